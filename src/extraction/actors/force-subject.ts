import { askedTo } from '../asked-to.ts';
import { surnameOf } from '../attribution/find-people.ts';
import { antecedentOf } from '../attribution/read-voice.ts';
import { type CountedMention, wholeOf } from '../quantities/quantity-mention.ts';
import { leftAs } from '../quantities/read-governor.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf, subtree, type TokenRange, topOf } from '../tree.ts';
import { mentionAt, type NameMention } from './find-names.ts';

/** Who does what the clause of a quantity tells: a name, a pronoun that stands for one, or neither. */
export interface Doer {
  readonly mention: NameMention | null;
  /** "it", "they", "we", "he", "she" or "i". */
  readonly pronoun: string | null;
  /** What it is called otherwise: "alliance". */
  readonly noun: string | null;
  /** Whose it is, by a pronoun: "his army". */
  readonly owner: string | null;
  /** The surname of a person whom no state's name stands beside. */
  readonly person: string | null;
}

/** Verbs whose subject owns the force that it has, sends or takes away; who sees, counts, hosts or fights one does not. */
const owning: ReadonlySet<string> = new Set(
  'have keep retain maintain station deploy mass amass concentrate gather assemble position send move dispatch pull withdraw bring commit contribute base post leave add pour rush fly field muster boast build raise mobilize mobilise call return redeploy shift rotate transfer reinforce increase reduce cut double triple expand strengthen claim lose use supply provide pledge promise offer recall sail ship airlift ferry land commit number remain order authorise authorize approve grow shrink swell dwindle consist'.split(
    ' ',
  ),
);

/** The subject of the verb over a quantity, where the quantity is not that subject itself ("Russia already has 40,000 soldiers"); null where there is none. */
export function doerOf(scene: Scene, quantity: CountedMention): Doer | null {
  const { sentence } = scene;
  const top = topOf(sentence, wholeOf(quantity));
  const beside = accompanied(scene, top);
  if (beside !== null) return { mention: beside, pronoun: null, noun: null, owner: null, person: null };
  const verb = verbOver(sentence, top);
  const lemma = sentence.tokens[verb]?.lemma ?? '';
  // "The rebels struck, leaving 15 soldiers dead": whom they hit.
  if (lemma === 'leave' && leftAs(sentence, wholeOf(quantity).last) !== 'remaining') return null;
  const owns = owning.has(lemma);
  const told = owns ? besideVerb(scene, verb) : null;
  if (told !== null) return { mention: told, pronoun: null, noun: null, owner: null, person: null };
  const person = owns ? personBeside(scene, verb) : null;
  const subject = owns ? subjectOver(scene, verb, quantity) : -1;
  if (person !== null) return { mention: null, pronoun: null, noun: null, owner: null, person };
  if (subject === -1) return agentOf(scene, quantity, top);
  const whose =
    childrenWith(sentence, subject, 'nmod').find((child) => sentence.tokens[child]?.norm === 'whose') ?? subject;
  const range = antecedentOf(scene, whose) ?? phraseUnder(scene, subject);
  const norm = sentence.tokens[subject]?.norm ?? '';
  if (/^(it|they|we|he|she|i)$/.test(norm))
    return { mention: null, pronoun: norm, noun: null, owner: null, person: null };
  // "The alliance's own Response Force has 13,000 troops".
  if (
    sentence.tokens
      .slice(range.first, subject)
      .some((token, at, all) => token.norm === 'alliance' && all[at + 1]?.norm === "'s")
  )
    return { mention: null, pronoun: null, noun: 'alliance', owner: null, person: null };
  const mention = nameIn(scene, range, subject);
  // "the Smith administration": his who leads it.
  const led = /^(administration|government|regime)$/.test(norm) && sentence.tokens[subject - 1]?.upos === 'PROPN';
  const named = led
    ? { first: subject - 1, last: subject - 1 }
    : sentence.names.find(({ kind, first, last }) => kind === 'PER' && first <= subject && subject <= last);
  const owner = sentence.tokens[range.first]?.norm ?? '';
  return {
    mention,
    pronoun: null,
    noun: norm,
    owner: mention === null && /^(his|her|our|its)$/.test(owner) ? owner : null,
    person:
      mention === null && named !== undefined ? surnameOf(sentence.tokens.slice(named.first, named.last + 1)) : null,
  };
}

/** "asked Peru to send 200 men", "Mali has 400 there and Peru has 300": who is asked, or the name right before a verb to which the tree gives no subject. */
function besideVerb(scene: Scene, verb: number): NameMention | null {
  const { names, sentence } = scene;
  const asked = askedTo(scene, verb);
  if (asked !== null) return asked;
  // "Experts estimate the R.S.F. to number 70,000".
  const infinitive = sentence.tokens[verb]?.xpos === 'VB' && sentence.tokens[verb - 1]?.norm === 'to';
  const object = infinitive ? mentionAt(names, verb - 2) : null;
  if (object?.armed != null && object.kind !== 'demonym') return object;
  if (!/^VB[ZDP]$/.test(sentence.tokens[verb]?.xpos ?? '') || childWith(sentence, verb, 'nsubj') !== -1) return null;
  const before = mentionAt(names, verb - 1);
  const joined = /^(and|but|while)$/.test(sentence.tokens[(before?.first ?? 0) - 1]?.norm ?? '');
  return before?.armed != null && before.kind !== 'demonym' && joined ? before : null;
}

/** "as Jane Roe on May 2 ordered 900 soldiers there": the surname right before a verb, or before a time, to which the tree gives no subject. */
function personBeside({ sentence, times }: Scene, verb: number): string | null {
  const { tokens } = sentence;
  if (!/^VB[ZDP]$/.test(tokens[verb]?.xpos ?? '') || childWith(sentence, verb, 'nsubj') !== -1) return null;
  const time = times.find(({ last }) => last === verb - 1);
  const before = time === undefined ? verb : tokens[time.first - 1]?.norm === 'on' ? time.first - 1 : time.first;
  const name = sentence.names.find(({ kind, last }) => kind === 'PER' && last === before - 1);
  return name === undefined ? null : surnameOf(tokens.slice(name.first, name.last + 1));
}

/** "900 soldiers were sent by Russia", "the number of soldiers deployed by Russia rose to 900": who sent those that no active verb tells of; null where nobody is told. */
function agentOf({ names, sentence }: Scene, { first }: CountedMention, top: number): Doer | null {
  const { tokens } = sentence;
  const head = tokens[top]?.head ?? -1;
  // "the number of soldiers deployed by Russia rose to 900", "the force sent by Russia amounted to 900".
  const subject = childrenWith(sentence, head, 'nsubj').find((child) => child < first);
  const nouns = subject === undefined ? [top] : [subject, ...childrenWith(sentence, subject, 'nmod')];
  const verbs = [
    ...(tokens[top]?.deprel === 'nsubj:pass' ? [head] : []),
    ...nouns.flatMap((noun) => childrenWith(sentence, noun, 'acl')),
  ].filter((verb) => tokens[verb]?.xpos === 'VBN' && owning.has(tokens[verb]?.lemma ?? ''));
  for (const verb of verbs) {
    const agents = sentence.children[verb]?.filter((child) => tokens[child]?.deprel === 'obl:agent') ?? [];
    for (const agent of agents) {
      const phrase = subtree(sentence, agent);
      const mention = names.find(
        (name) => name.armed !== null && name.first >= phrase.first && name.last <= phrase.last,
      );
      if (mention !== undefined) return { mention, pronoun: null, noun: null, owner: null, person: null };
    }
  }
  return null;
}

/** "Italy, with over 800 soldiers in Iraq, …": the name that a phrase with "with" hangs on. */
function accompanied({ names, sentence }: Scene, top: number): NameMention | null {
  const { tokens } = sentence;
  const head = tokens[top]?.head ?? -1;
  const preposition = childWith(sentence, top, 'case');
  if (tokens[preposition]?.norm !== 'with') return null;
  // The tree may hang the phrase on the verb behind it.
  const beside = tokens[preposition - 1]?.form === ',' ? mentionAt(names, preposition - 2) : null;
  if (beside?.armed != null && beside.kind !== 'demonym' && !isPlace(sentence, beside)) return beside;
  const named = names.find(({ first, last, armed }) => first <= head && head <= last && armed !== null);
  if (named !== undefined) return named;
  // "Nepal is the largest contributor with 5,000 soldiers".
  const subject = childWith(sentence, head, 'cop') === -1 ? -1 : childWith(sentence, head, 'nsubj');
  const whose = subject === -1 ? null : mentionAt(names, subject);
  return whose?.armed != null && whose.kind !== 'demonym' ? whose : null;
}

/** "has bases in Gabon, with 350 men, and Chad, with 450": a name that tells where. */
function isPlace(sentence: Sentence, { last }: NameMention): boolean {
  const at = relationOf(sentence, last) === 'conj' ? (sentence.tokens[last]?.head ?? last) : last;
  return /^(in|at|near|to|from)$/.test(sentence.tokens[childWith(sentence, at, 'case')]?.norm ?? '');
}

/** The first name of a state or force in a phrase that is not there only to say where: "the Russian army", "France and Britain". */
function nameIn({ names, sentence }: Scene, { first, last }: TokenRange, subject: number): NameMention | null {
  const found = names.find(
    (mention) =>
      mention.first >= first &&
      mention.last <= Math.max(last, subject) &&
      (mention.armed !== null || /^(IGO|REB|MIL|GOV)$/.test(mention.sector ?? '')) &&
      // "with Peru having 900 soldiers there": what "with" opens is a clause of its own.
      ((mention.first <= subject && subject <= mention.last && sentence.tokens[subject]?.relation === 'nsubj') ||
        !/^(in|near|at|from|to|with|against|by|on|for)$/.test(sentence.tokens[mention.first - 1]?.norm ?? '') ||
        /^(government|authorities|leadership)$/.test(sentence.tokens[mention.first - 2]?.norm ?? '')),
  );
  return found ?? null;
}

/** A subject's words up to the clause or the apposition behind it. */
function phraseUnder({ sentence }: Scene, index: number): TokenRange {
  const { first, last } = subtree(sentence, index);
  const comma = sentence.tokens.findIndex(({ form }, at) => at > index && at <= last && form === ',');
  return { first, last: comma === -1 ? last : comma - 1 };
}

/** Relations by which a phrase is part of another, or of its clause, but is not what its clause is about. */
const inPhrase = /^(obj|iobj|obl|nmod|nummod|conj|compound|appos|amod|dep|flat|fixed|det|advmod)$/;

/** The verb that a phrase is a part of, through other phrases: of "40 tanks and 3,000 men", of "a force of 3,000 men". */
function verbOver(sentence: Sentence, top: number): number {
  const { tokens } = sentence;
  let at = top;
  for (let step = 0; at !== -1 && step < 8; step += 1) {
    if (!inPhrase.test(relationOf(sentence, at)) || childWith(sentence, at, 'nsubj', 'cop') !== -1) return -1;
    const head = tokens[at]?.head ?? -1;
    if (/^(VERB|AUX)$/.test(tokens[head]?.upos ?? ''))
      return /^(nsubj|csubj)/.test(tokens[at]?.deprel ?? '') ? -1 : head;
    at = head;
  }
  return -1;
}

/** The subject of a verb, or that of the verb which it goes on from. */
function subjectOver(scene: Scene, verb: number, quantity: CountedMention): number {
  const { sentence } = scene;
  let at = verb;
  for (let step = 0; at !== -1 && step < 5; step += 1) {
    const own = childrenWith(sentence, at, 'nsubj').filter((child) => child < quantity.first || child > quantity.last);
    // "They – the Taliban, that is – have 70,000 fighters".
    if (own.length > 0) return own.find((child) => sentence.tokens[child]?.upos !== 'PRON') ?? own[0]!;
    // "Egypt, which the radio claimed had sent 10,000 men": the pronoun hangs on the verb of saying.
    const said = sentence.tokens[at]?.deprel === 'acl:relcl' ? (sentence.tokens[at]?.head ?? -1) : -1;
    if (said !== -1 && sentence.tokens[said + 1]?.form === ',') return said;
    if (!/^(conj|xcomp|advcl|acl)$/.test(relationOf(sentence, at))) return -1;
    const done = at;
    at = sentence.tokens[at]?.head ?? -1;
    // "accused Eritrea of moving 900 soldiers", "allowed Egypt to send 900": who does it is whom the verb is done to.
    const other = doneTo.test(sentence.tokens[at]?.lemma ?? '') ? childWith(sentence, at, 'obj') : -1;
    if (other > at && other < done) return other;
    // "We are in the process of sending 900 men".
    const under = childWith(sentence, at, 'cop') !== -1 && sentence.tokens[at]?.norm === 'process';
    if (relationOf(sentence, verb) === 'acl' && sentence.tokens[at]?.upos !== 'VERB' && !under) return -1;
  }
  return -1;
}

/** Verbs whose object is who does what their clause tells. */
const doneTo =
  /^(accuse|suspect|blame|allow|permit|ask|urge|invite|order|force|persuade|press|want|expect|warn|see|watch)$/;
