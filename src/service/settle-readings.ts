import { correctClaim } from '../ledger/correct-claim.ts';
import type { Claim } from '../model/claim.ts';
import type { Grade, Judgement } from '../model/evidence.ts';
import type { Reading } from '../model/reading.ts';
import type { ClaimStanding, Standing } from '../model/standing.ts';

/** Readings with what people corrected in them, and what they made of the rest. */
export interface Settled {
  readonly readings: readonly Reading[];
  readonly judgement: Judgement;
}

/** Where nobody has said anything yet. */
export const untouched: Standing = { claims: [], passages: [], sources: [], orphans: [] };

/** Puts people's corrections into readings, and tells rejected claims and grades; the standing is that of these readings. */
export function settleReadings(readings: readonly Reading[], { claims, sources }: Standing): Settled {
  const standings = new Map(claims.map((standing) => [standing.claim, standing]));
  const rejected = new Map<string, string>();
  const settle = (claim: Claim, text: string): Claim => {
    const standing = standings.get(claim.id);
    if (standing?.state === 'rejected') rejected.set(claim.id, reasonOf(standing));
    if (standing?.state !== 'corrected') return claim;
    const corrected = correctClaim(claim, standing.corrections, text);
    return 'code' in corrected ? claim : corrected;
  };
  const settled = readings.map((reading) =>
    standings.size === 0
      ? reading
      : { ...reading, claims: reading.claims.map((claim) => settle(claim, reading.report.text)) },
  );
  const grades = new Map(
    sources.flatMap(({ source, grade }): [string, Grade][] => (grade === null ? [] : [[source, grade]])),
  );
  return { readings: settled, judgement: { rejected, grades } };
}

/** What of a standing bears on estimates: equal texts for equal effects. Acceptances and comments have none. */
export function effectOf({ claims, sources }: Standing): string {
  const effects = claims.flatMap((standing): unknown[] => {
    if (standing.state === 'rejected') return [[standing.claim, reasonOf(standing)]];
    return standing.state === 'corrected' ? [[standing.claim, standing.corrections]] : [];
  });
  return JSON.stringify([effects, sources.map(({ source, grade }) => [source, grade])]);
}

function reasonOf({ reviews }: ClaimStanding): string {
  const rejection = reviews.findLast(({ entry }) => entry.verdict.act === 'reject')?.entry;
  return `rejected by ${rejection?.who}${rejection?.why == null ? '' : `: ${rejection.why}`}`;
}
