import type { Sentence } from '../sentence.ts';
import type { CodedActor } from './code-actor.ts';

/** Words before a surname that are no first name. */
const honorific = /^(mr|mrs|ms|miss|dr|sir|madam|president|minister|general|gen|king|prince|sheikh)\.?$/i;

/** Offices: whoever has one before the surname is meant by the surname. */
const office = /^(president|minister|secretary|chancellor|premier|leader|king|prince|general)$/;

/**
 * The surnames by which a report calls somebody whom the tables of office-holders do not know, where it names no holder of that surname: "Mr. Omar Assad,
 * a shopkeeper … the family of Mr. Assad" is not about a president.
 */
export function namesakesIn(sentences: readonly Sentence[], code: (name: string) => CodedActor): ReadonlySet<string> {
  const strangers = new Set<string>();
  const holders = new Set<string>();
  for (const { names, tokens } of sentences)
    for (const { kind, first, last } of names) {
      if (kind !== 'PER') continue;
      const forms = tokens.slice(first, last + 1).map(({ form }) => form);
      const words = forms.filter((form) => /^\p{Lu}\p{L}/u.test(form) && !honorific.test(form));
      const surname = words.at(-1) ?? '';
      if (office.test(tokens[first - 1]?.norm ?? '') || office.test(tokens[first]?.norm ?? '')) holders.add(surname);
      if (words.length < 2 || !isHolder(code(surname))) continue;
      if (isHolder(code(words.join(' '))) && sharesFirstName(words, code)) holders.add(surname);
      else strangers.add(surname);
    }
  return new Set([...strangers].filter((surname) => !holders.has(surname)));
}

/** True of somebody who was coded for an office that they hold, held or came to hold. */
export function isHolder({ why }: CodedActor): boolean {
  return /^(office|former|later)-holder$/.test(why[0] ?? '');
}

/** True where a first name begins as one of the holder's does, however it is transcribed: "Moammar" for "Muammar". */
function sharesFirstName(words: readonly string[], code: (name: string) => CodedActor): boolean {
  const known = code(words.join(' ')).name.split(/[ -]/);
  return words.slice(0, -1).some((word) => known.slice(0, -1).some((each) => each.charAt(0) === word.charAt(0)));
}
