import { expect, it } from 'vitest';
import type { Outcome } from '../read/use-pile.ts';
import { pileInWords } from './pile.ts';

const added = (isNew: boolean) => ({ added: { added: isNew } }) as Outcome;
const failed = { problem: new Error('x') } as unknown as Outcome;

it.each([
  [[], '0 reports added'],
  [[added(true)], '1 report added'],
  [[added(true), added(true), added(false), failed], '2 reports added, 1 known before, 1 could not be read'],
])('tells what became of several reports', (outcomes, words) => {
  expect(pileInWords(outcomes)).toBe(words);
});
