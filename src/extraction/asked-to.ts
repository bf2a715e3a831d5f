import { mentionAt, type NameMention } from './actors/find-names.ts';
import type { Scene } from './scene.ts';

/** How many tokens may stand between the asking and what is asked. */
const reach = 12;

/** "wanted Britain, its old ruler, to send 200 men": who is asked to do what the verb at an index tells; null where nobody is. */
export function askedTo({ names, sentence: { tokens } }: Scene, verb: number): NameMention | null {
  if (tokens[verb]?.xpos !== 'VB' || tokens[verb - 1]?.norm !== 'to') return null;
  for (let at = verb - 2; at >= Math.max(0, verb - reach); at -= 1) {
    if (!asking.test(tokens[at]?.lemma ?? '')) continue;
    const asked = mentionAt(names, tokens[at + 1]?.norm === 'the' ? at + 2 : at + 1);
    const aside = tokens[(asked?.last ?? 0) + 1]?.form === ',' && tokens[verb - 2]?.form === ',';
    return asked !== null && (asked.last === verb - 2 || aside) ? asked : null;
  }
  return null;
}

const asking = /^(want|ask|urge|request|invite|press|beg|persuade|implore|pressure|call)$/;
