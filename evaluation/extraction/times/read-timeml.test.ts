import { expect, it } from 'vitest';
import { readOne } from './read-timeml.ts';

it('takes the marks out of the text and keeps their places', () => {
  const source = `<TimeML><DCT><TIMEX3 value="2014-05-28" type="DATE">May 28</TIMEX3></DCT><TEXT>
On <TIMEX3 tid="t1" type="DATE" value="2014-05-01">1 May</TIMEX3> A &amp; B met.
</TEXT></TimeML>`;
  const { text, publishedAt, times } = readOne('one.tml', source, false);
  expect(text).toBe('On 1 May A & B met.\n');
  expect(publishedAt).toBe('2014-05-28');
  expect(times.map(({ start, end, value }) => [text.slice(start, end), value])).toEqual([['1 May', '2014-05-01']]);
});
