import type { NameMention } from '../actors/find-names.ts';
import type { Scene } from '../scene.ts';
import { childWith, relationOf, subtree, type TokenRange } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import { bodyAbove, lastPerson, lastRole, subjectBefore } from './find-antecedent.ts';
import type { Heard } from './heard.ts';
import type { Part } from './own-body.ts';
import { documentNouns, roleNouns } from './role-words.ts';

/** Who speaks by a pronoun: whoever spoke on, the person, body or role named last that it fits, else who was heard last; the pronoun itself where nobody was. */
export function resolvePronoun(scene: Scene, index: number, pronoun: string, heard: Heard): Part {
  if (pronoun === 'he' || pronoun === 'she') {
    // "A Western diplomat put it at 15,000. Half of them had left, he said.": whoever speaks on in a paragraph, named or not.
    const { voice, paragraph } = heard.last ?? {};
    if (voice?.unnamed === true && paragraph === scene.sentence.paragraph && /[^s]$/.test(calledBy(voice.name)))
      return { kind: voice.kind, name: voice.name, actor: voice.actor, unnamed: true };
    const person = lastPerson(heard.setting, scene, index, heard.people);
    if (person !== null)
      return {
        kind: 'person',
        name: person.name,
        actor: person.actor ?? (heard.person?.name === person.name ? heard.person.actor : null),
        unnamed: false,
      };
  }
  if (pronoun === 'it') {
    const body = bodyAbove(scene, index) ?? subjectBefore(heard.setting, scene);
    if (body !== null) return bodyPart({ first: body.first, last: body.last }, body, [], body.name);
  }
  if (pronoun === 'they') {
    const speakers = speakersAbove(scene, index);
    if (speakers !== null) return { kind: 'unnamed', name: speakers, actor: null, unnamed: true };
    const role = lastRole(heard.setting, scene, index, (norm) => norm.endsWith('s'));
    if (role !== null) return { kind: 'unnamed', name: role.phrase, actor: role.actor, unnamed: true };
  }
  const order =
    pronoun === 'it'
      ? [heard.body, heard.person]
      : pronoun === 'they'
        ? [heard.unnamed, heard.body]
        : [heard.person, heard.unnamed, heard.body];
  const found = order.find((voice) => voice !== null) ?? null;
  if (found === null) return { kind: 'unnamed', name: pronoun, actor: null, unnamed: true };
  return { kind: found.kind, name: found.name, actor: found.actor, unnamed: found.unnamed };
}

/** "Western officials say they believe …": the people whose saying the pronoun's clause hangs on; null for others. */
function speakersAbove({ sentence }: Scene, index: number): string | null {
  const { tokens } = sentence;
  const verb = tokens[index]?.head ?? -1;
  if (relationOf(sentence, verb) !== 'ccomp') return null;
  const subject = childWith(sentence, tokens[verb]?.head ?? -1, 'nsubj');
  const plural = tokens[subject]?.xpos === 'NNS' && roleNouns.has(tokens[subject]?.norm ?? '');
  return plural && subject < index ? wordsOf(sentence, subtree(sentence, subject)) : null;
}

/** The part of a known state or body that a phrase names: its government, the organisation, or its document. */
export function bodyPart(head: TokenRange, mention: NameMention, norms: readonly string[], phrase: string): Part {
  if (norms.some((norm) => documentNouns.has(norm)) && mention.kind !== 'organisation') {
    return { kind: 'document', name: phrase, actor: mention.code, unnamed: false };
  }
  if (mention.kind === 'outlet') return { kind: 'publisher', name: mention.name, actor: null, unnamed: false };
  if (mention.kind === 'organisation') {
    const kind = /^(IGO|REB)$/.test(mention.sector ?? '') ? 'organisation' : 'government';
    return { kind, name: mention.name, actor: mention.code, unnamed: false };
  }
  const alone = mention.first === head.first && (mention.last === head.last || norms[norms.length - 1] === "'s");
  return { kind: 'government', name: alone ? mention.name : phrase, actor: mention.code, unnamed: false };
}

/** The role in a name of somebody unnamed: "diplomat" of "Western diplomat in Vienna". */
export function calledBy(name: string): string {
  return /\S+$/.exec(name.toLowerCase().replace(/ (in|at|near|from|of|with|for) .*$/, ''))?.[0] ?? '';
}
