import type { Word } from '../model/parsed-sentence.ts';

/** Prepositions of newspapers that treebanks hardly have, so that nets take them for nouns before nouns. */
const taken = /^(amid|amidst)$/i;

/** The words of a sentence with prepositions that an analyser took for nouns as what they are: "a raid on a convoy amid reports" is no "convoy amid". */
export function mendPrepositions(words: readonly Word[]): readonly Word[] {
  if (!words.some(isTaken)) return words;
  const mended = words.map((word) => ({ ...word }));
  for (const [at, word] of mended.entries()) {
    if (!isTaken(word) || word.deprel !== 'compound' || word.head <= at) continue;
    const noun = word.head;
    const before = at - 1;
    Object.assign(word, { upos: 'ADP', xpos: 'IN', feats: '', deprel: 'case' });
    const own = mended[noun];
    if (own === undefined) continue;
    if (mended[before]?.head === noun && mended[before]?.deprel === 'compound') partFrom(mended, before, noun);
    const above = verbOver(mended, own.head);
    Object.assign(
      own,
      above === -1 ? { deprel: own.head === -1 ? own.deprel : 'nmod' } : { head: above, deprel: 'obl' },
    );
  }
  return mended;
}

function isTaken({ form, upos }: Word): boolean {
  return taken.test(form) && upos === 'NOUN';
}

/** Gives the noun before a preposition the place of the one behind it, with all that stands before it. */
function partFrom(words: { head: number; deprel: string }[], before: number, noun: number): void {
  const [first, second] = [words[before], words[noun]];
  if (first === undefined || second === undefined) return;
  for (const [at, word] of words.entries()) if (at < before && word.head === noun) word.head = before;
  first.head = second.head;
  first.deprel = second.deprel;
  if (second.head === -1) Object.assign(second, { head: before, deprel: 'nmod' });
}

/** The nearest verb from a word upwards; -1 where there is none. */
function verbOver(words: readonly { upos: string; head: number }[], from: number): number {
  let at = from;
  while (at !== -1 && words[at]?.upos !== 'VERB') at = words[at]?.head ?? -1;
  return at;
}
