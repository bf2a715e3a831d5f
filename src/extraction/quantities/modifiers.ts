import type { Token } from '../sentence.ts';
import type { Bound } from './quantity-mention.ts';

/** The forms that a modifier gives to the number behind it. */
type ModifiedForm = Exclude<Bound, 'exactly'>;

/** Modifiers before a number, longest first, as printed in lower case. */
const before: readonly (readonly [string, ModifiedForm])[] = (
  [
    ['no fewer than', 'at-least'],
    ['no less than', 'at-least'],
    ['not less than', 'at-least'],
    ['a minimum of', 'at-least'],
    ['at least', 'at-least'],
    ['at the very least', 'at-least'],
    ['at minimum', 'at-least'],
    ['minimum of', 'at-least'],
    ['not under', 'at-least'],
    ['no smaller than', 'at-least'],
    ['greater than or equal to', 'at-least'],
    ['more than or equal to', 'at-least'],
    ['>=', 'at-least'],
    ['≥', 'at-least'],
    ['well over', 'more-than'],
    ['just over', 'more-than'],
    ['just above', 'more-than'],
    ['slightly over', 'more-than'],
    ['slightly above', 'more-than'],
    ['a little over', 'more-than'],
    ['a little more than', 'more-than'],
    ['a little above', 'more-than'],
    ['a bit over', 'more-than'],
    ['a bit more than', 'more-than'],
    ['just more than', 'more-than'],
    ['much more than', 'more-than'],
    ['north of', 'more-than'],
    ['topping', 'more-than'],
    ['topped', 'more-than'],
    ['tops', 'more-than'],
    ['surpassed', 'more-than'],
    ['surpassing', 'more-than'],
    ['surpass', 'more-than'],
    ['exceed', 'more-than'],
    ['exceeds', 'more-than'],
    ['>', 'more-than'],
    ['as few as', 'at-least'],
    ['as little as', 'at-least'],
    ['as low as', 'at-least'],
    ['maximum of', 'at-most'],
    ['no greater than', 'at-most'],
    ['no higher than', 'at-most'],
    ['no longer than', 'at-most'],
    ['a limit of', 'at-most'],
    ['less than or equal to', 'at-most'],
    ['fewer than or equal to', 'at-most'],
    ['<=', 'at-most'],
    ['≤', 'at-most'],
    ['a little under', 'less-than'],
    ['slightly under', 'less-than'],
    ['slightly below', 'less-than'],
    ['just below', 'less-than'],
    ['just short of', 'less-than'],
    ['just shy of', 'less-than'],
    ['short of', 'less-than'],
    ['shy of', 'less-than'],
    ['a little less than', 'less-than'],
    ['slightly less than', 'less-than'],
    ['slightly fewer than', 'less-than'],
    ['just less than', 'less-than'],
    ['far fewer than', 'less-than'],
    ['far less than', 'less-than'],
    ['well below', 'less-than'],
    ['<', 'less-than'],
    ['~', 'about'],
    ['≈', 'about'],
    ['somewhere around', 'about'],
    ['virtually', 'about'],
    ['practically', 'about'],
    ['approx', 'about'],
    ['approx.', 'about'],
    ['ca.', 'about'],
    ['nearing', 'about'],
    ['approaching', 'about'],
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
  ['or greater', 'at-least'],
  ['or higher', 'at-least'],
  ['or above', 'at-least'],
  ['or over', 'at-least'],
  ['or larger', 'at-least'],
  ['or better', 'at-least'],
  ['or longer', 'at-least'],
  ['or older', 'at-least'],
  ['and above', 'at-least'],
  ['and over', 'at-least'],
  ['and more', 'at-least'],
  ['at least', 'at-least'],
  ['at a minimum', 'at-least'],
  ['or below', 'at-most'],
  ['or under', 'at-most'],
  ['or lower', 'at-most'],
  ['or younger', 'at-most'],
  ['at most', 'at-most'],
  ['at the most', 'at-most'],
  ['or thereabouts', 'about'],
  ['give or take', 'about'],
  ['- ish', 'about'],
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

/** The modifier that ends right before token `index`. Of stacked ones ("over about") the outer gives the form, unless it only hedges ("perhaps as many as"). */
export function modifierBefore(tokens: readonly Token[], index: number): Modifier | null {
  const inner = match(tokens, index);
  if (inner === null) return null;
  const outer = match(tokens, inner.first);
  if (outer === null) return inner;
  const { form } = outer.form === 'about' ? inner : outer;
  return { ...outer, form, last: inner.last, words: `${outer.words} ${inner.words}` };
}

/** The modifiers by their last word, each with its words, longest first. */
const byLastWord = new Map<string, { readonly form: ModifiedForm; readonly words: readonly string[] }[]>();
for (const [phrase, form] of before) {
  const words = phrase.split(' ');
  const last = words.at(-1) ?? '';
  byLastWord.set(last, [...(byLastWord.get(last) ?? []), { form, words }]);
}

/** Comparatives whose "than" puts a bound: "taller than 2 metres", "cheaper than $300". */
const risingAdjectives =
  /^(higher|greater|larger|bigger|longer|taller|older|faster|heavier|better|stronger|deeper|wider)$/;
const fallingAdjectives = /^(lower|smaller|shorter|younger|slower|lighter|cheaper|weaker|worse)$/;

function comparative(tokens: readonly Token[], index: number): Modifier | null {
  const word = tokens[index - 2]?.norm ?? '';
  if (tokens[index - 1]?.norm !== 'than') return null;
  const form = risingAdjectives.test(word) ? 'more-than' : fallingAdjectives.test(word) ? 'less-than' : null;
  return form === null ? null : { form, words: `${word} than`, first: index - 2, last: index - 1 };
}

function match(tokens: readonly Token[], index: number): Modifier | null {
  for (const { form, words } of byLastWord.get(tokens[index - 1]?.norm ?? '') ?? []) {
    const first = index - words.length;
    if (first >= 0 && words.every((word, offset) => tokens[first + offset]?.norm === word)) {
      // "has turned over 5,000 pieces": part of its verb.
      if (words[0] === 'over' && /^(turn|hand|sign)$/.test(tokens[first - 1]?.lemma ?? '')) continue;
      return { form, words: words.join(' '), first, last: index - 1 };
    }
  }
  return comparative(tokens, index);
}

/** The modifiers behind by their first word. */
const byFirstWord = new Map<string, { readonly form: ModifiedForm; readonly words: readonly string[] }[]>();
for (const [phrase, form] of behind) {
  const words = phrase.split(' ');
  const first = words[0] ?? '';
  byFirstWord.set(first, [...(byFirstWord.get(first) ?? []), { form, words }]);
}

/** The modifier that begins right after token `index`. */
export function modifierBehind(tokens: readonly Token[], index: number): Modifier | null {
  for (const { form, words } of byFirstWord.get(tokens[index + 1]?.norm ?? '') ?? []) {
    if (words.every((word, offset) => tokens[index + 1 + offset]?.norm === word))
      return { form, words: words.join(' '), first: index + 1, last: index + words.length };
  }
  return null;
}
