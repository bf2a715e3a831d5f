import { normAt } from '../norms.ts';
import type { Sentence } from '../sentence.ts';
import type { Amount, QuantityMention } from './quantity-mention.ts';

/** Gives quantities what they share with the one beside them: the unit of a list, and the second reading in brackets. */
export function linkQuantities(sentence: Sentence, mentions: readonly QuantityMention[]): QuantityMention[] {
  const linked = [...mentions];
  for (let index = linked.length - 2; index >= 0; index -= 1) {
    const [mention, next] = [linked[index], linked[index + 1]];
    if (mention === undefined || next === undefined) continue;
    if (sharesUnit(sentence, mention, next)) linked[index] = { ...mention, unit: next.unit, of: next.of };
    if (!restates(sentence, mention, next)) continue;
    linked[index] = { ...mention, alternatives: [amountOf(next)] };
    linked[index + 1] = { ...next, alternatives: [amountOf(mention)] };
  }
  return linked;
}

function amountOf({ form, value, low, high, unit }: QuantityMention): Amount {
  return { form, value, low, high, unit };
}

/** "45 and 50 mg", "two or three, perhaps four battalions": a bare number before another whose unit is told. */
function sharesUnit({ tokens }: Sentence, mention: QuantityMention, next: QuantityMention): boolean {
  if (mention.unit.kind !== 'none' || next.unit.kind === 'none' || mention.form === 'worded') return false;
  const between = tokens.slice(mention.last + 1, next.first).map(({ norm }) => norm);
  return between.length >= 1 && between.length <= 2 && between.every((word) => /^(and|or|to|,|-|then)$/.test(word));
}

/** A share and the number that it comes to, right behind in brackets or commas: "45 percent of the army (about 30,000 soldiers)". */
function restates({ tokens }: Sentence, mention: QuantityMention, next: QuantityMention): boolean {
  if ((mention.unit.kind === 'share') === (next.unit.kind === 'share') || mention.form === 'difference') return false;
  const end = Math.max(mention.last, mention.of?.last ?? mention.last);
  const bracket = normAt(tokens, next.first - 1);
  const opens = bracket === '(' || (bracket === 'or' && normAt(tokens, next.first - 2) === ',');
  const from = bracket === 'or' ? next.first - 2 : next.first - 1;
  return opens && from > mention.last && from - end <= 4;
}
