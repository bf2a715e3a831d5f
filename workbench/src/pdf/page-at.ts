/** The page, from 1, on which an offset of a report's text stands, by where its pages begin; pages without words begin with the next. Null without pages. */
export function pageAt(starts: readonly number[], offset: number): number | null {
  const page = starts.findLastIndex((start) => start <= offset);
  return page === -1 ? null : page + 1;
}
