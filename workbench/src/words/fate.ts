import type { Claim } from '../../../src/model/claim.ts';
import type { Estimate } from '../../../src/model/estimate.ts';
import { influenceInWords } from './influence.ts';

/** What became of a claim in the estimates of a day: `counts: raises it by 12 %`, `superseded by a later word`, `not used: …`. */
export function fateInWords(
  { id, kind }: Pick<Claim, 'id' | 'kind'>,
  estimates: readonly Pick<Estimate, 'contributions' | 'processes' | 'unused'>[],
): string {
  for (const { contributions, processes, unused } of estimates) {
    const part = contributions.find(({ claim }) => claim === id);
    if (part?.superseded === true) return 'superseded by a later word';
    if (part?.role === 'reference') return 'base of a fraction only';
    if (part !== undefined) return `counts: ${influenceInWords(part.influence)}`;
    if (processes.some(({ claim }) => claim === id)) return 'bears on the direction, and on no level';
    const left = unused.find(({ claim }) => claim === id);
    if (left !== undefined) return `not used: ${left.reason}`;
  }
  return kind === 'quantity' ? 'no strength that is estimated' : 'no figure';
}
