import type { Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { evidenceOfRows, fuse } from '../src/fusion/index.ts';
import type { Day } from '../src/model/day.ts';
import { browserFlags, findBrowser } from './find-browser.ts';
import { servePackage } from './serve-package.ts';

const executablePath = findBrowser();
const asOf = '2014-05-30' as Day;
const shared = {
  organisation: 'NATO',
  role: 'adversary',
  grade: 'B',
  force: 'Russian forces',
  area: 'near the border',
};
const rows = [
  { id: '1', said_at: '2014-04-10', source: 'NATO official', form: 'about', value: '40000', ...shared },
  { id: '2', said_at: '2014-05-20', source: 'A minister', form: 'at-most', value: '20000', ...shared, grade: 'D' },
  { id: '3', said_at: '2014-05-28', source: 'A ministry', form: 'status', word: 'withdrawing', ...shared },
  { id: '4', said_at: '2014-05-29', source: 'A general', form: 'about', value: '7', unit: 'battalion', ...shared },
  { id: '5', said_at: '2014-05-30', source: 'NATO', form: 'fraction', value: '0.667', reference: '1', ...shared },
].map((row) => ({ ...row, ...(row.form === 'fraction' ? { measure: 'withdrawn' } : {}) }));

/** To six digits: another version of the JavaScript engine may differ in the last ones. */
function rounded(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value));
}

describe.skipIf(executablePath === null)('fusion in a browser', () => {
  let server: Server;
  let browser: Browser;

  beforeAll(async () => {
    server = await servePackage();
    browser = await chromium.launch({ executablePath: executablePath ?? '', args: browserFlags });
  }, 60_000);

  afterAll(async () => {
    await browser?.close();
    server?.close();
  });

  it('fuses a table as in Node, and asks for nothing but its own modules', async () => {
    const page = await browser.newPage();
    const asked: string[] = [];
    page.on('request', (request) => asked.push(new URL(request.url()).pathname));
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    const found = await page.evaluate(
      `(async () => {
        const { evidenceOfRows, fuse } = await import('/dist/fusion/index.js');
        const { series: [{ key, evidence }] } = evidenceOfRows(${JSON.stringify(rows)});
        return JSON.stringify(fuse(key, evidence, { asOf: '${asOf}' }));
      })()`,
    );
    const [series] = evidenceOfRows(rows).series;
    expect(rounded(found as string)).toEqual(rounded(JSON.stringify(fuse(series!.key, series!.evidence, { asOf }))));
    expect(asked.filter((path) => path !== '/' && !/^\/dist\/(fusion|model|stats|text)\/.*\.js$/.test(path))).toEqual(
      [],
    );
    expect(asked).toContain('/dist/fusion/index.js');
  }, 60_000);
});
