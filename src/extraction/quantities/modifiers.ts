import type { QuantityForm } from '../../model/quantity.ts';
import { normsBetween } from '../norms.ts';
import type { Token } from '../sentence.ts';

/** The forms that a modifier gives to the number behind it. */
type ModifiedForm = Extract<QuantityForm, 'about' | 'at-least' | 'more-than' | 'at-most' | 'less-than'>;

/** Modifiers before a number, longest first, as printed in lower case. */
const before: readonly (readonly [string, ModifiedForm])[] = (
  [
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['a minimum of', 'at-least'],
    ['at least', 'at-least'],
    ['at the very least', 'at-least'],
    ['well over', 'more-than'],
    ['well above', 'more-than'],
    ['far more than', 'more-than'],
    ['somewhat more than', 'more-than'],
    ['slightly more than', 'more-than'],
    ['more than', 'more-than'],
    ['greater than', 'more-than'],
    ['upwards of', 'more-than'],
    ['upward of', 'more-than'],
    ['in excess of', 'more-than'],
    ['exceeding', 'more-than'],
    ['exceeded', 'more-than'],
    ['over', 'more-than'],
    ['above', 'more-than'],
    ['no more than', 'at-most'],
    ['not more than', 'at-most'],
    ['a maximum of', 'at-most'],
    ['at most', 'at-most'],
    ['as many as', 'at-most'],
    ['as high as', 'at-most'],
    ['as much as', 'at-most'],
    ['up to', 'at-most'],
    ['well under', 'less-than'],
    ['fewer than', 'less-than'],
    ['less than', 'less-than'],
    ['just under', 'less-than'],
    ['under', 'less-than'],
    ['below', 'less-than'],
    ['an estimated', 'about'],
    ['estimated at', 'about'],
    ['in the region of', 'about'],
    ['on the order of', 'about'],
    ['in the order of', 'about'],
    ['in the neighbourhood of', 'about'],
    ['in the neighborhood of', 'about'],
    ['something like', 'about'],
    ['close to', 'about'],
    ['closer to', 'about'],
    ['nearer to', 'about'],
    ['some', 'about'],
    ['about', 'about'],
    ['around', 'about'],
    ['approximately', 'about'],
    ['roughly', 'about'],
    ['nearly', 'about'],
    ['almost', 'about'],
    ['circa', 'about'],
    ['perhaps', 'about'],
    ['maybe', 'about'],
    ['near', 'about'],
    ['estimated', 'about'],
  ] as const
).toSorted((a, b) => b[0].split(' ').length - a[0].split(' ').length);

/** Modifiers behind a number. */
const behind: readonly (readonly [string, ModifiedForm])[] = [
  ['or more', 'at-least'],
  ['or so', 'about'],
  ['or fewer', 'at-most'],
  ['or less', 'at-most'],
  ['- plus', 'at-least'],
  ['- odd', 'about'],
  ['plus', 'at-least'],
  ['+', 'at-least'],
];

/** A modifier and the tokens it takes. */
export interface Modifier {
  readonly form: ModifiedForm;
  readonly words: string;
  readonly first: number;
  readonly last: number;
}

/** The modifier that ends right before token `index`. Of stacked ones ("over about") the outer gives the form. */
export function modifierBefore(tokens: readonly Token[], index: number): Modifier | null {
  const inner = match(tokens, index);
  if (inner === null) return null;
  const outer = match(tokens, inner.first);
  if (outer === null) return inner;
  return { ...outer, last: inner.last, words: `${outer.words} ${inner.words}` };
}

/** The modifiers by their last word, each with its words, longest first. */
const byLastWord = new Map<string, { readonly form: ModifiedForm; readonly words: readonly string[] }[]>();
for (const [phrase, form] of before) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { form, words }]);
}

function match(tokens: readonly Token[], index: number): Modifier | null {
  for (const { form, words } of byLastWord.get(tokens[index - 1]?.norm ?? '') ?? []) {
    const first = index - words.length;
    if (first >= 0 && words.every((word, offset) => tokens[first + offset]?.norm === word)) {
      return { form, words: words.join(' '), first, last: index - 1 };
    }
  }
  return null;
}

/** The modifier that begins right after token `index`. */
export function modifierBehind(tokens: readonly Token[], index: number): Modifier | null {
  for (const [words, form] of behind) {
    const length = words.split(' ').length;
    const found = normsBetween(tokens, index + 1, index + 1 + length);
    if (found === words) return { form, words, first: index + 1, last: index + length };
  }
  return null;
}
