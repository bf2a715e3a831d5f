import type { ParsedSentence } from '../model/parsed-sentence.ts';
import type { Problem } from '../model/problem.ts';
import type { Report } from '../model/report.ts';

/** A sentence of so many words has no end, and its tree is not to be trusted. */
const tooLong = 250;

/**
 * What keeps claims of a report from being found: `extraction/other-language` where it is told to be in another language than English,
 * `extraction/no-sentence-end` for each passage whose words run on without one.
 */
export function findProblems(report: Report, sentences: readonly ParsedSentence[]): Problem[] {
  const problems: Problem[] = [];
  if (report.language !== 'und' && !/^en\b/i.test(report.language) && !looksEnglish(sentences)) {
    problems.push({
      code: 'extraction/other-language',
      message: `Cannot read claims out of ${report.language}: the rules know English, so what was found may be little and wrong`,
      at: null,
    });
  }
  let words = 0;
  let start = 0;
  for (const [index, sentence] of sentences.entries()) {
    if (sentence.words.length < tooLong) continue;
    if (words === 0) start = sentence.span.start;
    words += sentence.words.length;
    if ((sentences[index + 1]?.words.length ?? 0) >= tooLong) continue;
    problems.push({
      code: 'extraction/no-sentence-end',
      message: `Cannot tell sentences among ${words.toLocaleString('en-GB')} words without an end: claims may be missing there`,
      at: { start, end: sentence.span.end },
    });
    words = 0;
  }
  return problems;
}

const common: ReadonlySet<string> = new Set(
  'the of and to in that is was for it with as on by at from are were has have had been be said not which this'.split(
    ' ',
  ),
);

/** True where more than every eighth word is one of the commonest of English: the language of a short text is easily mistaken. */
function looksEnglish(sentences: readonly ParsedSentence[]): boolean {
  let words = 0;
  let known = 0;
  for (const sentence of sentences) {
    for (const { form, upos } of sentence.words) {
      if (upos === 'PUNCT') continue;
      words += 1;
      if (common.has(form.toLowerCase())) known += 1;
    }
  }
  return known * 8 > words;
}
