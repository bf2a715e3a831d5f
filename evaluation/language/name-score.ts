import type { ConlluSentence } from '../../src/language/conllu/read-conllu.ts';
import type { Counts } from './counts.ts';
import { bare } from './scored-text.ts';

/** A name as the characters that it covers, white space left out, and its kind. */
export type NamePlace = `${number}-${number} ${string}`;

/** Names by kind in BIO tags, one list a sentence. An "I-" that continues nothing of its kind begins a name, as conlleval has it. */
export function placesOf(
  sentences: readonly ConlluSentence[],
  tagsOf: (sentence: ConlluSentence, index: number) => readonly string[],
): NamePlace[] {
  const places: NamePlace[] = [];
  let at = 0;
  for (const [index, sentence] of sentences.entries()) {
    const tags = tagsOf(sentence, index);
    const printed = new Map(sentence.tokens.map((token) => [token.first, token]));
    let open: { readonly start: number; readonly kind: string } | null = null;
    let [end, inside, tokenEnd, last] = [at, -1, at, at];
    for (const [number, word] of sentence.words.entries()) {
      const token = printed.get(number);
      const start = end;
      if (token !== undefined) [inside, tokenEnd] = [token.last, end + bare(token.form).length];
      // Within a multiword token words are laid one after the other as far as it reaches.
      end = number === inside ? tokenEnd : end + bare(word.form).length;
      const tag = tags[number] ?? 'O';
      const kind = tag.slice(2);
      if (open !== null && (!tag.startsWith('I-') || open.kind !== kind)) {
        places.push(`${open.start}-${last} ${open.kind}`);
        open = null;
      }
      if (tag !== 'O') {
        open ??= { start, kind };
        last = end;
      }
    }
    if (open !== null) places.push(`${open.start}-${last} ${open.kind}`);
    at = end;
  }
  return places;
}

/** The tags that MISC has as `Name=B-PER`. */
export function miscTags({ words }: ConlluSentence): string[] {
  return words.map(({ misc }) => /(?:^|\|)Name=([^|]+)/.exec(misc)?.[1] ?? 'O');
}

/** Counts names of some kinds with exactly the gold's extent and kind. */
export function scoreNames(gold: readonly NamePlace[], found: readonly NamePlace[], kinds: readonly string[]): Counts {
  const isOfKind = (place: NamePlace): boolean => kinds.includes(place.split(' ')[1] ?? '');
  const known = new Set(gold.filter(isOfKind));
  const own = found.filter(isOfKind);
  return { gold: known.size, found: own.length, both: own.filter((place) => known.has(place)).length };
}
