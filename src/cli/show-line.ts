import type { LogLine } from '../model/log.ts';
import { visible } from './cell-width.ts';
import type { Style } from './style.ts';

const longest = 100;

/** An entry for people: its number, instant, kind, what was done, by whom and why; dim where it was taken back. */
export function showLine(
  { position, recordedAt, kind, subject, who, why, words, undone }: LogLine,
  style: Style,
): string {
  const said = visible(words.replace(/\s+/g, ' '));
  const line = [
    String(position).padStart(5),
    recordedAt.slice(0, 19).replace('T', ' '),
    kind.padEnd(8),
    said.length > longest ? `${said.slice(0, longest - 1)}…` : said,
    subject === null ? '' : style('dim', visible(subject)),
    who === null ? '' : `— ${visible(who)}${why === null ? '' : `: ${visible(why)}`}`,
    undone ? '(taken back)' : '',
  ];
  const shown = line.filter((part) => part !== '').join('  ');
  return undone ? style('strikethrough', shown) : shown;
}
