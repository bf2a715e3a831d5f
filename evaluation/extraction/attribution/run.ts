// Scores who says what against PolNeAR: npm run evaluate:extraction -- attribution [--write] [--misses]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAttributions } from '../../../src/extraction/attribution/find-attributions.ts';
import { findPeople } from '../../../src/extraction/attribution/find-people.ts';
import { setScenes } from '../../../src/extraction/scene.ts';
import type { Span } from '../../../src/model/span.ts';
import { loadLanguage } from '../../../src/service/language.ts';
import { f1 } from '../../language/counts.ts';
import { makeReport } from '../make-report.ts';
import { confusionTable } from './confusions.ts';
import { type Marked, readPolnear } from './read-polnear.ts';
import { isSaying } from './saying-verbs.ts';
import { overlapF1, type PartScore, parts, scorePart, sumScores } from './score.ts';

const options = process.argv.slice(2);
const gold = process.env['MUSTER_GOLD'] ?? '';
const language = await loadLanguage('default');
const texts = readPolnear(join(gold, 'polnear-dev'));
const read = texts.map((text) => {
  const sentences = language.parse(text.text);
  const words = sentences.flatMap((sentence) => sentence.words);
  const setting = setScenes(makeReport(text.text), sentences);
  const found = findAttributions(setting, findPeople(setting))
    .filter(({ voice }) => voice.kind !== 'publisher' || voice.cue !== null)
    .map(
      ({ voice, content }): Marked => ({
        source: voice.span === null ? [] : [voice.span],
        cue: voice.cue === null ? [] : [voice.cue],
        content,
      }),
    );
  return { text, found: found.filter((each) => !found.some((other) => holds(other, each))), words };
});

const all = parts.map((part) => total(part, () => true));
const spoken = parts.map((part) => total(part, (marked, at) => hasSpeech(marked, at)));
const report = `# Who says what, scored on PolNeAR's development part

Printed by \`npm run evaluate:extraction -- attribution\`. ${texts.length} articles of ${new Set(texts.map(({ name }) => name)).size}, ${texts.reduce((sum, { attributions }) => sum + attributions.length, 0)} attributions. Words, exact and overlap are F1 in percent over words in the part, over
whole extents with the same words, and over extents that share a word; quotation marks, commas and full stops are no words.

| | | words | exact | overlap |
|---|---|---|---|---|
${[
  ...parts.map((part, index) => row('all attributions', part, all[index])),
  ...parts.map((part, index) => row('with a verb of saying as cue', part, spoken[index])),
].join('\n')}

What became of each marked attribution, by the kind of word that its cue is; of those found, whether the source has other words, and
whether the content has the same words, fewer, more or others.

${confusionTable(read.map(({ text, found, words }) => ({ marked: text.attributions, found, words })))}
`;
console.log(report);
if (options.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), report);
if (options.includes('--misses')) showMisses();

function total(part: (typeof parts)[number], wanted: (marked: Marked, at: number) => boolean): PartScore {
  return sumScores(
    read.map(({ text, found, words }, at) => {
      const spans = words
        .filter(({ upos, form }) => upos !== 'PUNCT' && /[\p{L}\p{N}$%]/u.test(form))
        .map(({ span }) => span);
      const attributions = text.attributions.filter((marked) => wanted(marked, at));
      return scorePart(
        { attributions },
        found.filter((marked) => wanted(marked, at)),
        spans,
        part,
      );
    }),
  );
}

/** True where the cue of one lies in what another says: PolNeAR marks each word once, nearly always for the outer one. */
function holds({ content }: Marked, { cue }: Marked): boolean {
  const [first] = cue;
  return first !== undefined && content.some((span) => span.start <= first.start && first.end <= span.end);
}

function hasSpeech({ cue }: Marked, at: number): boolean {
  const words = read[at]?.words ?? [];
  return cue.some((piece) =>
    words.some(({ span, lemma }) => span.start >= piece.start && span.end <= piece.end && isSaying(lemma)),
  );
}

function row(what: string, part: string, score: PartScore | undefined): string {
  if (score === undefined) return '';
  return `| ${what} | ${part} | ${f1(score.words).toFixed(1)} | ${f1(score.exact).toFixed(1)} | ${overlapF1(score).toFixed(1)} |`;
}

/** For reading, never for keeping: what the annotators marked and what was found, sentence by sentence where they differ. */
function showMisses(): void {
  for (const { text, found } of read) {
    console.log(`\n=== ${text.name}`);
    const show = (marked: Marked): string =>
      parts
        .map((part) => `${part}: ${marked[part].map((span) => cut(text.text, span)).join(' … ') || '–'}`)
        .join(' | ');
    const key = (marked: Marked): number => marked.cue[0]?.start ?? marked.content[0]?.start ?? 0;
    const lines = [
      ...text.attributions.map((marked) => ({ at: key(marked), line: `gold  ${show(marked)}` })),
      ...found.map((marked) => ({ at: key(marked), line: `found ${show(marked)}` })),
    ].toSorted((a, b) => a.at - b.at);
    for (const { line } of lines) console.log(line);
  }
}

function cut(text: string, { start, end }: Span): string {
  const words = text.slice(start, end).replace(/\s+/g, ' ');
  return words.length > 130 ? `${words.slice(0, 65)} <…> ${words.slice(-60)}` : words;
}
