import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSpan, type Span } from '../../../src/model/span.ts';

/** One attribution as the annotators marked it; each part in pieces, empty where it has none. */
export interface Marked {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

/** An article with its attributions. */
export interface MarkedText {
  readonly name: string;
  readonly text: string;
  readonly attributions: readonly Marked[];
}

/** The articles of PolNeAR (stand-off annotations of brat) in a folder with `text` and `attributions`. */
export function readPolnear(folder: string): MarkedText[] {
  return readdirSync(join(folder, 'attributions'))
    .toSorted()
    .flatMap((file) => {
      const name = file.replace(/_[^_]*\.ann$/, '');
      const path = join(folder, 'text', `${name}.txt`);
      if (!existsSync(path)) return [];
      const text = readFileSync(path, 'utf8');
      return [{ name, text, attributions: readMarks(readFileSync(join(folder, 'attributions', file), 'utf8'), text) }];
    });
}

/** Offsets of brat count code points; spans count UTF-16 code units. */
function readMarks(marks: string, text: string): Marked[] {
  const units: number[] = [];
  let at = 0;
  for (const character of text) {
    units.push(at);
    at += character.length;
  }
  units.push(at);
  const lines = marks.split('\n').map((line) => line.split('\t'));
  const pieces = new Map(
    lines
      .filter(([id, , words]) => id?.startsWith('T') === true && words !== undefined)
      .map(([id = '', place = '']): [string, Span[]] => [
        id,
        place
          .slice(place.indexOf(' ') + 1)
          .split(';')
          .map((piece) => {
            const [start = 0, end = 0] = piece.split(' ').map(Number);
            return makeSpan(units[start] ?? at, units[end] ?? at);
          }),
      ]),
  );
  return lines
    .filter(([id]) => id?.startsWith('E') === true)
    .map(([, roles = '']) => {
      const parts = roles.split(' ').map((role) => role.split(':'));
      const of = (name: string): Span[] =>
        parts.flatMap(([role = '', id = '']) => (role.replace(/\d+$/, '') === name ? (pieces.get(id) ?? []) : []));
      return { source: of('Source'), cue: of('Cue'), content: of('Content') };
    })
    .filter(({ cue, content }) => cue.length > 0 || content.length > 0);
}
