import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { serveCase } from '../dist/http/serve-case.js';
import { openCase } from '../dist/service/open-case.js';
import { readIn } from '../dist/service/read-in.js';

/** How Chromium is started: nothing but the page, and nothing from elsewhere. */
export const flags = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];
const workbench = fileURLToPath(new URL('../dist/workbench', import.meta.url));

/** Milliseconds from asking for a page until its first mark or headline is there, medians of `runs` fresh browsers' pages; null without a browser. */
export async function measureBrowser(folder, executablePath, runs) {
  const opened = await openCase(folder, () => new Date('2026-01-01T00:00:00Z'));
  await readIn(opened);
  const served = await serveCase(opened, 0, workbench);
  const browser = await chromium.launch({ executablePath, args: flags });
  const until = async (path, selector) => {
    const times = [];
    for (let run = 0; run < runs; run += 1) {
      const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
      const page = await context.newPage();
      const started = performance.now();
      await page.goto(served.url + path);
      await page.waitForSelector(selector);
      times.push(performance.now() - started);
      await context.close();
    }
    return times.sort((a, b) => a - b)[Math.floor(runs / 2)];
  };
  const border = `series/RUS/${encodeURIComponent("near Ukraine's border")}/personnel`;
  const first = await until('', '[data-testid="headline"]');
  const chart = await until(border, '[data-testid="mark"]');
  await browser.close();
  await served.close();
  await opened.ledger.close();
  return { first, chart, case: join(folder) };
}
