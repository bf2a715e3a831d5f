import { useEffect, useEffectEvent } from 'react';
import { singleKeysOn } from './single-keys.ts';

const textless = /^(button|checkbox|file|radio|range|reset|submit)$/;

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
}

/** Calls `act` on single keys, unless somebody is typing, a dialog is open or single keys are turned off. */
export function useShortcut(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
    const act = keys[event.key];
    if (act === undefined || (event.key.length === 1 && !singleKeysOn())) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
