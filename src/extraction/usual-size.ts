import { normsBetween } from './norms.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import type { Scene } from './scene.ts';

/** "45 trucks a day": how many come and go, not how many there are; "each battalion has 900 men": the size of one of them. */
export function isRate({ sentence: { tokens } }: Scene, { first, last, of }: CountedMention): boolean {
  if (
    /\b(each|every) (\S+ ){0,2}(battalion|brigade|regiment|division|company|unit|one) (has|had|have|consists of|consisted of|comprises|numbers|numbered|includes)( \S+)?$/.test(
      normsBetween(tokens, first - 8, first),
    )
  )
    return true;
  const at = Math.max(last, of?.last ?? last) + 1;
  // "10,000 soldiers to France every day".
  return /^((to|into|from|through|across) (the )?\S+ )?(a|per|each|every) (hour|day|night|week|month|year)\b(?! (ago|earlier|before|later|from)\b)/.test(
    normsBetween(tokens, at, at + 7),
  );
}

/** "A battalion typically has 500 soldiers": how large such formations are, not how many are anywhere. */
export function isUsualSize({ sentence: { tokens } }: Scene, { first, last, of }: CountedMention): boolean {
  const words = normsBetween(tokens, first - 12, first);
  // "groups, with 700 soldiers each".
  const tail = Math.max(last, of?.last ?? last);
  if (tokens[tail + 1]?.norm === 'each' && /^(with|of|having|numbering)$/.test(tokens[first - 1]?.norm ?? ''))
    return true;
  return (
    /\b(battalions?|brigades?|regiments?|divisions?|companies|company|groups?|squadrons?|platoons?|units?|forces?|btgs?) (\S+ ){0,2}(typically|usually|normally|generally|ordinarily|averages?|on average)\b/.test(
      words,
    ) ||
    /\b(an?|each|every) (\S+ ){0,3}(battalion|brigade|regiment|division|company|group|squadron|platoon|btg) (is|consists|comprises|numbers|ranges)\b/.test(
      words,
    ) ||
    /\b(battalions|brigades|regiments|divisions|companies|squadrons) (can|may) (have|number|consist of|include)( \S+)?$/.test(
      words,
    ) ||
    /\beach (of|with|having|comprising|numbering|(made|consisting|composed) (up )?of)( \S+)?$/.test(words)
  );
}
