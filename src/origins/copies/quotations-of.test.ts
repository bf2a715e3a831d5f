import { expect, it } from 'vitest';
import { quotationsOf } from './quotations-of.ts';

it.each([
  ['curly marks', 'He said: ⟦“Forty thousand.”⟧ Then he left.'],
  ['straight marks, twice', '⟦"Some"⟧ of them, he said, ⟦"are gone"⟧.'],
  ['guillemets', 'Il a dit ⟦« quarante mille »⟧ hier.'],
  ['low marks closed by either high one', '⟦„Vierzig“⟧ und ⟦„fünfzig”⟧'],
  ['marks within marks of another kind', '⟦“A "word" of it”⟧ he said'],
  ['what is not closed, to the end of its paragraph', 'She: ⟦“It goes on.⟧\n\n⟦“And on.”⟧ So it was.'],
  ['what is not closed, to the end', 'She: ⟦“It goes on.⟧'],
  ['no marks', 'He said that they’re 40,000.'],
  ['a closing mark alone', 'gone” he said'],
])('finds %s', (_what, marked) => {
  const text = marked.replaceAll(/[⟦⟧]/g, '');
  const wanted = [...marked.matchAll(/⟦([^⟧]*)⟧/g)].map(([, words]) => words);
  expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
});
