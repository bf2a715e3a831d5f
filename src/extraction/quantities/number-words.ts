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
  Object.entries({ hundred: 100, thousand: 1e3, lakh: 1e5, million: 1e6, crore: 1e7, billion: 1e9, dozen: 12 }),
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
export const vagueShares: ReadonlySet<string> = new Set(['most', 'majority', 'bulk']);

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
