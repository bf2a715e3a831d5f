import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { column, makePdf, type Printed } from './pdf-fixture.ts';
import { readPdfParts } from './read-pdf-parts.ts';

async function partsOf(...pages: readonly (readonly Printed[])[]) {
  const parts = await readPdfParts(makePdf(pages), () => false);
  if (typeof parts === 'string') throw new Error(`Cannot read the made PDF: ${parts}`);
  return parts;
}

const long = [
  'The alliance said on Friday that Russia had pulled back around two thirds of the forces',
  'that it had massed along the border with Ukraine, and that some 13,000 of about 40,000',
  'soldiers were still in place.',
];
const joined = long.join(' ');
const left = [
  'Seven battalions are said to',
  'remain near the border, with',
  'their aircraft and armour in',
  'the open field.',
];
const right = [
  'Diplomats of the alliance have',
  'asked that the exercises which',
  'are planned for June go ahead',
  'as announced.',
];

describe('the text of a PDF', () => {
  it.each<[string, readonly Printed[], readonly string[]]>([
    ['joins the lines of a paragraph', column(long), [joined]],
    ['parts paragraphs at a gap', column([...long, '', ...long]), [joined, joined]],
    [
      'parts paragraphs where a line ends before it is full',
      column([...long, 'Nobody in the capital had an answer to that when he was asked about it by the press.']),
      [joined, 'Nobody in the capital had an answer to that when he was asked about it by the press.'],
    ],
    [
      'parts paragraphs at an indent',
      [
        ...column(long.slice(0, 2)),
        ...column(['"And they can act at short notice," he told those who had come to Brussels.'], 75, 732),
      ],
      [long.slice(0, 2).join(' '), '"And they can act at short notice," he told those who had come to Brussels.'],
    ],
    [
      'parts a headline from its text',
      [{ text: 'Forces leave the border', x: 60, y: 790, size: 20 }, ...column(long, 60, 774)],
      ['Forces leave the border', joined],
    ],
    [
      'keeps the points of a list apart',
      column(['1. Troops leave', '2. Troops stay', '3. Nobody knows']),
      ['1. Troops leave', '2. Troops stay', '3. Nobody knows'],
    ],
    ['reads columns one after the other', [...column(left), ...column(right, 320)], [left.join(' '), right.join(' ')]],
    [
      'reads columns that are printed line by line, below what stands across them',
      [
        ...column(long),
        ...left.flatMap((_, i) => [
          ...column(left.slice(i, i + 1), 60, 690 - 14 * i),
          ...column(right.slice(i, i + 1), 320, 690 - 14 * i),
        ]),
      ],
      [joined, left.join(' '), right.join(' ')],
    ],
    [
      'keeps the cells of a row together, and apart',
      [
        ...column(['Force', 'Troops', 'Tanks']),
        ...column(['Number', '40,000', '1,100'], 300),
        ...column(['Year', '2014', '2014'], 400),
      ],
      ['Force | Number | Year', 'Troops | 40,000 | 2014', 'Tanks | 1,100 | 2014'],
    ],
    [
      'keeps the figure of a note from the number before it',
      [...column(['About 40,000']), { text: '1', x: 133, y: 764, size: 7 }, ...column(['troops stood there.'], 140)],
      ['About 40,000 1 troops stood there.'],
    ],
    [
      'reads what is printed twice for boldness once',
      [...column(['Forces leave']), ...column(['Forces leave'], 60.3)],
      ['Forces leave'],
    ],
    ['is empty without words', [], ['']],
  ])('%s', async (_what, page, paragraphs) => {
    expect((await partsOf(page)).text.split('\n\n')).toEqual(paragraphs);
  });

  it('heals words that lines break', async () => {
    const { text } = await partsOf(
      column(['About 40,000 troops have been seen on the other side of the bor-', 'der since March.']),
    );
    expect(text).toBe('About 40,000 troops have been seen on the other side of the border since March.');
  });

  it('carries a paragraph on over the end of a page, without heads, footers and numbers', async () => {
    const head = (page: number): Printed[] => [
      { text: 'Ministry of Defence, release 17', x: 60, y: 810, size: 9 },
      { text: `Page ${page} of 3`, x: 270, y: 30, size: 9 },
    ];
    const { text, pages } = await partsOf(
      [...head(1), ...column(long.slice(0, 2))],
      [...column([long[2]!, '', 'The next page is 2014 of them.']), ...head(2)],
      [...head(3), ...column(['2014', '', 'was the year.'])],
    );
    expect(text).toBe(`${joined}\n\nThe next page is 2014 of them.\n\n2014\n\nwas the year.`);
    expect(pages.map((start) => text.slice(start, start + 12))).toEqual([
      'The alliance',
      'soldiers wer',
      '2014\n\nwas th',
    ]);
  });

  it('keeps a first line that stands on one page only', async () => {
    const { text } = await partsOf([{ text: 'For release at noon', x: 60, y: 810 }, ...column(long)], column(long));
    expect(text.slice(0, 40)).toBe(`For release at noon\n\n${joined.slice(0, 19)}`);
  });

  it('gives a page without words the place of the next', async () => {
    const { text, pages } = await partsOf([], column(['One.']), [], column(['Two.']), []);
    expect([text, pages]).toEqual(['One.\n\nTwo.', [0, 0, 6, 6, 10]]);
  });

  it('holds every word of any lines once and in order, and its pages begin in order', async () => {
    const line = fc
      .array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 1, maxLength: 8 })
      .map((words) => words.join(' '));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(line, { maxLength: 12 }), { minLength: 1, maxLength: 3 }), async (lines) => {
        const { text, pages } = await partsOf(...lines.map((of) => column(of, 60, 700)));
        expect(text.split(/\s+/).filter((word) => word !== '')).toEqual(
          lines.flat().flatMap((words) => words.split(' ')),
        );
        expect(pages).toEqual(pages.toSorted((a, b) => a - b));
        expect(pages.length).toBe(lines.length);
      }),
      { numRuns: 25 },
    );
  });
});

describe('what a PDF tells of itself', () => {
  it.each([
    ['its title', '/Title (Statement on the border)', 'Statement on the border'],
    [
      'its headline where the title is a file’s name',
      '/Title (Microsoft Word - statement_v3.doc)',
      'Forces leave the border',
    ],
    ['its headline where there is no title', '', 'Forces leave the border'],
  ])('%s', async (_what, info, title) => {
    const bytes = makePdf([[{ text: 'Forces leave the border', x: 60, y: 790, size: 20 }, ...column(long)]], { info });
    expect(await readPdfParts(bytes, () => false)).toMatchObject({ title });
  });

  it('the day that it was made, and a date that stands alone', async () => {
    const bytes = makePdf([column(['30 May 2014', '', ...long])], { info: "/CreationDate (D:20140601093000+02'00')" });
    expect(await readPdfParts(bytes, () => false)).toMatchObject({ dateline: '2014-05-30', created: '2014-06-01' });
  });

  it('nothing, where it says nothing', async () => {
    expect(await partsOf(column(long))).toMatchObject({ title: null, dateline: null, created: null });
  });
});
