import type { Reading } from '../model/reading.ts';
import type { ClaimLink } from './claim-link.ts';
import { type Strength, strengthsOf } from './strength.ts';

/** Links made of some claims. */
type Linker = (...of: (readonly Strength[])[]) => readonly ClaimLink[];

/** What a search for origins can take over from one before, since most of its readings are the same objects. */
export interface LinkMemory {
  readonly strengthsOf: (reading: Reading) => readonly Strength[];
  /** The links that `linker` makes of some claims: those that it made when last asked by this name, or for this thing, if the claims are the same. */
  readonly link: (by: string | object, of: readonly (readonly Strength[])[], linker: Linker) => readonly ClaimLink[];
}

interface Linked {
  readonly of: readonly (readonly Strength[])[];
  readonly links: readonly ClaimLink[];
}

/** A memory of nothing yet. */
export function linkMemory(): LinkMemory {
  const strengths = new WeakMap<Reading, readonly Strength[]>();
  const byName = new Map<string, Linked>();
  const byThing = new WeakMap<object, Linked>();
  return {
    strengthsOf: (reading) => {
      const known = strengths.get(reading) ?? strengthsOf(reading);
      strengths.set(reading, known);
      return known;
    },
    link: (by, of, linker) => {
      const known = typeof by === 'string' ? byName.get(by) : byThing.get(by);
      if (known !== undefined && known.of.every((group, i) => isSame(group, of[i]!))) return known.links;
      const linked = { of, links: linker(...of) };
      if (typeof by === 'string') byName.set(by, linked);
      else byThing.set(by, linked);
      return linked.links;
    },
  };
}

function isSame(group: readonly Strength[], other: readonly Strength[]): boolean {
  return group === other || (group.length === other.length && group.every((each, i) => each === other[i]));
}
