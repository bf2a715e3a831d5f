import type { Span } from '../../model/span.ts';
import { clauseAround } from '../clause.ts';
import { normsBetween } from '../norms.ts';
import { type AreaMention, areaCovers } from '../places/find-areas.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import { mentionAt, type NameMention } from './find-names.ts';
import { speaks } from './named-owner.ts';

/** "the Islamic State (ISIL) militant group can muster": where a clause goes on behind a group's short name and what it is called. */
function behindGroup(tokens: Scene['sentence']['tokens'], from: number): number {
  const words =
    /^(\( \S+ \) )?((militant|terror|terrorist|extremist|jihadist|rebel|armed|paramilitary) )*((group|movement|organi[sz]ation|militia|network) )?(["“] )?/.exec(
      `${normsBetween(tokens, from, from + 8)} `,
    )?.[0];
  return from + (words ?? '').split(' ').length - 1;
}

const subjectVerb =
  /^(can|could|may|might|has|had|have|is|was|keeps?|kept|massed|amassed|withdrew|withdrawn|deployed|stationed|moved|sent|pulled|maintains?|maintained|concentrated|would|will|could|still|now|began|started|gathered|assembled|positioned|retained|'s)$/;

/** "Russia had around 40,000 troops": the state or organisation that begins the clause of a quantity and is not the one that speaks. */
export function subjectOf(
  scene: Scene,
  quantity: CountedMention,
  areas: readonly AreaMention[],
  zone: Span | null,
): NameMention | null {
  const clause = clauseAround(scene, quantity.first);
  const { tokens } = scene.sentence;
  const found = scene.names.findLast((mention) => {
    const owns = mention.armed !== null || /^(IGO|REB)$/.test(mention.sector ?? '');
    if (!owns || mention.kind === 'demonym' || mention.first < clause.first || mention.last >= quantity.first)
      return false;
    if (areaCovers(areas, mention.first) || speaks(scene, mention, zone)) return false;
    if (
      tokens
        .slice(mention.last + 1, quantity.first)
        .some(({ lemma }) =>
          /^(fight|face|battle|confront|find|detect|spot|observe|track|monitor|strike|attack|ambush|raid|kill|wound|capture|seize|destroy|detain|arrest|eliminate)$/.test(
            lemma,
          ),
        )
    )
      return false;
    const opens =
      mention.first === Math.max(clause.first, scene.opening) && /^\p{Ll}/u.test(tokens[mention.last + 1]?.form ?? '');
    return opens || subjectVerb.test(tokens[behindGroup(tokens, mention.last + 1)]?.norm ?? '');
  });
  // "Russia and Belarus began a joint exercise": of several the first, as in other phrases.
  const and =
    found !== undefined && tokens[found.first - 1]?.norm === 'and' ? mentionAt(scene.names, found.first - 2) : null;
  return and !== null && and.armed !== null && and.first >= clause.first ? and : (found ?? null);
}
