const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const exact = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });

/** Rounds to two significant digits, which is all that an estimate from news reports can bear. */
export function roundToTwoDigits(value: number): number {
  if (value === 0 || !Number.isFinite(value)) return value;
  const step = 10 ** Math.max(0, Math.floor(Math.log10(Math.abs(value))) - 1);
  return Math.round(value / step) * step;
}

/** An estimated number: two significant digits, with thousands separated, such as `13,000`. */
export function estimatedCount(value: number): string {
  return whole.format(roundToTwoDigits(value));
}

/** A number just as a report gave it, with thousands separated. */
export function reportedCount(value: number): string {
  return exact.format(value);
}

/** `1 claim`, `12 claims`. */
export function countOf(count: number, noun: string, plural = `${noun}s`): string {
  return `${whole.format(count)} ${count === 1 ? noun : plural}`;
}
