import { countryNames } from '../../../src/model/countries.ts';

/** The country whose printed name, people or capital a phrase has, the longest one: what the table of countries gives by itself. */
export function codeByCountryName(phrase: string): string | null {
  let found: { length: number; code: string } | null = null;
  for (const [form, { country }] of countryNames) {
    const at = phrase.indexOf(form);
    if (at === -1 || /[\p{L}\p{N}]/u.test((phrase[at - 1] ?? ' ') + (phrase[at + form.length] ?? ' ').trim())) continue;
    if (found === null || form.length > found.length) found = { length: form.length, code: country.code };
  }
  return found?.code ?? null;
}
