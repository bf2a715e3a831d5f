import { isNamed } from './is-named.ts';
import type { Passage } from './time-rule.ts';

const introducing =
  /^(?:in|since|of|from|until|till|by|during|before|after|around|about|between|to|through|and|or|circa|as|than|year|years|the|its|that|this)$/;
const numbered =
  /^(?:\$|€|£|#|no|no\.|number|nr|resolution|flight|section|page|article|route|room|unit|code|order|act|line|a|an|one|some|nearly|almost|over|under|only|least|most|up|km|version|model|highway|channel|boeing)$/;
const measure =
  /^(?:%|percent|per|people|personnel|soldiers|civilians|dollars|miles|feet|km|kg|m|metres|meters|troops|men|°|hundred|thousand|million|billion|gmt|utc|hrs|hours)$/;

/**
 * True where a number of four figures, the last token of a passage, is a year: nothing is counted by it ("1500 metres"), and it numbers
 * nothing ("Resolution 1483", "F-2000").
 */
export function isYear({ sentence, first, last }: Passage): boolean {
  const { tokens } = sentence;
  const [before, own, next] = [tokens[first - 1], tokens[last], tokens[last + 1]];
  const figures = Number(own?.norm);
  if (own === undefined || figures > 2100 || figures < 1000) return false;
  if (isNamed(sentence, last, 'UNIT', 'EQUIP')) return false;
  const range = next !== undefined && /^[-–—]$/.test(next.form) && /^[12]\d{3}$/.test(tokens[last + 2]?.norm ?? '');
  if (range) return true;
  if (before !== undefined && numbered.test(before.norm)) return false;
  // "at 1650": a time of the day; "the 1000-odd fighters": so many.
  if (before?.norm === 'at' && /^(?:[01]\d|2[0-3])[0-5]\d$/.test(own.norm)) return false;
  if (next?.norm === '-' && tokens[last + 2]?.norm === 'odd') return false;
  if (next !== undefined && measure.test(next.norm)) return false;
  if (next !== undefined && next.norm !== 'levels' && countsNext(figures, before?.norm ?? '', next.xpos)) return false;
  if (before === undefined || before.upos === 'PUNCT' || before.upos === 'SYM') return true;
  if (introducing.test(before.norm) || before.upos === 'ADP') return true;
  if (next?.norm === "'s") return true;
  return figures >= 1800 && figures <= 2050 && /^(?:PROPN|NOUN|ADJ|DET|PRON)$/.test(before.upos);
}

/** A round number before a plural counts it; others have a comma where they do: "2012 elections" and "2,012 voters". */
function countsNext(figures: number, before: string, xpos: string): boolean {
  if (xpos !== 'NNS' && xpos !== 'NNPS') return false;
  return figures < (before === 'the' ? 1600 : 1800) || (figures % 50 === 0 && before !== 'the');
}
