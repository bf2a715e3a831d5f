/** Things that are joined into sets. */
export interface DisjointSets<T> {
  readonly join: (a: T, b: T) => void;
  /** The set that a thing is in, by the same thing for all of it. */
  readonly rootOf: (of: T) => T;
}

/** Sets of one thing each, until they are joined (Tarjan 1975, with path halving). */
export function disjointSets<T>(): DisjointSets<T> {
  const parent = new Map<T, T>();
  const rootOf = (of: T): T => {
    let root = of;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) {
      const above = parent.get(up);
      if (above !== undefined) parent.set(root, above);
      root = up;
    }
    return root;
  };
  return {
    rootOf,
    join: (a, b) => {
      const [first, second] = [rootOf(a), rootOf(b)];
      if (first !== second) parent.set(second, first);
    },
  };
}
