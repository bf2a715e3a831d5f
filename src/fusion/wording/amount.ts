/** Why a claim cannot be used, in words for people. */
export interface Refusal {
  readonly refused: string;
}

/** Part of what an amount may be: levels from `low` to `high`, and how much of the meaning lies there. */
export interface AmountPart {
  readonly weight: number;
  readonly low: number;
  readonly high: number;
}

/**
 * What words allow, in some unit. An interval's `parts` are alternatives, the core one first; a bound has one part whose
 * `low` (of "at least") or `high` (of "at most") is the bound, and the other end is null-like: Infinity or 0.
 */
export interface Amount {
  readonly shape: 'interval' | 'at-least' | 'at-most';
  readonly parts: readonly AmountPart[];
  /** The number itself where the words give one. */
  readonly point: number | null;
  /** Scale of the looseness, in natural logarithm. */
  readonly width: number;
}

/** True where the claim cannot be used. */
export function isRefusal(result: object): result is Refusal {
  return 'refused' in result;
}

/** An amount from `low` to `high`. */
export function intervalAmount(low: number, high: number, point: number | null, width: number): Amount {
  return { shape: 'interval', parts: [{ weight: 1, low, high }], point, width };
}

/** "At least" or "at most" a bound. */
export function boundAmount(shape: 'at-least' | 'at-most', bound: number, width: number): Amount {
  const part = shape === 'at-least' ? { low: bound, high: Number.POSITIVE_INFINITY } : { low: 0, high: bound };
  return { shape, parts: [{ weight: 1, ...part }], point: null, width };
}

/** The amount in another unit: `factor` of it to one, itself uncertain by `width` in natural logarithm. */
export function scaledAmount(amount: Amount, factor: number, width: number): Amount {
  return {
    shape: amount.shape,
    parts: amount.parts.map(({ weight, low, high }) => ({ weight, low: low * factor, high: high * factor })),
    point: amount.point === null ? null : amount.point * factor,
    width: Math.hypot(amount.width, width),
  };
}

/** The same amount, meant more loosely: by `width` in natural logarithm. */
export function looserAmount(amount: Amount, width: number): Amount {
  return width === 0 ? amount : { ...amount, width: Math.hypot(amount.width, width) };
}

/** What is left of `base` (exact) when the amount is taken away; parts that would leave less than nothing are cut at 0. */
export function remainderAmount(amount: Amount, base: number): Amount {
  const shapes = { interval: 'interval', 'at-least': 'at-most', 'at-most': 'at-least' } as const;
  return {
    shape: shapes[amount.shape],
    parts: amount.parts.map(({ weight, low, high }) => ({
      weight,
      low: Math.max(0, base - high),
      high: amount.shape === 'at-most' ? Number.POSITIVE_INFINITY : Math.max(0, base - low),
    })),
    point: amount.point === null ? null : Math.max(0, base - amount.point),
    width: amount.width,
  };
}

/** The bound of a bound, or the middle of an interval's core. */
export function typicalAmount({ shape, parts, point }: Amount): number {
  const { low, high } = parts[0]!;
  if (shape === 'at-least') return low;
  if (shape === 'at-most') return high;
  return point ?? (low + high) / 2;
}
