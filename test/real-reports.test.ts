import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Day } from '../src/model/day.ts';
import type { Reading } from '../src/model/reading.ts';
import { estimateReadings } from '../src/service/estimate-case.ts';
import { makeBesideReader } from '../src/service/read-beside.ts';
import { readOne } from '../src/service/read-one.ts';
import { besideGold } from './gold-folder.ts';
import { expectContract } from './reading-contract.ts';

const today = '2026-01-01' as Day;
const reports = besideGold('reports');
const origin = besideGold('origin.txt');

describe.skipIf(reports === null)('real reports of 2019 to 2022', () => {
  const folder = reports ?? '';
  const readBeside = makeBesideReader();

  it.each(reports === null ? [] : readdirSync(folder).filter((name) => name.endsWith('.txt')))('%s', async (file) => {
    const path = join(folder, file);
    const { reading } = await readOne({ file, bytes: readFileSync(path), beside: readBeside(path).metadata }, today);
    if (reading === null) throw new Error(`${file} gave no reading`);
    expectContract(reading);
    expect(reading.report.publishedAt).toBe(file.slice(0, 10));
    expect(reading.report.language).toBe('en');
  });
});

describe.skipIf(origin === null)('the report that Muster comes from', async () => {
  const flags = { publishedAt: '2014-05-30', publisher: 'Reuters' };
  const reading =
    origin === null ? null : (await readOne({ file: 'origin.txt', bytes: readFileSync(origin), flags }, today)).reading;
  const claims = reading?.claims ?? [];
  const find = (words: string) =>
    claims.find(
      ({ quantity }) =>
        quantity !== null && words === (reading as Reading).report.text.slice(quantity.span.start, quantity.span.end),
    );

  it('keeps the contract', () => expectContract(reading as Reading));

  it.each([
    [
      'around two thirds',
      'Anders Fogh Rasmussen',
      'NATO',
      '2014-05-30',
      { form: 'fraction', value: 2 / 3, measure: 'withdrawn' },
    ],
    [
      'around 40,000',
      'NATO',
      'NATO',
      '2014-05-30',
      { form: 'about', value: 40_000, unit: 'person', measure: 'present' },
    ],
    [
      'seven',
      'U.S. defence official',
      'USA',
      '2014-05-30',
      { form: 'exactly', value: 7, unit: 'battalion', measure: 'remaining' },
    ],
    ['most', 'U.S. defence official', 'USA', '2014-05-30', { form: 'worded', word: 'most', measure: 'withdrawn' }],
    [
      'tens of thousands',
      'NATO military officer',
      'NATO',
      '2014-05-28',
      { form: 'worded', word: 'tens of thousands', measure: 'remaining' },
    ],
  ])('reads "%s" as the word of %s', (words, voice, actor, until, quantity) => {
    const claim = find(words);
    expect(claim?.attribution.map(({ name }) => name)).toEqual([voice, 'Reuters']);
    expect(claim?.attribution[0]?.actor).toBe(actor);
    expect(claim?.time.saidAt?.until).toBe(until);
    expect(claim?.quantity).toMatchObject(quantity);
    expect(claim).toMatchObject({
      forceStrength: true,
      actor: { code: 'RUS' },
      place: { name: "near Ukraine's border" },
    });
  });

  it('takes the peak as undated, and as the base of the two thirds', () => {
    expect(find('around 40,000')?.time.asOf).toBeNull();
    expect(find('around two thirds')?.quantity?.reference?.claim).toBe(find('around 40,000')?.id);
  });

  it('reads no strength into the demand, the member states or the response force', () => {
    const text = (reading as Reading).report.text;
    const strengths = claims.filter(({ forceStrength }) => forceStrength);
    const passages = strengths.map(({ quantity }) => text.slice(quantity?.span.start, quantity?.span.end));
    expect(passages).not.toContain('28');
    expect(passages).not.toContain('all');
    expect(strengths.every(({ actor }) => actor?.code === 'RUS')).toBe(true);
  });

  it('reads the meeting to come, the channels, the demands, the readiness and the assessment', () => {
    const rulesOf = (kind: string): string[] =>
      claims.filter((claim) => claim.kind === kind).flatMap(({ why }) => why.filter((rule) => rule.startsWith(kind)));
    expect(rulesOf('state')).toEqual(
      expect.arrayContaining(['state/channel-suspended', 'state/channel-open', 'state/readiness-alert']),
    );
    expect(rulesOf('assessment')).toContain('assessment/points-to');
    const demands = claims.filter(({ kind }) => kind === 'demand');
    expect(demands.filter(({ recipient }) => recipient?.code === 'RUS').length).toBeGreaterThanOrEqual(2);
    const meeting = claims.find(({ kind }) => kind === 'scheduled');
    expect(meeting).toMatchObject({ status: 'planned', attribution: [{ name: 'Anders Fogh Rasmussen' }, {}] });
    const coded = claims.flatMap(({ event }) => (event === null ? [] : [event.type]));
    expect(coded).toEqual(expect.arrayContaining(['RETREAT', 'SANCTION', 'ASSAULT', 'REQUEST']));
  });

  it('comes to an estimate of a third of the peak', () => {
    const [estimate] = estimateReadings([reading as Reading], '2014-05-30' as Day);
    expect(estimate?.key).toMatchObject({ force: 'RUS', area: "near Ukraine's border", scope: 'personnel' });
    expect(estimate?.headline.q05).toBeLessThan(13_300);
    expect(estimate?.headline.q95).toBeGreaterThan(13_300);
    expect(estimate?.headline.median).toBeGreaterThan(5_000);
    expect(estimate?.headline.median).toBeLessThan(20_000);
    expect(estimate?.statements.find(({ text }) => text.includes('half'))?.probability).toBeGreaterThan(0.5);
  });
});
