import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mark, unmark } from '../../text/marked-fixture.ts';
import { characterClass, classOf } from './character-class.ts';
import { loadSegmenter } from './segmenter.ts';

const segmenter = loadSegmenter(readFileSync(resolve(import.meta.dirname, '../../../models/surface.bin')));

/** The text with each word in marks. */
function markWords(text: string): string {
  return mark(
    text,
    segmenter.segment(text).flatMap(({ words }) => words.map(({ span }) => span)),
  );
}

/** The text with each sentence in marks. */
function markSentences(text: string): string {
  return mark(
    text,
    segmenter.segment(text).map(({ span }) => span),
  );
}

describe('words', () => {
  it.each([
    ['a contraction', '⟦They⟧ ⟦do⟧⟦n’t⟧ ⟦know⟧⟦.⟧'],
    ['contractions with straight apostrophes', "⟦We⟧⟦'ve⟧ ⟦said⟧ ⟦it⟧ ⟦ca⟧⟦n't⟧ ⟦last⟧⟦.⟧"],
    ['a contraction in capitals', "⟦THEY⟧ ⟦DO⟧⟦N'T⟧ ⟦KNOW⟧⟦.⟧"],
    ['one without a mark', '⟦He⟧ ⟦can⟧⟦not⟧ ⟦say⟧⟦.⟧'],
    ['a possessive', "⟦Russia⟧⟦'s⟧ ⟦troops⟧ ⟦left⟧⟦.⟧"],
    ['a possessive with a curly apostrophe', '⟦Russia⟧⟦’s⟧ ⟦troops⟧ ⟦left⟧⟦.⟧'],
    ['a possessive of a plural', '⟦The⟧ ⟦rebels⟧⟦’⟧ ⟦positions⟧ ⟦fell⟧⟦.⟧'],
    ['titles', '⟦Gen.⟧ ⟦Philip⟧ ⟦Breedlove⟧ ⟦met⟧ ⟦Lt.⟧ ⟦Col.⟧ ⟦Jones⟧⟦.⟧'],
    ['abbreviations', '⟦The⟧ ⟦U.S.⟧ ⟦official⟧ ⟦spoke⟧ ⟦at⟧ ⟦9⟧ ⟦a.m.⟧ ⟦on⟧ ⟦Monday⟧⟦.⟧'],
    ['an abbreviation before a number', '⟦See⟧ ⟦No.⟧ ⟦5⟧ ⟦below⟧⟦.⟧'],
    ['initials', '⟦John⟧ ⟦F.⟧ ⟦Kerry⟧ ⟦left⟧⟦.⟧'],
    ['grouped numbers', "⟦About⟧ ⟦40,000⟧ ⟦or⟧ ⟦40.000⟧ ⟦or⟧ ⟦40'000⟧ ⟦troops⟧⟦,⟧ ⟦1.5⟧ ⟦times⟧ ⟦more⟧⟦.⟧"],
    ['a number grouped by spaces that do not break', '⟦About⟧ ⟦40\u00a0000⟧ ⟦troops⟧⟦.⟧'],
    ['neighbours of a number that are not of it', '⟦On⟧ ⟦May⟧ ⟦5⟧⟦,⟧ ⟦2014⟧⟦,⟧ ⟦300⟧ ⟦left⟧⟦.⟧'],
    ['money', '⟦It⟧ ⟦cost⟧ ⟦$⟧⟦5.5⟧⟦bn⟧⟦.⟧'],
    ['a share', '⟦About⟧ ⟦30⟧⟦%⟧ ⟦left⟧⟦.⟧'],
    ['a unit glued to its number', '⟦They⟧ ⟦are⟧ ⟦50⟧⟦km⟧ ⟦from⟧ ⟦the⟧ ⟦border⟧⟦.⟧'],
    ['a decade and an ordinal', '⟦The⟧ ⟦76th⟧ ⟦Division⟧ ⟦of⟧ ⟦the⟧ ⟦1990s⟧⟦.⟧'],
    ['a model', '⟦A⟧ ⟦T⟧⟦-⟧⟦72⟧ ⟦tank⟧ ⟦burned⟧⟦.⟧'],
    ['a name of a letter and figures', '⟦The⟧ ⟦rebels⟧ ⟦of⟧ ⟦M23⟧⟦,⟧ ⟦backed⟧ ⟦by⟧ ⟦all⟧⟦.⟧'],
    [
      'hyphens',
      '⟦A⟧ ⟦16⟧⟦-⟧⟦year⟧⟦-⟧⟦old⟧ ⟦pro⟧⟦-⟧⟦Russian⟧ ⟦fighter⟧⟦.⟧'.replace('⟦pro⟧⟦-⟧⟦Russian⟧', '⟦pro-Russian⟧'),
    ],
    ['slashes', '⟦He⟧ ⟦and⟧⟦/⟧⟦or⟧ ⟦she⟧⟦.⟧'],
    ['addresses', '⟦See⟧ ⟦http://www.osce.org/ukraine-smm/119479⟧⟦,⟧ ⟦or⟧ ⟦write⟧ ⟦to⟧ ⟦press@nato.int⟧⟦.⟧'],
    ['quotes', '⟦“⟧⟦We⟧ ⟦see⟧ ⟦it⟧⟦,⟧⟦”⟧ ⟦he⟧ ⟦said⟧⟦.⟧'],
    ['editorial brackets', '⟦“⟧⟦[⟧⟦They⟧⟦]⟧ ⟦are⟧ ⟦ready⟧⟦,⟧⟦”⟧ ⟦he⟧ ⟦said⟧⟦.⟧'],
    ['brackets in a row', '⟦It⟧ ⟦is⟧ ⟦here⟧ ⟦(⟧⟦the⟧ ⟦(⟧⟦INL⟧⟦)⟧⟦)⟧⟦.⟧'],
    ['a question about an abbreviation', '⟦In⟧ ⟦the⟧ ⟦U.S.⟧⟦?⟧'],
    ['an ellipsis', '⟦We⟧ ⟦will⟧ ⟦wait⟧⟦...⟧ ⟦and⟧ ⟦see⟧⟦.⟧'],
    ['a dash', '⟦The⟧ ⟦troops⟧⟦—⟧⟦about⟧ ⟦40,000⟧⟦—⟧⟦left⟧⟦.⟧'],
    ['a zero-width space', '⟦Troops⟧\u200b⟦left⟧⟦.⟧'],
    ['marks of direction at the ends of words', '\u200e⟦Troops⟧\u200f ⟦left⟧⟦.⟧'],
  ])('%s', (_, marked) => {
    expect(markWords(unmark(marked).text)).toBe(marked);
  });

  it.each([
    ["don't", [false, true]],
    ["China's", [false, true]],
    ['cannot', [false, true]],
    ['50km', [false, false]],
    ['well-known', [false, false, false]],
  ])('joins the parts of %s as the treebanks do', (text, joined) => {
    expect(segmenter.segment(text).flatMap(({ words }) => words.map((word) => word.joined))).toEqual(joined);
  });
});

describe('sentences', () => {
  it.each([
    ['two', '⟦Troops left.⟧ ⟦Others stayed.⟧'],
    ['a title', '⟦Gen. Philip Breedlove spoke.⟧ ⟦He left.⟧'],
    ['ranks', '⟦Lt. Col. Steve Warren spoke.⟧ ⟦Maj. Gen. Igor Konashenkov did not.⟧'],
    ['a month and its day', '⟦It grew on Aug. 2 to 900.⟧ ⟦They left.⟧'],
    ['a rank in retirement', '⟦Maj. Gen. (retd.) Jane Roe spoke.⟧ ⟦Col. Ann Poe (retd.) did not.⟧'],
    ['an abbreviation that ends none', '⟦The U.S. Army said so.⟧ ⟦It is at No. 5 Main Street.⟧'],
    [
      'a dateline',
      '⟦KIEV, Ukraine (AP) —⟧ ⟦Russian troops massed near the border, officials said.⟧ ⟦They number 40,000.⟧',
    ],
    ['another dateline', '⟦MONS, Belgium, May 30 (Reuters) -⟧ ⟦NATO sees thousands of troops.⟧ ⟦It is worried.⟧'],
    ['a dateline of a place alone', '⟦WASHINGTON —⟧ ⟦The Pentagon said so.⟧'],
    ['a dash that is of no dateline', '⟦NATO — THE ALLIANCE — SAID SO.⟧'],
    ['a closing quote', '⟦“They are leaving.”⟧ ⟦He did not say when.⟧'],
    ['an end within a quotation', '⟦“They left,” he said.⟧ ⟦“We saw them.⟧ ⟦They were many.”⟧'],
    ['a single closing quote', '⟦He said: ‘They left.’⟧ ⟦Nobody saw them.⟧'],
    ['a question', '⟦How many troops?⟧ ⟦About 40,000.⟧'],
    ['an ellipsis', '⟦They are there... and they will stay.⟧'],
    [
      'hard line wraps',
      '⟦Russian troops have been massing near the border\nwith Ukraine for weeks, NATO said on Monday.⟧ ⟦It\ncounted 40,000.⟧',
    ],
    ['a blank line', '⟦TROOPS NEAR THE BORDER⟧\n\n⟦NATO counts them⟧'],
    [
      'a headline on a line of its own',
      '⟦Russia Moves Troops⟧\n⟦Russia has moved thousands of troops to the border with Ukraine, NATO\nsaid on Monday.⟧',
    ],
    ['speakers', '⟦MODERATOR: Thank you.⟧\n⟦QUESTION: How many are there⟧\n⟦MR. KIRBY: About 40,000.⟧'],
    ['speakers with spaces that do not break', '⟦MR PRICE:\u00a0 Thank you.⟧\n\n⟦QUESTION:\u00a0 How many are there?⟧'],
    ['a name behind small letters', '⟦He has called for the equipment Ukraine is using.⟧ ⟦It is there.⟧'],
    ['question and answer', '⟦Q. How many?⟧\n⟦A. About 40,000.⟧'],
    ['bullets', '⟦- 40,000 troops⟧\n⟦- 200 tanks⟧'],
    ['capitals', '⟦RUSSIA HAS MOVED TROOPS TO THE BORDER.⟧ ⟦NATO COUNTED THEM ON MONDAY.⟧'],
    ['brackets', '⟦They left (about 300 of them).⟧ ⟦Others stayed.⟧'],
  ])('%s', (_, marked) => {
    expect(markSentences(unmark(marked).text)).toBe(marked);
  });

  it('tells the paragraph of each', () => {
    expect(segmenter.segment('One. Two.\n\nThree.').map(({ paragraph }) => paragraph)).toEqual([0, 0, 1]);
  });
});

function check(text: string): void {
  let position = 0;
  const outside = (from: number, until: number): void => {
    for (let at = from; at < until; at += 1) {
      if (classOf(text.charCodeAt(at)) > characterClass.invisible) throw new Error(`${at} of ${text} is in no word`);
    }
  };
  for (const sentence of segmenter.segment(text)) {
    const [first] = sentence.words;
    if (first?.span.start !== sentence.span.start) throw new Error('a sentence begins elsewhere than its first word');
    if (sentence.words.at(-1)?.span.end !== sentence.span.end)
      throw new Error('a sentence ends elsewhere than its last word');
    for (const { span } of sentence.words) {
      if (span.start < position || span.end <= span.start) throw new Error(`${span.start}-${span.end} is out of order`);
      outside(position, span.start);
      if (/^\s|\s$/.test(text.slice(span.start, span.end))) throw new Error('white space at the end of a word');
      position = span.end;
    }
  }
  outside(position, text.length);
}

// A busy machine may take long over millions of characters: the time is no part of what is tested.
const patience = 180_000;

describe('any text', () => {
  const pieces = fc.constantFrom(
    ...'the|U.S.|don\'t|40,000|40\u00a0000|.|,|“|’|"| |\n|\n\n|- |\u200b|\u200f|\ud800|\udc00|🚀|\0|\ufeff|a@b.de'.split(
      '|',
    ),
    ...'http://x.org/(a)|...|(|]|Q. |МОСКВА|東京|\u00ad'.split('|'),
  );
  it(
    'is tiled by its words in order',
    () => {
      fc.assert(
        fc.property(
          fc.array(pieces, { maxLength: 40 }).map((parts) => parts.join('')),
          check,
        ),
      );
      fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 60 }), check));
    },
    patience,
  );

  it.each([
    ['empty', ''],
    ['white space', ' \n\t\u200b\n '],
    ['no letters', '... --- 123 ,,, !!! ?? ()'],
    ['lone surrogates', '\ud800 \udc00\ud800 a\udfffb'],
    ['null characters', 'a\0b\0\0c'],
    ['right-to-left', 'قال \u202bالجيش\u202c إن 40,000 جندي.'],
    ['400 digits', '1'.repeat(400)],
    ['400 grouped digits', '1,000'.repeat(80)],
    ['ten thousand quotes', '"'.repeat(10_000)],
    ['ten thousand apostrophes in words', "a'".repeat(10_000)],
    ['ten thousand brackets', '([{'.repeat(3_000)],
    ['ten thousand dots between letters', 'a.'.repeat(10_000)],
    ['ten thousand signs of addresses', 'a@b:/'.repeat(2_000)],
    ['ten thousand spaces and quotes', ' "'.repeat(10_000)],
    ['ten thousand newlines', 'A B\n'.repeat(10_000)],
  ])('%s', (_, text) => {
    check(text);
  });

  it(
    'takes a line of five million characters',
    () => {
      const text = 'Russia has about 40,000 troops near the border, NATO said on Monday '.repeat(75_000);
      const sentences = segmenter.segment(text);
      expect(Math.max(...sentences.map(({ words }) => words.length))).toBeLessThanOrEqual(300);
    },
    patience,
  );

  it('takes one word of a million letters', () => {
    expect(segmenter.segment('x'.repeat(1_000_000))).toHaveLength(1);
  });

  it('cuts a sentence that never ends at a semicolon, then at a comma', () => {
    const word = 'troops and tanks and guns and '.repeat(20);
    const [first] = segmenter.segment(`${word}${word}shells; ${word}planes, ${word.repeat(4)}`);
    expect(first?.words.length).toBe(242);
  });
});
