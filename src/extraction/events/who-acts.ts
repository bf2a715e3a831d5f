import { childrenWith, relationOf } from '../tree.ts';
import type { Act } from './act.ts';
import { isPassive, isTime, lemmaAt, objectOf, obliquesOf, subjectOf } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import { isThing } from './is-thing.ts';
import { isOf } from './lexicon/noun-classes.ts';
import { readAct } from './read-act.ts';
import { isActor } from './test-argument.ts';

/** Who does an act: the head of the phrase, -1 where the sentence does not tell, and the frame that found it. */
export interface Doer {
  readonly actor: number;
  readonly frame: string;
}

/** Who does an act, by the relations of the tree. */
export function whoActs(sentence: EventSentence, act: Act): Doer {
  const upos = sentence.tokens[act.head]?.upos;
  const { actor, frame } = upos === 'VERB' || upos === 'ADJ' ? actorOfVerb(sentence, act) : actorOfNoun(sentence, act);
  return { actor: standingFor(sentence, actor), frame };
}

function actorOfVerb(sentence: EventSentence, { head, operator }: Act): Doer {
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
  const subject = subjectOf(sentence, head);
  const sides =
    subject === -1 ? obliquesOf(sentence, head).find(({ preposition }) => preposition === 'between') : undefined;
  return sides === undefined ? { actor: subject, frame } : { actor: sides.head, frame: 'between' };
}

/**
 * Who acts where a noun stands for it: a thing ("a US airstrike killed", "Spain's efforts") acts for whom it names, and for nobody where it
 * names none ("the agreement", "missiles").
 */
function standingFor(sentence: EventSentence, actor: number): number {
  if (actor === -1 || isTime(sentence, actor)) return -1;
  if (!isThing(sentence, actor)) return actor;
  const deed = sentence.tokens[actor]?.upos === 'NOUN' ? readAct(sentence, actor) : null;
  if (deed !== null) return actorOfNoun(sentence, deed).actor;
  const owner = ownerOf(sentence, actor);
  if (owner !== -1) return owner;
  return (
    childrenWith(sentence, actor, 'compound', 'amod').find(
      (child) => child < actor && isNamedBefore(sentence, child),
    ) ?? -1
  );
}

/** True for whom a modifier names: "rebel attack", "Russian attack", but neither "military attack" nor "Monday attack", nor "terrorist attack", which tells its kind. */
function isNamedBefore(sentence: EventSentence, index: number): boolean {
  if (!isActor(sentence, index) || isTime(sentence, index) || lemmaAt(sentence, index) === 'terrorist') return false;
  return (
    sentence.tokens[index]?.upos !== 'ADJ' || sentence.names.some(({ first, last }) => first <= index && index <= last)
  );
}

const receiving: ReadonlySet<string> = new Set(['receive', 'get', 'obtain']);

/** From whom something is received: the one who acts; -1 for every other verb. */
export function giverOf(sentence: EventSentence, head: number): number {
  if (!receiving.has(lemmaAt(sentence, head))) return -1;
  // "received 900 refugees from Chad": they come from there, nobody gives them.
  if (isOf(lemmaAt(sentence, objectOf(sentence, head)), 'refugees')) return -1;
  const giver = obliquesOf(sentence, head).find(({ preposition }) => preposition === 'from');
  if (giver !== undefined) return giver.head;
  const object = obliquesOf(sentence, objectOf(sentence, head)).find(({ preposition }) => preposition === 'from');
  return object?.head ?? -1;
}

/** "Russia's withdrawal", "an attack by rebels", "Russian attack", "the withdrawal of Russian troops". */
function actorOfNoun(sentence: EventSentence, act: Act): Doer {
  const { head } = act;
  const possessor = ownerOf(sentence, head);
  const obliques = obliquesOf(sentence, head);
  const isVictim =
    suffered.has(act.mode ?? '') ||
    (killing.has(lemmaAt(sentence, head)) && !obliques.some(({ preposition }) => preposition === 'of'));
  const visitor =
    act.mode === 'visit'
      ? obliques.find(({ preposition, head: at }) => preposition === 'from' && isActor(sentence, at))
      : undefined;
  if (visitor !== undefined) return { actor: visitor.head, frame: 'noun-from' };
  if (possessor !== -1 && !isVictim) return { actor: possessor, frame: 'possessive' };
  const by =
    obliques.find(({ preposition }) => preposition === 'by') ??
    obliques.find(({ preposition }) => preposition === 'between');
  if (by !== undefined) return { actor: by.head, frame: `noun-${by.preposition}` };
  const before = childrenWith(sentence, head, 'compound', 'amod').find(
    (child) => child < head && isNamedBefore(sentence, child),
  );
  if (before !== undefined) return { actor: before, frame: 'compound' };
  const of = obliques.find(({ preposition }) => preposition === 'of');
  if (
    of !== undefined &&
    movers.has(act.type) &&
    !suffered.has(act.mode ?? '') &&
    (isActor(sentence, of.head) || isOf(lemmaAt(sentence, of.head), 'forces'))
  )
    return { actor: of.head, frame: 'noun-of' };
  // "was developing plans to attack".
  const planner =
    act.operator === 'plan' && relationOf(sentence, head) === 'obj'
      ? subjectOf(sentence, sentence.tokens[head]?.head ?? -1)
      : -1;
  return planner === -1 ? { actor: -1, frame: 'noun' } : { actor: planner, frame: 'noun-object' };
}

/** Nouns that belong to whom it is done unless "of" names him: "the envoy's murder", "the army's killing of herders". */
const killing: ReadonlySet<string> = new Set([
  'murder',
  'killing',
  'assassination',
  'execution',
  'abduction',
  'kidnapping',
  'slaying',
]);

/** Types whose nouns name under "of" who moves or acts, not to whom it is done. */
const movers: ReadonlySet<string> = new Set(['RETREAT', 'MOBILIZE', 'CONSULT', 'PROTEST']);

/** Whose a noun is; -1 where nobody is named, as in "today's talks". */
export function ownerOf(sentence: EventSentence, noun: number): number {
  return (
    (sentence.children[noun] ?? []).find(
      (child) => sentence.tokens[child]?.deprel === 'nmod:poss' && !isTime(sentence, child),
    ) ?? -1
  );
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
