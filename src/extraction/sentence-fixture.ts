import type { ParsedSentence } from '../model/parsed-sentence.ts';
import { loadLanguage } from '../service/language.ts';
import { makeSentences, type Sentence } from './sentence.ts';

const engine = await loadLanguage('default');
const fast = await loadLanguage('fast');

/** The sentences of a text as the rules see them, by the default engine. */
export function sentencesOf(text: string): Sentence[] {
  return makeSentences(engine.parse(text));
}

/** A text parsed by the quick engine, for long ones. */
export function parseFast(text: string): ParsedSentence[] {
  return fast.parse(text);
}
