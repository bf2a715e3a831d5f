import type { Gold } from './treebank.ts';

/** The sentence in capitals or in small letters throughout; its annotation stays. */
export function recase(sentence: Gold, to: 'upper' | 'lower'): Gold {
  const change = (form: string): string => (to === 'upper' ? form.toUpperCase() : form.toLowerCase());
  return { ...sentence, forms: sentence.forms.map(change) };
}

/** `sentences` with some written otherwise: `upper` and `lower` are shares of them, 0 to 1. */
export function withNoise(sentences: readonly Gold[], random: () => number, upper = 0.08, lower = 0.04): Gold[] {
  return sentences.map((sentence) => {
    const draw = random();
    if (draw < upper) return recase(sentence, 'upper');
    return draw < upper + lower ? recase(sentence, 'lower') : sentence;
  });
}

/** The same items in an order that `random` decides (Fisher & Yates). */
export function shuffled<Item>(items: readonly Item[], random: () => number): Item[] {
  const order = [...items];
  for (let k = order.length - 1; k > 0; k -= 1) {
    const other = Math.floor(random() * (k + 1));
    [order[k], order[other]] = [order[other] as Item, order[k] as Item];
  }
  return order;
}
