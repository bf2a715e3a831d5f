import { type RefObject, useLayoutEffect } from 'react';

/** Where an element goes away while it has the focus: hands that on to the same kind of element in the item of the list beside its own, else to the page's content. */
export function useLeaveFocus(ref: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = ref.current;
    return () => {
      if (element === null || document.activeElement !== element) return;
      const item = element.closest('li');
      const beside = [item?.nextElementSibling, item?.previousElementSibling]
        .map((other) => other?.querySelector<HTMLElement>(element.localName))
        .find((other) => other != null);
      (beside ?? document.querySelector('main'))?.focus({ preventScroll: true });
    };
  }, [ref]);
}
