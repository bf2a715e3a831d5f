import { type Country, type CountryMention, countryNames } from '../../model/countries.ts';
import { type Organisation, organisations, outlets } from '../../model/organisations.ts';
import type { Token } from '../sentence.ts';

/** A known name at tokens `first` to `last` of a sentence. */
export interface NameMention {
  readonly first: number;
  readonly last: number;
  readonly kind: CountryMention | 'organisation' | 'outlet';
  /** Canonical. */
  readonly name: string;
  /** Alpha-3 or organisation code; null for newsrooms. */
  readonly code: string | null;
  readonly sector: string | null;
  readonly country: Country | null;
  /** "state" for a state and its armed services, "group" for an armed group; null for those whose forces other rules tell. */
  readonly armed: 'state' | 'group' | null;
}

type Known = Omit<NameMention, 'first' | 'last'>;

const known: ReadonlyMap<string, Known> = new Map<string, Known>([
  ...[...outlets].map((name): [string, Known] => [
    keyOf(name),
    { kind: 'outlet', name, code: null, sector: 'MED', country: null, armed: null },
  ]),
  ...[...countryNames].map(([form, { country, mention }]): [string, Known] => [
    keyOf(form),
    { kind: mention, name: country.name, code: country.code, sector: 'GOV', country, armed: 'state' },
  ]),
  ...[...organisations].map(([form, organisation]: [string, Organisation]): [string, Known] => [
    keyOf(form),
    {
      kind: 'organisation',
      name: organisation.name,
      code: organisation.code,
      sector: organisation.sector,
      country: null,
      armed: null,
    },
  ]),
]);

/** How many words the longest name has that begins with a word. */
const longestFrom = new Map<string, number>();
for (const key of known.keys()) {
  const words = key.split(' ');
  const first = words[0] ?? '';
  longestFrom.set(first, Math.max(longestFrom.get(first) ?? 0, words.length));
}

/** As tokens are cut: possessives apart, straight apostrophes. */
function keyOf(form: string): string {
  return form.replace(/’/g, "'").replace(/'s(?= |$)/g, " 's");
}

/** A word that may be part of a name. */
export type NamedWord = Pick<Token, 'form' | 'norm'>;

function formOf(token: NamedWord): string {
  return token.form.includes('’') ? token.form.replaceAll('’', "'") : token.form;
}

function formsOf(tokens: readonly NamedWord[], first: number, end: number): string {
  return tokens.slice(first, end).map(formOf).join(' ');
}

/** Known countries, peoples, capitals, organisations and newsrooms in a sentence, longest match first, none overlapping. */
export function findNames({ tokens }: { readonly tokens: readonly NamedWord[] }): NameMention[] {
  const mentions: NameMention[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const token = tokens[first];
    // Without capitals: most words are.
    if (token === undefined || token.norm === token.form) continue;
    const start = formOf(token);
    const longest = longestFrom.get(start);
    if (longest === undefined || !/^\p{Lu}/u.test(start)) continue;
    for (let length = Math.min(longest, tokens.length - first); length >= 1; length -= 1) {
      const found = known.get(length === 1 ? start : formsOf(tokens, first, first + length));
      if (found === undefined) continue;
      const { kind, name, code, sector, country, armed } = found;
      mentions.push({ first, last: first + length - 1, kind, name, code, sector, country, armed });
      first += length - 1;
      break;
    }
  }
  return mentions;
}

/** The mention that covers a token, if any. */
export function mentionAt(mentions: readonly NameMention[], index: number): NameMention | null {
  return mentions.find((mention) => mention.first <= index && index <= mention.last) ?? null;
}
