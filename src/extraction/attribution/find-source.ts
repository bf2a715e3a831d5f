import { findLastToken, findToken } from '../find-token.ts';
import { isHyphen } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { dominates, relationOf, type TokenRange } from '../tree.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { issuerOf } from './find-issuer.ts';
import { isBareParticiple, isPassive, quotingVerb, standsBehind, subjectOf } from './find-subject.ts';
import { beforeTime, phraseOf, trimRange } from './phrase.ts';
import { bodyNouns, roleNouns, titles } from './role-words.ts';

/** Who says it, as a phrase: the verb's own subject where it stands beside it, else what stands there, else the subject that it shares. */
export function sourceOf(scene: Scene, index: number, verb: CueVerb): TokenRange | null {
  const issuer = issuerOf(scene, index);
  if (issuer !== null) return withTitle(scene, issuer);
  const subject = subjectOf(scene, index);
  const range = subject === null ? null : sourceRange(scene, subject, index);
  const own = range === null ? null : (speaking(scene, range) ?? speaking(scene, beforeTime(scene, range)));
  const direct = subject !== null && scene.sentence.tokens[subject]?.head === index;
  if (
    own !== null &&
    direct &&
    own.first >= scene.opening &&
    isAdjacent(scene, own, index) &&
    !isTold(scene, own, index)
  )
    return withTitle(scene, own);
  // "said X, a commander in Y, adding that …": before a participle stand words about its subject.
  const beside = isPassive(scene, index) || isGoingOn(scene, index) ? null : sourceBeside(scene, index, verb);
  const source =
    speaking(scene, beside ?? beforeRelative(scene, index)) ??
    (own !== null && isTold(scene, own, index) ? null : own) ??
    nameBefore(scene, index, verb);
  return source === null ? null : withTitle(scene, source);
}

/** "In a meeting with editors X said …": the name right before a verb of saying, whatever the tree hangs it on; null where there is none. */
function nameBefore(scene: Scene, index: number, { speech }: CueVerb): TokenRange | null {
  const { tokens } = scene.sentence;
  // "Esper said": to the tagger, a surname that begins a sentence may be an adverb.
  const opener = tokens[index - 1];
  if (speech && index - 1 === scene.opening && opener?.upos === 'ADV' && !openers.test(opener.norm))
    return { first: index - 1, last: index - 1 };
  if (!speech || !/^VB[DZP]$/.test(tokens[index]?.xpos ?? '')) return null;
  let first = index;
  while (tokens[first - 1]?.upos === 'PROPN') first -= 1;
  return first === index ? null : speaking(scene, { first, last: index - 1 });
}

/** Adverbs that a verb of saying may follow where its subject stands behind: "Also said was …". */
const openers =
  /ly$|^(also|earlier|later|then|still|now|here|there|today|yesterday|never|often|so|as|not|when|why|how|where|once|much)$/;

/** True for words behind a verb that nothing sets apart from it: they are what was said. */
function isTold(scene: Scene, { first }: TokenRange, index: number): boolean {
  return (
    first > index &&
    !isPassive(scene, index) &&
    scene.sentence.tokens[index]?.xpos !== 'VBN' &&
    !standsBehind(scene, index)
  );
}

/** The phrase, unless it is a time or begins with a preposition: "In Geneva, …", "just this month". */
function speaking(scene: Scene, range: TokenRange | null): TokenRange | null {
  if (range === null) return null;
  const first = scene.sentence.tokens[range.first];
  const timed = scene.times.some(
    (time) => time.first <= range.last && time.last >= range.last && time.first <= range.first + 1,
  );
  return timed || first?.upos === 'ADP' ? null : range;
}

/** A name with the office before it that the tree hangs elsewhere: "Prime Minister" before "Jane Roe". */
function withTitle(scene: Scene, { first, last: end }: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  // "Army Maj. Gen. Jane Roe": the tree may give the rank and the name a place each.
  const ranks = tokens.slice(end, end + 3).findIndex(({ norm }) => !titles.has(norm));
  const person = scene.sentence.names.find((name) => name.kind === 'PER' && ranks > 0 && name.first === end + ranks);
  const last = person?.last ?? end;
  if (tokens[first]?.upos !== 'PROPN') return { first, last };
  let start = first;
  // "Theresa May": to the tree, May may be the verb.
  const named = scene.sentence.names.find(
    ({ kind, first: from, last: to }) => kind === 'PER' && from <= last && last < to,
  );
  const isOffice = (token: Token | undefined): boolean =>
    token !== undefined &&
    token.kind === 'word' &&
    /^(PROPN|NOUN|ADJ)$/.test(token.upos) &&
    (token.capital || titles.has(token.norm) || roleNouns.has(token.norm));
  while (start > scene.opening && isOffice(tokens[start - 1]) && scene.times.every((time) => time.last !== start - 1)) {
    start -= 1;
    // "Secretary of State Jane Roe".
    if (tokens[start - 1]?.norm === 'of' && roleNouns.has(tokens[start - 2]?.norm ?? '') && start > first - 2)
      start -= 2;
  }
  return { first: start, last: named?.last ?? last };
}

/** "…, adding that": a present participle without a subject of its own. */
function isGoingOn(scene: Scene, index: number): boolean {
  return scene.sentence.tokens[index]?.xpos === 'VBG' && isBareParticiple(scene, index);
}

/** A subject with all that belongs to it, up to the cue where that lies within. */
export function sourceRange(scene: Scene, subject: number, cue: number): TokenRange | null {
  const { sentence } = scene;
  const range = phraseOf(scene, subject);
  let first = sentence.tokens[range.first]?.norm === 'by' ? range.first + 1 : range.first;
  // "acting Defence Minister": the tree may hang the participle on the verb of saying.
  while (/^(acting|outgoing|incoming|departing|visiting)$/.test(sentence.tokens[first - 1]?.norm ?? '')) first -= 1;
  if (quotingVerb(scene, cue) !== -1) return trimRange(scene, { first, last: phraseOf(scene, cue).first - 1 });
  if (dominates(sentence, subject, cue))
    return trimRange(scene, { first, last: Math.max(subject, Math.min(range.last, cue - 1)) });
  let last = Math.min(range.last, beforeFurtherSaying(scene, subject, range.last));
  // "Colonel Anna Kovacs": the tree may give the rank and the name a verb each.
  while (last + 1 < cue && relationOf(sentence, last + 1) === 'flat') last += 1;
  return trimRange(scene, { first, last });
}

/** Where a source ends that goes on to say more: "said Jane Roe, an aide to the president, who added that …". */
function beforeFurtherSaying({ sentence: { tokens } }: Scene, subject: number, last: number): number {
  const who = findToken(tokens, subject + 1, last, ({ norm }, at) => norm === 'who' && tokens[at - 1]?.form === ',');
  const verb = tokens.slice(who + 1, who + 4).find(({ upos }) => upos === 'VERB');
  return who !== -1 && verb !== undefined && cueVerb(verb.lemma)?.speech === true ? who - 2 : last;
}

/**
 * A source that stands between marks right before the verb, however the tree hangs it: "…, the Pentagon’s press secretary, Rear
 * Admiral John Kirby, said". Null where the words before the verb are no such phrase.
 */
function sourceBeside(scene: Scene, index: number, verb: CueVerb): TokenRange | null {
  const { tokens } = scene.sentence;
  let last = index - 1;
  while (last > 0 && /^(AUX|ADV)$/.test(tokens[last]?.upos ?? '')) last -= 1;
  let first = -1;
  // "Jane Roe (D-Ohio) said".
  const open = tokens[last]?.form === ')' ? tokens.findLastIndex(({ form }, at) => at < last && form === '(') : -1;
  let end = open > 0 && last - open < 8 ? open - 1 : tokens[last]?.form === ',' ? last - 1 : last;
  for (;;) {
    const mark = findLastToken(tokens, 0, end + 1, ({ kind }, at) => kind === 'mark' && !isHyphen(tokens, at));
    const phrase = tokens.slice(mark + 1, end + 1);
    if (phrase.length === 0 || phrase.length > 14 || !phrase.every(isNominal)) break;
    const says = verb.speech || verb.prepositions.includes('of');
    if (mark < 1 ? phrase.length > 6 || tokens[end]?.capital !== true : !says) break;
    if (first !== -1 && tokens[mark + 1]?.upos === 'ADP') break;
    if (first !== -1 && !phrase.some(({ norm }) => roleNouns.has(norm) || bodyNouns.has(norm))) {
      // "Jane Roe, its spokeswoman, said", "…, a spokeswoman for the council, said": who it is stands before what she is.
      const what = tokens[first]?.norm ?? '';
      if ((/^(its|their|a|an|the)$/.test(what) || titles.has(what)) && isPerson(scene, mark + 1, end)) first = mark + 1;
      break;
    }
    if (
      first === -1 &&
      !/^(NOUN|PROPN|PRON)$/.test(tokens[end]?.upos ?? '') &&
      !/^(all|both|some|many|most|others)$/.test(tokens[end]?.norm ?? '')
    )
      break;
    first = mark + 1;
    if (mark < 1 || tokens[mark]?.form !== ',') break;
    end = mark - 1;
  }
  return first === -1 ? null : trimRange(scene, { first, last });
}

/** "…, Jane Roe, who led the mission, announced": the phrase before a relative clause that a comma closes right before the verb. */
function beforeRelative(scene: Scene, index: number): TokenRange | null {
  const { tokens } = scene.sentence;
  if (tokens[index - 1]?.form !== ',' || !/^VB[DZP]$/.test(tokens[index]?.xpos ?? '')) return null;
  const who = tokens.findLastIndex(({ norm }, at) => at < index && norm === 'who' && tokens[at - 1]?.form === ',');
  if (who === -1 || tokens.slice(who, index - 1).some(({ form }) => form === ',')) return null;
  const end =
    tokens[who - 2]?.form === ')' ? tokens.findLastIndex(({ form }, at) => at < who && form === '(') - 1 : who - 2;
  const mark = tokens.findLastIndex(({ kind }, at) => at <= end && kind === 'mark');
  const phrase = tokens.slice(mark + 1, end + 1);
  return phrase.length > 0 && phrase.length < 15 && phrase.every(isNominal) && tokens[end]?.upos === 'PROPN'
    ? { first: mark + 1, last: end }
    : null;
}

/** True for a person's name with the ranks before it: "Col. Gen. Jane Roe". */
function isPerson({ sentence: { names, tokens } }: Scene, first: number, last: number): boolean {
  const own = tokens.findIndex(({ norm }, at) => at >= first && !titles.has(norm));
  return names.some((name) => name.kind === 'PER' && name.first <= Math.max(own, first + 1) && name.last === last);
}

function isNominal({ upos, capital, norm }: Token): boolean {
  return /^(DET|ADJ|NOUN|PROPN|NUM|PART|PRON|PUNCT|ADP|CCONJ)$/.test(upos) || capital || titles.has(norm);
}

/** True where nothing but marks, auxiliaries and adverbs stands between a source and its verb. */
function isAdjacent(scene: Scene, source: TokenRange, index: number): boolean {
  const between = source.last < index ? [source.last + 1, index] : [index + 1, source.first];
  return scene.sentence.tokens.slice(...between).every(({ upos }) => /^(PUNCT|AUX|ADV|PART)$/.test(upos));
}
