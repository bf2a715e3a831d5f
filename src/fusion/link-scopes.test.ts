import { describe, expect, test } from 'vitest';
import type { Estimate } from '../model/estimate.ts';
import { dayOf } from './evidence-fixture.ts';
import { type ClaimRow, evidenceOfRows } from './evidence-of-rows.ts';
import { fuse } from './fuse.ts';
import { linkScopes, type TableSeries } from './link-scopes.ts';

const asOf = dayOf('2014-06-30');

function seriesOf(rows: readonly ClaimRow[]): readonly TableSeries[] {
  const { series, problems } = evidenceOfRows(rows);
  expect(problems).toEqual([]);
  return series;
}

function estimateOf({ key, evidence }: TableSeries): Estimate {
  const estimate = fuse(key, evidence, { asOf });
  if (estimate === null) throw new Error('Expected an estimate');
  return estimate;
}

const row = (id: string, scope: string, said_at: string, value: string, more: ClaimRow = {}): ClaimRow => ({
  id,
  scope,
  said_at,
  value,
  form: 'about',
  source: id,
  ...more,
});
const total = row('total', 'personnel', '2014-06-20', '40000');
const combat = row('combat', 'combat troops', '2014-06-24', '26000');
const width = ({ headline: { q05, q95 } }: Estimate): number => Math.log(q95 / q05);

describe('scopes between which a conversion is named', () => {
  test('each narrows the other, and the estimate says what it is counted over', () => {
    const [alone] = seriesOf([total]).map(estimateOf);
    const [both, other] = seriesOf([total, combat]).map(estimateOf);
    expect(width(both!)).toBeLessThan(0.95 * width(alone!));
    expect(alone!.conversions).toEqual([]);
    expect(both!.conversions).toMatchObject([
      { from: 'combat personnel', text: 'combat personnel × 1.5 (0.99 to 2.3)', claims: 1 },
    ]);
    expect(both!.contributions.find(({ claim }) => claim === 'combat')!.conversion).toBe(
      '26,000 combat personnel, each for 1.5',
    );
    expect(other!.key.scope).toBe('combat troops');
    expect(other!.conversions).toMatchObject([{ from: 'personnel', text: 'personnel ÷ 1.5 (0.99 to 2.3)' }]);
    expect(Math.abs(Math.log((1.5 * other!.headline.median) / both!.headline.median))).toBeLessThan(0.15);
  });

  test('what is said of both tells the conversion: one factor for all claims', () => {
    const days = ['2014-06-01', '2014-06-08', '2014-06-15', '2014-06-22'];
    const rows = days.flatMap((on, i) => [
      row(`t${i}`, 'personnel', on, '40000'),
      row(`c${i}`, 'combat personnel', on, '20000'),
    ]);
    const [estimate] = seriesOf(rows).map(estimateOf);
    const { median, q05, q95, claims } = estimate!.conversions[0]!;
    expect(claims).toBe(4);
    expect(median).toBeGreaterThan(1.6);
    expect(median).toBeLessThan(2.1);
    expect(q95 / q05).toBeLessThan(2.2);
  });

  test('battalions of their own scope are taken as those among people are', () => {
    const counted = row('b', 'manoeuvre battalions', '2014-06-24', '45', { unit: 'battalion' });
    const [estimate] = seriesOf([total, counted]).map(estimateOf);
    expect(estimate!.conversions.map(({ from }) => from)).toEqual(['battalion']);
    const [among] = seriesOf([total, { ...counted, scope: 'personnel' }]).map(estimateOf);
    expect(estimate!.headline).toEqual(among!.headline);
  });

  test('a conversion of exactly one is the same scope', () => {
    const apart = [total, { ...combat, scope: 'all ranks' }];
    const keep = evidenceOfRows(apart).series;
    const exact = [{ from: 'all ranks', to: 'personnel', factor: 1, width: 0 }];
    // Rows of a scope that nobody knows count that scope.
    const counted = keep.map(({ key, evidence }) => ({
      key,
      evidence: evidence.map((claim) => (key.scope === 'all ranks' ? { ...claim, unit: 'all ranks' } : claim)),
    }));
    const [linked] = linkScopes(counted, exact).map(estimateOf);
    const [same] = seriesOf([total, { ...combat, scope: 'personnel' }]).map(estimateOf);
    expect(linked!.days).toEqual(same!.days);
    expect(linked!.conversions).toEqual([]);
  });
});

test.each<[string, ClaimRow]>([
  ['a scope that no conversion is named for', { ...combat, scope: 'tank', unit: 'tank', value: '300' }],
  ['another area', { ...combat, area: 'Crimea' }],
  ['another force', { ...combat, force: 'BLR' }],
])('%s changes nothing', (_what, other) => {
  const [alone] = seriesOf([total]).map(estimateOf);
  const [beside] = seriesOf([total, other]).map(estimateOf);
  expect(beside).toEqual(alone);
});
