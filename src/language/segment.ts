import type { Report } from '../model/report.ts';
import type { Sentence, Token } from '../model/sentence.ts';
import { makeSpan } from '../model/span.ts';
import { paragraphsOf } from '../text/paragraphs.ts';
import { tokenise } from './tokenise.ts';

const closers = new Set(['"', '”', '’', "'", ')', ']', '»']);
/** Words that begin a sentence even after an abbreviation such as "U.S." */
const starters = new Set(
  'the a an it he she they we i you this that these those there in on at but and however meanwhile despite although while as for from after before by when if his her their its our'.split(
    ' ',
  ),
);

/** Tokens after which a sentence that has no end is cut, so that the time it takes stays in proportion to its length. */
const longestSentence = 400;

/** The sentences of a report with their tokens, in text order; no sentence crosses a paragraph. */
export function segment(report: Pick<Report, 'text'>): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [paragraph, passage] of paragraphsOf(report.text).entries()) {
    const tokens = tokenise(report.text, passage);
    let first = 0;
    for (let index = 0; index < tokens.length; index += 1) {
      const last = index - first + 1 >= longestSentence ? index : sentenceEnd(report.text, tokens, index);
      if (last === null && index < tokens.length - 1) continue;
      const end = last ?? index;
      sentences.push(makeSentence(tokens.slice(first, end + 1), paragraph));
      first = end + 1;
      index = end;
    }
  }
  return sentences;
}

function makeSentence(tokens: readonly Token[], paragraph: number): Sentence {
  const start = tokens[0]?.span.start ?? 0;
  const end = tokens[tokens.length - 1]?.span.end ?? start;
  return { span: makeSpan(start, end), tokens, paragraph };
}

/** The index of the last token of the sentence that ends at `index`; null where none ends there. */
function sentenceEnd(text: string, tokens: readonly Token[], index: number): number | null {
  const token = tokens[index];
  if (token === undefined) return null;
  const hour = token.form === '.' && /^[ap]\.m$/.test(tokens[index - 1]?.form ?? '');
  const abbreviation = hour || (token.kind === 'word' && token.form.endsWith('.'));
  if (!abbreviation && !/^[.!?…]$/.test(token.form)) return null;
  let end = index;
  while (end + 1 < tokens.length && isCloser(text, tokens, end + 1)) end += 1;
  const next = tokens[end + 1];
  if (next === undefined) return end;
  if (next.span.start === tokens[end]?.span.end) return null;
  if (abbreviation) return (hour || initials.test(token.form)) && beginsSentence(next) ? end : null;
  return /^[\p{Lu}\p{N}“"‘'«([—–•-]/u.test(next.form) ? end : null;
}

const initials = /^(?:\p{Lu}\.){2,}$/u;

function beginsSentence(next: Token): boolean {
  return /^\p{Lu}/u.test(next.form) && starters.has(next.norm);
}

/** A closing mark that stands right after the token before it. */
function isCloser(text: string, tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  const before = tokens[index - 1];
  if (token === undefined || before === undefined || !closers.has(token.form)) return false;
  if (token.span.start !== before.span.end) return false;
  return !/[\p{L}\p{N}]/u.test(text.charAt(token.span.end));
}
