/** A word, or several that stand together, that is searched for. */
export interface SearchTerm {
  readonly words: string;
  /** True where the last word only begins so. */
  readonly begins: boolean;
}

/** The terms of a search as a person types it: `troops "near the border" withdr*`. Marks that separate words count for nothing. */
export function searchTerms(typed: string): SearchTerm[] {
  return [...typed.matchAll(/"([^"]*)"?(\*?)|([^\s"]+)/g)].flatMap(([, quoted, star, word = '']) => {
    const words = (quoted ?? word).replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ').trim();
    return words === '' ? [] : [{ words, begins: star === '*' || word.endsWith('*') }];
  });
}
