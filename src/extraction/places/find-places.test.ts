import { describe, expect, it } from 'vitest';
import type { Word } from '../../model/parsed-sentence.ts';
import { makeSentence, type Sentence } from '../sentence.ts';
import { sentencesOf } from '../sentence-fixture.ts';
import { findPlaces } from './find-places.ts';
import { gazetteer } from './gazetteer-fixture.ts';
import type { PlaceMention } from './place-mention.ts';

function find(text: string): PlaceMention[] {
  return sentencesOf(text).flatMap((sentence) => findPlaces(sentence, gazetteer));
}

function only(text: string, name: string): PlaceMention | undefined {
  return find(text).find((mention) => mention.name === name);
}

describe('what is a place', () => {
  it.each([
    ['Rebels took Aleppo and moved toward Hama.', ['Aleppo', 'Hama']],
    ['Drones hit depots in the Rostov, Belgorod and Bryansk regions.', ['Rostov', 'Belgorod', 'Bryansk']],
    ['Convoys were seen north of Raqqa on Monday.', ['Raqqa']],
  ])('%s', (text, names) => {
    expect(
      find(text)
        .filter(({ of }) => of === 'place')
        .map(({ name }) => name),
    ).toEqual(names);
  });

  it('has the span of the words', () => {
    const text = 'Troops crossed into Belarus at dawn.';
    const mention = only(text, 'Belarus');
    expect(text.slice(mention?.span.start, mention?.span.end)).toBe('Belarus');
  });

  it.each(['Everyone went home in March.', 'Kremlin denies everything.', 'He lost at chess.'])('none in %j', (text) => {
    expect(find(text).filter(({ of }) => of === 'place')).toEqual([]);
  });

  it('has nationalities as peoples', () => {
    expect(only('Syrian troops advanced.', 'Syrian')?.of).toBe('people');
  });
});

describe('the place of speaking', () => {
  it.each([
    ['Speaking in Berlin, the minister said fighting in Homs had ended.', 'Berlin', 'speaking'],
    ['Speaking in Berlin, the minister said fighting in Homs had ended.', 'Homs', 'spoken-of'],
    ['The general told reporters in Kyiv that 300 soldiers had left Kherson.', 'Kyiv', 'speaking'],
    ['The general told reporters in Kyiv that 300 soldiers had left Kherson.', 'Kherson', 'spoken-of'],
    ['MOSCOW, March 3 (Reuters) - Russia has moved troops to Rostov.', 'MOSCOW', 'speaking'],
    ['Beirut (AP) — Shells fell on Tripoli.', 'Beirut', 'speaking'],
    ['Troops gathered near Belgorod.', 'Belgorod', 'spoken-of'],
    ['Damascus (the capital of Syria) was shelled again.', 'Damascus', 'spoken-of'],
  ])('%s %s', (text, name, role) => {
    expect(only(text, name)?.role).toBe(role);
  });
});

describe('what stands around', () => {
  it.each([
    ['It happened in Paris, Texas, last week.', 'Paris', ['Texas']],
    ['Shells fell on Homs in western Syria.', 'Homs', ['Syria']],
    ['They met in the Syrian city of Homs on Monday.', 'Homs', ['Syrian']],
    ['They met in Paris.', 'Paris', []],
    ['They met in Paris and London.', 'Paris', []],
  ])('%s: %s lies in %j', (text, name, within) => {
    expect(only(text, name)?.within).toEqual(within);
  });

  it.each([
    ['Convoys were seen 60 km north of Raqqa.', 'Raqqa', { form: 'beside', bearing: 0, km: 60 }],
    ['Convoys were seen south of Raqqa.', 'Raqqa', { form: 'beside', bearing: 180, km: null }],
    ['Troops gathered near Belgorod.', 'Belgorod', { form: 'near' }],
    ['Troops gathered on the outskirts of Belgorod.', 'Belgorod', { form: 'near' }],
    ['Troops gathered in Belgorod.', 'Belgorod', { form: 'in' }],
  ])('%s', (text, name, relation) => {
    expect(only(text, name)?.relation).toEqual(relation);
  });
});

describe('hostile input', () => {
  /** A sentence of `count` words, each of them a name of a place and the child of the first. */
  function flatSentence(count: number): Sentence {
    const words = Array.from(
      { length: count },
      (_, index): Word => ({
        span: { start: 5 * index, end: 5 * index + 4 },
        form: 'Homs',
        joined: false,
        lemma: 'Homs',
        upos: 'PROPN',
        xpos: 'NNP',
        feats: '',
        head: index === 0 ? -1 : 0,
        deprel: index === 0 ? 'root' : 'obl',
      }),
    );
    const names = words.map((_, index) => ({ first: index, last: index, kind: 'LOC' as const }));
    return makeSentence({ span: { start: 0, end: 5 * count }, words, names, paragraph: 0 });
  }

  it('takes a sentence of a hundred thousand places', () => {
    expect(findPlaces(flatSentence(100_000), gazetteer)).toHaveLength(100_000);
  });

  it('takes a run of a hundred thousand unnamed words', () => {
    const sentence = flatSentence(100_000);
    expect(findPlaces({ ...sentence, names: [] }, gazetteer)).toEqual([]);
  });
});
