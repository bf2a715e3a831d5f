import { makeSpan, type Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import { mentionAt } from '../actors/find-names.ts';
import { stateInCapitals } from '../actors/state-in-capitals.ts';
import { findToken } from '../find-token.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { plainCue } from './cue-verbs.ts';
import type { Heard } from './heard.ts';
import { officialOf, publisherActor } from './publisher-voice.ts';
import { readVoice } from './read-voice.ts';
import { documentNouns, roleNouns, titles } from './role-words.ts';
import { firstEndingAfter } from './spans-from.ts';

/** Sources that a colon or a dash sets beside what they say, with no verb: labels of transcripts, headlines, signatures. */
export function findLabels(setting: Setting, scene: Scene, heard: Heard): Attribution[] {
  const found =
    speakerLabel(setting, scene, heard) ??
    headlineLabel(setting, scene, heard) ??
    headlineSource(setting, scene, heard) ??
    signature(setting, scene, heard);
  return found === null ? [] : [found];
}

/** "SECRETARY BLINKEN: …" at the head of a paragraph: all of the paragraph, and in a transcript all up to the next label. */
function speakerLabel(setting: Setting, scene: Scene, heard: Heard): Attribution | null {
  const label = speakerOf(scene);
  if (label === null) return null;
  const printed = spanOfTokens(scene.sentence, label.first, label.last);
  const name = setting.report.text.slice(printed.start, printed.end);
  const person = [...heard.people.values()].find((known) => name.toUpperCase().endsWith(known.surname.toUpperCase()));
  const full = person?.name ?? namedInTitle(setting, name, heard) ?? name;
  const voice: Voice = {
    kind: 'person',
    name: full,
    actor:
      person?.actor ??
      heard.codeOf(full) ??
      (person === undefined ? null : heard.codeOf(person.surname)) ??
      (speaksForPublisher(setting, full) || courtesy.test(name) ? bodyOf(setting.report.publisher) : null),
    unnamed:
      person === undefined && wordsOf(scene, label).every(({ norm }) => roleNouns.has(norm) || anonymous.test(norm)),
    span: printed,
    cue: spanOfTokens(scene.sentence, label.last + 1, label.last + 1),
    stance: /^(QUESTION|Q|REPORTER|JOURNALIST)\b/.test(name) ? 'doubts' : 'asserts',
  };
  const answers = /^(A|ANSWER)$/.test(name) ? heard.labelled : null;
  if (answers === null && voice.stance !== 'doubts') heard.labelled = voice;
  const content = behindLabel(setting, scene, label, heard.transcript);
  const spoken = answers === null ? voice : { ...answers, span: printed, cue: voice.cue };
  return attribution(scene, spoken, printed, content, 'speaker-label');
}

/** "Gen. Daniel Holt Holds a Briefing", for "GENERAL HOLT": the name up to the label's last word, where the capitals of a title go on behind it. */
function namedInTitle({ scenes }: Setting, label: string, { people }: Heard): string | null {
  const surname = /\p{Lu}{2,}$/u.exec(label)?.[0];
  const [title] = scenes;
  if (surname === undefined || title === undefined) return null;
  for (const { name } of people.values()) {
    const words = name.split(' ');
    const at = words.findIndex((word, index) => index > 0 && word.toUpperCase() === surname);
    if (at !== -1 && at < words.length - 1 && title.sentence.tokens.some(({ form }) => form === words[at]))
      return words.slice(0, at + 1).join(' ');
  }
  return null;
}

/** Whom an official body speaks for: by its own name, else by the state in it ("Libyan Ministry of Defence"). */
function bodyOf(publisher: string | null): string | null {
  return publisherActor(publisher) ?? officialOf(publisher);
}

/** True for somebody whom an official body's page names at its head: "Jane Roe, Deputy Spokesperson". */
function speaksForPublisher({ report, scenes }: Setting, name: string): boolean {
  const head = scenes[0]?.sentence.span.end ?? 0;
  return report.text.slice(0, head).includes(name);
}

/** "MR. HOLT": how an official body's transcript calls its own people; a guest is called by his office. */
const courtesy = /^(MR|MS|MRS|MISS)\b/i;

/** Words in capitals with a colon that no speaker is called by. */
const notice =
  /^(update|breaking|exclusive|analysis|factbox|timeline|corrected|correction|refile|wrapup|feature|photos?|video|live|watch|note|summary|background|highlights|sources?|text|begin|end|slug)$/;

/** True for a report that sets what people say behind their names: two labels and more, or one with an office at the head of a speech. */
export function isTranscript({ scenes }: Setting): boolean {
  const [first, second] = scenes.filter((scene) => speakerOf(scene) !== null);
  if (first === undefined || second !== undefined) return first !== undefined;
  const label = speakerOf(first);
  return (
    label !== null &&
    first.sentence.paragraph <= latestSpeech &&
    wordsOf(first, label).some(({ norm }) => roleNouns.has(norm) || titles.has(norm))
  );
}

/** Within how many paragraphs a speech begins. */
const latestSpeech = 8;

/** The label in capitals that begins a paragraph; null for newsrooms and for the places of datelines. */
function speakerOf(scene: Scene): TokenRange | null {
  const label = labelOf(scene);
  if (
    label === null ||
    notice.test(scene.sentence.tokens[label.first]?.norm ?? '') ||
    scene.opening > label.last ||
    // "2006:", "12 MAY:" head the days of a chronicle.
    scene.times.some(({ first, last }) => first <= label.last && label.first <= last) ||
    !wordsOf(scene, label).some(({ form }) => /\p{L}/u.test(form)) ||
    mentionAt(scene.names, label.first)?.last === label.last ||
    // "ITALY: 900 soldiers": whose contingent it is.
    stateInCapitals(wordsOf(scene, label))?.mention === 'name'
  )
    return null;
  const capitals = wordsOf(scene, label).every(({ form }) => /^[\p{Lu}\d.'’ -]+$/u.test(form));
  return capitals || isPersonsLabel(scene, label) ? label : null;
}

/** "Mr. Holt:", "Jane Roe :" at the head of a paragraph: a person's name, with titles at most before it. */
function isPersonsLabel(scene: Scene, { first, last }: TokenRange): boolean {
  const person = scene.sentence.names.find((name) => name.kind === 'PER' && name.last === last);
  if (person === undefined || first > 0 || scene.headline) return false;
  const called = wordsOf(scene, { first, last: person.first - 1 });
  // "Mr. Holt: Good morning." may begin a text; "Holt: We have enough." is its headline.
  const begins = scene.index > 0 || called.length > 0;
  return begins && called.every(({ norm, form }) => titles.has(norm) || form === '.');
}

/** Words of labels for people who are not named: "SENIOR ADMINISTRATION OFFICIAL". */
const anonymous =
  /^(question|q|answer|a|moderator|senior|administration|state|department|defense|defence|military|participant|voice|no|one|two|three|\d+)$/;

/** "Blinken: …" as a headline. */
function headlineLabel(setting: Setting, scene: Scene, heard: Heard): Attribution | null {
  const label = scene.headline || scene.index === 0 ? labelOf(scene) : null;
  if (label === null || label.last < scene.opening || !(isSource(scene, label) || isKnown(scene, label, heard)))
    return null;
  const cue = spanOfTokens(scene.sentence, label.last + 1, label.last + 1);
  const voice = readVoice(scene, label, cue, 'asserts', heard);
  const zone = spanOfTokens(scene.sentence, label.first, label.last);
  return attribution(scene, voice, zone, behindLabel(setting, scene, label), 'headline-label');
}

/** "Troops are leaving: Kremlin" as a headline, be it one sentence or two to the segmenter. */
function headlineSource(setting: Setting, scene: Scene, heard: Heard): Attribution | null {
  const { tokens } = scene.sentence;
  const before = scene.headline ? setting.scenes[scene.index - 1]?.sentence : undefined;
  const mark = before?.paragraph === scene.sentence.paragraph ? before.tokens.at(-1) : undefined;
  if (before !== undefined && mark?.form === ':') {
    const whole = { first: 0, last: tokens.length - 1 };
    if (!isSource(scene, whole)) return null;
    const zone = makeSpan(mark.span.start, scene.sentence.span.end);
    const voice = readVoice(scene, whole, mark.span, 'asserts', heard);
    return attribution(scene, voice, zone, makeSpan(before.span.start, mark.span.start), 'headline-source');
  }
  const colon = scene.headline ? tokens.findLastIndex(({ form }) => form === ':') : -1;
  const label = { first: colon + 1, last: tokens.length - 1 };
  if (colon <= scene.opening + 2 || !isSource(scene, label)) return null;
  const voice = readVoice(scene, label, spanOfTokens(scene.sentence, colon, colon), 'asserts', heard);
  const zone = spanOfTokens(scene.sentence, colon, label.last);
  return attribution(scene, voice, zone, spanOfTokens(scene.sentence, scene.opening, colon - 1), 'headline-source');
}

/** "“…” ― Jane Roe": who wrote the quotation that ends right before the dash. */
function signature(setting: Setting, scene: Scene, heard: Heard): Attribution | null {
  const { tokens } = scene.sentence;
  const { text } = setting.report;
  for (let first = 0; first < tokens.length; first += 1) {
    // Only a dash, in this sentence or at the end of the one before, sets a signature apart.
    const mark = tokens[first - 1];
    if (first > 0 && (mark?.kind !== 'mark' || !/^[―—–-]+$/.test(mark.form))) continue;
    const start = tokens[first]?.span.start ?? 0;
    const before = /[”"’']\s*[―—–-]{1,2}\s*$/.exec(text.slice(Math.max(0, start - longestSignature), start));
    const last = before === null ? -1 : nameFrom(scene, first);
    const quotation = last === -1 ? undefined : quotationTo(setting, start - (before?.[0].length ?? 0));
    if (quotation === undefined) continue;
    const dash = makeSpan(quotation.end + 1, start);
    const voice = readVoice(scene, { first, last }, dash, 'asserts', heard);
    const zone = makeSpan(dash.start, tokens[last]?.span.end ?? start);
    return attribution(scene, voice, zone, quotation, 'signature');
  }
  return null;
}

/** The quotation that ends at a place: the line that a quotation mark opens, whichever way it is turned, or what stands between marks. */
function quotationTo({ report: { text }, quotations }: Setting, end: number): Span | undefined {
  const from = Math.max(0, end - longestLine);
  const line = from + text.slice(from, end).lastIndexOf('\n') + 1;
  const opens = line === 0 || text.charAt(line - 1) === '\n';
  if (opens && /^["“”]/.test(text.charAt(line)) && end > line + 1) return makeSpan(line + 1, end);
  const quotation = quotations[firstEndingAfter(quotations, end - 1)];
  return quotation?.end === end ? quotation : undefined;
}

/** A line longer than this is no signed quotation, in code units. */
const longestLine = 2_000;

/** The last of two to five capitalised words that stand alone from a token on; -1 where they are no name. */
function nameFrom(scene: Scene, first: number): number {
  const { tokens } = scene.sentence;
  const end = tokens.findIndex(({ capital }, at) => at >= first && !capital);
  const last = (end === -1 ? tokens.length : end) - 1;
  const alone = /^(|[,.(“"])$/.test(tokens[last + 1]?.form ?? '');
  return alone && last > first && last - first < 5 ? last : -1;
}

/** How far behind a quotation's end the name that signs it may begin, in code units. */
const longestSignature = 12;

/** What stands before a colon among the first words; null where nothing does. */
function labelOf({ sentence }: Scene): TokenRange | null {
  const { tokens } = sentence;
  const first = /^[“"]$/.test(tokens[0]?.form ?? '') ? 1 : 0;
  const colon = findToken(tokens, 0, 9, ({ form }) => form === ':');
  return colon <= first ? null : { first, last: colon - 1 };
}

/** What stands behind a label: its paragraph, or `through` those after it up to the next label. */
function behindLabel(setting: Setting, scene: Scene, label: TokenRange, through = false): Span {
  const start =
    scene.sentence.tokens[label.last + 2]?.span.start ??
    setting.scenes[scene.index + 1]?.sentence.span.start ??
    scene.sentence.span.end;
  let last = scene;
  for (let next = setting.scenes[last.index + 1]; next !== undefined; next = setting.scenes[last.index + 1]) {
    const same = next.sentence.paragraph === last.sentence.paragraph;
    if (!same && (!through || speakerOf(next) !== null)) break;
    last = next;
  }
  return makeSpan(start, Math.max(start, last.sentence.span.end));
}

/** True for a name alone, or with a role beside it, and for a document: "NATO", "Kremlin spokesman", "Poll". */
function isSource(scene: Scene, range: TokenRange): boolean {
  const known = [...scene.names, ...scene.sentence.names.filter(({ kind }) => kind === 'PER' || kind === 'ORG')];
  const name = known.find(({ first }) => first === range.first);
  const role = wordsOf(scene, { first: (name?.last ?? range.last) + 1, last: range.last });
  const named = name !== undefined && name.last <= range.last && role.every(({ norm }) => roleNouns.has(norm));
  const words = wordsOf(scene, range);
  return named || (words.length > 0 && words.every(({ norm }) => documentNouns.has(norm) && !notice.test(norm)));
}

/** True for the surname alone of somebody whom the report names in full. */
function isKnown(scene: Scene, { first, last }: TokenRange, { people }: Heard): boolean {
  const form = scene.sentence.tokens[first]?.form;
  return first === last && [...people.values()].some(({ surname }) => surname === form);
}

function wordsOf(scene: Scene, { first, last }: TokenRange): readonly Scene['sentence']['tokens'][number][] {
  return scene.sentence.tokens.slice(first, last + 1);
}

function attribution(scene: Scene, voice: Voice, zone: Span, content: Span, rule: string): Attribution {
  return {
    voice,
    zone,
    content: [content],
    verb: plainCue,
    cites: null,
    addressee: null,
    scene,
    rule: `attribution/${rule}`,
  };
}
