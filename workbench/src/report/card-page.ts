/** How many cards are drawn at once: a long report has thousands of claims. */
const size = 100;

/** Which cards are drawn: half-open places among the claims. */
export interface CardPage {
  readonly from: number;
  readonly until: number;
}

/** The page of cards on which a claim stands; the first where none is selected (-1). */
export function cardPage(count: number, selected: number): CardPage {
  const from = Math.floor(Math.max(selected, 0) / size) * size;
  return { from, until: Math.min(from + size, count) };
}
