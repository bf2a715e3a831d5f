import { useLocation } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/** Moves a focus that a change of page left nowhere to the new page's content. */
export function useFocusOnPage(content: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  useEffect(() => {
    if (document.activeElement === document.body) content.current?.focus({ preventScroll: true });
  }, [pathname, content]);
}
