import type { Claim } from '../model/claim.ts';
import type { Reading } from '../model/reading.ts';
import type { ReadingChange } from '../model/reread.ts';

/** Fields that say how a claim was read and not what it says. */
const untold: readonly (keyof Claim)[] = ['why', 'confidence', 'prefix', 'suffix'];

/** What a reading of a report has that another had not; null where both have the same claims. */
export function compareReadings(before: Reading, after: Reading): ReadingChange | null {
  const known = new Map(before.claims.map((claim) => [keyOf(claim), claim]));
  const kept = new Set(after.claims.map(keyOf));
  const gone = before.claims.filter((claim) => !kept.has(keyOf(claim)));
  const added = after.claims.filter((claim) => !known.has(keyOf(claim)));
  const changed = after.claims.flatMap((claim) => {
    const earlier = known.get(keyOf(claim));
    const fields = earlier === undefined ? [] : fieldsThatDiffer(earlier, claim);
    return earlier === undefined || fields.length === 0 ? [] : [{ before: earlier, after: claim, fields }];
  });
  if (gone.length + added.length + changed.length === 0) return null;
  return { report: after.report.id, title: after.report.title, before: before.engine.version, gone, added, changed };
}

/** Claims with the same id have the same kind and begin at the same place. */
function keyOf({ id, exact }: Claim): string {
  return `${id.slice(id.indexOf('.'))} ${exact}`;
}

function fieldsThatDiffer(before: Claim, after: Claim): string[] {
  const told = (Object.keys(after) as (keyof Claim)[]).filter((field) => field !== 'id' && !untold.includes(field));
  return told.filter((field) => JSON.stringify(before[field]) !== JSON.stringify(after[field]));
}
