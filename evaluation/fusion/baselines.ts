import { daysBetween } from '../../src/model/day.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { firstDay } from './news-world.ts';

/** A claim as a baseline takes it: one number on one day. */
interface Point {
  readonly day: number;
  /** Log strength. */
  readonly at: number;
  /** Variance that a filter gives it, by its kind. */
  readonly variance: number;
}

/** What an analyst without a model would do: the middle of each day in log strength, from every claim's middle. */
export const baselines: Readonly<Record<string, (points: readonly Point[], day: number) => number>> = {
  'latest claim': (points, day) => (points.filter((point) => point.day <= day).at(-1) ?? points[0])!.at,
  'median of the last five': (points, day) => {
    const known = points.filter((point) => point.day <= day).slice(-5);
    return median((known.length > 0 ? known : points.slice(0, 5)).map(({ at }) => at));
  },
  LOESS: (points, day) => loess(points, day, 25),
  'Kalman smoother': (points, day) => kalman(points, day),
};

/** The claims of a world as points, earliest first; copies are one. */
export function pointsOf(evidence: readonly Evidence[]): Point[] {
  const origins = new Map<string, Point>();
  for (const claim of evidence) {
    const { value, low, high, form, word } = claim;
    const words: Readonly<Record<string, number>> = { hundreds: 450, thousands: 4500, 'tens of thousands': 45_000 };
    const middle = value ?? (low !== null && high !== null ? Math.sqrt(low * high) : (words[word ?? ''] ?? Number.NaN));
    const shift = form === 'at-least' ? 0.35 : form === 'at-most' ? -0.25 : 0;
    const spread = form === 'worded' ? 0.5 : form === 'at-least' || form === 'at-most' ? 0.4 : 0.22;
    const day = daysBetween(firstDay, claim.saidAt);
    origins.set(claim.origin, { day, at: Math.log(middle) + shift, variance: spread ** 2 });
  }
  return [...origins.values()].sort((a, b) => a.day - b.day);
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return (sorted[Math.floor((sorted.length - 1) / 2)]! + sorted[Math.ceil((sorted.length - 1) / 2)]!) / 2;
}

/** A local line with tricube weights within `span` days, or as many as reach five points (Cleveland 1979). */
function loess(points: readonly Point[], day: number, span: number): number {
  const distances = points.map((point) => Math.abs(point.day - day)).sort((a, b) => a - b);
  const reach = Math.max(span, (distances[4] ?? span) + 1);
  let [w, wx, wy, wxx, wxy] = [0, 0, 0, 0, 0];
  for (const point of points) {
    const x = point.day - day;
    const weight = Math.max(0, 1 - (Math.abs(x) / reach) ** 3) ** 3;
    w += weight;
    wx += weight * x;
    wy += weight * point.at;
    wxx += weight * x * x;
    wxy += weight * x * point.at;
  }
  const determinant = w * wxx - wx * wx;
  return determinant > 1e-9 ? (wxx * wy - wx * wxy) / determinant : wy / w;
}

/** A random walk with a daily variance of .04², smoothed both ways (Rauch, Tung and Striebel 1965). */
function kalman(points: readonly Point[], day: number): number {
  const forward = filtered(
    points.filter((point) => point.day <= day),
    day,
  );
  const backward = filtered(points.filter((point) => point.day > day).reverse(), day);
  const precision = 1 / forward.variance + 1 / backward.variance;
  return (forward.at / forward.variance + backward.at / backward.variance) / precision;
}

function filtered(points: readonly Point[], day: number): { readonly at: number; readonly variance: number } {
  let state = { at: 9.5, variance: 4, day: points[0]?.day ?? day };
  for (const point of points) {
    const variance = state.variance + 0.04 ** 2 * Math.abs(point.day - state.day);
    const gain = variance / (variance + point.variance);
    state = { at: state.at + gain * (point.at - state.at), variance: (1 - gain) * variance, day: point.day };
  }
  return { at: state.at, variance: state.variance + 0.04 ** 2 * Math.abs(day - state.day) };
}
