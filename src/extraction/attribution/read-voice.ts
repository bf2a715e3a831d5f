import type { Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import { mentionAt, type NameMention } from '../actors/find-names.ts';
import { type Scene, spanOfTokens } from '../scene.ts';
import { actorAround, isNameToken, type Person, surnameOf } from './find-people.ts';
import type { TokenRange } from './noun-phrase.ts';
import { bodyNouns, documentNouns, roleNouns, sourcePronouns, titles } from './role-words.ts';

/** Voices already heard in the report, so that pronouns and bare surnames can be resolved. */
export interface Heard {
  readonly people: ReadonlyMap<string, Person>;
  person: Voice | null;
  body: Voice | null;
  unnamed: Voice | null;
}

type Part = Omit<Voice, 'span' | 'cue' | 'stance'>;

/** The voice that a source phrase names; pronouns take the last voice that fits. */
export function readVoice(scene: Scene, range: TokenRange, cue: Span, stance: Voice['stance'], heard: Heard): Voice {
  const printed = spanOfTokens(scene.sentence, range.first, range.last);
  const voice: Voice = { ...partOf(scene, range, heard), span: printed, cue, stance };
  if (voice.kind === 'person') heard.person = voice;
  else if (voice.unnamed) heard.unnamed = voice;
  else heard.body = voice;
  return voice;
}

function partOf(scene: Scene, range: TokenRange, heard: Heard): Part {
  const { tokens } = scene.sentence;
  const head = headRange(scene, range);
  const norms = tokens.slice(head.first, head.last + 1).map((token) => token.norm);
  if (norms.length === 1 && sourcePronouns.has(norms[0] ?? '')) return resolvePronoun(norms[0] ?? '', heard);
  const mentions = scene.names.filter((mention) => mention.first >= range.first && mention.last <= range.last);
  const speaksFor = mentions.find((mention) => mention.kind !== 'outlet') ?? null;
  const name = personName(scene, head);
  if (name !== null) {
    const known = heard.people.get(surnameOf(tokens.slice(name.first, name.last + 1)));
    const printed = words(scene, name);
    const full = known !== undefined && known.name.length > printed.length ? known.name : printed;
    const actor = actorAround(scene, name.first, name.last) ?? speaksFor?.code ?? known?.actor ?? null;
    return { kind: 'person', name: full, actor, unnamed: false };
  }
  const phrase = words(scene, head).replace(/^(a|an|the|another|one|two|three|several|some|senior|other) (?=\S)/i, '');
  if (norms.some((norm) => roleNouns.has(norm))) {
    const earlier = heard.unnamed;
    const actor = speaksFor?.code ?? (earlier !== null && norms[0] === 'the' ? earlier.actor : null);
    return { kind: 'unnamed', name: phrase, actor, unnamed: true };
  }
  const mention = mentions.find((found) => found.kind !== 'demonym') ?? speaksFor;
  if (mention === null) return nameless(norms, phrase, heard);
  return bodyPart(head, mention, norms, phrase);
}

function nameless(norms: readonly string[], phrase: string, heard: Heard): Part {
  if (norms.some((norm) => documentNouns.has(norm))) return { kind: 'document', name: phrase, actor: heard.body?.actor ?? null, unnamed: false };
  if (norms[0] === 'the' && heard.body !== null && norms.some((norm) => bodyNouns.has(norm))) {
    return { kind: heard.body.kind, name: heard.body.name, actor: heard.body.actor, unnamed: false };
  }
  return { kind: 'organisation', name: phrase, actor: null, unnamed: false };
}

function bodyPart(head: TokenRange, mention: NameMention, norms: readonly string[], phrase: string): Part {
  if (norms.some((norm) => documentNouns.has(norm)) && mention.kind !== 'organisation') {
    return { kind: 'document', name: phrase, actor: mention.code, unnamed: false };
  }
  if (mention.kind === 'outlet') return { kind: 'publisher', name: mention.name, actor: null, unnamed: false };
  if (mention.kind === 'organisation') {
    const kind = mention.sector === 'IGO' ? 'organisation' : 'government';
    return { kind, name: mention.name, actor: mention.code, unnamed: false };
  }
  const alone = mention.first === head.first && mention.last === head.last;
  return { kind: 'government', name: alone ? mention.name : phrase, actor: mention.code, unnamed: false };
}

function resolvePronoun(pronoun: string, heard: Heard): Part {
  const order = pronoun === 'it' ? [heard.body, heard.person] : pronoun === 'they' ? [heard.unnamed, heard.body] : [heard.person, heard.unnamed, heard.body];
  const found = order.find((voice) => voice !== null) ?? null;
  if (found === null) return { kind: 'unnamed', name: pronoun, actor: null, unnamed: true };
  return { kind: found.kind, name: found.name, actor: found.actor, unnamed: found.unnamed };
}

/** The phrase without its apposition. */
function headRange(scene: Scene, range: TokenRange): TokenRange {
  const comma = scene.sentence.tokens.findIndex((token, index) => index > range.first && index <= range.last && token.form === ',');
  return comma === -1 ? range : { first: range.first, last: comma - 1 };
}

/** The last run of name tokens in the phrase: the person, after any title. */
function personName(scene: Scene, head: TokenRange): TokenRange | null {
  for (let last = head.last; last >= head.first; last -= 1) {
    if (!isNameToken(scene, last)) {
      const token = scene.sentence.tokens[last];
      if (token !== undefined && (bodyNouns.has(token.norm) || (roleNouns.has(token.norm) && !titles.has(token.norm)))) return null;
      continue;
    }
    let first = last;
    while (first > head.first && (isNameToken(scene, first - 1) || /^(al-|bin$|von$|van$|de$)/.test(scene.sentence.tokens[first - 1]?.norm ?? ''))) first -= 1;
    const before = scene.sentence.tokens[first - 1];
    if (before !== undefined && first - 1 >= head.first && (before.norm === 'the' || before.norm === "'s") && !followsRole(scene, head, first)) return null;
    return { first, last };
  }
  return null;
}

function followsRole(scene: Scene, head: TokenRange, first: number): boolean {
  return scene.sentence.tokens.slice(head.first, first).some((token) => roleNouns.has(token.norm) || titles.has(token.norm));
}

function words(scene: Scene, range: TokenRange): string {
  const { tokens } = scene.sentence;
  let out = '';
  for (let index = range.first; index <= range.last; index += 1) {
    const token = tokens[index];
    const before = tokens[index - 1];
    if (token === undefined) continue;
    const apart = index > range.first && before !== undefined && token.span.start > before.span.end;
    out += (apart ? ' ' : '') + token.form;
  }
  return out;
}

/** The publisher as the last voice of a chain. */
export function publisherVoice(publisher: string | null, mention: NameMention | null = null): Voice {
  return { kind: 'publisher', name: mention?.name ?? publisher ?? 'unknown publisher', actor: null, unnamed: false, span: null, cue: null, stance: 'reports' };
}

/** The newsroom that an addressed cue names ("told Reuters"), at or just behind a token. */
export function outletAt(scene: Scene, index: number): NameMention | null {
  const at = mentionAt(scene.names, scene.sentence.tokens[index]?.norm === 'the' ? index + 1 : index);
  return at !== null && at.kind === 'outlet' ? at : null;
}
