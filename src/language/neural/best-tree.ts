import { arborescence } from './arborescence.ts';

/**
 * The heads of the highest-scoring tree with exactly one word under the root (Chu and Liu 1965, Edmonds 1967), -1 for that word.
 * `scores` has a row a word with 1 + count entries: its score under the root, then under each word. Where several words hang
 * from the root in the best tree, each is tried as the only one, for up to `rootsTried` of them. Scores lie within ±10⁶.
 */
export function bestTree(scores: ArrayLike<number>, count: number): number[] {
  const size = count + 1;
  const greedy = greedyHeads(scores, size);
  if (rootsOf(greedy).length === 1 && !hasCycle(greedy)) return towardsWords(greedy);
  const matrix = new Float64Array(size * size).fill(forbidden);
  for (let word = 1; word < size; word += 1) {
    for (let head = 0; head < size; head += 1) {
      if (head !== word) matrix[word * size + head] = scores[(word - 1) * size + head] ?? forbidden;
    }
  }
  let heads = arborescence(matrix, size);
  const roots = rootsOf(heads);
  if (roots.length !== 1) {
    let best = -Infinity;
    for (const root of mostLikely(roots, matrix, size)) {
      const only = matrix.slice();
      for (let word = 1; word < size; word += 1) if (word !== root) only[word * size] = forbidden;
      const found = arborescence(only, size);
      let total = 0;
      for (let word = 1; word < size; word += 1) total += only[word * size + (found[word] ?? 0)] ?? 0;
      if (total > best) {
        best = total;
        heads = found;
      }
    }
  }
  return towardsWords(heads);
}

/** Each word's best head by itself: most often a tree already. */
function greedyHeads(scores: ArrayLike<number>, size: number): number[] {
  const heads = [0];
  for (let word = 1; word < size; word += 1) {
    const row = (word - 1) * size;
    let best = 0;
    let bestScore = scores[row] ?? forbidden;
    for (let head = 1; head < size; head += 1) {
      const score = scores[row + head] ?? forbidden;
      if (score > bestScore && head !== word) {
        best = head;
        bestScore = score;
      }
    }
    heads.push(best);
  }
  return heads;
}

function rootsOf(heads: readonly number[]): number[] {
  return heads.flatMap((head, word) => (word > 0 && head === 0 ? [word] : []));
}

function towardsWords(heads: readonly number[]): number[] {
  return heads.slice(1).map((head) => head - 1);
}

const forbidden = -1e9;
/** More than a few words under the root means a long run of unrelated words; trying each would take quadratic trees. */
const rootsTried = 4;

function mostLikely(roots: readonly number[], matrix: Float64Array, size: number): number[] {
  const score = (word: number): number => matrix[word * size] ?? forbidden;
  return roots.toSorted((a, b) => score(b) - score(a) || a - b).slice(0, rootsTried);
}

/** True where words hang from each other in a ring that does not hold node 0. */
function hasCycle(heads: readonly number[]): boolean {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    let node = start;
    while (node !== 0 && visit[node] === 0) {
      visit[node] = start;
      node = heads[node] ?? 0;
    }
    if (node !== 0 && visit[node] === start) return true;
  }
  return false;
}
