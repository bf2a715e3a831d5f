const graphemes = new Intl.Segmenter('en', { granularity: 'grapheme' });
const wide =
  /[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff60]|\p{Emoji_Presentation}/u;
const invisible = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

/** How many cells of a terminal a text takes, about: terminals differ on rare characters. */
export function cellWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  let width = 0;
  for (const { segment } of graphemes.segment(text)) width += widthOf(segment);
  return width;
}

/** A text in exactly `width` cells: cut with "…", or filled up with spaces; control characters are shown as "·". */
export function fitCells(text: string, width: number): string {
  const shown = visible(text);
  const taken = cellWidth(shown);
  if (taken <= width) return shown + ' '.repeat(width - taken);
  let kept = '';
  let used = 0;
  for (const { segment } of graphemes.segment(shown)) {
    if (used + widthOf(segment) > width - 1) break;
    kept += segment;
    used += widthOf(segment);
  }
  return `${kept}…${' '.repeat(Math.max(0, width - used - 1))}`;
}

/** Without what would move the cursor or change the terminal's colours, or is no character. */
export function visible(text: string): string {
  return text.replace(/[\p{Cc}\p{Cs}\u2028\u2029\u202a-\u202e\u2066-\u2069]/gu, '·');
}

function widthOf(grapheme: string): number {
  if (invisible.test(grapheme)) return 0;
  return wide.test(grapheme) ? 2 : 1;
}
