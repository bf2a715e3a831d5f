import { dayNumber } from '../model/day.ts';
import type { ClaimLink } from './claim-link.ts';
import { groupBy } from './group-by.ts';
import { type LinkMemory, linkMemory } from './link-memory.ts';
import { isTellingSlip } from './slips.ts';
import type { Strength } from './strength.ts';

/** Not every such pair is a misprint: a voice may correct itself within the day. */
const probability = 0.9;

/** One voice on one matter on one day in two reports, with numbers that a misprint tells apart; where one of them names no day, it may be the day before it was printed. */
export function voiceSlips(strengths: readonly Strength[], memory: LinkMemory = linkMemory()): ClaimLink[] {
  const byVoice = groupBy(strengths, ({ speaker, matter }) => `slip|${speaker}|${matter}`);
  return [...byVoice].flatMap(([name, group]) => memory.link(name, [group], slipsOfVoice));
}

function slipsOfVoice(strengths: readonly Strength[]): ClaimLink[] {
  const links: ClaimLink[] = [];
  const said = new Map<number, Map<string, Strength>>();
  for (const each of strengths) {
    const { saidAt } = each.claim.time;
    if (saidAt === null) continue;
    const day = dayNumber(saidAt.until);
    const numbers = said.get(day) ?? new Map<string, Strength>();
    said.set(day, numbers);
    if (numbers.has(each.number)) continue;
    for (const near of [day - 1, day, day + 1])
      for (const other of said.get(near)?.values() ?? []) {
        const isDay = near === day || [each, other].some(({ claim }) => claim.time.saidAt?.basis !== 'stated');
        if (isDay && other.reading !== each.reading && isTellingSlip(other.quantity, each.quantity))
          links.push({ kind: 'slip', a: each, b: other, probability });
      }
    numbers.set(each.number, each);
  }
  return links;
}
