import { readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { loadEngine } from '../src/language/engine.ts';
import { findBrowser } from './find-browser.ts';
import { packageInBrowser } from './package-in-browser.ts';

const root = resolve(import.meta.dirname, '..');
const executablePath = findBrowser();
const text = `MONS, Belgium, May 30 (Reuters) - About 40,000 Russian troops remain near Ukraine's border, a NATO officer
said on Wednesday. “They don’t seem to be leaving,” he told reporters.

- Two-thirds of the 98th Guards Airborne Division had been withdrawn by 19 May. 🪖`;

describe.skipIf(executablePath === null)('the language engine in a browser', () => {
  const open = packageInBrowser(executablePath);

  it.each(['default', 'fast'] as const)('parses as in Node, profile %s', async (profile) => {
    const page = await open();
    const found = await page.evaluate(
      `(async () => {
        const { loadEngine } = await import('/dist/language/index.js');
        const engine = await loadEngine(${JSON.stringify(profile)}, async (file) =>
          new Uint8Array(await (await fetch('/models/' + file)).arrayBuffer()));
        return engine.parse(${JSON.stringify(text)});
      })()`,
    );
    const engine = await loadEngine(profile, async (file) => readFileSync(join(root, 'models', file)));
    expect(found).toEqual(engine.parse(text));
    await page.close();
  });
});
