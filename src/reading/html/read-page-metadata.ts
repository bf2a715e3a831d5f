import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import { canonicalLanguage } from '../canonical-language.ts';
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
  const printed = (tagName: string): string | undefined =>
    elements
      .filter((element) => element.tagName === tagName)
      .map(plainText)
      .find((words) => words !== '');
  const html = elements.find((element) => element.tagName === 'html');
  const canonical = elements.find(
    (element) => element.tagName === 'link' && attributeOf(element, 'rel') === 'canonical',
  );
  const addresses = [(canonical && attributeOf(canonical, 'href')) ?? '', first(['og:url']) ?? ''];
  const found: Record<string, string | null | undefined> = {
    title: linked.title ?? first(titleNames) ?? printed('h1') ?? printed('title'),
    publisher: linked.publisher ?? first(publisherNames),
    url: addresses.find((address) => /^\s*https?:\/\//i.test(address)),
    language: canonicalLanguage((html && attributeOf(html, 'lang')) ?? ''),
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

/** What schema.org descriptions in JSON-LD tell: the first article, then the first page; a broken one tells nothing. */
function linkedData(elements: readonly PageElement[]): LinkedData {
  const items = elements
    .filter(
      (element) =>
        element.tagName === 'script' && attributeOf(element, 'type')?.toLowerCase() === 'application/ld+json',
    )
    .flatMap((element) => parsedItems(plainText(element)));
  const [article, page] = [/Article|Report|BlogPosting/, /WebPage/].map((types) =>
    items.find((item) => types.test(String(item['@type']))),
  );
  return { ...describedBy(page), ...describedBy(article) };
}

function describedBy(item: Record<string, unknown> | undefined): LinkedData {
  if (item === undefined) return {};
  const publisher = item['publisher'];
  const name = isRecord(publisher) ? publisher['name'] : publisher;
  const told = (value: unknown): value is string => typeof value === 'string' && value.trim() !== '';
  return {
    ...(told(item['headline']) ? { title: item['headline'] } : {}),
    ...(told(name) ? { publisher: name } : {}),
    ...(told(item['datePublished']) ? { date: item['datePublished'] } : {}),
  };
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
