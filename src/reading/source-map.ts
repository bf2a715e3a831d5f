/** A run of a report's text and where it stands in the decoded source; offsets and lengths in UTF-16 code units. */
export interface SourceRun {
  readonly start: number;
  readonly length: number;
  readonly sourceStart: number;
  readonly sourceLength: number;
  /** True where text and source are the same, unit by unit; false for a character reference such as `&nbsp;`. */
  readonly plain: boolean;
}

/** Where in the source an offset of the text stands; null for separators that the page did not print. */
export function sourceOffset(runs: readonly SourceRun[], offset: number): number | null {
  let low = 0;
  let high = runs.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run === undefined) return null;
    if (offset < run.start) high = middle - 1;
    else if (offset >= run.start + run.length) low = middle + 1;
    else return run.sourceStart + (run.plain ? offset - run.start : 0);
  }
  return null;
}
