import type { Quantity } from '../model/quantity.ts';

/** The numbers of a quantity, in the order in which it has them. */
type Numbers = readonly number[];

/** True where one digit, two that changed places, or one zero is all that two numbers beside the same words differ in. */
export function isOneSlip(a: Quantity, b: Quantity): boolean {
  const [first, second] = [numbersOf(a), numbersOf(b)];
  if (first.length !== second.length || first.length === 0) return false;
  const differing = first.flatMap((number, i) => (number === second[i] ? [] : [[number, second[i]!] as const]));
  return differing.length === 1 && differing.every(([x, y]) => slipped(String(x), String(y)));
}

/**
 * The same where no text is shared and only the voice and the day are: the words must leave little room for a change of mind. One end of a
 * range is the same, a zero is too many, or of three digits that are not zero two at least are the same.
 */
export function isTellingSlip(a: Quantity, b: Quantity): boolean {
  if (!isOneSlip(a, b)) return false;
  const [first, second] = [numbersOf(a), numbersOf(b)];
  if (first.length === 2) return true;
  const [x, y] = [String(first[0]), String(second[0])];
  const figures = x.replaceAll('0', '').length;
  return x.length !== y.length || figures >= 3;
}

function numbersOf({ value, low, high }: Quantity): Numbers {
  if (low !== null && high !== null) return [low, high];
  const only = value ?? low ?? high;
  // A fraction is read from words, where no digit can slip.
  return only === null || !Number.isInteger(only) ? [] : [only];
}

function slipped(x: string, y: string): boolean {
  if (x.length !== y.length) return x === `${y}0` || y === `${x}0`;
  const places = x.split('').flatMap((digit, i) => (digit === y[i] ? [] : [i]));
  const [first = 0, second = 0] = places;
  const swapped = places.length === 2 && second === first + 1 && x[first] === y[second] && x[second] === y[first];
  return places.length === 1 || swapped;
}
