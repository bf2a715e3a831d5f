import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentence-fixture.ts';
import { findPlaces } from './find-places.ts';
import { gazetteer } from './gazetteer-fixture.ts';
import type { PlaceMention } from './place-mention.ts';
import { type ResolvedPlace, resolvePlaces } from './resolve-places.ts';

/** The places of a text by the name printed; of one named twice, the last. */
function placesOf(text: string): Record<string, ResolvedPlace | null> {
  const mentions = sentencesOf(text).flatMap((sentence) => findPlaces(sentence, gazetteer));
  const places = resolvePlaces(mentions, gazetteer, { publisherCountry: null });
  return Object.fromEntries(mentions.map(({ name }, index) => [name, places[index] ?? null]));
}

/** A mention made by hand. */
function mention(name: string, fields: Partial<PlaceMention> = {}): PlaceMention {
  return {
    first: 0,
    last: 0,
    span: { start: 0, end: name.length },
    name,
    of: 'place',
    role: 'spoken-of',
    within: [],
    kinds: null,
    relation: { form: 'in' },
    why: 'name',
    ...fields,
  };
}

function resolve(...mentions: PlaceMention[]): (ResolvedPlace | null)[] {
  return resolvePlaces(mentions, gazetteer, { publisherCountry: null });
}

describe('one name', () => {
  it.each([
    ['Kyiv', 703448, 'UKR'],
    ['Kiev', 703448, 'UKR'],
    ['Paris', 2988507, 'FRA'],
    ['Odesa', 698740, 'UKR'],
    ['Rangoon', 1298824, 'MMR'],
    ['Deir ez-Zor', 170794, 'SYR'],
    ['Homs', 169577, 'SYR'],
    ['U.S.', 6252001, 'USA'],
    ['Israeli', 294640, 'ISR'],
    ['Texas', 4736286, 'USA'],
    ['Washington', 4140963, 'USA'],
    ['Rostov-on-Don', 501175, 'RUS'],
    ['Crimea', 703883, 'UKR'],
  ])('%s', (name, id, country) => {
    expect(resolve(mention(name))[0]).toMatchObject({ id, country });
  });

  it.each([
    'Black Sea',
    'Strait of Hormuz',
    'South China Sea',
    'Donbas',
    'West Bank',
    'Sahel',
    'Golan Heights',
    'Middle East',
  ])('%s, which no list of towns has', (name) => {
    expect(resolve(mention(name))[0]).toMatchObject({ name });
  });

  it.each(['Qzxville', '', '   ', '…', 'Memphis Street', 'Odessa Steps Magazine'])('%j is no place', (name) => {
    expect(resolve(mention(name))).toEqual([null]);
  });

  it('takes parts of well-known places only', () => {
    expect(resolve(mention('northern Syria'))[0]?.country).toBe('SYR');
    expect(resolve(mention('eastern Aleppo'))[0]?.country).toBe('SYR');
    expect(resolve(mention('Southern Blob'))).toEqual([null]);
  });
});

describe('names in a report', () => {
  it('reads what a place lies in', () => {
    const places = placesOf('The tank was built near Paris, Texas, and shown in Paris later.');
    expect(places['Paris']).toMatchObject({ country: 'USA', why: 'containment' });
  });

  it('keeps senses apart that are told apart', () => {
    const [texas, france] = resolve(mention('Paris', { within: ['Texas'] }), mention('Paris', { within: ['France'] }));
    expect([texas?.country, france?.country]).toEqual(['USA', 'FRA']);
  });

  it('reads the owner before a place', () => {
    expect(placesOf("Jets struck Syria's Tripoli road and Lebanon's Tripoli.")['Tripoli']?.country).toBe('LBN');
  });

  it('prefers what the report is about', () => {
    const places = placesOf('Fighting went on in Donetsk. Troops left Rostov, Taganrog and other towns of Russia.');
    expect(places['Rostov']).toMatchObject({ country: 'RUS' });
    expect(placesOf('Voters in Georgia, Alabama and Florida stayed at home.')['Georgia']?.country).toBe('USA');
    expect(placesOf('Russian tanks rolled through Gori in Georgia toward Tbilisi.')['Georgia']?.country).toBe('GEO');
  });

  it('keeps a well-known town where the report only names the countries that met there', () => {
    const text =
      'The United States and Iran met in Vienna. The United States said that Washington would return to Vienna.';
    expect(placesOf(text)['Vienna']?.country).toBe('AUT');
  });

  it('takes the kind that a noun names', () => {
    expect(placesOf('Shells fell on Homs province.')['Homs']?.kind).toBe('region');
    expect(resolve(mention('Homs province'))[0]?.kind).toBe('region');
    expect(resolve(mention('the city of Homs'))[0]?.kind).toBe('seat');
    const listed = placesOf('Drones hit depots in the Rostov, Belgorod and Bryansk regions.');
    expect(['Rostov', 'Belgorod', 'Bryansk'].map((name) => listed[name]?.kind)).toEqual(['region', 'region', 'region']);
  });

  it('keeps the others where one is unknown', () => {
    expect(resolve(mention('Qzxville'), mention('Raqqa')).map((place) => place?.country ?? null)).toEqual([
      null,
      'SYR',
    ]);
  });

  it('leans to the country of the publisher', () => {
    const [place] = resolvePlaces([mention('Newcastle')], gazetteer, { publisherCountry: 'AUS' });
    expect(place?.country).toBe('AUS');
  });
});

describe('places beside places', () => {
  it('moves by a bearing and a distance', () => {
    const [place] = resolve(mention('Raqqa', { relation: { form: 'beside', bearing: 0, km: 111 } }));
    expect(place?.latitude).toBeCloseTo(36.95, 1);
    expect(place?.longitude).toBeCloseTo(39.01, 1);
    expect(place?.precisionKm).toBeGreaterThan(20);
  });

  it('is less precise near a place', () => {
    const [inside, near] = resolve(mention('Raqqa'), mention('Manbij', { relation: { form: 'near' } }));
    expect(near?.precisionKm ?? 0).toBeGreaterThan(inside?.precisionKm ?? 0);
  });
});

it('takes ten thousand mentions of many names in linear time', () => {
  const names = Array.from({ length: 10_000 }, (_, index) =>
    mention(`Springfield ${index % 2 === 0 ? '' : index}`.trim(), { within: [`Place ${index}`] }),
  );
  expect(resolve(...names)).toHaveLength(10_000);
});
