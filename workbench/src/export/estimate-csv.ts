import type { Estimate } from '../../../src/model/estimate.ts';
import { csvOf } from './csv.ts';

/** An estimate's bands as CSV, one row per day; strengths unrounded, in the scope's unit. */
export function daysCsv({ days }: Estimate): string {
  return csvOf(
    ['day', 'q05', 'q25', 'median', 'q75', 'q95', 'none', 'up', 'down', 'silent'],
    days.map(({ day, q05, q25, median, q75, q95, none, up, down, silent }) => [
      day,
      q05,
      q25,
      median,
      q75,
      q95,
      none,
      up,
      down,
      silent,
    ]),
  );
}

/** The claims behind an estimate as CSV, one row each; an end that the words leave open is empty. */
export function claimsCsv({ contributions }: Estimate): string {
  return csvOf(
    [
      'claim',
      'origin',
      'source',
      'family',
      'said_at',
      'true_of',
      'low',
      'high',
      'point',
      'superseded',
      'role',
      'weight',
      'influence',
      'credibility',
      'conversion',
    ],
    contributions.map((one) => [
      one.claim,
      one.origin,
      one.source,
      one.family,
      one.saidAt,
      one.day,
      one.open === 'below' ? null : one.low,
      one.open === 'above' ? null : one.high,
      one.point,
      one.superseded,
      one.role,
      one.weight,
      one.influence,
      one.credibility,
      one.conversion,
    ]),
  );
}
