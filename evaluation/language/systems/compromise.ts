import nlp from 'compromise';
import type { ConlluSentence, ConlluWord } from '../../../src/language/conllu/read-conllu.ts';
import { emptyWord, type System } from './system.ts';

/** Its tags by what Universal Dependencies calls them, the narrower first. */
const upos: readonly (readonly [string, string])[] = [
  ['ProperNoun', 'PROPN'],
  ['Person', 'PROPN'],
  ['Place', 'PROPN'],
  ['Organization', 'PROPN'],
  ['Pronoun', 'PRON'],
  ['Possessive', 'PRON'],
  ['Auxiliary', 'AUX'],
  ['Modal', 'AUX'],
  ['Copula', 'AUX'],
  ['Verb', 'VERB'],
  ['Determiner', 'DET'],
  ['Cardinal', 'NUM'],
  ['Value', 'NUM'],
  ['Adjective', 'ADJ'],
  ['Adverb', 'ADV'],
  ['Negative', 'PART'],
  ['Conjunction', 'CCONJ'],
  ['Preposition', 'ADP'],
  ['Expression', 'INTJ'],
  ['Url', 'X'],
  ['Noun', 'NOUN'],
];

interface Term {
  readonly text: string;
  readonly pre: string;
  readonly post: string;
  readonly implicit?: string;
  readonly tags: readonly string[];
}

/** compromise: words, sentences, its own tags as universal ones, and names; no lemmas word by word, no trees. */
export function loadCompromise(): System {
  return {
    name: 'compromise 14',
    parse: (text) => {
      // Its types leave out `pre` and `post`, which hold the punctuation.
      const shape = { text: true, pre: true, post: true, tags: true, implicit: true };
      const sentences = nlp(text).json({ terms: shape }) as { terms: Term[] }[];
      return sentences.map(({ terms }) => sentenceOf(terms)).filter(({ words }) => words.length > 0);
    },
    parseWords: null,
    names: true,
  };
}

function sentenceOf(terms: readonly Term[]): ConlluSentence {
  const words: ConlluWord[] = [];
  const tokens: { first: number; last: number; form: string }[] = [];
  let kindBefore = '';
  for (let at = 0; at < terms.length; at += 1) {
    const term = terms[at];
    if (term === undefined) continue;
    pushMarks(words, term.pre);
    const parts = [term];
    while (terms[at + 1] !== undefined && terms[at + 1]?.text === '' && terms[at + 1]?.implicit !== undefined) {
      const next = terms[(at += 1)];
      if (next !== undefined) parts.push(next);
    }
    const first = words.length;
    const kind = kindOf(term.tags);
    const misc = kind === '' ? '' : `Name=${kind === kindBefore ? 'I' : 'B'}-${kind}`;
    kindBefore = term.post.trim() === '' ? kind : '';
    if (term.text !== '') {
      for (const [index, part] of parts.entries()) {
        const form = parts.length > 1 ? (part.implicit ?? part.text) : part.text;
        words.push({ ...emptyWord, form, upos: uposOf(part.tags), joined: index > 0, misc: index === 0 ? misc : '' });
      }
      if (parts.length > 1) tokens.push({ first, last: words.length - 1, form: term.text });
    }
    pushMarks(words, parts.map(({ post }) => post).join(''));
  }
  return { comments: [], words, tokens };
}

/** Its punctuation hangs on words: each mark becomes a word of its own. */
function pushMarks(words: ConlluWord[], marks: string): void {
  for (const form of marks.match(/\.{2,}|\S/gu) ?? []) words.push({ ...emptyWord, form, upos: 'PUNCT' });
}

function uposOf(tags: readonly string[]): string {
  return upos.find(([tag]) => tags.includes(tag))?.[1] ?? 'NOUN';
}

function kindOf(tags: readonly string[]): string {
  if (tags.includes('Person')) return 'PER';
  if (tags.includes('Organization')) return 'ORG';
  return tags.includes('Place') ? 'LOC' : '';
}
