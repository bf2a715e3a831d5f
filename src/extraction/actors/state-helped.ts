import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import { childWith, topOf } from '../tree.ts';
import type { NameMention } from './find-names.ts';

/** What soldiers of a state do beside its own guards and at its own borders. */
const helping = /^(assist|support|help|reinforce|guard|patrol|protect|secure)$/;

/** What is a state's own: its border, and who watches it. */
const own = /^(border|borders|frontier|coast|guard|guards|police|service)$/;

/** "2,000 soldiers assist Lithuanian border guards": the state whose guards or border they help to keep; null where they do something else. */
export function stateHelped({ names, sentence }: Scene, { first, last, of, noun }: CountedMention): NameMention | null {
  if (!noun.military || of === null) return null;
  const { tokens } = sentence;
  const top = topOf(sentence, { first, last: Math.max(last, of.last) });
  const { relation = '', head = -1 } = tokens[top] ?? {};
  if (relation !== 'nsubj' || !helping.test(tokens[head]?.lemma ?? '')) return null;
  const object = childWith(sentence, head, 'obj');
  if (object < head || !own.test(tokens[object]?.norm ?? '')) return null;
  return names.find((name) => name.armed !== null && name.first > head && name.last < object) ?? null;
}
