/**
 * The highest-scoring sequence of BIO tags in which an I- follows a B- or I- of its kind (Viterbi). `scores` has `tags.length`
 * entries a word, beginning at `offset` of every `stride`.
 */
export function decodeNames(
  scores: ArrayLike<number>,
  count: number,
  stride: number,
  offset: number,
  tags: readonly string[],
): string[] {
  const before = tags.map((tag) => (tag.startsWith('I-') ? allowedBefore(tags, tag) : tags.map((_, index) => index)));
  let totals = tags.map((tag, index) => (tag.startsWith('I-') ? -Infinity : (scores[offset + index] ?? 0)));
  const back: number[][] = [];
  for (let word = 1; word < count; word += 1) {
    const pointers: number[] = [];
    const next = tags.map((_, index) => {
      let best = before[index]?.[0] ?? 0;
      for (const previous of before[index] ?? []) if ((totals[previous] ?? 0) > (totals[best] ?? 0)) best = previous;
      pointers.push(best);
      return (totals[best] ?? 0) + (scores[word * stride + offset + index] ?? 0);
    });
    back.push(pointers);
    totals = next;
  }
  let best = 0;
  for (let index = 1; index < tags.length; index += 1) if ((totals[index] ?? 0) > (totals[best] ?? 0)) best = index;
  const found = [best];
  for (const pointers of back.toReversed()) {
    best = pointers[best] ?? 0;
    found.push(best);
  }
  return count === 0 ? [] : found.toReversed().map((index) => tags[index] ?? 'O');
}

function allowedBefore(tags: readonly string[], inside: string): number[] {
  const kind = inside.slice(2);
  return tags.flatMap((tag, index) => (tag === `B-${kind}` || tag === `I-${kind}` ? [index] : []));
}
