import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Claim } from '../src/model/claim.ts';
import type { Day, Days } from '../src/model/day.ts';
import type { DayBand, Estimate } from '../src/model/estimate.ts';
import type { Reading } from '../src/model/reading.ts';
import { estimateReadings } from '../src/service/estimate-case.ts';
import { findFiles } from '../src/service/find-files.ts';
import { makeBesideReader } from '../src/service/read-beside.ts';
import { readOne } from '../src/service/read-one.ts';
import { showQuantity } from '../src/service/words.ts';
import { expectContract } from '../test/reading-contract.ts';

const folder = join(import.meta.dirname, 'ukraine-2014');
const readings: { file: string; reading: Reading }[] = [];

beforeAll(async () => {
  const readBeside = makeBesideReader();
  for (const file of findFiles(folder).files) {
    const path = join(folder, file);
    const { reading, problems } = await readOne(
      { file, bytes: readFileSync(path), beside: readBeside(path).metadata },
      '2026-01-01' as Day,
    );
    expect(problems).toEqual([]);
    if (reading !== null) readings.push({ file, reading });
  }
});

it('has at least sixty reports, each dated, with its publisher and the address it was read at', () => {
  expect(readings.length).toBeGreaterThanOrEqual(60);
  for (const { reading } of readings) {
    expect(reading.report).toMatchObject({
      publisher: expect.any(String),
      url: expect.stringMatching(/^https?:/),
      publishedAt: expect.stringMatching(/^2014-/),
      language: expect.stringMatching(/^en/),
    });
  }
});

it('keeps the reading contract in every report', () => {
  for (const { reading } of readings) expectContract(reading);
});

it('reads the claims that were accepted (npm run golden accepts new ones)', async () => {
  const lines = readings.flatMap(({ file, reading }) => [
    file,
    ...reading.claims.map((claim) => `  ${lineOf(claim)}`),
    '',
  ]);
  await expect(lines.join('\n')).toMatchFileSnapshot('ukraine-2014.accepted.snap');
});

function lineOf(claim: Claim): string {
  const { quantity, event, attribution, actor, recipient, place, time } = claim;
  const chain = attribution.map(({ name, actor: code }) => (code === null ? name : `${name} (${code})`)).join(' → ');
  const standing = [
    claim.forceStrength ? 'strength' : quantity === null ? '' : 'no strength',
    claim.negated ? 'negated' : '',
    claim.status === 'asserted' ? '' : claim.status,
  ]
    .filter(Boolean)
    .join(', ');
  const deed = event === null ? claim.why[0] : [event.type, event.mode].filter(Boolean).join('-');
  const what = quantity === null ? `${claim.kind} ${deed}` : `${showQuantity(quantity)}, ${quantity.measure}`;
  const to = recipient === null ? '' : ` → ${recipient.code ?? recipient.name}`;
  const who = quantity === null ? (actor?.code ?? actor?.name) : actor?.code;
  return `${what} | ${who ?? '?'}${to} | ${place?.name ?? '?'} | ${chain} | said ${daysOf(time.saidAt)}, true of ${daysOf(time.asOf)} | ${standing}`;
}

function daysOf(days: Days | null): string {
  return days === null ? '?' : days.from === days.until ? days.from : `${days.from}/${days.until}`;
}

describe('the estimate near the border', () => {
  let whole: Estimate;
  const on = (day: string): DayBand => whole.days.find((band) => band.day === day) as DayBand;
  const estimate = (asOf: string): Estimate =>
    estimateReadings(
      readings.map(({ reading }) => reading),
      asOf as Day,
    ).find(({ key }) => key.area === "near Ukraine's border" && key.scope === 'personnel') as Estimate;

  beforeAll(() => {
    whole = estimate('2014-09-24');
  });

  it.each([
    ['2014-04-05', 33_000, 45_000],
    ['2014-04-20', 33_000, 45_000],
    ['2014-05-20', 33_000, 45_000],
    ['2014-05-31', 5_000, 20_000],
    ['2014-06-15', 500, 4_000],
    ['2014-06-22', 500, 4_000],
    ['2014-07-16', 9_000, 15_000],
    ['2014-08-06', 15_000, 25_000],
    ['2014-08-28', 15_000, 25_000],
  ])('on %s, looking back, has its median between %d and %d', (day, low, high) => {
    expect(on(day).median).toBeGreaterThanOrEqual(low);
    expect(on(day).median).toBeLessThanOrEqual(high);
  });

  it('as known on 30 May, has most likely at least halved, to about a third of 40,000', () => {
    const then = estimate('2014-05-30');
    expect(then.headline.q05).toBeLessThan(13_300);
    expect(then.headline.q95).toBeGreaterThan(13_300);
    expect(then.statements.find(({ text }) => text.includes('half'))?.probability).toBeGreaterThan(0.8);
  });

  it('knows nothing of what was said later', () => {
    const then = estimate('2014-04-20');
    expect(then.contributions.every(({ saidAt }) => saidAt <= '2014-04-20')).toBe(true);
    expect(then.headline.day).toBe('2014-04-20');
  });
});
