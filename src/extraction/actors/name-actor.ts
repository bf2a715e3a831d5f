import type { Actor } from '../../model/claim.ts';
import type { Voice } from '../../model/voice.ts';
import { isNameToken, type Person } from '../attribution/find-people.ts';
import { antecedentOf } from '../attribution/read-voice.ts';
import type { ResolvedPlace } from '../places/resolve-places.ts';
import { countedNoun } from '../quantities/counted-nouns.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import { findReferent } from './find-referent.ts';

/** What tells whom a phrase of a sentence names. */
export interface Known {
  readonly setting: Setting;
  /** Whom the report names, by surname. */
  readonly people: ReadonlyMap<string, Person>;
  /** Who says the sentence. */
  readonly speaker: Voice | null;
  /** Whom a question is put to. */
  readonly answering: Voice | null;
}

/**
 * The actor that a phrase names, with whom it belongs to and its sector where its words tell; null for no phrase. "We" and "our
 * forces" are the speaker's, "you" is who is asked, "he" and "it" stand for who was named before.
 */
export function nameActor(known: Known, scene: Scene, range: TokenRange | null): Actor | null {
  const { setting, people, speaker, answering } = known;
  if (range === null || range.last < scene.opening) return null;
  const { first, last } = trimmed(scene, range);
  const span = spanOfTokens(scene.sentence, first, last);
  const words = scene.sentence.tokens.slice(first, last + 1);
  const name = wordsOf(scene.sentence, { first, last });
  const relative = first === last ? antecedentOf(scene, first) : null;
  if (relative !== null) return nameActor(known, scene, relative);
  const own = words.some(({ norm, form }) => form !== 'US' && /^(we|us|our|i|me|my)$/.test(norm));
  if (own && words.length === 1 && speaker !== null)
    return { name: speaker.name, span, code: speaker.actor, sector: null };
  if (answering !== null && words.length === 1 && words[0]?.norm === 'you')
    return { name: answering.name, span, code: answering.actor, sector: null };
  const referent = first === last ? findReferent(setting, scene, first, people) : null;
  if (referent !== null) return { ...referent, span, sector: null };
  const person = personAt(known, scene, last);
  const town = scene.places.find(
    ({ mention, place }) => mention.first >= first && mention.last <= last && isSure(setting, place),
  );
  // "Kharkiv police": a phrase with a town belongs to its country where it names nobody else's.
  const coded = setting.coded(name, town === undefined || person !== undefined ? null : town.place.country);
  const noun = words.map(({ norm }) => countedNoun([norm])?.sector ?? null).find((sector) => sector !== null);
  return {
    name,
    span,
    code: coded.code ?? (own ? (speaker?.actor ?? null) : (person?.actor ?? null)),
    sector: noun ?? coded.sector,
  };
}

/** False for a town that is only the best known of its name, in a state that the report does not speak of: "the attack on Palma" in a report on Mozambique. */
function isSure({ scenes }: Setting, { why, country }: ResolvedPlace): boolean {
  return why !== 'prominence' || scenes.some(({ names }) => names.some(({ code }) => code === country));
}

/** Who is named in full elsewhere, where a phrase ends in a surname. */
function personAt({ people }: Known, scene: Scene, last: number): Person | undefined {
  return isNameToken(scene, last) ? people.get(scene.sentence.tokens[last]?.form ?? '') : undefined;
}

/** A phrase without a dateline before it, its article and the ending of its possessive. */
function trimmed(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  const { last } = range;
  const first = Math.min(last, Math.max(range.first, scene.opening));
  const article = first < last && /^(the|a|an)$/.test(tokens[first]?.norm ?? '') ? 1 : 0;
  const possessive = first + article < last && /^('s|')$/.test(tokens[last]?.norm ?? '') ? 1 : 0;
  return { first: first + article, last: last - possessive };
}
