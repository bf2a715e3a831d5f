/** How a lemma comes from a form in small letters: this many characters go from the end, or all, and others are put there. */
export interface Edit {
  /** How many go; `wholeForm` for all of them. */
  readonly strip: number;
  readonly add: string;
}

/** The `strip` of an edit that replaces the form. */
export const wholeForm = 99;

/** What becomes of a form's capitals: the number is that of the rule. */
export const letterCase = { lower: 0, keep: 1, title: 2 } as const;

/** How a form is written: in small letters, with one capital at the beginning, in capitals alone, or otherwise. */
export function shapeOf(form: string): 'lower' | 'title' | 'capitals' | 'mixed' {
  const lower = form.toLowerCase();
  if (form === lower) return 'lower';
  if (form === form.toUpperCase()) return form.length === 1 ? 'title' : 'capitals';
  return form.slice(1) === lower.slice(1) ? 'title' : 'mixed';
}

/** Applies one of `letterCase`. */
export function withCase(form: string, rule: number): string {
  if (rule === letterCase.keep) return form;
  const lower = form.toLowerCase();
  return rule === letterCase.title ? lower.charAt(0).toUpperCase() + lower.slice(1) : lower;
}

/** Applies an edit to a form whose capitals are as the lemma shall have them. */
export function withEdit(form: string, { strip, add }: Edit): string {
  return strip === wholeForm ? add : form.slice(0, Math.max(0, form.length - strip)) + add;
}

/**
 * The edit that makes the lemma, in small letters, of the form in small letters. Where they have nothing in common ("me", "I"),
 * the lemma stands as it is; and so for clitics, so that every apostrophe does.
 */
export function editOf(form: string, lemma: string): Edit {
  const small = lemma.toLowerCase();
  let common = 0;
  while (common < form.length && form.charAt(common) === small.charAt(common)) common += 1;
  if (common === 0 || /^.?['’‘`]/.test(form)) return { strip: wholeForm, add: lemma };
  return { strip: form.length - common, add: small.slice(common) };
}
