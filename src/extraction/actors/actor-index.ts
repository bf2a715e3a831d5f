import { countryNames } from '../../model/countries.ts';
import type { Day } from '../../model/day.ts';
import { organisationRows } from '../../model/organisations.ts';
import type { ActorEntry, Sector } from './actor-entry.ts';
import { type ActorWord, wordsOfActor } from './actor-words.ts';
import { type ForceNames, forceNamesOf } from './force-names.ts';
import { parseActors } from './parse-actors.ts';
import { officeHolders } from './tables/office-holders.ts';
import { furtherCapitals, furtherNames, furtherStates } from './tables/states.ts';

/** What a name stands for. */
export type KnownActor =
  | { readonly kind: 'country' | 'demonym' | 'capital'; readonly name: string; readonly code: string }
  | { readonly kind: 'organisation' | 'person'; readonly entry: ActorEntry };

/** Names of actors by their words. */
export interface ActorIndex {
  /** What the words from `first` on begin with, the longest name there is; null for none. */
  matchAt(
    words: readonly ActorWord[],
    first: number,
  ): { readonly length: number; readonly known: readonly KnownActor[] } | null;
  readonly entries: readonly ActorEntry[];
  /** The armed groups and services among them. */
  readonly forces: ForceNames;
  /** The armed group that has a code of its own. */
  group(code: string): ActorEntry | undefined;
}

/** Makes an index of the countries and of named actors, such as those of `parseActors`. */
export function makeActorIndex(entries: readonly ActorEntry[]): ActorIndex {
  const byKey = new Map<string, Item[]>();
  /** By the first word of a name, how many words the longest such name has. */
  const longest = new Map<string, number>();
  const add = (name: string, known: KnownActor): void => {
    const words = wordsOfActor(name);
    const key = keyOf(words);
    if (key === '') return;
    const parts = key.split(' ');
    const first = parts[0] ?? '';
    longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
    const item = { known, ...printOf(name) };
    const list = byKey.get(key);
    if (list === undefined) byKey.set(key, [item]);
    else list.push(item);
  };
  addCountries(add);
  for (const entry of entries) {
    const kind = entry.office === null ? 'organisation' : 'person';
    for (const name of new Set([entry.name, ...entry.aliases])) add(name, { kind, entry });
  }
  const groups = new Map(
    entries.flatMap((entry) => (entry.group === null || entry.office !== null ? [] : [[entry.group, entry] as const])),
  );
  return {
    entries,
    forces: forceNamesOf(entries),
    group: (code) => groups.get(code),
    matchAt(words, first) {
      const begin = beginningOf(words[first]?.norm ?? '');
      for (let length = Math.min(longest.get(begin) ?? 0, words.length - first); length >= 1; length -= 1) {
        const own = words.slice(first, first + length);
        const items = byKey.get(keyOf(own));
        const known = items?.flatMap((item) => (isPrintedAs(own, item) ? [item.known] : []));
        if (known !== undefined && known.length > 0) return { length, known };
      }
      return null;
    },
  };
}

/** Words with hyphens as spaces: "Al-Shabaab" is "al shabaab". */
function keyOf(words: readonly ActorWord[]): string {
  return words.map(({ norm }) => norm.replaceAll('-', ' ')).join(' ');
}

/**
 * True where words are printed as a name is: it begins with a capital as the name does, and an abbreviation of up to three letters
 * is in capitals throughout ("US", not "us"; but "Nato").
 */
function isPrintedAs(words: readonly ActorWord[], { form, short, small }: Print): boolean {
  const [first] = words;
  if (first === undefined) return false;
  if (short && words.length === 1) return first.form === form || first.form === first.form.toUpperCase();
  return small || words.some((word) => /^\p{Lu}/u.test(word.form));
}

/** How a name is printed. */
interface Print {
  readonly form: string;
  /** True for an abbreviation of up to three letters. */
  readonly short: boolean;
  /** True for a name that begins without a capital. */
  readonly small: boolean;
}

interface Item extends Print {
  readonly known: KnownActor;
}

function printOf(form: string): Print {
  const letters = form.replace(/[^\p{L}]/gu, '');
  return { form, short: letters.length <= 3 && /\p{Lu}.*\p{Lu}/u.test(letters), small: /^\P{Lu}/u.test(form) };
}

/** A word up to its first hyphen. */
function beginningOf(norm: string): string {
  const hyphen = norm.indexOf('-');
  return hyphen === -1 ? norm : norm.slice(0, hyphen);
}

function addCountries(add: (name: string, known: KnownActor) => void): void {
  for (const [form, { country, mention }] of countryNames) {
    const kind = mention === 'name' ? 'country' : mention;
    add(form, { kind, name: country.name, code: country.code });
  }
  for (const [code, name, names] of rowsOf(furtherStates)) {
    for (const form of [name, ...names.split(',')]) add(form, { kind: 'country', name, code });
  }
  for (const [code, names] of rowsOf(furtherNames)) {
    for (const form of names.split(',')) add(form, { kind: 'demonym', name: form, code });
  }
  for (const [code, names] of rowsOf(furtherCapitals)) {
    for (const form of names.split(',')) add(form, { kind: 'capital', name: form, code });
  }
}

function rowsOf(table: string): [string, string, string][] {
  return table
    .trim()
    .split('\n')
    .map((line) => {
      const [first = '', second = '', third = ''] = line.split('|');
      return [first, second, third];
    });
}

/** The actors that Muster knows by itself. */
export const knownActors: ActorIndex = makeActorIndex([
  ...parseActors(organisationRows).entries,
  ...parseActors(officeHolders).entries,
]);

/** What an entry is on a day. */
export interface Standing {
  readonly entry: ActorEntry;
  readonly when: 'during' | 'before' | 'after';
}

/**
 * The entry that holds on a day, else the one that ended last before it, else the first after it. Without a day, the latest one
 * counts as holding.
 */
export function standingOn(entries: readonly ActorEntry[], day: Day | null): Standing | null {
  if (entries.length === 0) return null;
  const sorted = entries.toSorted((one, other) => ((one.from ?? '') < (other.from ?? '') ? -1 : 1));
  const latest = sorted[sorted.length - 1];
  if (latest === undefined) return null;
  if (day === null) return { entry: latest, when: 'during' };
  const holding = sorted.findLast(
    ({ from, until }) => (from === null || from <= day) && (until === null || day <= until),
  );
  if (holding !== undefined) return { entry: holding, when: 'during' };
  const ended = sorted.findLast(({ until }) => until !== null && until < day);
  return ended !== undefined ? { entry: ended, when: 'after' } : { entry: sorted[0] ?? latest, when: 'before' };
}

/** Who holds an office of a country or organisation on a day: `officeHolder('secretary general', 'NATO', day)`. Null where unknown. */
export function officeHolder(
  office: string,
  code: string,
  day: Day,
  index: ActorIndex = knownActors,
): ActorEntry | null {
  const holders = index.entries.filter((entry) => entry.office === office && entry.code === code);
  const standing = standingOn(holders, day);
  return standing?.when === 'during' ? standing.entry : null;
}

/** The sector of a person whose office is over. */
export const afterOffice: Sector = 'ELI';
