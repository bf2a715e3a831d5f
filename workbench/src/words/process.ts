import type { ProcessWord } from '../../../src/model/estimate.ts';

const words: Readonly<Record<string, string>> = {
  withdrawing: 'Said to be withdrawing',
  'building-up': 'Said to be building up',
  unchanged: 'Said not to be moving',
  'ordered-withdrawal': 'Said to be ordered to withdraw',
};

/** What is said to be under way: each word with who says it, a voice's word of one day once, the latest first. */
export function processesInWords(
  processes: readonly ProcessWord[],
): { readonly text: string; readonly said: readonly ProcessWord[] }[] {
  return Object.entries(words).flatMap(([word, text]) => {
    const heard = new Set<string>();
    const said = processes
      .filter((process) => process.word === word && !heard.has(process.origin) && heard.add(process.origin))
      .toSorted((a, b) => (a.saidAt > b.saidAt ? -1 : a.saidAt < b.saidAt ? 1 : 0));
    return said.length === 0 ? [] : [{ text, said }];
  });
}
