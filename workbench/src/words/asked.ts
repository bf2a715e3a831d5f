import type { AskedStatement } from '../../../src/model/asked-statement.ts';
import type { Day } from '../../../src/model/day.ts';
import { say } from '../messages/say.ts';
import { reportedCount } from './count.ts';
import { longDay } from './days.ts';

/** Shares that have a word, as the server writes them. */
export const shareNames = ['a quarter', 'a third', 'half', 'two thirds', 'three quarters'] as const;
const shares: readonly number[] = [1 / 4, 1 / 3, 1 / 2, 2 / 3, 3 / 4];

/** A statement that was asked, in the interface's language: `fewer than 10,000 by 15 June 2014`. */
export function askedInWords(asked: AskedStatement): string {
  const { statements: texts } = say().watches;
  const onDay = (words: string, day: Day | null) => (day === null ? words : texts.on(words, longDay(day)));
  switch (asked.kind) {
    case 'level':
      return onDay(texts.than[asked.bound](reportedCount(asked.number)), asked.on);
    case 'reached':
      return texts.by(texts.than[asked.bound](reportedCount(asked.number)), longDay(asked.by));
    case 'fall': {
      const withdrawn = texts.withdrawn(shareInWords(asked.share));
      if (asked.from === null) return asked.until === null ? withdrawn : texts.by(withdrawn, longDay(asked.until));
      return asked.until === null
        ? texts.since(withdrawn, longDay(asked.from))
        : texts.between(withdrawn, longDay(asked.from), longDay(asked.until));
    }
    case 'regime':
      return onDay(say().estimates.underWay[asked.direction], asked.on);
  }
}

function shareInWords(share: number): string {
  const name = shareNames[shares.indexOf(share)];
  return name === undefined ? `${reportedCount(share * 100)} %` : say().watches.shares[name];
}
