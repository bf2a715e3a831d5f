import { countryNames, countryOf } from '../../model/countries.ts';
import type { ActorEntry } from './actor-entry.ts';

/** A printed name of a body of men under arms, and who may go by it: over the years a rebel army, then a government. */
export interface ForceName {
  /** As printed, with straight apostrophes. */
  readonly form: string;
  readonly entries: readonly ActorEntry[];
  /** False for what may name others as well ("SDF", "National Guard"): the rest of the report must tell. */
  readonly sure: boolean;
}

/** Names of forces by the letters that they begin with, the longest first. */
export type ForceNames = ReadonlyMap<string, readonly ForceName[]>;

const armed = /^(REB|PRM|MIL)$/;

/** The names of armed groups and armed services among actors. */
export function forceNamesOf(entries: readonly ActorEntry[]): ForceNames {
  const byForm = new Map<string, ActorEntry[]>();
  for (const entry of entries)
    if (entry.office === null)
      for (const form of formsOf(entry)) byForm.set(form, [...(byForm.get(form) ?? []), entry]);
  const names = new Map<string, ForceName[]>();
  for (const [form, known] of byForm) {
    const group = known.some((entry) => entry.group !== null);
    // "U.S. Navy", "Russian Airborne Forces": the state in it says it all.
    const ofState = !group && countryNames.has(form.split(' ', 1)[0] ?? '');
    if (ofState || !known.some(({ sector }) => armed.test(sector)) || !isName(form)) continue;
    // "KFOR", "MONUSCO": forces of unions of states, which nothing else is called by.
    const union =
      form.length >= 4 && known.every((entry) => entry.group === null && countryOf(entry.code) === undefined);
    const name = { form, entries: known, sure: (group && !isShort(form)) || union };
    const beginning = beginningOf(form);
    names.set(
      beginning,
      [...(names.get(beginning) ?? []), name].toSorted((a, b) => b.form.length - a.form.length),
    );
  }
  return names;
}

/** The letters that words begin with, however tokens are cut: "Hay" of "Hay'at", "al" of "al-Shabaab". */
export function beginningOf(words: string): string {
  return /^\p{L}*/u.exec(words)?.[0] ?? '';
}

function formsOf({ name, aliases }: ActorEntry): ReadonlySet<string> {
  const forms = [name, ...aliases].map((form) => form.replaceAll('’', "'"));
  return new Set([...forms, ...forms.map((form) => form.replace(/^Al-/, 'al-'))]);
}

/** True for a name with a capital that no other word is printed like: "IS" in a headline is a verb. */
function isName(form: string): boolean {
  return /\p{Lu}/u.test(form) && form !== 'IS';
}

/** "SDF", "M23": letters that stand for several bodies. */
function isShort(form: string): boolean {
  return /^[A-Z0-9-]{2,6}$/.test(form);
}
