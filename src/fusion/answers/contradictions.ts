import type { Contradiction } from '../../model/estimate.ts';
import { shiftRoom, wholePrior } from '../house-error.ts';
import { type Dynamics, stateCount, withRegimes } from '../inference/dynamics.ts';
import { cellsOf } from '../inference/forward-backward.ts';
import { type Grid, wideReference } from '../inference/grid.ts';
import { makeStepper, type Stepper } from '../inference/stepper.ts';
import { shiftReach } from '../inference/strength-model.ts';
import type { OriginFactor } from '../origin-factors.ts';
import type { PlacedClaim } from '../place-claims.ts';
import { priors } from '../priors.ts';
import { averagedOver, type PerceivedRatio, perceivedRatio } from '../wording/perceived-ratio.ts';

/** Days between two statements beyond which the force may have changed by as much as they differ. */
const furthest = 30;
/** From here on a contradiction is substantial (Jeffreys 1961). */
const substantial = 0.5;
/** As many as anybody reads, from the words that count most. */
const most = 50;
const mostWords = 150;

interface Word {
  readonly claim: string;
  readonly day: number;
  readonly plain: PerceivedRatio;
  /** Where its house may lean as its grade allows. */
  readonly leaning: PerceivedRatio;
}

/**
 * Pairs of origins whose words do not go together under the dynamics alone: `log₁₀ p(a) p(b) / p(a, b)`, the strongest first. Words that were
 * revised, and words on long windows, are left out.
 */
export function findContradictions(
  factors: readonly OriginFactor[],
  placed: readonly PlacedClaim[],
  grid: Grid,
  dynamics: Dynamics,
): Contradiction[] {
  const words = wordsOf(factors, placed, grid);
  const padding = shiftRoom(grid);
  const found: (Omit<Contradiction, 'dissolvedBy'> & { readonly dissolve: () => number | null })[] = [];
  const rooms = [makeStepper(dynamics, 2), makeStepper(dynamics, 2)];
  for (const [i, a] of words.entries()) {
    const later = words.slice(i + 1).filter(({ day }) => day - a.day <= furthest);
    if (later.length === 0) continue;
    const plain = makeCarrier(a.plain, grid, dynamics, padding, rooms[0]!);
    const leaning = makeCarrier(a.leaning, grid, dynamics, padding, rooms[1]!);
    for (const b of later) {
      const apart = b.day - a.day;
      const after = plain(apart);
      const log10 = -Math.log10(together(after, b.plain, grid, padding, 0));
      if (!(log10 > substantial)) continue;
      const withLeans = -Math.log10(together(leaning(apart), b.leaning, grid, padding, 0));
      found.push({
        a: a.claim,
        b: b.claim,
        log10,
        withLeans,
        dissolve: () => dissolvedBy(after, b.plain, grid, padding),
      });
    }
  }
  return found
    .sort((x, y) => y.log10 - x.log10 || (x.a + x.b < y.a + y.b ? -1 : 1))
    .slice(0, most)
    .map(({ dissolve, ...pair }) => ({ ...pair, dissolvedBy: dissolve() }));
}

function wordsOf(factors: readonly OriginFactor[], placed: readonly PlacedClaim[], grid: Grid): Word[] {
  const constraints = new Map(placed.map(({ claim, constraint }) => [claim.id, constraint]));
  const padding = shiftRoom(grid);
  const single = factors.filter(({ days, superseded }) => days.length === 1 && !superseded);
  const heaviest = [...single].sort((a, b) => b.weight - a.weight || (a.key < b.key ? -1 : 1)).slice(0, mostWords);
  const counted = new Set(heaviest);
  return single.flatMap((factor) => {
    const { house, days, claims } = factor;
    const claim = claims[0]!;
    const constraint = constraints.get(claim.id);
    if (!counted.has(factor) || constraint === undefined) return [];
    const width = Math.hypot(constraint.amount.width, priors.sourceScale, constraint.yardstick?.width ?? 0);
    const plain = perceivedRatio(constraint.amount, width, 0, 1, grid, padding);
    return [{ claim: claim.id, day: days[0]!, plain, leaning: averagedOver(plain, wholePrior(house, grid)) }];
  });
}

/** What is believed so many days after a word, for days asked in ascending order. */
function makeCarrier(
  { ratio, none }: PerceivedRatio,
  grid: Grid,
  dynamics: Dynamics,
  padding: number,
  room: Stepper,
): (days: number) => Float64Array {
  const believed = wideReference(grid).map((weight, k) => weight * (k === grid.size ? none : ratio[padding + k]!));
  const total = believed.reduce((sum, weight) => sum + weight, 0);
  const states = stateCount(dynamics);
  const { messages } = room;
  messages.set(
    withRegimes(
      dynamics,
      believed.map((weight) => weight / total),
    ),
  );
  let at = 0;
  let carried = 0;
  let cells = cellsOf(dynamics, messages, at);
  return (days) => {
    if (carried === days) return cells;
    for (; carried < days; carried++) {
      room.step(at, states - at, dynamics.change);
      at = states - at;
    }
    cells = cellsOf(dynamics, messages, at);
    return cells;
  };
}

/** How much more probable the second word is after the first than alone, its speaker seeing `shift` cells too much. */
function together(
  believed: Float64Array,
  { ratio, none }: PerceivedRatio,
  grid: Grid,
  padding: number,
  shift: number,
): number {
  let sum = believed[grid.size]! * none;
  for (let k = 0; k < grid.size; k++) sum += believed[k]! * ratio[padding + k + shift]!;
  return Math.max(sum, 1e-12);
}

function dissolvedBy(believed: Float64Array, word: PerceivedRatio, grid: Grid, padding: number): number | null {
  const reach = shiftReach(grid, priors.widestShift);
  for (let distance = 1; distance <= reach; distance++) {
    for (const shift of [distance, -distance]) {
      if (-Math.log10(together(believed, word, grid, padding, shift)) < substantial) return Math.exp(shift * grid.step);
    }
  }
  return null;
}
