import type { ConlluSentence } from '../../src/language/conllu/read-conllu.ts';
import { alignWords } from './align-words.ts';
import { type Counts, f1 } from './counts.ts';
import { layOut, type ScoredText, type ScoredWord } from './scored-text.ts';

/** What is scored, in the order of the tables. `las` leaves subtypes of relations aside, as the shared task does; `lasFull` does not. */
export const metrics = [
  'words',
  'sentences',
  'upos',
  'xpos',
  'feats',
  'lemma',
  'uas',
  'las',
  'lasFull',
  'clas',
] as const;

/** One of what is scored. */
type Metric = (typeof metrics)[number];

/** F1 in percent; null where a system gives nothing of the kind. */
export type Scores = Readonly<Record<Metric, number | null>>;

/** Relations whose words carry content, for CLAS (Nivre & Fang 2017). */
const contentRelations = new Set(
  'nsubj obj iobj csubj ccomp xcomp obl vocative expl dislocated advcl advmod discourse nmod appos nummod acl amod conj fixed flat compound list parataxis orphan goeswith reparandum root dep'.split(
    ' ',
  ),
);

/**
 * Scores sentences that were found in a text against those of a treebank as the CoNLL 2018 shared task does (Zeman et al. 2018): F1 over
 * all words, of which only aligned ones can be right; a head is right where it is aligned with the gold head. Throws where
 * the characters of the two differ.
 */
export function scoreConllu(
  goldSentences: readonly ConlluSentence[],
  foundSentences: readonly ConlluSentence[],
): Scores {
  const gold = layOut(goldSentences);
  const found = layOut(foundSentences);
  expectSameCharacters(gold, found);
  const aligned = alignWords(gold.words, found.words);
  const countWhere = (
    isRight: (one: ScoredWord, other: ScoredWord) => boolean,
    isCounted: (word: ScoredWord) => boolean = () => true,
  ): number => {
    let both = 0;
    for (const [index, other] of found.words.entries()) {
      const one = gold.words[aligned[index] ?? -1];
      if (one !== undefined && isCounted(one) && isRight(one, other)) both += 1;
    }
    return f1({ gold: gold.words.filter(isCounted).length, found: found.words.filter(isCounted).length, both });
  };
  const given = (column: 'upos' | 'xpos' | 'feats' | 'lemma'): boolean =>
    found.words.some((word) => word[column] !== '');
  const column = (name: 'upos' | 'xpos' | 'feats'): number | null =>
    given(name) ? countWhere((one, other) => one[name] === other[name]) : null;
  const isHead = (one: ScoredWord, other: ScoredWord): boolean =>
    other.head !== null && (other.head === -1 ? one.head === -1 : one.head !== -1 && aligned[other.head] === one.head);
  const isLabelled = (one: ScoredWord, other: ScoredWord): boolean =>
    isHead(one, other) && universal(one.deprel) === universal(other.deprel);
  const tree = (score: () => number): number | null => (found.words.some(({ head }) => head !== null) ? score() : null);
  return {
    words: countWhere(() => true),
    sentences: f1(countSentences(gold, found)),
    upos: column('upos'),
    xpos: column('xpos'),
    feats: column('feats'),
    lemma: given('lemma') ? countWhere((one, other) => one.lemma === '' || one.lemma === other.lemma) : null,
    uas: tree(() => countWhere(isHead)),
    las: tree(() => countWhere(isLabelled)),
    lasFull: tree(() => countWhere((one, other) => isHead(one, other) && one.deprel === other.deprel)),
    clas: tree(() => countWhere(isLabelled, ({ deprel }) => contentRelations.has(universal(deprel)))),
  };
}

function universal(deprel: string): string {
  return deprel.split(':')[0] ?? '';
}

function countSentences(gold: ScoredText, found: ScoredText): Counts {
  const known = new Set(gold.sentences.map(({ start, end }) => `${start}-${end}`));
  const both = found.sentences.filter(({ start, end }) => known.has(`${start}-${end}`)).length;
  return { gold: gold.sentences.length, found: found.sentences.length, both };
}

function expectSameCharacters(gold: ScoredText, found: ScoredText): void {
  if (gold.characters === found.characters) return;
  let at = 0;
  while (gold.characters.charAt(at) === found.characters.charAt(at)) at += 1;
  const around = ({ characters }: ScoredText): string =>
    JSON.stringify(characters.slice(Math.max(0, at - 10), at + 20));
  throw new Error(`Cannot score: the gold reads ${around(gold)} where the system reads ${around(found)}`);
}
