import { parseDay } from '../model/day.ts';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import type { Report } from '../model/report.ts';
import { makeSpan, type Span } from '../model/span.ts';
import { addForces } from './actors/find-forces.ts';
import { addFormations } from './actors/find-formations.ts';
import { addJuntas } from './actors/find-juntas.ts';
import { findNames, type NameMention } from './actors/find-names.ts';
import { type Coder, makeCoder } from './actors/make-coder.ts';
import { stateInCapitals } from './actors/state-in-capitals.ts';
import { findQuotations } from './attribution/find-quotations.ts';
import { type Clause, clausesOf } from './clauses.ts';
import { type EventSentence, makeEventSentence } from './events/event-sentence.ts';
import { isHyphen } from './norms.ts';
import { findPlaces } from './places/find-places.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import type { PlaceMention } from './places/place-mention.ts';
import { type ResolvedPlace, resolvePlaces } from './places/resolve-places.ts';
import { makeSentences, type Sentence } from './sentence.ts';
import { inSmallLetters } from './small-letters.ts';
import { type NormalisedTime, normaliseTimes } from './times/normalise-times.ts';
import { bareWorld, type World } from './world.ts';

/** One sentence with what was recognised in it, in the order of the report. */
export interface Scene {
  readonly index: number;
  readonly sentence: Sentence;
  /** The same for the rules of events. */
  readonly eventSentence: EventSentence;
  /** By token, the clause around it. */
  readonly clauses: readonly Clause[];
  /** By token, the relative clause that it stands in, once asked for. */
  readonly relatives: (Clause | null | undefined)[];
  readonly names: readonly NameMention[];
  /** Its times, reckoned from the publication, or from the date told last where the report has no day. */
  readonly times: readonly NormalisedTime[];
  /** The places that it speaks of, resolved within the report; empty without a gazetteer. */
  readonly places: readonly LocatedPlace[];
  /** The first token behind a dateline ("VILNIUS (Reuters) - "); 0 where there is none. */
  readonly opening: number;
  /** True for a headline: the first paragraph where it is the title, or is short and ends without a full stop. */
  readonly headline: boolean;
}

/** A place that a sentence speaks of, and where it is. */
export interface LocatedPlace {
  readonly mention: PlaceMention;
  readonly place: ResolvedPlace;
}

/** A report with its sentences and quotations: what every rule reads. */
export interface Setting {
  readonly report: Report;
  readonly world: World;
  readonly scenes: readonly Scene[];
  /** Whom a phrase names on the day of the report. */
  readonly coded: Coder;
  /** Passages between quotation marks, marks left out, in text order. */
  readonly quotations: readonly Span[];
  /** The country of the capital that the first dateline names; null where none does. */
  readonly datelineCountry: string | null;
  /** The first organisation of several states that the report names. */
  readonly firstAlliance: NameMention | null;
}

/** Recognises names, times and quotations in every sentence. */
export function setScenes(report: Report, parsed: readonly ParsedSentence[], world: World = bareWorld): Setting {
  const sentences = makeSentences(inSmallLetters(parsed));
  const publishedAt = report.publishedAt === null ? null : parseDay(report.publishedAt);
  const timesOf: NormalisedTime[][] = sentences.map(() => []);
  for (const time of normaliseTimes(sentences, { publishedAt, narrative: publishedAt === null }))
    timesOf[time.sentence]?.push(time);
  const placesOf = world.gazetteer === null ? [] : locatePlaces(sentences, world.gazetteer);
  const coded = makeCoder(publishedAt, world.actors, sentences);
  const forces = addForces(sentences, sentences.map(findNames), world.actors, publishedAt, coded);
  const namesOf = addFormations(sentences, addJuntas(sentences, forces));
  const scenes = sentences.map((sentence, index) => {
    const names = namesOf[index] ?? [];
    const times = timesOf[index] ?? [];
    return {
      index,
      sentence,
      eventSentence: makeEventSentence(sentence),
      clauses: clausesOf(sentence),
      relatives: [],
      names,
      times,
      places: placesOf[index] ?? [],
      opening: datelineLength(sentence, names),
      headline: isHeadline(report, sentence),
    };
  });
  const dated = scenes.find(({ opening }) => opening > 0);
  const allied = ({ sector }: NameMention): boolean => sector === 'IGO';
  const alliance = scenes.find(({ names }) => names.some(allied))?.names.find(allied);
  return {
    report,
    world,
    scenes,
    coded,
    quotations: findQuotations(report.text, sentences),
    datelineCountry: dated === undefined ? null : capitalOf(dated),
    firstAlliance: alliance ?? null,
  };
}

/** The state whose capital a dateline names, also in capitals ("BUENOS AIRES — "); null where it names none. */
function capitalOf({ names, opening, sentence: { tokens } }: Scene): string | null {
  const found = names.find(({ kind, first }) => kind === 'capital' && first < opening);
  if (found !== undefined) return found.code;
  for (let end = Math.min(3, opening); end > 0; end -= 1) {
    const known = stateInCapitals(tokens.slice(0, end));
    if (known?.mention === 'capital') return known.country.code;
  }
  return null;
}

/** By sentence, its places that resolve; one that does not loses none of the others. */
function locatePlaces(sentences: readonly Sentence[], gazetteer: Gazetteer): LocatedPlace[][] {
  const found = sentences.map((sentence) => findPlaces(sentence, gazetteer));
  const resolved = resolvePlaces(found.flat(), gazetteer, { publisherCountry: null });
  let at = 0;
  return found.map((mentions) =>
    mentions.flatMap((mention) => {
      const place = resolved[at++];
      return place == null || mention.of !== 'place' || mention.role !== 'spoken-of' ? [] : [{ mention, place }];
    }),
  );
}

function isHeadline(report: Report, sentence: Sentence): boolean {
  if (sentence.paragraph !== 0) return false;
  const words = report.text.slice(sentence.span.start, sentence.span.end);
  if (report.title !== null && words.trim() === report.title.trim()) return true;
  return sentence.tokens.length <= 20 && !/[.!?…]["'”’)\]]*$/.test(words);
}

/** How many tokens a dateline takes: a place, perhaps a day and a newsroom in brackets, then a dash, a colon or the bracket's end. */
function datelineLength(sentence: Sentence, names: readonly NameMention[]): number {
  const { tokens } = sentence;
  const first = tokens[0];
  if (first === undefined) return 0;
  const capitals = first.form === first.form.toUpperCase() && /^\p{Lu}{2}/u.test(first.form);
  const capital = names[0]?.first === 0 && names[0].kind === 'capital';
  const colon = tokens.slice(0, 4).some(({ form }) => form === ':');
  if (!capitals && !capital && !colon && first.form !== '(') return 0;
  const plain = (end: number): boolean =>
    end <= 18 && !tokens.slice(0, end).some((token) => /^\p{Ll}/u.test(token.form));
  const dash = tokens.findIndex((token, index) => token.norm === '-' && !isHyphen(tokens, index));
  if (dash > 0 && plain(dash)) {
    const double = tokens[dash + 1]?.norm === '-' ? 2 : 1;
    return dash + double;
  }
  const town = sentence.names.find(({ first: at, kind }) => at === 0 && kind === 'LOC');
  const state = names[0]?.first === 0 && names[0].kind !== 'capital';
  if (town !== undefined && !state && tokens[town.last + 1]?.form === ':') return town.last + 2;
  if (tokens[1]?.form === ':' && capital) return 2;
  const bracket = tokens.findIndex((token) => token.form === ')');
  // "QUESTION: (Inaudible)" is who speaks, and no place.
  const label = tokens.slice(0, Math.max(0, bracket)).some(({ form }) => form === ':');
  return bracket > 0 && plain(bracket) && !label ? bracket + 1 : 0;
}

/** The span of tokens `first` to `last` of a sentence, both included. */
export function spanOfTokens(sentence: Sentence, first: number, last: number): Span {
  const start = sentence.tokens[first]?.span.start ?? sentence.span.start;
  return makeSpan(start, Math.max(start, sentence.tokens[last]?.span.end ?? sentence.span.end));
}

/** The tokens that lie wholly in a span, as an inclusive range; null where there are none. */
export function tokensWithin(sentence: Sentence, span: Span): { readonly first: number; readonly last: number } | null {
  const first = sentence.tokens.findIndex((token) => token.span.start >= span.start);
  const last = sentence.tokens.findLastIndex((token) => token.span.end <= span.end);
  return first === -1 || last < first ? null : { first, last };
}
