import { bestTree } from './best-tree.ts';
import type { EmbedWord } from './embed-words.ts';
import type { Pointer } from './kernels.ts';
import type { Net } from './net.ts';

/** What the net makes of one sentence: scores of the tags (one row of `stride` a word), its tree, the index of each relation. */
export interface Reading {
  readonly scores: Float32Array;
  readonly stride: number;
  readonly heads: readonly number[];
  readonly relations: readonly number[];
}

/**
 * Runs the net over sentences side by side; they must be given longest first, none empty. What `Reading.scores` shows is void
 * once the memory is used again, so each reading is handed to `use` in turn.
 */
export function runNet(
  net: Net,
  embed: EmbedWord,
  sentences: readonly (readonly string[])[],
  use: (reading: Reading, index: number) => void,
): void {
  const { arena, shape, kernels } = net;
  const mark = arena.mark();
  const starts: number[] = [];
  let words = 0;
  for (const sentence of sentences) {
    starts.push(words);
    words += sentence.length;
  }
  const states = encode(net, embed, sentences, starts, words);
  const { arc, relation } = shape;
  const stride = rowsOfHeads(net);
  const tags = tagsOf(net);
  const outputs = arena.take(words * stride * 4);
  const { weights, scale, bias } = net.heads;
  kernels.affine(states, weights, scale, bias, outputs, words, 2 * shape.hidden, stride);
  for (const [index, sentence] of sentences.entries()) {
    const inner = arena.mark();
    const count = sentence.length;
    const at = outputs + (starts[index] ?? 0) * stride * 4;
    const dependents = arena.take(count * arc * 4);
    const heads = arena.take((count + 1) * arc * 4);
    const relationDependents = arena.take(count * relation * 4);
    const relationHeads = arena.take((count + 1) * relation * 4);
    const mixed = arena.take(count * arc * 4);
    const arcScores = arena.take(count * (count + 1) * 4);
    const pairs = arena.take(count * 4);
    const joined = arena.take(count * relation * 4);
    const relationScores = arena.take(count * shape.deprels.length * 4);
    const rows = arena.floats(at, count * stride);
    const copy = (to: Pointer, width: number, column: number, root: Pointer | null): void => {
      const target = arena.floats(to, (count + (root === null ? 0 : 1)) * width);
      if (root !== null) target.set(arena.floats(root, width));
      for (let word = 0; word < count; word += 1) {
        const from = word * stride + column;
        target.set(rows.subarray(from, from + width), (word + (root === null ? 0 : 1)) * width);
      }
    };
    copy(dependents, arc, tags, null);
    copy(heads, arc, tags + arc, net.rootArc);
    copy(relationDependents, relation, tags + 2 * arc, null);
    copy(relationHeads, relation, tags + 2 * arc + relation, net.rootRelation);
    kernels.rectify(dependents, count * arc);
    kernels.rectify(heads, (count + 1) * arc);
    kernels.product(dependents, net.arcWeights, net.arcBias, mixed, count, arc, arc);
    kernels.product(mixed, heads, 0, arcScores, count, arc, count + 1);
    const tree = bestTree(arena.floats(arcScores, count * (count + 1)), count);
    arena.integers(pairs, count).set(tree.map((head) => head + 1));
    kernels.joinRows(relationDependents, relationHeads, pairs, joined, count, relation);
    const labels = shape.deprels.length;
    kernels.product(joined, net.relationWeights, net.relationBias, relationScores, count, relation, labels);
    use({ scores: rows, stride, heads: tree, relations: relationsOf(net, relationScores, tree) }, index);
    arena.release(inner);
  }
  arena.release(mark);
}

function tagsOf({ shape }: Net): number {
  return shape.upos.length + shape.xpos.length + shape.feats.length + shape.names.length;
}

/** How many outputs a word has: all tags, then its four vectors, and one without meaning where they are odd. */
function rowsOfHeads(net: Net): number {
  const rows = tagsOf(net) + 2 * net.shape.arc + 2 * net.shape.relation;
  return rows + (rows % 2);
}

function encode(
  net: Net,
  embed: EmbedWord,
  sentences: readonly (readonly string[])[],
  starts: readonly number[],
  words: number,
): Pointer {
  const { arena, shape, kernels } = net;
  const { hidden } = shape;
  const count = sentences.length;
  let width = shape.word + shape.part;
  let states = arena.take(words * width * 2);
  const outWidth = 2 * hidden;
  const outs = [arena.take(words * outWidth * 2), arena.take(words * outWidth * 2)] as const;
  const startsAt = arena.take(count * 4);
  const lengthsAt = arena.take(count * 4);
  const widest = Math.max(width, outWidth) + hidden;
  const work = arena.take(count * (2 * widest + 16 * hidden + 4 * hidden));
  const inputs = arena.shorts(states, words * width);
  let at = 0;
  for (const sentence of sentences) {
    for (const form of sentence) {
      inputs.set(embed(form), at);
      at += width;
    }
  }
  arena.integers(startsAt, count).set(starts);
  arena.integers(lengthsAt, count).set(sentences.map(({ length }) => length));
  for (const [layer, directions] of net.layers.entries()) {
    const out = outs[layer % 2] ?? outs[0];
    for (const [direction, { weights, scale, bias }] of directions.entries()) {
      const to = out + direction * hidden * 2;
      kernels.lstm(
        states,
        startsAt,
        lengthsAt,
        count,
        width,
        hidden,
        weights,
        scale,
        bias,
        to,
        outWidth,
        direction,
        work,
      );
    }
    states = out;
    width = outWidth;
  }
  return states;
}

/** The best relation for each arc: "root" under the root and nowhere else. */
function relationsOf({ arena, shape }: Net, at: Pointer, heads: readonly number[]): number[] {
  const labels = shape.deprels.length;
  const root = shape.deprels.indexOf('root');
  const scores = arena.floats(at, heads.length * labels);
  return heads.map((head, word) => {
    if (head === -1) return root;
    let best = root === 0 ? 1 : 0;
    for (let label = 0; label < labels; label += 1) {
      if (label !== root && (scores[word * labels + label] ?? 0) > (scores[word * labels + best] ?? 0)) best = label;
    }
    return best;
  });
}
