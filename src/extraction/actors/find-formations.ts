import { countryOf } from '../../model/countries.ts';
import type { Name } from '../../model/parsed-sentence.ts';
import { normsBetween } from '../norms.ts';
import type { Sentence } from '../sentence.ts';
import { childWith } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import type { NameMention } from './find-names.ts';

/**
 * Adds the named formations ("the 32nd Brigade") whose state the report tells somewhere ("Russia's 76th Division", "the 76th Division of the
 * Russian army", "Russia moved the 76th Division"), wherever it names them, to the names found in each sentence.
 */
export function addFormations(
  sentences: readonly Sentence[],
  names: readonly (readonly NameMention[])[],
): readonly (readonly NameMention[])[] {
  const owners = new Map<string, string>();
  for (const [index, sentence] of sentences.entries())
    for (const unit of unitsOf(sentence)) {
      const owner = ownerOf(sentence, names[index] ?? [], unit);
      if (owner !== null && !owners.has(keyOf(sentence, unit))) owners.set(keyOf(sentence, unit), owner);
    }
  if (owners.size === 0) return names;
  return names.map((mentions, index) => {
    const sentence = sentences[index] as Sentence;
    const formations = unitsOf(sentence).flatMap((unit) => {
      const code = owners.get(keyOf(sentence, unit));
      const free = !mentions.some(({ first, last }) => first <= unit.last && unit.first <= last);
      return code === undefined || !free ? [] : [formation(sentence, unit, code)];
    });
    return formations.length === 0
      ? mentions
      : [...mentions, ...formations].toSorted((one, other) => one.first - other.first);
  });
}

/** Units with a number or a name of their own. */
function unitsOf({ names }: Sentence): readonly Name[] {
  return names.filter(({ kind }) => kind === 'UNIT');
}

/** "76th division" for "the 76th Guards Air Assault Division" and for "the 76th Division". */
function keyOf({ tokens }: Sentence, { first, last }: Name): string {
  const from = tokens[first]?.norm === 'the' ? first + 1 : first;
  return `${tokens[from]?.norm} ${tokens[last]?.norm}`;
}

/** The code of the state that a sentence says a unit is of; null where it does not. */
function ownerOf(sentence: Sentence, names: readonly NameMention[], { first, last }: Name): string | null {
  const { tokens } = sentence;
  const states = names.filter(({ armed, kind }) => armed === 'state' && kind !== 'capital');
  const from = tokens[first - 1]?.norm === 'the' ? first - 1 : first;
  const before = states.find(
    (state) =>
      state.last < from &&
      /^(('s|army|army 's|military|military 's)( |$)){0,2}$/.test(normsBetween(tokens, state.last + 1, from)),
  );
  if (before !== undefined) return before.code;
  const behind = states.find(
    (state) => state.first > last && /^(of|from) the$|^(of|from)$/.test(normsBetween(tokens, last + 1, state.first)),
  );
  if (behind !== undefined) return behind.code;
  const verb = tokens[last]?.relation === 'obj' ? (tokens[last]?.head ?? -1) : -1;
  if (!moving.test(tokens[verb]?.lemma ?? '')) return null;
  const subject = childWith(sentence, verb, 'nsubj');
  return states.find((state) => state.first <= subject && subject <= state.last)?.code ?? null;
}

const moving = /^(move|send|deploy|redeploy|withdraw|pull|mobilize|mobilise|station|shift|dispatch|bring|commit)$/;

function formation(sentence: Sentence, { first, last }: Name, code: string): NameMention {
  const name = wordsOf(sentence, { first, last });
  const country = countryOf(code);
  return {
    first,
    last,
    kind: 'organisation',
    name,
    code,
    sector: 'MIL',
    country: null,
    armed: country === undefined ? 'group' : 'state',
  };
}
