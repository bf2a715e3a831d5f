import type { ConlluWord } from '../../src/language/conllu/read-conllu.ts';
import { type Edit, editOf, letterCase, wholeForm, withCase, withEdit } from '../../src/language/lemmas/edit.ts';
import { caseClasses, classesOf, isNumber } from '../../src/language/lemmas/word-class.ts';

/** How often words of a class take which rule: class → form in small letters → rule → count. */
export type RuleCounts = Map<string, Map<string, Map<number, number>>>;

/** What the treebank's words say about edits and letter case, and the edits themselves by number. */
export interface LemmaCounts {
  readonly counts: RuleCounts;
  readonly edits: readonly Edit[];
}

/** Counts the rules that make the lemmas of words; misspelt words are left out, since their lemmas are those of other forms. */
export function gatherLemmas(words: Iterable<ConlluWord>): LemmaCounts {
  const counts: RuleCounts = new Map();
  const numbers = new Map<string, number>();
  const edits: Edit[] = [];
  for (const { form, lemma, upos, xpos, feats } of words) {
    if (lemma === '' || isNumber(form) || /Typo=Yes/.test(feats)) continue;
    const small = form.toLowerCase();
    const edit = editOf(small, lemma);
    // Digits are looked up as one, so no digit may come from an edit.
    if (/\d/.test(edit.add)) continue;
    const name = JSON.stringify(edit);
    const number = numbers.get(name) ?? edits.length;
    if (number === edits.length) edits.push(edit);
    numbers.set(name, number);
    for (const each of classesOf(upos, xpos, feats)) count(counts, each, small, number);
    if (edit.strip === wholeForm) continue;
    const rule = [letterCase.lower, letterCase.keep, letterCase.title].find(
      (each) => withEdit(withCase(form, each), edit) === lemma,
    );
    if (rule === undefined) continue;
    for (const each of caseClasses(form, upos, xpos)) count(counts, each, small, rule);
  }
  return { counts, edits };
}

function count(counts: RuleCounts, name: string, form: string, rule: number): void {
  const forms = counts.get(name) ?? new Map<string, Map<number, number>>();
  const rules = forms.get(form) ?? new Map<number, number>();
  rules.set(rule, (rules.get(rule) ?? 0) + 1);
  forms.set(form, rules);
  counts.set(name, forms);
}
