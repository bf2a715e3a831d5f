import type { Sentence, Token } from '../sentence.ts';
import type { RuleGroup } from './time-rule.ts';

/** How far behind a trigger a match may begin whose rule looks back at it, in tokens: "3 May and 4". */
const reachBehind = 5;

const looksBack = /\(\?<[=!]/;

/** Tells by token which groups may match there: bit `n` of the number stands for the group at index `n`; null where none may anywhere. */
export type PlaceRules = (sentence: Sentence) => Uint16Array | null;

/** "40,000": no day, year or hour is printed so. */
const isCount = /^\d{1,3}(?:,\d{3})+$/;

/** Makes the index of triggers to groups, of which there are at most 16. */
export function makePlaceRules(groups: readonly RuleGroup[]): PlaceRules {
  const words = new Map<string, number>();
  let figures = 0;
  for (const [index, group] of groups.entries()) {
    if (group.figures) figures |= 1 << index;
    for (const word of group.triggers) words.set(word, (words.get(word) ?? 0) | (1 << index));
  }
  const bitsOf = ({ norm, kind }: Token): number => {
    if (kind !== 'word') return kind === 'number' && !isCount.test(norm) ? figures : 0;
    const own = words.get(norm);
    if (own !== undefined || !/[-.'\d]/.test(norm)) return own ?? 0;
    const parts = norm.split(/[-.']/);
    return parts.reduce((bits, part) => bits | (/\d/.test(part) ? figures : (words.get(part) ?? 0)), 0);
  };
  const behind = groups.map(({ rules }) =>
    rules.some(({ pattern }) => looksBack.test(pattern.source)) ? reachBehind : 0,
  );
  return ({ tokens }) => {
    let placed: Uint16Array | null = null;
    for (let index = 0; index < tokens.length; index += 1) {
      const bits = bitsOf(tokens[index] as Token);
      if (bits === 0) continue;
      placed ??= new Uint16Array(tokens.length);
      for (let group = 0; group < groups.length; group += 1) {
        const bit = bits & (1 << group);
        if (bit === 0) continue;
        const until = Math.min(tokens.length, index + (behind[group] ?? 0) + 1);
        for (let at = Math.max(0, index - (groups[group]?.reach ?? 0)); at < until; at += 1)
          placed[at] = (placed[at] ?? 0) | bit;
      }
    }
    return placed;
  };
}
