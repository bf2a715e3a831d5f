import type { Estimate } from '../../../src/model/estimate.ts';
import { seriesTitle } from './series.ts';

/** What a saved part of an estimate is called: `russian-forces-near-ukraines-border-personnel-2014-05-30-days.csv`. */
export function fileNameOf({ key, headline }: Pick<Estimate, 'key' | 'headline'>, ending: string): string {
  const words =
    `${seriesTitle(key)} ${key.scope}`
      .toLowerCase()
      .replaceAll(/['’]/g, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return `${[...words, headline.day].join('-')}${ending}`;
}
