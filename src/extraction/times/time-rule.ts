import type { Day, Days } from '../../model/day.ts';
import type { Sentence } from '../sentence.ts';
import { type Moment, momentOf } from './moment.ts';

/** The four kinds of time expression of TimeML. */
export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET';

/** TIMEX3 `mod`: how the words modify the value. */
export type TimexMod =
  | 'APPROX'
  | 'START'
  | 'MID'
  | 'END'
  | 'MORE_THAN'
  | 'LESS_THAN'
  | 'EQUAL_OR_MORE'
  | 'EQUAL_OR_LESS'
  | 'BEFORE'
  | 'AFTER';

/** Whether the clause of an expression looks back or ahead; `none` where no verb tells. */
export type Tense = 'past' | 'present' | 'future' | 'none';

/** What the value of an expression may depend on. */
export interface TimeContext {
  readonly published: Day | null;
  /** The last date that the text told before. */
  readonly told: Moment | null;
  /** The same where it stands in this sentence or the one before; left out where it does not. */
  readonly near?: Moment | null;
  /** True for histories and the like, where times are reckoned from what was told last rather than from publication. */
  readonly narrative: boolean;
  readonly tense: Tense;
}

/** A time expression as a rule read it, its value still to be reckoned. */
export interface Timex {
  readonly type: TimexType;
  readonly mod?: TimexMod | undefined;
  /** TIMEX3 `quant` of a set: "EVERY". */
  readonly quant?: string;
  /** TIMEX3 `freq` of a set: "2X" for twice. */
  readonly freq?: string;
  /** Stated where the words name a date, implied where it is reckoned from another. */
  readonly basis: Days['basis'];
  /** True for a time of the clock, whose day another expression of the sentence may tell: "at 6 p.m. on Monday". */
  readonly borrowsDay?: boolean;
  /** TIMEX3 `value`; null where the context does not tell it or there is no such day. */
  readonly value: (context: TimeContext) => string | null;
}

/** What the named groups of a rule's pattern took; undefined for those that took no part. */
export type Parts = Readonly<Record<string, string | undefined>>;

/** Where in a sentence a pattern matched: tokens `first` to `last`, both included. */
export interface Passage {
  readonly sentence: Sentence;
  readonly first: number;
  readonly last: number;
}

/** An ordered, named rule: a pattern over the line of a sentence, and how to read what it took; null where it is no time after all. */
export interface TimeRule {
  readonly name: string;
  readonly pattern: RegExp;
  readonly read: (parts: Parts, passage: Passage) => Timex | null;
}

/** Rules, and the words without one of which nearby none of them can match. */
export interface RuleGroup {
  /** The words, as norms without hyphens and full stops. */
  readonly triggers: readonly string[];
  /** True where figures can stand for them. */
  readonly figures: boolean;
  /** How many tokens before such a word a match may begin. */
  readonly reach: number;
  readonly rules: readonly TimeRule[];
}

/** A rule whose pattern ends with a whole word. */
export function timeRule(name: string, source: string, read: TimeRule['read']): TimeRule {
  return { name: `time/${name}`, pattern: new RegExp(`(?:${source})(?![\\p{L}\\p{N}])`, 'uy'), read };
}

/** What "last year" is reckoned from: publication, or in a narrative the date told last. */
export function deicticBase({ published, told, narrative }: TimeContext): Moment | null {
  const day = published === null ? null : momentOf(published);
  return narrative ? (told ?? day) : (day ?? told);
}

/** What "the next day" is reckoned from: the date told last, else publication. */
export function anaphoricBase({ published, told }: TimeContext): Moment | null {
  return told ?? (published === null ? null : momentOf(published));
}
