import { expect, it } from 'vitest';
import { estimateFixture } from '../board/estimate-fixture.ts';
import { fileNameOf } from './file-name.ts';

it('says series and day', () => {
  const { key, ...rest } = estimateFixture();
  const border = { ...key, area: "near Ukraine's border" };
  expect(fileNameOf({ ...rest, key: border }, '.svg')).toBe(
    'russian-forces-near-ukraines-border-personnel-2014-05-30.svg',
  );
  expect(fileNameOf({ ...rest, key: { ...key, area: '../x' } }, '-days.csv')).toBe(
    'russian-forces-x-personnel-2014-05-30-days.csv',
  );
});
