import type { Claim } from '../model/claim.ts';
import { daysBetween } from '../model/day.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Reading } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { outletOf } from './outlets.ts';

/** How far behind a number what it counts is still told with it, in characters. */
const counted = 40;

/** A claim of force strength in its report, with what tells whether another says the same. */
export interface Strength {
  readonly claim: Claim;
  readonly quantity: Quantity;
  readonly reading: Reading;
  /** The nearest voice; unnamed ones by whom they speak for, since each outlet words them differently. */
  readonly speaker: string;
  /** What is counted, whose, where, and whether it is there, left or came; troops that remain are troops that are there. */
  readonly matter: string;
  /** The number without its modifier. */
  readonly number: string;
  /** Sorts by when it was said, then by when it was published. */
  readonly order: string;
}

/** The claims of force strength of a reading, in its order. */
export function strengthsOf(reading: Reading): Strength[] {
  return reading.claims.flatMap((claim) => {
    const { quantity } = claim;
    if (!claim.forceStrength || quantity === null) return [];
    const { unit, measure, value, low, high, word } = quantity;
    return [
      {
        claim,
        quantity,
        reading,
        speaker: speakerOf(claim),
        matter: [claim.actor?.code, claim.place?.name, unit, measure === 'remaining' ? 'present' : measure].join('|'),
        number: [value, low, high, value === null ? word : ''].join('|'),
        order: orderOf(claim, reading.report),
      },
    ];
  });
}

function speakerOf({ attribution: [voice] }: Claim): string {
  if (voice === undefined) return '';
  if (voice.unnamed && voice.actor !== null) return `unnamed ${voice.actor}`;
  return voice.kind === 'publisher' ? outletOf(voice.name) : voice.name;
}

/** Its number as printed, with what is counted where that stands right behind. */
export function wordingOf({ quantity: { span, of }, reading: { report } }: Strength): string {
  const follows = of !== null && of.start >= span.end && of.end - span.end <= counted;
  return report.text.slice(span.start, follows ? of.end : span.end).replace(/\s+/g, ' ');
}

/** Who printed it; null where the report does not say. */
export function publisherOf({ reading: { report } }: Strength): string | null {
  return report.publisher === null ? null : outletOf(report.publisher);
}

/** True where both are dated and were said within so many days. */
export function saidWithin(a: Strength, b: Strength, days: number): boolean {
  const [first, second] = [a.claim.time.saidAt, b.claim.time.saidAt];
  return first !== null && second !== null && Math.abs(daysBetween(first.until, second.until)) <= days;
}

/** False where both name who said it, and name different people: a rewording may lose a name, but it does not change it. */
export function mayBeOneVoice(a: Strength, b: Strength): boolean {
  const named = ({ claim: { attribution } }: Strength): boolean =>
    attribution[0] !== undefined && !attribution[0].unnamed && attribution[0].kind !== 'publisher';
  return a.speaker === b.speaker || !named(a) || !named(b);
}

/** Puts the earlier said first, then the earlier published, then what stands first in its report; two that nothing tells apart by their ids. */
export function bySaying(a: Strength, b: Strength): number {
  if (a.order !== b.order) return a.order < b.order ? -1 : 1;
  return a.quantity.span.start - b.quantity.span.start || (a.claim.id < b.claim.id ? -1 : 1);
}

function orderOf(claim: Claim, report: Report): string {
  return [claim.time.saidAt?.until ?? '9999', report.publishedAt ?? '9999', report.id].join(' ');
}
