import { findLastToken, findToken } from '../find-token.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, childWith, dominates, subtree, type TokenRange } from '../tree.ts';
import type { CueVerb } from './cue-verbs.ts';
import { clauseRange } from './find-extent.ts';
import { isAsked, isBareParticiple, standsBehind } from './find-subject.ts';
import { behind, type Found } from './found.ts';
import { hasVerb, hull, phraseOf, trimRange } from './phrase.ts';

/** "said that they had left", "they had left, he said": the clause that the verb has. */
export function clauseOf(scene: Scene, index: number, _: CueVerb, subject: number | null): Found | null {
  const clause = childrenWith(scene.sentence, index, 'ccomp').find(
    (child) =>
      child !== subject &&
      !isAsked(scene, child) &&
      !isWhere(scene, child) &&
      !(child < index && (isBareParticiple(scene, child) || isRelative(scene, child))),
  );
  if (clause === undefined) return null;
  // "which he said included 3,000": the pronoun of the clause stands before the cue.
  const { first, last } = phraseOf(scene, clause);
  if (first < index && last > index && /^(which|that|whom|who)$/.test(scene.sentence.tokens[first]?.norm ?? ''))
    return behind('relative', antecedentWith(scene, index, first), { first: index + 1, last });
  const whole = withObjects(scene, index, subject, clauseRange(scene, clause, index));
  const crossed = first < index && clause > index;
  const range =
    crossed || opensWithItsSubject(scene, index, clause, whole) ? { first: index + 1, last: whole.last } : whole;
  return clause < index
    ? { content: [range], rule: 'attribution/after-content', with: -1, around: true }
    : behind('before-content', range);
}

/** "says 900 men have left": the tree may hang "have" on the saying, and the subject on the verb behind. */
function opensWithItsSubject({ sentence }: Scene, index: number, clause: number, { first }: TokenRange): boolean {
  if (first <= index + 1 || sentence.tokens[clause]?.lemma !== 'have') return false;
  const subjects = childrenWith(sentence, index, 'ccomp').flatMap((child) => childrenWith(sentence, child, 'nsubj'));
  return subjects.some((subject) => subject === first - 1 && subtree(sentence, subject).first === index + 1);
}

/** "showed 200 trucks, where there had been none": a clause about what is shown. */
function isWhere(scene: Scene, clause: number): boolean {
  const { tokens } = scene.sentence;
  const { first } = phraseOf(scene, clause);
  return tokens[first]?.norm === 'where' && tokens[first - 1]?.form === ',';
}

/** "X, who was a captain, said that …": a clause about the source that the tree takes for what was said. */
function isRelative({ sentence }: Scene, clause: number): boolean {
  return /^(who|which|whose)$/.test(sentence.tokens[childWith(sentence, clause, 'nsubj')]?.norm ?? '');
}

/** "the operation, which Chad said cost 1,269": a relative clause around its cue. */
export function relativeOf(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  const { tokens } = scene.sentence;
  if (!verb.speech || tokens[index]?.deprel !== 'acl:relcl' || subject === null || subject > index) return null;
  const { first, last } = phraseOf(scene, index);
  if (!/^(which|that|whom)$/.test(tokens[first]?.norm ?? '') || first >= phraseOf(scene, subject).first) return null;
  if (last > index) return behind('relative', antecedentWith(scene, index, first), { first: index + 1, last });
  // The tree may hang both verbs on what the pronoun stands for.
  const second = childrenWith(scene.sentence, tokens[index]?.head ?? -1, 'acl').find(
    (child) => child > index && phraseOf(scene, child).first === index + 1,
  );
  return second === undefined
    ? null
    : behind('relative', { first, last: first }, { first: index + 1, last: phraseOf(scene, second).last });
}

/** "the 900 men that Chad says have left": the pronoun with a number that it stands right behind, which is part of what is said. */
function antecedentWith({ sentence }: Scene, index: number, pronoun: number): TokenRange {
  const noun = sentence.tokens[index]?.head ?? -1;
  const number = noun === pronoun - 1 ? childWith(sentence, noun, 'nummod') : -1;
  return { first: number === -1 ? pronoun : Math.min(number, pronoun), last: pronoun };
}

/** "the 900 men that Chad says have left", where the tree parts the saying from what is said. */
export function relativeBeside(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  const { tokens } = scene.sentence;
  const pronoun = findLastToken(tokens, index - 4, index - 1, ({ norm }) => /^(that|which|who|whom)$/.test(norm));
  const number = pronoun === -1 ? -1 : childWith(scene.sentence, pronoun - 1, 'nummod');
  const goesOn = tokens[index + 1]?.upos === 'AUX' || /^VB[DPZ]$/.test(tokens[index + 1]?.xpos ?? '');
  if (!verb.speech || number === -1 || (subject ?? -1) <= pronoun || tokens[pronoun - 1]?.upos !== 'NOUN' || !goesOn)
    return null;
  const end = findToken(tokens, index + 1, tokens.length, ({ form }) => /^[,.;:)]$/.test(form));
  const last = (end === -1 ? tokens.length : end) - 1;
  return behind('relative', { first: number, last: pronoun }, { first: index + 1, last });
}

/** "said: they had left", "reported, citing officials, that they had left", which the tree sets beside the verb. */
export function speechBeside(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  if (!verb.speech) return null;
  const beside = childrenWith(scene.sentence, index, 'parataxis').find(
    (child) => child > index && /^[:“"‘,]$/.test(tokens[phraseOf(scene, child).first - 1]?.form ?? ''),
  );
  if (beside === undefined) return null;
  const range = phraseOf(scene, beside);
  const interrupted = hasVerb(scene, index + 1, range.first) && tokens[range.first]?.norm !== 'that';
  return interrupted ? null : behind('before-content', range);
}

/** "announced on Tuesday there were suspects in custody", where the tree takes the clause for an adverbial. */
export function bareClauseBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  if (!verb.speech) return null;
  const clause = childrenWith(sentence, index, 'advcl').find((child) => {
    const { first } = phraseOf(scene, child);
    const opens =
      /^(NOUN|PROPN|PRON|DET|NUM)$/.test(sentence.tokens[first]?.upos ?? '') ||
      /^(at (least|most)|up to|(more|fewer|less) than)$/.test(normsBetween(sentence.tokens, first, first + 2));
    return (
      first > index &&
      opens &&
      childWith(sentence, child, 'mark') === -1 &&
      childWith(sentence, child, 'nsubj', 'expl') !== -1 &&
      sentence.tokens[first - 1]?.kind === 'word' &&
      !hasVerb(scene, index + 1, first)
    );
  });
  if (clause !== undefined) return behind('before-content', clauseRange(scene, clause, index));
  // "said as few as four battalions were there": a bound that the tree takes for a clause of its own.
  const bound = /^as (few|many|much) as$/.test(normsBetween(sentence.tokens, index + 1, index + 4));
  const { last } = phraseOf(scene, index);
  return bound && hasVerb(scene, index + 4, last + 1) ? behind('before-content', { first: index + 1, last }) : null;
}

/** "would not say if they had left", where the tree takes the question for an adverbial. */
export function questionBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  if (!verb.speech) return null;
  const { tokens } = scene.sentence;
  const question = childrenWith(scene.sentence, index, 'advcl').find((child) => {
    const { first } = phraseOf(scene, child);
    const direct =
      first === index + 1 ||
      (first > index &&
        childrenWith(scene.sentence, index, 'obj', 'iobj').some((who) => phraseOf(scene, who).last === first - 1));
    return direct && /^(if|whether|how|when|where|why|what|who)$/.test(tokens[first]?.norm ?? '');
  });
  return question === undefined ? null : behind('before-content', beforeSemicolon(scene, phraseOf(scene, question)));
}

/** Words that begin a question. */
const asking: ReadonlySet<string> = new Set(['what', 'how', 'why', 'whether', 'who', 'where']);

/** "know what those questions are", "shows in detail how they left": the question right behind the verb or what tells of it. */
export function questionKnown(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  const { last } = phraseOf(scene, index);
  const opens = findToken(tokens, index + 1, last + 1, ({ norm }) => asking.has(norm));
  if (opens === -1 || hasVerb(scene, index + 1, opens) || !hasVerb(scene, opens + 1, last + 1)) return null;
  const near = opens === index + 1 || (opens <= index + 4 && /^(ADP|SCONJ)$/.test(tokens[index + 1]?.upos ?? ''));
  return near ? behind('before-content', beforeSemicolon(scene, { first: opens, last })) : null;
}

/** A range up to its first semicolon. */
function beforeSemicolon({ sentence: { tokens } }: Scene, { first, last }: TokenRange): TokenRange {
  const stop = tokens.findIndex(({ form }, at) => form === ';' && at > first && at <= last);
  return { first, last: stop === -1 ? last : stop - 1 };
}

/** "told an agency that Ukraine had sent men", "said last week that it had", where the tree takes what was told for a clause about the agency or the week. */
function isToldThat({ sentence, times }: Scene, index: number, that: number): boolean {
  const { tokens } = sentence;
  const clause = tokens[that]?.head ?? -1;
  const told = childWith(sentence, index, 'obj', 'iobj');
  const over = tokens[clause]?.head ?? -1;
  if (tokens[that]?.relation === 'nsubj' || tokens[clause]?.deprel !== 'acl:relcl') return false;
  if (childWith(sentence, clause, 'nsubj') === -1) return false;
  if (times.some(({ first, last }) => first === index + 1 && last === that - 1 && first <= over && over <= last))
    return true;
  return (
    /^(tell|inform|remind|assure|brief|notify)$/.test(tokens[index]?.lemma ?? '') &&
    (over === told || times.some(({ first, last }) => first > told && last === that - 1)) &&
    that > told
  );
}

/** "told a crowd at the club that …", where the tree hangs the clause on one of the words between. */
export function thatBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  const that = findToken(
    tokens,
    index + 1,
    tokens.length,
    ({ norm, relation, head }, at) =>
      norm === 'that' &&
      (relation === 'mark' || isToldThat(scene, index, at)) &&
      head > at &&
      dominates(scene.sentence, index, head),
  );
  const clause = tokens[that]?.head ?? -1;
  const between = tokens.slice(index + 1, that);
  if (
    clause === -1 ||
    between.some(({ upos, deprel, norm }) => (upos === 'VERB' && deprel !== 'amod') || norm === 'no')
  )
    return null;
  if (!verb.speech && between.some(({ relation }) => relation === 'obj')) return null;
  return behind('before-content', clauseRange(scene, clause, index));
}

/** "said the troops near the border were gone", where the tree hangs the subject of what was said on the verb of saying. */
function withObjects(scene: Scene, index: number, subject: number | null, range: TokenRange): TokenRange {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (range.first <= index || addressing.test(tokens[index]?.lemma ?? '')) return range;
  const misplaced = childrenWith(sentence, index, 'obj', 'iobj', 'nsubj').find((child) => {
    const timed = scene.times.some(({ first, last }) => first <= child && child <= last);
    const speaks = child === subject && standsBehind(scene, index);
    return !speaks && child > index && child < range.first && !timed;
  });
  return misplaced === undefined ? range : hull(phraseOf(scene, misplaced), range);
}

/** "says the brigade crossed the border by night", where the tree takes the clause's subject for what was said, and its verb for anything. */
export function clauseMisread(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  const object = childWith(scene.sentence, index, 'obj', 'iobj');
  if (!/^(say|think|believe)$/.test(tokens[index]?.lemma ?? '') || object <= index) return null;
  const { first } = phraseOf(scene, object);
  const bare = tokens.slice(index + 1, first).every(({ kind }) => kind === 'mark');
  const stop = tokens.findIndex(({ form }, at) => at > object && /^([;,—–―-]|--)$/.test(form));
  const end = stop === -1 ? tokens.length : stop;
  const finite = tokens.some(
    ({ xpos }, at) =>
      at > object &&
      at < end &&
      /^(VBD|VBZ|VBP|MD)$/.test(xpos) &&
      !/^(that|which|who)$/.test(tokens[at - 1]?.norm ?? ''),
  );
  const range = bare && finite ? trimRange(scene, { first, last: end - 1 }) : null;
  return range === null ? null : behind('before-content', range);
}

/** Verbs whose object is whoever is told. */
const addressing =
  /^(tell|inform|brief|notify|remind|assure|reassure|warn|ask|urge|advise|promise|show|teach|convince|persuade)$/;
