import { type Country, countryOf } from '../../model/countries.ts';
import type { Sentence, Token } from '../sentence.ts';
import type { NameMention } from './find-names.ts';

/** Adds "the junta" of the country that the report names most, as its state, to the names found in each sentence, where no name stands before it. */
export function addJuntas(
  sentences: readonly Sentence[],
  names: readonly (readonly NameMention[])[],
): readonly (readonly NameMention[])[] {
  if (!sentences.some(({ tokens }) => tokens.some(isJunta))) return names;
  const juntas = sentences.map(({ tokens }) => tokens.flatMap((token, at) => (isJunta(token) ? [at] : [])));
  const home = mostNamed(names);
  if (home === null) return names;
  return names.map((mentions, index) => {
    const found = (juntas[index] ?? [])
      .filter((at) => !mentions.some(({ first, last }) => first <= at && last >= at - 2))
      .map((at): NameMention => juntaAt(at, home));
    return found.length === 0 ? mentions : [...mentions, ...found].toSorted((one, other) => one.first - other.first);
  });
}

function isJunta({ norm }: Token): boolean {
  return norm === 'junta';
}

function juntaAt(at: number, { name, code }: Country): NameMention {
  return { first: at, last: at, kind: 'organisation', name, code, sector: 'GOV', country: null, armed: 'state' };
}

/** The country that a report names most, by whatever form; null where it names none. */
function mostNamed(names: readonly (readonly NameMention[])[]): Country | null {
  const counts = new Map<string, number>();
  for (const { code, kind, country } of names.flat())
    if (country !== null && kind !== 'outlet' && code !== null) counts.set(code, (counts.get(code) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most === undefined ? null : (countryOf(most[0]) ?? null);
}
