import type { Name, ParsedSentence, Word } from '../model/parsed-sentence.ts';
import type { Span } from '../model/span.ts';
import { normalise } from '../text/normalise.ts';

/** A word as the rules see it: with its place in the tree, and a norm to compare by. */
export interface Token extends Word {
  /** Lower case, with straight apostrophes and plain hyphens. */
  readonly norm: string;
  /** A number begins with a digit, a mark has neither letters nor digits. */
  readonly kind: 'word' | 'number' | 'mark';
  /** True where it begins with a capital letter. */
  readonly capital: boolean;
  /** The relation to its head without the subtype: "nsubj" for "nsubj:pass". */
  readonly relation: string;
}

/** A parsed sentence as the rules see it. */
export interface Sentence {
  readonly span: Span;
  readonly tokens: readonly Token[];
  /** By token, the tokens whose head it is, left to right. */
  readonly children: readonly (readonly number[])[];
  readonly names: readonly Name[];
  /** Which paragraph of the report it stands in, from 0. */
  readonly paragraph: number;
}

/** What the print of a word alone tells. */
type Print = Pick<Token, 'norm' | 'kind' | 'capital'>;

/** Makes one parsed sentence ready for the rules; `prints` keeps what was told of the same prints before. */
export function makeSentence(
  { span, words, names, paragraph }: ParsedSentence,
  prints: Map<string, Print> = new Map(),
): Sentence {
  const tokens = words.map((word) => makeToken(word, prints));
  return { span, tokens, children: childrenOf(tokens), names, paragraph };
}

/** The children of each word that has none, as most have: never added to. */
const childless: number[] = [];

function childrenOf(tokens: readonly Token[]): number[][] {
  const children = tokens.map(() => childless);
  for (let index = 0; index < tokens.length; index += 1) {
    const head = tokens[index]?.head ?? -1;
    const siblings = children[head];
    if (siblings === childless) children[head] = [index];
    else siblings?.push(index);
  }
  return children;
}

/** Written out, since this is made for every word of every report and a spread takes several times as long. */
function makeToken(
  { span, form, joined, lemma, upos, xpos, feats, head, deprel }: Word,
  prints: Map<string, Print>,
): Token {
  let print = prints.get(form);
  if (print === undefined) {
    print = { norm: normalise(form), kind: kindOf(form), capital: beginsWithCapital(form) };
    prints.set(form, print);
  }
  const { norm, kind, capital } = print;
  const colon = deprel.indexOf(':');
  const relation = colon === -1 ? deprel : deprel.slice(0, colon);
  return { span, form, joined, lemma, upos, xpos, feats, head, deprel, norm, kind, capital, relation };
}

function beginsWithCapital(form: string): boolean {
  return /^[A-Z]/.test(form) || (!/^[ -~]/.test(form) && /^\p{Lu}/u.test(form));
}

function kindOf(form: string): Token['kind'] {
  if (/^[A-Za-z]/.test(form)) return 'word';
  if (/^\p{Nd}/u.test(form)) return 'number';
  return /[\p{L}\p{N}]/u.test(form) ? 'word' : 'mark';
}

/** Makes parsed sentences ready for the rules. */
export function makeSentences(parsed: readonly ParsedSentence[]): Sentence[] {
  const prints = new Map<string, Print>();
  return parsed.map((sentence) => makeSentence(sentence, prints));
}
