/** What stands before some words, from its first whole word on: it was cut at so many letters. */
export function fromWholeWord(before: string): string {
  return before.replace(/^\S+\s+(?=\S)/, '');
}

/** What stands behind some words, to its last whole word. */
export function toWholeWord(behind: string): string {
  return behind.replace(/(?<=\S)\s+\S+$/, '');
}
