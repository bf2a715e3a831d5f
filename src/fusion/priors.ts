/**
 * Every number and word list that fusion takes as given, under one version. "The model note" is
 * decisions/0001-fusion-model.md; "judgement" marks a number that nobody has measured yet, with what it was judged by. A
 * change of any of them is a new version.
 */
export const priors = {
  version: '2026.1',

  grid: {
    /** Natural logarithm per cell; at most .04 (the model note). */
    step: 0.04,
    /** Below a weak battalion nobody reports a force; above a million no army stands in one area (the model note). */
    personnel: { floor: 150, ceiling: 1_000_000 },
    /** From "one or none" to more than any army's tanks, aircraft or ships. */
    other: { floor: 0.5, ceiling: 100_000 },
  },

  /** Belief in "none" before any claim: a series exists because somebody spoke of a force; judgement. */
  noneAtFirst: 0.02,

  /** Log strength per day. Two regimes until the model note's three (hold, build-up, draw-down) come with their directions. */
  dynamics: {
    /** the model note's holding regime. */
    steady: { dailyStep: 0.015, jump: 0.006, jumpScale: 0.6 },
    /**
     * Stands in for build-up and draw-down, without a direction: a move every few days, somewhat larger than the model note's
     * .6 since no drift helps it, as the falls and the rise of 2014 (factors of 3, 10 and 12 in two months) ask; the
     * small step is as large as the grid's kernel holds.
     */
    moving: { dailyStep: 0.04, jump: 0.2, jumpScale: 0.8 },
    /** Per day: the model note leaves holding with .06, shared by two directions; a move lasts about a fortnight. */
    startMoving: 0.03,
    stopMoving: 0.08,
    /** Per day, from any strength: whole forces leave an area within a year or so in one case of ten; judgement. */
    enterNone: 0.0003,
    /** Per day: an empty area stays empty for about a season; judgement. */
    leaveNone: 0.01,
  },

  /** Standard scale (log strength) of how loosely each wording is meant: the model note's table. */
  hedgeWidth: { bare: 0.08, about: 0.12, range: 0.12, bound: 0.1, worded: 0.15, quality: 0.4 },

  /**
   * Scale (log strength) on which sources that count the same force differ, by what they are to it. Stands in for the
   * house effects to come. An observer has the model note's τ of .15 for a usually reliable family and .10 for a source within it;
   * a party to the conflict has the τ of grade D, a newsroom without a source that of F. Without it the figures of a few
   * families would look far too exact.
   */
  disagreement: { observer: 0.18, self: 0.45, adversary: 0.45, newsroom: 0.35 },
  /** An error (log strength) that all sources share, so that no number of claims removes it: the model note's bloc term, since most observers of a force are one bloc. */
  commonError: 0.1,

  /** Chance that a claim says nothing about its day: the model note's ε by the same grades (B, D, D, F), until users give their own. */
  contamination: { observer: 0.03, self: 0.2, adversary: 0.2, newsroom: 0.12 },

  /** A bound is said near what is known: mean overshoot (log strength) of "at least" and of "up to", and the weight of any level beyond: the model note. */
  overshoot: { atLeast: 0.35, atMost: 0.25, openTail: 0.25 },
  /**
   * Days to the nearest figure of another origin: up to `none` a bound says only what it says, since listeners have the
   * figure; from `full` on it is all there is, and is taken to be said near the level. Judgement: a month's news, and a season.
   */
  overshootReach: { none: 30, full: 90 },

  /** Share of a wide reading beside the core one for orders of magnitude ("tens of thousands" of 150,000): the model note. */
  wordedWing: 0.15,
  /** A rounding quantum is at most this share of its number, or "about 100,000" would allow 50,000. */
  widestRounding: 0.25,

  /** Half the cell around a stated fraction, by how it is written: 2/3, 40 %, 37 %. Judgement. */
  fractionCell: { simple: 0.05, tens: 0.04, percent: 0.015 },
  /** "Significant withdrawals": at most this share of the base is left; judgement. */
  qualityWithdrawn: 0.9,
  /** Added scale (log strength) where the base of a fraction is another family's number: the two sources' disagreement. */
  foreignBase: 0.25,
  /** The scale of a difference from a base grows as little is left; beyond this (log strength) it says nothing more. */
  widestDifference: 0.8,

  /**
   * Days over which one family's words share their error (the model note's ℓ), and the least weight of a repetition: the model note's
   * floor for one source. Two sources of a family share only the family's part of the error, .15² of .15² + .10² and a
   * hedge of .10², so correlate by .53, and the second adds (1 − .53) / (1 + .53).
   */
  repetition: { days: 10, least: { sameSource: 0.15, otherSource: 0.3 } },
  /**
   * A later word of the same family replaces its earlier one: said so many days later, about days so near; what weight is left; and by what factor hindsight (of a family that spoke
   * before, so many days after the day) narrows the width and the contamination. the model note, but for the contamination.
   */
  revision: { saidLater: 7, daysApart: 3, weight: 0.25, hindsight: 0.6 },

  /** Words of one origin whose days lie within this of each other speak of one day: copies are dated by different papers. */
  sameStatementDays: 3,
  /** A claim true of more days than this is spread over `spread` days of its window. */
  window: { longest: 45, spread: 3 },
  /** Days that one run may span. */
  longestRun: 3000,
  /** Days after its last claim from which an estimate is called silent: a fortnight. */
  silence: 14,

  /** Paths drawn for statements that join two days, and the seed that makes them the same every time. */
  paths: { count: 2000, seed: 20140530 },
  /** Beyond so many origins, influence removes an origin's own factor only and leaves all other readings as they are. */
  fullInfluence: 400,
} as const;

/** How many people a formation stands for, support included, and the scale of that in log strength. */
export interface FormationSize {
  readonly people: number;
  readonly width: number;
  /** The formation in the plural, for people. */
  readonly plural: string;
}

/**
 * Formations in people, support included. the model note gives the battalion: 600 (±.30) in its ranks, and a support tail of a
 * half more (90 % from none to 1.5, ±.28), so 900 (±.41). The others follow open tables of organisation of the Soviet
 * and Russian pattern, widened for under-strength units; a reader may know better for one army.
 */
export const formationSizes: ReadonlyMap<string, FormationSize> = new Map<string, FormationSize>([
  /** Line companies of 100–120, with the battalion's support ratio. */
  ['company', { people: 160, width: 0.45, plural: 'companies' }],
  ['battalion', { people: 900, width: 0.41, plural: 'battalions' }],
  /** 600–800 with its own support (the model note); a smaller tail remains behind it. */
  ['battalion tactical group', { people: 850, width: 0.3, plural: 'battalion tactical groups' }],
  /** Soviet-pattern regiments of 1,300–2,500. */
  ['regiment', { people: 2000, width: 0.4, plural: 'regiments' }],
  /** Motor-rifle and armoured brigades of 2,500–4,500, with corps support. */
  ['brigade', { people: 3800, width: 0.4, plural: 'brigades' }],
  /** Divisions of 6,500–13,000. */
  ['division', { people: 10_000, width: 0.4, plural: 'divisions' }],
  /** Says no size: anything from a company to a brigade, so a battalion or so, and very wide. */
  ['mechanised unit', { people: 1000, width: 0.8, plural: 'mechanised units' }],
  ['unit', { people: 1000, width: 0.8, plural: 'units' }],
]);

/** Other spellings of a unit; anything not here stands for itself. */
export const unitSpellings: ReadonlyMap<string, string> = new Map<string, string>([
  ['people', 'person'],
  ['persons', 'person'],
  ['personnel', 'person'],
  ['troop', 'person'],
  ['troops', 'person'],
  ['soldier', 'person'],
  ['soldiers', 'person'],
  ['serviceman', 'person'],
  ['servicemen', 'person'],
  ['service member', 'person'],
  ['service members', 'person'],
  ['men', 'person'],
  ['companies', 'company'],
  ['battalions', 'battalion'],
  ['regiments', 'regiment'],
  ['brigades', 'brigade'],
  ['divisions', 'division'],
  ['battalion tactical groups', 'battalion tactical group'],
  ['btg', 'battalion tactical group'],
  ['btgs', 'battalion tactical group'],
  ['battalion-tactical-group', 'battalion tactical group'],
  ['battalion task force', 'battalion tactical group'],
  ['mechanized unit', 'mechanised unit'],
  ['units', 'unit'],
  ['mechanised-unit', 'mechanised unit'],
  ['mechanized-unit', 'mechanised unit'],
  ['ships', 'ship'],
  ['vessel', 'ship'],
  ['warship', 'ship'],
  ['plane', 'aircraft'],
]);

/** What a counting word multiplies its noun by: half-open ranges, from the model note's lexicon ("a few thousand" 2,000–5,000, "several thousand" 3,000–8,000). */
export const countWords: ReadonlyMap<string, readonly [number, number]> = new Map<string, readonly [number, number]>([
  ['couple', [1.7, 3]],
  ['few', [2, 5]],
  ['handful', [2, 7]],
  ['several', [3, 8]],
  ['some', [2, 10]],
  ['various', [2, 10]],
  ['numerous', [3, 12]],
  ['many', [3, 15]],
]);

/** The nouns of number; in the plural and uncounted, each means two to ten of it (the model note: "thousands" 2,000–10,000). */
export const scaleWords: ReadonlyMap<string, number> = new Map<string, number>([
  ['ten', 10],
  ['dozen', 12],
  ['score', 20],
  ['hundred', 100],
  ['thousand', 1000],
  ['million', 1_000_000],
]);

/** Worded shares of a base, lowest and highest; first match wins, so longer phrases come first. "Most" and "bulk" are the model note's, the rest judgement. */
export const fractionWords: readonly (readonly [string, number, number])[] = [
  ['nearly all', 0.85, 0.99],
  ['almost all', 0.85, 0.99],
  ['virtually all', 0.88, 1],
  ['vast majority', 0.75, 0.98],
  ['overwhelming majority', 0.75, 0.98],
  ['great majority', 0.7, 0.97],
  ['majority', 0.5, 0.95],
  ['most', 0.5, 0.95],
  ['mostly', 0.5, 0.95],
  ['bulk', 0.6, 0.95],
  ['main part', 0.6, 0.95],
  ['three quarters', 0.69, 0.81],
  ['two thirds', 0.61, 0.72],
  ['more than half', 0.5, 0.8],
  ['over half', 0.5, 0.8],
  ['less than half', 0.2, 0.5],
  ['about half', 0.42, 0.58],
  ['half', 0.45, 0.55],
  ['third', 0.28, 0.39],
  ['quarter', 0.2, 0.3],
  ['large part', 0.3, 0.8],
  ['minority', 0.05, 0.5],
  ['small part', 0.02, 0.2],
  ['small number', 0.02, 0.2],
  ['all', 0.97, 1],
  ['entire', 0.97, 1],
  ['none', 0, 0.03],
];

/**
 * Words that call a force big without a number, and the share of the base that at least remains: a weak lower bound.
 * First match wins. "Substantial" is the model note's; that "very large" or "massive" claims more is judgement.
 */
export const qualityWords: readonly (readonly [string, number])[] = [
  ['very large', 0.5],
  ['massive', 0.5],
  ['huge', 0.5],
  ['enormous', 0.5],
  ['formidable', 0.4],
  ['very significant', 0.4],
  ['substantial', 0.25],
  ['large', 0.25],
  ['significant', 0.25],
  ['considerable', 0.25],
  ['sizeable', 0.25],
  ['sizable', 0.25],
  ['big', 0.25],
  ['strong', 0.25],
  ['many', 0.25],
  ['numerous', 0.25],
];
