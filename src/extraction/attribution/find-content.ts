import type { Scene } from '../scene.ts';
import { childrenWith, childWith, dominates, relationOf, type TokenRange } from '../tree.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { goesOnSaying, isAsked, isBareParticiple } from './find-source.ts';
import { behind, type Found, isQuoteMark } from './found.ts';
import { hull, phraseOf, trimRange, withNumber } from './phrase.ts';
import { putAt } from './put-at.ts';

/** One way in which a verb takes its content; null where it does not. */
type ContentRule = (scene: Scene, index: number, verb: CueVerb, subject: number | null) => Found | null;

const contentRules: readonly ContentRule[] = [
  clauseOf,
  relativeOf,
  speechBeside,
  bareClauseBehind,
  quotedAfter,
  thatBehind,
  questionBehind,
  infinitiveOf,
  describedAs,
  prepositionOf,
  prepositionBehind,
  putAt,
  listBehind,
  objectOf,
  colonAtEnd,
];

/** What a cue verb has as its content, by the first rule that finds one. */
export function contentOf(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  for (const rule of contentRules) {
    const found = rule(scene, index, verb, subject);
    if (found !== null) return found;
  }
  return null;
}

/** "said that they had left", "they had left, he said": the clause that the verb has. */
function clauseOf(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  const clause = childrenWith(scene.sentence, index, 'ccomp').find(
    (child) => child !== subject && !isAsked(scene, child) && !(child < index && isBareParticiple(scene, child)),
  );
  if (clause === undefined) return null;
  // "which he said included 3,000": the pronoun of the clause stands before the cue.
  const { first, last } = phraseOf(scene, clause);
  if (first < index && last > index && /^(which|that|whom|who)$/.test(scene.sentence.tokens[first]?.norm ?? ''))
    return behind('relative', { first, last: first }, { first: index + 1, last });
  const range = withObjects(scene, index, verb, clauseRange(scene, clause, index));
  return clause < index
    ? { content: [range], rule: 'attribution/after-content', with: -1, around: true }
    : behind('before-content', range);
}

/** "the operation, which Chad said cost 1,269": a relative clause around its cue. */
function relativeOf(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  const { tokens } = scene.sentence;
  if (!verb.speech || tokens[index]?.deprel !== 'acl:relcl' || subject === null || subject > index) return null;
  const { first, last } = phraseOf(scene, index);
  if (!/^(which|that|whom)$/.test(tokens[first]?.norm ?? '') || first >= phraseOf(scene, subject).first) return null;
  return last === index ? null : behind('relative', { first, last: first }, { first: index + 1, last });
}

/** "said: they had left", which the tree sets beside the verb. */
function speechBeside(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  if (!verb.speech) return null;
  const beside = childrenWith(scene.sentence, index, 'parataxis').find(
    (child) => child > index && /^[:“"‘,]$/.test(tokens[phraseOf(scene, child).first - 1]?.form ?? ''),
  );
  if (beside === undefined) return null;
  const range = phraseOf(scene, beside);
  return hasVerb(scene, index + 1, range.first) ? null : behind('before-content', range);
}

/** "announced on Tuesday there were suspects in custody", where the tree takes the clause for an adverbial. */
function bareClauseBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  if (!verb.speech) return null;
  const clause = childrenWith(sentence, index, 'advcl').find((child) => {
    const { first } = phraseOf(scene, child);
    const opens = /^(NOUN|PROPN|PRON|DET|NUM)$/.test(sentence.tokens[first]?.upos ?? '');
    return (
      first > index &&
      opens &&
      childWith(sentence, child, 'mark') === -1 &&
      childWith(sentence, child, 'nsubj', 'expl') !== -1 &&
      sentence.tokens[first - 1]?.kind === 'word' &&
      !hasVerb(scene, index + 1, first)
    );
  });
  return clause === undefined ? null : behind('before-content', clauseRange(scene, clause, index));
}

/** "would not say if they had left", where the tree takes the question for an adverbial. */
function questionBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
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
  return question === undefined ? null : behind('before-content', phraseOf(scene, question));
}

/** "refused to leave", "urged Russia to leave", "suggested leaving". */
function infinitiveOf(scene: Scene, index: number, verb: CueVerb): Found | null {
  if (!verb.infinitive) return null;
  const { sentence } = scene;
  const { tokens } = sentence;
  const open = childrenWith(sentence, index, 'xcomp', 'advcl').find((child) => {
    const { first } = phraseOf(scene, child);
    const to = tokens[first]?.norm === 'to' && (verb.status === 'demanded' || relationOf(sentence, child) === 'xcomp');
    return child > index && (to || (first === index + 1 && tokens[first]?.xpos === 'VBG'));
  });
  if (open === undefined) return null;
  const range = phraseOf(scene, open);
  const object = childWith(sentence, index, 'obj', 'iobj');
  const asked = sentence.tokens[index]?.lemma !== 'tell' && object > index && object < range.first;
  return behind('infinitive', asked ? hull(phraseOf(scene, object), range) : range);
}

/** "described them as a threat", "called them a threat". */
function describedAs(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  const object = childWith(sentence, index, 'obj');
  if (!verb.object || object === -1) return null;
  const as = childrenWith(sentence, index, 'advcl', 'obl', 'xcomp').find(
    (child) => child > index && sentence.tokens[phraseOf(scene, child).first]?.norm === 'as',
  );
  if (as === undefined) return null;
  const what = phraseOf(scene, object);
  const said = { first: phraseOf(scene, as).first, last: phraseOf(scene, index).last };
  return object > index ? behind('described-as', hull(what, said)) : behind('described-as', what, said);
}

/** "spoke of 40,000 troops", "criticised Russia for staying": a phrase with one of the verb's prepositions. */
function prepositionOf(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  const onto = childrenWith(sentence, index, 'obl', 'advcl').find((child) => {
    const { first } = phraseOf(scene, child);
    return child > index && verb.prepositions.includes(sentence.tokens[first]?.norm ?? '');
  });
  if (onto === undefined) return null;
  const range = withNumber(scene, index, phraseOf(scene, onto));
  const object = childWith(sentence, index, 'obj');
  if (object > index && object < range.first) return behind('object', hull(phraseOf(scene, object), range));
  if (range.last === range.first || !isPlaced(scene, index, range.first)) return null;
  const goal = childrenWith(sentence, index, 'advcl', 'xcomp').find((child) => child > range.last);
  const last = goal === undefined ? range.last : phraseOf(scene, goal).last;
  return prepositional(verb, range.first, last);
}

/** True where nothing but adverbs, particles and times stands between a verb and a token: "called Friday for". */
function isPlaced(scene: Scene, index: number, first: number): boolean {
  const timed = (at: number): boolean => scene.times.some((time) => time.first <= at && at <= time.last);
  for (let at = index + 1; at < first; at += 1)
    if (!timed(at) && !/^(ADV|ADP|PART)$/.test(scene.sentence.tokens[at]?.upos ?? '')) return false;
  return true;
}

/** The same where the tree hangs the phrase elsewhere. */
function prepositionBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { last } = phraseOf(scene, index);
  return verb.prepositions.includes(scene.sentence.tokens[index + 1]?.norm ?? '') && last > index + 1
    ? prepositional(verb, index + 1, last)
    : null;
}

function prepositional(verb: CueVerb, preposition: number, last: number): Found {
  return {
    content: [{ first: preposition + 1, last }],
    rule: verb.status === 'demanded' ? 'attribution/demand' : 'attribution/preposition',
    with: preposition,
    around: false,
  };
}

/** "made the following points: …": an object and the list behind its colon. */
function listBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  const object = childWith(scene.sentence, index, 'obj');
  if (!verb.object || object <= index) return null;
  const range = phraseOf(scene, object);
  const colon = tokens.findIndex(({ form }, at) => at > range.last && form === ':');
  if (colon === -1 || hasVerb(scene, range.last + 1, colon)) return null;
  return behind('list', { first: range.first, last: tokens.length - 1 });
}

/** "announced a withdrawal", "called the withdrawal a lie": the object with what is said of it. */
function objectOf(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  const object = childWith(sentence, index, 'obj');
  if (!verb.object || object <= index) return null;
  const range = phraseOf(scene, object);
  const complement = childrenWith(sentence, index, 'xcomp', 'obj').find((child) => child > range.last);
  const bare = sentence.tokens[index]?.lemma === 'call' && complement === undefined;
  if (bare && !saysMore(scene, object, range)) return null;
  return behind('object', complement === undefined ? range : hull(range, phraseOf(scene, complement)));
}

/** "called the charges unfounded", "called the move a “farce”", where the tree takes all of it for the object. */
function saysMore(scene: Scene, object: number, { first, last }: TokenRange): boolean {
  const { sentence } = scene;
  const said = childrenWith(sentence, object, 'acl', 'amod').some(
    (child) => child > object && sentence.tokens[child]?.deprel !== 'acl:relcl',
  );
  const named = sentence.tokens
    .slice(object + 1, last + 1)
    .some(({ deprel }) => /^(appos|nmod:unmarked)$/.test(deprel));
  return said || named || sentence.tokens.slice(first, last + 1).some(isQuoteMark);
}

/** "He said:" at the end of its sentence: the content stands in the next. */
function colonAtEnd(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  const ends = verb.speech && tokens.at(-1)?.form === ':' && !hasVerb(scene, index + 1, tokens.length);
  return ends ? behind('colon') : null;
}

function hasVerb(scene: Scene, first: number, end: number): boolean {
  return scene.sentence.tokens.slice(first, end).some(({ upos }) => upos === 'VERB');
}

/** "said the troops near the border were gone", where the tree has the subject of what was said as the object of saying. */
function withObjects(scene: Scene, index: number, verb: CueVerb, range: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  if (!verb.speech || verb.infinitive || range.first <= index || tokens[range.first]?.norm === 'that') return range;
  const object = childrenWith(scene.sentence, index, 'obj').find((child) => child > index && child < range.first);
  return object === undefined ? range : hull(phraseOf(scene, object), range);
}

/** "saying, “…": the quotation that the sentence opens behind a verb of saying, up to the sentence's end. */
function quotedAfter(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  if (!verb.speech) return null;
  const open = tokens.findIndex((token, at) => at > index + 1 && isQuoteMark(token));
  if (open === -1 || !/^[,:]$/.test(tokens[open - 1]?.form ?? '')) return null;
  if (hasVerb(scene, index + 1, open)) return null;
  const range = trimRange(scene, { first: open + 1, last: tokens.length - 1 });
  return range === null ? null : behind('before-quotation', range);
}

/** "told a crowd at the club that …", where the tree hangs the clause on one of the words between. */
function thatBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  if (!verb.speech) return null;
  const that = tokens.findIndex(
    ({ norm, upos, head }, at) =>
      at > index && norm === 'that' && upos === 'SCONJ' && head > at && dominates(scene.sentence, index, head),
  );
  const clause = tokens[that]?.head ?? -1;
  if (clause === -1 || hasVerb(scene, index + 1, that)) return null;
  return behind('before-content', clauseRange(scene, clause, index));
}

/** A clause as content; it ends where another voice is set against it ("X said …, while Y put it at …"). */
function clauseRange(scene: Scene, clause: number, cue: number): TokenRange {
  const { sentence } = scene;
  const range = phraseOf(scene, clause);
  if (clause < cue) return range;
  const semicolon = sentence.tokens.findIndex(
    ({ form }, at) => form === ';' && at > clause && at < range.last && sentence.tokens[at + 1]?.norm !== 'that',
  );
  if (semicolon !== -1) return { first: range.first, last: semicolon - 1 };
  const rival = childrenWith(sentence, clause, 'conj', 'advcl', 'parataxis').find((child) => {
    const verb = cueVerb(sentence.tokens[child]?.lemma ?? '');
    if (goesOnSaying(scene, child)) return true;
    const subject = childrenWith(sentence, child, 'nsubj')[0];
    return (
      child > clause &&
      verb !== undefined &&
      subject !== undefined &&
      sentence.tokens[subject]?.upos !== 'PRON' &&
      contentOf(scene, child, verb, subject) !== null
    );
  });
  return rival === undefined
    ? withFurther(scene, withoutAside(scene, range), cue)
    : { first: range.first, last: phraseOf(scene, rival).first - 1 };
}

/** Content with the coordinated clauses behind it ("said that they had left, but tens of thousands remained", "…, but that they had"). */
export function withFurther(scene: Scene, range: TokenRange, cue: number): TokenRange {
  const { sentence } = scene;
  const { tokens } = sentence;
  const comma = tokens[range.last + 1]?.form === ',' ? 1 : 0;
  const joint = range.last + 1 + comma;
  if (!/^(and|but|or|while|yet)$/.test(tokens[joint]?.norm ?? '')) return range;
  let top = tokens[joint]?.head ?? -1;
  if (tokens[joint + 1]?.norm !== 'that') {
    const subject = childWith(sentence, top, 'nsubj') !== -1;
    const goesOn =
      tokens[top]?.head === cue &&
      (subject ? cueVerb(tokens[top]?.lemma ?? '') === undefined : goesOnWould(scene, range, top));
    return goesOn ? { first: range.first, last: phraseOf(scene, top).last } : range;
  }
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

/** A range without the relative clause behind a comma that ends it, which is the writer's more often than the source's. */
function withoutAside(scene: Scene, range: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  const aside = tokens.findLastIndex(
    ({ deprel }, at) =>
      at > range.first &&
      at <= range.last &&
      deprel === 'acl:relcl' &&
      tokens[phraseOf(scene, at).first - 1]?.form === ',' &&
      phraseOf(scene, at).last >= range.last,
  );
  return aside === -1 ? range : { first: range.first, last: phraseOf(scene, aside).first - 2 };
}
