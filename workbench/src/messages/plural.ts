/** A noun by the plural categories of its language (https://cldr.unicode.org/index/cldr-spec/plural-rules); those left out are as `other`. */
export type Forms = Readonly<Partial<Record<Intl.LDMLPluralRule, string>>> & { readonly other: string };

const rules = new Map<string, Intl.PluralRules>();

/** The form that goes with a count in a language. */
export function formFor(count: number, forms: Forms, locale: string): string {
  const known = rules.get(locale) ?? new Intl.PluralRules(locale);
  rules.set(locale, known);
  return forms[known.select(count)] ?? forms.other;
}
