import { expect, it } from 'vitest';
import { contributionFixture, estimateFixture } from '../board/estimate-fixture.ts';
import { claimsCsv, daysCsv } from './estimate-csv.ts';

it('writes a row per day', () => {
  expect(daysCsv(estimateFixture())).toBe(
    'day,q05,q25,median,q75,q95,none,up,down,silent\r\n2014-05-30,1,2,3,4,5,0,0,0,false\r\n',
  );
});

it.each([
  [contributionFixture(), ',1,2,,'],
  [contributionFixture({ open: 'above', day: null }), ',2014-05-30,,1,,,'],
  [contributionFixture({ open: 'below', point: 2 }), ',,2,2,'],
])('writes a row per claim, with nothing where the words leave it open', (contribution, part) => {
  const rows = claimsCsv(estimateFixture({ contributions: [contribution] })).split('\r\n');
  expect(rows).toHaveLength(3);
  expect(rows[1]).toMatch(/^r1\.1,a,an officer,NATO,2014-05-30,/);
  expect(rows[1]).toContain(part);
});
