import { normAt } from '../norms.ts';
import type { Sentence } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';

const rising = new Set(
  'rise increase grow climb jump gain soar surge swell expand advance add raise boost leap spike rally up improve'.split(' '),
);
const falling = new Set(
  'fall decrease drop decline cut reduce shrink lose lower slump plunge slip slide tumble dip sink shed reduction loss fall-off down plummet trim slash narrow contraction'.split(' '),
);

/** A quantity by which something grows or shrinks, and the rule that says so. */
export interface Difference {
  readonly direction: 'more' | 'fewer';
  readonly why: string;
}

/**
 * The difference that tokens `first` to `last` tell: "by 4,000" under a verb of change, "an increase of 4,000", "up 3 percent",
 * "rose 5 percent", "a 5 percent rise". A level that is reached ("rose to 5 percent") is none.
 */
export function readDifference(sentence: Sentence, { first, last }: TokenRange): Difference | null {
  const { tokens } = sentence;
  const link = normAt(tokens, first - 1);
  if (/^(up|down)$/.test(link)) return { direction: link === 'up' ? 'more' : 'fewer', why: `difference/${link}` };
  if (/^(to|from|at|between|with|in|for|than)$/.test(link)) return null;
  for (let index = first; index <= last; index += 1) {
    let at = tokens[index]?.head ?? -1;
    for (let step = 0; step < 3 && at !== -1; step += 1) {
      const head = tokens[at];
      if (head === undefined) break;
      const outside = at < first || at > last;
      const direction = outside ? directionOf(head.lemma.toLowerCase()) : null;
      if (direction !== null && isMeasured(sentence, link, at, last)) return { direction, why: `difference/${head.lemma.toLowerCase()}` };
      if (outside && /^(VERB|AUX|ADJ)$/.test(head.upos)) break;
      at = head.head;
    }
  }
  return null;
}

function directionOf(lemma: string): Difference['direction'] | null {
  if (rising.has(lemma)) return 'more';
  return falling.has(lemma) ? 'fewer' : null;
}

/** Where the word of change stands: a verb before "by" or right before the number, a noun before "of" or right behind the number. */
function isMeasured(sentence: Sentence, link: string, head: number, last: number): boolean {
  const { tokens } = sentence;
  if (/^(by|of)$/.test(link)) return true;
  if (tokens[head]?.upos === 'NOUN') return head > last && head <= last + 4;
  return head < last && last - head <= 6;
}
