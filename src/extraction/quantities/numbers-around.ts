import { findLastToken, findToken } from '../find-token.ts';
import type { Scene } from '../scene.ts';

/** Where the next number stands behind a token that is no time; the end where none does. */
export function nextNumber(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  const at = findToken(
    tokens,
    from + 1,
    tokens.length,
    (token, index) =>
      ((token.kind === 'number' && !/(st|nd|rd|th)$/.test(token.norm)) ||
        /^(thousands|tens|hundreds|battalions)$/.test(token.norm)) &&
      !scene.times.some((time) => time.first <= index && index <= time.last),
  );
  return at === -1 ? tokens.length : at;
}

/** "put the number at 80 and said that some were leaving": where another saying begins. */
export function nextSaying({ sentence: { tokens } }: Scene, from: number): number {
  const at = findToken(
    tokens,
    from,
    tokens.length,
    ({ norm }, index) => norm === 'and' && /^(said|says|added|adds|told|warned)$/.test(tokens[index + 1]?.norm ?? ''),
  );
  return at === -1 ? tokens.length : at;
}

/** The last number before a token that is no time nor a type of equipment; -1 where there is none. */
export function previousNumber(scene: Scene, before: number): number {
  return findLastToken(
    scene.sentence.tokens,
    0,
    before - 1,
    (token, index) =>
      (token.kind === 'number' || /^(thousands|hundreds|battalions)$/.test(token.norm)) &&
      !scene.sentence.names.some(({ kind, first, last }) => kind === 'EQUIP' && first <= index && index <= last) &&
      !scene.times.some((time) => time.first <= index && index <= time.last),
  );
}
