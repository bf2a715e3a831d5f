import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pageWith, printedFor, textOfMarkup } from './page-fixture.ts';
import { readHtmlParts } from './read-html-parts.ts';

const sentence =
  'About 40,000 troops stood near the border with Ukraine on Wednesday, the minister said in the capital. ';

describe('the article', () => {
  it.each([
    ['in an article element', `<nav>Home</nav><article><p>${sentence}</p></article><footer>Contact</footer>`],
    ['in the main element', `<nav>Home</nav><main><p>${sentence}</p></main><footer>Contact</footer>`],
    ['in a division', `<div class="nav">Home</div><div id="story"><p>${sentence.repeat(4)}</p></div>`],
    ['in the body', sentence],
    ['in a page of one form', `<form id="aspnetForm"><div><p>${sentence.repeat(4)}</p></div></form>`],
    [
      'in a class that only sounds like chrome',
      `<article><div class="has-sidebar"><p>${sentence.repeat(4)}</p></div></article>`,
    ],
    ['behind a script that holds its end', `<article><script>"</article>"</script><p>${sentence}</p></article>`],
    ['with tags that are never closed', `<article><div><p><b>${sentence}<p><i>`],
    ['with tags that close nothing', `</p></div></b><article></span><p>${sentence}</i></p></b></article>`],
  ])('is found %s', (_what, body) =>
    expect(readHtmlParts(`<!doctype html><body>${body}`).text).toMatch(
      /^(?:Home\s+)?(?:About 40,000 troops stood near the border with Ukraine on Wednesday, the minister said in the capital\.\s*)+$/,
    ),
  );

  it('keeps the list and the table between its paragraphs', () => {
    const rows = '<table><tr><td>Tanks</td><td>300</td></tr></table>';
    const body = `<div id="story"><p>${sentence.repeat(3)}</p><ul><li>12 ships</li></ul>${rows}<p>${sentence.repeat(3)}</p></div>`;
    const { text } = readHtmlParts(`<body><div><a href="/">Home</a></div>${body}`);
    expect(text).toContain('12 ships\n\nTanks | 300');
  });

  it.each([
    ['nothing', ''],
    ['an empty page', '<html><body></body></html>'],
    ['navigation only', `<body><nav>${sentence}</nav>`],
    ['a script only', `<body><script>${sentence}</script>`],
    ['a few words', '<body><p>Not found</p>'],
    ['a few words beside a script', `<body><p>Not found</p><script>${sentence}</script>`],
    ['hidden words', `<body><p hidden>${sentence}</p>`],
  ])('is not in %s', (_what, source) => expect(readHtmlParts(source)).toMatchObject({ text: '', runs: [] }));

  it.each([2000, 20_000])('is found below %d elements', (depth) => {
    const { text } = readHtmlParts(`<body>${'<div>'.repeat(depth)}<p>${sentence}`);
    expect(text).toBe(sentence.trim());
  });

  it('is not run', () => {
    const attack = 'globalThis.attacked = true';
    const markup = `<script>${attack}</script><img src="x" onerror="${attack}"><svg onload="${attack}"></svg><a href="javascript:${attack}">a</a>`;
    expect(textOfMarkup(markup)).toBe('a');
    expect(globalThis).not.toHaveProperty('attacked');
  });

  it('of any bytes does not throw', () => {
    const part = fc.oneof(
      fc.constantFrom(
        '<p>',
        '</p>',
        '<table>',
        '<td>',
        '</table>',
        '<b>',
        '</i>',
        '<!--',
        '<script>',
        '<svg>',
        '<pre>',
        '&',
        '&#',
        '"',
      ),
      fc.string({ unit: 'binary', maxLength: 8 }),
    );
    fc.assert(
      fc.property(fc.array(part), (parts) => {
        const source = parts.join('');
        const read = readHtmlParts(pageWith(source));
        expect(printedFor(pageWith(source), read)).toHaveLength(read.text.length);
      }),
    );
  });
});

/** Markup beside the characters that it shows; every character is unlike what stands for another. */
const pieces: readonly (readonly [string, string])[] = [
  ['&nbsp;', ' '],
  ['&ndash;', '–'],
  ['&#8217;', '’'],
  ['&amp;', '&'],
  ['&#38;', '&'],
  ['&lt;', '<'],
  ['&copy2014', '©2014'],
  ['&#x1F600;', '😀'],
  ['&NotEqualTilde;', '≂̸'],
  ['&shy;', ''],
  ['<br>', ''],
  ['<b>12</b>', '12'],
  ['<a href="?a=1&amp;b">7th</a>', '7th'],
  ['<!-- 40 -->', ''],
  ['<script>40</script>', ''],
  ['</i>', ''],
  ['</p><p>', ''],
  ['<ul><li>5</ul>', '5'],
  ['<pre>\r\nTanks  7\r\n</pre>', 'Tanks 7'],
  ['\r\n', ' '],
  ['\0zero', 'zero'],
  ['🪖', '🪖'],
  ['40,000', '40,000'],
  ['troops', 'troops'],
  [' ', ' '],
];

describe('the map to the source', () => {
  it('leads every character back to what was printed for it, and separators to nothing', () => {
    const references = new Map(pieces.filter(([printed]) => printed.startsWith('&')));
    references.set('&copy', '©');
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...pieces), { maxLength: 30 }), (parts) => {
        const source = pageWith(`<p>${parts.map(([printed]) => printed).join('')}</p>`);
        const read = readHtmlParts(source);
        for (const [offset, printed] of printedFor(source, read).entries()) {
          const shown = read.text.charAt(offset);
          if (printed === null) expect(shown).toMatch(/[\s|]/);
          else expect(references.get(printed) ?? printed).toContain(shown);
        }
        const words = parts.map(([, shown]) => shown).join('');
        expect(read.text.replace(/[\s|]/g, '')).toContain(words.replace(/\s/g, ''));
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    ['a cell', '<table><tr><td>Tanks<td>300</table>', '300'],
    ['a stray end tag', '<p>About</b> 40,000 troops</i>, 300 tanks</p>', '300'],
    ['a reference without a semicolon', '<p>&copy2014 &nbsp40,000 and 300 tanks</p>', '300'],
    ['a numbered ampersand', '<p>R&#38;D, R&#x26;D and 300 tanks</p>', '300'],
    ['a line end at the start of preformatted text', '<pre>\n\n300</pre>', '300'],
    ['zero bytes', '<p>\0\0About\0 300</p>', '300'],
    ['a stray end tag and a reference to the same sign', '<p>40</b>&lt;50, 300</p>', '300'],
    ['raw text', '<xmp><b>40</b> 300</xmp>', '300'],
    ['a bogus comment', '<p>40<?php 5 ?> 300</p>', '300'],
  ])('is exact behind %s', (_what, markup, word) => {
    const source = pageWith(markup);
    const read = readHtmlParts(source);
    const printed = printedFor(source, read);
    const at = read.text.indexOf(word);
    expect(printed.slice(at, at + word.length).join('')).toBe(word);
    expect(source.indexOf(word)).toBe(
      read.runs.find(({ start, length }) => start <= at && at < start + length)?.sourceStart,
    );
  });
});
