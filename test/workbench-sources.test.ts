import { describe, expect, it } from 'vitest';
import { border, noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('the sources of a case in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;

  it('sets what they say about the same thing side by side, where they disagree first', async () => {
    const { page } = workbench;
    await open('/sources?asOf=2014-05-30');
    const rows = page.getByTestId('fact-matrix').locator('tbody tr');
    await expect.poll(() => rows.first().textContent()).toContain('27 March to 2 April 2014');
    expect(await rows.first().textContent()).toMatch(
      /strong, \d+ times less probable.*≠ 100,000 .*said 27 Mar, 64 days old/,
    );
    expect(await page.getByTestId('source-list').textContent()).toMatch(
      /NATO.*B, usually reliable.*\d+ outlets, \d+ origins/,
    );
    expect(await violations()).toEqual([]);
    await page.getByRole('combobox', { name: /^Order/ }).selectOption('-trueOf');
    await expect.poll(() => rows.first().textContent()).toContain('29 to 30 May 2014');
    expect(page.url()).toContain('sort=-trueOf');
    await page.getByRole('button', { name: 'Sort by what Ukraine says' }).press('Enter');
    await expect.poll(() => page.url()).toContain('sort=UKR');
    const head = page.getByTestId('fact-matrix').locator('th[aria-sort]');
    await expect.poll(() => head.allTextContents()).toEqual(['Ukraine ↑']);
    await page.getByRole('button', { name: 'Sort by what Ukraine says' }).press('Enter');
    await expect.poll(() => head.getAttribute('aria-sort')).toBe('descending');
    await expect.poll(() => rows.first().textContent()).toContain('100,000');
    expect(await violations()).toEqual([]);
    const list = page.getByTestId('source-list');
    const names = () => list.locator('tbody th a').allTextContents();
    expect(await list.locator('th[aria-sort]').textContent()).toBe('Effect ↓');
    await list.getByRole('button', { name: 'Source' }).press('Enter');
    await expect.poll(names).toEqual((await names()).toSorted((a, b) => a.localeCompare(b, 'en-GB')));
    expect(page.url()).toContain('rank=source');
    await page.getByRole('combobox', { name: /^Series/ }).selectOption({ label: 'Russian forces, Crimea, personnel' });
    await expect.poll(() => rows.count()).toBe(1);
  });

  it('has a page for each, with every claim, what became of it, and through whom it came', async () => {
    const { page } = workbench;
    await open('/sources?asOf=2014-05-30');
    await page.getByTestId('source-list').getByRole('link', { name: 'Ukraine' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/source/UKR');
    const record = page.getByTestId('source-record');
    await expect
      .poll(() => record.textContent())
      .toMatch(/Almost 100,000 soldiers.*Andriy Parubiy → The Peninsula.*counts: /);
    expect(await page.getByTestId('lean-table').textContent()).toMatch(/speaks high: ×[\d.]+ \([\d.]+ to [\d.]+\)/);
    expect(await page.getByTestId('source-origins').textContent()).toContain(
      '1 outlet, 1 origin: Andriy Parubiy, 27 March 2014',
    );
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    for (const path of ['/source/UKR?asOf=2014-05-30', '/sources?asOf=2014-05-30', '/search?words=troops']) {
      await open(path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    }
  });

  it('are graded with a reason, after it was told what that would do, and the grade can be taken back', async () => {
    const { page } = workbench;
    await open('/source/UKR?asOf=2014-05-30');
    await page.getByRole('combobox', { name: /^Grade it/ }).selectOption('E');
    await expect
      .poll(() => page.getByTestId('foreseen').textContent())
      .toMatch(
        /As E, unreliable: about [\d,]+ \([\d,]+ to [\d,]+\) instead of about .*near Ukraine's border, personnel/,
      );
    expect(await violations()).toEqual([]);
    await page.getByLabel('because').fill('counted reserves too');
    await page.getByRole('button', { name: 'Keep the grade' }).click();
    await page.getByLabel('Your name').fill('Ann');
    await page.keyboard.press('Enter');
    const grading = page.getByTestId('grading');
    await expect.poll(() => grading.textContent()).toContain('Ann: Ukraine is E (counted reserves too)');
    await expect.poll(() => page.getByTestId('lean-table').textContent()).toContain('E, unreliable');
    await page.getByRole('heading', { level: 1 }).click();
    await page.keyboard.press('Control+z');
    await expect.poll(() => grading.textContent()).toContain('taken back');
    await expect.poll(() => page.getByTestId('lean-table').textContent()).not.toContain('E, unreliable');
  });

  it('are left out of an estimate, or graded otherwise, only in thought', async () => {
    const { page } = workbench;
    await open(`${border}?asOf=2014-05-30`);
    await page.getByRole('combobox', { name: /^Source/ }).selectOption('NATO');
    const foreseen = page.getByTestId('foreseen');
    await expect.poll(() => foreseen.textContent()).toMatch(/^Without NATO: about .* instead of about /);
    await page.getByRole('combobox', { name: /^were/ }).selectOption('D');
    await expect.poll(() => foreseen.textContent()).toMatch(/^Were NATO graded D, not usually reliable: about /);
    expect(page.url()).toMatch(/source=NATO&grade=D/);
    expect(await violations()).toEqual([]);
  });
});
