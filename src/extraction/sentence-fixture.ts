import { loadLanguage } from '../service/language.ts';
import { makeSentences, type Sentence } from './sentence.ts';

const engine = await loadLanguage('default');

/** The sentences of a text as the rules see them, by the default engine. */
export function sentencesOf(text: string): Sentence[] {
  return makeSentences(engine.parse(text));
}
