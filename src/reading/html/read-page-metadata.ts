import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Metadata } from '../metadata.ts';
import { parseDate } from '../parse-date.ts';
import { attributeOf, elementsOf, type PageElement, plainText } from './parse-page.ts';

const titleNames = ['og:title', 'twitter:title', 'headline', 'dc.title'];
const publisherNames = ['og:site_name', 'application-name', 'publisher', 'dc.publisher', 'article:publisher'];
const dateNames = [
  'article:published_time',
  'og:published_time',
  'datepublished',
  'date',
  'pubdate',
  'publishdate',
  'publish-date',
  'dc.date',
  'dc.date.issued',
  'dcterms.created',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'article.published',
  'last-modified',
];

/** Title, publisher, address, date and language as the page itself tells them: JSON-LD, meta elements, `time`, headings. */
export function readPageMetadata(page: Tree.Document): Metadata {
  const elements = [...elementsOf(page)];
  const meta = metaValues(elements);
  const linked = linkedData(elements);
  const first = (names: readonly string[]): string | undefined =>
    names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const heading = elements.find((element) => element.tagName === 'h1');
  const titleElement = elements.find((element) => element.tagName === 'title');
  const html = elements.find((element) => element.tagName === 'html');
  const canonical = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
  );
  const language = (html && attributeOf(html, 'lang')) ?? undefined;
  const found: Record<string, string | null | undefined> = {
    title:
      linked.title ?? first(titleNames) ?? (heading && plainText(heading)) ?? (titleElement && plainText(titleElement)),
    publisher: linked.publisher ?? first(publisherNames),
    url: (canonical && attributeOf(canonical, 'href')) ?? first(['og:url']),
    language: canonicalLanguage(language),
  };
  const metadata = Object.fromEntries(
    Object.entries(found)
      .filter(([, value]) => typeof value === 'string' && value.trim() !== '')
      .map(([key, value]) => [key, value?.trim()]),
  );
  return {
    ...metadata,
    ...dateOf(
      elements,
      linked.date,
      dateNames.map((name) => meta.get(name)),
    ),
  };
}

function canonicalLanguage(printed: string | undefined): string | undefined {
  if (printed === undefined || printed.trim() === '') return undefined;
  try {
    return Intl.getCanonicalLocales(printed.trim().replaceAll('_', '-'))[0];
  } catch {
    return undefined;
  }
}

function metaValues(elements: readonly PageElement[]): Map<string, string> {
  const values = new Map<string, string>();
  for (const element of elements) {
    if (element.tagName !== 'meta') continue;
    const name = attributeOf(element, 'property') ?? attributeOf(element, 'name') ?? attributeOf(element, 'itemprop');
    const content = attributeOf(element, 'content');
    if (name !== null && content !== null && content.trim() !== '' && !values.has(name.toLowerCase()))
      values.set(name.toLowerCase(), content);
  }
  return values;
}

/** The date that metadata states, else a `time` element; a date only printed near the head is implied. */
function dateOf(
  elements: readonly PageElement[],
  linked: string | undefined,
  metas: readonly (string | undefined)[],
): Metadata {
  const times = elements
    .filter((element) => element.tagName === 'time')
    .map((element) => attributeOf(element, 'datetime') ?? plainText(element));
  const itemprops = elements
    .filter((element) => attributeOf(element, 'itemprop') === 'datePublished')
    .map((element) => attributeOf(element, 'content') ?? attributeOf(element, 'datetime') ?? plainText(element));
  for (const candidate of [linked, ...metas, ...itemprops, ...times]) {
    const date = candidate === undefined ? null : parseDate(candidate);
    if (date !== null) return { publishedAt: date, publishedAtBasis: 'stated' };
  }
  const heading = elements.findIndex((element) => element.tagName === 'h1');
  for (const element of elements.slice(Math.max(0, heading - 10), heading + 15)) {
    const words = plainText(element);
    const date = words.length < 80 ? parseDate(words) : null;
    if (date !== null) return { publishedAt: date, publishedAtBasis: 'implied' };
  }
  return {};
}

interface LinkedData {
  readonly title?: string;
  readonly publisher?: string;
  readonly date?: string;
}

const articleTypes = /Article|Report|BlogPosting|WebPage/;

/** What a schema.org description in JSON-LD tells; a broken one tells nothing. */
function linkedData(elements: readonly PageElement[]): LinkedData {
  for (const element of elements) {
    if (element.tagName !== 'script' || attributeOf(element, 'type') !== 'application/ld+json') continue;
    for (const item of parsedItems(plainText(element))) {
      if (!articleTypes.test(String(item['@type']))) continue;
      const publisher = item['publisher'];
      const name = isRecord(publisher) ? publisher['name'] : publisher;
      return {
        ...(typeof item['headline'] === 'string' ? { title: item['headline'] } : {}),
        ...(typeof name === 'string' ? { publisher: name } : {}),
        ...(typeof item['datePublished'] === 'string' ? { date: item['datePublished'] } : {}),
      };
    }
  }
  return {};
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsedItems(json: string): Record<string, unknown>[] {
  try {
    const parsed: unknown = JSON.parse(json);
    const graph = isRecord(parsed) ? parsed['@graph'] : undefined;
    const items: unknown[] = Array.isArray(graph) ? graph : Array.isArray(parsed) ? parsed : [parsed];
    return items.filter(isRecord);
  } catch {
    return [];
  }
}
