import { makeSpan, type Span } from '../../model/span.ts';
import { agencyNames, outletOf } from '../outlets.ts';

/** Words by which a report names the agency whose text it prints. */
export interface WireCredit {
  readonly agency: string;
  readonly span: Span;
}

const names = agencyNames
  .map((name) => name.replaceAll(/[-. ]/g, (mark) => (mark === ' ' ? String.raw`\s` : `\\${mark}`)))
  .join('|');

/** By-lines, datelines, signatures and copyright lines; a bare name inside a sentence is a source, not a credit. */
const credit = new RegExp(
  [
    String.raw`\((?:${names})(?:\/\w{2,12})?\)(?=\s*[-–—:]|\s|$)`,
    String.raw`(?<=^|\n)[^\n.]{0,60}(?<=[,\s–—])(?:${names})(?=\s[–—-]\s)`,
    String.raw`(?:©|\(c\)|[Cc]opyright(?:\s©)?)\s*(?:\d{4},?\s)?(?:${names})(?!\w)`,
    String.raw`[–—-]{1,2}\s?(?:${names})(?=\s*(?:\n|$))`,
    String.raw`(?<=^|\n)[ \t]*(?:[Ss]ource|[Bb]y|[Vv]ia|[Ww]ith\s(?:files|reporting|material)\s(?:from|by))[:\s]\s*(?:${names})(?=\s*(?:\n|$|[,;.]))`,
  ].join('|'),
  'g',
);
const name = new RegExp(`(?:${names})(?!.*(?:${names}))`, 's');
/** Credits stand in the first lines and the last; what lies between is not read. */
const edge = 1500;

/** The credits of a text in order, such as `(Reuters)` after a dateline or `© 2014 AFP`. */
export function wireCreditsOf(text: string): WireCredit[] {
  const parts = text.length <= 2 * edge ? [0] : [0, text.length - edge];
  return parts.flatMap((offset) => {
    const part = text.slice(offset, text.length <= 2 * edge ? undefined : offset + edge);
    return [...part.matchAll(credit)].flatMap((match) => {
      const agency = name.exec(match[0])?.[0];
      const start = offset + match.index;
      return agency === undefined ? [] : [{ agency: outletOf(agency), span: makeSpan(start, start + match[0].length) }];
    });
  });
}
