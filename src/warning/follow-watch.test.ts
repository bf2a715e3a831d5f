import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Day, dayFromNumber } from '../model/day.ts';
import type { IndicatorState, Observation, Thresholds } from '../model/watch.ts';
import { changeAt, type WatchChange } from './follow-watch.ts';
import { longestQuiet, stateOf, usualThresholds } from './watch-state.ts';

const seen = (probability: number | null, quiet: number | null = 0, day = 16_000): Observation => ({
  day: dayFromNumber(day),
  probability,
  quiet,
});

describe('how far what is watched for has come', () => {
  test.each<[number | null, number | null, IndicatorState]>([
    [0, 0, 'not-observed'],
    [0.199, 0, 'not-observed'],
    [0.2, 0, 'possible'],
    [0.549, 0, 'possible'],
    [0.55, 0, 'likely'],
    [0.799, 0, 'likely'],
    [0.8, 0, 'met'],
    [1, longestQuiet, 'met'],
    [1, longestQuiet + 1, 'unknown'],
    [0, longestQuiet + 1, 'unknown'],
    [0.9, null, 'unknown'],
    [null, 0, 'unknown'],
    [null, null, 'unknown'],
  ])('%s, %s days after the last word: %s', (probability, quiet, state) => {
    expect(stateOf(seen(probability, quiet), usualThresholds)).toBe(state);
  });

  test('it is met from where its own watch trips', () => {
    const early = { trip: 0.3, clear: 0.1 };
    expect([0.1, 0.25, 0.3, 0.6].map((probability) => stateOf(seen(probability), early))).toEqual([
      'not-observed',
      'possible',
      'met',
      'met',
    ]);
  });
});

/** The changes over observations in order, from a watch that is clear. */
function changesOver(observations: readonly Observation[], thresholds: Thresholds): readonly WatchChange[] {
  const changes: WatchChange[] = [];
  for (const observation of observations) {
    const change = changeAt(observation, thresholds, changes.at(-1)?.raised ?? false);
    if (change !== null) changes.push(change);
  }
  return changes;
}

/** The changes as `+` raised and `-` cleared, at the place of their observation. */
function drawn(probabilities: readonly (number | null)[], thresholds = usualThresholds): string {
  const observations = probabilities.map((probability, at) => seen(probability, 0, at));
  const changes = changesOver(observations, thresholds);
  return observations
    .map(({ day }) => {
      const change = changes.find(({ observation }) => observation.day === day);
      return change === undefined ? '.' : change.raised ? '+' : '-';
    })
    .join('');
}

describe('what is raised and cleared', () => {
  test.each<[string, readonly (number | null)[], string]>([
    ['nothing seen', [], ''],
    ['never so far', [0, 0.5, 0.79], '...'],
    ['tripped at once', [0.8], '+'],
    ['tripped once', [0.1, 0.8, 0.9, 1], '.+..'],
    ['kept between the thresholds', [0.85, 0.7, 0.6, 0.79], '+...'],
    ['cleared below the lower', [0.85, 0.599, 0.7], '+-.'],
    ['raised anew only from the upper', [0.85, 0.5, 0.7, 0.79, 0.81], '+-..+'],
    ['kept where nothing tells', [0.85, null, null, 0.7], '+...'],
    ['not raised where nothing tells', [null, 0.7, null], '...'],
  ])('%s', (_what, probabilities, changes) => {
    expect(drawn(probabilities)).toBe(changes);
  });

  test('no word for long neither raises nor clears', () => {
    const late = longestQuiet + 1;
    expect(changesOver([seen(0.9, late)], usualThresholds)).toEqual([]);
    expect(changesOver([seen(0.9), seen(0.1, late)], usualThresholds)).toHaveLength(1);
  });

  test('a change tells its state, day and probability', () => {
    expect(changesOver([seen(0.9, 0, 1), seen(0.4, 2, 2)], usualThresholds)).toEqual([
      { raised: true, state: 'met', observation: { day: '1970-01-02' as Day, probability: 0.9, quiet: 0 } },
      { raised: false, state: 'possible', observation: { day: '1970-01-03' as Day, probability: 0.4, quiet: 2 } },
    ]);
  });

  const thresholds = fc
    .tuple(fc.double({ min: 0.01, max: 0.99, noNaN: true }), fc.double({ min: 0.01, max: 0.99, noNaN: true }))
    .map(([a, b]) => ({ trip: Math.max(a, b), clear: Math.min(a, b) }));
  const observations = fc
    .array(
      fc.record({
        probability: fc.option(fc.double({ min: 0, max: 1, noNaN: true })),
        quiet: fc.option(fc.integer({ min: 0, max: 40 })),
      }),
    )
    .map((all) => all.map(({ probability, quiet }, at) => seen(probability, quiet, at)));

  test('raised and cleared come by turns, each beyond its threshold', () => {
    fc.assert(
      fc.property(observations, thresholds, (all, given) => {
        for (const [at, { raised, observation }] of changesOver(all, given).entries()) {
          expect(raised).toBe(at % 2 === 0);
          if (raised) expect(observation.probability).toBeGreaterThanOrEqual(given.trip);
          else expect(observation.probability).toBeLessThan(given.clear);
        }
      }),
    );
  });

  test('nothing flaps while the probability stays between the thresholds', () => {
    const within = fc.tuple(observations, thresholds).map(([all, given]) => ({
      given,
      all: all.map((one) => ({
        ...one,
        probability:
          one.probability === null ? null : given.clear + one.probability * (given.trip - given.clear) * 0.999,
      })),
    }));
    fc.assert(
      fc.property(within, fc.boolean(), ({ all, given }, tripped) => {
        fc.pre(given.trip - given.clear > 0.01);
        const before = tripped ? [seen(given.trip)] : [];
        expect(changesOver([...before, ...all], given)).toHaveLength(before.length);
      }),
    );
  });

  test('the same observations give the same changes, also cut in two and gone on with', () => {
    fc.assert(
      fc.property(observations, thresholds, fc.nat(), (all, given, cut) => {
        const whole = changesOver(all, given);
        expect(changesOver(all, given)).toEqual(whole);
        const at = all.length === 0 ? 0 : cut % all.length;
        const first = changesOver(all.slice(0, at), given);
        expect(whole.slice(0, first.length)).toEqual(first);
      }),
    );
  });
});
