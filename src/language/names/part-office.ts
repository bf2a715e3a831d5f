import type { Name, Word } from '../../model/parsed-sentence.ts';
import type { KnownMention } from './find-known-names.ts';

/** What ministers and secretaries are of, where the name follows without a comma: "Secretary of State Antony J. Blinken". */
const departments = new Set(
  'State Defense Defence Treasury Commerce Energy War Justice Interior Labor Labour Education Agriculture Transportation Health Security Staff Affairs'.split(
    ' ',
  ),
);

/**
 * A person's name without the end of the office before it: "of State ⟦Antony J. Blinken⟧", "of Ukraine ⟦Volodymyr Zelenskyy⟧",
 * where a model takes both for one name. What is no person, or stands behind no "of", "for" or "to", stays as it is.
 */
export function partOffice(name: Name, words: readonly Word[], known: readonly KnownMention[]): Name {
  if (name.kind !== 'PER' || !/^(?:of|for|to)$/i.test(words[name.first - 1]?.form ?? '')) return name;
  const state = known.find(({ first, kind }) => first === name.first && kind === 'LOC');
  const last = state?.last ?? (departments.has(words[name.first]?.form ?? '') ? name.first : null);
  return last === null || last >= name.last ? name : { ...name, first: last + 1 };
}
