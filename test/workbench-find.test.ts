import { describe, expect, it } from 'vitest';
import { noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('finding one’s way in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;

  it('searches claims and reports by words, source and days, kept in the address', async () => {
    const { page } = workbench;
    await open('/');
    await page.keyboard.press('/');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search');
    await page.getByRole('searchbox', { name: 'Words' }).fill('"seven battalions"');
    const claims = page.getByTestId('found-claim');
    await expect.poll(() => claims.first().locator('mark').allTextContents()).toEqual(['seven battalions']);
    expect(await page.getByTestId('found-count').textContent()).toMatch(/^\d+ claims?, \d+ reports?$/);
    const before = await claims.count();
    await page.getByRole('searchbox', { name: 'Source' }).fill('USA');
    await page.getByLabel('From').fill('2014-05-30');
    await expect.poll(() => page.url()).toContain('from=2014-05-30');
    await expect.poll(() => claims.count()).toBeLessThan(before);
    expect(await violations()).toEqual([]);
    await page.getByRole('searchbox', { name: 'Words' }).fill('zeppelins');
    await expect.poll(() => page.locator('main').textContent()).toContain('Nothing has all of these');
    await page.goBack();
    await page.goForward();
    await expect.poll(() => page.getByRole('searchbox', { name: 'Words' }).inputValue()).toBe('zeppelins');
  });

  it('searches claims by force, place and form, in the words of the language that they are in', async () => {
    const { page } = workbench;
    await open('/search');
    await page.getByRole('searchbox', { name: 'Force' }).fill('Russian');
    await page.getByRole('searchbox', { name: 'Place' }).fill('crimea');
    await page.getByRole('combobox', { name: 'Number' }).selectOption('about');
    await expect.poll(() => page.url()).toMatch(/force=Russian&place=crimea&form=about$/);
    const claims = page.getByTestId('found-claim');
    await expect
      .poll(() => claims.allTextContents())
      .toSatisfy((texts: string[]) => texts.length > 0 && texts.every((text) => /: about [\d,]+/.test(text)));
    expect(await claims.first().locator('.words').getAttribute('lang')).toBe('en');
    expect(await page.getByTestId('found-report').count()).toBe(0);
    expect(await violations()).toEqual([]);
    await open('/search?form=between&force=UKR');
    await expect.poll(() => page.locator('main').textContent()).toContain('Nothing has all of these');
  });

  it('goes anywhere from the palette by keyboard', async () => {
    const { page } = workbench;
    await open('/?asOf=2014-05-30');
    await expect.poll(() => page.getByTestId('series').count()).toBeGreaterThan(1);
    await page.keyboard.press('Control+k');
    const input = page.getByRole('dialog').getByRole('textbox');
    await input.fill('crimea pers');
    await expect.poll(() => page.getByRole('dialog').getByRole('option').first().textContent()).toContain('Crimea');
    expect(await violations()).toEqual([]);
    const options = page.getByRole('dialog').getByRole('option');
    const active = () => input.getAttribute('aria-activedescendant');
    await expect.poll(active).toBe(await options.first().getAttribute('id'));
    await page.keyboard.press('ArrowDown');
    await expect.poll(active).toBe(await options.nth(1).getAttribute('id'));
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Enter');
    await expect.poll(() => decodeURIComponent(page.url())).toMatch(/series\/RUS\/Crimea.*\?asOf=2014-05-30/);
    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').getByRole('textbox').fill('two thirds');
    await page.getByRole('option', { name: /Search the case/ }).click();
    await expect.poll(() => page.url()).toContain('/search?asOf=2014-05-30&words=two');
    await page.getByRole('searchbox', { name: 'Source' }).focus();
    await page.keyboard.press('Control+k');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    expect(await page.locator(':focus').getAttribute('placeholder')).toContain('NATO');
  });

  it('lets another key be chosen for a shortcut', async () => {
    const { page } = workbench;
    await open('/');
    await page.keyboard.press('?');
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Change the key for: List of reports' }).click();
    await page.keyboard.press('b');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('b is taken');
    await page.getByRole('button', { name: 'Change the key for: List of reports' }).click();
    await page.keyboard.press('q');
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('l');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.press('q');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/reports');
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'All keys as they were' }).click();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.keyboard.press('b');
    await page.keyboard.press('l');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/reports');
  });
});
