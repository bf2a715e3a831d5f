import type { Claim } from '../model/claim.ts';
import type { Force } from './actors/resolve-force.ts';
import type { Context, Thread } from './claim-context.ts';
import { normsBetween } from './norms.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import type { Scene } from './scene.ts';

/** "Libya has 2,500 men in the strip", "the Vietnamese force had 2,500 men": men whom a state has, where it has them. */
export function hasMen(scene: Scene, quantity: CountedMention, force: Force): boolean {
  if (quantity.of === null || scene.sentence.tokens[quantity.of.last]?.norm !== 'men') return false;
  const start = scene.sentence.tokens[quantity.first]?.span.start ?? 0;
  const before = force.why === 'named' && force.actor.span !== null && force.actor.span.end <= start;
  return before || force.why === 'subject' || force.why === 'owner';
}

/** "1.3 million people in its armed forces". */
export function isInForces({ sentence: { tokens } }: Scene, { last, of }: CountedMention): boolean {
  const at = Math.max(last, of?.last ?? last) + 1;
  return /^(on active duty|in uniform|under arms)$|^((are|were|is) )?on the ground\b|^(in|serving in) (its|the|their|his) (\S+ )?(armed forces|army|military)$/.test(
    normsBetween(tokens, at, at + 5)
      .replace(/[,.;].*$/, '')
      .trim(),
  );
}

/** "9,600 troops, including 1,300 Germans": people of a nation who are part of the force right before. */
export function isAmongForce(
  { before }: Context,
  scene: Scene,
  { first, noun }: CountedMention,
  { why }: Force,
): boolean {
  const part = /^(including|included|among)$/.test(scene.sentence.tokens[first - 1]?.norm ?? '');
  return (
    part &&
    noun.sector === 'CVL' &&
    why === 'named' &&
    before?.forceStrength === true &&
    before.span.start >= scene.sentence.span.start
  );
}

/** "3,000 of the Libyans": people of a nation whose force was spoken of just before. */
export function areOfForce(
  scene: Scene,
  quantity: CountedMention,
  force: Force,
  { counted }: Thread,
  before: Claim | null,
): boolean {
  // "3,000 Americans are held there. 14 of the Americans …".
  if (before?.actor?.sector === 'CVL' && before.actor.code === force.actor.code) return false;
  const article = quantity.of === null ? undefined : scene.sentence.tokens[quantity.of.first - 1];
  return (
    article?.norm === 'the' &&
    quantity.noun.sector === 'CVL' &&
    force.why === 'named' &&
    counted.has(force.actor.code ?? '')
  );
}

/** "brought suffering to millions more": no force has millions; only a people does. */
export function isMultitude({ form, word }: CountedMention): boolean {
  return form === 'worded' && /\b([mb]|tr)illions?$/.test(word ?? '');
}

/** "a couple of people", "three children": no people of a nation, none whom a crisis brings where they are ("hosts 700,000 refugees"), and no men, who may be soldiers. */
export function onlyExist({ sentence: { tokens } }: Scene, quantity: CountedMention, force: Force | null): boolean {
  const ofNation = force?.why === 'named' && !isMultitude(quantity);
  const noun = tokens[Math.max(quantity.last, quantity.of?.last ?? quantity.last)]?.norm ?? '';
  return quantity.noun.sector === 'CVL' && !ofNation && !crowds.test(noun);
}

const crowds = /^(men|refugees?|migrants|evacuees|demonstrators|protesters|prisoners|detainees|hostages|captives)$/;
