import type { Passage } from './time-rule.ts';

const introducing =
  /^(?:in|since|of|from|until|till|by|during|before|after|around|about|between|to|through|and|or|circa|as|than|year|years|the|its|that|this)$/;
const numbered =
  /^(?:\$|€|£|#|no|no\.|number|nr|resolution|flight|section|page|article|route|room|unit|code|order|act|line|a|an|one|some|nearly|almost|over|under|only|least|most|up|km|version|model|highway|channel|boeing)$/;
const measure =
  /^(?:%|percent|per|people|personnel|km|kg|m|metres|meters|troops|men|°|hundred|thousand|million|billion|gmt|utc|hrs|hours)$/;

/**
 * True where a number of four figures, the last token of a passage, is a year: nothing is counted by it ("1500 metres"), and it numbers
 * nothing ("Resolution 1483", "F-2000").
 */
export function isYear({ sentence, first, last }: Passage): boolean {
  const { tokens } = sentence;
  const [before, own, next] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  const figures = Number(own?.norm);
  if (own === undefined || figures > 2100 || figures < 1000) return false;
  if (sentence.names.some(({ kind, ...name }) => /UNIT|EQUIP/.test(kind) && name.first <= last && name.last >= first))
    return false;
  if (before !== undefined && numbered.test(before.norm)) return false;
  if (next !== undefined && measure.test(next.norm)) return false;
  if (next !== undefined && countsNext(figures, before?.norm ?? '', next.xpos)) return false;
  if (before === undefined || before.upos === 'PUNCT' || before.upos === 'SYM') return true;
  if (introducing.test(before.norm) || before.upos === 'ADP') return true;
  if (next?.norm === "'s") return true;
  return figures >= 1800 && figures <= 2050 && /^(?:PROPN|NOUN|ADJ|DET|PRON)$/.test(before.upos);
}

/** Behind a number a plural is counted, unless an article and odd figures make it a year: "the 1777 campaigns", but "the 1500 men". */
function countsNext(figures: number, before: string, xpos: string): boolean {
  if (xpos !== 'NNS' && xpos !== 'NNPS') return false;
  return before !== 'the' || figures % 50 === 0 || figures < 1600;
}
