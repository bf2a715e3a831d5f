import type { Span } from '../../../src/model/span.ts';

/** What is selected in the report's text, without the blanks around it; null where nothing is. */
export function selectedSpan(text: string): Span | null {
  const selection = document.getSelection();
  if (selection === null || selection.isCollapsed || selection.rangeCount === 0) return null;
  const { startContainer, startOffset, endContainer, endOffset } = selection.getRangeAt(0);
  const [start, end] = [offsetOf(startContainer, startOffset), offsetOf(endContainer, endOffset)];
  if (start === null || end === null) return null;
  const words = text.slice(start, end);
  const trimmed = {
    start: start + words.length - words.trimStart().length,
    end: end - words.length + words.trimEnd().length,
  };
  return trimmed.start < trimmed.end ? trimmed : null;
}

/** Selects a passage of the text, and scrolls it into view. */
export function selectSpan(span: Span): void {
  const range = rangeOf(span);
  if (range === null) return;
  const { startContainer, startOffset, endContainer, endOffset } = range;
  document.getSelection()?.setBaseAndExtent(startContainer, startOffset, endContainer, endOffset);
  startContainer.parentElement?.scrollIntoView({ block: 'nearest' });
}

/** Where a passage of the text stands on the page; null where it is not drawn. */
export function rangeOf({ start, end }: Span): Range | null {
  const paragraphs = [...document.querySelectorAll<HTMLElement>('.report-text p')];
  const [first, last] = [placeIn(paragraphs, start), placeIn(paragraphs, end)];
  if (first === null || last === null) return null;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset);
  return range;
}

/** The offset in the text at which an element of it begins; null where it is no part of it. */
export function placeOf(element: Element): number | null {
  return offsetOf(element, 0);
}

function offsetOf(node: Node, offset: number): number | null {
  const element = node instanceof Element ? node : node.parentElement;
  const paragraph = element?.closest<HTMLElement>('.report-text p');
  if (paragraph == null) return null;
  const before = document.createRange();
  before.setStart(paragraph, 0);
  before.setEnd(node, offset);
  return Number(paragraph.dataset['start']) + before.toString().length;
}

function placeIn(
  paragraphs: readonly HTMLElement[],
  offset: number,
): { readonly node: Text; readonly offset: number } | null {
  const paragraph = paragraphs.findLast(({ dataset }) => Number(dataset['start']) <= offset);
  if (paragraph === undefined) return null;
  const texts = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
  let left = offset - Number(paragraph.dataset['start']);
  for (let node = texts.nextNode(); node !== null; node = texts.nextNode()) {
    if (!(node instanceof Text)) continue;
    if (left <= node.length) return { node, offset: left };
    left -= node.length;
  }
  return null;
}
