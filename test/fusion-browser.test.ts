import { describe, expect, it } from 'vitest';
import { type ClaimRow, evidenceOfRows, fuse } from '../src/fusion/index.ts';
import type { Day } from '../src/model/day.ts';
import { findBrowser } from './find-browser.ts';
import { packageInBrowser } from './package-in-browser.ts';

const executablePath = findBrowser();
const asOf = '2014-05-30' as Day;
const shared = {
  organisation: 'NATO',
  role: 'adversary',
  grade: 'B',
  force: 'Russian forces',
  area: 'near the border',
};
const rows: ClaimRow[] = [
  { id: '1', said_at: '2014-04-10', source: 'NATO official', form: 'about', value: '40000', ...shared },
  { id: '2', said_at: '2014-05-20', source: 'A minister', form: 'at-most', value: '20000', ...shared, grade: 'D' },
  { id: '3', said_at: '2014-05-28', source: 'A ministry', form: 'status', word: 'withdrawing', ...shared },
  { id: '4', said_at: '2014-05-29', source: 'A general', form: 'about', value: '7', unit: 'battalion', ...shared },
  {
    id: '5',
    said_at: '2014-05-30',
    source: 'NATO',
    form: 'fraction',
    value: '0.667',
    measure: 'withdrawn',
    reference: '1',
    ...shared,
  },
];

/** To six digits: another version of the JavaScript engine may differ in the last ones. */
function rounded(json: string): unknown {
  return JSON.parse(json, (_, value: unknown) => (typeof value === 'number' ? Number(value.toPrecision(6)) : value));
}

describe.skipIf(executablePath === null)('fusion in a browser', () => {
  const open = packageInBrowser(executablePath);

  it('fuses a table as in Node, and asks for nothing but its own modules', async () => {
    const asked: string[] = [];
    const page = await open((opened) => opened.on('request', (request) => asked.push(new URL(request.url()).pathname)));
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
