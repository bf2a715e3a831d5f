/**
 * The heads of the highest-scoring tree rooted at node 0; entry 0 has no meaning. Tarjan's algorithm for dense graphs (Tarjan 1977,
 * "Finding optimum branchings"), grown along paths as in Gabow et al. 1986: each cycle becomes one node as soon as it closes, and its
 * row is the best of its members' rows, so that all contractions together take quadratic time.
 * @param matrix The score of each node under each head, a row a node; a node's score under itself is not looked at.
 */
export function arborescence(matrix: Float64Array, size: number): number[] {
  const graph = makeGraph(matrix, size);
  const { heads, leaderOf } = graph;
  /** Of nodes: 0 for new ones, 1 on the path, 2 where a way to the root is known. */
  const state = new Uint8Array(2 * size);
  state[0] = 2;
  for (let start = 1; start < size; start += 1) {
    const path: number[] = [];
    for (let node = leaderOf(start); state[node] !== 2; ) {
      state[node] = 1;
      path.push(node);
      const above = leaderOf(graph.chooseHead(node));
      if (state[above] === 1) node = graph.contract(path.splice(path.indexOf(above)));
      else node = above;
    }
    for (const node of path) state[node] = 2;
  }
  graph.expand();
  return Array.from(heads.subarray(0, size));
}

/** The words, and behind them the cycles of words and cycles that were contracted, in the order in which they were. */
interface Graph {
  /** By node, the word that is the head chosen for it. */
  readonly heads: Int32Array;
  /** The outermost node that a word is in. */
  readonly leaderOf: (word: number) => number;
  /** Chooses the best head outside a node, and returns it. */
  readonly chooseHead: (node: number) => number;
  /** Makes a cycle one node, and returns that. */
  readonly contract: (cycle: readonly number[]) => number;
  /** Opens the cycles, the last one first: the member that the cycle's head enters gives up its own. */
  readonly expand: () => void;
}

function makeGraph(matrix: Float64Array, size: number): Graph {
  /** By node, its scores under each word; those of a cycle are what is won over the heads chosen within. */
  const rows = Array.from({ length: size }, (_, word) => matrix.subarray(word * size, (word + 1) * size));
  /** By cycle, the word that each head enters. */
  const entries: Int32Array[] = [];
  const heads = new Int32Array(2 * size);
  const scores = new Float64Array(2 * size);
  const parents = new Int32Array(2 * size).fill(-1);
  const leaders = Int32Array.from({ length: size }, (_, word) => word);
  const contract = (cycle: readonly number[]): number => {
    const node = rows.length;
    const row = new Float64Array(size).fill(-Infinity);
    const entry = new Int32Array(size);
    for (const member of cycle) {
      parents[member] = node;
      const own = rows[member] ?? row;
      const enters = entries[member - size];
      const kept = scores[member] ?? 0;
      for (let head = 0; head < size; head += 1) {
        const won = (own[head] ?? -Infinity) - kept;
        if (won <= (row[head] ?? 0)) continue;
        row[head] = won;
        entry[head] = enters?.[head] ?? member;
      }
    }
    for (let word = 0; word < size; word += 1) if (parents[leaders[word] ?? 0] === node) leaders[word] = node;
    rows.push(row);
    entries.push(entry);
    return node;
  };
  const chooseHead = (node: number): number => {
    const row = rows[node] ?? matrix;
    let best = -1;
    for (let head = 0; head < size; head += 1)
      if (leaders[head] !== node && (best === -1 || (row[head] ?? 0) > (row[best] ?? 0))) best = head;
    heads[node] = best;
    scores[node] = row[best] ?? 0;
    return best;
  };
  const expand = (): void => {
    for (let node = rows.length - 1; node >= size; node -= 1) {
      const head = heads[node] ?? 0;
      let member = entries[node - size]?.[head] ?? 0;
      while (parents[member] !== node) member = parents[member] ?? 0;
      heads[member] = head;
    }
  };
  return { heads, leaderOf: (word) => leaders[word] ?? 0, chooseHead, contract, expand };
}
