import { mentionAt, type NameMention } from '../actors/find-names.ts';
import { isHyphen } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { cueVerb } from './cue-verbs.ts';
import { isNameToken } from './find-people.ts';
import { betweenSubjectAndCue, bodyNouns, documentNouns, roleNouns, sourcePronouns, titles } from './role-words.ts';

/** Tokens `first` to `last` of a sentence, both included. */
export interface TokenRange {
  readonly first: number;
  readonly last: number;
}

const breakers = new Set(
  'that and but while as because which when if or nor although though after before since than so whereas despite amid until unless where whether are were is was be been has had have will would could may might also not'.split(
    ' ',
  ),
);
const linkers = new Set(['of', 'for', 'at', 'in', 'from', 'with', 'to', 'on']);
const weekday = /^(monday|tuesday|wednesday|thursday|friday|saturday|sunday|yesterday|today)$/;
const longestPhrase = 18;

/** The noun phrase that is the subject right before token `cue`, with an apposition between commas; null where none can speak. */
export function subjectBefore(scene: Scene, cue: number): TokenRange | null {
  const last = skipBack(scene, cue - 1);
  if (last < 0) return null;
  const { tokens } = scene.sentence;
  if (tokens[last]?.form === ',') {
    const comma = previousComma(scene, last - 1);
    if (comma === null) return null;
    const head = phraseEndingAt(scene, comma - 1);
    return head !== null && isApposition(scene, comma + 1, last - 1) ? { first: head.first, last: last - 1 } : null;
  }
  return phraseEndingAt(scene, last);
}

/** The noun phrase that begins at token `first`, with an apposition behind a comma; null where none can speak. */
export function phraseFrom(scene: Scene, first: number): TokenRange | null {
  const { tokens } = scene.sentence;
  let last = first - 1;
  for (let index = first; index < Math.min(tokens.length, first + longestPhrase); index += 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && token.form !== '-')) break;
    if (breakers.has(token.norm) && token.norm !== 'and') break;
    if (
      token.norm === 'and' &&
      !(
        isSpeaker(scene, first, last) &&
        /^\p{Lu}/u.test(tokens[index + 1]?.form ?? '') &&
        /^\p{Lu}/u.test(tokens[index - 1]?.form ?? '')
      )
    )
      break;
    if (weekday.test(token.norm) || token.kind === 'number' || scene.times.some((time) => time.first === index)) break;
    if (index > first && cueVerb(token.norm)?.ambiguous === false) break;
    if (linkers.has(token.norm) && !linksOn(scene, index)) break;
    last = index;
  }
  while (last > first && linkers.has(tokens[last]?.norm ?? '')) last -= 1;
  if (last < first || !isSpeaker(scene, first, last)) return null;
  if (tokens[last + 1]?.form === ',') {
    const close = nextStop(scene, last + 2);
    if (isApposition(scene, last + 2, close - 1) && (tokens[close]?.form === ',' || close >= tokens.length - 1))
      return { first, last: close - 1 };
  }
  return { first, last };
}

function skipBack(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  let index = from;
  while (index >= 0) {
    const norm = tokens[index]?.norm ?? '';
    const time = scene.times.find((mention) => mention.last === index);
    if (time !== undefined && time.first > 0) {
      index = /^(on|in|late|early|earlier)$/.test(tokens[time.first - 1]?.norm ?? '') ? time.first - 2 : time.first - 1;
    } else if (betweenSubjectAndCue.has(norm) || (/ly$/.test(norm) && norm.length > 4)) index -= 1;
    else break;
  }
  return index;
}

function previousComma(scene: Scene, from: number): number | null {
  for (let index = from; index > Math.max(0, from - longestPhrase); index -= 1) {
    const form = scene.sentence.tokens[index]?.form;
    if (form === ',') return index;
    if (form !== undefined && /^[.;:“”"()]$/.test(form)) return null;
  }
  return null;
}

function nextStop(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  let index = from;
  while (index < tokens.length && !/^[,.;:“”"()]$/.test(tokens[index]?.form ?? '')) index += 1;
  return index;
}

/** The phrase whose last token is `last`, read leftwards until something that cannot belong to it. */
function phraseEndingAt(scene: Scene, last: number): TokenRange | null {
  const { tokens } = scene.sentence;
  let first = last + 1;
  for (let index = last; index > Math.max(-1, last - longestPhrase); index -= 1) {
    const token = tokens[index];
    if (token === undefined || (token.kind === 'mark' && token.norm !== '-')) break;
    if (breakers.has(token.norm) || weekday.test(token.norm)) {
      if (token.norm !== 'and' || !joinsSpeakers(scene, index, last)) break;
    }
    if (index < last && cueVerb(token.norm)?.ambiguous === false) break;
    if (linkers.has(token.norm) && !linksOn(scene, index)) break;
    if (token.norm === 'to' || token.kind === 'number' || (token.norm === '-' && !isHyphen(tokens, index))) break;
    first = index;
    if (sourcePronouns.has(token.norm)) break;
    if (/^(a|an|the)$/.test(token.norm) && !linkers.has(tokens[index - 1]?.norm ?? '')) break;
  }
  while (first < last && /^(in|on|at|for|with|to|from|of|'s)$/.test(tokens[first]?.norm ?? '')) first += 1;
  return first <= last && isSpeaker(scene, first, last) ? { first, last } : null;
}

/** "U.S. and European officials", "Merkel and Hollande": the word before `and` is a name or a demonym. */
function joinsSpeakers(scene: Scene, index: number, last: number): boolean {
  const before = scene.sentence.tokens[index - 1];
  const after = scene.sentence.tokens[index + 1];
  return (
    before !== undefined &&
    after !== undefined &&
    index < last &&
    (/^\p{Lu}/u.test(before.form) || roleNouns.has(before.norm)) &&
    (/^\p{Lu}/u.test(after.form) || roleNouns.has(after.norm))
  );
}

/** A preposition that ties a role or a body to what follows: "spokesman for the ministry", "the head of". */
function linksOn(scene: Scene, index: number): boolean {
  const { tokens } = scene.sentence;
  const before = tokens[index - 1];
  if (before === undefined) return false;
  if (tokens[index]?.norm === 'on') return false;
  const role =
    roleNouns.has(before.norm) ||
    bodyNouns.has(before.norm) ||
    documentNouns.has(before.norm) ||
    titles.has(before.norm);
  return role || (tokens[index]?.norm === 'of' && /^\p{L}/u.test(before.form) && before.kind === 'word');
}

/** True where some token of the range can speak: a known name, a role, a body, a pronoun or a person. */
function isSpeaker(scene: Scene, first: number, last: number): boolean {
  for (let index = first; index <= last; index += 1) {
    const token = scene.sentence.tokens[index];
    if (token === undefined) continue;
    const mention = mentionAt(scene.names, index);
    if (mention !== null && speaks(mention)) return true;
    if (roleNouns.has(token.norm) || bodyNouns.has(token.norm) || documentNouns.has(token.norm)) return true;
    if (first === last && sourcePronouns.has(token.norm)) return true;
    if (isNameToken(scene, index)) return true;
  }
  return false;
}

function speaks(mention: NameMention): boolean {
  return mention.kind !== 'demonym';
}

function isApposition(scene: Scene, first: number, last: number): boolean {
  if (last < first || last - first > longestPhrase) return false;
  const { tokens } = scene.sentence;
  const opening = tokens[first];
  if (opening === undefined || /^(and|but|while|that|he|she|it|they|saying|adding)$/.test(opening.norm)) return false;
  for (let index = first; index <= last; index += 1) {
    const token = tokens[index];
    if (token === undefined) return false;
    if (cueVerb(token.norm)?.ambiguous === false && !/^(who|which)$/.test(opening.norm)) return false;
    if (roleNouns.has(token.norm) || bodyNouns.has(token.norm) || titles.has(token.norm)) return true;
  }
  const named = tokens.slice(first, last + 1).every((_, offset) => isNameToken(scene, first + offset));
  return (
    named ||
    opening.norm === 'who' ||
    opening.norm === 'which' ||
    opening.norm === 'speaking' ||
    opening.norm === 'citing'
  );
}
