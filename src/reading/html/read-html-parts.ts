import type { Metadata } from '../metadata.ts';
import type { SourceRun } from '../source-map.ts';
import { chooseArticle } from './choose-article.ts';
import { parsePage } from './parse-page.ts';
import { readPageMetadata } from './read-page-metadata.ts';
import { writeText } from './write-text.ts';

/** The article's text of a page (empty where it has none), what the page tells about it, and where it stands in the source. */
export interface HtmlParts {
  readonly text: string;
  readonly metadata: Metadata;
  readonly runs: readonly SourceRun[];
}

/** Below this many characters a page holds no article. */
const shortestArticle = 40;

/** Reads a saved page; scripts are neither run nor shown. */
export function readHtmlParts(source: string): HtmlParts {
  const page = parsePage(source);
  const article = chooseArticle(page);
  const written = article === null ? null : writeText(article.element, source, article.core);
  const { text, runs } = written === null || written.text.length < shortestArticle ? { text: '', runs: [] } : written;
  return { text, metadata: readPageMetadata(page), runs };
}
