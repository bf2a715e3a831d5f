import { expect, it } from 'vitest';
import { joinLines, wordsOf } from './join-lines.ts';

it.each([
  ['two words', 'the troops', 'have gone', 'the troops have gone'],
  ['a broken word', 'on the bor-', 'der again', 'on the border again'],
  ['a word broken at a soft hyphen', 'on the bor\u00ad', 'der again', 'on the border again'],
  ['a word broken at a typographic hyphen', 'Grenz\u2010', 'übergang', 'Grenzübergang'],
  ['a word that others have with a hyphen', 'the long-', 'term plan', 'the long-term plan'],
  ['a word that others have with and without', 'the re-', 'port of', 'the report of'],
  ['a name after a hyphen', 'the Anglo-', 'American force', 'the Anglo-American force'],
  ['a number after a letter', 'the MiG-', '29 fighters', 'the MiG-29 fighters'],
  ['a range', 'from 20-', '30 tanks', 'from 20-30 tanks'],
  ['two numbers', 'in 2014', '40,000 troops', 'in 2014 40,000 troops'],
  ['a dash between words', 'they left –', 'all of them', 'they left – all of them'],
  ['a dash that is a hyphen', 'they left -', 'all of them', 'they left - all of them'],
])('joins %s', (_what, first, second, joined) => {
  expect(joinLines(first, second, wordsOf(['a long-term view', 'a report to re-port', 'end with bor-']))).toBe(joined);
});
