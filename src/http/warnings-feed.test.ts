import fc from 'fast-check';
import { parseHTML } from 'linkedom';
import { expect, it } from 'vitest';
import { warningOf } from '../ledger/entry-fixture.ts';
import { type FeedItem, writeFeed } from './warnings-feed.ts';

const digest = '0123456789abcdef0123456789abcdef0123456789abcdef0123456789abcdef';
const item = (position: number, watch: string, raised = true): FeedItem => ({
  kept: { position, recordedAt: `2014-06-0${position}T08:00:00.000Z`, entry: warningOf(watch, { raised }) },
  digest: digest.replace(/^0/, String(position)),
  watched: 'fewer than 10,000; Russian forces · Crimea · personnel',
  path: '/series/RUS/Crimea/personnel',
});
const feedOf = (items: readonly FeedItem[], name = 'ukraine') =>
  writeFeed({ name, digest, origin: 'http://localhost:4914', updated: '2014-06-02T08:00:00.000Z', items });

it('has what an Atom feed must have, and each warning', () => {
  expect(feedOf([item(2, 'half gone', false), item(1, 'half gone')])).toBe(`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">
  <title>Warnings of ukraine</title>
  <id>urn:uuid:01234567-89ab-8def-8123-456789abcdef</id>
  <updated>2014-06-02T08:00:00.000Z</updated>
  <author><name>Muster</name></author>
  <link rel="self" type="application/atom+xml" href="http://localhost:4914/api/warnings.atom"/>
  <link rel="alternate" type="text/html" href="http://localhost:4914/"/>
  <entry>
    <title>Cleared: half gone</title>
    <id>urn:uuid:21234567-89ab-8def-8123-456789abcdef</id>
    <updated>2014-06-02T08:00:00.000Z</updated>
    <link rel="alternate" type="text/html" href="http://localhost:4914/series/RUS/Crimea/personnel"/>
    <category term="cleared"/>
    <content type="text">fewer than 10,000; Russian forces · Crimea · personnel: unlikely (0.40) as known on 30 May 2014. Moved most by r1.0.</content>
  </entry>
  <entry>
    <title>Warning: half gone</title>
    <id>urn:uuid:11234567-89ab-8def-8123-456789abcdef</id>
    <updated>2014-06-01T08:00:00.000Z</updated>
    <link rel="alternate" type="text/html" href="http://localhost:4914/series/RUS/Crimea/personnel"/>
    <category term="raised"/>
    <content type="text">fewer than 10,000; Russian forces · Crimea · personnel: very likely (0.90) as known on 30 May 2014. Moved most by r1.0.</content>
  </entry>
</feed>
`);
});

it('holds any name as text', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (name) => {
      const { document } = parseHTML(feedOf([item(1, name)], name).replace(/^.*\n/, ''));
      const titles = [...document.querySelectorAll('title')].map((title) => title.textContent);
      const sound = name.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD');
      expect(titles).toEqual([`Warnings of ${sound}`, `Warning: ${sound}`]);
      expect(document.querySelectorAll('entry').length).toBe(1);
    }),
  );
});
