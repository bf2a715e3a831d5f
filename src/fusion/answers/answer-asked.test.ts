import { describe, expect, test } from 'vitest';
import type { AskedStatement } from '../../model/asked-statement.ts';
import { parseAsked } from '../../model/parse-asked.ts';
import { dayOf } from '../evidence-fixture.ts';
import { followSeries } from '../follow-series.ts';
import { sequence2014 } from '../sequence-2014-fixture.ts';

const key = { force: 'RUS', forceName: 'Russian forces', area: 'near Ukraine’s border', scope: 'personnel' };
const asOf = dayOf('2014-05-30');
const { ask: answer, estimate } = followSeries(key, sequence2014, { asOf })!;
const first = estimate.days[0]!.day;

const ask = (typed: string) => answer(parseAsked(typed) as AskedStatement);
function probability(typed: string): number {
  const answered = ask(typed);
  if ('problem' in answered) throw new Error(answered.problem.message);
  return answered.probability;
}

describe('what is asked of the spring of 2014, as known on 30 May', () => {
  test('a level on the last day is as the built-in statement has it', () => {
    const built = estimate.statements.filter(({ text }) => text.startsWith('fewer than'));
    expect(built.length).toBeGreaterThan(1);
    for (const { text, probability: told } of built) expect(probability(text)).toBeCloseTo(told, 12);
  });

  test('more than a number is what fewer leaves, and the median parts them', () => {
    const median = Math.round(estimate.headline.median);
    expect(probability(`more than ${median}`)).toBeCloseTo(0.5, 2);
    expect(probability('more than 20000') + probability('fewer than 20000')).toBeCloseTo(1, 12);
    expect(probability('fewer than 20000 on 2014-05-30')).toBe(probability('fewer than 20000'));
    expect(probability('fewer than 20000 on 2014-04-12')).toBeLessThan(0.1);
  });

  test('by a day is at least as probable as on it, and grows with the days', () => {
    const by = ['2014-05-10', '2014-05-20', '2014-05-30'].map((day) => probability(`fewer than 20000 by ${day}`));
    expect(by).toEqual(by.toSorted((a, b) => a - b));
    // The paths are 480: what one day alone says of the same differs by chance.
    expect(by[2]).toBeGreaterThan(probability('fewer than 20000') - 0.05);
    expect(probability('more than 30000 by 2014-05-30')).toBeGreaterThan(0.9);
    expect(probability('more than 30000')).toBeLessThan(0.1);
  });

  test('what fell between two days is joint in time', () => {
    const half = probability('at least half withdrawn between 2014-04-12 and 2014-05-30');
    expect(half).toBeGreaterThan(0.8);
    expect(probability('at least half withdrawn since 2014-04-12')).toBe(half);
    expect(probability('at least 90 % withdrawn since 2014-04-12')).toBeLessThan(half);
    expect(probability('at least half withdrawn between 2014-04-02 and 2014-04-12')).toBeLessThan(0.05);
    expect(probability('at least 100 % withdrawn since 2014-04-12')).toBeCloseTo(estimate.headline.none, 1);
  });

  test('a fall without its first day is counted from the day with the highest median up to its last', () => {
    const upTo = (until: string): string =>
      estimate.days.filter(({ day }) => day <= until).reduce((a, b) => (b.median > a.median ? b : a)).day;
    for (const until of ['2014-05-22', '2014-05-30'])
      expect(probability(`at least half withdrawn by ${until}`)).toBe(
        probability(`at least half withdrawn between ${upTo(until)} and ${until}`),
      );
    expect(probability('at least half withdrawn')).toBe(probability('at least half withdrawn by 2014-05-30'));
    expect(probability('at least half withdrawn by 2014-05-30')).toBeGreaterThan(0.8);
    expect(probability('at least half withdrawn by 2014-04-12')).toBeLessThan(0.1);
  });

  test('a regime is the band’s', () => {
    const band = estimate.days.find(({ day }) => day === '2014-05-28')!;
    expect(probability('being drawn down on 2014-05-28')).toBe(band.down);
    expect(probability('being built up')).toBe(estimate.headline.up);
  });

  test.each([
    ['fewer than 10000 on 2014-05-31', 'fusion/day-outside'],
    ['fewer than 10000 by 2014-06-15', 'fusion/day-outside'],
    ['being built up on 2013-01-01', 'fusion/day-outside'],
    ['at least half withdrawn since 2014-06-01', 'fusion/day-outside'],
    ['at least half withdrawn between 2014-05-01 and 2014-08-01', 'fusion/day-outside'],
    ['fewer than 100', 'fusion/number-outside'],
    ['more than 2000000', 'fusion/number-outside'],
  ])('%s cannot be told: %s', (typed, code) => {
    expect(ask(typed)).toMatchObject({ problem: { code } });
  });

  test('the first day and the last are told of', () => {
    expect(ask(`more than 1000 on ${first}`)).toHaveProperty('probability');
    expect(ask(`more than 1000 by ${first}`)).toHaveProperty('probability');
    expect(ask(`at least half withdrawn between ${first} and ${asOf}`)).toHaveProperty('probability');
  });
});
