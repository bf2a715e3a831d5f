import type { Span } from '../../../src/model/span.ts';

/** A passage to be marked in the text, with what it is marked as. */
export interface Layer<Mark> {
  readonly span: Span;
  readonly mark: Mark;
}

/** A stretch of text that one set of marks covers from its start to its end. */
export interface Segment<Mark> {
  readonly span: Span;
  readonly marks: readonly Mark[];
}

/** Cuts `within` where any layer begins or ends, so that overlapping marks lie side by side; the segments tile it. */
export function segment<Mark>(within: Span, layers: readonly Layer<Mark>[]): readonly Segment<Mark>[] {
  const present = layers.filter(({ span }) => span.start < within.end && within.start < span.end);
  const cuts = new Set([within.start, within.end]);
  for (const { span } of present) {
    cuts.add(Math.max(span.start, within.start));
    cuts.add(Math.min(span.end, within.end));
  }
  const ordered = [...cuts].sort((a, b) => a - b);
  return ordered.slice(1).map((end, index) => {
    const start = ordered[index] ?? within.start;
    const covering = present.filter(({ span }) => span.start <= start && end <= span.end);
    return { span: { start, end }, marks: covering.map(({ mark }) => mark) };
  });
}
