import { describe, expect, it } from 'vitest';
import type { Quantity } from '../model/quantity.ts';
import { correctClaim, idleCorrection } from './correct-claim.ts';
import { claimOf } from './entry-fixture.ts';

const text = 'NATO said that about 40,000 troops remain near the border.';
const claim = claimOf(1, 0);
const corrected = (field: string, value: string, given = claim): unknown =>
  correctClaim(given, { [field]: value }, text);

describe('correctClaim', () => {
  it.each([
    ['quantity.value', '30000', { quantity: { value: 30_000 } }],
    ['quantity.value', ' 30,000 ', { quantity: { value: 30_000 } }],
    ['quantity.value', '0.5', { quantity: { value: 0.5 } }],
    ['quantity.value', '', { quantity: { value: null } }],
    ['quantity.form', 'at-least', { quantity: { form: 'at-least', value: 40_000 } }],
    ['quantity.low', '10 000', { quantity: { low: 10_000 } }],
    ['quantity.high', '12_000', { quantity: { high: 12_000 } }],
    ['quantity.word', 'tens of thousands', { quantity: { word: 'tens of thousands' } }],
    ['quantity.unit', 'battalion', { quantity: { unit: 'battalion' } }],
    ['quantity.measure', 'withdrawn', { quantity: { measure: 'withdrawn' } }],
    ['time.saidAt', '2014-05-28', { time: { saidAt: { from: '2014-05-28', until: '2014-05-28', basis: 'stated' } } }],
    ['time.asOf', '2014-05-01/2014-05-30', { time: { asOf: { from: '2014-05-01', until: '2014-05-30' } } }],
    ['time.asOf', '', { time: { asOf: null } }],
    ['source.name', 'Jens Stoltenberg', { attribution: [{ name: 'Jens Stoltenberg', actor: 'NATO' }] }],
    ['source.actor', 'USA', { attribution: [{ name: 'the alliance', actor: 'USA' }] }],
    ['actor.code', 'UKR', { actor: { code: 'UKR', name: 'Russian forces' } }],
    ['actor.name', 'Ukrainian forces', { actor: { name: 'Ukrainian forces' } }],
    ['place', 'Donetsk', { place: { name: 'Donetsk', latitude: null } }],
    ['place', '', { place: null }],
    ['status', 'planned', { status: 'planned' }],
    ['negated', 'true', { negated: true }],
    ['forceStrength', 'false', { forceStrength: false }],
    ['span', '15-34', { span: { start: 15, end: 34 }, exact: 'about 40,000 troops', prefix: 'NATO said that ' }],
  ])('%s to "%s"', (field, value, wanted) => {
    expect(corrected(field, value)).toMatchObject(wanted);
  });

  it.each([
    ['quantity.value', 'many', /a number from 0/],
    ['quantity.value', '-1', /a number from 0/],
    ['quantity.value', 'Infinity', /a number from 0/],
    ['quantity.form', 'roughly', /one of exactly, about/],
    ['quantity.unit', '', /a unit/],
    ['quantity.measure', 'gone', /one of present/],
    ['time.saidAt', '28.5.2014', /a day or two/],
    ['time.saidAt', '2014-02-30', /a day or two/],
    ['time.saidAt', '2014-05-28T10:00', /a day or two/],
    ['time.asOf', '2014-05-30/2014-05-01', /a day or two/],
    ['time.asOf', '2014-05-01/2014-05-02/2014-05-03', /a day or two/],
    ['source.name', '', /a name/],
    ['status', 'done', /one of asserted/],
    ['negated', 'yes', /true or false/],
    ['span', '34-15', /a passage/],
    ['span', `0-${text.length + 1}`, /a passage/],
    ['id', 'r2.0', /one of the fields/],
    ['__proto__', 'x', /one of the fields/],
    ['constructor', 'x', /one of the fields/],
  ])('not %s to "%s"', (field, value, wanted) => {
    expect(corrected(field, value)).toMatchObject({
      code: 'ledger/bad-correction',
      message: expect.stringMatching(wanted),
    });
  });

  it('wants a quantity where there is none', () => {
    expect(corrected('quantity.value', '3', claimOf(1, 0, { quantity: null }))).toMatchObject({
      message: expect.stringMatching(/a claim with a quantity/),
    });
  });

  it('puts several corrections together, and leaves the claim that it was given alone', () => {
    const before = structuredClone(claim);
    const both = correctClaim(claim, { 'quantity.form': 'between', 'quantity.low': '1', 'quantity.high': '2' }, text);
    expect(both).toMatchObject({ quantity: { form: 'between', low: 1, high: 2, value: 40_000 } });
    expect(claim).toEqual(before);
  });

  it('gives back the claim itself where nothing is corrected', () => {
    expect(correctClaim(claim, {}, text)).toBe(claim);
  });
});

describe('idleCorrection', () => {
  const range = { form: 'between', value: null, low: 400, high: 500 } as const;
  const about = { form: 'about', value: 40_000, low: null, high: null } as const;
  const share = { form: 'fraction', value: 0.5, low: 0.4, high: null } as const;
  const told = (quantity: Partial<Quantity>, ...fields: readonly string[]): unknown => {
    const given = { ...claim, quantity: { ...(claim.quantity as Quantity), ...quantity } };
    return idleCorrection(given, Object.fromEntries(fields.map((field) => [field, '450'])));
  };

  it.each([
    [range, ['quantity.value'], /quantity\.value: a number between two/],
    [about, ['quantity.low'], /quantity\.low: a number that is "about"/],
    [about, ['quantity.value', 'quantity.high'], /quantity\.high: a number that is "about"/],
    [{ ...range, low: 900 }, ['quantity.low'], /the lower end, 900, would lie above the upper, 500/],
  ])('%o, %o: said to bear on nothing', (quantity, fields, message) => {
    expect(told(quantity, ...fields)).toMatchObject({
      code: 'ledger/idle-correction',
      message: expect.stringMatching(message),
    });
  });

  it.each([
    [range, ['quantity.low', 'quantity.high']],
    [{ ...range, high: null }, ['quantity.value']],
    [about, ['quantity.value']],
    [share, ['quantity.low']],
    [range, ['place']],
    [{ ...range, form: 'worded', word: 'hundreds', low: null, high: null }, ['quantity.value']],
  ] as const)('%o, %o: bears on the estimate', (quantity, fields) => {
    expect(told(quantity, ...fields)).toBe(null);
  });

  it('lets a field be emptied', () => {
    expect(
      idleCorrection({ ...claim, quantity: { ...(claim.quantity as Quantity), ...range } }, { 'quantity.value': '' }),
    ).toBe(null);
  });
});
