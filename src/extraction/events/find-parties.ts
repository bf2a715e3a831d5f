import { childrenWith, childWith } from '../tree.ts';
import type { Act } from './act.ts';
import { isPassive, isTime, lemmaAt, objectOf, obliquesOf, subjectOf } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import { isThing } from './is-thing.ts';
import { isOf } from './lexicon/noun-classes.ts';
import { nounsAt } from './nouns-at.ts';
import { aimedAt, beneficiaryOf, doerOf, isGift, isMeans, isPossessive, isStruck, tollOf } from './party-nouns.ts';
import { isActor } from './test-argument.ts';
import { giverOf, ownerOf, whoActs } from './who-acts.ts';

/** The heads of who does an act and to whom; -1 where the sentence does not tell, with the frames that found them. */
export interface Parties {
  readonly actor: number;
  readonly recipient: number;
  readonly why: readonly string[];
}

/** Who does an act, and to whom, by the relations of the tree. */
export function findParties(sentence: EventSentence, act: Act): Parties {
  if (
    act.inner !== null &&
    act.why[0]?.startsWith('operator:expect>') === true &&
    sentence.tokens[act.inner.head]?.upos === 'NOUN'
  )
    return findParties(sentence, act.inner);
  const told = whoActs(sentence, act);
  const performed = act.operator === 'do' || act.operator === 'begin' ? act.inner : null;
  const { actor, frame } = told.actor === -1 && performed !== null ? whoActs(sentence, performed) : told;
  const found = recipientOf(sentence, act, actor);
  const recipient = found === actor ? -1 : found;
  return { actor, recipient, why: [`frame:${frame}`] };
}

function recipientOf(sentence: EventSentence, act: Act, actor: number): number {
  if (giverOf(sentence, act.head) !== -1) return subjectOf(sentence, act.head);
  const object = sufferedBy(sentence, act.head);
  // "ordered his troops to invade Chad": his own are no other side.
  if (act.operator === 'order' && act.inner?.type === 'ASSAULT' && isPossessed(sentence, object))
    return findParties(sentence, act.inner).recipient;
  if (act.operator === 'request' || act.operator === 'order') return addresseeOf(sentence, act, object);
  if (act.operator !== null && act.inner !== null) {
    const below = findParties(sentence, act.inner);
    const asked =
      act.operator === 'refuse' || act.operator === 'deny' || act.operator === 'end' || act.operator === 'enable';
    if (asked && below.actor !== -1 && below.actor !== actor) return below.actor;
    if (below.recipient !== -1 && below.recipient !== actor) return below.recipient;
    const beside = besideOf(sentence, act.head, actor);
    if (beside !== -1) return beside;
    const besideObject = object === -1 ? -1 : besideOf(sentence, object, actor);
    if (besideObject !== -1) return besideObject;
    return below.actor === actor || isPossessive(sentence, below.actor) ? -1 : below.actor;
  }
  const verbal = sentence.tokens[act.head]?.upos === 'VERB';
  const argument = object !== -1 || !verbal ? object : act.argument;
  const sent = act.type === 'AID' && /^act:(send|deploy|dispatch)>/.test(act.why[0] ?? '');
  const aimed = aimedAt(sentence, act.head, argument);
  if (aimed !== -1) return aimed;
  for (const noun of nounsAt(sentence, argument))
    if (noun !== act.head && isActor(sentence, noun) && noun !== actor && !sent && !isMeans(sentence, noun))
      return noun === argument ? noun : argument;
  const beside = besideOf(sentence, act.head, actor);
  if (beside !== -1) return beside;
  const toll = verbal ? -1 : tollOf(sentence, act.head);
  if (toll !== -1) return toll;
  const sufferer = verbal ? -1 : ownerOf(sentence, act.head);
  if (sufferer !== -1 && sufferer !== actor && (actor === -1 || !isPossessive(sentence, sufferer))) return sufferer;
  if (!verbal && actor !== -1 && sentence.tokens[actor]?.head === act.head)
    return isBehindBy(sentence, actor) ? -1 : besideOf(sentence, actor, actor);
  const blamed =
    act.type === 'ACCUSE' ? doerOf(sentence, argument === -1 ? sharedObject(sentence, act.head) : argument, actor) : -1;
  if (blamed !== -1) return blamed;
  for (const noun of act.type === 'ACCUSE' ? [] : nounsAt(sentence, argument)) {
    const owner = ownerOf(sentence, noun);
    if (owner !== -1 && owner !== actor && isActor(sentence, owner)) return owner;
    const under = underOf(sentence, act, noun, actor);
    if (under !== -1) return under;
  }
  const helped = act.type === 'AID' && verbal ? beneficiaryOf(sentence, act.head) : -1;
  if (helped !== -1) return helped;
  if (act.type === 'CONSULT') return -1;
  const told = object !== -1 || (argument !== -1 && isStruck(sentence, argument));
  if (/^(what|which|that|this)$/.test(sentence.tokens[argument]?.norm ?? '')) return -1;
  const own = isThing(sentence, argument) && isPossessive(sentence, ownerOf(sentence, argument));
  return told && !sent && !own && !isTime(sentence, argument) && !isGift(sentence, argument, actor) ? argument : -1;
}

/** True for one's own people: "his troops". */
function isPossessed(sentence: EventSentence, noun: number): boolean {
  const owned = childrenWith(sentence, noun, 'nmod').some((child) => sentence.tokens[child]?.xpos === 'PRP$');
  return owned && isOf(lemmaAt(sentence, noun), 'forces');
}

/** Who stands under the object of an act: to whom help goes, between whom ties are, whose a deed is. */
function underOf(sentence: EventSentence, act: Act, noun: number, actor: number): number {
  if (act.type === 'AID') return beneficiaryOf(sentence, noun);
  const lemma = lemmaAt(sentence, noun);
  const obliques = obliquesOf(sentence, noun);
  if (isOf(lemma, 'ties') || isOf(lemma, 'pact'))
    return obliques.find(({ preposition, head }) => /^(between|with)$/.test(preposition) && head !== actor)?.head ?? -1;
  if (act.type === 'SUPPORT')
    return (
      obliques.find(
        ({ preposition, head }) => /^(of|by|for|to)$/.test(preposition) && head !== actor && isActor(sentence, head),
      )?.head ?? -1
    );
  return besideOf(sentence, noun, actor);
}

/** True for who stands behind "by": what hangs on him is his, not whom he deals with. */
function isBehindBy(sentence: EventSentence, index: number): boolean {
  return sentence.tokens[childWith(sentence, index, 'case')]?.norm === 'by';
}

/** The object of a verb joined by "and", which stands behind both: "condemn and will expose the army's lies"; -1 where there is none. */
function sharedObject(sentence: EventSentence, verb: number): number {
  const joined = childWith(sentence, verb, 'conj');
  return joined === -1 ? -1 : childWith(sentence, joined, 'obj');
}

/** The object of a verb; in the passive the subject before what the verb calls it: "he was hailed a hero". */
function sufferedBy(sentence: EventSentence, head: number): number {
  const object = objectOf(sentence, head);
  if (!isPassive(sentence, head)) return object;
  const subject = subjectOf(sentence, head);
  return subject !== -1 && isActor(sentence, subject) && sentence.tokens[subject]?.norm !== 'it' ? subject : object;
}

const toward = ['against', 'on', 'to', 'with', 'from', 'into', 'for', 'toward', 'towards', 'over', 'of'];

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
    obliques.find(({ preposition, head }) => /^(against|on|of)$/.test(preposition) && isStruck(sentence, head))?.head ??
    -1
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
