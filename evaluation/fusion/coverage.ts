import { type CoveredDay, claimCounts } from './cover-series.ts';
import { figureOf } from './figure.ts';
import { inParallel } from './in-parallel.ts';
import type { Section } from './section.ts';
import { kinds } from './simulated-claims.ts';
import { empirical } from './uniform-band.ts';

/** A day of a series with the number of claims that the series has. */
interface ScoredDay extends CoveredDay {
  readonly claims: number;
}

/** Days since the last claim, by their least and their most. */
const pauses = [
  [0, 0],
  [1, 2],
  [3, 7],
  [8, 14],
  [15, Number.POSITIVE_INFINITY],
] as const;

/**
 * Series drawn from the model's own prior: how often the truth lies within the bands of an estimate, over all days and by how much was said, what was
 * said last and how long ago. Standard errors take each series as one.
 */
export async function measureCoverage(count: number): Promise<Section> {
  const found = await inParallel<CoveredDay[]>(new URL('./worker.ts', import.meta.url), 'coverage', count);
  const series = found.map((days, job) =>
    days.map((day): ScoredDay => ({ ...day, claims: claimCounts[job % claimCounts.length]! })),
  );
  const row = (name: string, holds: (day: ScoredDay) => boolean): string[] => rowOf(name, series, holds);
  return {
    title: 'How often the truth lies within the bands',
    text: `${count} series of 120 days drawn from the prior, with ${claimCounts.join(', ')} claims in turn by six houses; days 20 to 115, every fifth, with the error that all sources share. In brackets the standard error. Gates over all days: 90 % covers .885 to .915, 50 % covers .48 to .52.`,
    head: ['days', 'how many', '50 % covers', '90 % covers', 'width of 90 %'],
    rows: [
      row('all', () => true),
      ...claimCounts.map((claims) => row(`of ${claims} claims`, (day) => day.claims === claims)),
      ...kinds.map(([kind]) => row(`last said: ${kind}`, (day) => day.kind === kind)),
      ...pauses.map(([least, most]) => row(pauseName(least, most), ({ since }) => since >= least && since <= most)),
    ],
    figures: { 'coverage.svg': calibrationOf(series.map((days) => days.map(({ below }) => below))) },
  };
}

function pauseName(least: number, most: number): string {
  if (most === 0) return 'a claim that day';
  return most === Number.POSITIVE_INFINITY
    ? `last claim ${least} days ago or more, or none yet`
    : `last claim ${least} to ${most} days ago`;
}

function rowOf(name: string, series: readonly (readonly ScoredDay[])[], holds: (day: ScoredDay) => boolean): string[] {
  const chosen = series.map((days) => days.filter(holds)).filter((days) => days.length > 0);
  const all = chosen.flat();
  if (all.length === 0) return [name, '0', '', '', ''];
  const covers = (level: number): string => {
    const hits = chosen.map((days) => days.filter(({ below }) => Math.abs(below - 0.5) < level / 2).length);
    const share = hits.reduce((sum, hit) => sum + hit, 0) / all.length;
    const squares = hits.reduce((sum, hit, i) => sum + (hit - share * chosen[i]!.length) ** 2, 0);
    return `${share.toFixed(3)} (${(Math.sqrt(squares) / all.length).toFixed(3)})`;
  };
  const width = all.reduce((sum, day) => sum + day.width, 0) / all.length;
  return [name, String(all.length), covers(0.5), covers(0.9), width.toFixed(2)];
}

/** How often bands of each probability cover the truth, beside the diagonal. */
function calibrationOf(belows: readonly (readonly number[])[]): string {
  const reach = belows.map((days) => days.map((below) => 2 * Math.abs(below - 0.5)));
  const points = Array.from({ length: 50 }, (_, i) => (i + 0.5) / 50);
  const shares = empirical(reach.flat(), points);
  return figureOf({
    title: 'Bands: how often they cover the truth, by their probability',
    x: 'probability of the band',
    y: 'share that covers the truth',
    lines: [points.map((x) => ({ x, y: x })), points.map((x, p) => ({ x, y: shares[p]! }))],
  });
}
