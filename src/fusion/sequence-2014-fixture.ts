import type { Evidence } from '../model/evidence.ts';
import { dayOf, evidenceOf } from './evidence-fixture.ts';

function on(from: string, until: string = from): { readonly asOf: Evidence['asOf'] } {
  return { asOf: { from: dayOf(from), until: dayOf(until) } };
}

/** What was said in 2014 of Russian forces near Ukraine's border, typed by hand from the news reports that the golden replay names; for tests. */
export const sequence2014: readonly Evidence[] = [
  evidenceOf('parubiy-march', '2014-03-27', {
    family: 'UKR',
    role: 'adversary',
    form: 'between',
    low: 80_000,
    high: 100_000,
    source: 'Parubiy',
  }),
  evidenceOf('pentagon-march', '2014-03-28', { family: 'USA', form: 'between', low: 30_000, high: 40_000 }),
  evidenceOf('breedlove-april', '2014-04-02', { value: 40_000, source: 'Breedlove' }),
  evidenceOf('officials-april', '2014-04-10', { form: 'at-most', value: 40_000 }),
  evidenceOf('breedlove-no-change', '2014-04-16', {
    form: 'worded',
    word: 'none',
    measure: 'withdrawn',
    source: 'Breedlove',
  }),
  evidenceOf('us-april', '2014-04-24', { family: 'USA', form: 'about', value: 40_000 }),
  evidenceOf('putin-may', '2014-05-07', {
    family: 'RUS',
    role: 'self',
    form: 'worded',
    word: 'all',
    measure: 'withdrawn',
    source: 'Putin',
  }),
  evidenceOf('nato-satellite', '2014-05-12', { form: 'worded', word: 'none', measure: 'withdrawn' }),
  evidenceOf('breedlove-may', '2014-05-22', { form: 'worded', word: 'very large', source: 'Breedlove' }),
  evidenceOf('nato-withdrawn', '2014-05-28', {
    origin: 'nato-28',
    form: 'worded',
    word: 'thousands',
    measure: 'withdrawn',
  }),
  evidenceOf('nato-remain', '2014-05-28', {
    origin: 'nato-28',
    form: 'worded',
    word: 'tens of thousands',
    measure: 'remaining',
  }),
  evidenceOf('rasmussen-reuters', '2014-05-30', {
    origin: 'rasmussen',
    form: 'fraction',
    value: 2 / 3,
    unit: 'fraction',
    measure: 'withdrawn',
    source: 'Rasmussen',
  }),
  evidenceOf('rasmussen-afp', '2014-05-30', {
    origin: 'rasmussen',
    form: 'fraction',
    value: 2 / 3,
    unit: 'fraction',
    measure: 'withdrawn',
    source: 'Rasmussen',
  }),
  evidenceOf('official-majority', '2014-05-30', {
    source: 'US defence official',
    origin: 'official',
    family: 'USA',
    form: 'worded',
    word: 'majority',
    measure: 'withdrawn',
  }),
  evidenceOf('official-battalions', '2014-05-30', {
    source: 'US defence official',
    origin: 'official',
    family: 'USA',
    value: 7,
    unit: 'battalion',
    measure: 'remaining',
  }),
  evidenceOf('official-thousands', '2014-05-30', {
    source: 'US defence official',
    origin: 'official',
    family: 'USA',
    form: 'worded',
    word: 'thousands',
    measure: 'remaining',
  }),
  evidenceOf('state-department', '2014-05-30', {
    source: 'State Department',
    family: 'USA',
    form: 'more-than',
    value: 2 / 3,
    unit: 'fraction',
    measure: 'withdrawn',
  }),
  evidenceOf('nato-june', '2014-06-03', { form: 'worded', word: 'a few thousand', measure: 'remaining' }),
  evidenceOf('nato-retrospect', '2014-07-14', { form: 'less-than', value: 1000, ...on('2014-06-12', '2014-06-18') }),
  evidenceOf('nato-july', '2014-07-14', { form: 'between', low: 10_000, high: 12_000 }),
  evidenceOf('pentagon-july', '2014-07-21', { family: 'USA', form: 'about', value: 12_000 }),
  evidenceOf('breedlove-july', '2014-07-30', { form: 'more-than', value: 12_000, source: 'Breedlove' }),
  evidenceOf('ukraine-august', '2014-08-04', { family: 'UKR', role: 'adversary', value: 45_000 }),
  evidenceOf('nato-august', '2014-08-06', { form: 'about', value: 20_000 }),
  evidenceOf('us-august', '2014-08-20', { family: 'USA', form: 'about', value: 20_000 }),
];
