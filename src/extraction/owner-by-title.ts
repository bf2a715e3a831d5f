import type { TitleForce } from './actors/title-force.ts';
import type { Context } from './claim-context.ts';
import { type AreaMention, areaCovers } from './places/find-areas.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import type { Scene, Setting } from './scene.ts';

/** Irregulars and unnamed allies, who may be meant where no name is told. */
const others =
  /^(rebels?|militants?|militias?|fighters|insurgents?|separatists?|terrorists?|gunmen|coalition|allied|allies|multinational|international|foreign|mercenaries)$/;

/** What says where something is or goes, not whose it is. */
const placing = /^(in|near|at|into|to|inside|across|along|towards?|against|with|off|outside)$/;

/** The force that the title tells of, for soldiers and arms beside whom nobody else is spoken of. */
export function titleOwner(
  { setting, areas, title }: Context,
  scene: Scene,
  { noun }: CountedMention,
): TitleForce | null {
  if (title === null || !noun.military || isAhead(scene)) return null;
  return hasRivals(setting, scene, areas, title.actor.code) ? null : title;
}

/** True of a sentence that tells of what somebody is asked or ordered to do, or will: those that it counts are none yet. */
function isAhead({ sentence }: Scene): boolean {
  return sentence.tokens.some(({ lemma }) => /^(order|plan|will|would|could|may|ask|request|schedule)$/.test(lemma));
}

/** True where a paragraph, up to the end of a sentence, speaks of anybody besides a state whose forces those that it counts might be. */
function hasRivals({ scenes }: Setting, scene: Scene, areas: readonly AreaMention[], code: string | null): boolean {
  for (let at = scene.index; scenes[at]?.sentence.paragraph === scene.sentence.paragraph; at -= 1) {
    const { names = [], sentence } = scenes[at] ?? {};
    const { tokens = [] } = sentence ?? {};
    if (tokens.some(({ norm }) => others.test(norm))) return true;
    const rival = names.some(({ armed, sector, code: named, first, last }) => {
      if ((armed === null && sector !== 'IGO') || named === code) return false;
      const placed = placing.test(tokens[tokens[first - 1]?.norm === 'the' ? first - 2 : first - 1]?.norm ?? '');
      const border = /^(border|borders|frontier|territory|soil|coast)$/.test(
        tokens[last + (tokens[last + 1]?.norm === "'s" ? 2 : 1)]?.norm ?? '',
      );
      return !placed && !border && !(at === scene.index && areaCovers(areas, first));
    });
    if (rival) return true;
  }
  return false;
}
