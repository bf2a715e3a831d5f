import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

const root = resolve(import.meta.dirname, '..');
/** Where to put the README's pictures; nowhere in an ordinary run. */
const pictures = process.env['MUSTER_PICTURES'];
/** More stops of the Tab key than any page has before what is looked for. */
const mostStops = 250;
const hasFocus = async (wanted: Locator): Promise<boolean> =>
  (await wanted.and(wanted.page().locator(':focus')).count()) === 1;

describe.skipIf(noBrowser)('an analyst’s first hour, by keyboard alone', { timeout: 3 * timeout }, () => {
  const workbench = useWorkbench();

  it('reads, corrects, grades a source, replays, asks why, looks elsewhere and exports', async () => {
    const { page, open, violations, opened } = workbench;
    const { press, type } = {
      press: (key: string) => page.keyboard.press(key),
      type: (text: string) => page.keyboard.type(text),
    };
    const poll = <Value>(what: () => Value | Promise<Value>) => expect.poll(what, { timeout });
    const announced = () => page.getByTestId('announcer').textContent();
    const picture = async (name: string): Promise<void> => {
      if (pictures !== undefined) await page.screenshot({ path: join(root, pictures, `${name}.png`) });
    };
    /** Goes on by Tab, or back, until something has the focus. */
    const tabTo = async (wanted: Locator, key: 'Tab' | 'Shift+Tab' = 'Tab'): Promise<void> => {
      for (let stop = 0; stop < mostStops; stop += 1) {
        if (await hasFocus(wanted)) return;
        await press(key);
      }
      throw new Error(`${mostStops} stops of ${key} do not lead to ${String(wanted)}`);
    };
    const goTo = async (words: string): Promise<void> => {
      await press('Control+k');
      await poll(() => page.getByRole('textbox', { name: /^Name of a page/ }).count()).toBe(1);
      await type(words);
      await press('Enter');
    };

    // The board, as it was known on 30 May, explains itself once.
    await open('/?asOf=2014-05-30');
    const first = page.getByTestId('series').first();
    await poll(() => first.getByTestId('headline').textContent()).toMatch(/about 1\d,000 \([\d,]+ to [\d,]+\)/);
    await tabTo(page.getByRole('button', { name: 'Got it' }));
    await press('Enter');
    await poll(() => page.locator('.welcome').count()).toBe(0);
    await picture('board');

    // Replay: back one news day, then on again.
    const slider = page.getByTestId('as-of-slider');
    await press('[');
    await poll(() => page.url()).not.toContain('asOf=2014-05-30');
    await press(']');
    await poll(() => page.url()).toContain('asOf=2014-05-30');
    await tabTo(slider);
    await press('ArrowLeft');
    await poll(() => page.url()).toContain('asOf=2014-05-29');
    await press('ArrowRight');
    await poll(() => page.url()).toContain('asOf=2014-05-30');

    // A series: what moved it, and from a mark on the chart to the sentence.
    await goTo("Russian forces near Ukraine's border, personnel");
    await poll(() => page.getByTestId('series-title').textContent()).toContain("near Ukraine's border");
    await poll(() => page.getByTestId('mark').count()).toBeGreaterThan(20);
    expect(await violations()).toEqual([]);
    const mark = page.locator('[data-testid="mark"][aria-label*="top military commander"]');
    await tabTo(page.locator('[data-testid="mark"][tabindex="0"]'));
    await press('Home');
    for (let at = 0; at < 60 && !(await hasFocus(mark)); at += 1) await press('ArrowRight');
    await press('Enter');
    await poll(() => page.getByTestId('report-title').textContent()).toContain('Alliance commander puts number');
    const card = page.locator('[data-testid="claim-card"][aria-current="true"]');
    await poll(() => card.textContent()).toContain('40,000');
    await poll(() => page.getByTestId('effect').textContent()).toMatch(/about [\d,]+/);
    await picture('report');

    // Why it is read so, in place.
    await press('Escape');
    await press('j');
    await press('k');
    await tabTo(card.locator('summary', { hasText: 'Why Muster reads it so' }));
    await press('Enter');
    await poll(() => card.locator('details').getAttribute('open')).not.toBeNull();
    await press('Enter');

    // A correction, with what it does; taken back; and a claim that is accepted.
    await press('e');
    await poll(() => page.evaluate('document.activeElement.name')).toBe('quantity.value');
    await press('Control+a');
    await type('45,000');
    await poll(() => page.getByTestId('effect').textContent()).toMatch(/^With 45,000: about [\d,]+/);
    await press('Enter');
    await poll(() => page.getByRole('dialog').textContent()).toContain('Who is reviewing?');
    await type('Ann');
    await press('Enter');
    await poll(() => card.getByTestId('corrections').textContent()).toBe('Number: 45,000 (read as 40,000)');
    // In a field that has not gone yet, Ctrl+Z takes back what was typed.
    await poll(() => page.locator('[name="quantity.value"]').count()).toBe(0);
    await press('Control+z');
    await poll(announced).toMatch(/^Taken back: corrected/);
    await press('a');
    await poll(announced).toMatch(/^Accepted “/);

    // A source is graded, with the reason, after it was told what that would do.
    await goTo('UKR');
    await poll(() => new URL(page.url()).pathname).toBe('/source/UKR');
    await tabTo(page.getByRole('combobox', { name: /^Grade it/ }));
    await type('E');
    await poll(() => page.getByTestId('foreseen').textContent()).toMatch(/As E, unreliable: about [\d,]+/);
    await press('Tab');
    await type('counted reserves too');
    await press('Enter');
    await poll(() => page.getByTestId('grading').textContent()).toContain('Ann: Ukraine is E (counted reserves too)');

    // Two clocks, a place on the map, and what was done.
    // A letter typed into a field is a letter.
    await press('Tab');
    await press('t');
    await poll(() => page.getByTestId('told-claim').count()).toBeGreaterThan(20);
    await press('m');
    await tabTo(page.getByRole('link', { name: /^Crimea: \d+ claims/ }));
    await press('Enter');
    await poll(() => page.url()).toContain('place=Crimea');
    await poll(() => page.locator('.assessed-mark image').count()).toBeGreaterThan(0);
    await picture('map');
    await press('g');
    await poll(() => page.locator('table.log tbody tr').first().textContent()).toContain('Ukraine is E');
    expect(
      (await opened.ledger.entries({ kinds: ['review', 'grade', 'undo'] })).map(({ entry }) => entry.kind),
    ).toEqual(['review', 'undo', 'review', 'grade']);

    // The figure and its numbers leave with the analyst.
    await goTo("Russian forces near Ukraine's border, personnel");
    await tabTo(page.getByRole('button', { name: 'Latest' }));
    await press('Enter');
    await poll(() => page.getByTestId('mark').count()).toBeGreaterThan(40);
    await picture('series');
    await tabTo(page.getByRole('button', { name: 'Days as CSV' }));
    const [download] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    expect(await readFile(await download.path(), 'utf8')).toMatch(/\r\n2014-09-24,[\d.]+,/);
  });
});
