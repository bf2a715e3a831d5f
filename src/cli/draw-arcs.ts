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
    return { head, dependents, from: Math.min(head, ...dependents), until: Math.max(head, ...dependents), level: 1 };
  });
  spines.sort((a, b) => a.until - a.from - (b.until - b.from) || a.from - b.from);
  for (const [index, spine] of spines.entries()) {
    for (const inner of spines.slice(0, index)) {
      const overlaps = Math.max(spine.from, inner.from) < Math.min(spine.until, inner.until);
      if (overlaps) spine.level = Math.max(spine.level, inner.level + 1);
    }
  }
  return spines;
}
