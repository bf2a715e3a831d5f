import { describe, expect, it } from 'vitest';
import { border, noBrowser, timeout, useWorkbench } from './workbench-fixture.ts';

describe.skipIf(noBrowser)('the interface’s language', { timeout }, () => {
  const workbench = useWorkbench();

  it('leaves the header on one line of a desk’s screen, beside a long name', async () => {
    const { page, open } = workbench;
    await page.addInitScript(
      `localStorage.setItem('muster.language', 'uk'); localStorage.setItem('muster.who', 'Олександра Коваленко')`,
    );
    await open('/log');
    expect(await page.getByTestId('who').innerText()).toContain('Олександра');
    const { height } = (await page.locator('.banner').boundingBox()) ?? { height: Number.NaN };
    expect(height).toBeLessThan(60);
  });

  it('is chosen in the header, spoken on every page, and given back', async () => {
    const { page, open, violations } = workbench;
    const language = () => page.locator('html').getAttribute('lang');
    await open('/');
    expect(await language()).toBe('en');
    await page.getByLabel('Language / Мова').selectOption('uk');
    await page.getByRole('link', { name: 'Огляд' }).waitFor();
    expect(await language()).toBe('uk');

    const series = page.getByTestId('series').first();
    await expect.poll(() => page.title()).toBe('Огляд · Muster');
    expect(await page.locator('.page-head').innerText()).toMatch(
      /\d+ (повідомлення|повідомлень), \d+ (твердження|тверджень), з них переглянуто: 0, опубліковано: 26 лютого 2014 – 24 вересня 2014/,
    );
    expect(await series.getByTestId('series-heading').innerText()).toMatch(/^Російські війська біля кордону України/);
    expect(await series.getByTestId('headline').innerText()).toMatch(
      /^(приблизно [\d\s]+ \([\d\s]+–[\d\s]+\)|імовірно)/,
    );
    expect(await series.innerText()).toMatch(/(ймовірно|малоймовірно|рівні шанси|майже напевно) \((?:понад )?\d+ %\)/);
    expect(await violations()).toEqual([]);

    await open(border);
    expect(await page.getByRole('heading', { name: 'На чому ґрунтується оцінка' }).isVisible()).toBe(true);
    expect(await page.getByTestId('band-table').locator('summary').innerText()).toMatch(/^Смуги, \d+ (день|дні|днів)$/);
    expect(await violations()).toEqual([]);

    await open('/timeline');
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toBe('Часова шкала');
    expect(await page.getByRole('status').first().innerText()).toMatch(/^\d+ (твердження|тверджень)$/);
    expect(await violations()).toEqual([]);

    await page.getByLabel('Language / Мова').selectOption('en');
    await page.getByRole('heading', { level: 1, name: 'Timeline' }).waitFor();
    expect(await language()).toBe('en');
  });
});
