/** Sides of a cell to which a line goes. */
const side = { up: 1, down: 2, left: 4, right: 8 } as const;

const glyphs: Readonly<Record<number, string>> = {
  0: ' ',
  [side.up | side.down]: '│',
  [side.left | side.right]: '─',
  [side.right | side.down]: '╭',
  [side.right | side.up]: '╰',
  [side.right | side.up | side.down]: '├',
  [side.left | side.right | side.down]: '┬',
  [side.left | side.right | side.up]: '┴',
  [side.left | side.right | side.up | side.down]: '┼',
};

/** A head with all its dependents on one side: they hang on one line. */
interface Spine {
  readonly head: number;
  readonly dependents: readonly number[];
  readonly from: number;
  readonly until: number;
  /** Its place when ordered by length, the shortest first. */
  order: number;
  /** How far left it is drawn, from 1. */
  level: number;
}

/**
 * Draws a dependency tree to the left of its words, one line a word from top to bottom: each line as wide as the others, an arrowhead
 * at dependents, a dot at the root. `heads` has -1 at the root. Where the arcs need more columns than `width` they are drawn closer.
 */
export function drawArcs(heads: readonly number[], width: number): string[] {
  const spines = spinesOf(heads);
  const levels = Math.max(0, ...spines.map(({ level }) => level));
  const step = levels * 2 <= width ? 2 : 1;
  const columnOf = (level: number): number => (levels - level) * step;
  const columns = levels * step;
  const cells = heads.map(() => Array.from({ length: columns }, () => 0));
  const add = (row: number, column: number, sides: number): void => {
    const line = cells[row];
    if (line?.[column] !== undefined) line[column] |= sides;
  };
  for (const { from, until, level } of spines) {
    for (let row = from; row <= until; row += 1)
      add(row, columnOf(level), (row > from ? side.up : 0) | (row < until ? side.down : 0));
  }
  for (const { head, dependents, level } of spines) {
    for (const row of [head, ...dependents]) {
      const start = columnOf(level);
      add(row, start, side.right);
      for (let column = start + 1; column < columns; column += 1) {
        // A line that only passes through this row is crossed, not joined.
        if (!isPassing(spines, row, column, columnOf)) add(row, column, side.left | side.right);
      }
    }
  }
  return cells.map(
    (line, row) => `${line.map((cell) => glyphs[cell] ?? '┼').join('')}${heads[row] === -1 ? '●' : '▸'}`,
  );
}

function isPassing(
  spines: readonly Spine[],
  row: number,
  column: number,
  columnOf: (level: number) => number,
): boolean {
  return spines.some(
    ({ head, dependents, from, until, level }) =>
      columnOf(level) === column && from < row && row < until && row !== head && !dependents.includes(row),
  );
}

/** One spine for each head and side; each lies further left than those within it. */
function spinesOf(heads: readonly number[]): Spine[] {
  const hanging = new Map<number, number[]>();
  for (const [word, head] of heads.entries()) {
    if (head < 0 || head === word) continue;
    const key = 2 * head + (word > head ? 1 : 0);
    const dependents = hanging.get(key);
    if (dependents === undefined) hanging.set(key, [word]);
    else dependents.push(word);
  }
  const spines = [...hanging].map(([key, dependents]): Spine => {
    const head = key >> 1;
    return {
      head,
      dependents,
      from: Math.min(head, ...dependents),
      until: Math.max(head, ...dependents),
      order: 0,
      level: 1,
    };
  });
  spines.sort((a, b) => a.until - a.from - (b.until - b.from) || a.from - b.from);
  for (const [order, spine] of spines.entries()) spine.order = order;
  const within = pairsOf(spines, (outer, inner) => inner.order < outer.order && overlap(outer, inner));
  // Two that only touch would look like one where the dependent of the one is the head of the other.
  const touching = pairsOf(spines, (outer, inner) => !overlap(outer, inner) && outer.dependents.includes(inner.head));
  if (!setLevels(spines, [...within, ...touching])) setLevels(spines, within);
  return spines;
}

type Pair = readonly [outer: Spine, inner: Spine];

function pairsOf(spines: readonly Spine[], isPair: (outer: Spine, inner: Spine) => boolean): Pair[] {
  return spines.flatMap((outer) =>
    spines.filter((inner) => inner !== outer && isPair(outer, inner)).map((inner): Pair => [outer, inner]),
  );
}

/** Puts the first of each pair left of the second; false where no order does so, which only crossing arcs bring about. */
function setLevels(spines: readonly Spine[], pairs: readonly Pair[]): boolean {
  for (const spine of spines) spine.level = 1;
  for (let round = 0; round <= spines.length; round += 1) {
    let settled = true;
    for (const [outer, inner] of pairs) {
      if (outer.level > inner.level) continue;
      outer.level = inner.level + 1;
      settled = false;
    }
    if (settled) return true;
  }
  return false;
}

function overlap(a: Spine, b: Spine): boolean {
  return Math.max(a.from, b.from) < Math.min(a.until, b.until);
}
