import { describe, expect, it } from 'vitest';
import { readingFrom } from './reading-fixture.ts';

/** The first day that the events of a text are true of, by their words. */
function daysOf(text: string): Record<string, string | null> {
  const { claims } = readingFrom(text);
  return Object.fromEntries(
    claims.flatMap(({ event, time }) =>
      event == null ? [] : [[text.slice(event.cue.start, event.cue.end), time.asOf?.from ?? null]],
    ),
  );
}

describe('the day of a deed', () => {
  it.each([
    [
      'its own day beside that of the saying',
      'The army said on Friday that rebels shelled the port on Tuesday.',
      { shelled: '2014-05-27' },
    ],
    ['the day of a meeting to come', 'The envoys will meet in Lima on Monday.', { meet: '2014-06-02' }],
    [
      'none for what is named by the way',
      'Peru suspended trade in April in protest at the annexation of the islands.',
      {
        suspended: '2014-04-01',
        annexation: null,
      },
    ],
    [
      'not that of a vote that lies ahead of it',
      'Chad arrested the mayor ahead of the 2012 elections.',
      { arrested: '2014-05-30' },
    ],
    [
      'the year in which it helped, not that of another deed',
      'Peru provided aid to Chad after the 2009 quake and sent food to help during the 2011 floods.',
      { 'provided aid': '2009-01-01', sent: '2011-01-01' },
    ],
    [
      'the day of what it came hours before',
      'Hours before the jet crashed on Tuesday, Chad shelled the port.',
      { shelled: '2014-05-27' },
    ],
    [
      'the day before the comma of a clause without one',
      'They recalled the raid of 3 March 2012, in which rebels shelled the port.',
      { shelled: '2012-03-03' },
    ],
    [
      'that of the telling for what has gone on since a day',
      'Since the start of the invasion of Chad on 24 February, Peru has sent aid to Chad.',
      { sent: '2014-05-30', 'start of the invasion': '2014-02-24' },
    ],
    [
      'no day to come for what has happened, whatever its words count from',
      'Chad shelled the port in 2012. Eighteen years later rebels attacked it.',
      { shelled: '2012-01-01', attacked: null },
    ],
    [
      'the day of the telling for what is told of',
      'The officer spoke of a withdrawal of Peruvian troops.',
      {
        withdrawal: '2014-05-30',
      },
    ],
  ])('is %s', (_name, text, days) => {
    expect(daysOf(text)).toEqual(days);
  });
});
