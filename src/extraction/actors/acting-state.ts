import { cueVerb } from '../attribution/cue-verbs.ts';
import { roleNouns } from '../attribution/role-words.ts';
import type { Scene } from '../scene.ts';
import { childWith, relationOf } from '../tree.ts';
import type { NameMention } from './find-names.ts';

/** The state, or its government or army, that is the subject of a sentence before a token, and does not only speak there; the last where there are several, null where there is none. */
export function actingState(scene: Scene, before: number): NameMention | null {
  return (
    scene.names.findLast(
      (mention) =>
        mention.armed !== null && mention.kind !== 'capital' && mention.last < before && acts(scene, mention),
    ) ?? null
  );
}

/** Words that a subject and the state in it are joined by: "the Afghan government", "Chad's army". */
const within = /^(amod|compound|nmod|flat|det)$/;

/** True where a name is, or owns, the subject of its sentence and does more than speak. */
export function acts({ sentence }: Scene, { last }: NameMention): boolean {
  const { tokens } = sentence;
  let at = last;
  for (let step = 0; step < 3 && within.test(relationOf(sentence, at)); step += 1) {
    // "the war in Chad" tells where, "the government of Chad" whose.
    if (/^(in|near|at|from|with|on|against|to)$/.test(tokens[childWith(sentence, at, 'case')]?.norm ?? ''))
      return false;
    at = tokens[at]?.head ?? -1;
  }
  const subject = tokens[at];
  if (subject?.relation !== 'nsubj' || roleNouns.has(subject.norm)) return false;
  // "U.S. President Jane Roe" speaks, whatever her verb.
  if (sentence.names.some(({ kind, first, last: end }) => kind === 'PER' && first <= at && at <= end)) return false;
  const verb = tokens[subject.head];
  // "are present in Chad" presents nothing.
  const speaks = verb?.upos === 'VERB' && (verb.lemma === 'put' || cueVerb(verb.lemma) !== undefined);
  return verb !== undefined && !speaks;
}
