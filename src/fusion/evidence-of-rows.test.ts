import { describe, expect, it } from 'vitest';
import { type ClaimRow, evidenceOfRows } from './evidence-of-rows.ts';

const sound: ClaimRow = { id: '1', said_at: '2014-05-20', source: 'A general', form: 'about', value: '40,000' };

/** What is wrong with a row that stands behind a sound one. */
function wrongOf(row: ClaimRow): string | undefined {
  const { problems } = evidenceOfRows([sound, { ...sound, id: '2', ...row }]);
  expect(problems.length).toBeLessThan(2);
  return problems[0]?.message.replace('Cannot use row 2 (2): ', '');
}

describe('evidenceOfRows', () => {
  it('fills in what a row leaves out', () => {
    const { series, problems } = evidenceOfRows([
      { said_at: ' 2014-05-20 ', source: 'A general', form: 'fraction', value: '0.5' },
    ]);
    expect(problems).toEqual([]);
    expect(series[0]!.key).toEqual({
      force: 'the force',
      forceName: 'the force',
      area: 'area not told',
      scope: 'personnel',
    });
    expect(series[0]!.evidence[0]).toMatchObject({
      id: '1',
      origin: '1',
      family: 'A general',
      role: 'observer',
      grade: 'F',
      asOf: { from: '2014-05-20', until: '2014-05-20' },
      unit: 'fraction',
      measure: 'present',
      reference: null,
      confidence: 1,
    });
  });

  it.each<[name: string, row: ClaimRow]>([
    ['thousands apart', { value: '40 000' }],
    ['a share of an earlier row', { form: 'fraction', value: '0.5', reference: '1' }],
    ['a share to three places', { form: 'fraction', value: '0.667' }],
    ['half a thing', { value: '1.5' }],
    ['a share of the peak', { form: 'fraction', value: '0.5', reference: 'peak' }],
    ['a grade in small letters', { grade: 'b' }],
    ['days of an interval', { as_of: '2014-05-01/2014-05-20' }],
  ])('takes a row with %s', (_, row) => {
    expect(wrongOf(row)).toBeUndefined();
  });

  it.each<[row: ClaimRow, wrong: string]>([
    [{ said_at: '2014-02-30' }, 'said_at is "2014-02-30", and must be a day, YYYY-MM-DD'],
    [{ source: ' ' }, 'it has no source'],
    [{ id: '1' }, 'Cannot use row 2 (1): the id "1" stands in an earlier row too'],
    [{ form: 'fraction', value: '0.5', reference: '9' }, 'reference is "9", and must be peak or the id of a row'],
    [{ value: '35.000' }, 'value is "35.000", which may be thousands or a decimal: 35000 or 35 is wanted'],
    [{ value: '1.2.3' }, 'value is "1.2.3", and must be a number'],
    [{ value: '' }, 'it is about, and has no value'],
    [{ form: 'between', low: '1' }, 'it is between two numbers, and lacks low or high'],
    [{ form: 'worded' }, 'it is worded, and has no word'],
    [{ confidence: '1.5' }, 'confidence is 1.5, and must lie between 0 and 1'],
    [{ as_of: '2014-05-20/2014-05-01' }, 'as_of ends (2014-05-01) before it begins (2014-05-20)'],
    [{ as_of: 'May' }, 'as_of is "May", and must be a day or two, YYYY-MM-DD/YYYY-MM-DD'],
    [{ grade: 'G' }, 'grade is "G", and must be one of A, B, C, D, E, F'],
    [
      { form: 'status', word: 'leaving' },
      'word is "leaving", and must be withdrawing, building-up, unchanged or ordered-withdrawal for a status',
    ],
  ])('refuses %j', (row, wrong) => {
    expect(wrongOf(row)).toBe(wrong);
  });

  it('tells of columns that it does not read', () => {
    const { series, problems } = evidenceOfRows([{ ...sound, garde: 'A', url: 'https://example.org/' }]);
    expect(series[0]!.evidence[0]!.grade).toBe('F');
    expect(problems).toEqual([
      { code: 'fusion/unknown-column', message: expect.stringMatching(/^Leaves out the columns garde; /), at: null },
    ]);
  });

  it('keeps rows of other areas apart', () => {
    const { series } = evidenceOfRows([sound, { ...sound, id: '2', area: 'Crimea' }]);
    expect(series.map(({ key }) => key.area)).toEqual(['area not told', 'Crimea']);
  });
});
