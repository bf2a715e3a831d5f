import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import { serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { ancestorsOf, elementsOf, type PageElement } from './parse-page.ts';

const marker = 'data-muster-element';
/** Readability takes time with the square of the depth of a page; none that people write is nested deeper than this. */
const deepest = 256;

/** The share of the words kept by Readability that the chosen element must hold. */
const enough = 0.85;

/** Where a page's article stands. */
export interface ChosenArticle {
  readonly element: PageElement;
  /** What Readability took for the article's words: no class name around it makes them chrome. */
  readonly core: PageElement;
}

/**
 * The element that holds the article. Readability chooses the blocks; it also drops lists and tables, which are where
 * numbers stand, so the choice is the smallest element around nearly all the words that it kept, widened to the `article`
 * or `main` around that. Null where the page has no article.
 */
export function chooseArticle(page: Tree.Document): ChosenArticle | null {
  const elements = [...elementsOf(page)];
  for (const [index, element] of elements.entries()) element.attrs.push({ name: marker, value: String(index) });
  const indices = depthOf(elements) > deepest ? [] : keptIndices(page);
  for (const element of elements) element.attrs.pop();
  const kept = indices.map((index) => elements[index]).filter((element) => element !== undefined);
  const core = smallestAround(kept) ?? fallback(elements);
  return core === null ? null : { element: widened(core), core };
}

function depthOf(elements: readonly PageElement[]): number {
  const depths = new Map<Tree.Node, number>();
  let depth = 0;
  for (const element of elements) {
    const own = 1 + (depths.get(element.parentNode ?? element) ?? 0);
    depths.set(element, own);
    depth = Math.max(depth, own);
  }
  return depth;
}

/** The numbers of the elements that Readability keeps; none where it fails. */
function keptIndices(page: Tree.Document): number[] {
  try {
    const { document } = parseHTML(serialize(page));
    const article = new Readability(document as ConstructorParameters<typeof Readability>[0], {
      charThreshold: 100,
      keepClasses: true,
    }).parse();
    const content = article?.content ?? '';
    return [...content.matchAll(new RegExp(`${marker}="(\\d+)"`, 'g'))].map((match) => Number(match[1]));
  } catch {
    return [];
  }
}

/** `article`, else `main`, else the whole body. */
function fallback(elements: readonly PageElement[]): PageElement | null {
  for (const name of ['article', 'main', 'body']) {
    const found = elements.find((element) => element.tagName === name);
    if (found !== undefined) return found;
  }
  return null;
}

/** The deepest element that holds enough of the words, links not counted, that stand right in the kept elements. */
function smallestAround(kept: readonly PageElement[]): PageElement | null {
  const weights = new Map<PageElement, number>();
  let total = 0;
  for (const element of kept) {
    if (element.tagName === 'a') continue;
    const words = ownWords(element);
    total += words;
    for (const ancestor of ancestorsOf(element)) weights.set(ancestor, (weights.get(ancestor) ?? 0) + words);
  }
  if (total === 0) return null;
  const holding = [...weights].filter(([, words]) => words >= enough * total).map(([element]) => element);
  return holding.toSorted((a, b) => ancestorsOf(b).length - ancestorsOf(a).length)[0] ?? null;
}

function ownWords(element: PageElement): number {
  return element.childNodes.reduce((sum, child) => sum + ('value' in child ? child.value.trim().length : 0), 0);
}

function widened(element: PageElement): PageElement {
  const chain = ancestorsOf(element);
  return (
    chain.find((ancestor) => ancestor.tagName === 'article') ??
    chain.find((ancestor) => ancestor.tagName === 'main') ??
    element
  );
}
