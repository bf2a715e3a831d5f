import type { Measure } from '../../model/quantity.ts';
import { findToken } from '../find-token.ts';
import type { Sentence, Token } from '../sentence.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';

type Role = 'subject' | 'object';

/** What verbs say of the people or things that are their subject, and of those that they are done to. */
const verbs: Readonly<Record<Role, readonly (readonly [Measure, string])[]>> = {
  subject: [
    ['killed', 'die perish'],
    ['displaced', 'flee'],
    ['captured', 'surrender'],
    ['remaining', 'remain stay'],
    ['withdrawn', 'withdraw depart retreat leave'],
    ['arrived', 'arrive come enter land reach'],
    ['other', 'explode hit strike'],
  ],
  object: [
    ['killed', 'kill slay murder massacre slaughter execute behead'],
    ['wounded', 'wound injure'],
    ['captured', 'capture detain arrest'],
    ['displaced', 'displace'],
    ['remaining', 'leave retain'],
    ['withdrawn', 'withdraw recall remove'],
    ['arrived', 'dispatch rush airlift ferry land deliver receive supply'],
    ['required', 'need require ask'],
    ['planned', 'approve pledge promise offer request propose consider seek want earmark expect await anticipate'],
    [
      'other',
      'lose destroy damage shoot down sink sank disable rout defeat engage suppress bomb shell target ambush blow strike hit eliminate neutralise neutralize incapacitate charge convict sentence prosecute buy purchase acquire procure alert',
    ],
    ['present', 'keep maintain host command field muster'],
    ['capacity', 'limit cap restrict allow permit authorize authorise entitle'],
  ],
};

const measures: Readonly<Record<Role, ReadonlyMap<string, Measure>>> = {
  subject: byLemma('subject'),
  object: byLemma('object'),
};

function byLemma(role: Role): Map<string, Measure> {
  return new Map(
    verbs[role].flatMap(([measure, words]) => words.split(' ').map((word): [string, Measure] => [word, measure])),
  );
}

/** Relations by which a number or a noun is part of the phrase that its head heads. */
const inside = /^(nummod|compound|nmod|conj|amod|appos|flat|fixed|dep|det|advmod)$/;

/** The verb that a quantity is the object of; -1 where it is none's. */
export function verbOfObject(sentence: Sentence, first: number, last: number): number {
  const at = phraseOver(sentence, first, last);
  return at !== -1 && sentence.tokens[at]?.deprel === 'obj' ? (sentence.tokens[at]?.head ?? -1) : -1;
}

/** The measure that the verb over a quantity tells, with the verb; null where the tree gives none that is known. */
export function governingMeasure(
  sentence: Sentence,
  first: number,
  last: number,
): { measure: Measure; words: string } | null {
  const { tokens } = sentence;
  const at = phraseOver(sentence, first, last);
  const verb = tokens[tokens[at]?.head ?? -1];
  const role = at === -1 ? null : roleOf(sentence, at);
  if (verb?.upos !== 'VERB' || role === null) return null;
  // "He recalled the deployment of 900 men": a deed that he speaks of.
  if (verb.lemma === 'recall' && deeds.test(tokens[at]?.norm ?? '')) return null;
  // "allows Russia to have 3,000 peacekeepers there".
  if (role === 'object' && allowing.test(tokens[verb.head]?.lemma ?? '') && verb.relation === 'xcomp')
    return { measure: 'capacity', words: tokens[verb.head]?.norm ?? '' };
  // "The 25,000-member guard is expected to resist": what it will do, not that it will come.
  const does = verb.lemma === 'expect' && childWith(sentence, tokens[at]?.head ?? -1, 'xcomp') !== -1;
  // "soldiers, carrying their arms, crossed the border".
  const crossed =
    role === 'subject' &&
    verb.lemma === 'cross' &&
    !/^(back|out|from)$/.test(tokens[(tokens[at]?.head ?? -1) + 1]?.norm ?? '');
  if (crossed) return { measure: 'arrived', words: verb.norm };
  // "The troops there hit 9,000": a number reached.
  const reached = verb.lemma === 'hit' && tokens[at]?.upos === 'NUM';
  const measure = does || reached ? undefined : measures[role].get(verb.lemma);
  const left = verb.lemma === 'leave' ? leftAs(sentence, last) : 'remaining';
  if (left !== 'remaining' || (measure === 'remaining' && role === 'object'))
    return { measure: left, words: verb.norm };
  return measure === undefined ? null : { measure, words: verb.norm };
}

const deeds = /^(deployment|presence|arrival|sending|dispatch|massing|build-?up|concentration|entry)$/;
const allowing = /^(allow|permit|entitle|authori[sz]e)$/;

/** The token at the head of the phrase that a quantity is part of; -1 where there is none. */
function phraseOver(sentence: Sentence, first: number, last: number): number {
  const { tokens } = sentence;
  // The "up" of "up to 800" may hang on the noun as its preposition.
  const isTop = ({ head, relation }: Token): boolean => (head < first || head > last) && relation !== 'case';
  let at = findToken(tokens, first, last + 1, isTop);
  for (let step = 0; step < 4 && at !== -1 && inside.test(relationOf(sentence, at)); step += 1)
    at = tokens[at]?.head ?? -1;
  return at;
}

/** "left six soldiers dead": what they were left as. */
export function leftAs({ tokens }: Sentence, last: number): Measure {
  const behind = tokens.slice(last + 1, last + 9).map(({ norm }) => norm);
  if (behind.includes('dead')) return 'killed';
  return behind.some((word) => /^(wounded|injured|hurt)$/.test(word)) ? 'wounded' : 'remaining';
}

/** Whether a phrase does what its verb says or has it done to it; null for phrases of place and the like. */
function roleOf(sentence: Sentence, at: number): Role | null {
  const deprel = sentence.tokens[at]?.deprel ?? '';
  const verb = sentence.tokens[sentence.tokens[at]?.head ?? -1]?.lemma ?? '';
  if (deprel === 'obl' && /^(limit|cap|restrict)$/.test(verb)) return 'object';
  // "has asked for two more divisions".
  if (deprel === 'obl' && verb === 'ask' && sentence.tokens[childWith(sentence, at, 'case')]?.norm === 'for')
    return 'object';
  // "had left": "have" makes no passive, whatever the tree calls it.
  const had = childrenWith(sentence, sentence.tokens[at]?.head ?? -1, 'aux').map((aux) => sentence.tokens[aux]?.lemma);
  if (deprel === 'nsubj:pass' && had.length > 0 && had.every((lemma) => lemma === 'have')) return 'subject';
  if (deprel === 'obj' || deprel === 'nsubj:pass') return 'object';
  // "left for home in a 200-vehicle convoy".
  const rides =
    deprel === 'obl' &&
    /^(convoy|column|motorcade)$/.test(sentence.tokens[at]?.norm ?? '') &&
    sentence.tokens[childWith(sentence, at, 'case')]?.norm === 'in';
  if (deprel !== 'nsubj' && !rides) return null;
  // "were left" without a tag for the passive.
  const passive = childrenWith(sentence, sentence.tokens[at]?.head ?? -1, 'aux').some(
    (aux) => sentence.tokens[aux]?.deprel === 'aux:pass',
  );
  return passive ? 'object' : 'subject';
}
