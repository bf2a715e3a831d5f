import type { Place } from '../../model/claim.ts';
import { clauseAround } from '../clause.ts';
import { normsBetween } from '../norms.ts';
import { type Scene, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import { type AreaMention, borderOf } from './find-areas.ts';

/** Where a quantity stands, and how that was told. */
export interface Located {
  readonly area: AreaMention;
  readonly scene: Scene;
  readonly why: 'clause' | 'sentence' | 'carried-over';
}

/** How many sentences an area is carried over. */
const carriedOver = 5;

/**
 * The area of a quantity: the nearest one behind it in its clause, else before it, else in the sentence, else the last
 * one spoken of. "The border" without a country is the last one's border, else the report's first.
 */
export function resolveArea(
  scene: Scene,
  quantity: TokenRange,
  areas: readonly AreaMention[],
  last: Located | null,
  border: Located | null,
  owner: string | null = null,
): Located | null {
  const clause = clauseAround(scene, quantity.first);
  const within = areas.filter((area) => area.first >= clause.first && area.last <= clause.last);
  const behind = within.find((area) => area.first > quantity.last && !isReason(scene, quantity.last, area.first));
  // "helped to fly 500 out of Chad and to house 200": where some were taken from is not where others are.
  const left = ({ name, first }: AreaMention): boolean =>
    /^inside /.test(name) && scene.sentence.tokens[first - 1]?.norm === 'from';
  const chosen = behind ?? within.findLast((area) => area.last < quantity.first && !left(area));
  if (chosen !== undefined) return close({ area: chosen, scene, why: 'clause' }, areas, last, border, owner);
  const elsewhere =
    areas.findLast((area) => area.last < quantity.first && !left(area)) ??
    behind ??
    areas.find((area) => area.first > quantity.last);
  if (elsewhere !== undefined) return close({ area: elsewhere, scene, why: 'sentence' }, areas, last, border, owner);
  return last === null || scene.index - last.scene.index > carriedOver || namesGoal(scene, quantity)
    ? null
    : { ...last, why: 'carried-over' };
}

/** "30,000 soldiers stay because of tension in Libya": what lies behind a reason is where that is. */
export function isReason({ sentence: { tokens } }: Scene, after: number, before: number): boolean {
  return /\b(because|amid|despite|owing|due|thanks)\b/.test(normsBetween(tokens, after + 1, before));
}

/** "sent 20,000 soldiers to NATO's eastern flank": a goal with a name that is no area known, so that none spoken of before is meant. */
function namesGoal({ sentence: { tokens } }: Scene, { last }: TokenRange): boolean {
  const to = tokens.findIndex(
    ({ norm, upos }, at) => at > last && (/^(to|into|onto|towards?)$/.test(norm) || upos === 'VERB'),
  );
  if (to === -1 || to > last + 5 || tokens[to]?.upos !== 'ADP') return false;
  const goal = tokens.slice(to + 1, to + 5);
  const end = goal.findIndex(({ upos, kind }) => kind === 'mark' || /^(VERB|AUX|ADP|CCONJ|SCONJ)$/.test(upos));
  return goal.slice(0, end === -1 ? goal.length : end).some(({ upos }) => upos === 'PROPN');
}

/** A border without a country is that of a country named before it which is not the force's own, else the last one's. */
function close(
  found: Located,
  areas: readonly AreaMention[],
  last: Located | null,
  border: Located | null,
  owner: string | null,
): Located {
  const { area, scene } = found;
  if (!area.open) return found;
  const beside = areas.findLast((each) => !each.open && each.last < area.first);
  const named = scene.names.findLast(
    ({ last: end, kind, country }) => end < area.first && kind === 'name' && country !== null && country.code !== owner,
  );
  const others = [beside, last?.area, border?.area].flatMap((each) => each?.country ?? []);
  const country =
    others.find(({ code }) => code !== owner) ?? (owner === null ? null : named?.country) ?? others[0] ?? null;
  return country === null ? found : { ...found, area: borderOf(country, area.first, area.last) };
}

/** The place of a claim, with the words that tell it. */
export function placeOf(located: Located): Place {
  const { area, scene } = located;
  return {
    span: spanOfTokens(scene.sentence, area.first, area.last),
    name: area.name,
    latitude: area.latitude,
    longitude: area.longitude,
    country: area.country?.code ?? null,
    precisionKm: area.precisionKm,
    geonames: area.geonames ?? null,
  };
}
