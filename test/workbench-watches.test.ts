import { describe, expect, it } from 'vitest';
import { border, noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('what is asked and watched for in a browser', { timeout }, () => {
  const workbench = useWorkbench();
  const { open, violations } = workbench;
  const announced = () => workbench.page.getByTestId('announcer').textContent();

  it('is asked by keyboard, kept in the address, answered as of another day, and taken away', async () => {
    const { page } = workbench;
    await open(`${border}?asOf=2014-05-30`);
    const form = page.getByTestId('ask-form');
    const asked = page.getByTestId('asked-statement');
    await page.getByText('Ask how probable something is').press('Enter');
    await form.getByLabel('how many').fill('20,000');
    await page.keyboard.press('Enter');
    await expect
      .poll(() => asked.allTextContents())
      .toEqual([expect.stringMatching(/^Fewer than 20,000: (very likely|almost certain) \((over )?\d+ %\)/)]);
    await expect.poll(announced).toMatch(/^Fewer than 20,000: /);
    await form.getByLabel(/^How probable/).selectOption('fall');
    await form.getByLabel('a share of').selectOption('two thirds');
    await form.getByLabel('since').fill('2014-04-10');
    await form.getByLabel('until').fill('2014-05-28');
    await form.getByRole('button', { name: 'Ask' }).press('Enter');
    await expect
      .poll(() => asked.last().textContent())
      .toMatch(/^At least two thirds withdrawn between 10 April 2014 and 28 May 2014: .* \(\d+ %\)/);
    expect(new URL(page.url()).searchParams.get('ask')).toBe(
      'fewer than 20000;at least two thirds withdrawn between 2014-04-10 and 2014-05-28',
    );
    expect(await violations()).toEqual([]);

    await page.reload();
    await expect.poll(() => asked.first().textContent()).toMatch(/^Fewer than 20,000: (very likely|almost certain)/);
    await open(`${border}?asOf=2014-05-10&ask=fewer+than+20000;being+built+up+on+2014-06-01;fewer+than+nothing`);
    await expect.poll(() => asked.first().textContent()).toMatch(/^Fewer than 20,000: (very )?unlikely|almost no/);
    await expect.poll(() => asked.nth(1).textContent()).toMatch(/^Cannot tell of 2014-06-01: the estimate runs from/);
    await expect.poll(() => asked.nth(2).textContent()).toMatch(/^Cannot ask "fewer than nothing"/);
    expect(await violations()).toEqual([]);
    await page.getByRole('button', { name: 'Remove: fewer than nothing' }).press('Enter');
    await expect.poll(() => asked.count()).toBe(2);
    await page.setViewportSize({ width: 390, height: 900 });
    await expect.poll(() => page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);
  });

  it('is watched for, warns on the board and the series’ page, and is taken back in the log', async () => {
    const { page } = workbench;
    await page.addInitScript(`localStorage.setItem('muster.who', 'Ann')`);
    await open(`${border}?ask=more+than+300`);
    await page.getByRole('button', { name: 'Watch: more than 300' }).press('Enter');
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('What the watch is called').fill('some are there');
    await dialog.getByLabel('Warn from').selectOption('almost certain (95 %)');
    await dialog.getByLabel('Why you watch for it').fill('the desk asked');
    expect(await violations()).toEqual([]);
    await page.keyboard.press('Enter');
    const warning = page.getByTestId('warning');
    await expect.poll(() => warning.textContent()).toMatch(/^⚠ some are there.*More than 300: almost certain/);
    await expect.poll(() => warning.textContent()).toContain('Now: met (');
    await expect
      .poll(() => page.getByTestId('watch').textContent())
      .toMatch(/some are there: More than 300 by Ann: the desk asked/);
    expect(await violations()).toEqual([]);

    await open('/');
    await expect.poll(() => warning.textContent()).toMatch(/Russian forces near Ukraine's border.*Moved most by/);
    await expect.poll(announced).not.toBe('');
    expect(await warning.getByRole('link').count()).toBeGreaterThan(1);
    expect(await violations()).toEqual([]);
    await page.setViewportSize({ width: 390, height: 900 });
    expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(390);

    await open('/log');
    const rows = page.getByTestId('log-row');
    await expect
      .poll(() => rows.allTextContents())
      .toEqual([
        expect.stringMatching(/Muster.*Warning: raised “some are there” as of 2014-09-24, probability 0\.9\d/),
        expect.stringMatching(
          /Ann.*Watch: watches “some are there”: .*more than 300; trips at 0\.95, clears below 0\.75.*the desk asked/,
        ),
      ]);
    await page.getByRole('button', { name: /^Take back entry/ }).press('Enter');
    await expect.poll(() => rows.count()).toBe(3);
    await open('/');
    await expect.poll(() => page.getByTestId('series').count()).toBeGreaterThan(1);
    expect(await warning.count()).toBe(0);
  });

  it('is retired, which Ctrl+Z takes back, and speaks Ukrainian', async () => {
    const { page } = workbench;
    await page.addInitScript(`localStorage.setItem('muster.who', 'Ann')`);
    await open(`${border}?ask=fewer+than+1000000`);
    await page.getByRole('button', { name: 'Watch: fewer than 1,000,000' }).click();
    await page.keyboard.press('Enter');
    const watch = page.getByTestId('watch');
    await expect.poll(() => watch.textContent()).toContain('Met (');
    await watch.getByRole('button', { name: /^Retire: / }).press('Enter');
    await expect.poll(() => watch.count()).toBe(0);
    await expect.poll(() => page.evaluate('document.activeElement.localName')).toBe('main');
    await page.keyboard.press('Control+z');
    await expect.poll(() => watch.count()).toBe(1);
    await page.getByLabel('Language / Мова').selectOption('uk');
    await expect.poll(() => page.getByTestId('warning').textContent()).toMatch(/Менше ніж 1\s000\s000: майже напевно/);
    await expect
      .poll(() => page.getByTestId('asked-statement').textContent())
      .toMatch(/^Менше ніж 1\s000\s000: майже напевно/);
    expect(await violations()).toEqual([]);
  });

  it('is replayed over the days on which something was published, each a link to what was known then', async () => {
    const { page } = workbench;
    await page.addInitScript(`localStorage.setItem('muster.who', 'Ann')`);
    await open('/series/RUS/Crimea/personnel?ask=fewer+than+1000000');
    await page.getByRole('button', { name: 'Watch: fewer than 1,000,000' }).press('Enter');
    await page.keyboard.press('Enter');
    await page.getByText('How it would have gone').press('Enter');
    const replay = page.getByTestId('watch-replay');
    await expect.poll(() => replay.getByRole('status').textContent()).toBe('It would have warned once.');
    // When it stood otherwise than on the day before.
    expect(await replay.locator('tbody tr').count()).toBe(5);
    expect(await replay.locator('circle.tripped').count()).toBe(1);
    const tripped = replay.locator('tr.tripped');
    await expect.poll(() => tripped.textContent()).toMatch(/^3 March 2014Met \(.*Tripped.*\d/);
    expect(await violations()).toEqual([]);
    await tripped.getByRole('link').first().press('Enter');
    await expect.poll(() => page.url()).toContain('asOf=2014-03-03');
  });
});
