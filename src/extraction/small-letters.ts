import type { Name, ParsedSentence, Word } from '../model/parsed-sentence.ts';

/** How many words a dateline has. */
const longestDateline = 18;

/** The share of a report's words in capitals from which on its capitals tell nothing. */
const throughout = 0.9;

/**
 * Sentences with their forms as they would be printed in small letters, where the whole report is in capitals, as wires once were:
 * names begin with a capital, abbreviations keep theirs. Other reports stay as they are, and so do all spans.
 */
export function inSmallLetters(sentences: readonly ParsedSentence[]): readonly ParsedSentence[] {
  if (!isInCapitals(sentences)) return sentences;
  const abbreviations = abbreviationsOf(sentences);
  return sentences.map((sentence) => {
    const kinds = kindsOf(sentence);
    const begin = datelineEnd(sentence);
    const words = sentence.words.map((word, at) =>
      at < begin ? word : { ...word, form: inPrint(word, kinds[at] ?? null, at === begin, abbreviations) },
    );
    return { ...sentence, words };
  });
}

function isInCapitals(sentences: readonly ParsedSentence[]): boolean {
  const length = sentences.reduce((sum, { words }) => sum + words.length, 0);
  let [others, all] = [0, 0];
  for (const { words } of sentences)
    for (const { form } of words) {
      if (!/^\p{L}{2}/u.test(form)) continue;
      all += 1;
      if (form !== form.toUpperCase()) others += 1;
      // Most reports are told after their first words.
      if (others > (1 - throughout) * length) return false;
    }
  return all >= 12 && others <= (1 - throughout) * all;
}

/** What stands alone in brackets: "(FMLN)", "[EPS]". */
function abbreviationsOf(sentences: readonly ParsedSentence[]): ReadonlySet<string> {
  return new Set(
    sentences.flatMap(({ words }) =>
      words.flatMap(({ form }, at) =>
        /^[([]$/.test(words[at - 1]?.form ?? '') && /^[)\]]$/.test(words[at + 1]?.form ?? '') && form !== 'TEXT'
          ? [form]
          : [],
      ),
    ),
  );
}

/** Where the words behind a dateline ("BOGOTA, 27 MAR 89 (EFE) -- ") begin, which is in capitals in any report; 0 without one. */
function datelineEnd({ words }: ParsedSentence): number {
  return words.slice(0, longestDateline).findIndex(({ form }) => /^(--|–|—)$/.test(form)) + 1;
}

/** By word, the kind of the name that it is in. */
function kindsOf({ words, names }: ParsedSentence): (Name['kind'] | null)[] {
  const kinds: (Name['kind'] | null)[] = words.map(() => null);
  for (const { first, last, kind } of names) for (let at = first; at <= last; at += 1) kinds[at] = kind;
  return kinds;
}

const small = /^(of|and|the|for|in|on|to|de|del|la|y|al)$/;

function inPrint(
  { form, upos }: Word,
  kind: Name['kind'] | null,
  begins: boolean,
  abbreviations: ReadonlySet<string>,
): string {
  const lower = form.toLowerCase();
  if (lower === form || form === 'I' || abbreviations.has(form) || /\p{L}\.\p{L}/u.test(form)) return form;
  if (kind === null && upos !== 'PROPN') return begins ? titled(lower) : lower;
  if (kind !== 'PER' && kind !== 'LOC' && isAbbreviation(form, kind)) return form;
  return small.test(lower) && kind !== 'PER' && kind !== 'LOC' ? lower : titled(lower);
}

/** "UNO", "FMLN", "AK": short, or without a vowel. */
function isAbbreviation(form: string, kind: Name['kind'] | null): boolean {
  return !/[AEIOUY]/.test(form) || form.length <= (kind === 'ORG' ? 4 : 3);
}

function titled(lower: string): string {
  return lower.replace(/(?<=^|-)\p{L}/gu, (letter) => letter.toUpperCase());
}
