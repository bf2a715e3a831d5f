import { useEffect, useEffectEvent } from 'react';
import { singleKeysOn } from './single-keys.ts';

const textless = /^(button|checkbox|file|radio|range|reset|submit)$/;

function isTyping(target: EventTarget | null): boolean {
  if (target instanceof HTMLInputElement) return !textless.test(target.type);
  return target instanceof HTMLElement && (target.isContentEditable || /^(TEXTAREA|SELECT)$/.test(target.tagName));
}

/** True where the space bar presses or opens what has the focus. */
function takesSpace(target: EventTarget | null): boolean {
  return target instanceof Element && target.closest('button, summary, input, video, audio') !== null;
}

/** `a`, `Escape`, `Ctrl+z`, `Ctrl+Shift+z`; ⌘ counts as Ctrl. */
function nameOf(event: KeyboardEvent): string {
  if (!event.ctrlKey && !event.metaKey) return event.key;
  return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`;
}

/** Calls `act` on keys, unless somebody is typing or a dialog is open; single keys can be turned off. */
export function useShortcut(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.defaultPrevented) return;
    if (isTyping(event.target) || document.querySelector('dialog[open]') !== null) return;
    const name = nameOf(event);
    const act = keys[name];
    if (act === undefined || (name.length === 1 && !singleKeysOn())) return;
    if (name === ' ' && takesSpace(event.target)) return;
    event.preventDefault();
    act();
  });
  useEffect(() => {
    const listener = (event: KeyboardEvent) => onKey(event);
    window.addEventListener('keydown', listener);
    return () => window.removeEventListener('keydown', listener);
  }, []);
}
