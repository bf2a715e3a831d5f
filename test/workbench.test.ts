import type { Page } from 'playwright-core';
import { beforeEach, describe, expect, it } from 'vitest';
import { border, noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('the workbench in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;
  let page: Page;
  beforeEach(() => {
    page = workbench.page;
  });

  it('shows every series with its band in words, never a lone number', async () => {
    await open('/?asOf=2014-05-30');
    const first = page.getByTestId('series').first();
    await expect
      .poll(() => first.getByTestId('series-heading').textContent())
      .toContain("Russian forces near Ukraine's border");
    expect(await first.getByTestId('headline').textContent()).toMatch(/about [\d,]+ \([\d,]+ to [\d,]+\)/);
    expect(await first.getByTestId('change').textContent()).toMatch(
      /^Being drawn down since \d+ May 2014: (very likely|almost certain) \(/,
    );
    expect(await first.textContent()).toMatch(/half below the peak: (very likely|likely|almost certain) \(\d+ %\)/);
  });

  it.each([
    ['/', 'light'],
    ['/', 'dark'],
    [`${border}?asOf=2014-05-30`, 'light'],
    [`${border}?asOf=2014-05-30`, 'dark'],
    ['/reports', 'light'],
    ['/read', 'dark'],
  ] as const)('has no accessibility violation on %s, %s', async (path, colorScheme) => {
    await page.emulateMedia({ colorScheme });
    await open(path);
    expect(await violations()).toEqual([]);
  });

  it('leads from a mark on the chart to the sentence, with the claim underlined and its card beside it', async () => {
    await open(`${border}?asOf=2014-09-24`);
    await expect.poll(() => page.getByTestId('mark').count()).toBeGreaterThan(40);
    await page.locator('[data-testid="mark"][aria-label*="top military commander"]').click();
    await expect.poll(() => page.url()).toContain('/report/');
    await expect
      .poll(() => page.getByTestId('report-title').textContent())
      .toContain('Alliance commander puts number on Russian force');
    const card = page.locator('[data-testid="claim-card"][aria-current="true"]');
    expect(await card.count()).toBe(1);
    expect(await card.textContent()).toContain('40,000');
    const claim = await card.getAttribute('data-claim');
    expect(
      await page
        .locator(
          `[data-testid="claim-mark"][data-claims~="${claim}"], [data-testid="claim-mark"][data-claim="${claim}"]`,
        )
        .count(),
    ).toBeGreaterThan(0);
    expect(await violations()).toEqual([]);
  });

  it('marks what the chosen claim was read from, and changes no element of the text for it', async () => {
    const { entry } = (await workbench.opened.ledger.readings()).find(
      (one) => one.entry.reading.report.title === "Kiev's count of Russian soldiers far above the Pentagon's",
    )!;
    await open(`/report/${entry.reading.report.id}`);
    await page.evaluate('window.before = [...document.querySelectorAll(".report-text *")]');
    const kept = () =>
      page.evaluate(`[...document.querySelectorAll('.report-text *')].every((element, at) => element === before[at])`);
    const parts = () =>
      page.evaluate('Object.fromEntries([...CSS.highlights].map(([kind, ranges]) => [kind, [...ranges].map(String)]))');
    expect(await parts()).toEqual({});
    await page.keyboard.press('j');
    await expect.poll(parts).toMatchObject({
      'part-source': ['Andriy Parubiy'],
      'part-quantity': ['Almost 100,000'],
    });
    await page.keyboard.press('j');
    await expect
      .poll(parts)
      .toMatchObject({ 'part-source': ['US Representative Mike Turner, a Republican'], 'part-cue': ['spoke of'] });
    expect(await kept()).toBe(true);
    await page.keyboard.press('Escape');
    await expect.poll(parts).toEqual({});
  });

  it('says what the estimate rests on, when it changed, and which claims do not go together', async () => {
    await open(`${border}?asOf=2014-05-30`);
    await expect.poll(() => page.getByTestId('foundation').textContent()).toContain('what observers say together');
    const sources = await page.getByTestId('source-table').locator('tbody tr').allTextContents();
    expect(sources.find((row) => row.startsWith('Ukraine'))).toMatch(/speaks high: ×[\d.]+ \([\d.]+ to [\d.]+\)/);
    expect(sources.find((row) => row.startsWith('Reuters'))).toContain('nothing tells its lean');
    expect(await page.getByTestId('changes').textContent()).toContain('Being drawn down since');
    expect(await page.getByTestId('stretch').last().textContent()).toContain('▼');
    const pairs = page.getByTestId('contradictions').getByRole('listitem');
    expect(await pairs.first().textContent()).toMatch(/^.+, \d+ \w+ 2014: .+not if the latter saw .+ what there was/);
    await pairs.first().getByRole('link').first().click();
    await expect.poll(() => page.url()).toMatch(/\/report\/.*claim=/);
  });

  it('says what several outlets print of one origin, through whom, and what is a misprint', async () => {
    await open(`${border}?asOf=2014-08-06`);
    const again = page.getByTestId('printed-again');
    await expect.poll(() => again.textContent()).toContain('2 outlets, 1 origin: Western officials, 4 August 2014');
    expect(await again.textContent()).toContain('Western officials → The New York Times → The Week: “12,000 to 21,000');
    expect(await again.textContent()).toMatch(/“12,000 to 21,000.*” is taken for a misprint of “19,000 to 21,000.*”/);
    expect(await violations()).toEqual([]);
    await again.getByRole('link').first().click();
    await expect.poll(() => page.url()).toMatch(/\/report\/.*claim=/);
  });

  it('can be walked by keyboard alone', async () => {
    await open(`${border}?asOf=2014-09-24`);
    await page.getByTestId('mark').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.url()).toContain('/report/');
    await open(`/report/${page.url().split('/report/')[1]?.split('?')[0]}`);
    await page.keyboard.press('j');
    await expect.poll(() => page.url()).toContain('claim=');
    await page.keyboard.press('Escape');
    await page.keyboard.press('b');
    await expect.poll(() => new URL(page.url()).pathname).toBe('/');
  });

  it('replays the case as it was known on a day', async () => {
    await open('/');
    const headline = page.getByTestId('series').first().getByTestId('headline');
    await expect.poll(() => headline.textContent()).toMatch(/about/);
    const latest = await headline.textContent();
    const slider = page.getByTestId('as-of-slider');
    await ((await slider.evaluate((element) => element.tagName)) === 'INPUT'
      ? slider
      : slider.locator('input')
    ).focus();
    await page.keyboard.press('Home');
    await expect.poll(() => page.url()).toContain('asOf=2014-0');
    await open('/?asOf=2014-05-15');
    await expect.poll(() => headline.textContent()).not.toBe(latest);
  });

  it('shows the claims of a pasted report, and adds it to the case only when told to', async () => {
    const before = (await workbench.opened.ledger.readings()).length;
    await open('/read');
    await page
      .getByLabel('Text of the report')
      .fill(
        'OSLO, 3 October 2014 - Around 15,000 Russian troops are near the border with Ukraine, a NATO official said on Friday.',
      );
    await page.getByRole('button', { name: 'Show its claims' }).click();
    await expect.poll(() => page.getByTestId('claim-card').count()).toBe(1);
    expect(await page.getByTestId('claim-card').textContent()).toContain('NATO official');
    expect((await workbench.opened.ledger.readings()).length).toBe(before);
    await page.getByTestId('add-to-case').click();
    await expect.poll(() => page.getByTestId('added').count()).toBeGreaterThan(0);
    expect((await workbench.opened.ledger.readings()).length).toBe(before + 1);
  });

  it('takes a dropped file', async () => {
    await open('/');
    const transfer = await page.evaluateHandle(`(() => {
      const data = new DataTransfer();
      const words = 'Russia has 9,000 troops in Crimea, NATO said.';
      data.items.add(new File([words], '2014-10-05-northern-wire.txt', { type: 'text/plain' }));
      return data;
    })()`);
    for (const type of ['dragenter', 'dragover', 'drop'])
      await page.dispatchEvent('body', type, { dataTransfer: transfer });
    await expect.poll(() => page.getByTestId('claim-card').count()).toBe(1);
    expect(await page.getByTestId('claim-card').textContent()).toContain('9,000');
  });

  it('shows a hostile report as text and runs nothing of it', async () => {
    const hostile =
      'Northern Wire <img src=x onerror="window.hurt=1"><script>window.hurt=1</script> said Russia has \u202e12,000\u202c troops in Crimea. <svg onload=window.hurt=1> <style>body{display:none}</style> <iframe src="data:text/html,<script>parent.hurt=1</script>"></iframe>';
    await open('/read');
    await page.getByLabel('Text of the report').fill(hostile);
    await page.getByRole('button', { name: 'Show its claims' }).click();
    await expect.poll(() => page.getByTestId('report-text').textContent()).toContain('<script>window.hurt=1</script>');
    expect(await page.getByTestId('report-text').textContent()).toContain('<style>body{display:none}</style>');
    expect(await page.getByTestId('report-text').isVisible()).toBe(true);
    // No mark turns the digits around for the eye.
    expect(await page.getByTestId('report-text').textContent()).toContain('Russia has ·12,000· troops');
    expect(await page.getByTestId('claim-card').textContent()).toContain('·12,000· troops');
    expect(await page.locator('body').textContent()).not.toContain('\u202e');
    expect(await page.evaluate('window.hurt')).toBeUndefined();
  });

  it('says in one sentence what is wrong with a file that is no report', async () => {
    await open('/read');
    await page
      .getByLabel('Files of reports')
      .setInputFiles({ name: 'scan.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.7 and so on') });
    await expect.poll(() => page.locator('body').textContent()).toContain('it is no whole PDF');
  });

  it.each([1440, 390])('fits a window %d pixels wide', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    for (const path of ['/', `${border}?asOf=2014-05-30`, '/reports', '/read']) {
      await open(path);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });
});
