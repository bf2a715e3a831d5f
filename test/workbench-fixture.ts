import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { type Served, serveCase } from '../src/http/serve-case.ts';
import { type Case, openCase } from '../src/service/open-case.ts';
import { readIn } from '../src/service/read-in.ts';
import { browserFlags, findBrowser } from './find-browser.ts';

const root = resolve(import.meta.dirname, '..');
const executablePath = findBrowser();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
/** In milliseconds: the first look at a case that has changed estimates every series, on machines however busy. */
export const timeout = 120_000;

/** True where there is no browser to test in. */
export const noBrowser = executablePath === null;

/** Address of the example case's first series. */
export const border = `/series/RUS/${encodeURIComponent("near Ukraine's border")}/personnel`;

/** A browser on the workbench of a copy of the example case; each test has a page of its own. */
export interface Workbench {
  readonly page: Page;
  readonly opened: Case;
  /** Goes to an address of the workbench and waits until nothing is asked for any more. */
  readonly open: (path: string) => Promise<void>;
  /** What axe finds wrong with the page as it stands, by the rules of WCAG 2.2 AA. */
  readonly violations: () => Promise<string[]>;
}

/** Opens a workbench for the tests beside; each fails too where its page asks another server for something or reports an error. */
export function useWorkbench(): Workbench {
  let folder: string;
  let opened: Case;
  let served: Served;
  let browser: Browser;
  let page: Page;
  let elsewhere: string[];
  let errors: string[];

  beforeAll(async () => {
    folder = mkdtempSync(join(tmpdir(), 'muster-workbench-'));
    cpSync(join(root, 'examples/ukraine-2014'), join(folder, 'ukraine-2014'), {
      recursive: true,
      filter: (path) => !path.includes('.muster'),
    });
    opened = await openCase(join(folder, 'ukraine-2014'), () => new Date('2026-01-01T12:00:00Z'));
    await readIn(opened);
    served = await serveCase(opened, 0, join(root, 'dist/workbench'));
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: browserFlags });
  }, timeout);

  afterAll(async () => {
    await browser?.close();
    await served?.close();
    await opened?.ledger.close();
    rmSync(folder, { recursive: true, force: true });
  });

  beforeEach(async () => {
    page = await browser.newPage({ viewport: { width: 1440, height: 900 }, reducedMotion: 'reduce' });
    page.setDefaultTimeout(timeout);
    elsewhere = [];
    errors = [];
    page.on('request', (request) => {
      if (!/^(data|blob):/.test(request.url()) && !request.url().startsWith(served.url)) elsewhere.push(request.url());
    });
    await page.exposeFunction('refused', (what: string) => errors.push(what));
    await page.addInitScript(`addEventListener('securitypolicyviolation',
      ({ violatedDirective, blockedURI }) => refused(violatedDirective + ' refused ' + blockedURI))`);
    page.on('pageerror', (error) => errors.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !/\b4(09|22)\b/.test(message.text())) errors.push(message.text());
    });
  });

  afterEach(async () => {
    expect(elsewhere).toEqual([]);
    expect(errors).toEqual([]);
    await page.close();
  });

  return {
    get page() {
      return page;
    },
    get opened() {
      return opened;
    },
    open: async (path) => {
      await page.goto(new URL(path, served.url).href);
      // On a busy machine nothing may be asked for yet, since the script that asks has not begun.
      await page.waitForSelector('main');
      await page.waitForLoadState('networkidle');
    },
    violations: async () => {
      const found = await page.evaluate(
        `(() => { ${axe}; return axe.run(document, { runOnly: ['wcag2a', 'wcag2aa', 'wcag21aa', 'wcag22aa'] }); })()`,
      );
      return (found as { violations: { id: string; nodes: { target: unknown }[] }[] }).violations.map(
        ({ id, nodes }) => `${id}: ${nodes.map(({ target }) => String(target)).join(', ')}`,
      );
    },
  };
}
