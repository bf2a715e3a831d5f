import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawArcs } from './draw-arcs.ts';

describe('drawArcs', () => {
  it.each([
    ['one word', [-1], ['●']],
    ['a dependent before and after', [1, -1, 1], ['╭─▸', '├─●', '╰─▸']],
    ['several on one side', [3, 3, 3, -1], ['╭─▸', '├─▸', '├─▸', '╰─●']],
    ['arcs within arcs', [1, 3, 1, -1], ['  ╭─▸', '╭─┼─▸', '│ ╰─▸', '╰───●']],
    ['a chain', [-1, 0, 1, 2], ['╭─────●', '╰─┬───▸', '  ╰─┬─▸', '    ╰─▸']],
    ['arcs that cross', [2, 3, -1, 2], ['  ╭─▸', '╭─│─▸', '│ ├─●', '╰─┴─▸']],
  ])('draws %s', (_what, heads, lines) => {
    expect(drawArcs(heads, 20)).toEqual(lines);
  });

  it('draws closer where there is little room', () => {
    expect(drawArcs([1, 3, 1, -1], 3)).toEqual([' ╭▸', '╭┼▸', '│╰▸', '╰─●']);
  });

  it('gives one line a word, all as wide, for any tree', () => {
    const tree = fc
      .array(fc.nat(), { minLength: 1, maxLength: 40 })
      .map((seeds) => seeds.map((seed, index) => (index === 0 ? -1 : seed % index)));
    fc.assert(
      fc.property(tree, (heads) => {
        const lines = drawArcs(heads, 28);
        expect(lines).toHaveLength(heads.length);
        expect(new Set(lines.map(({ length }) => length)).size).toBe(1);
        for (const [index, line] of lines.entries()) expect(line.endsWith(heads[index] === -1 ? '●' : '▸')).toBe(true);
      }),
    );
  });
});
