import { makeSpan, type Span } from '../../model/span.ts';
import type { Sentence } from '../sentence.ts';

const closerOf: Readonly<Record<string, string>> = {
  '“': '”',
  '"': '"',
  '‘': '’',
  "'": "'",
  "''": "''",
  '«': '»',
  '„': '“',
};

/**
 * Passages between quotation marks, the marks left out, in text order. A quotation left open at the end of its paragraph
 * ends there. A closing mark that could be an apostrophe (after an s) gives way to a surer one behind it.
 */
export function findQuotations(text: string, sentences: readonly Sentence[]): Span[] {
  const quotations: Span[] = [];
  /** The first mark at or behind where the search has come to. */
  let at = 0;
  for (const paragraph of paragraphSpans(sentences)) {
    if (at <= paragraph.start) at = nextMark(text, paragraph.start);
    while (at < paragraph.end) {
      const mark = text.startsWith("''", at) ? "''" : text.charAt(at);
      const start = at + mark.length;
      const end = opens(text, at, paragraph.start) ? closing(text, start, closerOf[mark] ?? mark, paragraph.end) : at;
      if (end > start) quotations.push(makeSpan(start, end));
      at = nextMark(text, end === at ? at + 1 : Math.min(paragraph.end, Math.max(start, end + mark.length)));
    }
  }
  return quotations;
}

const anyMark = new RegExp(`[${Object.keys(closerOf).join('')}]`, 'g');

/** Where the next opening mark stands, from a place on; the text's end where none does. */
function nextMark(text: string, from: number): number {
  anyMark.lastIndex = from;
  return anyMark.exec(text)?.index ?? text.length;
}

function paragraphSpans(sentences: readonly Sentence[]): Span[] {
  const spans: Span[] = [];
  let current = -1;
  for (const sentence of sentences) {
    const last = spans[spans.length - 1];
    if (last !== undefined && sentence.paragraph === current)
      spans[spans.length - 1] = makeSpan(last.start, sentence.span.end);
    else spans.push(sentence.span);
    current = sentence.paragraph;
  }
  return spans;
}

/** A quotation longer than this was never closed, in code units. */
const longest = 5_000;

function opens(text: string, at: number, start: number): boolean {
  const before = at === start ? ' ' : text.charAt(at - 1);
  return /[\s([—–:,-]/.test(before) && /^(''|.)[\p{L}\p{N}[(…“‘"'.$]/su.test(text.slice(at, at + 3));
}

/** The index of the closing mark of a quotation that begins at `start`, or the end of the paragraph. */
function closing(text: string, start: number, closer: string, end: number): number {
  let doubtful = -1;
  const single = closer === '’' || closer === "'";
  for (let at = start + 1; at < Math.min(end, start + longest); at += 1) {
    if (!text.startsWith(closer, at)) continue;
    const after = at + closer.length >= end ? ' ' : text.charAt(at + closer.length);
    if (/[\p{L}\p{N}]/u.test(after)) continue;
    if (!single || /[.,!?;…]/.test(text.charAt(at - 1)) || !/s/i.test(text.charAt(at - 1))) return at;
    if (doubtful === -1) doubtful = at;
  }
  if (doubtful !== -1) return doubtful;
  return single ? start : Math.min(end, start + longest);
}
