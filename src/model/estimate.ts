import type { Day } from './day.ts';
import type { EvidenceRole, Grade } from './evidence.ts';
import type { Origin } from './origin.ts';

/** What one estimate is about: claims with the same key belong to one series. */
export interface SeriesKey {
  /** The actor's code, such as `RUS`. */
  readonly force: string;
  /** The force for people, such as `Russian forces`. */
  readonly forceName: string;
  /** The area's name, such as `near Ukraine's border`. */
  readonly area: string;
  /** What is counted: `personnel`, `tank`, `aircraft` … */
  readonly scope: string;
}

/** Where the strength stood on one day: quantiles of its probability distribution, in the scope's unit. */
export interface DayBand {
  readonly day: Day;
  readonly q05: number;
  readonly q25: number;
  readonly median: number;
  readonly q75: number;
  readonly q95: number;
  /** Probability that there is none (below the grid's floor). */
  readonly none: number;
  /** Probability that the force is being built up, and that it is being drawn down. */
  readonly up: number;
  readonly down: number;
  /** True where no claim bears on this day or the fortnight before it. */
  readonly silent: boolean;
}

/** One claim's part in an estimate. */
export interface Contribution {
  /** The claim's id. */
  readonly claim: string;
  readonly origin: string;
  /** Nearest voice. */
  readonly source: string;
  readonly family: string;
  readonly saidAt: Day;
  /** The day at which it is drawn; null where nothing places it. */
  readonly day: Day | null;
  /** The strengths that its words allow, once converted (a fraction of its base, battalions into people). */
  readonly low: number;
  readonly high: number;
  /** Which end the words leave open: `above` for "at least", where `high` is only the edge of what is considered. */
  readonly open: 'above' | 'below' | null;
  /** Its point within them, where the words give one. */
  readonly point: number | null;
  /** True where a later word of the same family about the same days replaced it. */
  readonly superseded: boolean;
  /** 0 to 1: how much of it counts beside what its family says else; 0 for a base only. */
  readonly weight: number;
  /** How it bears on the estimate: as a level on its day, or only as the base of fractions. */
  readonly role: 'level' | 'reference';
  /** ln(median with it / median without it) on the headline day; 0 where it moves nothing. */
  readonly influence: number;
  /** The claim's conversion in words, such as `1/3 of 40,000`; null where it needs none. */
  readonly conversion: string | null;
  readonly credibility: Credibility;
}

/**
 * How credible what is said is, by the Admiralty code (AJP-2.1): 1 confirmed by others, 2 probably true, 3 possibly true, 4 doubtful, 5 improbable, 6 cannot
 * be judged. Reckoned from what others say, never from the grade of whoever says it.
 */
export type Credibility = 1 | 2 | 3 | 4 | 5 | 6;

/** A statement about the estimate and its probability. */
export interface Statement {
  /** Such as `at least half withdrawn since the peak`. */
  readonly text: string;
  readonly day: Day;
  readonly probability: number;
}

/** What everything from one family in one role shares: how far it sees the force above (more than 1) or below what it is. */
export interface SourceLean {
  readonly family: string;
  readonly role: EvidenceRole;
  readonly grade: Grade;
  /** How many independent origins it has. */
  readonly origins: number;
  /** Its factor over the estimate; null where it spoke only once, so that nothing tells its lean from what it said. */
  readonly lean: { readonly median: number; readonly q05: number; readonly q95: number } | null;
  /** ln(median with it / median without it) on the headline day. */
  readonly influence: number;
}

/** Two origins whose words hardly go together. */
export interface Contradiction {
  /** The claims, one of each. */
  readonly a: string;
  readonly b: string;
  /** How many times, in powers of ten, less probable both are together than apart: over ½ substantial, over 1 strong, over 2 decisive (Jeffreys 1961). */
  readonly log10: number;
  /** The same where each source may lean as its grade allows. */
  readonly withLeans: number;
  /** The least factor by which `b` would have to have seen more than there was (less, below 1) for the two to go together; null where none does. */
  readonly dissolvedBy: number | null;
}

/** One of several explanations that the claims leave. */
export interface Explanation {
  /** Such as `if NATO is right`. */
  readonly text: string;
  readonly probability: number;
  /** The headline under it. */
  readonly median: number;
}

/** What claims count that the series does not, and how many of its unit each of it is taken for. */
export interface AppliedConversion {
  /** A formation, such as `battalion`, or another scope, such as `combat personnel`. */
  readonly from: string;
  readonly median: number;
  readonly q05: number;
  readonly q95: number;
  /** The same for people, such as `combat personnel × 1.5 (1.0 to 2.3)`. */
  readonly text: string;
  /** How many claims count it. */
  readonly claims: number;
}

/** A stretch of days over which the force was probably being built up or drawn down. */
export interface Change {
  readonly direction: 'up' | 'down';
  readonly from: Day;
  readonly until: Day;
  /** The highest probability of the direction within it. */
  readonly probability: number;
}

/** What a further word would teach. */
export interface WantedObservation {
  readonly family: string;
  readonly role: EvidenceRole;
  /** Expected information about the headline, in bits. */
  readonly bits: number;
}

/** What moved an estimate between two days of knowledge. */
export interface Move {
  readonly since: Day;
  /** The headline as it was then. */
  readonly seenThen: DayBand;
  /** The same day as it is seen now; null where the run no longer reaches it. */
  readonly seenNow: DayBand | null;
  /** What was said since, one claim of each origin, the most influential first. */
  readonly movers: readonly Pick<Contribution, 'claim' | 'origin' | 'source' | 'saidAt' | 'influence'>[];
}

/** A word on what is under way, which bears on the regime and on no level. */
export interface ProcessWord {
  readonly claim: string;
  readonly origin: string;
  readonly source: string;
  readonly family: string;
  readonly saidAt: Day;
  /** `withdrawing`, `building-up`, `unchanged` or `ordered-withdrawal`. */
  readonly word: string;
  /** ln(median with it / median without it) on the headline day. */
  readonly influence: number;
}

/** A claim about the series that the estimate does not use, and why. */
export interface Unused {
  readonly claim: string;
  readonly reason: string;
}

/** The estimate of one series as it stood on one day of knowledge. */
export interface Estimate {
  readonly format: 'muster.series/1';
  readonly key: SeriesKey;
  /** What was known by the end of this day is in; nothing later is. */
  readonly asOf: Day;
  /** One band per day, from the first claim's day until the headline's. */
  readonly days: readonly DayBand[];
  /** The band of the day `asOf` itself, or of the last day of the run where that ends before. */
  readonly headline: DayBand;
  readonly contributions: readonly Contribution[];
  readonly processes: readonly ProcessWord[];
  /** Who printed what, by origin; none where the claims come from a table, which has no reports. */
  readonly origins: readonly Origin[];
  readonly statements: readonly Statement[];
  readonly sources: readonly SourceLean[];
  readonly contradictions: readonly Contradiction[];
  /** More than one where the claims leave several explanations; the most probable first. */
  readonly explanations: readonly Explanation[];
  readonly changes: readonly Change[];
  /** Conversions that the estimate is counted over; none where every claim counts what the series does. */
  readonly conversions: readonly AppliedConversion[];
  /** Whose figure for the headline's day would teach most; the most first. */
  readonly wanted: readonly WantedObservation[];
  /** What the level is relative to, since nothing counts the force itself. */
  readonly relativeTo: string;
  readonly unused: readonly Unused[];
}
