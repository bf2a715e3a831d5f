import type { Actor } from '../../model/claim.ts';
import { parseDay } from '../../model/day.ts';
import type { Voice } from '../../model/voice.ts';
import { antecedentOf } from '../attribution/read-voice.ts';
import { countedNoun } from '../quantities/counted-nouns.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import { type CodedActor, codeActor } from './code-actor.ts';

/**
 * The actor that a phrase names, with whom it belongs to and its sector where its words tell; null for no phrase. "We" and "our
 * forces" are the speaker's.
 */
export function nameActor(
  setting: Setting,
  scene: Scene,
  range: TokenRange | null,
  speaker: Voice | null,
): Actor | null {
  if (range === null || range.last < scene.opening) return null;
  const { first, last } = trimmed(scene, range);
  const span = spanOfTokens(scene.sentence, first, last);
  const words = scene.sentence.tokens.slice(first, last + 1);
  const name = wordsOf(scene.sentence, { first, last });
  const relative = first === last ? antecedentOf(scene, first) : null;
  if (relative !== null) return nameActor(setting, scene, relative, speaker);
  const own = words.some(({ norm }) => /^(we|us|our|i|me|my)$/.test(norm));
  if (own && words.length === 1 && speaker !== null)
    return { name: speaker.name, span, code: speaker.actor, sector: null };
  const town = scene.places.find(({ mention }) => mention.first >= first && mention.last <= last);
  const coded = town === undefined ? setting.coded(name) : codeTown(setting, name, town.place.country);
  const noun = words.map(({ norm }) => countedNoun([norm])?.sector ?? null).find((sector) => sector !== null);
  return {
    name,
    span,
    code: coded.code ?? (own ? (speaker?.actor ?? null) : null),
    sector: noun ?? coded.sector,
  };
}

/** "Kharkiv police": a phrase with a town, which belongs to its country where it names nobody else's. */
function codeTown({ report, world }: Setting, name: string, country: string | null): CodedActor {
  const day = report.publishedAt === null ? null : parseDay(report.publishedAt);
  return codeActor(name, { day, countryOfTown: () => country }, world.actors);
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
