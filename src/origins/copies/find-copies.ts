import { daysBetween, parseDay } from '../../model/day.ts';
import type { Report } from '../../model/report.ts';
import { outletOf } from '../outlets.ts';
import { copyProbability } from './copy-probability.ts';
import { likenessOf } from './likeness.ts';
import { makeMarkIndex } from './mark-index.ts';
import type { SharedPassage } from './shared-passages.ts';
import { printOf, type TextPrint } from './text-print.ts';
import { type WireCredit, wireCreditsOf } from './wire-credits.ts';

/** What of a report the search for copies needs. */
export type CopyText = Pick<Report, 'text' | 'publisher' | 'publishedAt'>;

/** A report that came before and that one resembles. */
export interface CopyMatch<T extends CopyText> {
  readonly other: T;
  /** 0 to 1: that one text was made from the other, or both from a third; in between, a rewording or a translation may be. */
  readonly probability: number;
  /** Passages that stand in both: `first` in the one asked about, `second` in `other`. Long ones have one origin even where the reports have not. */
  readonly passages: readonly SharedPassage[];
  /** The credits of both that tell of an agency in common. */
  readonly credits: readonly WireCredit[];
}

/** Finds the copies of reports as they arrive. */
export interface CopyFinder<T extends CopyText> {
  /** Adds a report; the earlier ones that it resembles, the most probable copies first. */
  readonly add: (report: T) => readonly CopyMatch<T>[];
}

/** So many reports that share most marks are compared word by word. */
const compared = 12;
/** What shares less, with marks of many texts counted less, shares a turn of phrase. */
const leastScore = 0.7;
/** A likeness that is less than this and no passage is chance. */
const leastProbability = 0.02;

/** Copies follow soon, so that the prints of so many reports are kept; of older ones that are compared, the text is read again. */
const printsKept = 1000;

/** A finder that knows no report yet. */
export function makeCopyFinder<T extends CopyText>(): CopyFinder<T> {
  const index = makeMarkIndex();
  const reports: T[] = [];
  const prints = new Map<number, TextPrint>();
  const printAt = (number: number): TextPrint => prints.get(number) ?? printOf(reports[number]!.text);
  const keep = (number: number, print: TextPrint): void => {
    prints.set(number, print);
    prints.delete(number - printsKept);
  };
  return {
    add: (report) => {
      const print = printOf(report.text);
      const candidates = index.likest(print.marks, compared).filter(({ score }) => score >= leastScore);
      const matches = candidates.flatMap(({ text }) => {
        const other = reports[text]!;
        const match = compare(report, print, other, printAt(text));
        return match.probability < leastProbability && match.passages.length === 0 ? [] : [match];
      });
      keep(index.add(print.marks), print);
      reports.push(report);
      return matches.sort((a, b) => b.probability - a.probability);
    },
  };
}

function compare<T extends CopyText>(report: T, print: TextPrint, other: T, otherPrint: TextPrint): CopyMatch<T> {
  const likeness = likenessOf(print, otherPrint);
  const credits = commonCredits(report, other);
  const probability = copyProbability(likeness, { credited: credits.length > 0, daysApart: daysApart(report, other) });
  return { other, probability, passages: likeness.passages, credits };
}

function commonCredits(a: CopyText, b: CopyText): WireCredit[] {
  const [ofA, ofB] = [creditsOf(a), creditsOf(b)];
  const named = (credits: readonly WireCredit[], publisher: string | null): Set<string> =>
    new Set([...credits.map(({ agency }) => agency), ...(publisher === null ? [] : [outletOf(publisher)])]);
  const [agenciesA, agenciesB] = [named(ofA, a.publisher), named(ofB, b.publisher)];
  return [...ofA.filter(({ agency }) => agenciesB.has(agency)), ...ofB.filter(({ agency }) => agenciesA.has(agency))];
}

/** A text is compared with several others. */
const known = new WeakMap<CopyText, readonly WireCredit[]>();

function creditsOf(report: CopyText): readonly WireCredit[] {
  const credits = known.get(report) ?? wireCreditsOf(report.text);
  known.set(report, credits);
  return credits;
}

function daysApart(a: CopyText, b: CopyText): number | null {
  const [first, second] = [parseDay(a.publishedAt ?? ''), parseDay(b.publishedAt ?? '')];
  return first === null || second === null ? null : Math.abs(daysBetween(first, second));
}
