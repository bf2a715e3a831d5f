import { readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, resolve } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { afterAll, beforeAll } from 'vitest';
import { browserFlags } from './find-browser.ts';

const root = resolve(import.meta.dirname, '..');
const types: Readonly<Record<string, string>> = { '.js': 'text/javascript', '.html': 'text/html' };

/** For the tests of a `describe`: opens an empty page that the built package is served beside; `watch` is given it before it asks for anything. */
export function packageInBrowser(executablePath: string | null): (watch?: (page: Page) => void) => Promise<Page> {
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
  return async (watch = () => undefined) => {
    const page = await browser.newPage();
    watch(page);
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
    return page;
  };
}

/** Serves the built package as a plain web server would, on loopback, with an empty page at its root. */
function servePackage(): Promise<Server> {
  const server = createServer((request, response) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname;
    if (path === '/') {
      response.setHeader('content-type', 'text/html').end('<!doctype html><title>package</title>');
      return;
    }
    try {
      const content = readFileSync(join(root, path));
      response.setHeader('content-type', types[extname(path)] ?? 'application/octet-stream').end(content);
    } catch {
      response.writeHead(404).end();
    }
  });
  return new Promise((done) => server.listen(0, '127.0.0.1', () => done(server)));
}
