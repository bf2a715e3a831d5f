import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { AskedStatement } from './asked-statement.ts';
import { type Day, dayFromNumber } from './day.ts';
import { askedForms, parseAsked, writeAsked } from './parse-asked.ts';

const day = (text: string) => text as Day;

describe('a statement as it is typed', () => {
  test.each<[string, AskedStatement]>([
    ['fewer than 10000', { kind: 'level', bound: 'fewer', number: 10_000, on: null }],
    ['Fewer  than 10,000 on 2014-06-15 ', { kind: 'level', bound: 'fewer', number: 10_000, on: day('2014-06-15') }],
    ['less than 10 000', { kind: 'level', bound: 'fewer', number: 10_000, on: null }],
    ['more than 7 on 2014-05-30', { kind: 'level', bound: 'more', number: 7, on: day('2014-05-30') }],
    ['more than 40000 by 2014-04-30', { kind: 'reached', bound: 'more', number: 40_000, by: day('2014-04-30') }],
    [
      'at least half withdrawn between 2014-05-01 and 2014-05-30',
      { kind: 'fall', share: 0.5, from: day('2014-05-01'), until: day('2014-05-30') },
    ],
    [
      'at least two thirds withdrawn since 2014-05-01',
      { kind: 'fall', share: 2 / 3, from: day('2014-05-01'), until: null },
    ],
    ['at least half withdrawn by 2014-05-30', { kind: 'fall', share: 0.5, from: null, until: day('2014-05-30') }],
    ['at least a third withdrawn', { kind: 'fall', share: 1 / 3, from: null, until: null }],
    ['at least 30% withdrawn since 2014-05-01', { kind: 'fall', share: 0.3, from: day('2014-05-01'), until: null }],
    ['being drawn down on 2014-05-30', { kind: 'regime', direction: 'down', on: day('2014-05-30') }],
    ['being built up', { kind: 'regime', direction: 'up', on: null }],
  ])('%s', (typed, asked) => {
    expect(parseAsked(typed)).toEqual(asked);
  });

  test.each([
    ['', 'model/asked-unclear'],
    ['10000', 'model/asked-unclear'],
    ['fewer than many', 'model/asked-unclear'],
    ['fewer than 10000 before 2014-06-15', 'model/asked-unclear'],
    ['fewer than 10000 by', 'model/asked-unclear'],
    ['fewer than 1,00', 'model/asked-unclear'],
    ['fewer than -5', 'model/asked-unclear'],
    ['fewer than 10000 by 2014-06-15; DROP TABLE', 'model/asked-unclear'],
    ['at least half gone since 2014-05-01', 'model/asked-unclear'],
    ['fewer than 0', 'model/asked-number'],
    ['more than 2000000000', 'model/asked-number'],
    ['at least most withdrawn since 2014-05-01', 'model/asked-number'],
    ['at least 0 % withdrawn since 2014-05-01', 'model/asked-number'],
    ['at least 120 % withdrawn since 2014-05-01', 'model/asked-number'],
    ['fewer than 10000 on 2014-02-30', 'model/asked-day'],
    ['being built up on 2014-13-01', 'model/asked-day'],
    ['at least half withdrawn since 2014-05-32', 'model/asked-day'],
    ['at least half withdrawn by 2014-05-32', 'model/asked-day'],
    ['at least half withdrawn until 2014-05-30', 'model/asked-unclear'],
    ['at least half withdrawn between 2014-05-30 and 2014-05-30', 'model/asked-day'],
    ['at least half withdrawn between 2014-05-30 and 2014-05-01', 'model/asked-day'],
  ])('cannot be %j: %s', (typed, code) => {
    expect(parseAsked(typed)).toMatchObject({ code });
  });

  test('every form that is offered can be read', () => {
    for (const form of askedForms) expect(writeAsked(parseAsked(form) as AskedStatement)).toBe(form);
  });

  const days = fc.integer({ min: 10_000, max: 20_000 });
  const anyDay = days.map(dayFromNumber);
  const onDay = fc.option(anyDay);
  const bound = fc.constantFrom('fewer' as const, 'more' as const);
  const number = fc.integer({ min: 1, max: 1e9 });
  const asked: fc.Arbitrary<AskedStatement> = fc.oneof(
    fc.record({ kind: fc.constant('level' as const), bound, number, on: onDay }),
    fc.record({ kind: fc.constant('reached' as const), bound, number, by: anyDay }),
    fc
      .record({
        share: fc.constantFrom(1 / 4, 1 / 3, 0.07, 0.5, 0.999, 1),
        from: days,
        fromPeak: fc.boolean(),
        length: fc.option(fc.integer({ min: 1, max: 400 })),
      })
      .map(({ share, from, fromPeak, length }) => ({
        kind: 'fall' as const,
        share,
        from: fromPeak ? null : dayFromNumber(from),
        until: length === null ? null : dayFromNumber(from + length),
      })),
    fc.record({
      kind: fc.constant('regime' as const),
      direction: fc.constantFrom('up' as const, 'down' as const),
      on: onDay,
    }),
  );

  test('what is written is read as the same', () => {
    fc.assert(
      fc.property(asked, (one) => {
        expect(parseAsked(writeAsked(one))).toEqual(one);
      }),
    );
  });
});
