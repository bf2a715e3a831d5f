import { characterClass, classOf, isAlphanumeric } from './character-class.ts';

const address =
  /(?:https?|ftp|mailto):[^\s<>"“”]+|www\.[^\s<>"“”]+|[\p{L}\d._%+-]{1,64}@[\p{L}\d-]{1,63}(?:\.[\p{L}\d-]{1,63}){1,8}/gu;
const closing = /[.,;:!?…'’"”)\]}>*]+$/;

/** A passage that is one word by rule. */
export interface WholePassage {
  readonly start: number;
  readonly end: number;
}

/** The web and mail addresses in a chunk, without the punctuation behind them. */
export function addressesIn(text: string, start: number, end: number): WholePassage[] {
  // An address has a sign that few words have: looking for it first spares the pattern.
  if (!mayHoldAddress(text, start, end)) return [];
  const passages: WholePassage[] = [];
  for (const match of text.slice(start, Math.min(end, start + longestAddress)).matchAll(address)) {
    const found = match[0];
    const closed = found.replace(closing, (tail) => (tail.startsWith(')') && found.includes('(') ? ')' : ''));
    passages.push({ start: start + match.index, end: start + match.index + closed.length });
  }
  return passages;
}

/** Past this many characters of a chunk no address is looked for. */
const longestAddress = 4000;

function mayHoldAddress(text: string, start: number, end: number): boolean {
  if (end - start < 5) return false;
  let dots = 0;
  for (let at = start; at < Math.min(end, start + longestAddress); at += 1) {
    const code = text.charCodeAt(at);
    if (code === 64) return true;
    if (code === 58 && text.charCodeAt(at + 1) !== 58 && isAlphanumeric(classOf(text.charCodeAt(at - 1)))) return true;
    if (code === 46) dots += 1;
  }
  return dots > 1 && /www\./i.test(text.slice(start, Math.min(end, start + longestAddress)));
}

/** True where the place before `at` lies within a number as printed: between two digits, or around the mark that groups them. */
export function withinNumber(text: string, at: number): boolean {
  const before = classOf(text.charCodeAt(at - 1));
  const after = classOf(text.charCodeAt(at));
  if (before === characterClass.digit && after === characterClass.digit) return true;
  if (after === characterClass.digit) return groups(before) && isDigitAt(text, at - 2);
  return before === characterClass.digit && groups(after) && isDigitAt(text, at + 1);
}

function groups(kind: number): boolean {
  return (
    kind === characterClass.dot ||
    kind === characterClass.comma ||
    kind === characterClass.apostrophe ||
    kind === characterClass.space
  );
}

function isDigitAt(text: string, at: number): boolean {
  return at >= 0 && classOf(text.charCodeAt(at)) === characterClass.digit;
}
