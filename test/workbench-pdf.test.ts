import { describe, expect, it } from 'vitest';
import { column, makePdf } from '../src/reading/pdf/pdf-fixture.ts';
import { addReport } from '../src/service/add-report.ts';
import { noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

const statement = makePdf(
  [
    column(['About 12,000 Russian troops are near the border, NATO said on Monday.']),
    column(['NATO said on Tuesday that 9,000 Russian troops remain near the border.']),
  ],
  { catalog: '/OpenAction << /S /JavaScript /JS (app.alert\\(1\\)) >>' },
);

describe.skipIf(noBrowser)('a PDF in a browser', { timeout }, () => {
  const workbench = useWorkbench();

  /** Adds a PDF to the case and gives the address of its report. */
  const add = async (bytes: Uint8Array): Promise<string> => {
    const added = await addReport(workbench.opened, 'statement.pdf', bytes, {});
    if ('code' in added) throw new Error(added.message);
    return `/report/${added.reading.report.id}`;
  };
  /** Whether a page of the PDF has been drawn, and something dark is on it. */
  const inked = (page: number): Promise<unknown> =>
    workbench.page.evaluate(`(() => {
      const canvas = document.querySelectorAll('.pdf-pages canvas')[${page - 1}];
      if (canvas?.dataset.drawn === undefined) return false;
      const copy = new OffscreenCanvas(canvas.width, canvas.height).getContext('2d');
      copy.drawImage(canvas, 0, 0);
      return copy.getImageData(0, 0, canvas.width, canvas.height).data.some((shade, i) => i % 4 < 3 && shade < 100);
    })()`);

  it('shows its pages beside the text, at that of the claim that is selected', async () => {
    const { page, open, violations } = workbench;
    await open(await add(statement));
    await page.keyboard.press('o');
    await expect.poll(() => inked(1)).toBe(true);
    expect(await page.getByRole('img', { name: 'Page 1 of 2' }).count()).toBe(1);
    const cards = await page.getByTestId('claim-card').count();
    for (let step = 0; step < cards; step++) await page.keyboard.press('j');
    await expect.poll(() => page.locator('.pdf-pages li[aria-current]').textContent()).toBe('Page 2 of 2');
    await expect.poll(() => inked(2)).toBe(true);
    expect(await violations()).toEqual([]);
    const download = page.waitForEvent('download');
    await page.getByRole('link', { name: 'Save the PDF' }).click();
    expect((await download).suggestedFilename()).toBe('original.pdf');
  });

  it('is read where its address is given, and keeps it', async () => {
    const { page, open } = workbench;
    const found = makePdf([column(['About 7,000 Russian troops are near the border, NATO said on Monday.'])]);
    await page.route('**/api/case', async (route) => {
      const response = await route.fetch();
      await route.fulfill({ response, json: { ...((await response.json()) as object), network: true } });
    });
    await page.route('**/api/fetch?address=https*', (route) =>
      route.fulfill({
        contentType: 'application/octet-stream',
        headers: { 'x-muster-url': 'https://example.org/statement.pdf' },
        body: Buffer.from(found),
      }),
    );
    await open('/read');
    await page.getByLabel('Address').fill('https://example.org/statement.pdf');
    await page.getByRole('button', { name: 'Fetch' }).click();
    await expect.poll(() => page.getByTestId('claim-card').first().textContent()).toContain('7,000');
    await page.getByLabel('Published on').fill('2014-07-07');
    await page.getByRole('button', { name: 'Add to the case' }).click();
    await page.getByTestId('added').getByRole('link').last().click();
    await page.waitForURL('**/report/**');
    await expect
      .poll(() => page.getByRole('link', { name: 'Original page' }).getAttribute('href'))
      .toBe('https://example.org/statement.pdf');
    await page.keyboard.press('o');
    await expect.poll(() => inked(1)).toBe(true);
  });

  it('is read where it is dropped', async () => {
    const { page, open } = workbench;
    await open('/read');
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from(statement) });
    await expect.poll(() => page.getByTestId('claim-card').first().textContent()).toContain('12,000');
  });
});
