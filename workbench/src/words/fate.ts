import type { Claim } from '../../../src/model/claim.ts';
import type { SeriesRecord } from '../../../src/model/series-sources.ts';
import { say } from '../messages/say.ts';
import { influenceInWords } from './influence.ts';
import { serverWords } from './server-words.ts';

/** What became of a claim in the estimates of a day: `counts: raises it by 12 %`, `superseded by a later word`, `not used: …`. */
export function fateInWords(
  { id, kind }: Pick<Claim, 'id' | 'kind'>,
  estimates: readonly Pick<SeriesRecord, 'contributions' | 'processes' | 'unused'>[],
): string {
  const words = say().estimates;
  for (const { contributions, processes, unused } of estimates) {
    const part = contributions.find(({ claim }) => claim === id);
    if (part?.superseded === true) return words.superseded;
    if (part?.role === 'reference') return words.baseOnly;
    if (part !== undefined) return words.counts(influenceInWords(part.influence));
    if (processes.some(({ claim }) => claim === id)) return words.bearsOnDirection;
    const left = unused.find(({ claim }) => claim === id);
    if (left !== undefined) return words.notUsed(serverWords(left.reason).words);
  }
  return kind === 'quantity' ? words.noStrength : words.noFigure;
}
