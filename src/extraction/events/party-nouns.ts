import { childrenWith } from '../tree.ts';
import { lemmaAt, objectOf, obliquesOf } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';
import { isOf } from './lexicon/noun-classes.ts';
import { nounsAt } from './nouns-at.ts';
import { readAct } from './read-act.ts';
import { isActor } from './test-argument.ts';
import { ownerOf, whoActs } from './who-acts.ts';

/** Sums and goods, which go to somebody, and ties between parties: never a party. */
export function isGift(sentence: EventSentence, index: number, actor: number): boolean {
  return nounsAt(sentence, index).some((noun) => {
    const lemma = lemmaAt(sentence, noun);
    return (
      isOf(lemma, 'money') ||
      isOf(lemma, 'aid') ||
      isOf(lemma, 'supplies') ||
      isOf(lemma, 'fire') ||
      (actor !== -1 && isOf(lemma, 'ties'))
    );
  });
}

/** Whom help goes to: "$3 million in aid to Yemen"; -1 where nobody is named. */
export function beneficiaryOf(sentence: EventSentence, gift: number): number {
  const under = obliquesOf(sentence, gift);
  // "in aid to Yemen", not "since the start of the year".
  const deeper = under
    .filter(({ preposition }) => /^(in|of|as)$/.test(preposition))
    .flatMap(({ head }) => obliquesOf(sentence, head));
  for (const { preposition, head } of [...under, ...deeper])
    if (/^(to|for|of)$/.test(preposition) && nounsAt(sentence, head).some((noun) => isActor(sentence, noun)))
      return head;
  return -1;
}

/** Whose doing is condemned: "condemned Chad's raids", "deeds committed by the army"; -1 where it is nobody's. */
export function doerOf(sentence: EventSentence, deed: number, actor: number): number {
  for (const noun of nounsAt(sentence, deed)) {
    const act = readAct(sentence, noun);
    const doers = [
      ownerOf(sentence, noun),
      act === null ? -1 : whoActs(sentence, act).actor,
      ...[noun, ...childrenWith(sentence, noun, 'acl'), ...nounsUnder(sentence, noun)].flatMap((at) =>
        obliquesOf(sentence, at).flatMap(({ preposition, head }) =>
          preposition === 'by' || (preposition === 'of' && at === noun) ? [head] : [],
        ),
      ),
    ];
    const found = doers.find((doer) => doer !== -1 && doer !== actor && isActor(sentence, doer));
    if (found !== undefined) return found;
  }
  return -1;
}

/** The nouns under a noun, two deep: "threats of use of arms by the army". */
function nounsUnder(sentence: EventSentence, noun: number): number[] {
  const under = obliquesOf(sentence, noun).map(({ head }) => head);
  return [
    ...under,
    ...under.flatMap((below) => [
      ...childrenWith(sentence, below, 'conj'),
      ...obliquesOf(sentence, below).map(({ head }) => head),
    ]),
  ];
}

/** At whom what is fired is aimed: "missiles targeting the base", "fired rockets at the port"; -1 where nothing tells. */
export function aimedAt(sentence: EventSentence, verb: number, weapon: number): number {
  if (weapon === -1 || !isOf(lemmaAt(sentence, weapon), 'weapons')) return -1;
  const participle = childrenWith(sentence, weapon, 'acl').find((child) => isOf(lemmaAt(sentence, child), 'aimed'));
  if (participle !== undefined) return objectOf(sentence, participle);
  const target = [verb, weapon]
    .flatMap((at) => obliquesOf(sentence, at))
    .find(({ preposition }) => /^(at|on|into|against|towards?)$/.test(preposition));
  return target?.head ?? -1;
}

/** Whom a deed has hit, by the clause about it: "an attack that left six soldiers dead"; -1 where no clause tells. */
export function tollOf(sentence: EventSentence, deed: number): number {
  for (const clause of childrenWith(sentence, deed, 'acl')) {
    const object = objectOf(sentence, clause);
    if (
      /^(leave|kill|wound|injure|hit)$/.test(lemmaAt(sentence, clause)) &&
      object !== deed &&
      isActor(sentence, object)
    )
      return object;
  }
  return -1;
}

/** What is fired or sent, and "military" in "military drill": no party though words for bodies that act. */
export function isMeans(sentence: EventSentence, index: number): boolean {
  return sentence.tokens[index]?.upos === 'ADJ' || isOf(lemmaAt(sentence, index), 'weapons');
}

/** "its", "our": whose a deed is, never to whom it is done. */
export function isPossessive(sentence: EventSentence, index: number): boolean {
  return sentence.tokens[index]?.xpos === 'PRP$';
}

/** True for what force is used against besides actors: ground, buildings, arms. */
export function isStruck(sentence: EventSentence, index: number): boolean {
  return nounsAt(sentence, index).some((noun) => {
    const lemma = lemmaAt(sentence, noun);
    return isOf(lemma, 'territory') || isOf(lemma, 'forces') || isOf(lemma, 'weapons');
  });
}
