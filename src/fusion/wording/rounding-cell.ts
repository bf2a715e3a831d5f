import { priors } from '../priors.ts';

/**
 * The numbers that would be rounded to `value` (positive): the quantum is read from its trailing zeros, as in the
 * precision of battle strengths, and is halved where the leading digit is below 5, since 40,000 is rarely said of 35,000
 * unless with "about". A last digit of 5 before two zeros or more counts as a quantum of five.
 */
export function roundingCell(value: number, hedged: boolean): { readonly low: number; readonly high: number } {
  const digits = /^([1-9])(\d*?)(0*)$/.exec(String(value));
  let quantum = 10 ** -decimals(value);
  if (digits !== null) {
    const zeros = digits[3]!.length;
    quantum = 10 ** zeros * (digits[2]!.endsWith('5') && zeros >= 2 ? 5 : 1);
    if (!hedged && Number(digits[1]) < 5) quantum /= 2;
  }
  const half = Math.min(quantum, priors.widestRounding * value) / 2;
  return { low: value - half, high: value + half };
}

function decimals(value: number): number {
  return /\.(\d{1,12})/.exec(String(value))?.[1]?.length ?? 0;
}
