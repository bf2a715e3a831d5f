import { expect, it } from 'vitest';
import { sentenceAround } from './sentence-around.ts';

it.each([
  ['the sentence that holds it', 'NATO spoke. ⟦About 40,000 troops remain.⟧ It left.', '40,000'],
  ['itself where it stands in no one sentence', 'About ⟦40,000. Troops⟧ remain.', '40,000. Troops'],
])('gives for a span %s', (_what, marked, words) => {
  const text = marked.replace(/[⟦⟧]/g, '');
  const start = text.indexOf(words);
  const sentence = sentenceAround(text, { start, end: start + words.length });
  expect(text.slice(sentence.start, sentence.end)).toBe(/⟦(.*)⟧/.exec(marked)?.[1]);
});
