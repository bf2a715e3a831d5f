import { afterAll, beforeAll, expect, it } from 'vitest';
import type { DateBasis, Day } from '../../../src/model/day.ts';
import type { DayBand } from '../../../src/model/estimate.ts';
import type { Quantity } from '../../../src/model/quantity.ts';
import { en } from '../messages/en.ts';
import { speak } from '../messages/say.ts';
import { uk } from '../messages/uk.ts';
import { bandInWords } from './band.ts';
import { changeInWords } from './change.ts';
import { discordInWords } from './contradiction.ts';
import { countOf } from './count.ts';
import { daysInWords, longDay } from './days.ts';
import { deedInWords } from './deed.ts';
import { fieldLabel } from './field.ts';
import { instantInWords } from './instant.ts';
import { likelihood, statementInWords } from './probability.ts';
import { quantityInWords } from './quantity.ts';
import { scopeNoun, seriesTitle } from './series.ts';
import { serverWords } from './server-words.ts';
import { sayingInWords } from './verdict.ts';

beforeAll(() => speak(uk));
afterAll(() => speak(en));

/** With the spaces between digits as they are typed. */
const plain = (text: string) => text.replaceAll(/[\u00A0\u202F]/g, ' ');

it.each([
  [1, 'твердження', 'день', 'ряд', 'танк'],
  [3, 'твердження', 'дні', 'ряди', 'танки'],
  [11, 'тверджень', 'днів', 'рядів', 'танків'],
  [22, 'твердження', 'дні', 'ряди', 'танки'],
])('counts %d', (count, ...forms) => {
  const nouns = ['claim', 'day', 'series', 'tank'];
  expect(nouns.map((noun) => countOf(count, noun))).toEqual(forms.map((form) => `${count} ${form}`));
});

it.each<[string, string, DateBasis, string]>([
  ['2014-05-30', '2014-05-30', 'stated', '30 травня 2014'],
  ['2014-05-01', '2014-05-28', 'implied', '1–28 травня 2014 (з контексту)'],
  ['2014-04-28', '2014-05-03', 'stated', '28 квітня – 3 травня 2014'],
  ['2013-12-31', '2014-01-02', 'assumed', '31 грудня 2013 – 2 січня 2014 (припущено)'],
])('says the days %s to %s, %s', (from, until, basis, words) => {
  expect(plain(daysInWords({ from: from as Day, until: until as Day, basis }))).toBe(words);
});

it('says estimates, their changes and chances', () => {
  const band = { q05: 6_480, median: 13_245, q95: 19_900 } as DayBand;
  expect(plain(bandInWords(band))).toBe('приблизно 13 000 (6 500–20 000)');
  expect(bandInWords({ ...band, q05: 0, median: 0, q95: 0 })).toBe('імовірно, немає');
  const change = {
    direction: 'down',
    from: '2014-05-20' as Day,
    until: '2014-05-30' as Day,
    probability: 0.68,
  } as const;
  expect(changeInWords(change, '2014-05-30')).toBe('Скорочується з 20 травня 2014: ймовірно (68 %)');
  expect([0.01, 0.5, 0.999].map(likelihood)).toEqual([
    'майже неможливо (1 %)',
    'приблизно рівні шанси (50 %)',
    'майже напевно (понад 99 %)',
  ]);
  expect(discordInWords({ log10: 1.34 })).toBe('сильна суперечність: разом у 22 рази менш імовірно, ніж окремо');
});

it.each([
  ['fewer than 20,000', 'Менше ніж 20 000: дуже ймовірно (93 %)'],
  ['at most 1/2 of the peak', 'Щонайбільше 1/2 від піку: дуже ймовірно (93 %)'],
  ['what nobody knows', 'What nobody knows: дуже ймовірно (93 %)'],
])('says the statement “%s”', (text, words) => {
  expect(plain(statementInWords({ text, day: '2014-05-30' as Day, probability: 0.93 }))).toBe(words);
});

it('marks what the server says in English only', () => {
  expect(serverWords('it gives no number')).toEqual({ words: 'числа не названо', lang: undefined });
  expect(serverWords('it has no source')).toEqual({ words: 'it has no source', lang: 'en' });
});

it.each([
  ['1/3 of 40,000', '1/3 від 40 000'],
  ['1 battalion of about 900', '1 батальйон, приблизно 900'],
  ['17 battalions of about 900', '17 батальйонів приблизно по 900'],
  ['at most 1/3 of 40,000 (as NATO put it)', 'щонайбільше 1/3 від 40 000 (джерело: NATO)'],
  ['1/2 of 90,000 (as UKR put it)', '1/2 від 90 000 (джерело: Україна)'],
  ['40,000 less 2,000 to 10,000', '40 000 мінус 2 000–10 000'],
  [
    'Cannot read a.txt: the file is empty (0 bytes); a report needs text',
    'Не вдається прочитати a.txt: файл порожній (0 Б); потрібен текст',
  ],
  [
    'Cannot read b: c.txt: 90000000 bytes; at most 50000000 are read as one report',
    'Не вдається прочитати b: c.txt: 90 000 000 Б; як одне повідомлення читається щонайбільше 50 000 000',
  ],
  [
    'Cannot read d.pdf: it is no whole PDF; one that a viewer opens is wanted',
    'Не вдається прочитати d.pdf: це не цілий PDF; потрібен такий, що відкривається у переглядачі',
  ],
  ['Cannot read e.txt: the moon is in the way', 'Cannot read e.txt: the moon is in the way'],
  [
    'Cannot correct quantity.low to "many": a number from 0, or nothing is wanted',
    'Не можна виправити на «many»: потрібне число від 0 або порожнє поле',
  ],
  [
    'Cannot correct time.asOf to "May": a day or two such as 2014-05-01/2014-05-30, or nothing is wanted',
    'Не можна виправити на «May»: потрібен день або два, як-от 2014-05-01/2014-05-30, або порожнє поле',
  ],
  [
    'Cannot correct quantity.low: the lower end, 900, would lie above the upper, 500; correct both at once, or the other first',
    'Нижня межа 900 була б вище за верхню 500; виправте обидві разом',
  ],
  ['if USA is right', 'якщо правильно каже США'],
  ['if NATO is wrong', 'якщо помиляється NATO'],
  ['UKR is E', 'Україна: E'],
  ['26,000 combat personnel, each for 1.5', 'бойовий склад: 26 000, на кожного по 1,5'],
  [
    'what observers say together (NATO, USA, AFP): no count of the force itself anchors it',
    'сказане спостерігачами разом (NATO, США, AFP): самих сил ніхто не рахував',
  ],
  [
    'Cannot tell of 2014-06-01: the estimate runs from 2014-03-01 to 2014-05-30',
    'Про 2014-06-01 сказати не можна: оцінка охоплює час від 2014-03-01 до 2014-05-30',
  ],
  [
    'watches “few left”: Russian forces, Crimea, personnel: fewer than 20,000 by 2014-05-30; trips at 0.8, clears below 0.6',
    'стежити «few left»: Russian forces, Crimea, personnel: менше ніж 20 000 не пізніше як 30 травня 2014; поріг 0.8, знімається нижче 0.6',
  ],
  ['retires “few left”', 'припинено «few left»'],
  [
    'raised “few left” as of 2014-05-30, probability 0.91',
    'попередження «few left» станом на 2014-05-30, імовірність 0.91',
  ],
])('says “%s”', (english, words) => {
  expect(plain(serverWords(english).words)).toBe(words);
});

it('says claims and reviews', () => {
  const quantity = { form: 'worded', value: null, low: 20_000, high: null, word: 'tens of thousands' } as Quantity;
  expect(plain(quantityInWords({ ...quantity, unit: 'person', measure: 'present' }))).toBe(
    '«tens of thousands» осіб (20 000 або більше), на місці',
  );
  expect(plain(quantityInWords({ ...quantity, form: 'about', value: 2.5, unit: 'tank', measure: 'withdrawn' }))).toBe(
    'приблизно 2,5 танка, виведено',
  );
  const event = { type: 'RETREAT', mode: 'withdraw', contexts: [], cue: { start: 0, end: 1 } } as const;
  expect(deedInWords({ kind: 'event', event, why: [] })).toBe('подія: відступ, виведення');
  expect(deedInWords({ kind: 'state', event: null, why: ['state/channel-suspended'] })).toBe(
    'стан справ: канал зв’язку призупинено',
  );
  expect([scopeNoun('personnel'), scopeNoun('battalion'), fieldLabel('place')]).toEqual([
    'особовий склад',
    'батальйони',
    'Місце',
  ]);
  const said = { about: 'source NATO', quote: '', why: null, kind: 'grade', source: 'NATO', grade: 'B' } as const;
  expect(sayingInWords(said)).toBe('оцінено джерело NATO: B, зазвичай надійне');
  expect(longDay('spring')).toBe('spring');
});

it('writes an instant without the sign of a year', () => {
  expect(instantInWords('2014-05-30T14:05:59Z')).toBe('30 трав. 2014, 14:05');
});

it.each([
  ['Russian forces', "near Ukraine's border", 'Російські війська біля кордону України'],
  ['Russian forces', 'Crimea', 'Російські війська, Крим'],
  ['Russian forces', "Crimea and near Ukraine's border", 'Російські війська, Крим і біля кордону України'],
  ['Ukrainian forces', 'inside Ukraine', 'Українські війська в Україні'],
  ['Russian forces', 'area not told', 'Російські війська, район не названо'],
  ['Wagner', "near Norway's border", "Wagner near Norway's border"],
  ['Wagner', 'Bosnia and Herzegovina', 'Wagner, Bosnia and Herzegovina'],
  ['Wagner', 'Crimea and Springfield', 'Wagner, Крим і Springfield'],
])('names a series: %s, %s', (forceName, area, title) => {
  expect(seriesTitle({ force: 'X', forceName, area, scope: 'personnel' })).toBe(title);
});
