import { subjectBefore } from '../attribution/find-antecedent.ts';
import type { Person } from '../attribution/find-people.ts';
import type { Scene, Setting } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { dominates, relationOf, type TokenRange, topOf } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import type { NameMention } from './find-names.ts';

/** Whom a pronoun stands for, and whom they speak for; the code is null where nothing tells. */
export interface Referent {
  readonly name: string;
  readonly code: string | null;
}

/**
 * Whom "he" or "it" among the parties of a deed stands for: the person named last, the state or body that the sentence is about; null for
 * pronouns that may stand for several, and where none stands before.
 */
export function findReferent(
  setting: Setting,
  scene: Scene,
  index: number,
  people: ReadonlyMap<string, Person>,
): Referent | null {
  const norm = scene.sentence.tokens[index]?.norm ?? '';
  if (/^(he|him|his|she|her|hers)$/.test(norm)) return personBefore(setting, scene, index, people);
  if (!/^(it|its)$/.test(norm)) return null;
  const body = bodyBefore(scene, index) ?? subjectBefore(setting, scene);
  return body === null ? null : { name: body.name, code: body.code };
}

/** How many sentences back "he" may point. */
const reach = 3;

/** The person named last before a token in its sentence, else whom a sentence before is about, be it by a pronoun, or names last. */
function personBefore(
  setting: Setting,
  scene: Scene,
  index: number,
  people: ReadonlyMap<string, Person>,
): Referent | null {
  const inSentence = scene.sentence.names.filter(({ kind, last }) => kind === 'PER' && last < index);
  const subjectOver = inSentence.findLast((name) => isSubjectOver(scene.sentence, name, index));
  const nearest = inSentence.at(-1);
  // "Jane Roe called John Smith's plan weak and said she would go": an owner or a modifier is less than who acts.
  const here = nearest !== undefined && isByTheWay(scene.sentence, nearest) ? (subjectOver ?? nearest) : nearest;
  if (here !== undefined) return referent(setting, scene, here, people);
  for (let at = scene.index - 1; at >= Math.max(0, scene.index - reach); at -= 1) {
    const before = setting.scenes[at];
    if (before === undefined) return null;
    const { tokens, names } = before.sentence;
    const subject = tokens.findIndex(({ relation, head }) => relation === 'nsubj' && tokens[head]?.relation === 'root');
    if (/^(he|she)$/.test(tokens[subject]?.norm ?? '')) return personBefore(setting, before, subject, people);
    const persons = names.filter(({ kind }) => kind === 'PER');
    const named = persons.find(({ first, last }) => first <= subject && subject <= last) ?? persons.at(-1);
    if (named !== undefined) return referent(setting, before, named, people);
  }
  return null;
}

/** True for a name that is the subject of a verb over a token. */
function isSubjectOver(sentence: Sentence, name: TokenRange, index: number): boolean {
  const top = sentence.tokens[topOf(sentence, name)];
  return top?.relation === 'nsubj' && dominates(sentence, top.head, index);
}

/** True for a name that only tells whose something is, or of what. */
function isByTheWay(sentence: Sentence, name: TokenRange): boolean {
  return /^(nmod|compound)$/.test(relationOf(sentence, topOf(sentence, name)));
}

function referent(
  setting: Setting,
  { sentence }: Scene,
  { first, last }: TokenRange,
  people: ReadonlyMap<string, Person>,
): Referent {
  const person = people.get(sentence.tokens[last]?.form ?? '');
  const name = person?.name ?? wordsOf(sentence, { first, last });
  return { name, code: person?.actor ?? setting.coded(name).code };
}

/** "NATO suspended cooperation with Russia in protest at its annexation": what is resented is the other's; elsewhere the sentence's subject's. */
function bodyBefore(scene: Scene, index: number): NameMention | null {
  const { tokens } = scene.sentence;
  const before = scene.names.filter((name) => isBody(name) && name.last < index);
  const resented = tokens[index]?.xpos === 'PRP$' && /^(at|over|for|against)$/.test(tokens[index - 1]?.norm ?? '');
  if (resented) return before.at(-1) ?? null;
  return before.find(({ last }) => tokens[last]?.relation === 'nsubj') ?? null;
}

function isBody({ kind }: NameMention): boolean {
  return kind !== 'outlet' && kind !== 'demonym';
}
