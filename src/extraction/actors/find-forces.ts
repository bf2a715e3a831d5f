import { countryOf } from '../../model/countries.ts';
import type { Day } from '../../model/day.ts';
import type { Sentence, Token } from '../sentence.ts';
import type { ActorEntry } from './actor-entry.ts';
import { type ActorIndex, standingOn } from './actor-index.ts';
import type { NameMention } from './find-names.ts';
import { beginningOf, type ForceName, type ForceNames } from './force-names.ts';
import type { Coder } from './make-coder.ts';

/**
 * Adds the armed groups and services that a report's sentences name, and leaders as owners ("Assad's army"), to the names found in
 * each, in place of those they cover.
 */
export function addForces(
  sentences: readonly Sentence[],
  names: readonly (readonly NameMention[])[],
  actors: ActorIndex,
  day: Day | null,
  coded: Coder,
): NameMention[][] {
  const found = sentences.map((sentence) => findForces(sentence, actors.forces));
  const all = found.flat();
  const spokenOf = new Set(names.flat().map(({ code }) => code));
  const inFull = new Set(all.filter(({ name }) => name.sure).flatMap(({ name }) => name.entries));
  return names.map((mentions, index) => {
    const forces = (found[index] ?? []).flatMap(({ name, first, last }) => {
      const entries = name.sure
        ? name.entries
        : name.entries.filter((entry) => inFull.has(entry) || spokenOf.has(entry.code));
      const entry = standingOn(entries, day)?.entry;
      const owned = mentions.some(
        (mention) => mention.country !== null && belongsBefore(sentences[index], mention, first),
      );
      return entry === undefined || (owned && !name.sure) ? [] : [mentionOf(entry, first, last)];
    });
    forces.push(...leadersIn(sentences[index] as Sentence, coded, actors));
    const others = mentions.filter(
      (mention) => !forces.some(({ first, last }) => mention.first <= last && first <= mention.last),
    );
    return [...others, ...forces].toSorted((one, other) => one.first - other.first);
  });
}

/** "Assad's army", "of Haftar's men": somebody in office by whom those of his state or group are called. */
function leadersIn({ names, tokens }: Sentence, coded: Coder, actors: ActorIndex): NameMention[] {
  return names.flatMap(({ kind, first, last }) => {
    if (kind !== 'PER' || !/^['’]s?$/.test(tokens[last + 1]?.norm ?? '')) return [];
    const words = tokens.slice(first, last + 1).map(({ form }) => form);
    const { code, group, why, sector } = coded(words.join(' ').replaceAll(' - ', '-'));
    if (code === null || !/^(office|former)-holder$/.test(why[0] ?? '')) return [];
    const name = (group === null ? countryOf(code) : actors.group(group))?.name ?? code;
    const armed = group === null ? ('state' as const) : ('group' as const);
    return [{ first, last, kind: 'organisation' as const, name, code: group ?? code, sector, country: null, armed }];
  });
}

interface Found {
  readonly name: ForceName;
  readonly first: number;
  readonly last: number;
}

function findForces(sentence: Sentence, known: ForceNames): Found[] {
  const { tokens } = sentence;
  const found: Found[] = [];
  for (let first = 0; first < tokens.length; first += 1) {
    const { form = '', norm = '', kind = 'mark' } = tokens[first] ?? {};
    // Without capitals, as most words are; but for "al-Shabaab" and "76th Division".
    if (form === norm && norm !== 'al' && (kind !== 'number' || !/^\d+\w\w$/.test(norm))) continue;
    // "R.S.F.".
    const letters = /^(\p{Lu}\.){3,6}$/u.test(form) ? form.replaceAll('.', '') : null;
    const dotted = letters === null ? undefined : known.get(letters)?.find((name) => name.form === letters);
    if (dotted !== undefined) {
      found.push({ name: dotted, first, last: first });
      continue;
    }
    const names = known.get(beginningOf(form));
    if (names === undefined || isPersons(sentence, first)) continue;
    for (const name of names) {
      const last = endOf(tokens, first, name.form);
      if (last === -1) continue;
      found.push({ name, first, last });
      first = last;
      break;
    }
  }
  return found;
}

/** The last of the tokens from `first` on that print a form; -1 where they print another. */
function endOf(tokens: readonly Token[], first: number, form: string): number {
  let printed = '';
  for (let at = first; at < tokens.length && printed.length < form.length; at += 1) {
    const token = tokens[at] as Token;
    const gap = at > first && (tokens[at - 1]?.span.end ?? 0) < token.span.start ? ' ' : '';
    printed += gap + token.form.replaceAll('’', "'");
    if (printed === form) return at;
    if (!form.startsWith(printed)) return -1;
  }
  return -1;
}

/** "Robert Wagner": part of a longer name of a person. */
function isPersons({ names }: Sentence, index: number): boolean {
  return names.some(({ kind, first, last }) => kind === 'PER' && first < index && index <= last);
}

/** "Ukraine's National Guard": a state right before a name that several have. */
function belongsBefore(sentence: Sentence | undefined, { last }: NameMention, first: number): boolean {
  return last === first - 1 || (last === first - 2 && sentence?.tokens[first - 1]?.norm === "'s");
}

function mentionOf(entry: ActorEntry, first: number, last: number): NameMention {
  const country = entry.group === null ? (countryOf(entry.code) ?? null) : null;
  const union = entry.group === null && country === null;
  return {
    first,
    last,
    kind: 'organisation',
    name: entry.name,
    code: entry.group ?? entry.code,
    // An army of several states (KFOR) is their union's; what else has no state's code (ISIS) is a group.
    sector: union && entry.sector === 'MIL' ? 'IGO' : entry.sector,
    country: null,
    armed: country !== null ? 'state' : union && entry.sector === 'MIL' ? null : 'group',
  };
}
