import { type RefObject, useEffect } from 'react';

/** Moves the focus to what a selector finds first within an element, when that is first drawn; a list of selectors goes by its order. */
export function useFirstFocus(within: RefObject<HTMLElement | null>, selectors: readonly string[]): void {
  const order = selectors.join('\n');
  useEffect(() => {
    for (const selector of order.split('\n')) {
      const found = within.current?.querySelector<HTMLElement>(selector);
      if (found == null) continue;
      found.focus({ preventScroll: true });
      within.current?.scrollIntoView({ block: 'nearest' });
      return;
    }
  }, [within, order]);
}
