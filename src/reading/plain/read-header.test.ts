import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { datelineDate, firstLineTitle, readHeader } from './read-header.ts';

const body = 'About 40,000 troops left.\n\nThey came back.';

describe('readHeader', () => {
  const lines = [
    'Title: Troops leave',
    'Publisher: Northern Wire',
    'Published: 30 May 2014',
    'URL: https://n.example/a:b',
  ];
  const all = {
    title: 'Troops leave',
    publisher: 'Northern Wire',
    publishedAt: '2014-05-30',
    url: 'https://n.example/a:b',
  };

  it('reads its lines in any order, case and line end', () => {
    const shuffled = fc.shuffledSubarray(lines, { minLength: lines.length });
    const printed = fc.constantFrom<(line: string) => string>(
      (line) => line,
      (line) => line.replace(/^\w+/, (name) => name.toUpperCase()),
      (line) => line.replace(/^\w+/, (name) => name.toLowerCase()),
      (line) => line.replace(':', ' :  '),
    );
    const blank = fc.constantFrom('\n', '\r\n', ' \n', '\t\r\n', '\n\n\n');
    fc.assert(
      fc.property(shuffled, printed, fc.constantFrom('\n', '\r\n'), blank, (order, print, lineEnd, gap) => {
        const text = order.map((line) => print(line) + lineEnd).join('') + gap + body;
        const { metadata, bodyStart, badDates } = readHeader(text);
        expect(metadata).toEqual(all);
        expect(text.slice(bodyStart)).toBe(body);
        expect(badDates).toEqual([]);
      }),
    );
  });

  it.each([
    ['other names for the same', 'Headline: A\nSource: B\nLink: c\nDate: 2014-05-30', 'A B c 2014-05-30'],
    ['names that are not ours', 'By: Someone\nTitle: A\nSection: World', 'A'],
    ['an empty value', 'Title:\nPublisher: B', 'B'],
    ['a language', 'Title: A\nLanguage: en_US', 'A en-US'],
    ['a language that is no tag', 'Title: A\nLanguage: English', 'A'],
    ['an instant', 'Published at: 2014-05-30T12:30:00Z', '2014-05-30T12:30:00Z'],
  ])('reads %s', (_what, header, told) => {
    const text = `${header}\n\n${body}`;
    const read = readHeader(text);
    expect(Object.values(read.metadata).join(' ')).toBe(told);
    expect(text.slice(read.bodyStart)).toBe(body);
  });

  it('keeps a date that is none', () => {
    const text = `Title: A\nPublished: last Friday\n\n${body}`;
    expect(readHeader(text)).toEqual({
      metadata: { title: 'A' },
      bodyStart: text.indexOf(body),
      badDates: ['last Friday'],
    });
  });

  it.each([
    ['no header', body],
    ['a sentence like a header line', 'Note: the minister said that 40,000 troops left.\n\nThey came back.'],
    ['an interview', 'Journalist: How many troops left?\nMinister: About 40,000.\n\nThey came back.'],
    ['lines that are not all names and values', 'Title: A\nAbout 40,000 troops left.\n\nThey came back.'],
    ['no blank line behind', 'Title: A\nPublisher: B\nAbout 40,000 troops left.'],
    ['a language alone', 'Language: en\n\nAbout 40,000 troops left.'],
    ['a word that every object knows', 'constructor: A\n\nAbout 40,000 troops left.'],
    ['a time', '12:30: about 40,000 troops left.\n\nThey came back.'],
    ['many lines like a header with CRLF', 'Minister: About 40,000.\r\n'.repeat(60)],
  ])('leaves %s in the text', (_what, text) =>
    expect(readHeader(text)).toEqual({ metadata: {}, bodyStart: 0, badDates: [] }),
  );

  it.each([
    '2014-05-30',
    '30 May 2014',
    'May 30, 2014',
    'Friday 30 May 2014',
    'Fri, 30 May 2014',
    'KIEV, May 30, 2014',
  ])('takes the first line "%s" as the date, and leaves it in the text', (line) => {
    const read = { metadata: { publishedAt: '2014-05-30' }, bodyStart: 0, badDates: [] };
    expect(readHeader(`${line}\n\n${body}`)).toEqual(read);
    expect(readHeader(`${line}\r\n${body}`)).toEqual(read);
  });

  it.each([
    'On 30 May 2014 troops left',
    'Since 30 May 2014',
    'Troops left by May 30, 2014.',
    '31 February 2014',
    '2014',
  ])('takes no date from the first line "%s"', (line) => expect(readHeader(`${line}\n\n${body}`).metadata).toEqual({}));

  it('never throws and never cuts beyond the text', () => {
    const part = fc.oneof(
      fc.constantFrom('Title', 'Date', ':', ' ', '\n', '\r\n', '2014-05-30', '\ud800', '\0'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const text = parts.join('');
        expect(readHeader(text).bodyStart).toBeLessThanOrEqual(text.length);
        firstLineTitle(text);
      }),
    );
  });
});

describe('firstLineTitle', () => {
  it.each([
    ['Troops leave border\n\nText', 'Troops leave border'],
    ['\n\n  Troops leave border \r\n\r\nText', 'Troops leave border'],
    ['Did 40,000 troops leave?\n \nText', 'Did 40,000 troops leave?'],
    ['“We left,” says minister\n\nText', '“We left,” says minister'],
  ])('of %j is %j', (text, title) => expect(firstLineTitle(text)).toBe(title));

  it.each([
    ['nothing', ''],
    ['white space', ' \n\n '],
    ['a sentence', 'Troops left the border.\n\nText'],
    ['a quoted sentence', '“We left the border.”\n\nText'],
    ['a name before a list', 'The minister said:\n\nText'],
    ['a line that goes on', 'Troops leave the\nborder\n\nText'],
    ['the only line', 'Troops leave border'],
    ['a short line', 'Troops\n\nText'],
    ['a long line', `${'Troops leave border '.repeat(9)}\n\nText`],
    ['a date', 'Friday 30 May 2014\n\nText'],
  ])('is not %s', (_what, text) => expect(firstLineTitle(text)).toBeNull());
});

describe('datelineDate', () => {
  it.each([
    ['OSLO, 3 October 2014 - Troops came.', '2014-10-03'],
    ['WASHINGTON, July 16, 2014 – Troops came.', '2014-07-16'],
    ['OSLO, Jan 5 - Troops came.', null],
    ['OSLO - On 3 October 2014 troops came.', null],
    ['Troops came to Oslo, 3 October 2014 - so it was said.', null],
  ])('%s', (text, date) => {
    expect(datelineDate(text)).toBe(date);
  });
});
