import { mentionAt } from '../actors/find-names.ts';
import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { type Counted, soldiers } from './counted.ts';
import { type CountedNoun, countedNoun } from './counted-nouns.ts';

/** How many further nations may share a noun. */
const longestList = 4;

/** "14 Gambian and three Togolese soldiers": the noun that several nations with a number each share, where it stands only behind the last. */
export function sharedByNations({ names, sentence: { tokens } }: Scene, last: number): Counted | null {
  const first = mentionAt(names, last + 1);
  let nation = first;
  for (let step = 0; step < longestList && nation?.kind === 'demonym'; step += 1) {
    let at = nation.last + 1;
    while (/^(and|,|plus)$/.test(normAt(tokens, at))) at += 1;
    if (at === nation.last + 1 || !(tokens[at]?.kind === 'number' || tokens[at]?.upos === 'NUM')) return null;
    nation = mentionAt(names, at + 1);
    const noun = countedNoun([normAt(tokens, (nation?.last ?? at) + 1)]);
    if (noun?.unit === 'person' && first !== null)
      return { noun, of: { first: first.first, last: first.last }, additional: false };
  }
  return null;
}

/** "The troops comprised 272 from Benin and 256 from Ghana": people of the force counted before, by the states that they are from. */
export function fromNation(
  { names, sentence: { tokens } }: Scene,
  last: number,
  before: CountedNoun | null,
): Counted | null {
  if (normAt(tokens, last + 1) !== 'from' || before?.military !== true || before.unit !== 'person') return null;
  const state = mentionAt(names, tokens[last + 2]?.upos === 'ADJ' ? last + 3 : last + 2) ?? mentionAt(names, last + 2);
  return state?.armed === 'state' && state.kind === 'name' ? { noun: before, of: null, additional: false } : null;
}

/** How many words a phrase with the police of a state takes at most. */
const longestPhrase = 7;

/**
 * "39 Chadian police and staff officers", "1,000 military and police officers", "200 policemen from Togo": police as part of a force, where a state or
 * soldiers stand in the phrase; those of a town are none.
 */
export function policeOfForce({ names, sentence: { tokens } }: Scene, last: number): Counted | null {
  let own = false;
  let police = false;
  let end = last;
  for (let at = last + 1; at <= last + longestPhrase; at += 1) {
    const norm = normAt(tokens, at);
    const state = mentionAt(names, at)?.armed === 'state';
    const men = /^(police|policemen|policewomen|gendarmes)$/.test(norm);
    const officers = /^(officers|personnel)$/.test(norm);
    own ||= state || /^(military|army|soldiers|troops|paramilitary)$/.test(norm);
    police ||= men;
    if (men || officers) end = at;
    if (
      !state &&
      !men &&
      !officers &&
      !/^(military|army|soldiers|troops|paramilitary|and|or|staff|riot|formed|more|other|additional)$/.test(norm)
    )
      break;
  }
  const from = normAt(tokens, end + 1) === 'from' ? mentionAt(names, end + 2) : null;
  // "left 15 soldiers dead and killed four policemen".
  const beside = tokens.some(({ norm }) => /^(soldiers|troops)$/.test(norm));
  return police && (own || beside || from?.armed === 'state')
    ? { noun: soldiers, of: { first: last + 1, last: end }, additional: false }
    : null;
}
