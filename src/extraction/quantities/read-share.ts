import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { Counted } from './counted.ts';
import { nounBehind, standsForPeople } from './find-counted.ts';
import { vagueShares, vagueSizes } from './number-words.ts';
import { type CountedMention, wordedMention } from './quantity-mention.ts';
import { type SpokenOf, standsOrGoes } from './spoken-noun.ts';

/** Whether a share or a size may begin with a word: a quick test before the rules. */
export function beginsShare({ norm }: Token): boolean {
  return openers.has(norm);
}

/** "most of its troops", "almost all Russian troops", "the majority have gone", "the bulk of the force". */
export function readShare(scene: Scene, index: number, spoken: SpokenOf | null): CountedMention | null {
  const { tokens } = scene.sentence;
  const word = normAt(tokens, index);
  if (!vagueShares.has(word)) return null;
  const whole = word === 'all';
  if (whole && !/^(almost|nearly|virtually|practically)$/.test(normAt(tokens, index - 1))) return null;
  const article = whole || /^(the|a)$/.test(normAt(tokens, index - 1)) ? index - 1 : index;
  const first = /^(vast|great|overwhelming)$/.test(normAt(tokens, index - 1)) ? index - 1 : article;
  const of = normAt(tokens, index + 1) === 'of';
  // "Europe provides the bulk of the force": what it is made of.
  if (/^(provide|form|make|constitute|supply|contribute|comprise)$/.test(tokens[first - 1]?.lemma ?? '')) return null;
  const counted = of || whole || word === 'most' ? nounBehind(scene, index) : null;
  if (counted !== null && counted.noun.military && (of || isClose(tokens, index, counted))) {
    return wordedMention(
      { ...counted, first, last: index, additional: false, why: 'quantity/share' },
      whole ? `${normAt(tokens, index - 1)} all` : word,
    );
  }
  const goes =
    /^(had|have|has|were|was|are|now)$/.test(normAt(tokens, index + 1)) || (of && standsForPeople(tokens, index + 2));
  // "Chad has 900 soldiers there. Most are in the town."
  const alone = word === 'most' && first === index && index <= scene.opening + 1 && spoken?.noun?.military === true;
  if (alone && standsOrGoes(tokens, index + 1))
    return wordedMention(
      { first, last: index, noun: spoken.noun, of: null, additional: false, why: 'quantity/share' },
      word,
    );
  if (whole || word === 'most' || !goes) return null;
  const noun = { unit: 'person', military: false, sector: null } as const;
  return wordedMention({ first, last: index, noun, of: null, additional: false, why: 'quantity/share' }, word);
}

/** "most Russian troops", but not "most recently, they repatriated a fighter", nor "the most powerful force". */
function isClose(tokens: readonly Token[], index: number, counted: Counted): boolean {
  if (counted.of === null || counted.of.last - index > 3) return false;
  // "the most powerful fighting force": the highest degree of what follows.
  if (/^(the|its|our|their|his)$/.test(normAt(tokens, index - 1)) && tokens[index + 1]?.upos === 'ADJ') return false;
  return !tokens.slice(index + 1, counted.of.last).some((token) => /ly$/.test(token.norm) || token.kind === 'mark');
}

/** "a small number of French soldiers": fewer than anybody counts. */
const vagueFew: ReadonlySet<string> = new Set(['small', 'limited', 'tiny']);

const openers: ReadonlySet<string> = new Set([...vagueShares, ...vagueSizes, ...vagueFew]);

/** "substantial forces", "a large force", "a small number of soldiers". */
export function readSize(scene: Scene, index: number): CountedMention | null {
  const { tokens } = scene.sentence;
  const word = normAt(tokens, index);
  if (!(vagueSizes.has(word) || (vagueFew.has(word) && /^numbers?$/.test(normAt(tokens, index + 1))))) return null;
  if (normAt(tokens, index - 1) === 'first') return null;
  const number =
    /^(number|numbers|contingent)$/.test(normAt(tokens, index + 1)) && normAt(tokens, index + 2) === 'of' ? 2 : 0;
  const counted = nounBehind(scene, index + number);
  const between =
    counted?.of == null ? [] : tokens.slice(index + number + 1, counted.of.last).map((token) => token.norm);
  if (
    counted === null ||
    between.includes('of') ||
    counted.noun.unit !== 'person' ||
    !counted.noun.military ||
    counted.of === null ||
    counted.of.first - index > 3 + number
  )
    return null;
  return wordedMention(
    { ...counted, first: index, last: index + number, additional: false, why: 'quantity/size' },
    vagueFew.has(word) ? `${word} number` : word,
  );
}
