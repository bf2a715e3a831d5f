import { isHyphen, normAt } from '../norms.ts';
import type { Sentence } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import type { Unit } from './measure-units.ts';

type Direction = 'more' | 'fewer';

function lemmas(direction: Direction, words: string): [string, Direction][] {
  return words.split(' ').map((word) => [word, direction]);
}

/** Verbs and nouns of change that say by how much without "by": "rose 5 percent", "a 5 percent drop". */
const changes = new Map([
  ...lemmas('more', 'rise increase grow climb jump gain surge soar swell advance rally expand growth expansion uptick'),
  ...lemmas(
    'fewer',
    'fall decrease decline drop slump plunge slip slide tumble dip sink shrink shrank plummet contract loss contraction reduction drawdown',
  ),
]);

/** What something is changed by; alone, their object is what is changed ("raised $5 million"). */
const changedBy = new Map([
  ...changes,
  ...lemmas('more', 'raise boost lift improve add up exceed outnumber'),
  ...lemmas('fewer', 'cut reduce lower trim slash narrow down shed'),
]);

/** Words behind a quantity that make it a difference: "£5 more", "1.2 percent higher". */
const behind = new Map([
  ...lemmas('more', 'more higher larger bigger longer taller heavier faster older up'),
  ...lemmas('fewer', 'fewer less lower smaller shorter lighter slower younger down'),
]);

/** A quantity by which something grows or shrinks, and the rule that says so. */
export interface Difference {
  readonly direction: Direction;
  readonly why: string;
}

/** The direction of a verb or noun of change, by its lemma; null for other words. */
export function changeDirection(lemma: string): Direction | null {
  return changes.get(lemma) ?? null;
}

/**
 * The difference that tokens `first` to `last` tell: "by 4,000" under a verb of change, "an increase of 4,000", "up 3 percent",
 * "rose 5 percent", "a 5 percent rise", "£5 more". A level that is reached ("rose to 5 percent", "fell below 5") is none. What claims
 * are made of ("7,000 more troops") differs only "by" a number.
 */
export function readDifference(
  sentence: Sentence,
  extent: TokenRange,
  unit: Unit,
  claimed: boolean,
): Difference | null {
  const { tokens } = sentence;
  const at = /^(only|just)$/.test(normAt(tokens, extent.first - 1)) ? extent.first - 2 : extent.first - 1;
  const link = normAt(tokens, at);
  if (link === 'of' || link === 'by') {
    // "the build-up of 40,000 soldiers": what was built up.
    const near = isHyphen(tokens, at - 2) ? '' : (tokens[at - 1]?.lemma.toLowerCase() ?? '');
    const direction = changedBy.get(near);
    const composed = near === 'up' && normAt(tokens, at - 2) === 'made';
    if (direction !== undefined && !composed) return { direction, why: `difference/${near}` };
    const change = link === 'by' ? changeAbove(sentence, extent, changedBy) : null;
    return change !== null && change.at < extent.first ? change : null;
  }
  if (claimed || isLevel(sentence, extent)) return null;
  if ((link === 'up' && !/^(made|built)$/.test(normAt(tokens, at - 1))) || link === 'down')
    return { direction: link === 'up' ? 'more' : 'fewer', why: `difference/${link}` };
  const comparative = normAt(tokens, extent.last + 1);
  const direction = behind.get(comparative);
  if (direction !== undefined) return { direction, why: `difference/${comparative}` };
  if (!/^(share|money|none)$/.test(unit.kind) && unit.name !== 'point') return null;
  const change = changeAbove(sentence, extent, changes);
  if (change === null) return null;
  const near = change.at > extent.last ? change.at - extent.last <= 4 : extent.first - change.at <= 3;
  return near ? change : null;
}

/** What is reached rather than passed through: behind "to", "at", "from", or a bound that is a height ("below $20"). */
function isLevel({ tokens }: Sentence, { first }: TokenRange): boolean {
  return (
    /^(to|from|at|between|with|in|for|than|below|above|under)$/.test(normAt(tokens, first - 1)) ||
    /^(below|above|under)$/.test(normAt(tokens, first))
  );
}

/** The nearest word of change among the heads above a quantity, up to the first verb. */
function changeAbove(
  { tokens }: Sentence,
  { first, last }: TokenRange,
  words: ReadonlyMap<string, Direction>,
): (Difference & { readonly at: number }) | null {
  for (let index = first; index <= last; index += 1) {
    let at = tokens[index]?.head ?? -1;
    for (let step = 0; step < 3 && at !== -1; step += 1) {
      const head = tokens[at];
      if (head === undefined) break;
      const lemma = head.lemma.toLowerCase();
      const outside = at < first || at > last;
      const direction = outside ? words.get(lemma) : undefined;
      if (direction !== undefined) return { direction, why: `difference/${lemma}`, at };
      if (outside && head.upos === 'VERB') break;
      at = head.head;
    }
  }
  return null;
}
