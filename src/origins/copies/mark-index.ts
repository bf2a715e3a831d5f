/** Which texts share marks with one, among all that were added so far. */
export interface MarkIndex {
  /** Adds a text by its marks; its number is how many were added before it. */
  readonly add: (marks: Uint32Array) => number;
  /** The texts that share most with these marks, most first; at most `limit`. */
  readonly likest: (marks: Uint32Array, limit: number) => readonly Candidate[];
  readonly size: () => number;
  /** Bytes that it holds. */
  readonly bytes: () => number;
}

/** A text by its number, and how many marks it shares; a mark that many texts have counts for less. */
interface Candidate {
  readonly text: number;
  readonly shared: number;
  readonly score: number;
}

/** Of one mark, the newest texts are looked at: what is in all of them is a footer, and the copies of one report come together. */
const newest = 64;
/** A chain of marks is followed this far; strangers in it have the same place in the table only. */
const steps = 512;
const nothing = 0xffffffff;

/**
 * An empty index: a hash table of chains in typed arrays, eight bytes per mark and four per place. A look-up costs what the marks
 * share, not how many texts there are.
 */
export function makeMarkIndex(): MarkIndex {
  let heads = new Uint32Array(1 << 12).fill(nothing);
  let marks = new Uint32Array(1 << 12);
  let next = new Uint32Array(1 << 12);
  let firsts = new Uint32Array(1 << 8);
  let texts = 0;
  let count = 0;

  const place = (mark: number): number => mark & (heads.length - 1);
  const link = (posting: number): void => {
    const at = place(marks[posting]!);
    next[posting] = heads[at]!;
    heads[at] = posting;
  };
  const reserve = (more: number): void => {
    if (texts === firsts.length) firsts = grown(firsts, texts + 1);
    if (count + more <= marks.length) return;
    marks = grown(marks, count + more);
    next = grown(next, count + more);
    if (marks.length < 2 * heads.length) return;
    heads = new Uint32Array(2 * heads.length).fill(nothing);
    for (let posting = 0; posting < count; posting++) link(posting);
  };
  /** The text that a posting belongs to: its postings lie together. */
  const textOf = (posting: number): number => {
    let low = 0;
    let high = texts - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if (firsts[middle]! <= posting) low = middle;
      else high = middle - 1;
    }
    return low;
  };

  return {
    add: (added) => {
      reserve(added.length);
      firsts[texts] = count;
      for (const mark of added) {
        marks[count] = mark;
        link(count++);
      }
      return texts++;
    },
    likest: (asked, limit) => {
      const found = new Map<number, { shared: number; score: number }>();
      for (const mark of asked) {
        const sharing: number[] = [];
        let posting = heads[place(mark)]!;
        for (let step = 0; posting !== nothing && step < steps && sharing.length < newest; step++) {
          if (marks[posting] === mark) sharing.push(textOf(posting));
          posting = next[posting]!;
        }
        const weight = 1 / (1 + Math.log2(Math.max(1, sharing.length)));
        for (const text of sharing) {
          const known = found.get(text);
          if (known === undefined) found.set(text, { shared: 1, score: weight });
          else {
            known.shared++;
            known.score += weight;
          }
        }
      }
      return [...found]
        .map(([text, { shared, score }]) => ({ text, shared, score }))
        .sort((a, b) => b.score - a.score || a.text - b.text)
        .slice(0, limit);
    },
    size: () => texts,
    bytes: () => heads.byteLength + marks.byteLength + next.byteLength + firsts.byteLength,
  };
}

function grown(from: Uint32Array, least: number): Uint32Array<ArrayBuffer> {
  const into = new Uint32Array(Math.max(least, Math.ceil(from.length * 1.25)));
  into.set(from);
  return into;
}
