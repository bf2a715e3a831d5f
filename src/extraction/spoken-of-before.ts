import type { Actor } from '../model/claim.ts';
import { contains } from '../model/span.ts';
import { actingState } from './actors/acting-state.ts';
import { forceOf } from './actors/make-force.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import type { Context } from './claim-context.ts';
import { normsBetween } from './norms.ts';
import { countedNoun } from './quantities/counted-nouns.ts';
import { isPutNumber, isTheirNumber } from './quantities/elided-level.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import { type Scene, spanOfTokens } from './scene.ts';

/** "2,000 of them", "of whom 60": people who were spoken of before, by a pronoun. */
export function isThem({ sentence: { tokens } }: Scene, { first, of }: CountedMention): boolean {
  if (of === null || of.first !== of.last) return false;
  const pronoun = tokens[of.first]?.norm ?? '';
  // "our partners, two of whom": people of a force where such people were named before.
  if (pronoun === 'whom') return tokens.slice(0, first).some(({ norm }) => countedNoun([norm])?.military === true);
  return /^(them|it|these|those|which)$/.test(pronoun);
}

/** "And the Turks? They have several hundred soldiers there." */
export function theyHave({ sentence: { tokens } }: Scene, { first, noun }: CountedMention): boolean {
  return noun.military && /\bthey (have|had|'ve|keep|still have)( \S+)?$/.test(normsBetween(tokens, first - 4, first));
}

/** "There are 16,000 refugees … 3,000 are in the camp": of people who are no force. */
export function goesOnCounting({ before, thread, setting }: Context, { noun }: CountedMention): boolean {
  if (before === null || before.quantity?.unit !== 'person' || before.actor !== null) return false;
  const forceAt = setting.scenes[thread.force?.scene ?? -1]?.sentence.span.end ?? 0;
  return noun.unit === 'person' && before.span.start > forceAt;
}

/** The state that acts last before a quantity in its paragraph, as the force that it would have. */
export function actingBefore({ setting }: Context, scene: Scene, quantity: CountedMention): Actor | null {
  for (let at = scene.index; setting.scenes[at]?.sentence.paragraph === scene.sentence.paragraph; at -= 1) {
    const place = setting.scenes[at];
    const mention =
      place === undefined ? null : actingState(place, place === scene ? quantity.first : Number.POSITIVE_INFINITY);
    if (place !== undefined && mention !== null)
      return forceOf(mention, 'MIL', spanOfTokens(place.sentence, mention.first, mention.last));
  }
  return null;
}

/** True where the force of a paragraph before is not meant any more, since another state acts in this one. */
export function overtaken({ setting, thread }: Context, scene: Scene, acting: Actor | null): boolean {
  const spokenOf = setting.scenes[thread.force?.scene ?? -1]?.sentence.paragraph;
  return acting !== null && spokenOf !== scene.sentence.paragraph && acting.code !== thread.force?.actor.code;
}

/** True in another paragraph than the one that the last force stands in, of what monitors see, who name no side, and behind a force that is only to come, unless these are more of them or those whom they join. */
export function isAnothers(
  { monitored, thread, setting }: Context,
  { sentence }: Scene,
  { additional, first }: CountedMention,
): boolean {
  const { tokens } = sentence;
  const joined = tokens[first - 2]?.lemma === 'join' || tokens[first - 1]?.lemma === 'join';
  const seen =
    tokens.some(({ norm }) => /^(monitors?|observers?|mission|patrols?|inspectors?)$/.test(norm)) &&
    tokens.some(({ lemma, upos }) => upos === 'VERB' && /^(see|spot|observe|record|note|count)$/.test(lemma));
  return (
    (monitored || seen || (thread.force?.planned === true && !additional && !joined)) &&
    setting.scenes[thread.force?.scene ?? -1]?.sentence.paragraph !== sentence.paragraph
  );
}

/** "And the Russians? … There are 10,000 of them.": the people named last, in this sentence or the one before, who are not the ones that say it. */
export function peopleBefore(
  { setting, before }: Context,
  scene: Scene,
  quantity: CountedMention,
  nearest: Attribution | null,
): Actor | null {
  if (before !== null && before.span.start >= scene.sentence.span.start) return null;
  for (const place of [scene, setting.scenes[scene.index - 1]]) {
    const mention = place?.names.findLast(({ kind, first, last }) => {
      const { tokens } = place.sentence;
      const spans = spanOfTokens(place.sentence, first, last);
      const plural = kind === 'demonym' && tokens[first - 1]?.norm === 'the' && /s$/.test(tokens[last]?.norm ?? '');
      return (
        plural && (place !== scene || last < quantity.first) && !(nearest !== null && contains(nearest.zone, spans))
      );
    });
    if (place !== undefined && mention !== undefined)
      return forceOf(mention, 'MIL', spanOfTokens(place.sentence, mention.first, mention.last));
  }
  return null;
}

/** What is said of units or of a part of a force right before how many people it has. */
const sizedUnits =
  /\b(units|battalions|brigades|divisions|regiments|troops|forces|contingent|garrison|component|grouping)( ,)? (\S+ ){0,6}(numbers?|numbered|amounted to|amounts? to|totals?|totalled)( (some|about|around|nearly|almost))?$/;

const numberedSoldiers = /\bnumbers? of (\S+ ){0,3}(troops|soldiers|servicemen|personnel|fighters)\b/;

const comprising =
  /\b(battalions|brigades|divisions|regiments|units|forces?|contingents?|columns?|build-?up|concentration|deployment|garrison)( \S+){0,8} (includes?|included|comprises?|comprised|numbers?|numbered|totals?|totalled|totaled|reach(es|ed|ing)?|(grown|grew|swollen|risen|rose) to)( \S+)?$/;

/** "the convoy and the 90 men". */
const besideArms =
  /\b(convoy|column|tanks|trucks|guns|armou?r|vehicles|carriers|artillery)( ,)? (and|with)( the| some| about)?$/;

/** "a battalion – 400 people", "two battalions of about 900 people". */
const sizeOfUnit =
  /\b(battalion|brigade|regiment|division|company|squadron|contingent|garrison)s? (of|[-–—(,])( some| about)?$/;

/** "seven battalions, amounting to thousands of men", "1,500 of its men": men who are the force just named. */
export function restatesForce(scene: Scene, quantity: CountedMention): boolean {
  if (quantity.noun.unit !== 'person' || quantity.of === null) return false;
  const noun = scene.sentence.tokens[quantity.of.last]?.norm ?? '';
  // "their number fluctuated around 6,000 people", "put the number of soldiers at 6,000 people", "units, which number 6,000 people".
  if (noun === 'people') {
    const { tokens } = scene.sentence;
    if (
      isTheirNumber(tokens, quantity.first) ||
      sizedUnits.test(normsBetween(tokens, quantity.first - 14, quantity.first))
    )
      return true;
    if (isPutNumber(tokens, quantity.first) && numberedSoldiers.test(normsBetween(tokens, 0, quantity.first)))
      return true;
  }
  // "1,500 of its men", "three ships with 600 men aboard".
  const own = /^(its|their|his)$/.test(scene.sentence.tokens[quantity.of.first]?.norm ?? '');
  const aboard = /^(on board|aboard)\b/.test(
    normsBetween(scene.sentence.tokens, quantity.of.last + 1, quantity.of.last + 3),
  );
  // "23,800 men were taking part in the operation".
  const behind = normsBetween(scene.sentence.tokens, quantity.of.last + 1, quantity.of.last + 8);
  const serves =
    /^(are|were|is|was) (now )?(taking part|involved|deployed|massed|fighting) (in|on|along) the (operation|offensive|assault|border|front)\b/.test(
      behind,
    );
  if (noun === 'men' && (own || aboard || serves)) return true;
  // "the battalions being sent there include some 9,000 men".
  if (noun === 'men' && comprising.test(normsBetween(scene.sentence.tokens, quantity.first - 14, quantity.first)))
    return true;
  const before = normsBetween(scene.sentence.tokens, quantity.first - 4, quantity.first);
  if (noun === 'men' && besideArms.test(before)) return true;
  if (/^(people|men)$/.test(noun) && sizeOfUnit.test(before)) return true;
  // "military personnel numbering up to 1,000 people".
  if (/^(people|men)$/.test(noun) && /\b(personnel|troops|soldiers|forces|force|group) numbering$/.test(before))
    return true;
  return (
    noun === 'men' &&
    /\b(amounting to|consisting of|made up of|totalling|totaling|comprising|equal to|some|or|(together )?they number)\b|\b(brigade|division|regiment|battalion|corps|contingent|garrison|column|detachment|convoy)( ,)? of( some| about)?$/.test(
      before,
    )
  );
}
