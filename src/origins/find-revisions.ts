import { type Days, daysBetween } from '../model/day.ts';
import type { Quantity } from '../model/quantity.ts';
import { groupBy } from './group-by.ts';
import { bySaying, type Strength } from './strength.ts';

/** A voice that gives another number within so many days takes the first back; later, the force may have changed. */
const withinDays = 3;
/** Numbers within this of each other, as a ratio, are one number rounded twice. */
const rounding = 1.1;
/** How far before the later number its report may say that it is a correction, in characters. */
const cueReach = 300;
/** A voice corrects itself within one report by words such as these. */
const correction =
  /\b(?:misspoke|corrected|correcting|retracted|took back|walked back|backtrack\w*|clarif(?:y|ied)|meant to say|revised|in error|by mistake|was wrong)\b/i;

interface Statement<T> {
  readonly origin: T;
  readonly said: Strength;
}

/** Of each origin that takes back what its voice said before: the later one → the earlier one. Origins are their claims, in any order. */
export function findRevisions<T>(origins: ReadonlyMap<T, readonly Strength[]>): Map<T, T> {
  const statements = [...origins].flatMap(([origin, claims]): Statement<T>[] => {
    const said = [...claims].sort(bySaying)[0];
    const voice = said?.claim.attribution[0];
    const named = voice !== undefined && !voice.unnamed && voice.kind !== 'publisher';
    return said === undefined || !named ? [] : [{ origin, said }];
  });
  const revised = new Map<T, T>();
  for (const ofVoice of groupBy(statements, ({ said }) => `${said.speaker}|${said.matter}`).values()) {
    const inOrder = ofVoice.sort((a, b) => bySaying(a.said, b.said));
    for (const [i, later] of inOrder.entries()) {
      for (let j = i - 1; j >= 0 && isSoonAfter(later.said, inOrder[j]!.said); j--) {
        if (!revises(later.said, inOrder[j]!.said)) continue;
        revised.set(later.origin, inOrder[j]!.origin);
        break;
      }
    }
  }
  return revised;
}

/** False of what was said too long before to be taken back, and so of all before that. */
function isSoonAfter(later: Strength, earlier: Strength): boolean {
  const [said, before] = [later.claim.time.saidAt, earlier.claim.time.saidAt];
  return said !== null && before !== null && daysBetween(before.until, said.until) <= withinDays;
}

function revises(later: Strength, earlier: Strength): boolean {
  if (agree(later.quantity, earlier.quantity)) return false;
  const [said, before] = [later.claim.time.saidAt, earlier.claim.time.saidAt];
  if (said === null || before === null || !ofSameDays(later.claim.time.asOf, earlier.claim.time.asOf)) return false;
  const apart = daysBetween(before.until, said.until);
  if (apart > 0) return apart <= withinDays;
  if (apart < 0 || later.reading !== earlier.reading) return false;
  const { start } = later.quantity.span;
  if (start < earlier.quantity.span.end) return false;
  const { text } = later.reading.report;
  return correction.test(text.slice(Math.max(earlier.quantity.span.end, start - cueReach), start + cueReach));
}

/** A number that was true of other days stands beside this one. */
function ofSameDays(a: Days | null, b: Days | null): boolean {
  if (a === null || b === null) return a === b;
  return daysBetween(a.until, b.from) <= withinDays && daysBetween(b.until, a.from) <= withinDays;
}

/** Numbers that can both be right: "at least 10,000" after 15,000 is no fall. Where one is a word, nobody can tell. */
function agree(a: Quantity, b: Quantity): boolean {
  const [first, second] = [boundsOf(a), boundsOf(b)];
  if (first === null || second === null) return true;
  return first.low <= second.high * rounding && second.low <= first.high * rounding;
}

function boundsOf({ form, value, low, high }: Quantity): { readonly low: number; readonly high: number } | null {
  const least = value ?? low;
  const most = value ?? high;
  if (form === 'at-least' || form === 'more-than') return least === null ? null : { low: least, high: Infinity };
  if (form === 'at-most' || form === 'less-than') return most === null ? null : { low: 0, high: most };
  if (value !== null) return { low: value, high: value };
  return low === null || high === null ? null : { low, high };
}
