import { mentionAt } from '../actors/find-names.ts';
import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { type Counted, soldiers, somebody } from './counted.ts';
import { countedNoun, forceNouns } from './counted-nouns.ts';
import type { NumberReading } from './number-reading.ts';
import { levelBefore } from './read-level.ts';

/** "the number of Russian troops has risen to about 16,000", "the army numbered 7,000", "Tanks | 160": the noun stands before. */
export function nounBefore(scene: Scene, first: number, number: NumberReading): Counted | null {
  const { tokens } = scene.sentence;
  const few = number.kind === 'number' && number.value < 100 && normAt(tokens, first - 1) !== '|';
  if (number.kind === 'fraction' || (few && !isNumberOf(tokens, first))) return null;
  if (beginsPhrase(scene, number.last + 1)) return null;
  const link = normAt(tokens, first - 1);
  const cell = link === '|';
  // "their number is estimated at 3,100".
  const estimated = normAt(tokens, first) === 'estimated' && normAt(tokens, first + 1) === 'at';
  if (!cell && !estimated && !isLevelLink(scene, first - 1)) return null;
  if (link === 'the' && !/^(who|that|which|based|permanently|stationed|of)$/.test(normAt(tokens, number.last + 1)))
    return null;
  // "an army of 45,000", "a garrison of 900".
  if (link === 'of' && forceNouns.has(normAt(tokens, first - 2)) && normAt(tokens, first - 3) !== 'the')
    return { noun: soldiers, of: { first: startOfPhrase(scene, first - 2), last: first - 2 }, additional: false };
  // "from its present strength of 2,000".
  if (/\b(present|current|troop|actual) strength of$/.test(normsBetween(tokens, first - 3, first)))
    return { noun: soldiers, of: null, additional: false };
  for (let index = first - 2; index >= Math.max(0, first - 14); index -= 1) {
    const token = tokens[index];
    if (token === undefined || /^[.;:]$/.test(token.form) || (token.norm === '|' && index < first - 2)) break;
    const noun =
      countedNoun(tokens.slice(Math.max(0, index - 3), index + 1).map((item) => item.norm)) ??
      (forceNouns.has(token.norm) && !cell && link !== 'the' ? soldiers : null);
    if (
      !cell &&
      link !== 'the' &&
      /^(number|total|figure|strength|count|estimates)$/.test(token.norm) &&
      isLevelVerb(tokens, index, first)
    ) {
      // "The number of banks fell to 5,000": what is counted is told, and is nobody's force.
      if (normAt(tokens, index + 1) === 'of') return null;
      return { noun: somebody, of: null, additional: false };
    }
    if (noun === null || !noun.military) continue;
    const level = isLevelVerb(tokens, index, first) || levelBefore(tokens, first) === 'now';
    if (!cell && link !== 'the' && !level) return null;
    return { noun, of: { first: startOfPhrase(scene, index), last: index }, additional: false };
  }
  return link === 'the' && number.kind === 'number' && number.value >= 100
    ? { noun: somebody, of: null, additional: false }
    : null;
}

/** "put the number of tanks at 80": what a small number counts is told in so many words. */
function isNumberOf(tokens: readonly Token[], first: number): boolean {
  return /\bthe number of( \S+){1,6} (at|to|is|was)$/.test(normsBetween(tokens, first - 10, first));
}

/** True where a token begins words that a number before it may count; "men" may be left to the force named before. */
function beginsPhrase(scene: Scene, index: number): boolean {
  const token = scene.sentence.tokens[index];
  if (token === undefined || token.kind !== 'word' || /^(men|strong|each|more|last|this|that|which)$/.test(token.norm))
    return false;
  if (scene.times.some((time) => time.first === index)) return false;
  return /^(NOUN|PROPN|ADJ|NUM)$/.test(token.upos) || /^(percent|per|to|the|a|an)$/.test(token.norm);
}

/** True for a word that leads from a noun to its size: "numbered 7,000", "rose to 16,000", "was about 20,000". */
function isLevelLink({ sentence: { tokens } }: Scene, index: number): boolean {
  return /^(to|at|is|was|were|are|numbered|numbers|numbering|totalled|totaled|totals|totalling|totaling|reached|exceeded|now|of|the|ran|run|stopped|be|been|fallen|fell|dropped|risen|rose|number|counts|counted|between)$/.test(
    normAt(tokens, index),
  );
}

/** Between noun and number stands a predicate of size: "has risen to", "at its peak was", "back up again, now over". */
function isLevelVerb(tokens: readonly Token[], from: number, until: number): boolean {
  return tokens
    .slice(from + 1, until)
    .some((token) =>
      /^(jumped|climbed|soared|surged|declined|risen|rose|grown|grew|fallen|fell|shrunk|shrank|dropped|cut|reduced|increased|swollen|stood|stands|stand|numbered|numbers|number|numbering|total|totalled|totaled|totals|totalling|is|was|were|are|estimated|put|puts|reached|exceeded|up|down|come|amount|at|ran|run|stopped|varied)$/.test(
        token.norm,
      ),
    );
}

/** Where the words before a noun begin that tell whose or what it is: "Russian ground troops". */
export function startOfPhrase(scene: Scene, noun: number): number {
  let first = noun;
  while (
    first > 0 &&
    noun - first < 3 &&
    (mentionAt(scene.names, first - 1) !== null ||
      /^(combat|ground|military|special|armed|regular|border)$/.test(normAt(scene.sentence.tokens, first - 1)))
  )
    first -= 1;
  return first;
}
