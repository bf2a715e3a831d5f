import type { AppliedConversion } from '../../model/estimate.ts';
import type { Inferred } from '../inference/infer-series.ts';
import type { PlacedClaim } from '../place-claims.ts';
import type { Yardstick } from '../wording/constraint.ts';
import { showFactor } from '../wording/show-number.ts';
import { factorQuantiles } from './factor-quantiles.ts';

/** Normal quantiles of 5 and 95 %. */
const spread = 1.645;

/** What was counted otherwise than the series counts, by its name, and how many of the series' unit each is taken for. */
export function findConversions({ model, worlds }: Inferred, placed: readonly PlacedClaim[]): AppliedConversion[] {
  const counted = new Map<string, { readonly yardstick: Yardstick; claims: number }>();
  for (const { yardstick } of placed.map(({ constraint }) => constraint)) {
    if (yardstick?.kind !== 'unit') continue;
    const known = counted.get(yardstick.name) ?? { yardstick, claims: 0 };
    counted.set(yardstick.name, { ...known, claims: known.claims + 1 });
  }
  return [...counted.values()]
    .sort((a, b) => (a.yardstick.name < b.yardstick.name ? -1 : 1))
    .map(({ yardstick: { name, size, width }, claims }) => {
      const shift = model.shifts.findIndex(({ kind, name: of }) => kind === 'unit' && of === name);
      // What is counted only once is averaged over its prior, which its one claim hardly changes.
      const factors =
        shift < 0
          ? { median: 1, q05: Math.exp(-spread * width), q95: Math.exp(spread * width) }
          : factorQuantiles(worlds, model.grid, (shifts) => shifts[shift]!);
      const [median, q05, q95] = [factors.median, factors.q05, factors.q95].map((factor) => size * factor) as [
        number,
        number,
        number,
      ];
      return { from: name, median, q05, q95, text: `${name} ${shown(median, q05, q95)}`, claims };
    });
}

function shown(median: number, q05: number, q95: number): string {
  return median < 1
    ? `÷ ${showFactor(1 / median)} (${showFactor(1 / q95)} to ${showFactor(1 / q05)})`
    : `× ${showFactor(median)} (${showFactor(q05)} to ${showFactor(q95)})`;
}
