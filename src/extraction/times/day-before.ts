import { cueVerb } from '../attribution/cue-verbs.ts';
import type { Movement } from '../quantities/movement-words.ts';
import { type Scene, type Setting } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { type TokenRange, topOf } from '../tree.ts';
import type { NormalisedTime } from './normalise-times.ts';

/** A day told in another sentence. */
export interface DayBefore {
  readonly scene: Scene;
  readonly time: NormalisedTime;
}

/** "On 5 May Chad's troops entered. About 2,000 crossed the river.": the one day of the sentence before in the paragraph, for what came, went or fell in a story that goes on in the past; null elsewhere. */
export function dayBefore(
  { scenes }: Setting,
  { index, sentence, times }: Scene,
  quantity: TokenRange,
  movement: Movement | null,
): DayBefore | null {
  const before = scenes[index - 1];
  if (
    before === undefined ||
    before.sentence.paragraph !== sentence.paragraph ||
    times.some(({ days }) => days !== null)
  )
    return null;
  if (!/^(arrived|withdrawn|killed|wounded|captured)$/.test(movement?.measure ?? '')) return null;
  if (!isPast(sentence, topOf(sentence, quantity))) return null;
  const dated = before.times.filter(({ role, days }) => role === 'on' && days !== null && days.from === days.until);
  const [time] = dated;
  return time !== undefined && dated.length === 1 && isPast(before.sentence, time.last)
    ? { scene: before, time }
    : null;
}

/** True under a verb in the simple past that is none of saying. */
function isPast({ tokens, children }: Sentence, index: number): boolean {
  let verb = index;
  while (verb !== -1 && tokens[verb]?.upos !== 'VERB') verb = tokens[verb]?.head ?? -1;
  if (verb === -1 || cueVerb(tokens[verb]?.lemma ?? '')?.speech === true) return false;
  const auxiliaries = (children[verb] ?? []).flatMap((child) =>
    tokens[child]?.relation === 'aux' ? [tokens[child]] : [],
  );
  return auxiliaries.length === 0
    ? tokens[verb]?.xpos === 'VBD'
    : auxiliaries.every((auxiliary) => /^(was|were)$/.test(auxiliary?.norm ?? ''));
}
