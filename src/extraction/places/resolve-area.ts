import type { QuantityMention } from '../quantities/find-quantities.ts';
import { clauseAround } from '../clause.ts';
import type { Scene } from '../scene.ts';
import type { AreaMention } from './find-areas.ts';

/** Where a quantity stands, and how that was told. */
export interface Located {
  readonly area: AreaMention;
  readonly scene: Scene;
  readonly why: 'clause' | 'sentence' | 'carried-over';
}

/**
 * The area of a quantity: the nearest one behind it in its clause, else before it, else in the sentence, else the last
 * one spoken of. "The border" without a country takes the country of the last border.
 */
export function resolveArea(scene: Scene, quantity: QuantityMention, areas: readonly AreaMention[], last: Located | null): Located | null {
  const clause = clauseAround(scene, quantity.first);
  const within = areas.filter((area) => area.first >= clause.first && area.last <= clause.last);
  const behind = within.find((area) => area.first > quantity.last);
  const chosen = behind ?? within.findLast((area) => area.last < quantity.first);
  if (chosen !== undefined) return close({ area: chosen, scene, why: 'clause' }, last);
  const elsewhere = areas.findLast((area) => area.last < quantity.first) ?? areas.find((area) => area.first > quantity.last);
  if (elsewhere !== undefined) return close({ area: elsewhere, scene, why: 'sentence' }, last);
  return last === null ? null : { ...last, why: 'carried-over' };
}

function close(found: Located, last: Located | null): Located {
  if (!found.area.open || last === null || !/border$/.test(last.area.name)) return found;
  const { name, country, latitude, longitude } = last.area;
  return { ...found, area: { ...found.area, name, country, latitude, longitude, open: false } };
}
