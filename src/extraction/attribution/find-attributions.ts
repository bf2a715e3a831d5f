import { makeSpan, type Span } from '../../model/span.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { findCues } from './find-cues.ts';
import { findLabels } from './find-labels.ts';
import { findPeople } from './find-people.ts';
import { antecedentOf, type Heard, readVoice } from './read-voice.ts';
import { bodyNouns, documentNouns, roleNouns } from './role-words.ts';

export type { Attribution };

/** Every attribution of a report, sentence by sentence; contents are spans of the report's text. */
export function findAttributions(setting: Setting): Attribution[] {
  const heard: Heard = {
    setting,
    people: findPeople(setting),
    speaksFor: new Map(),
    person: null,
    body: null,
    unnamed: null,
  };
  const attributions: Attribution[] = [];
  for (const scene of setting.scenes) {
    const continued = continuedList(setting, scene, attributions);
    if (continued !== null) attributions.push(continued);
    for (const cue of findCues(scene, setting.quotations)) {
      if (cue.source === null || speaksOfSelf(scene, cue.source) || neverSpeaks(scene, cue.source)) continue;
      const cueSpan = spanOfTokens(scene.sentence, cue.cue.first, cue.cue.last);
      const voice = readVoice(scene, cue.source, cueSpan, cue.verb.stance, heard);
      const zone = spanOfTokens(scene.sentence, cue.zone.first, cue.zone.last);
      const within = cue.content.map(({ first, last }) => spanOfTokens(scene.sentence, first, last));
      const content = within.length > 0 ? widen(setting, scene, within, zone) : nextPassage(setting, scene);
      const further = cue.rule === 'attribution/after-quotation' ? quotationAfter(setting, zone) : undefined;
      if (further !== undefined) content.push(further);
      if (content.length === 0) continue;
      attributions.push({
        voice:
          voice.actor === null && voice.kind !== 'publisher' ? { ...voice, actor: bodyWithin(scene, cue.zone) } : voice,
        zone,
        content,
        verb: cue.verb,
        addressee: cue.addressee,
        scene,
        rule: cue.rule,
      });
    }
    attributions.push(...findLabels(setting, scene, heard));
  }
  return continueQuotations(setting, attributions);
}

/** "I believe", "we think": whoever speaks here is the voice already. */
function speaksOfSelf(scene: Scene, { first, last }: TokenRange): boolean {
  return first === last && /^(i|we|you|us|me)$/.test(scene.sentence.tokens[first]?.norm ?? '');
}

/** Nouns for amounts and happenings, which show things but vouch for none. */
const mute =
  /^(number|figure|total|move|step|withdrawal|pullback|deployment|buildup|build-up|attack|war|conflict|crisis|situation|fact|thing|case|time|event|troop|deal|law|bill|incident|outcome|answer|change|process|this|that|these|those|what)$/;

function neverSpeaks(scene: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = scene.sentence;
  const relative =
    first === last && /^(which|that)$/.test(tokens[first]?.norm ?? '') ? antecedentOf(scene, first) : null;
  if (relative !== null) return !tokens.slice(relative.first, relative.last + 1).some(({ norm }) => speakers.has(norm));
  const head = tokens.findIndex(({ head: above }, at) => at >= first && at <= last && (above < first || above > last));
  return mute.test(tokens[head]?.lemma.toLowerCase() ?? '');
}

const speakers: ReadonlySet<string> = new Set([...roleNouns, ...bodyNouns, ...documentNouns]);

/** "He said:" with the quotation in the next paragraph, or a paragraph set apart as one. */
function nextPassage(setting: Setting, scene: Scene): Span[] {
  const next = setting.scenes[scene.index + 1]?.sentence;
  if (next === undefined) return [];
  const { start } = next.span;
  const quotation = setting.quotations.find((each) => each.start >= start && each.start - start <= 2);
  if (quotation !== undefined) return [quotation];
  if (next.paragraph === scene.sentence.paragraph) return [];
  const last = setting.scenes.findLast(({ sentence }) => sentence.paragraph === next.paragraph);
  return [makeSpan(start, last?.sentence.span.end ?? start)];
}

/** "“…,” X said, “…”": the quotation that begins right behind the cue. */
function quotationAfter(setting: Setting, zone: Span): Span | undefined {
  return setting.quotations.find(
    ({ start }) => start >= zone.end && /^[\s,.“"‘']*$/.test(setting.report.text.slice(zone.end, start)),
  );
}

/** Fewer words between quotation marks than this are taken for a term rather than for somebody's sentence. */
const shortestQuotation = 20;

/**
 * A quotation that begins a sentence and has no cue of its own goes on with the voice before it in its paragraph, or with that of the
 * paragraph before where that ended in a quotation.
 */
function continueQuotations(setting: Setting, attributions: readonly Attribution[]): Attribution[] {
  const all = [...attributions];
  for (const quotation of setting.quotations) {
    if (quotation.end - quotation.start < shortestQuotation) continue;
    const scene = setting.scenes.find(({ sentence }) => sentence.span.end > quotation.start);
    if (scene === undefined || quotation.start - scene.sentence.span.start > 2) continue;
    if (all.some(({ content, zone }) => [...content, zone].some((span) => overlaps(span, quotation)))) continue;
    const at = all.findLastIndex(
      ({ verb, zone, scene: place }) =>
        verb.speech && zone.end <= quotation.start && scene.sentence.paragraph - place.sentence.paragraph <= 1,
    );
    const before = all[at];
    if (before === undefined) continue;
    if (before.scene.sentence.paragraph === scene.sentence.paragraph) {
      all[at] = { ...before, content: [...before.content, quotation] };
      continue;
    }
    const last = before.content.at(-1);
    if (last === undefined || !setting.quotations.some((other) => overlaps(other, last))) continue;
    all.splice(at + 1, 0, {
      ...before,
      voice: { ...before.voice, span: null, cue: null },
      content: [quotation],
      zone: makeSpan(quotation.start, quotation.start),
      scene,
      rule: 'attribution/continued-quotation',
    });
  }
  return all;
}

function overlaps(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
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
  const beside = setting.quotations.filter((quotation) => {
    if (zone.start >= quotation.start && zone.end <= quotation.end) return false;
    const crosses = quotation.start < scene.sentence.span.start || quotation.end > scene.sentence.span.end;
    return crosses && content.some((span) => span.start < quotation.end && quotation.start < span.end);
  });
  return content.map((span) => {
    const quotation = beside.find((found) => span.start < found.end && found.start < span.end);
    return quotation === undefined
      ? span
      : makeSpan(Math.min(span.start, quotation.start), Math.max(span.end, quotation.end));
  });
}
