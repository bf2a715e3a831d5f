import { describe, expect, it } from 'vitest';
import { noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('the board in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;

  it('says what is missing', async () => {
    const { page } = workbench;
    await open('/?asOf=2014-05-30');
    await expect
      .poll(() => page.getByTestId('missing').first().textContent())
      .toMatch(/No figure from Ukraine since 27 March 2014\. No figure from the force’s own side\.$/);
  });

  it('says what changed since the last visit, and what moved it', async () => {
    const { page } = workbench;
    await open('/');
    const headline = page.getByTestId('series').first().getByTestId('headline');
    await expect.poll(() => headline.textContent()).toMatch(/^about/);
    const before = await headline.textContent();
    expect(await page.getByTestId('since').count()).toBe(0);
    const kept =
      await page.evaluate(`fetch('/api/reports?name=later.txt&published=2014-09-25&publisher=Northern+Wire', {
      method: 'POST',
      body: 'BRUSSELS - Russia has around 40,000 troops near the border with Ukraine, NATO Secretary General Anders Fogh Rasmussen said on Thursday.',
      headers: { 'content-type': 'text/plain' },
    }).then((answer) => answer.status)`);
    expect(kept).toBe(201);
    // A tab of its own has a session of its own.
    await page.evaluate('sessionStorage.clear()');
    await page.reload();
    const since = page.getByTestId('since').first();
    await expect.poll(() => since.textContent()).toContain(`, was ${before}`);
    expect(await since.textContent()).toMatch(
      /^Since your last visit, \d+ \w+ \d{4}: about .*; 1 claim came in: Anders Fogh Rasmussen, 25 September 2014 raises it by \d+ %$/,
    );
    await page.reload();
    await expect.poll(() => since.textContent()).toContain(`, was ${before}`);
    expect(await violations()).toEqual([]);
  });

  it('prints in dark ink on white, without what only a screen has use for', async () => {
    const { page } = workbench;
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    await open('/');
    await expect.poll(() => page.getByTestId('series').count()).toBeGreaterThan(1);
    expect(await page.getByRole('navigation').isVisible()).toBe(false);
    expect(await page.evaluate('getComputedStyle(document.body).color')).toBe('rgb(29, 28, 25)');
    expect(await page.getByTestId('series').first().getByTestId('headline').isVisible()).toBe(true);
  });
});
