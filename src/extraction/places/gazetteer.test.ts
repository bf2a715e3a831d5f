import { expect, it } from 'vitest';
import { foldPlaceName } from './fold-place-name.ts';
import { gazetteer } from './gazetteer-fixture.ts';

it('finds every place under its own name', () => {
  const step = 97;
  for (let index = 0; index < gazetteer.size; index += step) {
    const place = gazetteer.place(index);
    expect(gazetteer.lookUp(gazetteer.nameOf(place)).map((candidate) => candidate.place.index)).toContain(index);
  }
});

it('has places on the earth', () => {
  for (let index = 0; index < gazetteer.size; index += 101) {
    const { latitude, longitude, radiusKm } = gazetteer.place(index);
    expect(Math.abs(latitude)).toBeLessThanOrEqual(90);
    expect(Math.abs(longitude)).toBeLessThanOrEqual(180);
    expect(radiusKm).toBeGreaterThan(0);
  }
});

it('knows own names from aliases and alternates', () => {
  const as = (name: string): string | undefined => gazetteer.lookUp(name).find(({ place }) => place.id === 703448)?.as;
  expect([as('Kyiv'), as('Kijow'), as('Kiev')]).toEqual(['name', 'alternate', 'alternate']);
});

it.each(['', ' ', 'x'.repeat(100_000), '\u0000', '🜂', '東京', "'"])('finds nothing for %j', (name) => {
  expect(gazetteer.lookUp(name)).toEqual([]);
});

it.each([
  ['São Paulo', 'sao paulo'],
  ['Deir ez‑Zor', 'deir ez zor'],
  ['Washington, D.C.', 'washington d.c.'],
  ['N’Djamena', "n'djamena"],
  ['Łódź', 'lodz'],
])('folds %s', (name, folded) => {
  expect(foldPlaceName(name)).toBe(folded);
});
