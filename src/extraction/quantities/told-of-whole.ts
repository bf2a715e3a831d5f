import type { Measure } from '../../model/quantity.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childWith } from '../tree.ts';
import { countedNoun, scopeOf } from './counted-nouns.ts';
import type { Movement } from './movement-words.ts';
import type { CountedMention } from './quantity-mention.ts';

/** What became of a whole by its noun: "the dead included 26 soldiers", "the 36 people infected included 26 soldiers". */
const wholes: readonly (readonly [Measure, RegExp])[] = [
  ['killed', /^(dead|fatalities|killed)$/],
  ['wounded', /^(wounded|injured)$/],
  ['captured', /^(prisoners|captives|hostages|detainees)$/],
  ['other', /^(people|passengers|victims|casualties|patients|cases|refugees|civilians|delegates|guests|targets)$/],
];

/** "the bodies of 40 soldiers", "the commanders of several divisions": words for something of those counted, which tell nothing of where they are. */
export function ofThose({ sentence: { tokens } }: Scene, { first }: CountedMention): Movement | null {
  const [, noun] =
    /\b(\S+) of( (the|about|some|around|at least|more than|nearly))?$/.exec(normsBetween(tokens, first - 4, first)) ??
    [];
  if (noun === undefined) return null;
  // "The lives of millions depend on it".
  if (noun === 'lives' && !tokens.some(({ lemma }) => takesLives.test(lemma))) return { measure: 'other', words: noun };
  if (/^(bodies|remains|graves|funerals?|burials?|murders?|lives)$/.test(noun))
    return { measure: 'killed', words: noun };
  return /^(commanders?|leaders|families|relatives|widows|wives|parents|names|trials?|morale|loss|shortfall|shortage|lack)$/.test(
    noun,
  )
    ? { measure: 'other', words: noun }
    : null;
}

const takesLives = /^(lose|loss|claim|take|taking|cost|end|mourn|honou?r|grieve|sacrifice)$/;

/** "14,000 soldiers from two divisions": formations that people are taken from, which tells nothing of where these are. */
export function drawnFrom({ sentence: { tokens } }: Scene, { first, noun }: CountedMention): Movement | null {
  return noun.unit !== 'person' &&
    scopeOf(noun.unit) === 'personnel' &&
    tokens[first - 1]?.norm === 'from' &&
    countedNoun([tokens[first - 2]?.norm ?? ''])?.unit === 'person'
    ? { measure: 'other', words: 'drawn from' }
    : null;
}

/** "clearance, as they told us, for 600 soldiers": people and things that something was obtained for, wherever they are. */
export function meantFor({ sentence: { tokens } }: Scene, { first }: CountedMention): Movement | null {
  if (!/^(for|,|and)$/.test(tokens[first - 1]?.norm ?? '')) return null;
  const found = obtained.exec(normsBetween(tokens, first - 20, first));
  return found === null ? null : { measure: 'other', words: `${found[1]} for` };
}

const obtained =
  /\b(clearances?|permits?|permission|visas?|passports?|rations?|uniforms?|supplies|medals?|pensions?)( , [^,]*,)? for(( (?!(was|were|is|are|has|have|had|the)\b)\S+){0,8}? (,|and))?$/;

/** A part of people who are no force: what its whole is. */
export function partOfPeople(sentence: Sentence, verb: number): Movement | null {
  const { tokens } = sentence;
  if (tokens[verb]?.lemma !== 'include') return null;
  const subject = childWith(sentence, verb, 'nsubj');
  const named = subject !== -1 && !/^(that|which|who)$/.test(tokens[subject]?.norm ?? '');
  const whole = tokens[named ? subject : (tokens[verb]?.head ?? -1)]?.norm ?? '';
  const found = wholes.find(([, noun]) => noun.test(whole));
  return found === undefined ? null : { measure: found[0], words: `among ${whole}` };
}
