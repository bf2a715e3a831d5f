import { makeSpan, type Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import type { NameMention } from '../actors/find-names.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { CueVerb } from './cue-verbs.ts';
import { type Cue, findCues, trimMarks } from './find-cues.ts';
import { findPeople } from './find-people.ts';
import type { TokenRange } from './noun-phrase.ts';
import { type Heard, readVoice } from './read-voice.ts';

/** Who says something, with which words, and the passages that they vouch for. */
export interface Attribution {
  readonly voice: Voice;
  /** Source and cue together: where a day that belongs to the saying stands. */
  readonly zone: Span;
  /** In text order; two where the cue is inserted. */
  readonly content: readonly Span[];
  readonly status: CueVerb['status'];
  /** The newsroom that was told, where one was. */
  readonly addressee: NameMention | null;
  readonly scene: Scene;
  readonly rule: string;
}

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
    let last: Voice | null = null;
    for (const cue of settleContents(scene, findCues(scene, setting))) {
      const cueSpan = spanOfTokens(scene.sentence, cue.cue.first, cue.cue.last);
      const voice: Voice | null =
        cue.source === null
          ? sameVoice(last ?? heard.person ?? heard.body ?? heard.unnamed, cueSpan, cue.verb)
          : readVoice(scene, cue.source, cueSpan, cue.verb.stance, heard);
      if (voice === null) continue;
      last =
        voice.actor === null && voice.kind !== 'publisher' ? { ...voice, actor: bodyWithin(scene, cue.zone) } : voice;
      const content = [cue.before, cue.after].flatMap((range) =>
        range === null ? [] : [spanOfTokens(scene.sentence, range.first, range.last)],
      );
      const zone = spanOfTokens(scene.sentence, cue.zone.first, cue.zone.last);
      attributions.push({
        voice: last,
        zone,
        content: widen(setting, scene, content, zone),
        status: cue.verb.status,
        addressee: cue.addressee,
        scene,
        rule: cue.rule,
      });
    }
    const label = speakerLabel(scene);
    if (label !== null) attributions.push(labelled(setting, scene, label, heard));
  }
  return attributions;
}

/** "told reporters at the Pentagon": the body in whose house it was said. */
function bodyWithin(scene: Scene, zone: TokenRange): string | null {
  return (
    scene.names.find(
      (mention) => mention.kind === 'organisation' && mention.first >= zone.first && mention.last <= zone.last,
    )?.code ?? null
  );
}

/** "…, adding that": the voice before, with a cue of its own. */
function sameVoice(voice: Voice | null, cue: Span, verb: CueVerb): Voice | null {
  return voice === null ? null : { ...voice, span: null, cue, stance: verb.stance };
}

/** Ends each content where the next voice begins: at a coordination ("X said …, while Y put it at …"), at a semicolon, or before a cue behind it. */
function settleContents(scene: Scene, cues: readonly Cue[]): Cue[] {
  const { tokens } = scene.sentence;
  return cues.map((cue, index) => {
    const next = cues[index + 1];
    const previous = cues[index - 1];
    let { before, after } = cue;
    if (after !== null && next !== undefined && next.zone.first > after.first) {
      const start = next.zone.first;
      const joiner = /^(and|but|while|whereas|although|though|;|yet)$/;
      const at = [start - 1, start - 2].find((position) => joiner.test(tokens[position]?.norm ?? ''));
      if (at !== undefined && at > after.first) after = trimMarks(scene, { first: after.first, last: at - 1 });
      else if (next.before !== null && next.rule !== 'attribution/cue-noun')
        after = cue.before !== null ? null : trimMarks(scene, { first: after.first, last: start - 1 });
    }
    const semicolon =
      after === null
        ? -1
        : tokens.findIndex(
            (token, position) =>
              after !== null && position > after.first && position < after.last && token.form === ';',
          );
    if (after !== null && semicolon !== -1 && tokens[semicolon + 1]?.norm !== 'that')
      after = trimMarks(scene, { first: after.first, last: semicolon - 1 });
    if (
      before !== null &&
      previous !== undefined &&
      previous.after !== null &&
      previous.before === null &&
      previous.zone.first < before.last &&
      joinsBefore(scene, cue)
    ) {
      before = trimMarks(scene, { first: Math.max(before.first, previous.zone.last + 1), last: before.last });
    }
    return { ...cue, before, after };
  });
}

/** True where a cue behind its content follows a clause that another voice began. */
function joinsBefore(scene: Scene, cue: Cue): boolean {
  return scene.sentence.tokens
    .slice(0, cue.zone.first)
    .some((token) => /^(and|but|while|whereas|although|;)$/.test(token.norm));
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

/** "SECRETARY BLINKEN: …" at the head of a paragraph of a transcript. */
function speakerLabel(scene: Scene): TokenRange | null {
  const { tokens } = scene.sentence;
  const colon = tokens.findIndex((token) => token.form === ':');
  if (colon < 1 || colon > 8) return null;
  return tokens.slice(0, colon).every((token) => /^[\p{Lu}\d.'’ -]+$/u.test(token.form))
    ? { first: 0, last: colon - 1 }
    : null;
}

function labelled(setting: Setting, scene: Scene, label: TokenRange, heard: Heard): Attribution {
  const printed = spanOfTokens(scene.sentence, label.first, label.last);
  const name = setting.report.text.slice(printed.start, printed.end);
  const person = [...heard.people.values()].find((known) => name.endsWith(known.surname.toUpperCase()));
  const last = setting.scenes.findLast((other) => other.sentence.paragraph === scene.sentence.paragraph) ?? scene;
  const start = scene.sentence.tokens[label.last + 2]?.span.start ?? scene.sentence.span.end;
  const voice: Voice = {
    kind: 'person',
    name: person?.name ?? name,
    actor: person?.actor ?? null,
    unnamed: person === undefined,
    span: printed,
    cue: printed,
    stance: name === 'QUESTION' ? 'doubts' : 'asserts',
  };
  return {
    voice,
    zone: printed,
    content: [makeSpan(start, Math.max(start, last.sentence.span.end))],
    status: null,
    addressee: null,
    scene,
    rule: 'attribution/speaker-label',
  };
}
