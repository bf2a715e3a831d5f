import type { Kept, WarningEntry } from '../model/ledger-entry.ts';
import { showDay, showLikelihood } from '../service/words.ts';

/** A warning with the digest of its entry, and what it is of, in words and as a path of the workbench. */
export interface FeedItem {
  readonly kept: Kept<WarningEntry>;
  /** 64 hexadecimal digits. */
  readonly digest: string;
  /** What is watched for, such as `fewer than 10,000; Russian forces · Crimea · personnel`. */
  readonly watched: string;
  readonly path: string;
}

/** The feed as a whole; `origin` is the server's address as its reader has it, without a slash at the end. */
export interface Feed {
  readonly name: string;
  /** The digest of the case's first entry. */
  readonly digest: string;
  readonly origin: string;
  /** ISO 8601 instant of the last change, or of the case's first entry where there is none. */
  readonly updated: string;
  /** The newest first. */
  readonly items: readonly FeedItem[];
}

/** Warnings as an Atom feed (RFC 4287). A case and its warnings keep their ids wherever the case is copied to, since these are made of digests. */
export function writeFeed({ name, digest, origin, updated, items }: Feed): string {
  const address = `${origin}/api/warnings.atom`;
  const lines = [
    '<?xml version="1.0" encoding="utf-8"?>',
    '<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en">',
    `  <title>${escaped(`Warnings of ${name}`)}</title>`,
    `  <id>${urnOf(digest)}</id>`,
    `  <updated>${updated}</updated>`,
    '  <author><name>Muster</name></author>',
    `  <link rel="self" type="application/atom+xml" href="${escaped(address)}"/>`,
    `  <link rel="alternate" type="text/html" href="${escaped(`${origin}/`)}"/>`,
    ...items.flatMap((item) => entryLines(item, origin)),
    '</feed>',
  ];
  return `${lines.join('\n')}\n`;
}

function entryLines({ kept: { recordedAt, entry }, digest, watched, path }: FeedItem, origin: string): string[] {
  const { watch, raised, day, probability, claims } = entry;
  const moved = claims.length === 0 ? '' : ` Moved most by ${claims.join(', ')}.`;
  const told = `${watched}: ${showLikelihood(probability)} as known on ${showDay(day)}.${moved}`;
  return [
    '  <entry>',
    `    <title>${escaped(`${raised ? 'Warning' : 'Cleared'}: ${watch}`)}</title>`,
    `    <id>${urnOf(digest)}</id>`,
    `    <updated>${recordedAt}</updated>`,
    `    <link rel="alternate" type="text/html" href="${escaped(origin + path)}"/>`,
    `    <category term="${raised ? 'raised' : 'cleared'}"/>`,
    `    <content type="text">${escaped(told)}</content>`,
    '  </entry>',
  ];
}

/** A name of its own from a SHA-256, as a UUID of version 8 (RFC 9562, section 5.8). */
function urnOf(digest: string): string {
  const variant = ((Number.parseInt(digest.charAt(16), 16) & 3) | 8).toString(16);
  const parts = [
    digest.slice(0, 8),
    digest.slice(8, 12),
    `8${digest.slice(13, 16)}`,
    variant + digest.slice(17, 20),
    digest.slice(20, 32),
  ];
  return `urn:uuid:${parts.join('-')}`;
}

const entities: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** A text as XML 1.0 has it; characters that no XML may hold are replaced. */
function escaped(text: string): string {
  return text
    .replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
    .replace(/[&<>"]/g, (character) => entities[character] ?? character);
}
