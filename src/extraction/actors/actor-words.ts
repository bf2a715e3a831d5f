/** A word of a phrase that names an actor. */
export interface ActorWord {
  /** As printed, without marks around it and without "'s". */
  readonly form: string;
  /** In lower case, without marks of letters: "Erdoğan" is "erdogan". */
  readonly norm: string;
}

/** The words of a phrase. Dots within a word stay ("U.S."), hyphens too ("pro-Russian"). */
export function wordsOfActor(phrase: string): ActorWord[] {
  return phrase
    .replace(/[‘’ʼ`]/g, "'")
    .split(/[\s/]+/)
    .map((word) => word.replace(/^[("“”„«[]+|[)"“”»\],;:!?]+$/g, '').replace(/'s?$/i, ''))
    .filter((word) => /[a-z]/.test(word) || /[\p{L}\p{N}]/u.test(word))
    .map((form) => ({ form, norm: normOf(form) }));
}

/** The form by which names are compared: lower case, marks off, dots off the end and out of abbreviations. */
function normOf(form: string): string {
  const plain = /^[ -~]*$/.test(form) ? form.toLowerCase() : withoutMarks(form);
  if (!plain.includes('.')) return plain;
  return /^(?:\p{L}\.)+\p{L}?$/u.test(plain) ? plain.replaceAll('.', '') : plain.replace(/\.$/, '');
}

function withoutMarks(form: string): string {
  return form
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[łøđı]/g, (letter) => ({ ł: 'l', ø: 'o', đ: 'd', ı: 'i' })[letter] ?? letter);
}
