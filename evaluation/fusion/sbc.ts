import { figureOf } from './figure.ts';
import { inParallel } from './in-parallel.ts';
import { rankedStatistics } from './sbc-ranks.ts';
import type { Section } from './section.ts';
import { empirical, isWithin, uniformBand } from './uniform-band.ts';

/**
 * Simulation-based calibration (Talts et al. 2018, arXiv:1804.06788): series are drawn from the model's own prior, and the truth's rank among the
 * posterior's draws must be uniform for every statistic. The band is simultaneous over the points of each, and over all statistics by Bonferroni.
 */
export async function calibrate(count: number): Promise<Section> {
  const ranks = await inParallel<number[]>(new URL('./worker.ts', import.meta.url), 'sbc', count);
  const band = uniformBand(count, 1 - 0.05 / rankedStatistics.length);
  const single = uniformBand(count, 0.95);
  const rows = rankedStatistics.map((name, s) => {
    const values = ranks.map((rank) => rank[s]!);
    const mean = values.reduce((sum, value) => sum + value, 0) / count;
    const covered = values.filter((value) => value > 0.05 && value < 0.95).length / count;
    const verdict = isWithin(band, values)
      ? isWithin(single, values)
        ? 'inside'
        : 'inside, alone outside'
      : 'OUTSIDE';
    return { name, values, cells: [name, mean.toFixed(3), covered.toFixed(3), verdict] };
  });
  const outside = rows.filter(({ cells }) => cells[3] === 'OUTSIDE').length;
  return {
    title: 'Simulation-based calibration of the full model',
    text: `${count} series of 120 days, 40 claims by six houses (B, B, C, D, D, F), among them shares of and differences from a level that nobody puts in figures, and words on what is under way, drawn from the prior. ${rankedStatistics.length - outside} of ${rankedStatistics.length} statistics lie inside the simultaneous 95 % band (Bonferroni over statistics).`,
    head: ['statistic', 'mean rank (0.5)', 'covered by the 90 % interval', 'simultaneous band'],
    rows: rows.map(({ cells }) => cells),
    figures: {
      'sbc.svg': figureOf({
        title: 'Ranks less uniform, by statistic',
        lines: rows.map(({ values }) =>
          empirical(values, band.points).map((share, p) => ({ x: band.points[p]!, y: share - band.points[p]! })),
        ),
        bands: [
          band.points.map((x, p) => ({ x, low: band.low[p]! - x, high: band.high[p]! - x })),
          single.points.map((x, p) => ({ x, low: single.low[p]! - x, high: single.high[p]! - x })),
        ],
        x: 'rank of the truth',
        y: 'share below, less the rank',
      }),
    },
  };
}
