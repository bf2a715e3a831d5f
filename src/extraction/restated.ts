import type { Context } from './claim-context.ts';
import { normsBetween } from './norms.ts';
import { scopeOf } from './quantities/counted-nouns.ts';
import { gappedOwner } from './quantities/find-elided.ts';
import { conversion, isUntold, readMovement } from './quantities/movement.ts';
import type { Movement } from './quantities/movement-words.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import { type Scene, spanOfTokens } from './scene.ts';
import { isThem } from './spoken-of-before.ts';

/**
 * "a few units, in all a few thousand troops", "5,000 soldiers, or a quarter of the force", "17 battalions … That would mean 20,000
 * soldiers", "they put it at several hundred": the measure of what it restates.
 */
export function restated(context: Context, scene: Scene, quantity: CountedMention): Movement | null {
  const before = context.before?.quantity;
  if (before == null) return null;
  const { tokens } = scene.sentence;
  const words = normsBetween(tokens, quantity.first - 5, quantity.first);
  const { measure } = before;
  const again = before.span.start >= scene.sentence.span.start && /\bputting the (number|figure|total) at$/.test(words);
  // "315,000 have been displaced, officials say. Eritrea gives a figure of 100,000.": of the same.
  const figure = /\b(gives?|gave|put|puts) (a|the) (figure|number) (of|at)$/.test(words) && quantity.of === null;
  const people = figure && /^(killed|wounded|captured|displaced)$/.test(measure);
  if (again || people || /\b(put|puts|putting|placed) (it|that) at( ["“])?$/.test(words))
    return { measure, words: 'restates' };
  if (quantity.noun.unit !== 'person' && quantity.form !== 'fraction') return null;
  const formations = scopeOf(before.unit) === 'personnel' && before.unit !== 'person';
  const converts = /\b(that|this|they|which|it) (would|could) (mean|be|come to|amount to|make|total|equal)$/.test(
    words,
  );
  if (formations && converts && !tokens.some(({ norm }) => norm === 'if')) return { measure, words: conversion };
  if (before.span.start < scene.sentence.span.start) return null;
  return /\b(in all|amounting to|totalling|totaling|in total)$|, or$/.test(words)
    ? { measure, words: 'restates' }
    : null;
}

/** "sent 14,000 soldiers and 200 tanks", "Egypt sent 14,000 soldiers and Syria 4,000": the measure of the one that it is listed with, where its own words tell none. */
export function listed({ setting, before }: Context, scene: Scene, quantity: CountedMention): Movement | null {
  const last = before?.quantity;
  if (last == null || last.span.start < scene.sentence.span.start) return null;
  const { start } = spanOfTokens(scene.sentence, quantity.first, quantity.last);
  const between = setting.report.text.slice(Math.max(last.span.end, last.of?.end ?? 0), start);
  const seen = /^(show|see|count|spot)$/.test(scene.sentence.tokens[quantity.first - 1]?.lemma ?? '');
  const joined =
    (isThem(scene, quantity) && !seen) ||
    /^[\s”"—–]*(,|and|,\s*and|plus|as well as|along with)\s*$/.test(between) ||
    // "700 in May, 300 in June and 200 last week".
    (quantity.of === null && /^ (in|on|last|this) [\p{L}\d ]{1,20}(,|,? and) $/u.test(between)) ||
    gappedOwner(scene, quantity.first);
  return joined && isUntold(scene, quantity, readMovement(scene, quantity))
    ? { measure: last.measure, words: 'listed' }
    : null;
}
