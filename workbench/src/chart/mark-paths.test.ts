import { expect, it } from 'vitest';
import type { Contribution } from '../../../src/model/estimate.ts';
import { extentOf } from './extent.ts';
import { type MarkPaths, markPaths } from './mark-paths.ts';
import type { Scales } from './scales.ts';

const scales: Scales = { x: (day) => day, y: (value) => Math.max(0, 100 - value), dayAt: Math.round, ticks: () => [] };
const looks = new Map([
  ['NATO', { family: 'NATO', colour: 2, shape: 1 }],
  ['UKR', { family: 'UKR', colour: 4, shape: 0 }],
]);
const drawn = (...given: readonly Partial<Contribution>[]): readonly MarkPaths[] =>
  markPaths(
    given.map((one, index) => {
      const usual = { family: 'NATO', role: 'level', low: 40, high: 40, open: null, point: 40 };
      const contribution = { ...usual, ...one } as Contribution;
      const extent = extentOf(contribution);
      return { contribution, extent, x: 10 * index, y: scales.y(extent.at) };
    }),
    looks,
    scales,
  );

it.each<[string, Partial<Contribution>, Partial<MarkPaths>]>([
  ['one number', {}, { wide: '', whiskers: '', shapes: 'M0 60m-3.9-3.9h7.8v7.8h-7.8z' }],
  ['a span', { low: 30, high: 50 }, { wide: '', whiskers: 'M0 70V50m-3 0h6M-3 70h6' }],
  ['an order of magnitude', { low: 10, high: 90, point: null }, { wide: 'M-5 10h10V90h-10z', whiskers: '' }],
  ['at least', { open: 'above' }, { wide: '', whiskers: 'M0 60V34m-4 5l4 -5l4 5' }],
  ['at least, at the top', { open: 'above', low: 95, point: 95 }, { whiskers: 'M0 5V0m-4 5l4 -5l4 5' }],
  ['at most', { open: 'below' }, { whiskers: 'M0 60V86m-4 -5l4 5l4 -5' }],
  ['nobody known', { family: '?' }, { look: 'family-0 counts', shapes: expect.stringContaining('a4.4') }],
])('draws %s', (_, given, paths) => {
  expect(drawn(given)).toEqual([expect.objectContaining(paths)]);
});

it('joins the marks of one look, those that count above the others', () => {
  const layers = drawn({}, { superseded: true }, {}, { family: 'UKR' }, { role: 'reference' });
  expect(layers.map(({ look }) => look)).toEqual([
    'family-2 superseded',
    'family-2 reference',
    'family-2 counts',
    'family-4 counts',
  ]);
  expect(layers[2]?.shapes).toBe('M0 60m-3.9-3.9h7.8v7.8h-7.8zM20 60m-3.9-3.9h7.8v7.8h-7.8z');
});

it('cuts the marks of one look into columns', () => {
  const layers = drawn(...Array.from({ length: 14 }, () => ({})));
  expect(layers.map(({ look }) => look)).toEqual(['family-2 counts', 'family-2 counts']);
  expect(new Set(layers.map(({ key }) => key)).size).toBe(2);
  expect(layers.map(({ shapes }) => shapes.match(/z/g)?.length)).toEqual([13, 1]);
});
