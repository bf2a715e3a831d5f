import { dayNumber } from '../model/day.ts';
import type { ClaimLink } from './claim-link.ts';
import { isTellingSlip } from './slips.ts';
import type { Strength } from './strength.ts';

/** Not every such pair is a misprint: a voice may correct itself within the day. */
const probability = 0.9;

/** One voice on one matter on one day in two reports, with numbers that a misprint tells apart. */
export function voiceSlips(strengths: readonly Strength[]): ClaimLink[] {
  const links: ClaimLink[] = [];
  const said = new Map<string, Map<string, Strength>>();
  for (const each of strengths) {
    const { saidAt } = each.claim.time;
    if (saidAt === null) continue;
    const key = [each.speaker, each.matter, dayNumber(saidAt.until)].join('|');
    const numbers = said.get(key) ?? new Map<string, Strength>();
    said.set(key, numbers);
    if (numbers.has(each.number)) continue;
    for (const other of numbers.values())
      if (other.reading !== each.reading && isTellingSlip(other.quantity, each.quantity))
        links.push({ kind: 'slip', a: each, b: other, probability });
    numbers.set(each.number, each);
  }
  return links;
}
