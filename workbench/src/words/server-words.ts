import { say } from '../messages/say.ts';
import { familyName } from './source.ts';

/** Where the server names a family as claims do: `if USA is right`, `UKR is E`, `1/2 of 90,000 (as UKR put it)`, `what observers say together (NATO, USA): …`. */
const family =
  /(?<=^(?:if )?|\(as )[A-Z]{3}(?= is (?:right|wrong|[A-F])$| put it\))|(?<=^what observers say together \((?:.+, )?)[A-Z]{3}(?=, |\): )/g;

/** Words of the server in the interface's language where it has them; else in English, with the language that they are then to be marked with. */
export function serverWords(english: string): { readonly words: string; readonly lang: 'en' | undefined } {
  const named = english.replaceAll(family, (code) => familyName(code));
  const words = say().fromServer(named);
  return words === null ? { words: named, lang: 'en' } : { words, lang: undefined };
}
