const key = 'muster.single-keys';

/** Whether single letters act as shortcuts; on unless turned off (WCAG 2.1.4). */
export function singleKeysOn(): boolean {
  return localStorage.getItem(key) !== 'off';
}

/** Turns single-letter shortcuts on or off, for this browser. */
export function setSingleKeys(on: boolean): void {
  localStorage.setItem(key, on ? 'on' : 'off');
}
