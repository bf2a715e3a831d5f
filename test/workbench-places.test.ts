import { describe, expect, it } from 'vitest';
import { noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('the timeline and the map of a case in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;

  it('has two clocks: what was told late of mid-June slants, and is listed by either', async () => {
    const { page } = workbench;
    await open('/timeline');
    await expect.poll(() => page.getByRole('img', { name: /about other days/ }).count()).toBe(1);
    expect(await violations()).toEqual([]);
    const listed = page.getByTestId('told-claim');
    await page.getByRole('combobox', { name: /^Show/ }).selectOption({ label: 'Numbers' });
    await page.getByRole('combobox', { name: /^List by/ }).selectOption({ label: 'the day it is true of' });
    await open(`${page.url()}&from=2014-06-10&until=2014-06-16`);
    await expect
      .poll(() => listed.allTextContents())
      .toContainEqual(expect.stringMatching(/less than 1,000.*said 14 July 2014.*true of .*June 2014/));
    await open('/timeline?asOf=2014-06-30&kind=quantity&clock=true&from=2014-06-10&until=2014-06-16');
    await expect.poll(() => page.getByRole('status').allTextContents()).toContainEqual(expect.stringMatching(/claim/));
    expect((await listed.allTextContents()).join()).not.toContain('14 July');
  });

  it('has a map with claimed and assessed apart, by keyboard, and both as tables', async () => {
    const { page } = workbench;
    await open('/map?asOf=2014-05-30');
    await expect
      .poll(() => page.getByTestId('assessed-mark').allTextContents())
      .toContainEqual(expect.stringMatching(/near Ukraine's border.*about 1[0-9],000 \([\d,]+ to [\d,]+\) personnel/));
    await expect.poll(() => page.locator('.assessed-mark image').count()).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    expect(await page.locator('figcaption').textContent()).toContain('Crimea in Ukraine');
    const crimea = page.getByRole('link', { name: /^Crimea: \d+ claims/ });
    await crimea.focus();
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('place=Crimea');
    await expect
      .poll(() => page.getByTestId('told-claim').allTextContents())
      .toContainEqual(expect.stringMatching(/16,000 persons.*Crimea/));
    await page.keyboard.press('+');
    await expect.poll(() => page.url()).toContain('at=');
    expect(await page.getByTestId('place-row').allTextContents()).toContainEqual(
      expect.stringMatching(/^Crimea.*within 120 km/),
    );
    await page.setViewportSize({ width: 390, height: 900 });
    for (const path of ['/map', '/timeline']) {
      await open(path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
    }
  });
});
