/** A day's move: by `shift` whole cells, and about there by up to three cells either way. */
export interface SpreadKernel {
  readonly shift: number;
  /** Probability of ending on the cell, and of each of the cells one, two and three away on one side. */
  readonly weights: readonly [number, number, number, number];
}

/** Cells either way of the shift that a kernel reaches. */
export const kernelReach = 3;

/**
 * A move of mean `drift` (rounded to whole cells) and standard deviation `scale`, both in cells. Below four fifths of a cell it is the
 * three-point kernel with exactly that variance, since a sampled density would lose it; above, the normal density at the cells.
 */
export function spreadKernel(drift: number, scale: number): SpreadKernel {
  const shift = Math.round(drift);
  if (scale < 0.8) return { shift, weights: [1 - scale ** 2, scale ** 2 / 2, 0, 0] };
  const density = (distance: number): number => Math.exp(-0.5 * (distance / scale) ** 2);
  const total = 1 + 2 * (density(1) + density(2) + density(3));
  return { shift, weights: [1 / total, density(1) / total, density(2) / total, density(3) / total] };
}

/** Probability of a move by `step` cells. */
export function moveWeight({ shift, weights }: SpreadKernel, step: number): number {
  return weights[Math.abs(step - shift)] ?? 0;
}
