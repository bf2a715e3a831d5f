import { describe, expect, it, onTestFinished } from 'vitest';
import type { AskedStatement } from '../../../src/model/asked-statement.ts';
import type { Day } from '../../../src/model/day.ts';
import { en } from '../messages/en.ts';
import { speak } from '../messages/say.ts';
import { uk } from '../messages/uk.ts';
import { askedInWords } from './asked.ts';

const [may, june] = ['2014-05-01' as Day, '2014-06-15' as Day];

describe('a statement that was asked', () => {
  it.each<[AskedStatement, string, string]>([
    [{ kind: 'level', bound: 'fewer', number: 10_000, on: null }, 'fewer than 10,000', 'менше ніж 10 000'],
    [
      { kind: 'level', bound: 'more', number: 7, on: june },
      'more than 7 on 15 June 2014',
      'більше ніж 7 на 15 червня 2014',
    ],
    [
      { kind: 'reached', bound: 'fewer', number: 10_000, by: june },
      'fewer than 10,000 by 15 June 2014',
      'менше ніж 10 000 не пізніше як 15 червня 2014',
    ],
    [
      { kind: 'fall', share: 0.5, from: may, until: june },
      'at least half withdrawn between 1 May 2014 and 15 June 2014',
      'між 1 травня 2014 і 15 червня 2014 виведено щонайменше половину',
    ],
    [
      { kind: 'fall', share: 0.3, from: may, until: null },
      'at least 30 % withdrawn since 1 May 2014',
      'з 1 травня 2014 виведено щонайменше 30 %',
    ],
    [
      { kind: 'fall', share: 0.5, from: null, until: june },
      'at least half withdrawn by 15 June 2014',
      'виведено щонайменше половину не пізніше як 15 червня 2014',
    ],
    [{ kind: 'fall', share: 0.5, from: null, until: null }, 'at least half withdrawn', 'виведено щонайменше половину'],
    [{ kind: 'regime', direction: 'down', on: may }, 'being drawn down on 1 May 2014', 'скорочується на 1 травня 2014'],
    [{ kind: 'regime', direction: 'up', on: null }, 'being built up', 'нарощується'],
  ])('%j', (asked, english, ukrainian) => {
    onTestFinished(() => speak(en));
    expect(askedInWords(asked)).toBe(english);
    speak(uk);
    expect(askedInWords(asked).replaceAll('\u00a0', ' ')).toBe(ukrainian);
  });
});
