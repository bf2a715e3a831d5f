import type { Span } from '../../model/span.ts';
import { mentionAt } from '../actors/find-names.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, childWith, type TokenRange } from '../tree.ts';
import { cueVerb } from './cue-verbs.ts';
import { goesOnSaying } from './find-subject.ts';
import { phraseOf, trimRange } from './phrase.ts';
import { firstEndingAfter } from './spans-from.ts';

/** A clause as content: up to where another voice is set against it ("X said …, while Y put it at …"), with what goes on with it. */
export function clauseRange(scene: Scene, clause: number, cue: number): TokenRange {
  const { tokens } = scene.sentence;
  const range = phraseOf(scene, clause);
  if (clause < cue) return range;
  const semicolon = tokens.findIndex(
    ({ form }, at) => form === ';' && at > clause && at < range.last && tokens[at + 1]?.norm !== 'that',
  );
  if (semicolon !== -1) return { first: range.first, last: semicolon - 1 };
  const rival = childrenWith(scene.sentence, clause, 'conj', 'advcl', 'parataxis').find(
    (child) => isRival(scene, child, clause) || isOthersDeed(scene, child, cue),
  );
  return rival === undefined
    ? withFurther(scene, range, cue)
    : { first: range.first, last: phraseOf(scene, rival).first - 1 };
}

/** True for a clause in which somebody else speaks, or the same one goes on: ", while Y put it at …", ", adding that …". */
function isRival(scene: Scene, child: number, clause: number): boolean {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (goesOnSaying(scene, child)) return true;
  const mark = childWith(sentence, child, 'mark');
  const subject = childWith(sentence, child, 'nsubj');
  return (
    child > clause &&
    subject !== -1 &&
    tokens[subject]?.upos !== 'PRON' &&
    (mark === -1 || /^(while|whereas|though|although)$/.test(tokens[mark]?.norm ?? '')) &&
    tokens[phraseOf(scene, child).first]?.norm !== 'when' &&
    cueVerb(tokens[child]?.lemma ?? '')?.vouches === true
  );
}

/** "Britain said it would send 150 men, and the United States has sent 600": what another state has done, which the newsroom tells. */
function isOthersDeed({ sentence, names }: Scene, child: number, cue: number): boolean {
  const { tokens } = sentence;
  const [speaker, doer] = [cue, child].map((verb) => mentionAt(names, childWith(sentence, verb, 'nsubj')));
  const states = speaker?.country != null && doer?.country != null && speaker.code !== doer.code;
  const first = tokens.findLastIndex(({ norm }, at) => at < child && at > cue && norm === 'and');
  const done = childrenWith(sentence, child, 'aux').some((at) => /^(has|have)$/.test(tokens[at]?.norm ?? ''));
  return states && done && tokens[child]?.relation === 'conj' && tokens[first - 1]?.form === ',';
}

/** Content with the clauses behind it that go on with it: "said that they had left, but tens of thousands remained", "…, but that they had". */
export function withFurther(scene: Scene, range: TokenRange, cue: number): TokenRange {
  const further = childrenWith(scene.sentence, cue, 'ccomp', 'conj', 'parataxis', 'advcl').find(
    (child) => isBehind(scene, range, child) && goesOn(scene, range, child),
  );
  return further === undefined
    ? withThat(scene, range)
    : withFurther(scene, { first: range.first, last: phraseOf(scene, further).last }, cue);
}

/** Content that is no clause with what belongs to it though the tree hangs it on the cue: ", including two brigades", "to train troops and send arms". */
export function withAddition(scene: Scene, range: TokenRange, cue: number): TokenRange {
  const further = childrenWith(scene.sentence, cue, 'conj', 'obl', 'nmod', 'advcl').find(
    (child) => isBehind(scene, range, child) && adds(scene, range, child),
  );
  return further === undefined
    ? range
    : withAddition(scene, { first: range.first, last: phraseOf(scene, further).last }, cue);
}

function adds(scene: Scene, range: TokenRange, child: number): boolean {
  const { tokens } = scene.sentence;
  const phrase = phraseOf(scene, child);
  const relation = tokens[child]?.relation;
  if (compares(scene, child)) return true;
  if (relation === 'conj')
    return tokens[child]?.upos === 'VERB'
      ? tokens[child]?.xpos === 'VB' && tokens[range.first]?.norm === 'to'
      : childWith(scene.sentence, child, 'nsubj', 'cop') === -1;
  if (/^(including|such|like|especially|particularly)$/.test(tokens[phrase.first]?.norm ?? '')) return true;
  const timed = scene.times.some(({ first, last }) => first <= child && child <= last);
  const next = tokens.slice(range.last + 1, phrase.first).every(({ form }) => form !== ',');
  return relation !== 'advcl' && next && !timed && !occasions.test(tokens[child]?.norm ?? '');
}

/** ", compared with 36,000 a year ago". */
function compares({ sentence: { tokens } }: Scene, index: number): boolean {
  return tokens[index]?.norm === 'compared' && /^(with|to)$/.test(tokens[index + 1]?.norm ?? '');
}

/** Where and how something is said, which is none of what is said: "condemned the attack in a statement". */
const occasions =
  /^(statement|interview|speech|letter|tweet|conference|briefing|report|memo|post|email|e-mail|remarks|testimony|hearing|address|debate|rally|call|twitter|television|tv|radio|vote)s?$/;

/** What is said with the words behind it that spell it out: "listed three conditions: a corridor …", "described it as, “a step …”". */
export function withWording(scene: Scene, range: TokenRange, quotations: readonly Span[]): TokenRange {
  const { tokens } = scene.sentence;
  if (cueVerb(tokens[range.last]?.lemma ?? '')?.speech === true) return range;
  if (tokens[range.last + 1]?.form === ':')
    return trimRange(scene, { first: range.first, last: tokens.length - 1 }) ?? range;
  let at = range.last + 1;
  while (/^(,|and|as|like|including)$/.test(tokens[at]?.norm ?? '') && at <= range.last + 3) at += 1;
  const opens = tokens[at];
  const quotation = opens === undefined ? undefined : quotations[firstEndingAfter(quotations, opens.span.end)];
  if (opens === undefined || at === range.last + 1 || quotation?.start !== opens.span.end) return range;
  const last = tokens.findLastIndex(({ span }) => span.end <= quotation.end);
  return trimRange(scene, { first: range.first, last }) ?? range;
}

/** True where only marks that end no clause stand between a range and a clause; the clause may have a word of its own before both. */
function isBehind(scene: Scene, range: TokenRange, clause: number): boolean {
  if (isSubjectTaken(scene, clause)) return clause === range.last + 1;
  const phrase = phraseOf(scene, clause);
  if (phrase.first < range.first && clause > range.last) return phrase.last > range.last;
  const { first } = phrase;
  return (
    first > range.last &&
    scene.sentence.tokens.slice(range.last + 1, first).every(({ kind, form }) => kind === 'mark' && form !== ';')
  );
}

/** True for a clause that the tree hangs on the cue though it belongs to what was said: a verb has one clause as its content. */
function goesOn(scene: Scene, range: TokenRange, clause: number): boolean {
  const { sentence } = scene;
  const { tokens } = sentence;
  const relation = tokens[clause]?.relation;
  if (relation === 'ccomp' || compares(scene, clause)) return true;
  if (cueVerb(tokens[clause]?.lemma ?? '')?.speech === true) return false;
  if (checks.test(normsBetween(tokens, range.last + 1, range.last + 9))) return false;
  const subject = childWith(sentence, clause, 'nsubj', 'expl') !== -1 || isSubjectTaken(scene, clause);
  const modal =
    childWith(sentence, clause, 'aux') !== -1 &&
    !tokens.slice(range.first, range.last + 1).some(({ upos }) => /^(VERB|AUX)$/.test(upos));
  if (relation === 'conj')
    return (
      !isOthersDeed(scene, clause, tokens[clause]?.head ?? -1) &&
      (subject || modal || goesOnWould(scene, range, clause))
    );
  const mark = tokens[childWith(sentence, clause, 'mark')]?.norm ?? '';
  return subject && (relation === 'parataxis' || /^(because|if|unless|so|since)$/.test(mark));
}

/** "said Chad had 400 men in Goma and Mali had 300": the tree may take the second subject for another place. */
function isSubjectTaken({ sentence: { tokens } }: Scene, verb: number): boolean {
  const before = tokens[verb - 1];
  return (
    /^VB[DZP]$/.test(tokens[verb]?.xpos ?? '') &&
    before?.relation === 'conj' &&
    before.head < verb - 1 &&
    /^(NOUN|PROPN)$/.test(before.upos)
  );
}

/** "Russia said they had left, but there was little sign of it": what the newsroom found. */
const checks =
  /^, but there (is|was|were|has been|had been) (still )?(little|no|few|scant) (sign|signs|evidence|indication|trace)\b/;

/** "said they had left and that more would", where the tree hangs the second clause anywhere. */
function withThat(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  const joint = range.last + (tokens[range.last + 1]?.form === ',' ? 2 : 1);
  if (!/^(and|but|or|while|yet)$/.test(tokens[joint]?.norm ?? '') || tokens[joint + 1]?.norm !== 'that') return range;
  let top = tokens[joint]?.head ?? -1;
  while ((tokens[top]?.head ?? -1) > range.last) top = tokens[top]?.head ?? -1;
  return top > range.last ? { first: range.first, last: phraseOf(scene, top).last } : range;
}

/** "said it would stay, but would send more": the same auxiliary goes on with what was said. */
function goesOnWould(scene: Scene, range: TokenRange, verb: number): boolean {
  const { tokens } = scene.sentence;
  const auxiliary = tokens[childWith(scene.sentence, verb, 'aux')]?.norm;
  return (
    auxiliary !== undefined &&
    tokens.slice(range.first, range.last + 1).some(({ norm, upos }) => upos === 'AUX' && norm === auxiliary)
  );
}

/** A range without what explains its end behind a comma: a relative clause, which is the writer's where what is said is no clause. */
export function withoutAside(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  const aside = tokens.findIndex(
    ({ deprel }, at) =>
      at > range.first &&
      at <= range.last &&
      asides.test(deprel) &&
      /^(,|—|–|--)$/.test(tokens[phraseOf(scene, at).first - 1]?.form ?? '') &&
      phraseOf(scene, at).last >= range.last,
  );
  return aside === -1 ? range : { first: range.first, last: phraseOf(scene, aside).first - 2 };
}

const asides = /^(acl:relcl|appos)$/;
