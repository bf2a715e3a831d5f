import { childrenWith, childWith, relationOf, type TokenRange } from '../tree.ts';
import type { Act } from './act.ts';
import { isPassive, isTime, lemmaAt, nounsAt, objectOf, obliquesOf, subjectOf } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import { isActor } from './test-argument.ts';

/** The heads of who does an act and to whom; -1 where the sentence does not tell, with the frames that found them. */
export interface Parties {
  readonly actor: number;
  readonly recipient: number;
  readonly why: readonly string[];
}

/** Who does an act, and to whom, by the relations of the tree. */
export function findParties(sentence: EventSentence, act: Act): Parties {
  const verbal = sentence.tokens[act.head]?.upos === 'VERB' || sentence.tokens[act.head]?.upos === 'ADJ';
  const { actor, frame } = verbal ? actorOfVerb(sentence, act) : actorOfNoun(sentence, act);
  const found = recipientOf(sentence, act, actor);
  const recipient = found === actor ? -1 : found;
  return { actor, recipient, why: [`frame:${frame}`] };
}

function actorOfVerb(sentence: EventSentence, { head, operator }: Act): { actor: number; frame: string } {
  const giver = giverOf(sentence, head);
  if (giver !== -1) return { actor: giver, frame: 'received-from' };
  if (isPassive(sentence, head)) {
    const by = obliquesOf(sentence, head).find(({ preposition }) => preposition === 'by');
    if (by !== undefined) return { actor: by.head, frame: 'passive-by' };
    const intends = operator === 'plan' || operator === 'promise';
    return intends ? { actor: subjectOf(sentence, head), frame: 'is-to' } : { actor: -1, frame: 'passive' };
  }
  const relation = relationOf(sentence, head);
  const frame =
    relation === 'acl'
      ? 'relative'
      : relation === 'xcomp'
        ? 'controlled'
        : relation === 'conj'
          ? 'coordinated'
          : 'active';
  return { actor: subjectOf(sentence, head), frame };
}

const receiving: ReadonlySet<string> = new Set(['receive', 'get', 'obtain']);

/** From whom something is received: the one who acts; -1 for every other verb. */
function giverOf(sentence: EventSentence, head: number): number {
  if (!receiving.has(lemmaAt(sentence, head))) return -1;
  const giver = obliquesOf(sentence, head).find(({ preposition }) => preposition === 'from');
  if (giver !== undefined) return giver.head;
  const object = obliquesOf(sentence, objectOf(sentence, head)).find(({ preposition }) => preposition === 'from');
  return object?.head ?? -1;
}

/** "Russia's withdrawal", "an attack by rebels", "Russian attack", "the withdrawal of Russian troops". */
function actorOfNoun(sentence: EventSentence, act: Act): { actor: number; frame: string } {
  const { head } = act;
  const possessor = ownerOf(sentence, head);
  if (possessor !== -1 && !suffered.has(act.mode ?? '')) return { actor: possessor, frame: 'possessive' };
  const obliques = obliquesOf(sentence, head);
  const by =
    obliques.find(({ preposition }) => preposition === 'by') ??
    obliques.find(({ preposition }) => preposition === 'between');
  if (by !== undefined) return { actor: by.head, frame: `noun-${by.preposition}` };
  const before = childrenWith(sentence, head, 'compound', 'amod').find(
    (child) => child < head && isActor(sentence, child),
  );
  if (before !== undefined) return { actor: before, frame: 'compound' };
  const of = obliques.find(({ preposition }) => preposition === 'of');
  if (of !== undefined && movers.has(act.type) && isActor(sentence, of.head))
    return { actor: of.head, frame: 'noun-of' };
  return { actor: -1, frame: 'noun' };
}

/** Types whose nouns name under "of" who moves or acts, not to whom it is done. */
const movers: ReadonlySet<string> = new Set(['RETREAT', 'MOBILIZE', 'CONSULT', 'PROTEST']);

/** Whose a noun is; -1 where nobody is named. */
function ownerOf(sentence: EventSentence, noun: number): number {
  return (sentence.children[noun] ?? []).find((child) => sentence.tokens[child]?.deprel === 'nmod:poss') ?? -1;
}

/** Modes whose nouns belong to whom it is done: "his arrest". */
const suffered: ReadonlySet<string> = new Set([
  'arrest',
  'deport',
  'release',
  'abduct',
  'targeted',
  'expel',
  'convict',
]);

function recipientOf(sentence: EventSentence, act: Act, actor: number): number {
  if (giverOf(sentence, act.head) !== -1) return subjectOf(sentence, act.head);
  const object = objectOf(sentence, act.head);
  if (act.operator === 'request' || act.operator === 'order') return addresseeOf(sentence, act, object);
  if (act.operator !== null && act.inner !== null) {
    const below = findParties(sentence, act.inner);
    const asked =
      act.operator === 'refuse' || act.operator === 'deny' || act.operator === 'end' || act.operator === 'enable';
    if (asked && below.actor !== -1 && below.actor !== actor) return below.actor;
    if (below.recipient !== -1 && below.recipient !== actor) return below.recipient;
    const beside = besideOf(sentence, act.head, actor);
    if (beside !== -1) return beside;
    return below.actor === actor ? -1 : below.actor;
  }
  const verbal = sentence.tokens[act.head]?.upos === 'VERB';
  const argument = object !== -1 || !verbal ? object : act.argument;
  for (const noun of nounsAt(sentence, argument))
    if (noun !== act.head && isActor(sentence, noun) && noun !== actor) return noun === argument ? noun : argument;
  const beside = besideOf(sentence, act.head, actor);
  if (beside !== -1) return beside;
  const sufferer = verbal ? -1 : ownerOf(sentence, act.head);
  if (sufferer !== -1 && sufferer !== actor) return sufferer;
  if (!verbal && actor !== -1 && sentence.tokens[actor]?.head === act.head) return besideOf(sentence, actor, actor);
  for (const noun of nounsAt(sentence, argument)) {
    const owner = ownerOf(sentence, noun);
    if (owner !== -1 && owner !== actor && isActor(sentence, owner)) return owner;
    const under = besideOf(sentence, noun, actor);
    if (under !== -1) return under;
  }
  return argument;
}

const toward = ['against', 'on', 'to', 'with', 'at', 'from', 'into', 'for', 'toward', 'towards', 'over', 'in', 'of'];

/** What stands behind a preposition of direction, an actor first. */
function besideOf(sentence: EventSentence, index: number, actor: number): number {
  const obliques = obliquesOf(sentence, index).filter(({ head }) => head !== actor);
  for (const wanted of toward) {
    const found = obliques.find(
      ({ preposition, head }) =>
        preposition === wanted && nounsAt(sentence, head).some((noun) => isActor(sentence, noun)),
    );
    if (found !== undefined) return found.head;
  }
  return (
    obliques.find(({ preposition }) => toward.indexOf(preposition) >= 0 && toward.indexOf(preposition) < 5)?.head ?? -1
  );
}

/** Whom a request or an order goes to: the object of the verb, what stands behind "on" or "to", or who is to do it. */
function addresseeOf(sentence: EventSentence, act: Act, object: number): number {
  if (object !== -1 && nounsAt(sentence, object).some((noun) => isActor(sentence, noun))) return object;
  const obliques = obliquesOf(sentence, act.head);
  const doer = act.inner === null ? -1 : findParties(sentence, act.inner);
  const clause = childWith(sentence, act.head, 'ccomp', 'xcomp');
  const subject = clause === -1 ? -1 : childWith(sentence, clause, 'nsubj');
  if (subject !== -1) return subject;
  const to = obliques.find(
    ({ preposition, head }) =>
      (preposition === 'on' || preposition === 'to' || preposition === 'from') && isActor(sentence, head),
  );
  if (to !== undefined) return to.head;
  if (doer !== -1) return doer.actor === -1 ? doer.recipient : doer.actor;
  return obliques.find(({ head }) => isActor(sentence, head))?.head ?? -1;
}

const inPhrase: ReadonlySet<string> = new Set([
  'det',
  'amod',
  'compound',
  'nummod',
  'nmod',
  'flat',
  'conj',
  'cc',
  'case',
  'appos',
  'advmod',
]);

/** The words of the phrase around a head, without clauses, the preposition before it, and the phrase around another head; null for no head. */
export function phraseOf(sentence: EventSentence, head: number, other: number): TokenRange | null {
  if (head === -1) return null;
  let first = head;
  let last = head;
  const open = [head];
  for (let at = open.pop(); at !== undefined; at = open.pop()) {
    first = Math.min(first, at);
    last = Math.max(last, at);
    for (const child of sentence.children[at] ?? []) {
      const relation = relationOf(sentence, child);
      if (child === other || !inPhrase.has(relation)) continue;
      if (at === head && relation === 'case' && child < head) continue;
      if (relation === 'nmod' && child > at && isTime(sentence, child)) continue;
      if (relation === 'appos' || (relation === 'advmod' && child > at)) continue;
      if (relation === 'conj' && sentence.tokens[child]?.upos === 'VERB') continue;
      open.push(child);
    }
  }
  return { first, last };
}
