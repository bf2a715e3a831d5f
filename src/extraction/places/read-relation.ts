import type { Sentence } from '../sentence.ts';
import type { Relation } from './place-mention.ts';

/** Degrees clockwise from north. A map, since a text may hold any word ("the constructor of"). */
const bearings: ReadonlyMap<string, number> = new Map([
  ['north', 0],
  ['northeast', 45],
  ['north-east', 45],
  ['east', 90],
  ['southeast', 135],
  ['south-east', 135],
  ['south', 180],
  ['southwest', 225],
  ['south-west', 225],
  ['west', 270],
  ['northwest', 315],
  ['north-west', 315],
]);

const kmPer: ReadonlyMap<string, number> = new Map([
  ...'km kms kilometer kilometers kilometre kilometres'.split(' ').map((unit): [string, number] => [unit, 1]),
  ['mile', 1.609],
  ['miles', 1.609],
]);

const nearWords = new Set(['near', 'outside', 'around', 'off', 'nearby', 'close', 'beyond']);

/** How what a sentence speaks of stands to the place that begins at a token: "near X", "60 km north of X". */
export function readRelation({ tokens }: Sentence, first: number): Relation {
  const norm = (index: number): string => tokens[index]?.norm ?? '';
  const at = norm(first - 1) === 'the' ? first - 1 : first;
  if (norm(at - 1) === 'of') {
    const bearing = bearings.get(norm(at - 2));
    if (bearing !== undefined) {
      const adverb = norm(at - 3) === 'to' || norm(at - 3) === 'the' ? at - 4 : at - 3;
      return { form: 'beside', bearing, km: readKm(norm(adverb - 1), norm(adverb)) };
    }
    if (norm(at - 2) === 'outskirts') return { form: 'near' };
  }
  const isNear =
    nearWords.has(norm(at - 1)) || (norm(at - 1) === 'to' && /^(?:close|next|adjacent)$/.test(norm(at - 2)));
  return isNear ? { form: 'near' } : { form: 'in' };
}

/** A distance that a place can be away from another; null for none or an absurd one. */
function readKm(number: string, unit: string): number | null {
  const perUnit = kmPer.get(unit);
  if (perUnit === undefined || !/^\d{1,4}(?:\.\d{1,2})?$/.test(number)) return null;
  const km = Number(number) * perUnit;
  return km > 0 && km <= 2000 ? km : null;
}
