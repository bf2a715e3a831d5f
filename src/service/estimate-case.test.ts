import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../model/day.ts';
import type { Reading } from '../model/reading.ts';
import { estimateReadings, lastDay } from './estimate-case.ts';
import { reportOf } from './folder-fixture.ts';
import { readOne } from './read-one.ts';

const day = (iso: string): Day => parseDay(iso) as Day;

async function read(text: string): Promise<Reading> {
  const { reading } = await readOne({ file: 'a.txt', bytes: new TextEncoder().encode(text) }, day('2014-07-01'));
  if (reading === null) throw new Error('Cannot read the report of the test');
  return reading;
}

const reports = [
  reportOf('2014-05-02', '40,000'),
  reportOf('2014-05-20T10:00:00Z', '30,000'),
  reportOf('2014-06-10', '10,000', 'Southern Post'),
];

describe('estimateReadings', () => {
  it('knows on a day what was published until its end, and nothing later', async () => {
    const readings = await Promise.all(reports.map(read));
    for (const [asOf, known] of [
      ['2014-05-02', 1],
      ['2014-05-19', 1],
      ['2014-05-20', 2],
      ['2014-06-09', 2],
      ['2014-06-10', 3],
    ] as const) {
      const [estimate] = estimateReadings(readings, day(asOf));
      expect(estimate).toEqual(estimateReadings(readings.slice(0, known), day(asOf))[0]);
      expect(estimate?.contributions).toHaveLength(known);
      expect(estimate).toMatchObject({ asOf, key: { force: 'RUS', scope: 'personnel' } });
      for (const { saidAt } of estimate?.contributions ?? []) expect(saidAt <= asOf).toBe(true);
      for (const band of estimate?.days ?? []) expect(band.day <= asOf).toBe(true);
    }
  });

  it('knows nothing before the first report, or without one', async () => {
    expect(estimateReadings(await Promise.all(reports.map(read)), day('2014-05-01'))).toEqual([]);
    expect(estimateReadings([], day('2014-05-30'))).toEqual([]);
  });

  it('lists claims that nobody can date as not used', async () => {
    const undated = await read('About 40,000 Russian troops remain near Ukraine’s border, Anders Rasmussen said.');
    const [estimate] = estimateReadings([...(await Promise.all(reports.map(read))), undated], day('2014-06-10'));
    expect(estimate?.unused.map(({ claim }) => claim.split('.')[0])).toContain(undated.report.id);
  });

  it('makes the same of any order of the readings', async () => {
    const readings = await Promise.all(reports.map(read));
    const [a] = estimateReadings(readings, day('2014-06-10'));
    const [b] = estimateReadings(readings.toReversed(), day('2014-06-10'));
    expect(b?.headline).toEqual(a?.headline);
  });
});

describe('lastDay', () => {
  it('is the last day of publication', async () => {
    const undated = await read('About 40,000 troops.');
    expect(lastDay([...(await Promise.all(reports.map(read))).toReversed(), undated])).toBe('2014-06-10');
    expect(lastDay([undated])).toBeNull();
    expect(lastDay([])).toBeNull();
  });
});
