import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeFolder } from './folder-fixture.ts';
import { makeBesideReader } from './read-beside.ts';

const told = { title: 'Troops leave', publisher: 'Northern Wire', url: 'https://wire.example/1', language: 'en' };

/** What the files beside `a.txt` tell of it. */
function beside(files: Readonly<Record<string, unknown>>): ReturnType<ReturnType<typeof makeBesideReader>> {
  const written = Object.entries(files).map(([name, content]) => [
    name,
    typeof content === 'string' ? content : JSON.stringify(content),
  ]);
  return makeBesideReader()(join(makeFolder(Object.fromEntries(written)), 'a.txt'));
}

describe('makeBesideReader', () => {
  it.each([
    ['nothing where there is nothing', {}, {}],
    ['what REPORT.json tells', { 'a.txt.json': told }, told],
    [
      'what index.json tells of the file',
      {
        'index.json': [
          { file: 'b.txt', title: 'Other' },
          { file: 'a.txt', ...told },
        ],
      },
      told,
    ],
    ['nothing where index.json does not name the file', { 'index.json': [{ file: 'b.txt', ...told }] }, {}],
    [
      'both, REPORT.json first',
      { 'index.json': [{ file: 'a.txt', ...told }], 'a.txt.json': { title: 'Own' } },
      { ...told, title: 'Own' },
    ],
    [
      'a date as ISO 8601',
      { 'a.txt.json': { publishedAt: '2014-05-30' } },
      { publishedAt: '2014-05-30', publishedAtBasis: 'stated' },
    ],
    [
      'an instant',
      { 'a.txt.json': { publishedAt: '2014-05-30T12:00:00Z' } },
      { publishedAt: '2014-05-30T12:00:00Z', publishedAtBasis: 'stated' },
    ],
    [
      'a date in words, under another name',
      { 'a.txt.json': { date: '30 May 2014' } },
      { publishedAt: '2014-05-30', publishedAtBasis: 'stated' },
    ],
    ['nothing of a date that is none', { 'a.txt.json': { title: 'T', published: '2014-02-31' } }, { title: 'T' }],
    ['nothing of values that are no words', { 'a.txt.json': { title: 7, publisher: null, url: ['x'] } }, {}],
    ['nothing of an index that is no array', { 'index.json': { file: 'a.txt', ...told } }, {}],
    ['nothing of entries that are no objects', { 'index.json': ['a.txt', null, 7, ['file']] }, {}],
    ['nothing of a REPORT.json that is no object', { 'a.txt.json': ['title'] }, {}],
  ])('tells %s', (_what, files, metadata) => {
    expect(beside(files)).toEqual({ metadata, problems: [] });
  });

  it.each([
    ['index.json', { 'index.json': '[{"file": "a.txt",', 'a.txt.json': told }, told],
    ['REPORT.json', { 'a.txt.json': 'Title: Troops leave', 'index.json': [{ file: 'a.txt', ...told }] }, told],
    ['an empty one', { 'a.txt.json': '' }, {}],
  ])('says that %s is no JSON, and takes the other', (_what, files, metadata) => {
    const { metadata: read, problems } = beside(files);
    expect(problems.map(({ code }) => code)).toEqual(['service/description-broken']);
    expect(read).toEqual(metadata);
  });

  it('reads the index of a folder once, and each folder its own', () => {
    const folder = makeFolder({
      'index.json': JSON.stringify([
        { file: 'a.txt', title: 'First' },
        { file: 'b.txt', title: 'Second' },
      ]),
      'below/index.json': JSON.stringify([{ file: 'a.txt', title: 'Below' }]),
    });
    const read = makeBesideReader();
    expect(read(join(folder, 'a.txt')).metadata.title).toBe('First');
    rmSync(join(folder, 'index.json'));
    expect(read(join(folder, 'b.txt')).metadata.title).toBe('Second');
    expect(read(join(folder, 'below', 'a.txt')).metadata.title).toBe('Below');
    writeFileSync(join(folder, 'index.json'), JSON.stringify([{ file: 'b.txt', title: 'Changed' }]));
    expect(makeBesideReader()(join(folder, 'b.txt')).metadata.title).toBe('Changed');
  });
});
