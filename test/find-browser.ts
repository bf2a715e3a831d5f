import { existsSync } from 'node:fs';

const usual = [
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/snap/bin/chromium',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/** Flags under which a browser stays quiet and offline. */
export const browserFlags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * A Chromium to drive: the one that MUSTER_BROWSER names, else one in a usual place. Where there is none, says loudly how to
 * get one and returns null; with CI=true it throws instead, since there a skipped test is a failure.
 */
export function findBrowser(): string | null {
  const found = [process.env['MUSTER_BROWSER'] ?? '', ...usual].find((path) => path !== '' && existsSync(path));
  if (found !== undefined) return found;
  const advice =
    'BROWSER TESTS SKIPPED: no Chromium was found. Install one (Debian: apt-get install chromium) or name one in MUSTER_BROWSER.';
  if (process.env['CI'] === 'true') throw new Error(advice);
  console.warn(`\n${'='.repeat(advice.length)}\n${advice}\n${'='.repeat(advice.length)}\n`);
  return null;
}
