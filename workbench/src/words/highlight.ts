/** A stretch of a text, and whether it is among the words that were searched for. */
interface Stretch {
  readonly text: string;
  readonly hit: boolean;
}

/** Cuts a text where words that were searched for begin and end: `"near the border" withdr*`, as the server understands them. */
export function highlight(text: string, typed: string): readonly Stretch[] {
  const terms = [...typed.matchAll(/"([^"]*)"?|([^\s"]+)/g)]
    .map(([, quoted, word = '']) => (quoted ?? word).match(/[\p{L}\p{M}\p{N}]+/gu)?.join('[^\\p{L}\\p{N}]+'))
    .filter((term) => term !== undefined);
  if (terms.length === 0) return [{ text, hit: false }];
  const any = new RegExp(`(?<![\\p{L}\\p{N}])(?:${terms.join('|')})[\\p{L}\\p{M}\\p{N}]*`, 'giu');
  const stretches: Stretch[] = [];
  let end = 0;
  for (const { index, 0: found } of text.matchAll(any)) {
    if (index > end) stretches.push({ text: text.slice(end, index), hit: false });
    stretches.push({ text: found, hit: true });
    end = index + found.length;
  }
  return end < text.length ? [...stretches, { text: text.slice(end), hit: false }] : stretches;
}
