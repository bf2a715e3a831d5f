import { countWords, fractionWords, priors, qualityWords, scaleWords } from '../priors.ts';
import { type Amount, intervalAmount } from './amount.ts';

/** What words without a figure amount to: a count, a share of some base, or only that it is much. */
export type WordedAmount =
  | { readonly kind: 'count'; readonly amount: Amount }
  | { readonly kind: 'share'; readonly amount: Amount }
  | { readonly kind: 'quality'; readonly share: number };

const fillers = new Set([
  'a',
  'an',
  'of',
  'the',
  'about',
  'around',
  'roughly',
  'maybe',
  'perhaps',
  'troops',
  'soldiers',
]);

/** Reads "tens of thousands", "most", "substantial" and their like by the lexicon in `priors.ts`; null where no entry fits. */
export function wordedAmount(word: string): WordedAmount | null {
  const words = word.toLowerCase().match(/\p{L}+/gu) ?? [];
  const count = countOf(words.filter((each) => !fillers.has(each)));
  if (count !== null) return { kind: 'count', amount: count };
  const text = ` ${words.join(' ')} `;
  const share = fractionWords.find(([phrase]) => text.includes(` ${phrase} `) || text.includes(` ${phrase}s `));
  if (share !== undefined) {
    return { kind: 'share', amount: intervalAmount(share[1], share[2], null, priors.hedgeWidth.worded) };
  }
  const quality = qualityWords.find(([phrase]) => text.includes(` ${phrase} `));
  return quality === undefined ? null : { kind: 'quality', share: quality[1] };
}

function countOf(words: readonly string[]): Amount | null {
  let low = 1;
  let high = 1;
  let counted = false;
  if (words.length === 0 || (words.length === 1 && qualityWords.some(([quality]) => quality === words[0]))) return null;
  for (const word of words) {
    const range = countWords.get(word);
    const singular = scaleWords.get(word);
    const plural = word.endsWith('s') ? scaleWords.get(word.slice(0, -1)) : undefined;
    const scale = singular ?? plural;
    if (range !== undefined && !counted) [low, high] = range;
    else if (scale !== undefined) {
      // "tens of thousands": the first plural carries the count, and those after it only the size.
      if (!counted) [low, high] = plural === undefined ? [0.85, 1.3] : [2, 10];
      low *= scale;
      high *= scale;
    } else return null;
    counted = true;
  }
  const wing = priors.wordedWing;
  const core = { weight: 1 - wing, low, high };
  return {
    shape: 'interval',
    parts: [core, { weight: wing, low: low / 2, high: high * 2 }],
    point: null,
    width: priors.hedgeWidth.worded,
  };
}
