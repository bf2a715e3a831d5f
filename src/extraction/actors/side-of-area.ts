import type { Actor } from '../../model/claim.ts';
import { countryOf } from '../../model/countries.ts';
import { organisations } from '../../model/organisations.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene, Setting } from '../scene.ts';

/** Whose a divided country's other side is, by what its places or regions are called: alpha-3, words, name. */
const otherSides: readonly (readonly [country: string, words: RegExp, name: string])[] = [
  ['UKR', /luhansk|lugansk|alchevsk|stakhanov|kadiivka|\blpr\b|\blnr\b/i, "Luhansk People's Republic"],
  ['UKR', /./, "Donetsk People's Republic"],
];

/** The state that most places of a report lie in; null where it names none. */
export function homeOf({ scenes }: Setting): string | null {
  const counts = new Map<string, number>();
  for (const { places } of scenes)
    for (const { place } of places)
      if (place.country !== null) counts.set(place.country, (counts.get(place.country) ?? 0) + 1);
  const [most] = [...counts].toSorted(([, one], [, other]) => other - one);
  return most?.[0] ?? null;
}

/**
 * "In non-government-controlled areas the mission saw 14 tanks", "tanks of the armed formations": monitors name no side but say whose area it
 * is; the forces seen there are that side's. Null where the sentence tells no side, or the country has no other that is known.
 */
export function sideOfArea(
  { sentence: { tokens } }: Scene,
  { noun }: CountedMention,
  home: string | null,
): Actor | null {
  const state = home === null ? undefined : countryOf(home);
  if (!noun.military || state === undefined) return null;
  const words = tokens.map(({ form }) => form).join(' ');
  if (beyond.test(words)) {
    const other = otherSides.find(([country, called]) => country === home && called.test(words));
    const side = organisations.get(other?.[2] ?? '');
    return side === undefined ? null : { name: side.name, span: null, code: side.code, sector: side.sector };
  }
  if (!within.test(words)) return null;
  return { name: `${state.demonyms[0] ?? state.name} forces`, span: null, code: state.code, sector: 'MIL' };
}

/** True of a monitor's report: it tells areas by the side that holds them, so that what it sees elsewhere is nobody's that it names. */
export function tellsSides({ scenes }: Setting): boolean {
  return scenes.some(({ sentence: { tokens } }) => {
    const at = tokens.findIndex(({ norm }) => norm === 'controlled' || norm === 'formations');
    if (at === -1) return false;
    const words = tokens.map(({ form }) => form).join(' ');
    return beyond.test(words) || within.test(words);
  });
}

const beyond =
  /\bnon ?-? ?government ?- ?controlled\b|\b(outside|beyond|not under) (the )?government('s| 's)? control\b|\bnot controlled by the government\b|\b(illegal )?armed formations?\b/i;
const within = /\bgovernment ?- ?controlled\b|\bunder government control\b/i;
