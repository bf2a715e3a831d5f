import type { Token } from '../model/sentence.ts';
import { makeSpan, type Span } from '../model/span.ts';
import { normalise } from '../text/normalise.ts';

const abbreviations =
  'Mr|Mrs|Ms|Dr|Gen|Lt|Col|Maj|Sgt|Capt|Cmdr|Adm|Brig|Rep|Sen|Gov|Prof|Rev|Hon|St|Jr|Sr|No|Nos|vs|approx|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec|Inc|Ltd|Co|Corp';

/** What may follow within a word: a hyphen or an apostrophe and more letters, but not the possessive ending. */
const continued = String.raw`(?:(?:['’](?!s(?![\p{L}\p{N}]))|[-\u2010\u2011])[\p{L}\p{M}\d]+)*`;

/**
 * Tried in this order at every place; the first that matches is the token. Digits with letters glued to them ("50km",
 * "1,500m", "1990s", "2S19") are one word, so that no shorter number is read out of them.
 */
const pattern = new RegExp(
  [
    String.raw`(?<date>\d{4}-\d{2}-\d{2}(?!\d))`,
    String.raw`(?<time>\d{1,2}:\d{2}(?::\d{2})?)`,
    String.raw`(?<glued>\d+(?:[.,\u00a0\u202f\u2009]\d+){0,4}(?!(?:st|nd|rd|th)(?![\p{L}\p{N}]))[\p{L}\p{M}][\p{L}\p{M}\d]*${continued})`,
    String.raw`(?<number>\d{1,3}(?:[,\u00a0\u202f\u2009'’]\d{3})+(?![\d])(?:\.\d+)?|\d{1,3}(?:\.\d{3}){2,}(?!\d)|\d{1,3}(?: \d{3})+(?!\d| \d{3}(?!\d)|[,.:]\d|-(?!\d{1,3} \d{3}(?!\d))\d)|\d+(?:\.\d+)?)(?<ordinal>st|nd|rd|th)?(?![\p{L}])`,
    String.raw`(?<possessive>['’]s(?![\p{L}\p{N}]))`,
    String.raw`(?<initials>(?:\p{Lu}\.){2,}|\p{Lu}\.(?=\s\p{Lu}))`,
    String.raw`(?<hour>[ap]\.m(?=\.))`,
    String.raw`(?<abbreviation>(?:${abbreviations})\.(?=\s))`,
    String.raw`(?<word>[\p{L}\p{M}\d]+${continued})`,
    String.raw`(?<mark>[^\s])`,
  ].join('|'),
  'gu',
);

/** The tokens of one passage in order; white space lies between them and belongs to none. */
export function tokenise(text: string, passage: Span): Token[] {
  const tokens: Token[] = [];
  pattern.lastIndex = 0;
  for (const match of text.slice(passage.start, passage.end).matchAll(pattern)) {
    const start = passage.start + match.index;
    const form = match[0];
    const groups = match.groups ?? {};
    const kind = groups['mark'] !== undefined ? 'mark' : groups['number'] !== undefined ? 'number' : 'word';
    tokens.push({ span: makeSpan(start, start + form.length), form, norm: normalise(form), kind });
  }
  return tokens;
}
