import type { Span } from '../../../src/model/span.ts';
import type { Layer } from './segment.ts';

/** For each paragraph, in order, the layers that touch it; a long report has many of both. */
export function layersByParagraph<Mark>(
  paragraphs: readonly Span[],
  layers: readonly Layer<Mark>[],
): readonly (readonly Layer<Mark>[])[] {
  const found = paragraphs.map((): Layer<Mark>[] => []);
  for (const layer of layers) {
    for (let index = firstEndingAfter(paragraphs, layer.span.start); ; index += 1) {
      const paragraph = paragraphs[index];
      if (paragraph === undefined || paragraph.start >= layer.span.end) break;
      found[index]?.push(layer);
    }
  }
  return found;
}

function firstEndingAfter(paragraphs: readonly Span[], place: number): number {
  let [low, high] = [0, paragraphs.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((paragraphs[middle]?.end ?? 0) > place) high = middle;
    else low = middle + 1;
  }
  return low;
}
