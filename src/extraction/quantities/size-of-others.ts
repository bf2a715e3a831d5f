import { normAt, normsBetween } from '../norms.ts';
import type { Token } from '../sentence.ts';
import { countedNoun, forceNouns } from './counted-nouns.ts';

/** "The casualty figure was 314", "the population was down to 2,000", "the total number of attacks to 922": a number that is the size of what is no force. */
export function isSizeOfOthers(tokens: readonly Token[], first: number): boolean {
  const words = normsBetween(tokens, Math.max(0, first - reach), first);
  if (figuresOfOthers.test(words) || becameOfOthers.test(words)) return true;
  const at = tokens.findLastIndex(
    ({ norm }, index) =>
      index < first && index > first - reach && /^numbers?$/.test(norm) && normAt(tokens, index + 1) === 'of',
  );
  const noun = at === -1 ? undefined : tokens.slice(at + 2, first).find(({ upos }) => /^(NOUN|PRON|PROPN)$/.test(upos));
  return (
    noun?.upos === 'NOUN' && things.test(noun.norm) && countedNoun([noun.norm]) === null && !forceNouns.has(noun.norm)
  );
}

/** How many tokens before a number tell what it is the size of. */
const reach = 20;

const figuresOfOthers =
  /\b(casualty|death|fatality|crime|accident|attendance|refugee|migrant|infection|unemployment|jobless|voting|sales) (figures?|numbers?|counts?|totals?|tolls?|rates?)\b/;

const becameOfOthers =
  /\b(population|toll|deaths|fatalities|casualties|arrests|attacks|membership|price|cost|inhabitants|residents)( \S+){0,9} (was|were|is|are|fell|dropped|rose|stands|stood|down|up|grown|grew|shrank|shrunk)( \S+){0,2}$/;

/** Nouns whose number is that of things that happen or are used, not of who is there. */
const things =
  /^(munitions?|bombs|missiles|shells|rounds|strikes|attacks|incidents|violations|raids|sorties|flights|deaths|casualties|fatalities|cases|infections|arrests|votes|refugees|attempts|crossings|houses|homes|buildings|jobs)$/;
