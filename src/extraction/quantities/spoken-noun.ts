import { mentionAt } from '../actors/find-names.ts';
import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { type Counted, soldiers } from './counted.ts';
import { type CountedNoun, countedNoun, forceNouns } from './counted-nouns.ts';
import type { NumberReading } from './number-reading.ts';

/** How many sentences may stand between a noun and the number that leaves it out. */
const reach = 2;

/** What the sentences before tell of, be it counted or not: whom a number alone may count. */
export interface SpokenOf {
  /** Null where other people were named as well, or several kinds of things. */
  readonly noun: CountedNoun | null;
  /** The index of the sentence. */
  readonly scene: number;
}

/**
 * What is left behind for the numbers of the sentences after one: the one kind of soldiers, arms or formations that it names in the
 * plural; `before`, while that is near, where it names nothing of the kind.
 */
export function spokenAfter({ sentence, index }: Scene, before: SpokenOf | null): SpokenOf | null {
  return spokenIn(sentence.tokens, index) ?? (before !== null && index - before.scene < reach ? before : null);
}

/** The same of some tokens of a sentence; null where they name nothing of the kind. */
function spokenIn(tokens: readonly Token[], scene: number): SpokenOf | null {
  const nouns = pluralsOf(tokens);
  if (nouns.length === 0) return null;
  const noun = nouns.find(({ unit }) => unit === 'person') ?? nouns[0];
  const sure = nouns.every(({ unit, military }) => military && (unit === noun?.unit || noun?.unit === 'person'));
  return { noun: sure ? (noun ?? null) : null, scene };
}

/** The people and things of arms that a sentence names in the plural, and its forces. */
function pluralsOf(tokens: readonly Token[]): CountedNoun[] {
  return tokens.flatMap(({ norm, xpos, upos }, at) => {
    if (upos !== 'NOUN' && upos !== 'PROPN') return [];
    if (forceNouns.has(norm)) return [soldiers];
    const noun = /^NNP?S$/.test(xpos) || masses.test(norm) ? countedNoun([normAt(tokens, at - 1), norm]) : null;
    return noun === null ? [] : [noun];
  });
}

/** Nouns of many that have no plural ending. */
const masses = /^(personnel|infantry|people|aircraft|police)$/;

/** "Troops entered in May. About half have left.", "Warships came. Six are still there.", "Chad has 8,000 in Goma": what was spoken of, by who has it or by where those who are counted are or go. */
export function countsSpokenOf(
  scene: Scene,
  { first, last }: TokenRange,
  number: NumberReading,
  spoken: SpokenOf | null,
): Counted | null {
  const { tokens } = scene.sentence;
  const noun = (spokenIn(tokens.slice(0, first), scene.index) ?? spoken)?.noun ?? null;
  if (noun === null) return null;
  if (/^(1[89]|20)\d\d$/.test(tokens[number.first]?.form ?? '')) return null;
  if (noun.unit === 'person' && number.kind === 'number' && number.value < fewest) return null;
  const more = /^(more|others)$/.test(normAt(tokens, last + 1)) ? 1 : 0;
  if (number.kind === 'worded' && more === 0 && /^(several|a few)$/.test(number.word)) return null;
  const additional = more === 1 || /\b(another|a further|an additional)$/.test(normsBetween(tokens, first - 2, first));
  const stands = standsOrGoes(tokens, last + 1 + more) || (isHad(scene, first) && endsPhrase(scene, last + 1 + more));
  // "has withdrawn troops: 700 in May, 300 in June".
  const listed = tokens[first - 1]?.form === ':' && endsPhrase(scene, last + 1);
  return stands || listed ? { noun, of: null, additional } : null;
}

/** A number of people below this may as well be anything. */
const fewest = 100;

/** True where a predicate of place or of movement begins at a token: "are still there", "had been pulled back", "will follow". */
export function standsOrGoes(tokens: readonly Token[], from: number): boolean {
  let at = from;
  while (at < from + longestHelp && helpers.test(normAt(tokens, at))) at += 1;
  const helped = at > from && tokens.slice(from, at).some(({ upos }) => upos === 'AUX');
  const verb = tokens[at];
  if (verb === undefined || /\b(hospitals?|prison|jail|morgue|clinics?)\b/.test(normsBetween(tokens, at, at + 6)))
    return false;
  if (verb.upos === 'VERB' && whereabouts.test(verb.lemma)) return helped || /^VB[DPZ]$/.test(verb.xpos);
  return (
    helped && /^(in|at|on|near|inside|along|there|here|across|around|outside|behind|aboard|elsewhere)$/.test(verb.norm)
  );
}

/** How many words may stand before such a verb. */
const longestHelp = 6;

const helpers =
  /^(have|has|had|'ve|are|were|is|was|be|been|being|will|would|may|could|should|might|still|already|now|since|also|then|reportedly|currently|only|just|not|n't|to|expected|due|believed|thought|said|reported)$/;

/** Verbs that tell where those are who do or suffer them. */
const whereabouts =
  /^(leave|go|depart|withdraw|return|cross|arrive|remain|stay|follow|land|enter|move|reach|wait|serve|deploy|redeploy|station|base|post|position|mass|gather|assemble|camp|encamp|pull|bring|fly|ship|transfer|relocate|head|join|send)$/;

/** "Chad has about", "which still keeps": a state, a force or a word for one that has what is counted. */
function isHad({ names, sentence: { tokens } }: Scene, first: number): boolean {
  let at = first - 1;
  while (at > first - 3 && /^(still|now|already|only|just|some|another)$/.test(normAt(tokens, at))) at -= 1;
  if (!/^(has|have|had|keeps?|kept)$/.test(normAt(tokens, at))) return false;
  const owner = /^(still|now|already|also|itself|alone)$/.test(normAt(tokens, at - 1)) ? at - 2 : at - 1;
  return mentionAt(names, owner)?.armed != null || owners.test(normAt(tokens, owner));
}

const owners = /^(it|they|which|who|army|military|navy|country|government|side|group|alliance|mission)$/;

/** True where a place, a time or the end of the clause follows, so that no noun is counted. */
function endsPhrase(scene: Scene, at: number): boolean {
  const { tokens } = scene.sentence;
  const place = /^(in|at|on|near|inside|along|there|here|across|around|stationed|deployed|based)$/;
  const mark = tokens[at] === undefined || /^[,.;)”"]$/.test(tokens[at]?.form ?? '');
  return mark || place.test(normAt(tokens, at)) || scene.times.some((time) => time.first === at);
}
