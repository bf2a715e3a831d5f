import type { Scene } from '../scene.ts';
import { childWith } from '../tree.ts';
import { mentionAt, type NameMention } from './find-names.ts';

/** "Chad has withdrawn from Mali", "Chad said it had invaded": the state whose army has come or gone, though no noun tells of it; null where none has, or is only to. */
export function marchingState(scene: Scene): NameMention | null {
  const { sentence, names } = scene;
  for (const [at, { lemma, xpos }] of sentence.tokens.entries()) {
    if (!marches.test(lemma) || !/^VB[DNZP]$/.test(xpos)) continue;
    const subject = childWith(sentence, at, 'nsubj');
    const said = sentence.tokens[subject]?.norm === 'it' ? (sentence.tokens[at]?.head ?? -1) : at;
    const mention = mentionAt(names, said === at ? subject : childWith(sentence, said, 'nsubj'));
    if (mention?.armed === 'state' && mention.kind === 'name') return mention;
  }
  return null;
}

/** Verbs that states do with armies alone. */
const marches = /^(withdraw|invade|mobili[sz]e|intervene|retreat|mass)$/;
