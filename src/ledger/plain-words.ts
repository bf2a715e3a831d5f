/** A text in small letters and without accents, with one space for all that is no letter or figure: equal for what people type alike. */
export function plainWords(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}+/gu, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .toLowerCase();
}

/** Plain words, and what no text that begins with them comes after: both ends of those that do, the second excluded. */
export function beginningWith(text: string): readonly [from: string, before: string] {
  const words = plainWords(text);
  return [words, `${words}\u{10FFFF}`];
}
