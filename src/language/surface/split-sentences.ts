import { datelineAt, speakerLabelAt } from './line-beginnings.ts';
import { type Features, makeFeatures } from './linear-model.ts';
import { brokeEarly, type Lines } from './lines.ts';
import { longestSentence, placeOfCut } from './long-sentences.ts';
import { gatherSentenceFeatures, type ParagraphContext } from './sentence-features.ts';
import { isRetired, isTitle } from './titles.ts';
import { wordKind as k } from './word-kind.ts';
import { gap, type WordList } from './word-list.ts';

/** Tells how much a sentence seems to end at the offset `at`, where a word ends: more than zero where it does; `marked` where a sign or the end of a line is there. */
export type DecideEnd = (features: Features, at: number, marked: boolean) => number;

/** Gives the index behind the last word of each sentence of the words from `first` on, which are one paragraph. */
export function splitSentences(
  text: string,
  lines: Lines,
  words: WordList,
  first: number,
  decide: DecideEnd,
): number[] {
  const until = words.starts.length;
  const context = contextOf(text, lines, words, first, until);
  const features = makeFeatures();
  const ends: number[] = [];
  let state = { start: first, quotes: 0, brackets: 0 };
  const begin = words.starts[first] ?? 0;
  const dateline = begin + datelineAt(text, begin);
  let labelEnd = Math.max(dateline, labelUntil(text, begin));
  for (let last = first; last < until; last += 1) {
    state = passed(state, words, last);
    let ended = last === until - 1;
    if (!ended) {
      const breaks = context.breakBefore(last + 1);
      if (words.ends[last] === dateline) ended = true;
      else if (breaks === breakKind.speaker) {
        ended = true;
        labelEnd = labelUntil(text, words.starts[last + 1] ?? 0);
      } else if (
        (words.ends[last] ?? 0) > labelEnd &&
        mayEnd(words, last) &&
        !isTitle(text, words, last) &&
        !isRetired(text, words, last)
      ) {
        gatherSentenceFeatures(context, state, last, features);
        ended = decide(features, words.ends[last] ?? 0, isMarked(words, last)) > 0;
      }
    }
    if (!ended && last + 1 - state.start < longestSentence) continue;
    const end = ended ? last : placeOfCut(words, state.start, last);
    ends.push(end + 1);
    last = end;
    state = { start: end + 1, quotes: 0, brackets: 0 };
  }
  return ends;
}

/** How the line ended before a word; the numbers are part of the weights. */
const breakKind = { none: 0, glued: 1, wrapped: 2, early: 3, speaker: 4 } as const;

function contextOf(text: string, lines: Lines, words: WordList, first: number, until: number): ParagraphContext {
  let upper = 0;
  let lower = 0;
  for (let word = first; word < until; word += 1) {
    const kind = words.kinds[word];
    if (kind === k.capitals) upper += 1;
    else if (kind === k.lower) lower += 1;
  }
  let line = 0;
  let asked = -1;
  let answer = 0;
  // Asked for word after word, so the line is found by going on from the last.
  const breakBefore = (word: number): number => {
    if (word === asked) return answer;
    asked = word;
    const start = words.starts[word] ?? 0;
    const between = words.gaps[word];
    if (between !== gap.line) {
      answer = between === gap.none ? breakKind.glued : breakKind.none;
      return answer;
    }
    while (line > 0 && (lines.starts[line] ?? 0) > start) line -= 1;
    while ((lines.starts[line + 1] ?? Number.POSITIVE_INFINITY) <= start) line += 1;
    const early = line > 0 && brokeEarly(text, lines, line - 1);
    if (beginsSpeech(text, start, early || endsSentence(words.kinds[word - 1]))) answer = breakKind.speaker;
    else answer = early ? breakKind.early : breakKind.wrapped;
    return answer;
  };
  return { words, first, until, capitals: upper > 3 * lower && upper > 3, breakBefore };
}

function isMarked(words: WordList, last: number): boolean {
  return (words.kinds[last] ?? 0) >= k.abbreviation || words.gaps[last + 1] === gap.line;
}

function labelUntil(text: string, at: number): number {
  return at + speakerLabelAt(text, at);
}

/** True where a line begins with a speaker's label; one in small letters counts only where the line before was at its end. */
function beginsSpeech(text: string, at: number, fresh: boolean): boolean {
  const length = speakerLabelAt(text, at);
  return length > 0 && (fresh || !/\p{Ll}/u.test(text.slice(at, at + length)));
}

function endsSentence(kind: number | undefined): boolean {
  return kind === k.dot || kind === k.shout || kind === k.ellipsis || kind === k.closing || kind === k.straightQuote;
}

interface State {
  readonly start: number;
  readonly quotes: number;
  readonly brackets: number;
}

function passed(state: State, words: WordList, word: number): State {
  const kind = words.kinds[word];
  if (kind === k.opener) return { ...state, brackets: state.brackets + 1 };
  if (kind === k.closer) return { ...state, brackets: Math.max(0, state.brackets - 1) };
  if (kind === k.opening) return { ...state, quotes: state.quotes + 1 };
  if (kind === k.closing) return { ...state, quotes: Math.max(0, state.quotes - 1) };
  if (kind === k.straightQuote) return { ...state, quotes: state.quotes > 0 ? 0 : 1 };
  return state;
}

const inner = new Set<number>([k.lower, k.comma, k.digits, k.number, k.clitic, k.capitalised, k.opener, k.opening]);

/** True where a sentence might end behind the word: not between a word or comma and a small letter, nor inside a token. */
function mayEnd(words: WordList, last: number): boolean {
  const kind = words.kinds[last] ?? 0;
  const next = words.kinds[last + 1] ?? 0;
  if (words.joined[last + 1] === true) return false;
  if (words.gaps[last + 1] === gap.none)
    return kind >= k.abbreviation && kind !== k.comma && kind !== k.hyphen && next !== k.comma && next !== k.dot;
  return !(inner.has(kind) && (next === k.lower || next === k.comma || next === k.hyphen));
}
