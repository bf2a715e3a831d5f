import { describe, expect, it } from 'vitest';
import { addReport } from '../src/service/add-report.ts';
import { reviewClaim } from '../src/service/review-claim.ts';
import { noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('reviewing in a browser, by keyboard alone', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;
  const { press, type } = {
    press: (key: string) => workbench.page.keyboard.press(key),
    type: (text: string) => workbench.page.keyboard.type(text),
  };
  const selected = () => workbench.page.locator('[data-testid="claim-card"][aria-current="true"]');
  const state = () => selected().getByTestId('claim-state').textContent();
  const announced = () => workbench.page.getByTestId('announcer').textContent();
  const coverage = () => workbench.page.getByTestId('coverage').textContent();

  /** Opens the report with that title, as somebody with a name. */
  const openReport = async (title: string, who = 'Ann'): Promise<void> => {
    await workbench.page.addInitScript(`localStorage.setItem('muster.who', '${who}')`);
    const reading = (await workbench.opened.ledger.readings()).find(
      ({ entry }) => entry.reading.report.title === title,
    );
    await open(`/report/${reading?.entry.reading.report.id}`);
  };

  it('asks once who reviews, and goes from one open claim to the next', async () => {
    const { page } = workbench;
    const [first] = await workbench.opened.ledger.readings();
    await open(`/report/${first?.entry.reading.report.id}`);
    await press('j');
    await press('a');
    await expect.poll(() => page.getByRole('dialog').textContent()).toContain('Who is reviewing?');
    expect(await violations()).toEqual([]);
    await type('Ann');
    await press('Enter');
    await expect.poll(announced).toMatch(/^Accepted “/);
    expect(await coverage()).toMatch(/^1 of 3 claims reviewed, \d of \d+ sentences$/);
    expect(await state()).toContain('Open');
    await press('x');
    await expect.poll(announced).toMatch(/^Rejected “/);
    await press('Space');
    expect(await coverage()).toMatch(/^2 of 3 claims reviewed/);
    expect(await page.getByTestId('told').textContent()).toMatch(/^Rejected “/);
    expect(await page.getByTestId('who').textContent()).toContain('Ann');
    expect(await page.locator('.card.state-accepted').textContent()).toMatch(/Accepted.*by Ann, 1 Jan 2026/);
    expect(await page.locator('.card.state-rejected').textContent()).toContain('✕ Rejected');
    expect(await page.locator('.report-text .state-rejected').first().getAttribute('title')).toBe('Rejected');
    expect(await violations()).toEqual([]);
  });

  it('corrects with what it would do to the estimate in sight, and takes back and says again', async () => {
    const { page } = workbench;
    await openReport('Alliance commander puts number on Russian force');
    await press('j');
    await expect.poll(() => page.getByTestId('effect').textContent()).toMatch(/^Without this claim: about [\d,]+/);
    await press('e');
    expect(await page.evaluate('document.activeElement.name')).toBe('quantity.value');
    await type('many');
    await press('Enter');
    await expect.poll(() => page.getByRole('alert').textContent()).toContain('a number from 0, or nothing is wanted');
    expect(await page.evaluate('document.activeElement.getAttribute("aria-invalid")')).toBe('true');
    await press('Control+a');
    await type('90,000');
    await expect.poll(() => page.getByTestId('effect').textContent()).toMatch(/^With 90,000: about [\d,]+/);
    expect(await violations()).toEqual([]);
    await press('Enter');
    await expect.poll(state).toBe('✎ Corrected');
    await expect
      .poll(() => selected().getByTestId('corrections').textContent())
      .toBe('Number: 90,000 (read as 40,000)');
    await expect.poll(announced).toContain('Number: 90,000');
    await press('Control+z');
    await expect.poll(announced).toMatch(/^Taken back: corrected/);
    await expect.poll(state).toBe('○ Open');
    await press('Control+Shift+z');
    await expect.poll(announced).toMatch(/^Said again: corrected/);
    await expect.poll(state).toBe('✎ Corrected');
    await press('Control+z');
    await expect.poll(state).toBe('○ Open');
    // Several fields are one word, and are taken back as one.
    const words = async () => (await workbench.opened.ledger.entries({ kinds: ['review', 'undo'] })).length;
    const before = await words();
    await press('e');
    await type('90,000');
    await selected().getByLabel('Place', { exact: true }).fill('Rostov');
    await press('Enter');
    await expect
      .poll(() => selected().getByTestId('corrections').locator('li').allTextContents())
      .toEqual(['Number: 90,000 (read as 40,000)', expect.stringMatching(/^Place: Rostov \(read as /)]);
    await expect.poll(announced).toContain('Number: 90,000; Place: Rostov');
    expect(await words()).toBe(before + 1);
    await press('Control+z');
    await expect.poll(state).toBe('○ Open');
    expect(await words()).toBe(before + 2);
    await press('e');
    await press('Escape');
    await press('c');
    await type('see the briefing');
    await press('Enter');
    await expect.poll(() => selected().textContent()).toContain('Ann: see the briefing');
    await expect.poll(state).toBe('○ Open');
  });

  it('moves the ends of a claim by words', async () => {
    const { page } = workbench;
    await openReport('Alliance commander puts number on Russian force');
    await press('k');
    const before = await selected().locator('.card-words q').textContent();
    await press('e');
    await page.getByRole('button', { name: 'End a word earlier' }).press('Enter');
    await page.getByRole('button', { name: 'Keep' }).press('Enter');
    await expect.poll(() => selected().getByTestId('corrections').textContent()).toMatch(/^Words: “/);
    const words = await selected().getByTestId('corrections').locator('ins').textContent();
    expect(before?.startsWith(words?.slice(1, -1) ?? '-')).toBe(true);
    expect(words?.length).toBeLessThan((before?.length ?? 0) + 2);
  });

  it('says that no claim is in a sentence', async () => {
    const { page } = workbench;
    await openReport("Alliance officer unable to back Poroshenko's account");
    for (let times = 0; times < 4; times += 1) await press('.');
    await press('n');
    await expect.poll(announced).toMatch(/^No claim in “/);
    await expect.poll(() => page.getByTestId('empty-passage').count()).toBe(1);
    expect(await page.locator('.report-text .no-claim').count()).toBeGreaterThan(0);
    await press('Control+z');
    await expect.poll(() => page.getByTestId('empty-passage').count()).toBe(0);
  });

  it('shows both where somebody else was quicker, and lets theirs stand or says yours on top', async () => {
    const { page, opened } = workbench;
    await openReport("Alliance officer unable to back Poroshenko's account", 'Bo');
    await press('j');
    const claim = (await selected().getAttribute('data-claim')) ?? '';
    const meanwhile = { who: 'Ann', why: 'as he said', expected: null };
    await reviewClaim(opened, claim, { act: 'reject' }, meanwhile);
    await press('a');
    const dialog = page.getByRole('dialog');
    await expect.poll(() => dialog.textContent()).toMatch(/Ann, 1 Jan 2026.*reject “.*as he said.*You.*Accepted “/);
    expect(await violations()).toEqual([]);
    await dialog.getByRole('button', { name: 'Keep theirs' }).press('Enter');
    const card = page.locator(`[data-claim="${claim}"].card`);
    await expect.poll(() => card.getByTestId('claim-state').textContent()).toBe('✕ Rejected');
    await reviewClaim(opened, claim, { act: 'correct', field: 'place', value: 'Rostov' }, meanwhile);
    await card.getByRole('link').press('Enter');
    await press('a');
    await dialog.getByRole('button', { name: 'Say yours on top' }).press('Enter');
    await expect.poll(() => card.textContent()).toMatch(/by Bo, .*Place: Rostov \(read as /);
  });

  it('goes back, and says why, where the server refuses', async () => {
    const { page } = workbench;
    await openReport("Alliance officer unable to back Poroshenko's account");
    const problem = { title: 'ledger/disk-full', detail: 'The disk is full', code: 'ledger/disk-full' };
    await page.route('**/api/reviews', (route) =>
      route.fulfill({ status: 422, contentType: 'application/problem+json', body: JSON.stringify(problem) }),
    );
    await press('k');
    const before = await state();
    await press('x');
    await expect.poll(() => page.getByTestId('told').textContent()).toContain('Not kept: The disk is full');
    expect(await announced()).toBe('Not kept: The disk is full');
    const last = page.getByTestId('claim-card').last();
    expect(await last.getByTestId('claim-state').textContent()).toBe(before);
  });

  it('shows the original beside the text as text, and runs nothing of it', async () => {
    const { page, opened } = workbench;
    const source =
      '<!doctype html><title>Trap</title><script>window.hurt=1</script><article><p style="position:fixed;inset:0">NATO said that Russia has 12,000 troops in Crimea.</p><img src=x onerror="window.hurt=1"><iframe src="data:text/html,<script>parent.hurt=1</script>"></iframe><style>p{color:red}</style></article>';
    const added = await addReport(opened, 'trap.html', new TextEncoder().encode(source), {});
    await open(`/report/${'reading' in added ? added.reading.report.id : ''}`);
    await press('o');
    await expect.poll(() => page.getByTestId('original').textContent()).toBe(source);
    expect(page.url()).toContain('original=on');
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'As a page' }).click();
    const drawn = page.frameLocator('iframe');
    await expect.poll(() => drawn.locator('body').textContent()).toContain('12,000 troops in Crimea');
    // Its own styles are kept: within its frame they hide nothing but itself.
    expect(await drawn.locator('script, iframe, [onerror], [src]').count()).toBe(0);
    expect(page.url()).toContain('original=page');
    expect(await page.evaluate('window.hurt')).toBeUndefined();
    await press('o');
    await expect.poll(() => page.locator('.original').count()).toBe(0);
  });

  it('shows a table of five megabytes, and goes on by key', async () => {
    const { page, opened } = workbench;
    const row = `<tr><td style="${'padding:0;'.repeat(50)}">12</td><td>tanks</td></tr>`;
    const rows = row.repeat(Math.ceil(5_000_000 / row.length));
    const said = '<p>NATO said that Russia has 12,000 troops in Crimea.</p>';
    const source = `<!doctype html><title>Table</title><article>${said}<table>${rows}</table>${said}</article>`;
    const added = await addReport(opened, 'table.html', new TextEncoder().encode(source), {});
    await open(`/report/${'reading' in added ? added.reading.report.id : ''}`);
    await expect.poll(() => page.getByTestId('report-text').textContent()).toContain('12,000 troops in Crimea');
    await press('j');
    const first = await selected().getAttribute('data-claim');
    await press('j');
    await expect.poll(() => selected().getAttribute('data-claim')).not.toBe(first);
  });

  it('goes from the board to a report and back: what was said moves the estimate, stands in the log, and can be taken back', async () => {
    const { page } = workbench;
    await page.addInitScript(`localStorage.setItem('muster.who', 'Ann')`);
    const headline = () => page.getByTestId('series').first().getByTestId('headline').textContent();
    await open('/');
    await expect.poll(headline).toMatch(/about/);
    const before = await headline();
    await press('l');
    await page.getByRole('link', { name: /^Spokesman: Russians leave Ukraine/ }).press('Enter');
    await expect.poll(() => page.getByTestId('claim-card').count()).toBeGreaterThan(1);
    for (
      let times = 0;
      times < 9 && !(await selected().allTextContents()).join('').includes('Many thousands');
      times += 1
    )
      await press('j');
    await press('X');
    await type('too vague');
    await press('Enter');
    await expect.poll(announced).toMatch(/^Rejected “Many thousands/);
    await press('a');
    await expect.poll(announced).toMatch(/^Accepted “/);
    await press('b');
    await expect.poll(headline).not.toBe(before);
    await press('g');
    const row = page.getByTestId('log-row').filter({ hasText: 'too vague' });
    await expect.poll(() => row.textContent()).toMatch(/Ann.*Review: reject “Many thousands.*because: too vague/);
    expect(await page.getByTestId('log-row').first().textContent()).toContain('accept “');
    expect(await violations()).toEqual([]);
    await page.getByLabel('Show').selectOption('grade');
    await expect.poll(() => page.getByTestId('log-row').count()).toBe(0);
    await page.getByLabel('Show').selectOption('people');
    await row.getByRole('button', { name: /^Take back/ }).press('Enter');
    await expect.poll(() => row.textContent()).toContain('(taken back)');
    await press('b');
    await expect.poll(headline).toBe(before);
  });

  it.each([1440, 390])('fits a window %d pixels wide', async (width) => {
    const { page } = workbench;
    await page.setViewportSize({ width, height: 900 });
    await openReport("Alliance officer unable to back Poroshenko's account");
    for (const keys of ['j', 'e', 'Escape', 'o', 'g']) {
      await press(keys);
      expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
    }
  });
});
