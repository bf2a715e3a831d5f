import type { Span } from '../../model/span.ts';
import type { NameMention } from '../actors/find-names.ts';
import { findLastToken, findToken } from '../find-token.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf, type TokenRange } from '../tree.ts';
import { type Cue, cueGroup } from './cue.ts';
import { cueVerb, negated, plainCue } from './cue-verbs.ts';
import { accordingTo, byAccount, ofEstimate, saidSo } from './find-account-cues.ts';
import { contentOf } from './find-content.ts';
import { withWording } from './find-extent.ts';
import { misreadCue } from './find-misread-cues.ts';
import { adjectiveCue, nounCue, partisanCue } from './find-nominal-cues.ts';
import { sourceOf } from './find-source.ts';
import { isQuotedAs, quotingVerb, subjectOf, withSubject } from './find-subject.ts';
import { around, tellsOfSaying } from './find-surrounding.ts';
import type { Found } from './found.ts';
import { gapBetween, hull, phraseOf, subjectAndVerb, trimRange, without } from './phrase.ts';
import { isBearing } from './phrase-content.ts';

/** The cues of one sentence, left to right. */
export function findCues(scene: Scene, quotations: readonly Span[]): Cue[] {
  const { tokens } = scene.sentence;
  const cues: Cue[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    const cue =
      saidSo(scene, index) ??
      accordingTo(scene, index) ??
      byAccount(scene, index) ??
      ofEstimate(scene, index) ??
      verbCue(scene, index, quotations) ??
      misreadCue(scene, index) ??
      nounCue(scene, index) ??
      partisanCue(scene, index) ??
      adjectiveCue(scene, index);
    if (cue !== null) cues.push(cue);
  }
  const behindColon = quotedBehindColon(scene);
  // "praised the general: “…”": that he praised him vouches for nothing, what he wrote does.
  const told = ({ verb, content, head }: Cue): boolean =>
    (verb.vouches || head !== behindColon?.head) && (content.length === 0 || meet(behindColon?.content ?? [], content));
  if (behindColon !== null && !cues.some(told)) cues.push(behindColon);
  return cues.map((cue) => outOf(scene, cue, cues));
}

/** True where two contents share a token. */
function meet(a: readonly TokenRange[], b: readonly TokenRange[]): boolean {
  return a.some((one) => b.some((other) => one.first <= other.last && other.first <= one.last));
}

/** Cuts out of what a voice says those who pass it on: "Ukraine puts it at 45,000, a spokesman said". */
function outOf(scene: Scene, cue: Cue, cues: readonly Cue[]): Cue {
  const tells = ({ content }: Cue, { head }: Cue): boolean =>
    content.some(({ first, last }) => first <= head && head <= last);
  const outer = cues.filter(
    (other) => other !== cue && tells(other, cue) && (other.head > cue.head || !tells(cue, other)),
  );
  const content = outer.reduce<readonly TokenRange[]>(
    (ranges, { zone }) => ranges.flatMap((range) => without(scene, range, zone)),
    cue.content,
  );
  return outer.length === 0 ? cue : { ...cue, content };
}

/** A verb of saying, thinking or wanting, with whatever it takes as content. */
function verbCue(scene: Scene, index: number, quotations: readonly Span[]): Cue | null {
  const { sentence } = scene;
  const token = sentence.tokens[index];
  if (token === undefined || (token.upos !== 'VERB' && token.deprel !== 'root')) return null;
  if (token.upos === 'NOUN' || token.upos === 'PROPN') return null;
  const lemma = token.lemma.toLowerCase();
  const verb = cueVerb(
    lemma,
    () => sentence.tokens[childrenWith(sentence, index, 'compound').find((child) => child > index) ?? -1]?.lemma,
  );
  if (verb === undefined || isQuotedAs(scene, index) || (lemma === 'add' && addsCounted(scene, index))) return null;
  // "Fighting has been going on": what lasts says nothing, as who went on does.
  if (token.norm === 'going' && sentence.tokens[index + 1]?.norm === 'on') return null;
  const subject = subjectOf(scene, index);
  const source = sourceOf(scene, index, verb);
  if (source === null) return null;
  const beside = verb.speech && source !== null ? around(scene, index, source, quotations) : null;
  const sure = beside !== null && isSure(scene, index, beside);
  const own = sure ? null : contentOf(scene, index, verb, subject);
  const found = beside !== null && (sure || !isBehind(scene, index, beside, own)) ? beside : (own ?? beside);
  if (found === null) return null;
  // "to release a report", "avoids condemning the attack": whether it was said is not told.
  const only = weak.has(found.rule) && !isFinite(scene, index);
  const cue = cueGroup(scene, index, found.with);
  const zone = zoneOf(scene, index, source, cue, found.content);
  const spelt = found.content.map((range, at) =>
    found.around || at < found.content.length - 1 || range.first < index
      ? range
      : withWording(scene, range, quotations),
  );
  const content = spelt.flatMap((range) => without(scene, range, found.around ? zone : cue));
  if (content.length === 0 && found.content.length > 0) return null;
  const bears = found.rule === 'attribution/object' && isBearing(scene, index);
  const named = lemma === 'call' && /(object|described-as)$/.test(found.rule);
  const asserted = named || (verb.statusOfDeedsOnly && !weak.has(found.rule));
  const said = asserted
    ? { ...verb, status: null, vouches: verb.vouches && !named }
    : only || bears
      ? { ...verb, vouches: false, speech: verb.speech && !bears }
      : verb;
  return {
    head: index,
    source,
    cue,
    zone,
    content,
    verb: isNegated(scene, index) ? negated(said) : said,
    addressee: outletIn(scene, zone, source),
    rule: found.rule,
  };
}

/** "Russia has added 7,000 troops": what is added is counted, and not said. */
function addsCounted({ sentence }: Scene, index: number): boolean {
  if (childWith(sentence, index, 'ccomp', 'parataxis') !== -1) return false;
  const near = sentence.tokens.slice(index + 1, index + 6);
  const number = near.findIndex(({ upos }) => upos === 'NUM');
  // "He added 7,000 troops were there" is a saying.
  const told = near.slice(number + 1).some(({ upos, xpos }) => upos === 'AUX' || xpos === 'VBD');
  return number !== -1 && !told && near.slice(0, number).every(({ upos, kind }) => kind === 'word' && upos !== 'VERB');
}

/** True where what stands around a cue is what was said, whatever stands behind it: quotations, and clauses that it is inserted into. */
function isSure(scene: Scene, index: number, beside: Found): boolean {
  return beside.rule !== 'attribution/after-content' && !tellsOfSaying(scene, index, beside);
}

/** True where what stands right behind a cue was said, rather than what ends before it: "After the talks, X urged Y to leave". */
function isBehind(scene: Scene, index: number, beside: Found, own: Found | null): boolean {
  if (tellsOfSaying(scene, index, beside)) return true;
  const [first] = own?.content ?? [];
  return (
    first !== undefined &&
    first.first > index &&
    own?.rule !== 'attribution/object' &&
    scene.sentence.tokens.slice(index + 1, first.first).every(({ kind }) => kind !== 'mark')
  );
}

/** Rules that need a finite verb: "to release a report" tells of no saying, "released a report" may. */
const weak: ReadonlySet<string> = new Set([
  'attribution/object',
  'attribution/preposition',
  'attribution/infinitive',
  'attribution/described-as',
]);

/** True for a verb with a subject or auxiliary of its own, and for what is coordinated with one. */
function isFinite(scene: Scene, index: number): boolean {
  const { sentence } = scene;
  if (childWith(sentence, index, 'nsubj') !== -1) return true;
  const head = sentence.tokens[index]?.head ?? -1;
  if (relationOf(sentence, index) === 'conj' && sentence.tokens[index]?.xpos !== 'VBG') return isFinite(scene, head);
  return (
    relationOf(sentence, index) === 'root' || isParticipleBehindComma(scene, index) || withSubject(scene, index) !== -1
  );
}

/** "did not confirm", "declined to confirm", "no one confirmed". */
function isNegated(scene: Scene, index: number): boolean {
  const { sentence } = scene;
  const { tokens } = sentence;
  const { head = -1 } = tokens[index] ?? {};
  const refused = relationOf(sentence, index) === 'xcomp' && /^(refuse|decline|fail)$/.test(tokens[head]?.lemma ?? '');
  const subject = childWith(sentence, index, 'nsubj');
  const nobody = subject !== -1 && /^(no|nobody|neither)$/.test(tokens[phraseOf(scene, subject).first]?.norm ?? '');
  return (
    refused ||
    nobody ||
    childrenWith(sentence, index, 'advmod').some((child) => /^(not|n't|never)$/.test(tokens[child]?.norm ?? ''))
  );
}

/** "…, promising to leave". */
function isParticipleBehindComma(scene: Scene, index: number): boolean {
  const { tokens } = scene.sentence;
  return (
    tokens[index]?.xpos === 'VBG' &&
    tokens[index - 1]?.form === ',' &&
    /^(advcl|acl)$/.test(relationOf(scene.sentence, index))
  );
}

/** Source and cue with what tells of the saying: adverbials and addressees that lie between them and the content. */
function zoneOf(
  scene: Scene,
  index: number,
  source: TokenRange | null,
  cue: TokenRange,
  content: readonly TokenRange[],
): TokenRange {
  const { sentence } = scene;
  const core = source === null || gapBetween(source, cue) > 12 ? cue : hull(source, cue);
  const told = (range: TokenRange): boolean =>
    content.some((each) => each.first <= range.last && range.first <= each.last);
  const next = content.map(({ first }) => first).filter((first) => first > core.last);
  const limit = Math.min(sentence.tokens.length, ...next, afterthought(scene, core.last));
  const quoting = quotingVerb(scene, index);
  let { first, last } = quoting === -1 ? core : hull(core, subjectAndVerb(scene, quoting));
  for (const child of childrenWith(sentence, index, 'obl', 'advmod', 'iobj', 'obj', 'advcl', 'nmod')) {
    const range = phraseOf(scene, child);
    const surrounded = content.some((each) => each.first < core.first && each.last > core.last);
    if (
      child > core.last &&
      range.last < limit &&
      (surrounded ? gapBetween(range, { first, last }) <= 1 : !told(range))
    )
      last = Math.max(last, range.last);
    // The tree may hang the content on one of the words between: "said in an interview on Wednesday that …".
    if (!surrounded && child > core.last && child < limit && range.last >= limit)
      last = Math.max(last, lastBefore(sentence, child, limit));
    if (
      child < core.first &&
      range.first >= scene.opening &&
      !told(range) &&
      content.every((each) => each.first > range.last)
    )
      first = Math.min(first, range.first);
  }
  return { first, last };
}

/** The last word from one on before the content, its "that" and comma left out. */
function lastBefore({ tokens }: Sentence, from: number, limit: number): number {
  const last = findLastToken(tokens, 0, limit, ({ kind, norm }) => kind !== 'mark' && norm !== 'that');
  return Math.max(from, last);
}

/** Where the newsroom compares behind a cue: "…, X said, up from 1,800 a week ago"; beyond the end where it does not. */
function afterthought({ sentence: { tokens } }: Scene, cue: number): number {
  const at = findToken(
    tokens,
    cue + 1,
    tokens.length,
    ({ norm }, index) => tokens[index - 1]?.form === ',' && /^(up|down|compared|against)$/.test(norm),
  );
  return at === -1 ? tokens.length : at;
}

function outletIn(scene: Scene, zone: TokenRange, source: TokenRange | null): NameMention | null {
  return (
    scene.names.find(
      (mention) =>
        mention.kind === 'outlet' &&
        mention.first >= zone.first &&
        mention.last <= zone.last &&
        (source === null || mention.last < source.first || mention.first > source.last),
    ) ?? null
  );
}

/** "In a statement, the ministry justified the strike: “…”": whoever the sentence before a colon is about says the quotation behind it. */
function quotedBehindColon(scene: Scene): Cue | null {
  const { tokens } = scene.sentence;
  const colon = tokens.findIndex(({ form }, at) => form === ':' && at > 2 && isQuoteMark(tokens[at + 1]?.form ?? '“'));
  const root = tokens.findIndex(({ head }) => head === -1);
  if (colon === -1 || root === -1 || root > colon || tokens[root]?.upos !== 'VERB') return null;
  const source = sourceOf(scene, root, plainCue);
  if (source === null) return null;
  const cue = cueGroup(scene, root, -1);
  const behind = trimRange(scene, { first: colon + 1, last: tokens.length - 1 });
  return {
    head: root,
    source,
    cue,
    zone: hull(source, cue),
    content: behind === null ? [] : [behind],
    // "condemned the raid: “…”" tells a deed beside what was said.
    verb: { ...plainCue, speech: cueVerb(tokens[root]?.lemma ?? '')?.vouches !== false },
    addressee: null,
    rule: 'attribution/colon',
  };
}

function isQuoteMark(form: string): boolean {
  return /^([“"‘«]|'')$/.test(form);
}
