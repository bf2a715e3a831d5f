import type { Actor, Claim } from '../model/claim.ts';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import type { Relation } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { contains } from '../model/span.ts';
import { forceOf } from './actors/resolve-force.ts';
import { type Attribution, findAttributions } from './attribution/find-attributions.ts';
import { findDeeds } from './find-deeds.ts';
import { makeClaim, type Thread } from './make-claim.ts';
import { makeDeedClaim } from './make-deed-claim.ts';
import { findAreas } from './places/find-areas.ts';
import type { Located } from './places/resolve-area.ts';
import { findQuantities } from './quantities/find-quantities.ts';
import { isCounted } from './quantities/quantity-mention.ts';
import { relate } from './relate.ts';
import { type Setting, setScenes, spanOfTokens } from './scene.ts';

/** What was read from one report. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
}

/** Every attributed claim of a report, in text order, with the relations between them. */
export function extract(report: Report, sentences: readonly ParsedSentence[]): Extraction {
  const setting = setScenes(report, sentences);
  const attributions = byParagraph(findAttributions(setting));
  const thread: Thread = { force: null, place: null };
  const reportForce = firstForce(setting);
  const border = firstBorder(setting);
  const drafts: Claim[] = [];
  const others: Claim[] = [];
  for (const scene of setting.scenes) {
    const areas = findAreas(scene);
    for (const quantity of findQuantities(scene).mentions) {
      if (!isCounted(quantity)) continue;
      const before = drafts[drafts.length - 1];
      const claim = makeClaim(
        { setting, attributions, areas, thread, reportForce, border, before: before ?? null },
        scene,
        quantity,
      );
      if (claim !== null) drafts.push(claim);
    }
    const zones = (attributions.get(scene.sentence.paragraph) ?? []).map(({ zone }) => zone);
    for (const deed of findDeeds(scene)) {
      const cue = spanOfTokens(scene.sentence, deed.cue.first, deed.cue.last);
      // What tells of the saying ("on the sidelines of a meeting") is no claim of its own; a demand is said and done at once.
      if (deed.kind !== 'demand' && zones.some((zone) => contains(zone, cue))) continue;
      others.push(makeDeedClaim({ setting, attributions, areas, thread, border }, scene, deed));
    }
    const area = areas.findLast((found) => !found.open);
    if (area !== undefined) thread.place = { area, scene, why: 'carried-over' };
  }
  const { claims, relations } = relate(report, drafts);
  return { claims: [...claims, ...others].toSorted((a, b) => a.span.start - b.span.start), relations };
}

function byParagraph(attributions: readonly Attribution[]): Map<number, Attribution[]> {
  const paragraphs = new Map<number, Attribution[]>();
  for (const attribution of attributions) {
    const { paragraph } = attribution.scene.sentence;
    const known = paragraphs.get(paragraph);
    if (known === undefined) paragraphs.set(paragraph, [attribution]);
    else known.push(attribution);
  }
  return paragraphs;
}

/** The first force that the report names with a military noun behind it: "Russian troops", "Russia's border force". */
function firstForce(setting: Setting): Actor | null {
  for (const scene of setting.scenes) {
    for (const mention of scene.names) {
      if (mention.country === null || mention.kind === 'capital') continue;
      const words = scene.sentence.tokens.slice(mention.last + 1, mention.last + 4).map((token) => token.norm);
      if (
        !words.some((word) => /^(troops|forces|soldiers|army|military|servicemen|units|force|contingent)$/.test(word))
      )
        continue;
      return forceOf(mention, 'MIL', spanOfTokens(scene.sentence, mention.first, mention.last));
    }
  }
  return null;
}

function firstBorder(setting: Setting): Located | null {
  for (const scene of setting.scenes) {
    const area = findAreas(scene).find((found) => !found.open && /border$/.test(found.name));
    if (area !== undefined) return { area, scene, why: 'carried-over' };
  }
  return null;
}
