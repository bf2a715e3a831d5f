import { type RefCallback, useCallback, useState } from 'react';

/** The width in pixels of the element that the reference is given to, kept as it changes. */
export function useWidth(first: number): readonly [number, RefCallback<HTMLElement>] {
  const [width, setWidth] = useState(first);
  const reference = useCallback((element: HTMLElement | null) => {
    if (element === null) return undefined;
    // What is not laid out, or on its way out, has none.
    const observer = new ResizeObserver(() => setWidth((known) => Math.round(element.clientWidth) || known));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [width, reference];
}
