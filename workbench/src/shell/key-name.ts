import { say } from '../messages/say.ts';

/** How shortcuts call a key: `a`, `X`, `Escape`, `Ctrl+z`, `Ctrl+Shift+z`; ⌘ counts as Ctrl. */
export function keyName(event: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey'>): string {
  if (!event.ctrlKey && !event.metaKey) return event.key;
  return `Ctrl+${event.shiftKey ? 'Shift+' : ''}${event.key.toLowerCase()}`;
}

/** A key as it is printed on keyboards: `Space`, `Esc`, `Ctrl+Z`. */
export function keyInWords(name: string): string {
  if (name === ' ') return say().keys.space;
  if (name === 'Escape') return 'Esc';
  return name.startsWith('Ctrl+') ? name.slice(0, -1) + name.slice(-1).toUpperCase() : name;
}
