import { describe, expect, it } from 'vitest';
import { border, noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('dialogs in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;

  it('hold the focus, leave the rest of the page alone, and give the focus back', async () => {
    const { page } = workbench;
    await open('/');
    const button = page.getByRole('button', { name: /^Shortcuts/ });
    await button.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
    await expect.poll(() => dialog.count()).toBe(1);
    expect(await violations()).toEqual([]);
    // What was behind it cannot be reached, but what is announced is heard.
    const outOfReach = (what: string) =>
      page.evaluate(`document.querySelector('${what}').closest('[inert], [aria-hidden]') !== null`);
    expect(await outOfReach('main')).toBe(true);
    expect(await outOfReach('[data-testid="announcer"]')).toBe(false);
    for (let press = 0; press < 3; press += 1) await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate('document.activeElement.closest("[role=dialog]") !== null')).toBe(true);
    await page.keyboard.press('l');
    expect(new URL(page.url()).pathname).toBe('/');
    await page.keyboard.press('Escape');
    await expect.poll(() => dialog.count()).toBe(0);
    await expect.poll(() => page.locator(':focus').textContent()).toMatch(/^Shortcuts/);
  });

  it('are closed by a press beside them, and not by the Esc that leaves a key as it was', async () => {
    const { page } = workbench;
    await open('/');
    await page.keyboard.press('?');
    await page.getByRole('button', { name: 'Change the key for: Board' }).press('Enter');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('button', { name: 'Change the key for: Board' }).count()).toBe(1);
    await page.mouse.click(5, 500);
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('take the best-fitting on Enter, whatever was done to what is typed, and close with Esc', async () => {
    const { page } = workbench;
    await open('/');
    await page.keyboard.press('Control+k');
    const input = page.getByRole('dialog').getByRole('textbox');
    await page.keyboard.type('timelinex');
    await page.keyboard.press('Backspace');
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/timeline');
    // An option that is led to comes before the best-fitting.
    await page.keyboard.press('Control+k');
    await page.keyboard.type('map');
    await expect.poll(() => page.getByTestId('palette-list').getByRole('option').first().textContent()).toMatch(/^Map/);
    for (let step = 0; step < 15; step += 1) await page.keyboard.press('ArrowDown');
    await expect.poll(() => input.getAttribute('aria-activedescendant')).toMatch(/search$/);
    await page.keyboard.press('Enter');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/search');
    await page.keyboard.press('Control+k');
    await input.fill('crimea');
    await page.keyboard.press('Escape');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });

  it('fit a telephone', async () => {
    const { page } = workbench;
    await page.setViewportSize({ width: 390, height: 600 });
    await open(`${border}?ask=fewer+than+1000000`);
    for (const name of [/^Shortcuts/, 'Watch: fewer than 1,000,000']) {
      await page.getByRole('button', { name }).click();
      const box = await page.getByRole('dialog').locator('..').boundingBox();
      expect(box?.width).toBeLessThanOrEqual(390);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThanOrEqual(600);
      expect(await violations()).toEqual([]);
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
    }
  });

  it('speak Ukrainian, where a screen reader closes them too', async () => {
    const { page } = workbench;
    await page.addInitScript(`localStorage.setItem('muster.language', 'uk')`);
    await open('/');
    await page.keyboard.press('Control+k');
    await expect.poll(() => page.getByRole('button', { name: 'Скасувати' }).count()).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Скасувати' }).first().press('Enter');
    await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
  });
});
