/**
 * The heads of the highest-scoring tree with exactly one word under the root (Chu and Liu 1965, Edmonds 1967), -1 for that word.
 * `scores` has a row a word with 1 + count entries: its score under the root, then under each word. Where several words hang
 * from the root in the best tree, each is tried as the only one, for up to `rootsTried` of them. Scores lie within ±10⁶.
 */
export function bestTree(scores: ArrayLike<number>, count: number): number[] {
  const size = count + 1;
  const greedy = greedyHeads(scores, size);
  if (rootsOf(greedy).length === 1 && findCycle(greedy) === null) return towardsWords(greedy);
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

/** Heads of the best tree rooted at node 0, by contracting one cycle at a time; entry 0 has no meaning. */
function arborescence(matrix: Float64Array, size: number): number[] {
  const at = (node: number, head: number): number => matrix[node * size + head] ?? forbidden;
  const candidates = Array.from({ length: size }, (_, head) => head);
  const heads = candidates.map((node) => (node === 0 ? 0 : argmax(candidates, (head) => at(node, head))));
  const cycle = findCycle(heads);
  if (cycle === null) return heads;
  const inside = new Set(cycle);
  const outer = heads.flatMap((_, node) => (inside.has(node) ? [] : [node]));
  const smaller = outer.length + 1;
  const contracted = new Float64Array(smaller * smaller).fill(forbidden);
  const entries: number[] = [];
  const exits: number[] = [];
  for (const [position, node] of outer.entries()) {
    for (const [other, head] of outer.entries())
      if (node !== head) contracted[position * smaller + other] = at(node, head);
    const exit = argmax(cycle, (member) => at(node, member));
    exits.push(exit);
    if (position > 0) contracted[position * smaller + outer.length] = at(node, exit);
    const entry = argmax(cycle, (member) => at(member, node) - at(member, heads[member] ?? 0));
    entries.push(entry);
    contracted[outer.length * smaller + position] = at(entry, node) - at(entry, heads[entry] ?? 0);
  }
  const found = arborescence(contracted, smaller);
  for (const [position, node] of outer.entries()) {
    if (position === 0) continue;
    const head = found[position] ?? 0;
    heads[node] = head === outer.length ? (exits[position] ?? 0) : (outer[head] ?? 0);
  }
  const from = found[outer.length] ?? 0;
  heads[entries[from] ?? 0] = outer[from] ?? 0;
  return heads;
}

function argmax(nodes: readonly number[], score: (node: number) => number): number {
  let best = nodes[0] ?? 0;
  for (const node of nodes) if (score(node) > score(best)) best = node;
  return best;
}

/** The nodes of a cycle that does not hold node 0; null where there is none. */
function findCycle(heads: readonly number[]): number[] | null {
  const visit = new Int32Array(heads.length);
  for (let start = 1; start < heads.length; start += 1) {
    const path: number[] = [];
    let node = start;
    while (node !== 0 && visit[node] === 0) {
      visit[node] = start;
      path.push(node);
      node = heads[node] ?? 0;
    }
    if (node !== 0 && visit[node] === start) return path.slice(path.indexOf(node));
  }
  return null;
}
