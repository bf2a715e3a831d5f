import { shapeOf } from './edit.ts';

/** The classes under which a word's ending is looked up, the narrowest first. */
export function classesOf(upos: string, xpos: string, feats: string): string[] {
  const tag = `${upos} ${xpos}`;
  const plural = feats.includes('Number=Ptan') ? [`${tag} Ptan`] : [];
  return [...plural, tag, upos];
}

/** The classes under which a word's letter case is looked up, the narrowest first; none for what stays in small letters. */
export function caseClasses(form: string, upos: string, xpos: string): string[] {
  const shape = shapeOf(form);
  if (shape === 'lower' && upos !== 'PROPN' && upos !== 'PRON') return [];
  // Acronyms are short, and words that were printed in capitals are mostly longer.
  const written = shape === 'capitals' ? `capitals ${Math.min(form.length, 6)}` : shape;
  return [`case ${upos} ${xpos} ${written}`, `case ${upos} ${written}`];
}

/** True for a number in digits alone, however it is grouped. */
export function isNumber(form: string): boolean {
  return /^[+-]?\d[\d,.]*$/.test(form);
}
