import { makeSentences } from '../../../src/extraction/sentence.ts';
import { normaliseTimes } from '../../../src/extraction/times/normalise-times.ts';
import { loadLanguage } from '../../../src/service/language.ts';
import type { TimedText } from './read-timeml.ts';

/** The words of a typical report. */
const reportWords = 600;
const rounds = 8;

/** Milliseconds of processor time that the times of a report of 600 words take, parsing left out: the fastest of several rounds. */
export async function measureSpeed(texts: readonly TimedText[]): Promise<number> {
  const engine = await loadLanguage('default');
  const parsed = texts.map((text) => ({ text, sentences: makeSentences(engine.parse(text.text)) }));
  const words = parsed.reduce(
    (sum, { sentences }) => sum + sentences.reduce((n, { tokens }) => n + tokens.length, 0),
    0,
  );
  const times = Array.from({ length: rounds }, () => {
    const began = process.cpuUsage();
    for (const { text, sentences } of parsed) normaliseTimes(sentences, text);
    return process.cpuUsage(began).user / 1000;
  });
  return (Math.min(...times) / words) * reportWords;
}
