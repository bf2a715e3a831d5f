/** Latin letters that do not fall into a letter and a mark. */
const plain: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  ł: 'l',
  ı: 'i',
  þ: 'th',
  ə: 'a',
};

/**
 * The form by which the gazetteer compares names: lower case without marks, hyphens as spaces, one kind of apostrophe, no commas.
 * "São Paulo" is "sao paulo", "Deir ez-Zor" is "deir ez zor".
 */
export function foldPlaceName(name: string): string {
  const lower = name.toLowerCase();
  return (/^[\x20-\x7e]*$/.test(lower) ? lower : withoutMarks(lower))
    .replaceAll('`', "'")
    .replaceAll('-', ' ')
    .replace(/,/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}

function withoutMarks(lower: string): string {
  return lower
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[ßæœøđðłıþə]/g, (letter) => plain[letter] ?? letter)
    .replace(/[’‘´ʻʼʿʾ]/g, "'")
    .replace(/[‐-―]/g, ' ');
}
