import { contains, makeSpan, type Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import { normsBetween } from '../norms.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import { type TokenRange, topOf } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import type { Attribution } from './attribution.ts';
import { continueQuotations } from './continue-quotations.ts';
import type { Cue } from './cue.ts';
import { toldSo } from './find-account-cues.ts';
import { findByline } from './find-bylines.ts';
import { citingVerbs, type Sourced, sourced } from './find-cited.ts';
import { findCues } from './find-cues.ts';
import { findLabels, isTranscript } from './find-labels.ts';
import { hearsay } from './find-nominal-cues.ts';
import type { Person } from './find-people.ts';
import type { Heard } from './heard.ts';
import { publisherVoice } from './publisher-voice.ts';
import { antecedentOf, readVoice } from './read-voice.ts';
import { bodyNouns, documentNouns, roleNouns } from './role-words.ts';
import { firstEndingAfter, spansWithin } from './spans-from.ts';

export type { Attribution };

/** Every attribution of a report that names those people, sentence by sentence; contents are spans of the report's text. */
export function findAttributions(setting: Setting, people: ReadonlyMap<string, Person>): Attribution[] {
  const heard: Heard = {
    setting,
    people,
    codeOf: (name) => setting.coded(name).group ?? setting.coded(name).code,
    transcript: isTranscript(setting),
    speaksFor: new Map(),
    unnamedAs: new Map(),
    last: null,
    labelled: null,
    person: null,
    body: null,
    unnamed: null,
    bodyAs: new Map(),
  };
  const cuesOf = setting.scenes.map((scene) => findCues(scene, setting.quotations));
  const attributions: Attribution[] = [];
  const lastOf = new Map<string, Attribution>();
  for (const scene of setting.scenes) {
    const byline = findByline(setting, scene, heard);
    if (byline !== null) attributions.push(byline);
    const continued = continuedList(setting, scene, attributions);
    if (continued !== null) attributions.push(continued);
    const cues = cuesOf[scene.index] ?? [];
    const citing = cues.length === 0 ? [] : citingVerbs(scene);
    for (const cue of cues) {
      if (cue.source === null || neverSpeaks(scene, cue.source)) continue;
      if (isOwnKnowledge(scene, cue.source)) continue;
      const self = speaksOfSelf(scene, cue.source);
      if (self && !writes(setting, scene, cue, heard)) continue;
      const cueSpan = spanOfTokens(scene.sentence, cue.cue.first, cue.cue.last);
      const stance = isRival(setting, scene, cue) ? 'doubts' : cue.verb.stance;
      const { source, cited, quotedBy } = sourced(scene, citing, cue, cue.source);
      const printed = spanOfTokens(scene.sentence, source.first, source.last);
      const voice: Voice =
        cue.rule === hearsay
          ? { ...nobodyNamed(scene, source), cue: cueSpan, stance }
          : self
            ? { ...publisherVoice(setting.report.publisher), span: printed, cue: cueSpan, stance }
            : readVoice(scene, source, cueSpan, stance, heard);
      const zone = spanOfTokens(scene.sentence, cue.zone.first, cue.zone.last);
      const within = cue.content.map(({ first, last }) => spanOfTokens(scene.sentence, first, last));
      const content =
        within.length > 0
          ? withinQuotation(setting, cueSpan, widen(setting, scene, within, zone))
          : beyond(setting, scene, cue);
      const further = cue.rule === 'attribution/after-quotation' ? quotationAfter(setting, zone) : undefined;
      if (further !== undefined) content.push(further);
      if (content.length === 0) continue;
      const earlier = self ? undefined : saidBefore(scene, voice, lastOf);
      const attribution: Attribution = {
        ...(earlier === undefined ? {} : { goesOnFrom: earlier }),
        voice:
          voice.actor === null && voice.kind !== 'publisher' ? { ...voice, actor: bodyWithin(scene, cue.zone) } : voice,
        zone,
        content,
        verb: self ? { ...cue.verb, vouches: false } : cue.verb,
        cites: cited === null ? null : citedVoice(scene, cited, stance, heard),
        addressee: cue.addressee ?? quotedBy,
        scene: within.length > 0 || cue.rule === toldSo ? scene : (setting.scenes[scene.index + 1] ?? scene),
        rule: cue.rule,
      };
      attributions.push(attribution);
      lastOf.set(voice.name, attribution);
    }
    attributions.push(...findLabels(setting, scene, heard));
  }
  return continueQuotations(setting, attributions);
}

/** "unconfirmed reports": what is said, by nobody who is told. */
function nobodyNamed(scene: Scene, source: TokenRange): Omit<Voice, 'cue' | 'stance'> {
  const amid = scene.sentence.tokens[source.first]?.upos === 'ADP' && source.first < source.last ? 1 : 0;
  const name = wordsOf(scene.sentence, { ...source, first: source.first + amid });
  return { kind: 'document', name, actor: null, unnamed: true, span: null };
}

/** Whom a voice cites. */
function citedVoice(
  scene: Scene,
  { source, cue }: NonNullable<Sourced['cited']>,
  stance: Voice['stance'],
  heard: Heard,
): Voice {
  return readVoice(scene, source, spanOfTokens(scene.sentence, cue.first, cue.last), stance, heard);
}

/** The last that a voice said in a sentence before. */
function saidBefore(
  { index }: Scene,
  { name, kind }: Voice,
  lastOf: ReadonlyMap<string, Attribution>,
): Attribution | undefined {
  const last = kind === 'publisher' ? undefined : lastOf.get(name);
  return last !== undefined && last.scene.index >= index ? last.goesOnFrom : last;
}

/** "according to our data": what whoever speaks here knows. */
function isOwnKnowledge({ sentence: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  return (
    tokens[first]?.norm === 'our' &&
    /^(data|information|intelligence|estimates?|figures)$/.test(tokens[last]?.norm ?? '')
  );
}

/** "I believe", "we think": whoever speaks here is the voice already. */
function speaksOfSelf(scene: Scene, { first, last }: TokenRange): boolean {
  const token = scene.sentence.tokens[first];
  // "US says".
  return first === last && token?.form !== 'US' && /^(i|we|you|us|me|my)$/.test(token?.norm ?? '');
}

/** True for the "I" and "we" of who writes, outside quotations and transcripts: "I know that they have left". */
function writes({ quotations }: Setting, { sentence }: Scene, { source, head }: Cue, { transcript }: Heard): boolean {
  const at = sentence.tokens[head]?.span;
  const own = /^(i|we)$/.test(sentence.tokens[source?.first ?? -1]?.norm ?? '');
  return own && !transcript && at !== undefined && spansWithin(quotations, at).length === 0;
}

/** "“They say they have 40 tanks,” he said": within a quotation, what others are said to say is told to be rejected. */
function isRival({ quotations }: Setting, scene: Scene, { source, head, verb }: Cue): boolean {
  const { tokens } = scene.sentence;
  const they = source?.first === source?.last && tokens[source?.first ?? -1]?.norm === 'they';
  const at = tokens[head]?.span;
  return they && verb.speech && at !== undefined && quotations.some((quotation) => contains(quotation, at));
}

/** Nouns for amounts and happenings, which show things but vouch for none. */
const mute =
  /^(number|figure|total|move|step|withdrawal|pullback|deployment|buildup|build-up|attack|fighting|war|conflict|crisis|situation|fact|thing|case|time|event|troop|deal|law|bill|incident|outcome|answer|change|process|this|that|these|those|what)$/;

function neverSpeaks(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = scene.sentence;
  const relative =
    first === last && /^(which|that)$/.test(tokens[first]?.norm ?? '') ? antecedentOf(scene, first) : null;
  // "NATO, which had estimated them at 40,000".
  const body = scene.names.find(
    ({ last: end, kind }) => end === relative?.last && kind !== 'outlet' && kind !== 'demonym',
  );
  if (body !== undefined && tokens[first]?.norm === 'which') return false;
  if (relative !== null)
    return !tokens
      .slice(relative.first, relative.last + 1)
      .some(({ norm }) => speakers.has(norm) || /^(centre|center|institute|foundation|society|university)$/.test(norm));
  // "According to our latest information": whoever speaks here is the voice already.
  if (
    /^(our|my) (\S+ ){0,3}(information|intelligence|knowledge|assessment|estimates?|figures)$/.test(
      normsBetween(tokens, first, last + 1),
    )
  )
    return true;
  const head = topOf(scene.sentence, { first, last });
  // "U.N. figures show".
  const text = documentNouns.has(tokens[head]?.norm ?? '');
  return !text && tokens[head]?.upos !== 'PROPN' && mute.test(tokens[head]?.lemma ?? '');
}

const speakers: ReadonlySet<string> = new Set([...roleNouns, ...bodyNouns, ...documentNouns]);

/** What a cue says that stands in another sentence than its own. */
function beyond(setting: Setting, scene: Scene, { rule }: Cue): Span[] {
  if (rule === 'attribution/quotation-before') return passageBefore(setting, scene);
  if (rule === toldSo) return paragraphBefore(setting, scene);
  return rule === 'attribution/colon' ? nextPassage(setting, scene) : [];
}

/** What stands before a sentence in its paragraph; where it opens one, the paragraph before. */
function paragraphBefore({ scenes }: Setting, { index, sentence }: Scene): Span[] {
  const before = scenes[index - 1]?.sentence;
  const first = scenes.find((scene) => scene.sentence.paragraph === before?.paragraph)?.sentence;
  const near = before !== undefined && sentence.paragraph - before.paragraph <= 1;
  return before === undefined || first === undefined || !near ? [] : [makeSpan(first.span.start, before.span.end)];
}

/** Of what a cue says, the part in the quotation that the cue itself stands in: whoever is quoted reports no words around his own. */
function withinQuotation({ quotations }: Setting, cue: Span, content: readonly Span[]): Span[] {
  const [around] = spansWithin(quotations, cue);
  if (around === undefined || !contains(around, cue)) return [...content];
  return content.flatMap(({ start, end }) => {
    const [from, until] = [Math.max(start, around.start), Math.min(end, around.end)];
    return from < until ? [makeSpan(from, until)] : [];
  });
}

/** "“Who is there?” he asked.": the quotation that ends right before a sentence, in its paragraph. */
function passageBefore({ scenes, quotations, report }: Setting, { index, sentence }: Scene): Span[] {
  const { start } = sentence.span;
  const next = firstEndingAfter(quotations, start);
  const quotation = quotations[next]?.start === start ? undefined : quotations[next - 1];
  const near = quotation !== undefined && /^["”’'»]*\s*$/.test(report.text.slice(quotation.end, start));
  return near && scenes[index - 1]?.sentence.paragraph === sentence.paragraph ? [quotation] : [];
}

/** "He said:" with the quotation in the next paragraph, or a paragraph set apart as one. */
function nextPassage(setting: Setting, scene: Scene): Span[] {
  const next = setting.scenes[scene.index + 1]?.sentence;
  if (next === undefined) return [];
  const { start } = next.span;
  const quotation = setting.quotations[firstEndingAfter(setting.quotations, start)];
  if (quotation !== undefined && quotation.start >= start && quotation.start - start <= 2) return [quotation];
  if (next.paragraph === scene.sentence.paragraph) return [];
  let end = next.span.end;
  for (let at = scene.index + 2; setting.scenes[at]?.sentence.paragraph === next.paragraph; at += 1)
    end = setting.scenes[at]?.sentence.span.end ?? end;
  return [makeSpan(start, end)];
}

/** Code units that the marks and spaces between a cue and a quotation take at most. */
const longestGap = 12;

/** "“…,” X said, “…”": the quotation that begins right behind the cue. */
function quotationAfter(setting: Setting, zone: Span): Span | undefined {
  const next = setting.quotations[firstEndingAfter(setting.quotations, zone.end)];
  if (next === undefined || next.start < zone.end || next.start - zone.end > longestGap) return undefined;
  return /^[\s,.]*((and|but) )?[“"‘']*$/.test(setting.report.text.slice(zone.end, next.start)) ? next : undefined;
}

/** "told reporters at the Pentagon": the body in whose house it was said. */
function bodyWithin(scene: Scene, zone: TokenRange): string | null {
  return (
    scene.names.find(
      (mention) => mention.kind === 'organisation' && mention.first >= zone.first && mention.last <= zone.last,
    )?.code ?? null
  );
}

/** An item of a list that a colon opened goes on with the voice before the list: it begins without a capital. */
function continuedList(setting: Setting, scene: Scene, attributions: readonly Attribution[]): Attribution | null {
  const before = setting.scenes[scene.index - 1];
  const last = attributions[attributions.length - 1];
  if (before === undefined || last === undefined || before.sentence.paragraph === scene.sentence.paragraph) return null;
  const text = setting.report.text;
  const opened =
    text.charAt(before.sentence.span.end - 1) === ':' || (last.rule === 'attribution/list' && last.scene === before);
  if (!opened || !/^[\p{Ll}\d•*-]/u.test(text.charAt(scene.sentence.span.start))) return null;
  return {
    ...last,
    voice: { ...last.voice, span: null, cue: null },
    content: [scene.sentence.span],
    zone: makeSpan(scene.sentence.span.start, scene.sentence.span.start),
    scene,
    rule: 'attribution/list',
  };
}

/** A content that lies in a quotation running over several sentences covers all of that quotation. */
function widen(setting: Setting, scene: Scene, content: readonly Span[], zone: Span): Span[] {
  const beside = content
    .flatMap((span) => spansWithin(setting.quotations, span))
    .filter((quotation) => {
      if (zone.start >= quotation.start && zone.end <= quotation.end) return false;
      const crosses = quotation.start < scene.sentence.span.start || quotation.end > scene.sentence.span.end;
      return crosses || content.some(({ start, end }) => start <= quotation.start && end < quotation.end);
    });
  return content.map((span) => {
    const quotation = beside.find((found) => span.start < found.end && found.start < span.end);
    if (quotation === undefined) return span;
    const rest = setting.report.text.slice(span.end, quotation.end);
    const end = /\p{L}|\p{N}/u.test(rest) ? quotation.end : span.end;
    return makeSpan(Math.min(span.start, quotation.start), Math.max(span.end, end));
  });
}
