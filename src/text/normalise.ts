const apostrophes = /[\u2018\u2019\u201b\u02bc\u00b4`]/g;
const hyphens = /[\u2010\u2011\u2012\u2013\u2014\u2212]/g;
const spaces = /[\s\u00a0\u2007\u202f]+/g;

/** The form of words that are compared: lower case, straight apostrophes, plain hyphens, single spaces. */
export function normalise(words: string): string {
  if (/^[!-_a-~]+$/.test(words)) return words.toLowerCase();
  return words.replace(apostrophes, "'").replace(hyphens, '-').replace(spaces, ' ').toLowerCase();
}
