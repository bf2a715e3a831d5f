import { say } from '../messages/say.ts';
import { bandInWords } from '../words/band.ts';
import { scopeNoun, seriesTitle } from '../words/series.ts';
import type { AssessedArea, ClaimedPlace } from './assessed.ts';
import { type Box, type Placed, placeLabels } from './place-labels.ts';

/** What is assessed of a force in an area, in words that have found room; its point is in pixels of the screen. */
export interface AssessedLabel {
  readonly assessed: AssessedArea;
  readonly x: number;
  readonly y: number;
  readonly placed: Placed;
  /** Those that name the force, then those that tell of its series. */
  readonly names: readonly string[];
  readonly bands: readonly string[];
}

interface Figure {
  readonly width: number;
  readonly height: number;
  /** Letters of a line at most. */
  readonly letters: number;
  readonly onScreen: (at: readonly [number, number]) => readonly [number, number];
}

/** The room that a line takes, and the symbol beside it, in pixels. */
export const lineHeight = 15;
export const symbolRoom = 44;
const head = { across: symbolRoom / 2, down: 17 };
const pixelsPerLetter = { name: 8, band: 7 };
const most = 3;
const markSize = 32;

/** The labels of all areas whose middle is in the figure, and how many of them found no room; the best supported come first. */
export function assessedLabels(
  areas: readonly AssessedArea[],
  claimed: readonly ClaimedPlace[],
  figure: Figure,
  taken: readonly Box[],
): { readonly labels: readonly AssessedLabel[]; readonly without: number } {
  const wanted = areas.flatMap((assessed) => {
    const [x, y] = figure.onScreen(assessed.shape.at);
    if (x < 0 || y < 0 || x > figure.width || y > figure.height) return [];
    const [names, bands] = linesOf(assessed, figure.letters);
    const width = symbolRoom + Math.max(widthOf(names, 'name'), widthOf(bands, 'band'));
    const height = Math.max(2 * head.down, (names.length + bands.length) * lineHeight + 4);
    return [{ assessed, x, y, names, bands, width, height, head }];
  });
  const marks = claimed.map(({ shape }) => {
    const [x, y] = figure.onScreen(shape.at);
    return { left: x - markSize / 2, top: y - markSize / 2, width: markSize, height: markSize };
  });
  const places = placeLabels(wanted, figure, [...taken, ...marks]);
  const labels = wanted.flatMap(({ assessed, x, y, names, bands }, index) => {
    const placed = places[index] ?? null;
    return placed === null ? [] : [{ assessed, x, y, names, bands, placed }];
  });
  return { labels, without: wanted.length - labels.length };
}

function widthOf(lines: readonly string[], kind: keyof typeof pixelsPerLetter): number {
  return pixelsPerLetter[kind] * Math.max(...lines.map(({ length }) => length));
}

function linesOf({ estimates }: AssessedArea, letters: number): readonly [readonly string[], readonly string[]] {
  const rest = estimates.length - most;
  const bands = estimates
    .slice(0, most)
    .map(({ key, headline }) => `${bandInWords(headline)} ${scopeNoun(key.scope)}`)
    .concat(rest > 0 ? [say().map.more(rest)] : []);
  const names = estimates.slice(0, 1).flatMap(({ key }) => wrap(seriesTitle(key), letters));
  return [names, bands.flatMap((band) => wrap(band, letters))];
}

/** Words in lines of some letters at most; a longer word has a line of its own. */
function wrap(words: string, letters: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words.split(' ')) {
    const line = lines.at(-1);
    if (line === undefined || line.length + 1 + word.length > letters) lines.push(word);
    else lines[lines.length - 1] = `${line} ${word}`;
  }
  return lines;
}
