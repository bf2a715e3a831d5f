import type { Scene } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import type { Unit } from './measure-units.ts';
import type { NumberReading } from './number-reading.ts';

/** A number that may be a quantity, with what stands beside it. */
export interface Candidate extends TokenRange {
  readonly scene: Scene;
  readonly kind: NumberReading['kind'] | 'range';
  /** Tokens of the number alone, where `first` to `last` also take in its bound and its unit. */
  readonly number: TokenRange;
  readonly value: number | null;
  readonly dashed: boolean;
  /** A measure, money or percent; null for what counts, or is bare. */
  readonly measure: Unit | null;
  /** True where people, things or a noun of the tree are counted. */
  readonly counts: boolean;
  /** True where people or things that claims are made of are counted. */
  readonly claimed: boolean;
  /** True where words put a bound ("about", "or more"). */
  readonly bounded: boolean;
}
