import { describe, expect, it } from 'vitest';
import { reportOf } from '../src/service/folder-fixture.ts';
import { noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

const file = (name: string, text: string) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });

describe.skipIf(noBrowser)('adding reports in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;

  it('takes several at once, says what became of each, and records none before it is told to', async () => {
    const { page, opened } = workbench;
    await open('/read');
    const before = await opened.ledger.length();
    await page
      .getByLabel('Files of reports')
      .setInputFiles([
        file('one.txt', reportOf('2014-06-02', '9,000')),
        file('none.txt', ''),
        file('two.txt', reportOf('2014-06-03', '8,000')),
        file('again.txt', reportOf('2014-06-03', '8,000')),
      ]);
    await expect.poll(() => page.getByRole('heading', { level: 1 }).textContent()).toBe('4 files handed in');
    expect(await opened.ledger.length()).toBe(before);
    expect(await violations()).toEqual([]);
    await page.getByTestId('add-pile').press('Enter');
    const rows = page.getByTestId('pile-row');
    await expect
      .poll(() => page.locator('main').textContent())
      .toContain('4 of 4 files: 2 reports added, 1 known before, 1 could not be read');
    const told = await rows.allTextContents();
    expect(told[0]).toMatch(/^one\.txt added, \d+ claims?: Alliance counts troops$/);
    expect(told[1]).toMatch(/^none\.txt .*\(reading\/empty\)$/);
    expect(told[3]).toMatch(/^again\.txt known before/);
    expect(await page.getByRole('progressbar').getAttribute('value')).toBe('4');
    expect(await violations()).toEqual([]);
    await rows.first().getByRole('link').click();
    await expect.poll(() => page.getByTestId('claim-card').count()).toBeGreaterThan(0);
  });

  it('fetches no page unless that is allowed, and then shows its claims with its address', async () => {
    const { page } = workbench;
    await open('/read');
    expect(await page.getByTestId('no-network').textContent()).toContain('--network');
    expect(await page.getByLabel('Address of a page').count()).toBe(0);
    await page.route('**/api/case', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), network: true } });
    });
    await page.route('**/api/fetch?address=https*', (route) =>
      route.fulfill({
        body: reportOf('2014-06-04', '7,000', 'Western Post'),
        headers: { 'content-type': 'application/octet-stream', 'x-muster-url': 'https://news.example/counts' },
      }),
    );
    await open('/read');
    await page.getByLabel('Address of a page').fill('https://news.example/counts');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByTestId('claim-card').first().textContent()).toContain('7,000');
    expect(await page.getByRole('link', { name: /Original page/ }).getAttribute('href')).toBe(
      'https://news.example/counts',
    );
  });
});
