import type { ProcessWord } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';

/** What is said to be under way: each word with who says it, a voice's word of one day once, the latest first. */
export function processesInWords(
  processes: readonly ProcessWord[],
): { readonly text: string; readonly said: readonly ProcessWord[] }[] {
  return Object.entries(say().estimates.processes).flatMap(([word, text]) => {
    const heard = new Set<string>();
    const said = processes
      .filter((process) => process.word === word && !heard.has(process.origin) && heard.add(process.origin))
      .toSorted((a, b) => (a.saidAt > b.saidAt ? -1 : a.saidAt < b.saidAt ? 1 : 0));
    return said.length === 0 ? [] : [{ text, said }];
  });
}
