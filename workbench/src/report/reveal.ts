function attribute(id: string): string {
  return CSS.escape(id);
}

/** The words of a claim in the text of the page; null before they are drawn. */
export function wordsElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`.report-text [data-claims~="${attribute(id)}"]`);
}

/** The part of a claim's card that takes the focus; null before it is drawn. */
export function cardElement(id: string): HTMLElement | null {
  return document.querySelector<HTMLElement>(`[data-card-focus="${attribute(id)}"]`);
}

/**
 * Scrolls a claim's words to the middle of the window, and its card to the top of the cards' own column where they have one: at once, since whoever goes on by
 * key would wait for a smooth scroll, which draws each of its frames while the next claim is looked for.
 */
export function reveal(id: string): void {
  const words = wordsElement(id);
  const box = words?.getBoundingClientRect();
  const inView = box !== undefined && box.top > window.innerHeight * 0.12 && box.bottom < window.innerHeight * 0.6;
  if (!inView) words?.scrollIntoView({ block: 'center', behavior: 'instant' });
  const card = cardElement(id)?.closest<HTMLElement>('.card');
  const column = card?.closest<HTMLElement>('.cards');
  if (card == null || column == null || column.scrollHeight <= column.clientHeight) return;
  const margin = 12;
  column.scrollTop += card.getBoundingClientRect().top - column.getBoundingClientRect().top - margin;
}
