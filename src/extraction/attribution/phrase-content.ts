import { findToken } from '../find-token.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childrenWith, childWith, relationOf, type TokenRange } from '../tree.ts';
import type { CueVerb } from './cue-verbs.ts';
import { withAddition, withFurther, withoutAside } from './find-extent.ts';
import { behind, type Found, isQuoteMark } from './found.ts';
import { hasVerb, hull, phraseOf, trimRange, withNumber } from './phrase.ts';

/** "refused to leave", "urged Russia to leave", "suggested leaving". */
export function infinitiveOf(scene: Scene, index: number, verb: CueVerb): Found | null {
  if (!verb.infinitive) return null;
  const { sentence } = scene;
  const { tokens } = sentence;
  const asked = childWith(sentence, index, 'obj', 'iobj');
  const asks = asked === -1 || verb.status === null ? [] : childrenWith(sentence, asked, 'acl');
  const open = [...childrenWith(sentence, index, 'xcomp', 'advcl'), ...asks].find((child) => {
    const { first } = phraseOf(scene, child);
    const mark = tokens[childWith(sentence, child, 'mark')]?.norm;
    const to =
      (tokens[first]?.norm === 'to' || (mark === 'to' && tokens[first]?.upos !== 'SCONJ')) &&
      (verb.status === 'demanded' ||
        verb.status === 'ordered' ||
        verb.speech ||
        relationOf(sentence, child) === 'xcomp' ||
        childWith(sentence, index, 'obj') === -1 ||
        timedObject(scene, index));
    return child > index && (to || (first === index + 1 && tokens[first]?.xpos === 'VBG'));
  });
  if (open === undefined) return null;
  const range = phraseOf(scene, open);
  const named = sentence.tokens[index]?.lemma !== 'tell' && asked > index && asked < range.first;
  return behind(
    'infinitive',
    withoutAside(scene, withAddition(scene, named ? hull(phraseOf(scene, asked), range) : range, index)),
  );
}

/** "voted Thursday to hold": a time that the tree takes for the object. */
function timedObject(scene: Scene, index: number): boolean {
  const object = childWith(scene.sentence, index, 'obj');
  return scene.times.some(({ first, last }) => first <= object && object <= last);
}

/** "described them as a threat", "called them a threat". */
export function describedAs(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  const object = childWith(sentence, index, 'obj');
  if (!verb.object || object === -1) return null;
  const as = childrenWith(sentence, index, 'advcl', 'obl', 'xcomp').find(
    (child) => child > index && sentence.tokens[phraseOf(scene, child).first]?.norm === 'as',
  );
  if (as === undefined) return null;
  const what = phraseOf(scene, object);
  const said = verb.vouches
    ? { first: phraseOf(scene, as).first, last: phraseOf(scene, index).last }
    : withoutAside(scene, withAddition(scene, phraseOf(scene, as), index));
  return object > index ? behind('described-as', hull(what, said)) : behind('described-as', what, said);
}

/** "spoke of 40,000 troops", "criticised Russia for staying": a phrase with one of the verb's prepositions. */
export function prepositionOf(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  const onto = childrenWith(sentence, index, 'obl', 'advcl').find((child) => {
    const { first } = phraseOf(scene, child);
    return child > index && verb.prepositions.includes(sentence.tokens[first]?.norm ?? '');
  });
  if (onto === undefined) return null;
  const range = withNumber(scene, index, phraseOf(scene, onto));
  const object = childWith(sentence, index, 'obj');
  if (object > index && object < range.first) {
    const whole = withoutAside(scene, withAddition(scene, hull(phraseOf(scene, object), range), index));
    return behind('object', sentence.tokens[index]?.lemma === 'accuse' ? withoutRelative(scene, whole) : whole);
  }
  const talks = /^(speak|talk|rant|rave|lecture|testify|write)$/.test(sentence.tokens[index]?.lemma ?? '');
  if (range.last === range.first || !(talks || isPlaced(scene, index, range.first))) return null;
  const goal = childrenWith(sentence, index, 'advcl', 'xcomp').find((child) => child > range.last);
  const last = goal === undefined ? range.last : phraseOf(scene, goal).last;
  return prepositional(
    verb,
    range.first,
    withoutAside(scene, withAddition(scene, { first: range.first, last }, index)).last,
  );
}

/** "of a raid that left 170 dead": what explains the deed of which somebody is accused is the newsroom's. */
function withoutRelative(scene: Scene, range: TokenRange): TokenRange {
  const isRelative = ({ deprel }: Token): boolean => deprel === 'acl:relcl';
  const clause = findToken(scene.sentence.tokens, range.first + 1, range.last + 1, isRelative);
  const { first } = clause === -1 ? { first: -1 } : phraseOf(scene, clause);
  return first > range.first + 1 ? { first: range.first, last: first - 1 } : range;
}

/** True where nothing but adverbs, particles and times stands between a verb and a token: "called Friday for". */
function isPlaced(scene: Scene, index: number, first: number): boolean {
  const timed = (at: number): boolean => scene.times.some((time) => time.first <= at && at <= time.last);
  for (let at = index + 1; at < first; at += 1)
    if (!timed(at) && !/^(ADV|ADP|PART)$/.test(scene.sentence.tokens[at]?.upos ?? '')) return false;
  return true;
}

/** The same where the tree hangs the phrase elsewhere. */
export function prepositionBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
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
export function listBehind(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  const object = childWith(scene.sentence, index, 'obj');
  if (!verb.object || object <= index) return null;
  const range = phraseOf(scene, object);
  const colon = tokens.findIndex(({ form }, at) => at > range.last && form === ':');
  if (colon === -1 || hasVerb(scene, range.last + 1, colon)) return null;
  return behind('list', { first: range.first, last: tokens.length - 1 });
}

/** "calls to stay were rejected by the council", "was called a liar by them": what the subject and the words behind the verb say, by whom the agent names. */
export function passiveOf(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  const { sentence } = scene;
  const told = childrenWith(sentence, index, 'nsubj').find((child) => sentence.tokens[child]?.deprel === 'nsubj:pass');
  if (!verb.object || told === undefined || subject === null || subject < index || told > index) return null;
  const further = childrenWith(sentence, index, 'xcomp', 'advcl', 'obl')
    .filter((child) => child > index && child !== subject)
    .map((child) => phraseOf(scene, child))
    .find(({ first }) => /^(for|as|of|to)$/.test(sentence.tokens[first]?.norm ?? ''));
  const what = phraseOf(scene, told);
  return behind('object', ...(further === undefined ? [what] : [what, further]));
}

/** "called the charges and the trial a farce", whatever the tree makes of it: a second noun phrase right behind the first. */
export function calledSo(scene: Scene, index: number): Found | null {
  const { tokens } = scene.sentence;
  if (tokens[index]?.lemma !== 'call') return null;
  const second = tokens.findIndex(
    (token, at) =>
      at > index + 1 &&
      (/^an?$/.test(token.norm) || isQuoteMark(token)) &&
      /^(NOUN|PROPN|PRON|NUM)$/.test(tokens[at - 1]?.upos ?? ''),
  );
  const plain = tokens
    .slice(index + 1, second)
    .every(({ upos, kind }) => kind !== 'mark' && !/^(VERB|AUX|SCONJ)$/.test(upos));
  if (second === -1 || !plain || /^(ADP|ADV)$/.test(tokens[index + 1]?.upos ?? '')) return null;
  const last = Math.max(phraseOf(scene, index).last, second);
  const range = trimRange(scene, { first: index + 1, last });
  return range === null ? null : behind('object', range);
}

/** "announced a withdrawal", "called the withdrawal a lie": the object with what is said of it. */
export function objectOf(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  const object = childWith(sentence, index, 'obj');
  if (!verb.object || object <= index || timedObject(scene, index)) return null;
  const range = phraseOf(scene, object);
  const named = /^(call|brand|dub|deem|label|pronounce|declare|consider)$/.test(sentence.tokens[index]?.lemma ?? '');
  const complement = childrenWith(sentence, index, 'xcomp', 'obj', ...(named ? ['obl', 'conj'] : [])).find(
    (child) =>
      child > range.last &&
      (!named ||
        phraseOf(scene, child).first === range.last + 1 ||
        sentence.tokens[phraseOf(scene, child).first]?.upos !== 'ADP'),
  );
  const bare = sentence.tokens[index]?.lemma === 'call' && complement === undefined;
  if (bare && !saysMore(scene, object, range)) return null;
  const whole = complement === undefined ? range : hull(range, phraseOf(scene, complement));
  const spoken = verb.speech && !verb.infinitive ? withFurther(scene, whole, index) : whole;
  return behind('object', withoutAside(scene, withAddition(scene, spoken, index)));
}

/** "showed leadership", "to demonstrate its commitment": how somebody bears himself, which tells nothing. */
export function isBearing({ sentence }: Scene, verb: number): boolean {
  const { tokens } = sentence;
  const object = childWith(sentence, verb, 'obj');
  return (
    /^(show|demonstrate)$/.test(tokens[verb]?.lemma ?? '') &&
    /^(commitment|leadership|support|solidarity|resolve|determination|strength|unity|friendship|willingness|readiness|respect|restraint|courage|interest|sign|flexibility|patience|loyalty|goodwill)$/.test(
      tokens[object]?.lemma ?? '',
    )
  );
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
