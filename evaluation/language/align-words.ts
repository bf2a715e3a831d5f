import type { ScoredWord } from './scored-text.ts';

/**
 * Which word of the gold each found word is; null for none. As the CoNLL 2018 shared task has it (Zeman et al. 2018): words by
 * the place of their characters, and around multiword tokens by the longest common subsequence of their forms, case aside.
 */
export function alignWords(gold: readonly ScoredWord[], found: readonly ScoredWord[]): (number | null)[] {
  const aligned: (number | null)[] = found.map(() => null);
  let [g, f] = [0, 0];
  for (;;) {
    const [one, other] = [gold[g], found[f]];
    if (one === undefined || other === undefined) return aligned;
    if (one.multiword || other.multiword) {
      const region = regionAround(gold, found, g, f);
      for (const [inGold, inFound] of commonWords(gold, found, region)) aligned[inFound] = inGold;
      [g, f] = [region.goldEnd, region.foundEnd];
    } else if (one.start === other.start && one.end === other.end) {
      aligned[f] = g;
      g += 1;
      f += 1;
    } else if (one.start <= other.start) g += 1;
    else f += 1;
  }
}

interface Region {
  readonly goldStart: number;
  readonly goldEnd: number;
  readonly foundStart: number;
  readonly foundEnd: number;
}

/** The smallest stretch of words from here on out of which no multiword token of either side sticks out. */
function regionAround(gold: readonly ScoredWord[], found: readonly ScoredWord[], g: number, f: number): Region {
  const [one, other] = [gold[g], found[f]];
  let end = (one?.multiword === true ? one.end : other?.end) ?? 0;
  // A plain word that began before the multiword token is no part of the stretch.
  if (one?.multiword === true && other?.multiword === false && other.start < one.start) f += 1;
  if (one?.multiword === false && other?.multiword === true && one.start < other.start) g += 1;
  const [goldStart, foundStart] = [g, f];
  while (isWithin(gold[g], end) || isWithin(found[f], end)) {
    const [left, right] = [gold[g], found[f]];
    const takesGold = left !== undefined && (right === undefined || left.start <= right.start);
    const taken = takesGold ? left : right;
    if (taken?.multiword === true) end = Math.max(end, taken.end);
    if (takesGold) g += 1;
    else f += 1;
  }
  return { goldStart, goldEnd: g, foundStart, foundEnd: f };
}

function isWithin(word: ScoredWord | undefined, end: number): boolean {
  return word !== undefined && (word.multiword ? word.start < end : word.end <= end);
}

/** The longest common subsequence of the forms in a region, as pairs of gold and found. */
function commonWords(gold: readonly ScoredWord[], found: readonly ScoredWord[], region: Region): [number, number][] {
  const { goldStart, foundStart } = region;
  const rows = region.goldEnd - goldStart;
  const columns = region.foundEnd - foundStart;
  const isSame = (g: number, f: number): boolean =>
    gold[goldStart + g]?.form.toLowerCase() === found[foundStart + f]?.form.toLowerCase();
  const longest = Array.from({ length: rows + 1 }, () => Array.from({ length: columns + 1 }, () => 0));
  const at = (g: number, f: number): number => longest[g]?.[f] ?? 0;
  for (let g = rows - 1; g >= 0; g -= 1) {
    for (let f = columns - 1; f >= 0; f -= 1) {
      const row = longest[g];
      if (row !== undefined) row[f] = Math.max(isSame(g, f) ? 1 + at(g + 1, f + 1) : 0, at(g + 1, f), at(g, f + 1));
    }
  }
  const pairs: [number, number][] = [];
  for (let [g, f] = [0, 0]; g < rows && f < columns; ) {
    if (isSame(g, f)) {
      pairs.push([goldStart + g, foundStart + f]);
      g += 1;
      f += 1;
    } else if (at(g, f) === at(g + 1, f)) g += 1;
    else f += 1;
  }
  return pairs;
}
