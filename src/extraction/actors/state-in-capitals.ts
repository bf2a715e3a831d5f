import { type Country, type CountryMention, countryNames } from '../../model/countries.ts';

/** The state, people or capital that words in whatever letters name: "BUENOS AIRES", "UNITED STATES"; undefined where they name none. */
export function stateInCapitals(
  words: readonly { readonly form: string }[],
): { readonly country: Country; readonly mention: CountryMention } | undefined {
  return countryNames.get(words.map(({ form }) => `${form.charAt(0)}${form.slice(1).toLowerCase()}`).join(' '));
}
