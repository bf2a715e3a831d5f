import { beforeAll, describe, expect, test } from 'vitest';
import { followSeries } from '../fusion/follow-series.ts';
import { parseAsked } from '../model/parse-asked.ts';
import type { Reading } from '../model/reading.ts';
import type { WatchRule } from '../model/watch.ts';
import type { ReplayedDay } from '../model/watch-replay.ts';
import { changeAt } from '../warning/follow-watch.ts';
import { estimateReadings, followReadings } from './estimate-case.ts';
import { makeFolder, reportOf } from './folder-fixture.ts';
import { lookAtWatch, watchedOf } from './look-at-watch.ts';
import { openCase } from './open-case.ts';
import { readIn } from './read-in.ts';
import { replayDays, replayWatch } from './replay-watch.ts';
import { untouched } from './settle-readings.ts';
import { viewCase } from './view-case.ts';

const said = [
  ['2014-05-20', '40,000'],
  ['2014-05-22', '41,000'],
  ['2014-05-25', '38,000'],
  ['2014-05-28', '39,000'],
  ['2014-06-02', '12,000'],
  ['2014-06-04', '11,000'],
  ['2014-06-08', '10,000'],
  ['2014-06-30', '35,000'],
] as const;
let readings: readonly Reading[];

beforeAll(async () => {
  const files = said.map(([day, number]) => [`${day}.txt`, reportOf(day, number)] as const);
  const opened = await openCase(makeFolder(Object.fromEntries(files)), () => new Date('2014-07-01T12:00:00Z'), 'fast');
  await readIn(opened);
  readings = await viewCase(opened).readings();
  await opened.ledger.close();
});

function ruleOf(ask: string): WatchRule {
  const series = estimateReadings(readings, '2014-06-30' as ReplayedDay['day'])[0]?.key;
  const asked = parseAsked(ask);
  if (series === undefined || 'code' in asked) throw new Error(`Cannot watch for ${ask}`);
  return { series, asked, trip: 0.8, clear: 0.6 };
}

/** The same by an estimate of every day made for itself. */
function slowly(rule: WatchRule): Omit<ReplayedDay, 'claims'>[] {
  let tripped = false;
  return replayDays(readings).map((day) => {
    const state = lookAtWatch(rule, watchedOf(rule, followReadings(readings, day)), day);
    const change = changeAt(state, rule, tripped);
    tripped = change?.raised ?? tripped;
    return { ...state, turn: change === null ? null : change.raised ? 'tripped' : 'cleared' };
  });
}

describe('a replay tells of every day what an estimate made for that day does', () => {
  test.each([
    ['fewer than 20000', 'some'],
    ['more than 20000', 'some'],
    ['more than 60000', 'some'],
    ['fewer than 1', 'none'],
    ['being drawn down', 'some'],
    ['fewer than 20000 by 2014-05-25', 'none'],
    ['at least half withdrawn since 2014-05-22', 'none'],
    ['fewer than 20000 on 2014-05-21', 'none'],
  ])('%s, with %s of them foreseen from a day before', async (ask, foreseen) => {
    const rule = ruleOf(ask);
    let anew = 0;
    const follow: typeof followSeries = (...all) => {
      anew += 1;
      return followSeries(...all);
    };
    const replayed: ReplayedDay[] = [];
    for await (const day of replayWatch(rule, readings, untouched, follow)) replayed.push(day);
    const slow = slowly(rule);
    const told = ({ day, state, turn, quiet, problem }: Omit<ReplayedDay, 'claims'>) => ({
      day,
      state,
      turn,
      quiet,
      problem,
    });
    expect(replayed.map(told)).toEqual(slow.map(told));
    for (const [index, { probability, turn, claims }] of replayed.entries()) {
      expect(Math.abs((probability ?? 0) - (slow[index]?.probability ?? 0))).toBeLessThan(0.05);
      expect(claims.length > 0).toBe(turn !== null);
    }
    expect(anew === said.length).toBe(foreseen === 'none');
  });
});
