import { isHyphen, normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { nextNumber } from './numbers-around.ts';
import type { CountedMention } from './quantity-mention.ts';

/** "80 of the roughly 130 units remain": the last token of the base of which a number tells a part, else of what it counts. */
export function behindBase({ sentence: { tokens } }: Scene, { last }: CountedMention, tail: number): number {
  if (tokens[last + 1]?.norm !== 'of' || !/^(the|its|their|those)$/.test(tokens[last + 2]?.norm ?? '')) return tail;
  const number = tokens.findIndex(
    ({ upos, kind }, at) => at > last + 2 && at < last + 6 && (kind === 'number' || upos === 'NUM'),
  );
  return number === -1
    ? tail
    : Math.max(tail, tokens[number]?.relation === 'nummod' ? (tokens[number]?.head ?? tail) : number);
}

/** "seven battalions, amounting to thousands of men, remained": the predicate stands behind the second comma. */
export function behindParenthesis(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  // "nine guns (MT-12, 100 mm) remained".
  const bracket = tokens[from]?.form === '(' ? tokens.findIndex(({ form }, at) => at > from && form === ')') : -1;
  if (bracket !== -1) return bracket + 1;
  // "40 units — each of some 800 men — have returned".
  const dash = /^[-–—]+$/.test(tokens[from]?.form ?? '')
    ? tokens.findIndex(
        ({ form }, at) => at > from && at < from + longestAside && /^[–—-]+$/.test(form) && !isHyphen(tokens, at),
      )
    : -1;
  if (dash !== -1) return dash + 1;
  // "nine trucks carrying 60 soldiers that left at dawn": what is told of both.
  const load = /^(carrying|transporting)$/.test(tokens[from]?.norm ?? '') ? nextNumber(scene, from) : -1;
  const loaded = tokens[load]?.relation === 'nummod' ? (tokens[load]?.head ?? -1) : -1;
  if (loaded > from && /^(that|which|who)$/.test(tokens[loaded + 1]?.norm ?? '')) return loaded + 1;
  // "one battalion, of 450 men, has returned".
  const size = /^, of (\S+ ){1,2}(men|soldiers|troops) ,/.exec(`${normsBetween(tokens, from, from + 7)} `);
  if (size !== null) return from + size[0].split(' ').length;
  const sum = /^, (\S+ ){1,4}(in all|in total|altogether) ,/.exec(`${normsBetween(tokens, from, from + 9)} `);
  if (sum !== null) return from + sum[0].split(' ').length;
  if (tokens[from]?.form !== ',') return from;
  const close = tokens.findIndex((token, index) => index > from && token.form === ',');
  if (close === -1 || close > from + 12) return from;
  // "900 soldiers, carrying their arms, crossed the border".
  const doing = tokens[from + 1]?.xpos === 'VBG' && /^VB[DZP]$/.test(tokens[close + 1]?.xpos ?? '');
  return doing || asides.test(tokens[from + 1]?.norm ?? '') ? close + 1 : from;
}

const asides = /^(amounting|totalling|totaling|comprising|consisting|made|or|some|about|including|numbering|each)$/;

/** How many tokens an aside between dashes takes at most. */
const longestAside = 24;
