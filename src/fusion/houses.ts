import type { Evidence, EvidenceRole, Grade } from '../model/evidence.ts';
import { studentT4Cdf } from '../stats/student-t.ts';
import type { Grid } from './inference/grid.ts';
import { shiftReach } from './inference/strength-model.ts';
import type { PlacedClaim } from './place-claims.ts';
import { priors } from './priors.ts';

/** Claims that share an error: of one family in one role. */
export interface House {
  readonly name: string;
  readonly family: string;
  readonly role: EvidenceRole;
  readonly grade: Grade;
  /** Middle of the prior of its shift, in log strength. */
  readonly lean: number;
}

/** The house that a claim is of. A party's word on what it took away leans otherwise than its word on what it has. */
export function houseOf({ claim, constraint }: PlacedClaim): House {
  const { family, role } = claim;
  const absent =
    claim.measure === 'withdrawn' || constraint.amount.shape === 'at-most' || constraint.amount.point === 0;
  const leans = role === 'self' && absent ? 'absence' : role === 'adversary' ? 'adversary' : null;
  return {
    name: [family, role, leans ?? ''].join('|'),
    family,
    role,
    grade: gradeOf(claim),
    lean: leans === null ? 0 : priors.leanOf[leans],
  };
}

/** The grade that a user gave the source, or else what its role suggests. */
export function gradeOf({ grade, role }: Evidence): Grade {
  return grade ?? priors.gradeOf[role];
}

/** Logarithm of the prior of a house's shift on the lattice: Student t₄ about its lean with its grade's scale, cut at the widest shift. */
export function housePrior({ grade, lean }: House, grid: Grid): Float64Array {
  return shiftPrior(grid, (from, until) => {
    const { scale } = priors.grades[grade];
    return studentT4Cdf((until - lean) / scale) - studentT4Cdf((from - lean) / scale);
  });
}

/** Logarithm of the prior of a formation's size beside its usual one. */
export function formationPrior(width: number, grid: Grid): Float64Array {
  return shiftPrior(grid, (from, until) => Math.exp(-0.5 * ((from + until) / 2 / width) ** 2));
}

function shiftPrior(grid: Grid, mass: (from: number, until: number) => number): Float64Array {
  const reach = shiftReach(grid, priors.widestShift);
  const prior = Float64Array.from({ length: 2 * reach + 1 }, (_, i) =>
    mass((i - reach - 0.5) * grid.step, (i - reach + 0.5) * grid.step),
  );
  const total = prior.reduce((sum, value) => sum + value, 0);
  return prior.map((value) => Math.log(Math.max(value, 1e-300) / total));
}
