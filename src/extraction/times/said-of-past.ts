import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, type TokenRange, topOf } from '../tree.ts';

/** "Before Chad ordered its army home it had 900 men there": how many there were when, or before, something else had been done, on a day that is not told. */
export function saidOfPast({ sentence }: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = sentence;
  let verb = topOf(sentence, { first, last });
  while (verb !== -1 && !isFinite(sentence, verb)) verb = tokens[verb]?.head ?? -1;
  return childrenWith(sentence, verb, 'advcl').some((clause) => {
    const opener = tokens[childWith(sentence, clause, 'mark', 'advmod')];
    return /^(when|before|until)$/.test(opener?.norm ?? '') && tokens[clause]?.xpos === 'VBD';
  });
}

/** A verb of the past, or one with an auxiliary of it. */
function isFinite(sentence: Sentence, index: number): boolean {
  return (
    sentence.tokens[index]?.xpos === 'VBD' ||
    childrenWith(sentence, index, 'aux', 'cop').some((aux) => sentence.tokens[aux]?.xpos === 'VBD')
  );
}

/** "is to attack next year as it has massed 900 men": true where the verb of a quantity tells what has been done, which no day to come can be of. */
export function isDone({ sentence }: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = sentence;
  let verb = topOf(sentence, { first, last });
  while (verb !== -1 && tokens[verb]?.upos !== 'VERB') verb = tokens[verb]?.head ?? -1;
  return childrenWith(sentence, verb, 'aux').some((aux) => /^(has|have|'ve)$/.test(tokens[aux]?.norm ?? ''));
}
