import { makeSpan, type Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import type { NameMention } from '../actors/find-names.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import { cueNouns, type CueVerb, cueVerb } from './cue-verbs.ts';
import { findPeople } from './find-people.ts';
import { phraseFrom, subjectBefore, type TokenRange } from './noun-phrase.ts';
import { type Heard, outletAt, readVoice } from './read-voice.ts';

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

/** A cue found in one sentence, before its content is cut to size. */
interface Found {
  readonly source: TokenRange | null;
  readonly cue: TokenRange;
  /** Where the source, cue and its adverbials begin and end. */
  readonly zone: TokenRange;
  readonly before: TokenRange | null;
  readonly after: TokenRange | null;
  readonly verb: CueVerb;
  readonly addressee: NameMention | null;
  readonly rule: string;
}

const plain: CueVerb = { stance: 'asserts', status: null, ambiguous: false, addressed: false };

/** Every attribution of a report, sentence by sentence; contents are spans of the report's text. */
export function findAttributions(setting: Setting): Attribution[] {
  const heard: Heard = { people: findPeople(setting), person: null, body: null, unnamed: null };
  const attributions: Attribution[] = [];
  for (const scene of setting.scenes) {
    const label = speakerLabel(scene);
    const found = cutAtCoordination(scene, findCues(scene, setting));
    let last: Voice | null = null;
    for (const cue of found) {
      const cueSpan = spanOfTokens(scene.sentence, cue.cue.first, cue.cue.last);
      const voice: Voice | null =
        cue.source === null
          ? ((last ?? heard.person ?? heard.body ?? heard.unnamed) && { ...(last ?? heard.person ?? heard.body ?? heard.unnamed)!, span: null, cue: cueSpan, stance: cue.verb.stance })
          : readVoice(scene, cue.source, cueSpan, cue.verb.stance, heard);
      if (voice === null) continue;
      last = voice;
      const content = [cue.before, cue.after].flatMap((range) => (range === null ? [] : [spanOfTokens(scene.sentence, range.first, range.last)]));
      const zone = spanOfTokens(scene.sentence, cue.zone.first, cue.zone.last);
      attributions.push({ voice, zone, content: widen(setting, scene, content, zone), status: cue.verb.status, addressee: cue.addressee, scene, rule: cue.rule });
    }
    if (label !== null) attributions.push(...labelled(setting, scene, label, heard));
  }
  return attributions;
}

function findCues(scene: Scene, setting: Setting): Found[] {
  const found: Found[] = [];
  const { tokens } = scene.sentence;
  for (let index = 0; index < tokens.length; index += 1) {
    const cue = accordingTo(scene, index) ?? nounCue(scene, index) ?? verbCue(scene, index, setting) ?? passiveCue(scene, index);
    if (cue === null) continue;
    if (found.some((earlier) => index <= earlier.cue.last)) continue;
    found.push(cue);
  }
  return found;
}

/** "according to X", "X's words have it": content is the rest of the sentence. */
function accordingTo(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  if (tokens[index]?.norm !== 'according' || tokens[index + 1]?.norm !== 'to') return null;
  const source = phraseFrom(scene, index + 2);
  if (source === null) return null;
  const cue = { first: index, last: index + 1 };
  const end = adverbials(scene, source.last + 1, false).next;
  const zone = { first: index, last: Math.max(source.last, end - 1) };
  const opening = index <= 1 || /^(and|but|while|;)$/.test(tokens[index - 1]?.norm ?? '');
  const before = opening ? null : trimMarks(scene, { first: scene.opening, last: index - 1 });
  const after = trimMarks(scene, { first: zone.last + 1, last: tokens.length - 1 });
  return { source, cue, zone, before, after, verb: plain, addressee: null, rule: 'attribution/according-to' };
}

/** "comments by X that …", "X's estimate of …", "the figure given by X". */
function nounCue(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  if (!cueNouns.has(tokens[index]?.norm ?? '')) return null;
  const next = tokens[index + 1]?.norm ?? '';
  if (next === 'by' || next === 'from') {
    const source = phraseFrom(scene, index + 2);
    if (source === null) return null;
    const that = tokens[source.last + 1]?.norm === 'that' ? 1 : 0;
    const after = trimMarks(scene, { first: source.last + 1 + that, last: tokens.length - 1 });
    const before = that === 1 || index < 4 ? null : trimMarks(scene, { first: scene.opening, last: index - 1 });
    const cue = { first: index, last: index + 1 };
    return { source, cue, zone: { first: earlierWord(scene, index), last: source.last + that }, before, after, verb: plain, addressee: null, rule: 'attribution/cue-noun' };
  }
  const possessive = tokens[index - 1]?.norm === "'s" || tokens[index - 2]?.norm === "'s" || tokens[index - 1]?.norm.endsWith("s'");
  if (!possessive || !/^(that|of|puts?|was|is|,|:)$/.test(next)) return null;
  const mark = tokens.findLastIndex((token, at) => at < index && (token.norm === "'s" || token.norm.endsWith("s'")));
  const owner = scene.names.find((mention) => mention.last === mark - 1);
  if (owner === undefined) return null;
  const after = trimMarks(scene, { first: index + 2, last: tokens.length - 1 });
  const source = { first: owner.first, last: owner.last };
  return { source, cue: { first: index, last: index }, zone: { first: owner.first, last: index }, before: null, after, verb: plain, addressee: null, rule: 'attribution/cue-noun' };
}

function earlierWord(scene: Scene, index: number): number {
  return /^(earlier|previous|recent|past)$/.test(scene.sentence.tokens[index - 1]?.norm ?? '') ? index - 1 : index;
}

/** A reporting verb with its subject before or behind it, or none ("…, adding that …"). */
function verbCue(scene: Scene, index: number, setting: Setting): Found | null {
  const { tokens } = scene.sentence;
  const token = tokens[index];
  const verb = token === undefined ? undefined : cueVerb(token.norm);
  if (token === undefined || verb === undefined || token.kind !== 'word') return calledOn(scene, index);
  const before = tokens[index - 1]?.norm ?? '';
  const next = tokens[index + 1]?.norm ?? '';
  if (/^(a|an|the|of|by|its|his|their|'s|this|that's|no|any|per)$/.test(before) || next === 'by') return null;
  if (verb.ambiguous && !soundsLikeVerb(scene, index)) return null;
  const quoted = setting.quotations.some((quotation) => quotation.start <= token.span.start && token.span.end <= quotation.end);
  const cue = { first: index, last: index };
  const participle = /ing$/.test(token.norm);
  if (participle && (/^(,|and|by|in|also)$/.test(before) || index === 0)) {
    const tail = adverbials(scene, index + 1, verb.addressed);
    const after = trimMarks(scene, { first: tail.next, last: tokens.length - 1 });
    return after === null || quoted ? null : { source: null, cue, zone: { first: index, last: tail.next - 1 }, before: null, after, verb, addressee: tail.addressee, rule: 'attribution/participle' };
  }
  if (participle && !/^(is|are|was|were|been)$/.test(before)) return null;
  const subject = subjectBefore(scene, index);
  if (subject !== null) return withSubject(scene, subject, cue, verb, quoted);
  if (quoted) return null;
  const inverted = phraseFrom(scene, index + 1);
  const closes = /^[,”"’'?!…]$/.test(tokens[index - 1]?.form ?? '');
  if (inverted === null || !closes || verb.status === 'demanded') return null;
  const tail = adverbials(scene, inverted.last + 1, false);
  const zone = { first: index, last: Math.max(inverted.last, tail.next - 1) };
  const content = trimMarks(scene, { first: scene.opening, last: index - 1 });
  const after = trimMarks(scene, { first: zone.last + 1, last: tokens.length - 1 });
  return { source: inverted, cue, zone, before: content, after, verb, addressee: null, rule: 'attribution/inverted' };
}

function withSubject(scene: Scene, subject: TokenRange, cue: TokenRange, verb: CueVerb, quoted: boolean): Found | null {
  const { tokens } = scene.sentence;
  const tail = adverbials(scene, cue.last + 1, verb.addressed);
  const nextForm = tokens[tail.next]?.form ?? '.';
  const closed = /^[,.;?!)”’]$/.test(nextForm) && !tail.that;
  const zone = { first: subject.first, last: tail.next - 1 };
  const leads = /^[,”"’'?!…—–-]$/.test(tokens[subject.first - 1]?.form ?? '');
  const after = trimMarks(scene, { first: tail.next, last: tokens.length - 1 });
  const quotationEnds = /^[”"’']$/.test(tokens[subject.first - 1]?.form ?? '') && !tail.that;
  if (quotationEnds && !quoted) {
    const before = trimMarks(scene, { first: scene.opening, last: subject.first - 1 });
    return { source: subject, cue, zone, before, after: null, verb, addressee: tail.addressee, rule: 'attribution/after-quotation' };
  }
  if (closed && leads) {
    if (quoted) return null;
    const before = trimMarks(scene, { first: scene.opening, last: subject.first - 1 });
    return { source: subject, cue, zone, before, after, verb, addressee: tail.addressee, rule: 'attribution/after-content' };
  }
  if (after === null) return null;
  return { source: subject, cue, zone, before: null, after, verb, addressee: tail.addressee, rule: quoted ? 'attribution/within-quotation' : 'attribution/before-content' };
}

/** "called on Moscow to …": a demand. */
function calledOn(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  if (!/^call(s|ed|ing)?$/.test(tokens[index]?.norm ?? '') || !/^(on|for|upon)$/.test(tokens[index + 1]?.norm ?? '')) return null;
  const source = subjectBefore(scene, index);
  const after = trimMarks(scene, { first: index + 2, last: tokens.length - 1 });
  if (source === null || after === null) return null;
  const cue = { first: index, last: index + 1 };
  return { source, cue, zone: { first: source.first, last: index + 1 }, before: null, after, verb: { ...plain, status: 'demanded' }, addressee: null, rule: 'attribution/demand' };
}

/** "was put by NATO at …", "reported by X". */
function passiveCue(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  if (tokens[index + 1]?.norm !== 'by' || !/^(put|given|estimated|reported|quoted|cited|counted|stated|announced|confirmed|described|issued|provided)$/.test(tokens[index]?.norm ?? '')) return null;
  const source = phraseFrom(scene, index + 2);
  if (source === null) return null;
  const before = trimMarks(scene, { first: scene.opening, last: index - 1 });
  const after = trimMarks(scene, { first: source.last + 1, last: tokens.length - 1 });
  return { source, cue: { first: index, last: index + 1 }, zone: { first: index, last: source.last }, before, after, verb: plain, addressee: null, rule: 'attribution/passive' };
}

/** Forms such as "estimates" and "put" are cues only with a subject that speaks and something that follows as from a verb. */
function soundsLikeVerb(scene: Scene, index: number): boolean {
  const { tokens } = scene.sentence;
  const norm = tokens[index]?.norm ?? '';
  const before = tokens[index - 1];
  const next = tokens[index + 1]?.norm ?? '';
  if (before === undefined) return false;
  if (/^(put|puts|putting|gave|gives)$/.test(norm)) {
    return tokens.slice(index + 1, index + 12).some((token) => /^(at|number|numbers|figure|figures|total|strength|estimate|size)$/.test(token.norm));
  }
  const subject = /^\p{Lu}/u.test(before.form) || /^(he|she|it|they|also|now|still|officials|sources|officers|authorities|ministry|government|command)$/.test(before.norm);
  return subject && (/^(that|the|there|a|an|it|they|he|she|some|about|around|up|more|at|between|russia|as|its|to)$/.test(next) || tokens[index + 1]?.kind === 'number');
}

/** Adverbials and the addressee behind a cue: where the content can begin. */
function adverbials(scene: Scene, from: number, addressed: boolean): { readonly next: number; readonly that: boolean; readonly addressee: NameMention | null } {
  const { tokens } = scene.sentence;
  let at = from;
  let addressee: NameMention | null = null;
  if (addressed) {
    addressee = outletAt(scene, at);
    if (addressee !== null) at = addressee.last + 1;
    else at = skipAddressee(scene, at);
  }
  for (;;) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'that') return { next: at + 1, that: true, addressee };
    if (norm === ':' || norm === 'as') return { next: at, that: true, addressee };
    const time = scene.times.find((mention) => mention.first === at || (mention.first === at + 1 && /^(on|in|late|early|earlier|last)$/.test(norm)));
    if (time !== undefined) {
      at = time.last + 1;
      continue;
    }
    const end = prepositional(scene, at);
    if (end === null) {
      const that = commaThenThat(scene, at);
      return that === null ? { next: at, that: false, addressee } : { next: that, that: true, addressee };
    }
    addressee ??= outletAt(scene, at + 1);
    at = end;
  }
}

/** "said, in Brussels, that": the comma belongs to the adverbial. */
function commaThenThat(scene: Scene, at: number): number | null {
  const { tokens } = scene.sentence;
  if (tokens[at]?.form !== ',') return null;
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index += 1) {
    if (tokens[index]?.form === ',' && tokens[index + 1]?.norm === 'that') return index + 2;
  }
  return null;
}

function skipAddressee(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  let at = from;
  while (at < Math.min(tokens.length, from + 7)) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') break;
    if (/^(that|on|in|at|during|after|by|it|there|they|he|she|of)$/.test(token.norm)) break;
    if (at > from && scene.names.some((mention) => mention.first === at && mention.kind !== 'demonym')) break;
    if (at > from + 1 && /^(russian|ukrainian|some|about|around|more|up|between|thousands|tens)$/.test(token.norm)) break;
    at += 1;
    if (/^(reporters|journalists|parliament|lawmakers|deputies|ministers|congress|conference|television|briefing|newspaper|radio|broadcaster|channel|agency|council|senators|committee|hearing|assembly|meeting|him|her|them)$/.test(token.norm)) break;
  }
  return at;
}

const speakingPlaces = /^(in|at|on|during|after|to|through|via|from|following)$/;
const speakingNouns = /^(statement|statements|briefing|conference|interview|reporters|journalists|television|tv|radio|speech|meeting|summit|page|website|facebook|twitter|post|blog|release|hearing|parliament|remarks|comments|call|sidelines|visit|condition|anonymity|telephone|assembly|channel|email|e-mail|letter|session|forum|capital|headquarters|talks)$/;

/** The end of a prepositional phrase about the saying: "in a statement", "at a news conference in Brussels"; null where none begins. */
function prepositional(scene: Scene, from: number): number | null {
  const { tokens } = scene.sentence;
  if (!speakingPlaces.test(tokens[from]?.norm ?? '')) return null;
  let at = from + 1;
  let speaking = false;
  let place = false;
  while (at < Math.min(tokens.length, from + 9)) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') break;
    if (/^(that|it|there|they|he|she|had|has|have|was|were|is|are|some|about|around|more|up|between|at|in|on|with|after|of|for|by)$/.test(token.norm) && at > from + 1 && !(token.norm === 'of' || token.norm === 'the')) break;
    const mention = scene.names.find((found) => found.first === at);
    if (mention !== undefined && (speaking || place) && mention.kind !== 'demonym') break;
    if (mention !== undefined) {
      place = true;
      at = mention.last + 1;
      continue;
    }
    if (scene.times.some((time) => time.first === at)) break;
    if (speakingNouns.test(token.norm)) speaking = true;
    else if (/^\p{Lu}/u.test(token.form)) place = true;
    else if (speaking || place) break;
    at += 1;
  }
  const capital = place && at === from + 2 && tokens[from]?.norm === 'in';
  return speaking || capital ? at : null;
}

function trimMarks(scene: Scene, range: TokenRange): TokenRange | null {
  const { tokens } = scene.sentence;
  let { first, last } = range;
  while (first <= last && /^[,.;:!?—–‘“"’”'-]$/.test(tokens[first]?.form ?? '')) first += 1;
  while (first <= last && /^[,.;:!?—–‘“"’”'-]$/.test(tokens[last]?.form ?? '')) last -= 1;
  return last - first >= 1 ? { first, last } : null;
}

/** Ends a content before a coordinated clause that has a voice of its own: "X said …, while Y put it at …". */
function cutAtCoordination(scene: Scene, found: readonly Found[]): Found[] {
  const { tokens } = scene.sentence;
  return found.map((cue, index) => {
    const next = found[index + 1];
    const previous = found[index - 1];
    let { before, after } = cue;
    if (after !== null && next !== undefined) {
      const start = next.zone.first;
      const joiner = /^(and|but|while|whereas|although|though|;|yet)$/;
      const at = [start - 1, start - 2].find((position) => joiner.test(tokens[position]?.norm ?? ''));
      if (at !== undefined && at > after.first) after = trimMarks(scene, { first: after.first, last: at - 1 });
      else if (next.before !== null && next.rule !== 'attribution/cue-noun' && cue.before !== null) after = null;
    }
    if (before !== null && previous !== undefined && previous.after !== null && previous.zone.last < before.last) {
      before = trimMarks(scene, { first: Math.max(before.first, previous.zone.last + 1), last: before.last });
    }
    return { ...cue, before, after };
  });
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
    return quotation === undefined ? span : makeSpan(Math.min(span.start, quotation.start), Math.max(span.end, quotation.end));
  });
}

/** "SECRETARY BLINKEN: …" at the head of a paragraph of a transcript. */
function speakerLabel(scene: Scene): TokenRange | null {
  const { tokens } = scene.sentence;
  const colon = tokens.findIndex((token) => token.form === ':');
  if (colon < 1 || colon > 8) return null;
  return tokens.slice(0, colon).every((token) => /^[\p{Lu}\d.'’ -]+$/u.test(token.form)) ? { first: 0, last: colon - 1 } : null;
}

function labelled(setting: Setting, scene: Scene, label: TokenRange, heard: Heard): Attribution[] {
  const printed = spanOfTokens(scene.sentence, label.first, label.last);
  const name = setting.report.text.slice(printed.start, printed.end);
  const person = [...heard.people.values()].find((known) => name.endsWith(known.surname.toUpperCase()));
  const last = setting.scenes.findLast((other) => other.sentence.paragraph === scene.sentence.paragraph) ?? scene;
  const start = scene.sentence.tokens[label.last + 2]?.span.start ?? scene.sentence.span.end;
  const voice: Voice = {
    kind: 'person', name: person?.name ?? name, actor: person?.actor ?? null, unnamed: person === undefined, span: printed, cue: printed, stance: name === 'QUESTION' ? 'doubts' : 'asserts',
  };
  return [{ voice, zone: printed, content: [makeSpan(start, Math.max(start, last.sentence.span.end))], status: null, addressee: null, scene, rule: 'attribution/speaker-label' }];
}
