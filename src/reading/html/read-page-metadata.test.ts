import { describe, expect, it } from 'vitest';
import type { Metadata } from '../metadata.ts';
import { parsePage } from './parse-page.ts';
import { readPageMetadata } from './read-page-metadata.ts';

function told(markup: string): Metadata {
  return readPageMetadata(parsePage(`<!doctype html>${markup}`));
}

function linked(...items: readonly unknown[]): string {
  return items.map((item) => `<script type="application/ld+json">${JSON.stringify(item)}</script>`).join('');
}

const article = {
  '@context': 'https://schema.org',
  '@type': 'NewsArticle',
  headline: 'Troops leave',
  datePublished: '2014-05-30T12:30:00Z',
  publisher: { '@type': 'Organization', name: 'Northern Wire' },
};
const fromArticle = {
  title: 'Troops leave',
  publisher: 'Northern Wire',
  publishedAt: '2014-05-30T12:30:00Z',
  publishedAtBasis: 'stated',
};

describe('JSON-LD', () => {
  it.each<[string, unknown[]]>([
    ['an article', [article]],
    ['a list of types', [{ ...article, '@type': ['Report', 'Thing'] }]],
    ['a publisher by name only', [{ ...article, publisher: 'Northern Wire' }]],
    ['an array', [[{ '@type': 'Organization', name: 'Other' }, article]]],
    ['a graph', [{ '@graph': [{ '@type': 'Person', name: 'Other' }, article] }]],
    [
      'an article behind the page',
      [{ '@graph': [{ '@type': 'WebPage', headline: 'Home', datePublished: '2001-01-01' }, article] }],
    ],
    ['an article in another script', [{ '@type': 'WebPage', name: 'Home' }, article]],
    ['an article before another', [article, { ...article, headline: 'Other', datePublished: '2015-01-01' }]],
    [
      'an article that leaves a thing to the page',
      [
        { ...article, publisher: {} },
        { '@type': 'WebPage', publisher: 'Northern Wire' },
      ],
    ],
  ])('tells by %s', (_what, items) => expect(told(linked(...items))).toEqual(fromArticle));

  it('wins over the rest', () => {
    const rest =
      '<meta property="og:title" content="B"><meta name="date" content="2001-01-01"><time datetime="2002-02-02"></time>';
    expect(told(rest + linked(article))).toEqual(fromArticle);
  });

  it.each([
    ['that is broken', '<script type="application/ld+json">{"@type": "NewsArticle", "headline": </script>'],
    ['that is empty', '<script type="application/ld+json"></script>'],
    ['that is no object', linked(null, 5, 'Article', [1, null])],
    ['of another type', linked({ ...article, '@type': 'Organization' })],
    [
      'with values of other types',
      linked({ '@type': 'Article', headline: 5, datePublished: ['2014'], publisher: [null] }),
    ],
    ['with empty values', linked({ '@type': 'Article', headline: ' ', datePublished: '', publisher: { name: '' } })],
    ['in a plain script', `<script>${JSON.stringify(article)}</script>`],
  ])('%s tells nothing', (_what, markup) => {
    expect(told(markup)).toEqual({});
    expect(told(`${markup}<title>A</title>`)).toEqual({ title: 'A' });
  });
});

describe('elements', () => {
  it.each<[string, string, Metadata]>([
    ['meta title', '<title>B</title><meta property="og:title" content=" A &amp; C ">', { title: 'A & C' }],
    ['heading', '<title>B</title><h1>About 40<b>,000</b> troops<br>leave</h1>', { title: 'About 40,000 troops leave' }],
    ['title behind an empty heading', '<title>\n B\n C</title><h1><img src="logo.png"></h1>', { title: 'B C' }],
    ['second heading', '<h1></h1><h1>A</h1>', { title: 'A' }],
    ['site name', '<meta content="Northern Wire" property="OG:SITE_NAME">', { publisher: 'Northern Wire' }],
    [
      'canonical address',
      '<link rel="canonical" href="https://n.example/1"><meta property="og:url" content="https://n.example/2">',
      { url: 'https://n.example/1' },
    ],
    [
      'meta address',
      '<link rel="canonical" href="/1"><meta property="og:url" content="https://n.example/2">',
      { url: 'https://n.example/2' },
    ],
    ['language', '<html lang="en_us">', { language: 'en-US' }],
    [
      'meta date',
      '<meta property="article:published_time" content="2014-05-30T12:30:00+03:00">',
      { publishedAt: '2014-05-30T12:30:00+03:00', publishedAtBasis: 'stated' },
    ],
    [
      'item date',
      '<span itemprop="datePublished" content="2014-05-30">today</span>',
      { publishedAt: '2014-05-30', publishedAtBasis: 'stated' },
    ],
    [
      'time',
      '<time datetime="2014-05-30T12:30Z">yesterday</time>',
      { publishedAt: '2014-05-30T12:30Z', publishedAtBasis: 'stated' },
    ],
    ['time in words', '<time>30 May 2014</time>', { publishedAt: '2014-05-30', publishedAtBasis: 'stated' }],
    [
      'a good date behind a bad one',
      '<meta name="date" content="soon"><time datetime="2014-05-30">',
      { publishedAt: '2014-05-30', publishedAtBasis: 'stated' },
    ],
    [
      'a date under the heading',
      '<h1>A</h1><p>By Someone | <span>May 30, 2014</span></p>',
      { title: 'A', publishedAt: '2014-05-30', publishedAtBasis: 'implied' },
    ],
  ])('tell by %s', (_what, markup, metadata) => expect(told(markup)).toEqual(metadata));

  it.each([
    ['nothing', ''],
    ['empty values', '<title> </title><meta property="og:title" content=""><h1></h1><html lang="">'],
    [
      'addresses that are none',
      '<link rel="canonical" href="javascript:alert(1)"><meta property="og:url" content="/1">',
    ],
    ['a language that is none', '<html lang="English">'],
    ['dates that do not exist', '<meta name="date" content="2014-02-31"><time datetime="2014-13-01">then</time>'],
    ['a date within a long passage', `<p>${'On and on. '.repeat(9)} On 30 May 2014 troops left.</p>`],
  ])('tell nothing by %s', (_what, markup) => expect(told(markup)).toEqual({}));

  it('tell nothing by a date far below the heading', () =>
    expect(told(`<h1>A</h1>${'<p>On.</p>'.repeat(30)}<p>30 May 2014</p>`)).toEqual({ title: 'A' }));
});
