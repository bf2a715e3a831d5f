import { dayNumber } from '../model/day.ts';
import type { ClaimLink } from './claim-link.ts';
import { groupBy } from './group-by.ts';
import { type LinkMemory, linkMemory } from './link-memory.ts';
import type { Strength } from './strength.ts';

/** Words of one voice about one thing that lie this close are one utterance, in days: outlets date it by their own clocks. */
const sameUtterance = 1;

/**
 * The same voice on the same matter with the same number, in another report or on the next day; the modifier may change on the way, and a range
 * may lose an end ("between 10,000 and 12,000" becomes "up to 12,000").
 */
export function utteranceLinks(strengths: readonly Strength[], memory: LinkMemory = linkMemory()): ClaimLink[] {
  const byVoice = groupBy(strengths, ({ speaker, matter }) => `utterance|${speaker}|${matter}`);
  return [...byVoice].flatMap(([name, group]) => memory.link(name, [group], linksOfVoice));
}

function linksOfVoice(strengths: readonly Strength[]): ClaimLink[] {
  const links: ClaimLink[] = [];
  const said = new Map<string, Strength>();
  for (const each of strengths) {
    const { saidAt } = each.claim.time;
    if (saidAt === null) continue;
    const day = dayNumber(saidAt.until);
    const keyOn = (on: number, number: string): string => `${on}|${number}`;
    for (let on = day - sameUtterance; on <= day + sameUtterance; on++) {
      for (const number of [each.number, ...restatedAs(each)]) {
        const other = said.get(keyOn(on, number));
        if (other !== undefined) links.push({ kind: 'utterance', a: each, b: other, probability: 1 });
      }
    }
    for (const number of [each.number, ...statedAs(each)]) {
      const key = keyOn(day, number);
      if (!said.has(key)) said.set(key, each);
    }
  }
  return links;
}

/** How a number finds the ranges that it is an end of, and a range the numbers that are its ends. */
function restatedAs({ quantity: { value, low, high } }: Strength): string[] {
  if (value !== null) return [`range to ${value}`];
  return low === null || high === null ? [] : [`bare ${low}`, `bare ${high}`];
}

function statedAs({ quantity: { value, low, high } }: Strength): string[] {
  if (value !== null) return [`bare ${value}`];
  return low === null || high === null ? [] : [`range to ${low}`, `range to ${high}`];
}
