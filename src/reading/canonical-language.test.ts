import { expect, it } from 'vitest';
import { canonicalLanguage } from './canonical-language.ts';

it.each([
  ['en', 'en'],
  ['EN', 'en'],
  [' en_US ', 'en-US'],
  ['uk-ua', 'uk-UA'],
  ['ukr', 'uk'],
  ['zh-hans-cn', 'zh-Hans-CN'],
  ['', null],
  ['English', null],
  ['e', null],
  ['en-', null],
  ['en us', null],
])('%j is %j', (printed, language) => expect(canonicalLanguage(printed)).toBe(language));
