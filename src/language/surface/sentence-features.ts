import { mix, seed } from './hash.ts';
import { addFeature, type Features } from './linear-model.ts';
import { wordKind as k } from './word-kind.ts';
import { gap, type WordList } from './word-list.ts';

/** What the places of a paragraph have in common. */
export interface ParagraphContext {
  readonly words: WordList;
  /** The paragraph's words are those from `first` to before `until` in the list. */
  readonly first: number;
  readonly until: number;
  /** True where nearly all of it is in capitals. */
  readonly capitals: boolean;
  /** How a line break before a word reads; see `breakKind`. */
  readonly breakBefore: (word: number) => number;
}

/** What was passed since the sentence began. */
export interface SentenceState {
  /** The sentence's first word. */
  readonly start: number;
  /** How many quotation marks and how many brackets have been opened and not closed. */
  readonly quotes: number;
  readonly brackets: number;
}

const closers = new Set<number>([k.closing, k.straightQuote, k.apostrophe, k.closer]);
const openers = new Set<number>([k.opening, k.straightQuote, k.apostrophe, k.opener, k.bullet, k.hyphen, k.dash]);

/** Writes the features of the place behind word `last`, which is not the paragraph's last. */
export function gatherSentenceFeatures(
  context: ParagraphContext,
  state: SentenceState,
  last: number,
  features: Features,
): void {
  const { words, first, until } = context;
  const kindAt = (index: number): number =>
    index < first || index >= until
      ? k.none
      : (words.kinds[index] ?? 0) | ((words.gaps[index] ?? 0) === gap.none ? 32 : 0);
  const hashAt = (index: number): number => (index < first || index >= until ? seed : (words.hashes[index] ?? 0));
  const next = last + 1;
  let end = last;
  while (end > state.start && last - end < 4 && closers.has(words.kinds[end] ?? 0)) end -= 1;
  let opened = next;
  while (opened < until - 1 && opened - next < 3 && openers.has(words.kinds[opened] ?? 0)) opened += 1;
  const before = end - 1;
  const breaks = context.breakBefore(next);
  const capitals = context.capitals ? 1 : 0;
  const k0 = kindAt(last);
  const k1 = kindAt(next);
  const ke = kindAt(end);
  const ko = kindAt(opened);
  const kb = kindAt(before);
  const length = bucket(last + 1 - state.start);
  const left = bucket(until - next);
  const depth = Math.min(state.quotes, 2) * 3 + Math.min(state.brackets, 2);
  const around = (ke << 12) | (ko << 6) | (breaks << 1) | capitals;
  const closed = end === last ? 0 : 1;
  const startKind = kindAt(state.start);
  features.count = 0;
  let template = 100;
  const add = (hash: number): void => addFeature(features, (template += 1), hash);
  add(around);
  add(mix(k0, k1));
  add(mix(mix(k0, k1), breaks));
  add(mix(mix(kb, ke), ko));
  add(mix(mix(mix(kb, ke), ko), mix(breaks, capitals)));
  add(mix(mix(kindAt(before - 1), kb), mix(ke, ko)));
  add(mix(mix(ke, ko), kindAt(opened + 1)));
  add(mix(mix(mix(kb, ke), ko), mix(kindAt(opened + 1), kindAt(opened + 2))));
  add(mix(around, length));
  add(mix(around, left));
  add(mix(mix(around, length), left));
  add(mix(around, depth));
  add(mix(mix(k0, k1), mix(depth, closed)));
  add(mix(hashAt(end), ko));
  add(mix(hashAt(end), mix(ko, breaks)));
  add(mix(hashAt(last), mix(k1, breaks)));
  add(mix(hashAt(end), hashAt(opened)));
  add(mix(hashAt(before), around));
  add(mix(mix(hashAt(before), hashAt(end)), ko));
  add(mix(hashAt(opened), around));
  add(mix(hashAt(opened), mix(ke, capitals)));
  add(mix(hashAt(opened), mix(ko, mix(ke, breaks))));
  add(mix(hashAt(opened), mix(hashAt(opened + 1), ke)));
  add(mix(hashAt(opened + 1), around));
  add(mix(hashAt(before), mix(hashAt(opened), ke)));
  add(mix(mix(hashAt(before), hashAt(end)), hashAt(opened)));
  add(mix(mix(startKind, ke), mix(ko, length)));
  add(mix(mix(hashAt(state.start), ke), ko));
  add(mix(mix(kb, ke), mix(ko, length)));
  add(mix(hashAt(end), length));
  add(mix(hashAt(opened), mix(length, ke)));
  add(mix(hashAt(before - 1), around));
  add(mix(hashAt(opened + 2), around));
  add(mix(breaks, mix(length, left)));
  add(mix(mix(breaks, startKind), mix(k0, k1)));
  add(mix(hashAt(last), 0));
  add(mix(hashAt(next), 0));
  add(mix(kindAt(last - 1), mix(k0, mix(k1, kindAt(next + 1)))));
}

function bucket(count: number): number {
  return count < 6 ? count : count < 9 ? 6 : count < 13 ? 7 : count < 21 ? 8 : count < 41 ? 9 : 10;
}
