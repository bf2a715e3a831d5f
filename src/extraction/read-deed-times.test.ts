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
