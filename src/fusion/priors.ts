import type { Conversion } from '../model/evidence.ts';

/**
 * Every number and word list that fusion takes as given, under one version. "The model note" is
 * decisions/0001-fusion-model.md; "judgement" marks a number that nobody has measured yet, with what it was judged by. A
 * change of any of them is a new version.
 */
export const priors = {
  version: '2026.4',

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

  /**
   * Log strength per day. The model note's three regimes; build-up and draw-down each at two paces, so that the pace belongs to the
   * move and not to the force: its means, .08 down and .05 up, lie between them; 2014 had falls of .14 a day. `share` is how often a
   * move is of that kind, `stop` the probability per day that it ends.
   */
  dynamics: {
    hold: { scale: 0.015 },
    moves: [
      { drift: 0.04, scale: 0.03, share: 0.25, stop: 0.06 },
      { drift: 0.16, scale: 0.05, share: 0.25, stop: 0.08 },
      { drift: -0.04, scale: 0.03, share: 0.25, stop: 0.06 },
      { drift: -0.16, scale: 0.05, share: 0.25, stop: 0.08 },
    ],
    /** Per day: a move begins about every seven weeks of holding. The model note's .06 would have every force move half of the time. */
    startMoving: 0.02,
    /** Per day, in the days after an order to withdraw: most orders that are carried out begin within a fortnight; judgement. */
    orderedDown: 0.12,
    orderedDays: 14,
    /** A jump that no regime explains: the model note. */
    jump: 0.006,
    jumpScale: 0.6,
    /** Per day, from any strength: whole forces leave an area within a year or so in one case of ten; judgement. */
    enterNone: 0.0003,
    /** Per day: an empty area stays empty for about a season; judgement. */
    leaveNone: 0.01,
  },

  /** Standard scale (log strength) of how loosely each wording is meant: the model note's table. */
  hedgeWidth: { bare: 0.08, about: 0.12, range: 0.12, bound: 0.1, worded: 0.15, quality: 0.4 },

  /**
   * Houses: the error (log strength) that everything from one family and role shares, `lean + scale · t₄`, by Admiralty reliability;
   * and the chance that a claim says nothing about its day. The model note's τ and ε.
   */
  grades: {
    A: { scale: 0.08, contamination: 0.01 },
    B: { scale: 0.15, contamination: 0.03 },
    C: { scale: 0.25, contamination: 0.08 },
    D: { scale: 0.45, contamination: 0.2 },
    E: { scale: 0.8, contamination: 0.4 },
    F: { scale: 0.35, contamination: 0.12 },
  },
  /** The grade of a family that nobody has graded, by what it is to the force: the model note's proposals. */
  gradeOf: { observer: 'B', self: 'D', adversary: 'D', newsroom: 'F', neutral: 'C' },
  /** Where a role leans: a party plays down what it keeps where it should have left, and its enemy plays it up; the model note. */
  leanOf: { absence: -0.6, adversary: 0.3 },
  /** A source within its house: the model note. */
  sourceScale: 0.1,
  /** The widest shift (log strength) of a house or a formation's size that is considered: a factor of 12, as between police and organisers at large demonstrations. */
  widestShift: 2.5,
  /** What all houses of a bloc err by together, since they share what they collect (log strength): the model note; and the widest that is considered. */
  bloc: { scale: 0.1, widest: 0.4 },
  /** An error (log strength) that all sources share whatever their bloc, so that no number of claims removes it: all look at much the same pictures. Judgement. */
  commonError: 0.03,

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
  /**
   * A base that nobody has put in figures is looked for so many of its scales either way of the level that a first glance gives, and at least so far (log strength). A
   * share of nothing is hardly ever meant: the likelihood of "none" on the base's day beside any level; judgement.
   */
  base: { widest: 4, least: 0.6, none: 1e-9 },
  /** The scale of a difference from a base grows as little is left; beyond this (log strength) it says nothing more. */
  widestDifference: 0.8,

  /**
   * Days over which one family's words share their error (the model note's ℓ), and the least weight of a repetition: the model note's
   * floor for one source. Two sources of a family share its lean, which the house carries, and less of what they know.
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
  /** Days after which what "is being" withdrawn or brought is taken to be reached: the median of an exponential with a mean of five days (the model note). */
  underwayDays: 4,
  /** Days that one run may span. */
  longestRun: 3000,
  /** Days after its last claim from which an estimate is called silent: a fortnight. */
  silence: 14,

  /** What words on what is under way say of the regime, by direction: hold, up, down (the model note); the denial of one is what the others say. */
  process: {
    withdrawing: { hold: 0.12, up: 0.03, down: 0.85 },
    'building-up': { hold: 0.12, up: 0.85, down: 0.03 },
    unchanged: { hold: 0.8, up: 0.1, down: 0.1 },
  },
  /** How far a side is believed that says it is leaving: its word is as often policy as fact; judgement. */
  ownWithdrawal: 0.5,

  /**
   * Worlds sampled, fewer over long runs: so many days in all worlds together, but never fewer worlds than the least. The powers by which the claims come in, and
   * the sweeps after; paths of each world for statements that join days (a series with one world has all of them); the seed.
   */
  sampling: {
    worlds: 48,
    worldDays: 7200,
    leastWorlds: 20,
    powers: [0.1, 0.3, 1],
    sweeps: 3,
    pathsPerWorld: 10,
    seed: 20140530,
  },
  /** Up to so many origins, what one of them does is asked by reading the others anew without it; beyond, by removing its own words only. */
  readAnew: 60,
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

/** A conversion between two scopes. */
export interface ScopeConversion extends Conversion {
  readonly to: string;
}

/**
 * Scopes of which one tells the other, by the names that `scopeSpellings` leads to. Combat personnel: the model note's support tail of a half more, 90 %
 * from none to 1.3. A count of formations tells the whole force as `formationSizes` has it, whatever else there may be.
 */
export const scopeConversions: readonly ScopeConversion[] = [
  { from: 'combat personnel', to: 'personnel', factor: 1.5, width: 0.25 },
  ...['battalion', 'battalion tactical group', 'regiment', 'brigade', 'division'].map((from): ScopeConversion => {
    const { people, width } = formationSizes.get(from)!;
    return { from, to: 'personnel', factor: people, width };
  }),
];

/** Other spellings of a scope; anything not here stands for itself. */
export const scopeSpellings: ReadonlyMap<string, string> = new Map<string, string>([
  ['total personnel', 'personnel'],
  ['combat-personnel', 'combat personnel'],
  ['combat troops', 'combat personnel'],
  ['combat forces', 'combat personnel'],
  ['combat-ready personnel', 'combat personnel'],
  ['combat-ready troops', 'combat personnel'],
  ['battalions', 'battalion'],
  ['manoeuvre battalions', 'battalion'],
  ['maneuver battalions', 'battalion'],
  ['battalion tactical groups', 'battalion tactical group'],
  ['regiments', 'regiment'],
  ['brigades', 'brigade'],
  ['divisions', 'division'],
]);

/**
 * Families that share what they collect, by what the bloc is called: NATO, its members (nato.int, "NATO member countries") and the two that share
 * signals with the United States and the United Kingdom beside Canada; Russia and Belarus, whose forces have a joint grouping. Any other family is its own bloc.
 */
export const blocs: readonly (readonly [name: string, families: string])[] = [
  [
    'the NATO bloc',
    'NATO USA GBR CAN AUS NZL ALB BEL BGR HRV CZE DNK EST FIN FRA DEU GRC HUN ISL ITA LVA LTU LUX MNE MKD NLD NOR POL PRT ROU SVK SVN ESP SWE TUR',
  ],
  ['Russia and Belarus', 'RUS BLR'],
];

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
