/** Cardinal words below a hundred, and the tens. */
export const smallNumbers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    zero: 0,
    one: 1,
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    twenty: 20,
    thirty: 30,
    forty: 40,
    fifty: 50,
    sixty: 60,
    seventy: 70,
    eighty: 80,
    ninety: 90,
  }),
);

/** Words that multiply the number before them. */
export const multipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({
    dozen: 12,
    dozens: 12,
    hundred: 100,
    thousand: 1e3,
    lakh: 1e5,
    lakhs: 1e5,
    million: 1e6,
    crore: 1e7,
    crores: 1e7,
    billion: 1e9,
    trillion: 1e12,
  }),
);

/** Short forms of multipliers that stand behind digits: "$5bn", "40k". The one-letter ones are units too ("5m"). */
export const shortMultipliers: ReadonlyMap<string, number> = new Map(
  Object.entries({ k: 1e3, mn: 1e6, mln: 1e6, mio: 1e6, mil: 1e6, bn: 1e9, bln: 1e9, tn: 1e12, trn: 1e12 }),
);

/** Short forms that multiply only sums of money, and counts of a noun behind them: "$5m", "5m people". */
export const moneyMultipliers: ReadonlyMap<string, number> = new Map(Object.entries({ m: 1e6, b: 1e9, t: 1e12 }));

/** Characters that are a fraction by themselves. */
export const vulgarFractions: ReadonlyMap<string, number> = new Map(
  Object.entries({ '½': 1 / 2, '⅓': 1 / 3, '⅔': 2 / 3, '¼': 1 / 4, '¾': 3 / 4, '⅕': 1 / 5, '⅛': 1 / 8 }),
);

/** Plurals that name an order of magnitude without a number, and the singular that they count. */
export const magnitudes: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dozens: 'dozens',
    scores: 'scores',
    tens: 'tens',
    hundreds: 'hundreds',
    thousands: 'thousands',
    millions: 'millions',
    billions: 'billions',
    trillions: 'trillions',
  }),
);

/** Denominators of fractions. */
export const denominators: ReadonlyMap<string, number> = new Map(
  Object.entries({
    half: 2,
    halves: 2,
    third: 3,
    thirds: 3,
    quarter: 4,
    quarters: 4,
    fifth: 5,
    fifths: 5,
    sixth: 6,
    sixths: 6,
    seventh: 7,
    sevenths: 7,
    eighth: 8,
    eighths: 8,
    ninth: 9,
    ninths: 9,
    tenth: 10,
    tenths: 10,
  }),
);

/** Determiners that stand for a small number that is not told. */
export const vagueCounts: ReadonlySet<string> = new Set([
  'several',
  'few',
  'couple',
  'many',
  'some',
  'numerous',
  'various',
]);

/** Words for a share that is not told. */
export const vagueShares: ReadonlySet<string> = new Set(['most', 'majority', 'bulk', 'all']);

/** Adjectives that tell of size without a number. */
export const vagueSizes: ReadonlySet<string> = new Set([
  'substantial',
  'significant',
  'sizeable',
  'sizable',
  'considerable',
  'large',
  'huge',
  'massive',
]);
