import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';
import type { EventSentence, Oblique } from './event-sentence.ts';
import { isOf } from './lexicon/noun-classes.ts';

/** The lemma of a token as the lexicon has it; empty where there is no such token. */
export function lemmaAt(sentence: EventSentence, index: number): string {
  return index === -1 ? '' : (sentence.lemmas[index] ?? '');
}

/** A hyphenated word of which a token is the head, as the lexicon has it ("test-fire", "sit-in"); null where it is none. */
export function hyphenated(sentence: EventSentence, index: number): string | null {
  const at = (offset: number): string => sentence.tokens[index + offset]?.norm ?? '';
  if (at(-1) === '-' && index >= 2) return `${at(-2)}-${lemmaAt(sentence, index)}`;
  if (at(1) === '-' && at(2) !== '') return `${lemmaAt(sentence, index)}-${at(2)}`;
  return null;
}

const particles: ReadonlySet<string> = new Set('out off back down away up over in on ahead forward'.split(' '));

/** The particle of a verb ("pull out"), which the parser may have taken for the preposition of what follows; -1 where it has none. */
export function particleOf(sentence: EventSentence, index: number): number {
  const isParticle = (at: number): boolean => particles.has(sentence.tokens[at]?.norm ?? '');
  const particle = childrenWith(sentence, index, 'compound', 'advmod').find(
    (child) => child > index && isParticle(child),
  );
  if (particle !== undefined) return particle;
  const next = sentence.tokens[index + 1];
  const taken = /^(case|advmod)$/.test(next?.deprel ?? '') && (sentence.tokens[next?.head ?? -1]?.head ?? -1) === index;
  if (taken && isParticle(index + 1)) return index + 1;
  const beyond = childrenWith(sentence, index, 'obl', 'nmod').flatMap((head) => childrenWith(sentence, head, 'case'));
  return beyond.find((at) => sentence.tokens[at]?.norm === 'out') ?? -1;
}

const months: ReadonlySet<string> = new Set(
  'january february march april may june july august september october november december'.split(' '),
);

const times: ReadonlySet<string> = new Set([
  ...months,
  ...'monday tuesday wednesday thursday friday saturday sunday week weekend month year day night morning afternoon evening today yesterday tomorrow time moment hour spring summer autumn'.split(
    ' ',
  ),
]);

/** True for a word that tells a day, a month, a year or a time of day: "May 21" by its number. */
export function isTime(sentence: Sentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || token.upos === 'VERB') return false;
  if (times.has(token.norm) || (token.norm.endsWith('s') && times.has(token.norm.replace(/'?s$/, '')))) return true;
  if (token.kind !== 'number') return false;
  const beside = [...(sentence.children[index] ?? []), token.head];
  return /^\d{4}$/.test(token.norm) || beside.some((at) => months.has(sentence.tokens[at]?.norm ?? ''));
}

/** The dependents of a token behind prepositions, left to right; those that tell a time are left out. */
export function obliquesOf(sentence: EventSentence, index: number): readonly Oblique[] {
  if (index === -1) return [];
  return (sentence.obliques[index] ??= findObliques(sentence, index));
}

/** "pointed to the raid on the port": what stands right behind a noun with "on" or "against" is the noun's, though the parser hangs it on the verb; -1 where nothing does. */
function nextOnto(sentence: EventSentence, noun: number): number {
  const token = sentence.tokens[noun];
  const next = sentence.tokens[noun + 1];
  if (token?.upos !== 'NOUN' || next === undefined || !/^(on|against)$/.test(next.norm) || next.relation !== 'case')
    return -1;
  return next.head !== noun && sentence.tokens[next.head]?.head === token.head ? next.head : -1;
}

function findObliques(sentence: EventSentence, index: number): Oblique[] {
  const heads = childrenWith(sentence, index, 'obl', 'nmod');
  const next = nextOnto(sentence, index);
  return (next === -1 ? heads : [...heads, next]).flatMap((head) => {
    if (isTime(sentence, head)) return [];
    const cases = childrenWith(sentence, head, 'case').filter((child) => child < head);
    const preposition = lemmaAt(sentence, cases.at(-1) ?? -1);
    return preposition === '' ? [] : [{ preposition, head }];
  });
}

/** The subject of a verb that the parser took for a modifier of its object ("Bolivia severed relations"); -1 for every other word. */
export function misreadSubject(sentence: EventSentence, index: number): number {
  const token = sentence.tokens[index];
  if (token?.upos !== 'VERB' || token.deprel !== 'amod' || sentence.tokens[token.head]?.deprel !== 'root') return -1;
  const before = [token.head, index].flatMap((head) => childrenWith(sentence, head, 'compound', 'nsubj'));
  return before.find((child) => child === index - 1 && sentence.tokens[child]?.upos === 'PROPN') ?? -1;
}

/** True where a verb is passive: a passive auxiliary or subject, or a past participle that modifies a noun. */
export function isPassive(sentence: EventSentence, index: number): boolean {
  const token = sentence.tokens[index];
  if (token === undefined || token.xpos !== 'VBN' || misreadSubject(sentence, index) !== -1) return false;
  const marked = (sentence.children[index] ?? []).some((child) => sentence.tokens[child]?.deprel.endsWith(':pass'));
  if (marked) return true;
  const relation = relationOf(sentence, index);
  if ((relation === 'acl' && token.deprel === 'acl') || relation === 'amod')
    return childWith(sentence, index, 'obj', 'nsubj') === -1;
  const head = sentence.tokens[token.head];
  return relation === 'conj' && head !== undefined && childWith(sentence, index, 'obj', 'nsubj', 'aux') === -1
    ? isPassive(sentence, token.head)
    : false;
}

/** The subject that hangs on a word: not one that tells a day, nor that of the clause which the word's stands in ("our view is that they left"). */
function subjectUnder(sentence: EventSentence, index: number): number {
  const subjects = childrenWith(sentence, index, 'nsubj', 'csubj');
  const inner = subjects.filter((child) => sentence.tokens[child]?.deprel !== 'nsubj:outer');
  const own = inner.filter((child) => !isTime(sentence, child));
  // "it is because we were attacked": the parser may give both to one verb.
  const outer = own.length > 1 && sentence.tokens[own[0] ?? -1]?.norm === 'it';
  return own[outer ? 1 : 0] ?? inner[0] ?? subjects[0] ?? -1;
}

const relativePronouns: ReadonlySet<string> = new Set(['who', 'which', 'that', 'whom']);

/** The subject of a verb or predicate in the tree, whatever its voice; -1 where the sentence has none. */
export function subjectOf(sentence: EventSentence, index: number): number {
  const misread = misreadSubject(sentence, index);
  if (misread !== -1) return misread;
  for (let at = index, steps = 0; at !== -1 && steps < 8; steps += 1) {
    const subject = subjectUnder(sentence, at);
    const token = sentence.tokens[at];
    if (token === undefined) return -1;
    const relation = relationOf(sentence, at);
    if (subject !== -1) {
      const relative = relation === 'acl' && relativePronouns.has(sentence.tokens[subject]?.norm ?? '');
      return relative ? antecedentAt(sentence, token.head) : subject;
    }
    if (relation === 'acl')
      return token.xpos === 'VBG' || token.xpos === 'VBN' || isPeople(sentence, token.head)
        ? token.head
        : ownerOf(sentence, token.head);
    const owner = relation === 'advcl' ? ownerOfPart(sentence, at) : -1;
    if (owner !== -1) return owner;
    if (relation === 'xcomp' || (relation === 'advcl' && asking.has(lemmaAt(sentence, token.head)))) {
      const controller = childWith(sentence, token.head, 'obj', 'iobj');
      if (controller !== -1 && controller < at) return controller;
    } else if (relation !== 'conj' && relation !== 'advcl' && relation !== 'ccomp' && relation !== 'parataxis')
      return -1;
    if (relation === 'ccomp' || relation === 'parataxis') return -1;
    at = token.head;
  }
  return -1;
}

/** "praised Chad's part in ending the war": whose the noun right before "in" is, for the gerund behind it; -1 where there is none. */
function ownerOfPart(sentence: EventSentence, index: number): number {
  const mark = childWith(sentence, index, 'mark');
  const noun = sentence.tokens[mark]?.norm === 'in' && sentence.tokens[index]?.xpos === 'VBG' ? mark - 1 : -1;
  if (noun === -1 || sentence.tokens[noun]?.head !== sentence.tokens[index]?.head) return -1;
  return (sentence.children[noun] ?? []).find((child) => sentence.tokens[child]?.deprel === 'nmod:poss') ?? -1;
}

/** Whom a relative clause is about: in "forces along the borders that were ready" the forces, which the parser takes it from. */
export function antecedentAt(sentence: EventSentence, noun: number): number {
  const object = childWith(sentence, sentence.tokens[noun]?.head ?? -1, 'obj');
  if (
    relationOf(sentence, noun) === 'obl' &&
    object !== -1 &&
    object < noun &&
    isOf(lemmaAt(sentence, object), 'forces') &&
    isOf(lemmaAt(sentence, noun), 'borders')
  )
    return object;
  const token = sentence.tokens[noun];
  // "Al-Qaida, the organization that attacked": whom the apposition describes.
  if (token?.deprel === 'appos' && token.upos === 'NOUN' && sentence.tokens[token.head]?.upos === 'PROPN')
    return token.head;
  const near =
    token?.deprel === 'nmod' &&
    /^(along|near|around|across|at|on|in)$/.test(lemmaAt(sentence, childWith(sentence, noun, 'case')));
  const over = sentence.tokens[token?.head ?? -1];
  return near &&
    over?.upos === 'NOUN' &&
    (isOf(lemmaAt(sentence, noun), 'territory') || isOf(lemmaAt(sentence, noun), 'borders')) &&
    isOf(lemmaAt(sentence, token.head), 'forces')
    ? token.head
    : noun;
}

/** True for a noun of those who are to do what an infinitive behind it tells: "ordered his troops to advance". */
function isPeople(sentence: EventSentence, noun: number): boolean {
  const lemma = lemmaAt(sentence, noun);
  return isOf(lemma, 'movers') || isOf(lemma, 'police');
}

/** Whose a noun is: "Russia's offer to withdraw", or the subject of the verb over it. */
function ownerOf(sentence: EventSentence, noun: number): number {
  const possessor = childrenWith(sentence, noun, 'nmod').find(
    (child) => sentence.tokens[child]?.deprel === 'nmod:poss',
  );
  if (possessor !== undefined) return possessor;
  const verb = sentence.tokens[noun]?.head ?? -1;
  return verb === -1 ? -1 : childWith(sentence, verb, 'nsubj');
}

/** The object of a verb in the tree: its object, a passive's subject, or the noun that a passive participle or a relative clause modifies. */
export function objectOf(sentence: EventSentence, index: number): number {
  if (misreadSubject(sentence, index) !== -1) return sentence.tokens[index]?.head ?? -1;
  const objects = childrenWith(sentence, index, 'obj').filter((child) => !isTime(sentence, child));
  const object = (labelling.has(lemmaAt(sentence, index)) ? objects[0] : objects.at(-1)) ?? -1;
  if (object !== -1) {
    const relative = relativePronouns.has(sentence.tokens[object]?.norm ?? '') && relationOf(sentence, index) === 'acl';
    return relative ? (sentence.tokens[index]?.head ?? -1) : object;
  }
  if (isPassive(sentence, index)) {
    const token = sentence.tokens[index];
    if (token !== undefined && relationOf(sentence, index) === 'amod') return token.head;
    return toldOf(sentence, subjectOf(sentence, index));
  }
  const token = sentence.tokens[index];
  const atMost = childrenWith(sentence, index, 'obl').find((child) => isBehindUpTo(sentence, child));
  if (atMost !== undefined) return atMost;
  // "detained or killed villagers": the object hangs on the first verb and stands behind the second.
  if (token?.deprel === 'conj') {
    const shared = childrenWith(sentence, token.head, 'obj').find((child) => child > index);
    if (shared !== undefined) return shared;
  }
  const beside = nextToGerund(sentence, index);
  if (beside !== -1) return beside;
  // "said on Monday that thousands had left": the parser may hang what is said on the day.
  if (token?.deprel === 'acl:relcl' && isTime(sentence, token.head)) return -1;
  if (token?.deprel === 'acl:relcl' && childWith(sentence, index, 'nsubj') !== -1) {
    const subject = childWith(sentence, index, 'nsubj');
    if (!relativePronouns.has(sentence.tokens[subject]?.norm ?? '')) return token.head;
  }
  return -1;
}

/** "work was done, fighting lies": what stands right behind a gerund without a preposition, which the parser hangs on the verb over it; -1 where nothing does. */
function nextToGerund({ tokens }: EventSentence, index: number): number {
  const [token, next] = [tokens[index], tokens[index + 1]];
  const taken = token?.xpos === 'VBG' && next?.upos === 'NOUN' && next.relation === 'obl' && next.head === token.head;
  return taken ? index + 1 : -1;
}

/** What a report is of: "reports of atrocities committed by the army". */
function toldOf(sentence: EventSentence, noun: number): number {
  if (!/^(report|allegation|account|claim)$/.test(lemmaAt(sentence, noun))) return noun;
  return obliquesOf(sentence, noun).find(({ preposition }) => preposition === 'of')?.head ?? noun;
}

/** "received up to 900 families": an object, which the parser may take for where the verb goes up to. */
function isBehindUpTo(sentence: EventSentence, index: number): boolean {
  const to = childWith(sentence, index, 'case');
  return (
    to !== -1 &&
    sentence.tokens[to]?.norm === 'to' &&
    sentence.tokens[to - 1]?.norm === 'up' &&
    childWith(sentence, index, 'nummod') !== -1
  );
}

/** Verbs whose second object says what the first is: "called it a crime". */
const labelling: ReadonlySet<string> = new Set(['call', 'brand', 'label', 'deem']);

/** The clause that completes a verb, an adjective or a noun: the head of "to withdraw", "that it would withdraw"; -1 where there is none. */
export function clauseOf(sentence: EventSentence, index: number): number {
  const children = sentence.children[index] ?? [];
  const verbal = (child: number): boolean => {
    const upos = sentence.tokens[child]?.upos;
    return upos === 'VERB' || upos === 'AUX' || childWith(sentence, child, 'cop', 'nsubj') !== -1;
  };
  for (const child of children) {
    const relation = relationOf(sentence, child);
    if ((relation === 'xcomp' || relation === 'ccomp') && child > index && verbal(child)) return child;
    const marked = lemmaAt(sentence, childWith(sentence, child, 'mark'));
    if (relation === 'advcl' && child > index && verbal(child) && marked === 'to') return child;
    if (relation === 'advcl' && child > index && verbal(child) && marked === 'from') return child;
    if (relation === 'acl' && child > index && verbal(child) && (marked === 'to' || marked === 'that')) return child;
  }
  return -1;
}

/** The clause of a verb, which the parser may have hung on its object: "called both sides to talk"; -1 where there is none. */
export function clauseOfVerb(sentence: EventSentence, index: number): number {
  const own = clauseOf(sentence, index);
  if (own !== -1 || !asking.has(lemmaAt(sentence, index))) return own;
  const asked = obliquesOf(sentence, index).flatMap(({ preposition, head }) =>
    /^(on|upon)$/.test(preposition) ? [head] : [],
  );
  const clauses = [...childrenWith(sentence, index, 'obj'), ...asked].map((child) => clauseOf(sentence, child));
  return clauses.find((clause) => clause !== -1) ?? -1;
}

const asking: ReadonlySet<string> = new Set('call urge ask tell order instruct direct beg press invite'.split(' '));
