import { readPack } from '../pack.ts';
import { type Edit, letterCase, wholeForm, withCase, withEdit } from './edit.ts';
import { hashOfClass, ruleFor, type SuffixTable } from './suffix-table.ts';
import { caseClasses, classesOf, isNumber } from './word-class.ts';

/** Gives the lemmas of words as English EWT and GUM of Universal Dependencies have them. */
export interface Lemmatiser {
  /**
   * The lemma of a word with its tags; that of a number is itself without the commas that group it. The tags are the universal one and the Penn Treebank's; features help where they are known. An `xpos` that is
   * empty or unknown leaves the universal tag to decide.
   */
  lemma(form: string, upos: string, xpos: string, feats?: string): string;
}

/** Reads a lemmatiser from the bytes of its model file, `models/lemmas.bin`; throws where they are not one. */
export function loadLemmatiser(file: Uint8Array): Lemmatiser {
  const pack = readPack(file);
  const wide = (name: string): Uint16Array => {
    const bytes = pack.section(name);
    return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
  };
  const table: SuffixTable = { checks: wide('checks'), rules: wide('rules') };
  const edits = JSON.parse(new TextDecoder().decode(pack.section('edits'))) as Edit[];
  return lemmatiserOf(table, edits);
}

/** A lemmatiser on a table whose rules are the numbers of edits, or of `letterCase` for classes of letter case. */
function lemmatiserOf(table: SuffixTable, edits: readonly Edit[]): Lemmatiser {
  const hashes = new Map<string, number>();
  const firstRule = (form: string, names: readonly string[]): number => {
    for (const name of names) {
      const hash = hashes.get(name) ?? hashOfClass(name);
      if (hashes.size < mostClasses) hashes.set(name, hash);
      const rule = ruleFor(table, form, hash);
      if (rule >= 0) return rule;
    }
    return -1;
  };
  return {
    lemma(form, upos, xpos, feats = '') {
      if (form.length > longestForm) return form;
      if (isNumber(form)) return form.replaceAll(',', '');
      const edit = edits[firstRule(form, classesOf(upos, xpos, feats))] ?? none;
      if (edit.strip === wholeForm) return edit.add;
      const letters = firstRule(form, caseClasses(form, upos, xpos));
      return withEdit(withCase(form, letters < 0 ? letterCase.lower : letters), edit);
    },
  };
}

const none: Edit = { strip: 0, add: '' };
/** Hashes of so many classes are kept: more than there are, and a bound for tags that are not. */
const mostClasses = 2000;
/** What is longer than this is no word of a lexicon. */
const longestForm = 64;
