import { describe, expect, it } from 'vitest';
import { mergeMetadata } from './metadata.ts';

describe('mergeMetadata', () => {
  it('takes each thing from the first that tells it', () => {
    const merged = mergeMetadata(
      { title: 'A' },
      { title: 'B', publisher: 'C' },
      { publisher: 'D', url: 'https://e.example' },
    );
    expect(merged).toEqual({ title: 'A', publisher: 'C', url: 'https://e.example' });
  });

  it('keeps a date with the basis that it came with', () => {
    const implied = { publishedAt: '2014-05-30', publishedAtBasis: 'implied' } as const;
    expect(mergeMetadata(implied, { publishedAt: '2014-05-31' })).toEqual(implied);
    expect(mergeMetadata({ publishedAt: '2014-05-31' }, implied)).toEqual({
      publishedAt: '2014-05-31',
      publishedAtBasis: 'stated',
    });
  });

  it('passes over empty words and a basis without a date', () => {
    expect(
      mergeMetadata({ title: '', publishedAtBasis: 'assumed' }, { title: 'B', publishedAt: '2014-05-30' }),
    ).toEqual({
      title: 'B',
      publishedAt: '2014-05-30',
      publishedAtBasis: 'stated',
    });
  });

  it('of nothing is nothing', () => expect(mergeMetadata({}, {})).toEqual({}));
});
