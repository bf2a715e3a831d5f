import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { LogLine } from '../src/model/log.ts';
import { border, noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('the figure of a series in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;

  it('shows some days alone, by dragging or by keys, kept in the address', async () => {
    const { page } = workbench;
    await open(`${border}?asOf=2014-05-30`);
    const box = await page.locator('.chart-box > svg').boundingBox();
    if (box === null) throw new Error('Cannot drag across the chart: it is not drawn');
    const marks = await page.getByTestId('mark').count();
    await page.mouse.move(box.x + 100, box.y + 60);
    await page.mouse.down();
    await page.mouse.move(box.x + 300, box.y + 60, { steps: 4 });
    await page.mouse.up();
    await expect.poll(() => page.url()).toMatch(/from=2014-03-\d+&until=2014-04-\d+/);
    expect(await page.getByTestId('mark').count()).toBeLessThan(marks);
    expect(await violations()).toEqual([]);
    const closer = page.url();
    await page.keyboard.press('+');
    await expect.poll(() => page.url()).not.toBe(closer);
    expect(await page.getByTestId('announcer').textContent()).toMatch(/^The chart shows \d+ \w+ to \d+ April 2014/);
    const before = new URL(page.url()).searchParams.get('from') ?? '';
    await page.getByRole('button', { name: 'Later days' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => new URL(page.url()).searchParams.get('from') ?? '').not.toBe(before);
    expect((new URL(page.url()).searchParams.get('from') ?? '') > before).toBe(true);
    await page.keyboard.press('0');
    await expect.poll(() => page.url()).not.toContain('from=');
  });

  it('lists its claims in a table that is sorted by any column, by keyboard', async () => {
    const { page } = workbench;
    await open(`${border}?asOf=2014-05-30`);
    const table = page.getByTestId('claim-table');
    await table.locator('summary').focus();
    await page.keyboard.press('Enter');
    const sources = () => table.locator('tbody th').allTextContents();
    const newest = await sources();
    expect(await table.locator('th[aria-sort]').getAttribute('aria-sort')).toBe('descending');
    await table.getByRole('button', { name: 'Source', exact: true }).focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('sort=source');
    const sorted = newest.toSorted((a, b) => a.localeCompare(b, 'en-GB'));
    await expect.poll(sources).toEqual(sorted);
    expect(await table.locator('th[aria-sort="ascending"]').textContent()).toContain('Source');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('sort=-source');
    await expect.poll(async () => (await sources())[0]).toBe(sorted.at(-1));
    expect(await violations()).toEqual([]);
  });

  it('is saved as a picture that needs nothing beside it, and as tables', async () => {
    const { page } = workbench;
    await open(`${border}?asOf=2014-05-30`);
    await expect.poll(() => page.getByTestId('mark').count()).toBeGreaterThan(20);
    const saved = async (button: string): Promise<{ name: string; bytes: Buffer }> => {
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('button', { name: button }).click(),
      ]);
      return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
    };
    const svg = await saved('Figure as SVG');
    expect(svg.name).toBe('russian-forces-near-ukraines-border-personnel-2014-05-30.svg');
    const text = svg.bytes.toString('utf8');
    expect(text).toMatch(
      /^<svg xmlns="[^"]+".*<title>Russian forces near Ukraine's border, personnel: 30 May 2014: about/,
    );
    expect(text).toContain('>nobody speaks to these days</text>');
    expect(text).not.toMatch(/class=|href=|var\(|style=/);
    const png = await saved('Figure as PNG');
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.bytes.readUInt32BE(16)).toBeGreaterThan(2_000);
    expect(png.bytes.length).toBeGreaterThan(50_000);
    const days = (await saved('Days as CSV')).bytes.toString('utf8').trimEnd().split('\r\n');
    expect(days.at(-1)).toMatch(/^2014-05-30,[\d.]+,[\d.]+,[\d.]+,[\d.]+,[\d.]+,/);
    const claims = await saved('Claims as CSV');
    expect(claims.name).toMatch(/-claims\.csv$/);
    expect(claims.bytes.toString('utf8')).toMatch(/Anders Fogh Rasmussen,NATO,2014-05-30,/);
    const kept = () =>
      page.evaluate(async () =>
        ((await (await fetch('/api/log?kind=export')).json()) as LogLine[]).map(({ words }) => words),
      );
    await expect.poll(kept).toHaveLength(4);
    const digest = createHash('sha256').update(claims.bytes).digest('hex');
    expect((await kept()).join('\n')).toContain(
      `${claims.name} as claims-csv, ${claims.bytes.length} bytes, ${digest}`,
    );
  });
});
