import { normAt, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { type CountedNoun, countedNoun } from './counted-nouns.ts';
import { endsClause, mayCountPeople } from './ends-clause.ts';
import { type Counted, somebody } from './find-counted.ts';
import type { CountedMention } from './quantity-mention.ts';
import { levelBefore } from './read-level.ts';
import type { NumberReading } from './read-number.ts';

/** "up from 360,000 a month ago", "cut its force from 14,000 to 2,500": sizes of the people counted, or of the force, before it. */
export function levelOf(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  earlier: readonly CountedMention[],
  number: NumberReading,
): Counted | null {
  const { tokens } = scene.sentence;
  if (levelBefore(tokens, first) === null) return null;
  const like =
    number.kind !== 'fraction' && endsClause(scene, last + 1)
      ? (likeBefore(scene, first, earlier) ?? numberOf(tokens, first))
      : null;
  if (like !== null) return { noun: like, of: null, additional: false };
  if (!mayCountPeople(scene, last, number)) return null;
  const noun =
    earlier.findLast((each) => each.noun.unit === 'person')?.noun ??
    (forceBefore(tokens, first) || isOfThat(tokens) ? somebody : null);
  return noun === null ? null : { noun, of: null, additional: false };
}

/** "That is down from 50,000 in March.": the number that the sentence before put. */
function isOfThat(tokens: readonly Token[]): boolean {
  return /^["“]?\s?(that|this|it) ('s|is|was|represents|compares)\b/.test(normsBetween(tokens, 0, 4));
}

/** "about 1,500 tanks, up from 1,200": what the number right before counts, whatever that is. */
function likeBefore(
  { sentence: { tokens } }: Scene,
  first: number,
  earlier: readonly CountedMention[],
): CountedNoun | null {
  const before = earlier.at(-1);
  if (before === undefined || !before.noun.military) return null;
  const last = Math.max(before.last, before.of?.last ?? before.last);
  // "five ships off the coast, an official said, down from seven".
  return /^([^;\d]* )?,(( now)? (up|down)( sharply| slightly)? from| (as )?against| compared (with|to))( \S+)?$/.test(
    normsBetween(tokens, last + 1, first),
  )
    ? before.noun
    : null;
}

/** "the number of battalions had risen from eight to 17": units of a force that are spoken of as a number. */
function numberOf(tokens: readonly Token[], before: number, reach = 14): CountedNoun | null {
  const at = tokens.findLastIndex(
    ({ norm }, index) =>
      index < before && index > before - reach && norm === 'number' && normAt(tokens, index + 1) === 'of',
  );
  if (at === -1) return null;
  const norms = tokens.slice(at + 2, Math.min(at + 6, before)).map(({ norm }) => norm);
  const noun = norms.map((_, index) => countedNoun(norms.slice(0, index + 1))).findLast((found) => found !== null);
  return noun?.military === true ? noun : null;
}

/** "increased its presence there by only 1,500": what a force grows or shrinks by. */
export function changedBy(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  number: NumberReading,
): Counted | null {
  const { tokens } = scene.sentence;
  if (number.kind === 'fraction' || !endsClause(scene, last + 1)) return null;
  const by = /^(only|just)$/.test(normAt(tokens, first - 1)) ? first - 2 : first - 1;
  return normAt(tokens, by) === 'by' && forceBefore(tokens, by)
    ? { noun: somebody, of: null, additional: false }
    : null;
}

/** A word for a force or for how many there are, within the words before a number. */
function forceBefore(tokens: readonly Token[], first: number): boolean {
  return /\b(presence|force|forces|contingent|garrison|army|troops|deployment|strength|its numbers|their numbers)\b/.test(
    normsBetween(tokens, first - 10, first),
  );
}

/** "gave a higher figure: at least 20,000", "put it at several hundred", "an estimate of 15,000": a number put for one spoken of before. */
export function putAsFigure(
  scene: Scene,
  { first, last }: { readonly first: number; readonly last: number },
  number: NumberReading,
): Counted | null {
  const { tokens } = scene.sentence;
  if (!mayCountPeople(scene, last, number)) return null;
  const opened = /^["“‘']$/.test(tokens[first - 1]?.form ?? '') ? first - 1 : first;
  const words = normsBetween(tokens, opened - 11, opened);
  const put =
    /\b(figure|figures|number|estimate|estimates|count|counts|total)( \S+){0,2} (of|:|at|was|is|reach|reached|exceeded|exceeds|topped)( probably| likely| really| actually| still| now)?$|\b(estimate|figure|number) (that|which) (we|they|he|she|i|it) (have|has|had|give|gave|use|used)( \S+){0,4} (is|was)( probably| likely| really| actually| still| now)?$/.test(
      words,
    ) ||
    /\b(put|puts|putting|placed|estimated|estimates|estimate|reckoned)( \S+){1,4} at$/.test(words) ||
    /\b(words?|figures?|numbers?|phrase)$/.test(words) ||
    /\b(spoke|spoken|speaks|talked) of$/.test(words);
  return put ? { noun: somebody, of: null, additional: false } : null;
}

/** "put the number of Indian soldiers who face them along the 500-km line at 600,000": what it is the number of, however much stands between. */
export function putNumberOf(
  { sentence: { tokens } }: Scene,
  { first }: { readonly first: number },
  number: NumberReading,
): Counted | null {
  if (number.kind === 'fraction' || normAt(tokens, first - 1) !== 'at') return null;
  const put =
    /\b(put|puts|putting|placed|estimated|estimates) the number of |\bthe number of .* (stands|stood)( now)? at$/.test(
      normsBetween(tokens, first - putReach, first),
    );
  const noun = put ? numberOf(tokens, first, putReach) : null;
  return noun === null ? null : { noun, of: null, additional: false };
}

/** How many tokens may stand between "put" and the number. */
const putReach = 30;
