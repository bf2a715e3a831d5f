import { normAt } from '../norms.ts';
import type { Token } from '../sentence.ts';
import type { Candidate } from './candidate.ts';

/** "33°47′N", "33.783°N 44.500°E", "59.173616; 18.167988": places on a map. */
export function isCoordinate({ scene, number }: Candidate): boolean {
  const { tokens } = scene.sentence;
  const [before, after] = [normAt(tokens, number.first - 1), normAt(tokens, number.last + 1)];
  if (/^°\d|^°[nsew]$|^[′″]/.test(after) || /^[°′″]/.test(before)) return true;
  if (after === '°' && /^([nsew]|\d+)$/.test(normAt(tokens, number.last + 2))) return true;
  return /^\d{1,3}\.\d{3,}$/.test(normAt(tokens, number.first)) && (before === ';' || after === ';');
}

function isDigits(token: Token | undefined): boolean {
  return token !== undefined && /^[+\d]/.test(token.form);
}

/** "+44 20 7946 0958", "555-1234": digits that go on and on, or begin with a plus or a nought. */
export function isTelephone({ scene, number, measure }: Candidate): boolean {
  const { tokens } = scene.sentence;
  const form = tokens[number.first]?.form ?? '';
  if (/^\+\d|^0\d{2,}$/.test(form) || /^\+\d/.test(tokens[number.first - 1]?.form ?? '')) return true;
  if (measure !== null || number.first !== number.last) return false;
  const joined = (index: number): boolean => isDigits(tokens[index]) && /^\d{2,}$/.test(tokens[index]?.form ?? '');
  return joined(number.first) && (joined(number.last + 1) || joined(number.first - 1));
}

/** "9/11", "24/7", "2019/20": figures about a slash that are no fraction. */
export function isSlashed({ scene, number, measure, counts, bounded }: Candidate): boolean {
  const form = scene.sentence.tokens[number.last]?.form ?? '';
  if (!/^\d+\/\d+$/.test(form) || number.first !== number.last) return false;
  const [part = 0, whole = 1] = form.split('/').map(Number);
  return (
    part >= whole ||
    (whole > 10 && !(measure !== null || bounded)) ||
    !(measure !== null || counts || bounded || normAt(scene.sentence.tokens, number.last + 1) === 'of')
  );
}

/** "10 Downing Street". */
export function isAddress({ scene, number, measure }: Candidate): boolean {
  if (measure !== null) return false;
  const { tokens } = scene.sentence;
  for (let at = number.last + 1; at <= number.last + 4; at += 1) {
    const token = tokens[at];
    if (token === undefined || !token.capital) return false;
    if (
      at > number.last + 1 &&
      /^(street|st|st\.|road|rd|avenue|ave|lane|drive|boulevard|square|terrace)$/.test(token.norm)
    )
      return true;
  }
  return false;
}
