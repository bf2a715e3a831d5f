import { findLastToken } from '../find-token.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';
import { lemmaAt, obliquesOf } from './arguments.ts';
import type { EventStatus } from './event-mention.ts';
import type { EventSentence } from './event-sentence.ts';

/** What the auxiliaries and adverbs around a word say of the act that it tells. */
export interface Standing {
  /** "future" and "obliged" are made into types and statuses by `findEvents`. */
  readonly time: EventStatus | 'future' | 'obliged';
  readonly negated: boolean;
  /** The name of the rule; null for what is plainly told. */
  readonly why: string | null;
}

const future: ReadonlySet<string> = new Set(['will', 'would', "'ll", 'shall', 'wo']);
const supposed: ReadonlySet<string> = new Set(['may', 'might', 'could', 'can', 'ca', 'perhaps', 'possibly']);
const obliged: ReadonlySet<string> = new Set(['must', 'should', 'ought']);
const denying: ReadonlySet<string> = new Set([
  'not',
  "n't",
  'never',
  'no',
  'neither',
  'nor',
  'nobody',
  'none',
  'cannot',
]);
/** "would sometimes attack": what was done again and again. */
const habitual: ReadonlySet<string> = new Set([
  'sometimes',
  'often',
  'usually',
  'regularly',
  'frequently',
  'routinely',
]);
const conditions: ReadonlySet<string> = new Set(['if', 'unless', 'whether', 'lest']);

/** Adjectives before a noun that tells an act: "the planned withdrawal". */
const adjectives: ReadonlyMap<string, EventStatus> = new Map<string, EventStatus>([
  ...words(
    'planned',
    'planned proposed upcoming forthcoming scheduled impending imminent expected future promised threatened',
  ),
  ...words('hypothetical', 'possible potential alleged hypothetical feared eventual prospective'),
  ...words('in-progress', 'ongoing continuing current continued'),
]);

function words(status: EventStatus, list: string): [string, EventStatus][] {
  return list.split(' ').map((word) => [word, status]);
}

/** How the act that a word tells stands, as far as the words around it say. */
export function readStanding(sentence: EventSentence, index: number): Standing {
  const token = sentence.tokens[index];
  const around = auxiliariesOf(sentence, index);
  const said = (set: ReadonlySet<string>): boolean =>
    around.some((child) => set.has(sentence.tokens[child]?.norm ?? ''));
  const negated = isDenied(sentence, index) || isSubjectDenied(sentence, index) || isWithoutSign(sentence, index);
  const at = (time: Standing['time'], why: string | null): Standing => ({ time, negated, why });
  if (isUnderCondition(sentence, index)) return at('hypothetical', 'standing:condition');
  if (said(future) && !said(habitual)) return at('future', 'standing:future');
  if (isGoingTo(sentence, index)) return at('future', 'standing:future');
  if (said(obliged) || hasTo(sentence, index)) return at('obliged', 'standing:obliged');
  if (said(supposed)) return at('hypothetical', 'standing:possible');
  if (token?.upos === 'NOUN')
    for (const child of childrenWith(sentence, index, 'amod')) {
      const status = adjectives.get(sentence.tokens[child]?.norm ?? '');
      if (status !== undefined) return at(status, `standing:${sentence.tokens[child]?.norm}`);
    }
  if (isOfThePast(sentence, index)) return at('historical', 'standing:long-ago');
  const progressive = token?.xpos === 'VBG' && around.some((child) => lemmaAt(sentence, child) === 'be');
  return progressive ? at('in-progress', 'standing:progressive') : at('asserted', null);
}

/** "neither side would sign", "no state has recognised": the subject denies. */
function isSubjectDenied(sentence: EventSentence, index: number): boolean {
  if (isNeither(sentence, index)) return true;
  const subject = childWith(sentence, index, 'nsubj');
  if (subject === -1) return false;
  const about = [subject, ...childrenWith(sentence, subject, 'cc', 'det').filter((child) => child < subject)];
  return about.some((word) => /^(neither|no|nobody|none)$/.test(sentence.tokens[word]?.norm ?? ''));
}

/** "neither the union nor its members would endorse it": whatever the tree makes of the two before the verb. */
function isNeither({ tokens }: EventSentence, index: number): boolean {
  if (tokens[index]?.upos !== 'VERB') return false;
  const from = Math.max(0, index - longestPair);
  const nor = findLastToken(tokens, from + 1, index, ({ norm }) => norm === 'nor');
  const neither = findLastToken(tokens, from, nor, ({ norm }) => norm === 'neither');
  return (
    neither !== -1 &&
    tokens
      .slice(neither + 1, index)
      .every(({ upos, form, capital }) => (upos !== 'VERB' || capital) && upos !== 'SCONJ' && form !== ',')
  );
}

/** How many words before its verb such a pair takes at most. */
const longestPair = 14;

/** "saw no sign of a withdrawal", "there is little evidence that they are leaving", "has not seen them leave", "has yet to see them leave". */
function isWithoutSign(sentence: EventSentence, index: number): boolean {
  const head = sentence.tokens[index]?.head ?? -1;
  const relation = relationOf(sentence, index);
  const marked = childrenWith(sentence, index, 'mark').some((mark) => sentence.tokens[mark]?.norm === 'that');
  if (head === -1 || !(/^(acl|ccomp|xcomp|nmod)$/.test(relation) || (relation === 'advcl' && marked))) return false;
  const sees = /^(see|observe|detect|notice|find)$/.test(lemmaAt(sentence, head));
  if (sees && (sentence.tokens[head - 2]?.norm === 'yet' || isDenied(sentence, head))) return true;
  const sign = sees ? childWith(sentence, head, 'obj') : head;
  return (
    sign !== -1 &&
    /^(sign|evidence|indication|trace|proof|hint)$/.test(lemmaAt(sentence, sign)) &&
    childrenWith(sentence, sign, 'det', 'amod').some((child) =>
      /^(no|little|few|scant)$/.test(lemmaAt(sentence, child)),
    )
  );
}

function isDenied(sentence: EventSentence, index: number): boolean {
  return auxiliariesOf(sentence, index).some((child) => denying.has(sentence.tokens[child]?.norm ?? ''));
}

/** Auxiliaries and negations of a word; a coordinated verb without any shares those of the first. */
function auxiliariesOf(sentence: EventSentence, index: number): number[] {
  const own = childrenWith(sentence, index, 'aux', 'cop', 'advmod', 'det', 'cc').filter(
    (child) => relationOf(sentence, child) !== 'cc' || child < index,
  );
  const auxiliary = own.some((child) => relationOf(sentence, child) === 'aux' || relationOf(sentence, child) === 'cop');
  const head = sentence.tokens[index]?.head ?? -1;
  const shares =
    relationOf(sentence, index) === 'conj' && !auxiliary && childrenWith(sentence, index, 'nsubj').length === 0;
  if (!shares || sentence.tokens[index]?.xpos === 'VBD') return own;
  const opposed = own.some((child) => sentence.tokens[child]?.norm === 'but');
  const shared = childrenWith(sentence, head, 'aux', 'cop', 'advmod').filter((child) => child < head);
  return [...own, ...shared.filter((child) => !opposed || !denying.has(sentence.tokens[child]?.norm ?? ''))];
}

function isUnderCondition(sentence: EventSentence, index: number): boolean {
  if (isInverted(sentence, index)) return true;
  for (let at = index, steps = 0; at !== -1 && steps < 4; at = sentence.tokens[at]?.head ?? -1, steps += 1) {
    const relation = relationOf(sentence, at);
    if (relation !== 'advcl' && relation !== 'conj' && relation !== 'ccomp') return false;
    const marks = childrenWith(sentence, at, 'mark').map((mark) => sentence.tokens[mark]?.norm ?? '');
    if (marks.some((mark) => conditions.has(mark))) return true;
    if (marks.some((mark) => /^(until|once)$/.test(mark)) && /^VB[ZP]$/.test(sentence.tokens[at]?.xpos ?? ''))
      return true;
  }
  return false;
}

/** "had they attacked", "were he to leave": the auxiliary before the subject tells a condition. */
function isInverted(sentence: EventSentence, index: number): boolean {
  const subject = childWith(sentence, index, 'nsubj');
  if (subject === -1 || subject > index || sentence.tokens.at(-1)?.norm === '?') return false;
  const first = Math.min(subject, ...(sentence.children[subject] ?? []));
  return /^(had|were|should)$/.test(sentence.tokens[first - 1]?.norm ?? '');
}

/** "is going to attack", "is to meet", "is set to meet", "is due to arrive". */
function isGoingTo(sentence: EventSentence, index: number): boolean {
  const head = sentence.tokens[index]?.head ?? -1;
  return (
    relationOf(sentence, index) === 'xcomp' &&
    /^(go|set|due|about|poised|expected|scheduled|slated)$/.test(lemmaAt(sentence, head))
  );
}

function hasTo(sentence: EventSentence, index: number): boolean {
  const head = sentence.tokens[index]?.head ?? -1;
  return (
    relationOf(sentence, index) === 'xcomp' &&
    /^(have|need)$/.test(lemmaAt(sentence, head)) &&
    childWith(sentence, head, 'obj') === -1
  );
}

/** A decade, a century or "decades ago" beside the word. */
function isOfThePast(sentence: EventSentence, index: number): boolean {
  return (
    obliquesOf(sentence, index).some(({ head }) =>
      /^(1[0-9]|20)\d0s$|^century$/.test(sentence.tokens[head]?.norm ?? ''),
    ) ||
    childrenWith(sentence, index, 'advmod').some(
      (child) =>
        sentence.tokens[child]?.norm === 'ago' &&
        (sentence.children[child] ?? []).some((unit) => /^(decade|century)$/.test(lemmaAt(sentence, unit))),
    )
  );
}
