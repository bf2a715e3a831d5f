import { cueVerb } from '../attribution/cue-verbs.ts';
import { normsBetween } from '../norms.ts';
import { levelBefore } from '../quantities/read-level.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childWith, dominates, relationOf, type TokenRange, topOf } from '../tree.ts';
import type { NormalisedTime } from './normalise-times.ts';

/**
 * True where a time of the sentence tells when something else was or will be: another clause's, another number's, or a noun's ("the
 * 1950-53 war"). `told`: the time stands within what is said, wherever the tree hangs it.
 */
export function tellsAnother(scene: Scene, time: NormalisedTime, quantity: TokenRange, told: boolean): boolean {
  return (
    /(^| )(as|than)( in| on| at| during)?$/.test(normsBetween(scene.sentence.tokens, time.first - 2, time.first)) ||
    modifiesNoun(scene, time, quantity) ||
    datesEarlierLevel(scene, time, quantity) ||
    inOtherClause(scene, time, quantity, told)
  );
}

/** "a legacy of the 1950-53 war", "an offensive for the end of January": a time that is part of a noun's phrase without a preposition of time. */
function modifiesNoun({ sentence }: Scene, { first, last }: NormalisedTime, quantity: TokenRange): boolean {
  const { tokens } = sentence;
  let top = topOf(sentence, { first, last });
  while (tokens[tokens[top]?.head ?? -1]?.kind === 'number') top = tokens[top]?.head ?? -1;
  const head = tokens[tokens[top]?.head ?? -1];
  if (head === undefined || !/^(NOUN|PROPN)$/.test(head.upos)) return false;
  if (dominates(sentence, tokens[top]?.head ?? -1, quantity.first)) return false;
  if (/^(compound|nummod|amod|nmod:poss)$/.test(tokens[top]?.deprel ?? '')) return top < (tokens[top]?.head ?? -1);
  // "In the war of 2020 it sent 50,000": what happened in the war is of its year.
  const during = /^(in|during)$/.test(tokens[childWith(sentence, tokens[top]?.head ?? -1, 'case')]?.norm ?? '');
  if (during && happenings.test(head.norm)) return false;
  return relationOf(sentence, top) === 'nmod' && /^(for|of|until|by)$/.test(tokens[first - 1]?.norm ?? '');
}

const happenings = /^(war|wars|battle|offensive|campaign|conflict|invasion|crisis|revolt|uprising|operation|siege)$/;

/** "has 430,000 soldiers, up from 360,000 a month ago": behind the number of then, a time is that number's. */
function datesEarlierLevel({ sentence: { tokens } }: Scene, time: NormalisedTime, quantity: TokenRange): boolean {
  for (let at = quantity.last + 1; at < Math.min(time.first, quantity.last + 40); at += 1)
    if (tokens[at]?.upos === 'NUM' && levelBefore(tokens, at) === 'then') return true;
  return false;
}

/** True where a time hangs on a verb that tells of saying, or on one joined to the quantity's by "and". */
function inOtherClause(
  { sentence }: Scene,
  { first, last }: NormalisedTime,
  quantity: TokenRange,
  told: boolean,
): boolean {
  const { tokens } = sentence;
  const dated = verbOver(sentence, topOf(sentence, { first, last }));
  const counts = verbOver(sentence, topOf(sentence, quantity));
  if (dated === -1 || counts === -1 || dated === counts) return false;
  // "said that 400 men were there and that a column had left on Monday": two things that were said.
  const both = relationOf(sentence, dated) === 'ccomp' && relationOf(sentence, counts) === 'ccomp';
  if (both && tokens[dated]?.head === tokens[counts]?.head && childWith(sentence, dated, 'nsubj') !== -1) return true;
  if (dominates(sentence, dated, quantity.first)) return !told && cueVerb(tokens[dated]?.lemma ?? '')?.speech === true;
  for (let at = dated; at !== -1 && at !== counts; at = tokens[at]?.head ?? -1)
    if (
      (relationOf(sentence, at) === 'conj' && childWith(sentence, at, 'nsubj', 'aux', 'cop') !== -1) ||
      isOfOtherDeed(sentence, at) ||
      describesBefore(sentence, at, quantity)
    )
      return true;
  return false;
}

/** "fell to 900 after Egypt invaded Chad in August": a clause of its own subject that tells what had been done before, or why. */
function isOfOtherDeed(sentence: Sentence, clause: number): boolean {
  const mark = childWith(sentence, clause, 'mark');
  return (
    relationOf(sentence, clause) === 'advcl' &&
    /^(after|before|if|because|until)$/.test(sentence.tokens[mark]?.norm ?? '') &&
    childWith(sentence, clause, 'nsubj') !== -1
  );
}

/** "moved 900 men into a zone, drawn six years ago": a participle right behind a noun and a comma, of that noun. */
function describesBefore({ tokens }: Sentence, clause: number, { last }: TokenRange): boolean {
  return (
    tokens[clause]?.xpos === 'VBN' &&
    tokens[clause]?.relation === 'advcl' &&
    tokens[clause - 1]?.form === ',' &&
    tokens[clause - 2]?.upos === 'NOUN' &&
    clause - 2 > last
  );
}

/** The nearest verb, or word with a subject of its own, at or above a token. */
function verbOver(sentence: Sentence, index: number): number {
  for (let at = sentence.tokens[index]?.head ?? -1; at !== -1; at = sentence.tokens[at]?.head ?? -1)
    if (sentence.tokens[at]?.upos === 'VERB' || childWith(sentence, at, 'nsubj', 'cop') !== -1) return at;
  return -1;
}
