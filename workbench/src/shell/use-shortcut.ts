import { useEffect, useEffectEvent } from 'react';
import { meantBy, storedKeys } from './key-map.ts';
import { keyName } from './key-name.ts';
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

/** What writing needs no key for: these work in text fields too. */
const everywhere = new Set(['Ctrl+k']);

/** Calls what goes with a key, by our name of it, whichever key was chosen for it; not where somebody is typing or a dialog is open; single keys can be turned off. */
export function useShortcut(keys: Readonly<Record<string, () => void>>): void {
  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.altKey || event.defaultPrevented) return;
    const name = keyName(event);
    const meant = meantBy(name, storedKeys());
    const act = meant === undefined ? undefined : keys[meant];
    if (meant === undefined || act === undefined || document.querySelector('[role="dialog"]') !== null) return;
    if ((isTyping(event.target) && !everywhere.has(meant)) || (name.length === 1 && !singleKeysOn())) return;
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
