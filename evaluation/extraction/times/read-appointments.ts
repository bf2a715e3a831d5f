import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseDay } from '../../../src/model/day.ts';
import type { GoldTime, TimedText } from './read-timeml.ts';

interface Case {
  readonly Input: string;
  readonly Context?: { readonly ReferenceDateTime?: string };
  readonly Results: readonly { readonly Start?: number; readonly End?: number; readonly Length?: number }[];
}

/** The cases of a file of Recognizers-Text's `Specs/DateTime/English`, each a text: only extents, for its values are of a form of its own. */
export function readAppointments(gold: string, file: string): TimedText[] {
  const path = join(gold, 'recognizers-text/Specs/DateTime/English', `${file}.json`);
  const cases = JSON.parse(readFileSync(path, 'utf8').replace(/^\ufeff/, '')) as Case[];
  return cases.map(({ Input: text, Context, Results }) => ({
    name: file,
    text,
    publishedAt: parseDay(Context?.ReferenceDateTime ?? '2016-11-07'),
    narrative: false,
    times: Results.flatMap(({ Start, End, Length }): GoldTime[] => {
      if (Start === undefined) return [];
      // `End` is the place of the last character.
      return [{ start: Start, end: End === undefined ? Start + (Length ?? 0) : End + 1, type: null, value: null }];
    }),
  }));
}
