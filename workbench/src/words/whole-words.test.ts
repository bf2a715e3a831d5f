import { expect, it } from 'vitest';
import { fromWholeWord, toWholeWord } from './whole-words.ts';

it.each([
  ['eek of June. He did not reveal ', 'of June. He did not reveal '],
  [' a little further the same day: ', ' a little further the same day: '],
  ['(', '('],
  ['', ''],
])('%j begins with a whole word as %j', (before, cut) => expect(fromWholeWord(before)).toBe(cut));

it.each([
  [", by the general's own conversio", ", by the general's own"],
  ['. He did not speak ', '. He did not speak '],
  ['.', '.'],
  ['', ''],
])('%j ends with a whole word as %j', (behind, cut) => expect(toWholeWord(behind)).toBe(cut));
