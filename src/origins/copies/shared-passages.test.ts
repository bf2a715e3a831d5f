import { describe, expect, it } from 'vitest';
import { unmark } from '../../text/marked-fixture.ts';
import { sharedPassages } from './shared-passages.ts';
import { printOf } from './text-print.ts';

const passage = 'the troops who were sent to the border in spring have gone back to their bases by train';

describe('sharedPassages', () => {
  it.each([
    ['a passage', `Yesterday ⟦${passage}⟧. Rain fell.`, `Officials in Kiev heard that ⟦${passage}⟧ and are glad.`],
    [
      'a passage with another number and a word put in',
      `⟦12,000 of ${passage} of late, say all who saw 40,000 of them leave again⟧`,
      `⟦12,000 of ${passage} of late, say all who then saw 60,000 of them leave again⟧ today`,
    ],
    ['other capitals and marks', `⟦${passage.toUpperCase()}⟧!`, `“⟦${passage}⟧”`],
    [
      'a turn of phrase',
      'the head of the alliance said on Friday that',
      'why the head of the alliance said on Monday nothing',
    ],
    ['nothing', 'a b c d e', 'f g h i j'],
    ['nothing of nothing', '', passage],
  ])('%s', (_what, first, second) => {
    const [a, b] = [unmark(first), unmark(second)];
    const { passages } = sharedPassages(printOf(a.text), printOf(b.text));
    expect(passages.map((each) => each.first)).toEqual(a.spans);
    expect(passages.map((each) => each.second)).toEqual(b.spans);
  });

  it('tells whether passages stand in the same order', () => {
    const other = 'while aircraft and armour stay where the alliance had counted them at the end of the winter';
    const both = printOf(`${passage}. ${other}.`);
    expect(sharedPassages(both, printOf(`${passage}; rain fell; ${other}`)).order).toBe(1);
    expect(sharedPassages(both, printOf(`${other}; rain fell; ${passage}`)).order).toBe(0);
  });
});
