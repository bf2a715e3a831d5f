import type { Span } from '../../model/span.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, dominates, relationOf, type TokenRange } from '../tree.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { goesOnSaying, quotingVerb } from './find-source.ts';
import { hull, phraseOf, subjectAndVerb, trimRange } from './phrase.ts';

/** What a cue says: the content, before the cue's own words are cut out of it. */
export interface Found {
  readonly content: readonly TokenRange[];
  readonly rule: string;
  /** A token that belongs to the cue beside the verb's own: the preposition of "called for". */
  readonly with: number;
  /** True where the content lies around the cue, so that all of the cue's zone is cut out of it. */
  readonly around: boolean;
}

/** What a cue verb has as its content, by the first relation that gives one. */
export function contentOf(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const token = tokens[index];
  const clause = childrenWith(sentence, index, 'ccomp').find((child) => child !== subject) ?? -1;
  if (clause !== -1) {
    const range = withObjects(scene, index, verb, clauseRange(scene, clause, index));
    if (clause < index) return { content: [range], rule: 'attribution/after-content', with: -1, around: true };
    return { content: [range], rule: 'attribution/before-content', with: -1, around: false };
  }
  if (verb.speech) {
    const beside = childrenWith(sentence, index, 'parataxis').find(
      (child) => child > index && /^[:“"‘,]$/.test(tokens[phraseOf(scene, child).first - 1]?.form ?? ''),
    );
    if (beside !== undefined && opensSpeech(scene, index, beside))
      return { content: [phraseOf(scene, beside)], rule: 'attribution/before-content', with: -1, around: false };
    const behind = quotedAfter(scene, index) ?? thatBehind(scene, index);
    if (behind !== null) return behind;
  }
  const open = verb.infinitive ? childWith(sentence, index, 'xcomp') : -1;
  const object = childWith(sentence, index, 'obj');
  if (open !== -1 && tokens[phraseOf(scene, open).first]?.norm === 'to') {
    return { content: [phraseOf(scene, open)], rule: 'attribution/infinitive', with: -1, around: false };
  }
  const as = childrenWith(sentence, index, 'advcl', 'obl', 'xcomp').find(
    (child) => child > index && tokens[phraseOf(scene, child).first]?.norm === 'as',
  );
  if (as !== undefined && verb.object && object !== -1) {
    const a = phraseOf(scene, object);
    const b = { first: phraseOf(scene, as).first, last: phraseOf(scene, index).last };
    return {
      content: object > index ? [hull(a, b)] : [a, b],
      rule: 'attribution/described-as',
      with: -1,
      around: false,
    };
  }
  const onto = childrenWith(sentence, index, 'obl', 'advcl').find((child) => {
    const first = phraseOf(scene, child).first;
    return child > index && verb.prepositions.includes(tokens[first]?.norm ?? '');
  });
  if (onto !== undefined) {
    const range = phraseOf(scene, onto);
    if (object > index && object < range.first)
      return { content: [hull(phraseOf(scene, object), range)], rule: 'attribution/object', with: -1, around: false };
    if (range.first === index + 1 && range.last > range.first) {
      const goal = childrenWith(sentence, index, 'advcl', 'xcomp').find((child) => child > range.last);
      const last = goal === undefined ? range.last : phraseOf(scene, goal).last;
      return {
        content: [{ first: range.first + 1, last }],
        rule: verb.status === 'demanded' ? 'attribution/demand' : 'attribution/preposition',
        with: range.first,
        around: false,
      };
    }
  }
  if (verb.prepositions.includes(tokens[index + 1]?.norm ?? '')) {
    const last = phraseOf(scene, index).last;
    if (last > index + 1)
      return {
        content: [{ first: index + 2, last }],
        rule: verb.status === 'demanded' ? 'attribution/demand' : 'attribution/preposition',
        with: index + 1,
        around: false,
      };
  }
  if (token?.lemma === 'put' || token?.lemma === 'give') return putAt(scene, index, object);
  if (object > index && verb.object) {
    const range = phraseOf(scene, object);
    const complement = childrenWith(sentence, index, 'xcomp', 'obj').find((child) => child > range.last);
    const colon = tokens.findIndex(({ form }, at) => at > range.last && form === ':');
    if (colon !== -1 && tokens.slice(range.last + 1, colon).every(({ upos }) => upos !== 'VERB'))
      return {
        content: [{ first: range.first, last: tokens.length - 1 }],
        rule: 'attribution/list',
        with: -1,
        around: false,
      };
    if (token?.lemma === 'call' && complement === undefined) return null;
    return {
      content: [complement === undefined ? range : hull(range, phraseOf(scene, complement))],
      rule: 'attribution/object',
      with: -1,
      around: false,
    };
  }
  if (verb.speech && tokens.at(-1)?.form === ':' && tokens.slice(index + 1).every(({ upos }) => upos !== 'VERB'))
    return { content: [], rule: 'attribution/colon', with: -1, around: false };
  return null;
}

/** "said the troops near the border were gone", where the tree has the subject of what was said as the object of saying. */
function withObjects(scene: Scene, index: number, verb: CueVerb, range: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  if (!verb.speech || verb.infinitive || range.first <= index || tokens[range.first]?.norm === 'that') return range;
  const object = childrenWith(scene.sentence, index, 'obj').find((child) => child > index && child < range.first);
  return object === undefined ? range : hull(phraseOf(scene, object), range);
}

/** "saying, “…": the quotation that the sentence opens behind a verb of saying, up to the sentence's end. */
function quotedAfter(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  const open = tokens.findIndex(({ form }, at) => at > index + 1 && /^([“"‘]|'')$/.test(form));
  if (open === -1 || !/^[,:]$/.test(tokens[open - 1]?.form ?? '')) return null;
  if (tokens.slice(index + 1, open).some(({ upos }) => upos === 'VERB')) return null;
  const range = trimRange(scene, { first: open + 1, last: tokens.length - 1 });
  return range === null ? null : { content: [range], rule: 'attribution/before-quotation', with: -1, around: false };
}

/** "told a crowd at the club that …", where the tree hangs the clause on one of the words between. */
function thatBehind(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  const that = tokens.findIndex(
    ({ norm, upos, head }, at) =>
      at > index && norm === 'that' && upos === 'SCONJ' && head > at && dominates(scene.sentence, index, head),
  );
  const clause = tokens[that]?.head ?? -1;
  if (clause === -1 || tokens.slice(index + 1, that).some(({ upos }) => upos === 'VERB')) return null;
  return { content: [clauseRange(scene, clause, index)], rule: 'attribution/before-content', with: -1, around: false };
}

/** "put the number at 40,000", "gave a figure of 40,000": what was put, and at what. */
function putAt(scene: Scene, index: number, object: number): Found | null {
  const { sentence } = scene;
  const figure = /^(number|figure|total|strength|estimate|size|count|toll|force|level)s?$/;
  const passive = childrenWith(sentence, index, 'nsubj').find(
    (child) => sentence.tokens[child]?.deprel === 'nsubj:pass',
  );
  const put = passive ?? object;
  const at = childrenWith(sentence, index, 'obl').find(
    (child) => sentence.tokens[phraseOf(scene, child).first]?.norm === 'at',
  );
  if (put === undefined || put === -1) return null;
  if (at === undefined && !figure.test(sentence.tokens[put]?.norm ?? '')) return null;
  const what = phraseOf(scene, put);
  const content =
    at === undefined ? [what] : put > index ? [hull(what, phraseOf(scene, at))] : [what, phraseOf(scene, at)];
  return { content, rule: 'attribution/put-at', with: -1, around: false };
}

/** What stands around a source and its verb of saying: "“…,” X said", "…, X said on Friday", "The troops, he said, were leaving". */
export function around(scene: Scene, index: number, source: TokenRange, quotations: readonly Span[]): Found | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const quoting = quotingVerb(scene, index);
  const own =
    source.first <= index && index <= source.last
      ? { first: index, last: index }
      : hull(source, { first: index, last: index });
  const group = quoting === -1 ? own : hull(own, subjectAndVerb(scene, quoting));
  const before = tokens[group.first - 1];
  if (before === undefined || group.last - group.first > 40 || !/^([,”"’'»?!…—–-]|'')$/.test(before.form)) return null;
  const quotation = quotations.find((each) => each.end === before.span.start);
  if (quotation !== undefined) {
    const first = tokens.findIndex(({ span }) => span.start >= quotation.start);
    const range = trimRange(scene, { first, last: group.first - 1 });
    return range === null ? null : { content: [range], rule: 'attribution/after-quotation', with: -1, around: true };
  }
  const head = trimRange(scene, { first: clauseStart(scene, group.first), last: group.first - 1 });
  const close = closeOf(scene, index, group.last);
  if (head === null || close === null) return null;
  const clause = childrenWith(sentence, index, 'ccomp').find((child) => child > index);
  const relation = relationOf(sentence, index);
  const goesOn =
    clause !== undefined ||
    relation === 'acl' ||
    dominatesAround(scene, index, group) ||
    continuation(scene, index) !== -1;
  const tail = goesOn ? trimRange(scene, { first: close + 1, last: tokens.length - 1 }) : null;
  if (clause !== undefined && phraseOf(scene, clause).first > close + 2) return null;
  return {
    content: tail === null ? [head] : [head, tail],
    rule: tail === null ? 'attribution/after-content' : 'attribution/inserted',
    with: -1,
    around: true,
  };
}

/** The mark that closes a cue with its adverbials ("said on Friday,"); the sentence's end; null where something else follows. */
function closeOf(scene: Scene, index: number, last: number): number | null {
  const { sentence } = scene;
  let at = last + 1;
  for (;;) {
    const token = sentence.tokens[at];
    if (token === undefined || token.kind === 'mark') return at;
    const child = sentence.children[index]?.find(
      (each) =>
        phraseOf(scene, each).first === at && /^(obl|advmod|iobj|obj|nmod|compound)$/.test(relationOf(sentence, each)),
    );
    const time = scene.times.find((mention) => mention.first === at);
    if (child !== undefined) at = phraseOf(scene, child).last + 1;
    else if (time !== undefined) at = time.last + 1;
    else return null;
  }
}

/** True where the verb hangs on a clause that stands on both sides of it. */
function dominatesAround(scene: Scene, index: number, group: TokenRange): boolean {
  const { sentence } = scene;
  if (relationOf(sentence, index) !== 'parataxis') return false;
  const head = sentence.tokens[index]?.head ?? -1;
  return sentence.tokens.some(
    ({ kind }, at) =>
      at > group.last && kind !== 'mark' && dominates(sentence, head, at) && !dominates(sentence, index, at),
  );
}

/** A clause behind "…, X said, and …" that goes on with what was said; -1 where there is none. */
function continuation(scene: Scene, index: number): number {
  const { sentence } = scene;
  return (
    childrenWith(sentence, index, 'conj', 'advcl').find(
      (child) =>
        child > index &&
        cueVerb(sentence.tokens[child]?.lemma ?? '') === undefined &&
        childWith(sentence, child, 'nsubj') !== -1,
    ) ?? -1
  );
}

/** The start of the sentence's content, or of what follows its last semicolon before a token. */
function clauseStart(scene: Scene, before: number): number {
  const { tokens } = scene.sentence;
  const stop = tokens.findLastIndex((token, at) => at < before && token.form === ';');
  return Math.max(scene.opening, stop + 1);
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
    const goesOn =
      tokens[top]?.head === cue &&
      cueVerb(tokens[top]?.lemma ?? '') === undefined &&
      childWith(sentence, top, 'nsubj') !== -1;
    return goesOn ? { first: range.first, last: phraseOf(scene, top).last } : range;
  }
  while ((tokens[top]?.head ?? -1) > range.last) top = tokens[top]?.head ?? -1;
  return top > range.last ? { first: range.first, last: phraseOf(scene, top).last } : range;
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

/** The nearest clause at or above a token. */
export function clauseOver(sentence: Sentence, index: number): number {
  for (let at = index; at !== -1; at = sentence.tokens[at]?.head ?? -1) {
    if (/^(root|ccomp|advcl|parataxis|conj|acl)$/.test(relationOf(sentence, at)) && isClause(sentence, at)) return at;
    if (relationOf(sentence, at) === 'root') return at;
  }
  return -1;
}

function isClause(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index]?.upos === 'VERB' || childWith(sentence, index, 'nsubj', 'cop') !== -1;
}

function opensSpeech(scene: Scene, index: number, beside: number): boolean {
  const first = phraseOf(scene, beside).first;
  return (
    first > index &&
    scene.sentence.tokens
      .slice(index + 1, first)
      .every((token) => relationOf(scene.sentence, beside) !== '' && token.upos !== 'VERB')
  );
}
