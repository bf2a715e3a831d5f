import type { Day } from './day.ts';
import type { Measure, QuantityForm } from './quantity.ts';

/**
 * What the speaker is to the force: an onlooker, the force's own side, the side that it stands against, a newsroom that
 * gives a number without naming anybody, or one who has no part in it.
 */
export type EvidenceRole = 'observer' | 'self' | 'adversary' | 'newsroom' | 'neutral';

/** Reliability of a source by the Admiralty code, A best; F where it cannot be judged. */
export type Grade = 'A' | 'B' | 'C' | 'D' | 'E' | 'F';

/** How a number of one scope is taken in another. */
export interface Conversion {
  /** The scope that the number is of, such as `combat personnel`. */
  readonly from: string;
  /** How many of the other scope's unit there probably are to one. */
  readonly factor: number;
  /** Scale of that in natural logarithm. */
  readonly width: number;
}

/** A claim made ready for fusion: who says how many, when said, when true; of one series. */
export interface Evidence {
  /** The claim's id. */
  readonly id: string;
  /** Claims that share it are one utterance or copies of one, and count once. */
  readonly origin: string;
  /** 0 to 1: that it is a copy of an origin before it, and says nothing of its own; left out where nothing suggests it. */
  readonly copyProbability?: number;
  /** True where its voice has since replaced the number, as far as texts tell; left out where they do not. */
  readonly superseded?: boolean;
  /** Whom the source speaks for; a source's errors are shared within its family. */
  readonly family: string;
  /** The nearest voice, for people. */
  readonly source: string;
  readonly role: EvidenceRole;
  /** The source's reliability as a user graded it; null where nobody has, and the role decides. */
  readonly grade: Grade | null;
  readonly saidAt: Day;
  /** The days it is true of; null where nothing places it (a peak without a date): then it serves as a reference only. */
  readonly asOf: { readonly from: Day; readonly until: Day } | null;
  /** `status`: `word` says what is under way (`withdrawing`, `building-up`, `unchanged`, `ordered-withdrawal`), and there is no number. */
  readonly form: QuantityForm | 'status';
  readonly value: number | null;
  readonly low: number | null;
  readonly high: number | null;
  readonly word: string | null;
  /** `person`, or a formation that converts to persons, or the series' own unit. */
  readonly unit: string;
  readonly measure: Measure;
  /** Where it is of another scope than the series: how its numbers are taken; left out where they are of the series' own. */
  readonly conversion?: Conversion;
  /** True of words on a move that is not said to be over ("are being pulled back"): the level is reached then or in the days after. */
  readonly underway?: boolean;
  /** The evidence that gives the base of a fraction or a difference; `peak` for the highest day of the series; null where none is named. */
  readonly reference: string | null;
  /** 0 to 1: that the text says this. */
  readonly confidence: number;
}

/** What people made of claims and sources, as far as it bears on evidence. */
export interface Judgement {
  /** Claims that are no evidence, by id, with the reason in words. */
  readonly rejected: ReadonlyMap<string, string>;
  /** The grades of families. */
  readonly grades: ReadonlyMap<string, Grade>;
}
