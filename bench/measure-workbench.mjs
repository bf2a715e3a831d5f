// `npm run bench:workbench -- FOLDER BROWSER [REPORTS]`: what the workbench does with the case of a desk, measured in Chromium, as rows of a table. The
// reports are made in the folder, which may be used again.
import { readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { serveCase } from '../dist/http/serve-case.js';
import { addReport } from '../dist/service/add-report.js';
import { describeCase } from '../dist/service/describe-case.js';
import { openCase } from '../dist/service/open-case.js';
import { readIn } from '../dist/service/read-in.js';
import { makeCase } from './make-case.mjs';
import { flags } from './measure-browser.mjs';
import { pressKeys } from './measure-keys.mjs';

const [folder, executablePath, reports = '2000'] = process.argv.slice(2);
const workbench = fileURLToPath(new URL('../dist/workbench', import.meta.url));
const patience = 900_000;
const mostPresses = 40;
const fewMarks = 2000;
const fewReports = 6;
/** In whose name the bench says something. */
const who = 'bench';
/** For how long a watch is replayed, in milliseconds: the whole of a year takes as long as hundreds of estimates. */
const replaying = 30_000;

makeCase(folder, Number(reports));
const opened = await openCase(folder, () => new Date('2015-01-02T00:00:00Z'), 'fast');
await readIn(opened);
const claim = 'About 12,000 Russian troops are near the border with Ukraine, NATO said on Friday.';
const filler = 'It rained in the old town, and the lamps were lit early. '.repeat(300);
const long = `Title: Long\nPublished: 2014-12-30\n\n${`${claim} ${filler}\n\n`.repeat(300)}`;
const added = await addReport(opened, 'long.txt', new TextEncoder().encode(long), {});
const { claims, until } = await describeCase(opened);
// What an earlier run has kept.
rmSync(`${opened.file}-estimates`, { force: true });
const first = await serveCase(opened, 0, workbench);
const asked = performance.now();
const estimates = await (await fetch(`${first.url}api/estimates?asOf=${until}`)).json();
const estimating = (performance.now() - asked) / 1000;
await first.close();
// Opened again, as on the next morning.
const served = await serveCase(opened, 0, workbench);
const browser = await chromium.launch({ executablePath, args: flags });
const pages = await browser.newBrowserCDPSession();
const { key, contributions } = estimates[0];
const series = `series/${key.force}/${encodeURIComponent(key.area)}/${key.scope}`;

/** Milliseconds from asking for a fresh page until the frame in which a selector is drawn, the median of five. */
async function paint(path, selector) {
  const times = [];
  for (let run = 0; run < 5; run += 1) {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const page = await context.newPage();
    page.setDefaultTimeout(patience);
    await page.addInitScript(`
      window.drawn = new Promise((resolve) => {
        new MutationObserver((_, observer) => {
          if (document.querySelector('${selector}') === null) return;
          observer.disconnect();
          requestAnimationFrame(() => resolve(performance.now()));
        }).observe(document, { childList: true, subtree: true });
      });
    `);
    await page.goto(served.url + path);
    times.push(await page.evaluate('window.drawn'));
    await context.close();
  }
  return median(times);
}

const firstPaint = await paint('', '[data-testid=headline]');
const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
page.setDefaultTimeout(patience);
await page.addInitScript((name) => localStorage.setItem('muster.who', name), who);
// Times within the page: from an act until the frame in which what it should do is drawn.
await page.addInitScript(`
  window.after = (act, done) => new Promise((resolve) => {
    const started = performance.now();
    act();
    const look = () => (done() ? requestAnimationFrame(() => resolve(performance.now() - started)) : requestAnimationFrame(look));
    requestAnimationFrame(look);
  });
  window.keyDown = (key) => (document.activeElement ?? document.body).dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  window.selected = () => document.querySelector('[data-testid="claim-card"][aria-current="true"]')?.dataset.claim;
`);
const result = (script) => page.evaluate(script);

await page.goto(`${served.url}?asOf=${until}`);
await page.waitForSelector('[data-testid="headline"]');
const toReport = [];
for (let run = 0; run < 5; run += 1) {
  toReport.push(
    await result(
      `after(() => document.querySelectorAll('main a[href^="/report/"]')[${run}].click(), () => document.querySelector('[data-testid="report-text"]') !== null)`,
    ),
  );
  await page.goBack();
  await page.waitForSelector('[data-testid="headline"]');
}

/** Walks through a report by calls within the page, and back by presses of the keyboard. */
async function walk(path, count) {
  await page.goto(served.url + path);
  await page.waitForSelector('[data-testid="claim-card"]');
  const steps = Math.min(count - 1, mostPresses);
  const calls = [];
  for (let press = 0; press < steps; press += 1)
    calls.push(
      await result(
        `(() => { const before = selected(); return after(() => keyDown('j'), () => selected() !== before); })()`,
      ),
    );
  return { calls, keys: await pressKeys(page, 'k', steps - 1) };
}

/** Accepts a report's claims by the keyboard, each as soon as the card before has gone, and takes all back: how many a second, and how long after the last key all were kept. */
async function acceptAll(path, count) {
  await page.goto(served.url + path);
  await page.waitForSelector('[data-testid="claim-card"]');
  const presses = Math.min(count - 1, mostPresses);
  const begun = await opened.ledger.length();
  const kept = () => opened.ledger.rows(begun, presses);
  await page.keyboard.press('j');
  await page.waitForFunction(() => window.selected() !== undefined);
  const started = performance.now();
  for (let press = 0; press < presses; press += 1) {
    const before = await result('selected()');
    await page.keyboard.press('a');
    await page.waitForFunction((shown) => window.selected() !== shown, before);
  }
  const pressed = performance.now();
  while ((await kept()).length < presses) await page.waitForTimeout(5);
  const settled = performance.now() - pressed;
  for (const { position } of await kept())
    await fetch(`${served.url}api/undo`, {
      method: 'POST',
      body: JSON.stringify({ who, expected: position, position }),
    });
  return { perSecond: (1000 * presses) / (pressed - started), settled };
}
const ordinary = [];
for (const report of [...new Set(contributions.map((one) => one.claim.split('.')[0]))].slice(-fewReports)) {
  const { reading } = await opened.ledger.readingOf(report, { means: opened.means.key });
  ordinary.push(await walk(`report/${report}`, reading.claims.length));
}
const longest = await walk(`report/${added.reading.report.id}`, added.reading.claims.length);
const accepted = await acceptAll(`report/${added.reading.report.id}`, added.reading.claims.length);

const windowed = contributions
  .map(({ day }) => day)
  .filter((day) => day !== null)
  .toSorted();
const some = await redraws(`${series}?from=${windowed.at(-fewMarks)}&until=${until}`);
const all = await redraws(series);

const slider = await page.getByTestId('as-of-slider').boundingBox();
await result(
  'window.frames_ = []; window.counting = true; (function count(at) { frames_.push(at); if (counting) requestAnimationFrame(count); })(performance.now())',
);
const [y, steps] = [slider.y + slider.height / 2, 120];
await page.mouse.move(slider.x + slider.width - 8, y);
await page.mouse.down();
for (let step = 0; step <= steps; step += 1)
  await page.mouse.move(slider.x + slider.width - 8 - ((slider.width - 16) * step) / steps, y);
const drag = await result(
  `(() => { counting = false; const gaps = frames_.slice(1).map((at, index) => at - frames_[index]); return { frames: gaps.length, ms: frames_.at(-1) - frames_[0], longest: Math.max(...gaps) }; })()`,
);
await page.mouse.up();
const map = await zooms();
await browser.close();
const sent = await sizesOf([
  '',
  '/outline',
  '/sources',
  `/sources?family=${encodeURIComponent(contributions[0].family)}`,
]);
const replayed = await replay();
await served.close();
await opened.ledger.close();

const ms = (time) => `${Math.round(time)} ms`;
const durations = (walks) => walks.flatMap(({ keys }) => keys.map(({ duration }) => duration));
const scripts = (walks) => walks.flatMap(({ keys }) => keys.flatMap(({ script }) => script ?? []));
const inTwo = (times) => `${ms(quantile(times, 0.5))}, 95 of 100 within ${ms(quantile(times, 0.95))}`;
for (const [what, measured, beside] of [
  [
    `workbench, ${Number(reports).toLocaleString('en-GB')} reports with ${claims.toLocaleString('en-GB')} claims: from address to first estimate, the case opened again`,
    ms(firstPaint),
    `estimates made anew: ${Math.round(estimating)} s, in a thread`,
  ],
  ['– from the board to a report', ms(median(toReport)), ''],
  [
    '– from a key to the next claim, until the second frame after a call within the page',
    inTwo(ordinary.flatMap(({ calls }) => calls)),
    `in a report of 5 MB: ${inTwo(longest.calls)}`,
  ],
  [
    '– the same by Event Timing: from a press of the keyboard until the next paint, in steps of 8 ms',
    inTwo(durations(ordinary)),
    `in a report of 5 MB: ${inTwo(durations([longest]))}; script and layout within ${ms(median(scripts(ordinary)))}, ${ms(median(scripts([longest])))}`,
  ],
  [
    '– accepting by key in that report, each claim as soon as the card before has gone',
    `${accepted.perSecond.toFixed(1)} claims a second`,
    `all kept ${ms(accepted.settled)} after the last key`,
  ],
  ...[some, all].map(({ marks, time, cpu }) => [
    `– drawing ${marks.toLocaleString('en-GB')} marks anew`,
    ms(time),
    `${Math.round(cpu / 5)} CPU ms of all the page’s threads`,
  ]),
  [`– drawing the map’s ${map.marks} marks anew, closer or wider`, ms(map.time), ''],
  [
    '– dragging the as-of slider',
    `${Math.round((1000 * drag.frames) / drag.ms)} frames a second`,
    `longest frame ${ms(drag.longest)}`,
  ],
  [
    '– what is sent of all estimates',
    sent.map(({ kB }) => `${kB.toLocaleString('en-GB')} kB`).join(', '),
    'whole, in outline, what sources say, what one says',
  ],
  [
    '– the replay of a watch: until its first day',
    ms(replayed.firstDay),
    `${replayed.days} of ${replayed.all} days in ${replaying / 1000} s; the board asked for meanwhile: within ${ms(replayed.board)}`,
  ],
  ['– scripts and styles, compressed, without the map and PDFs', `${Math.round(bundleSize() / 1000)} kB`, ''],
])
  console.log(`| ${what} | ${measured} | ${beside} |`);

/** What changing the scale of a chart takes, and how many marks it has; the median of five that follow one another. */
async function redraws(path) {
  await page.goto(served.url + path);
  await page.waitForSelector('[data-testid="mark"]', { state: 'attached' });
  const marks = Number(await page.locator('[data-marks]').getAttribute('data-marks'));
  const before = await pagesCpu();
  const times = [];
  for (const scale of ['Logarithmic', 'Linear', 'Logarithmic', 'Linear', 'Logarithmic'])
    times.push(
      await result(
        `(() => { const d = () => document.querySelector('.median')?.getAttribute('d'); const before = d(); const radio = [...document.querySelectorAll('label')].find((label) => label.textContent.trim() === '${scale}').querySelector('input'); return after(() => radio.click(), () => d() !== before); })()`,
      ),
    );
  return { marks, time: median(times), cpu: (await pagesCpu()) - before };
}

/** What coming closer on the map, and going wider, takes, and how many marks it has; the median of six. */
async function zooms() {
  await page.goto(`${served.url}map`);
  await page.waitForSelector('[data-testid="claimed-mark"]');
  await page.waitForSelector('[data-testid="assessed-mark"]');
  const marks = await page.locator('[data-testid$="-mark"]').count();
  const times = [];
  for (const button of [0, 1, 0, 0, 1, 1])
    times.push(
      await result(
        `(() => { const d = () => document.querySelector('.map-box svg g').getAttribute('transform'); const before = d(); return after(() => document.querySelectorAll('.map-buttons button')[${button}].click(), () => d() !== before); })()`,
      ),
    );
  return { marks, time: median(times) };
}

/** How much the server sends of all estimates, by path. */
async function sizesOf(paths) {
  const sizes = [];
  for (const path of paths) {
    const body = await (await fetch(`${served.url}api/estimates${path}`)).arrayBuffer();
    sizes.push({ path, kB: Math.round(body.byteLength / 1000) });
  }
  return sizes;
}

/** Replays a watch for a while: when its first day is told, how many are in that time, and what else waits meanwhile. */
async function replay() {
  const body = {
    who,
    expected: 0,
    name: 'bench',
    series: [key.force, key.area, key.scope].join('|'),
    ask: 'fewer than 10000',
  };
  await fetch(`${served.url}api/watches`, { method: 'POST', body: JSON.stringify(body) });
  const started = performance.now();
  const ask = async (path) => (await fetch(`${served.url}api/${path}`)).json();
  let told = await ask('watches/replay?name=bench');
  const firstDay = performance.now() - started;
  let board = 0;
  while (told.replayed.length < told.days.length && performance.now() - started < replaying) {
    const next = ask('watches/replay?name=bench');
    const before = performance.now();
    await ask('board');
    board = Math.max(board, performance.now() - before);
    told = await next;
  }
  return { firstDay, board, days: told.replayed.length, all: told.days.length };
}

/** Milliseconds of the processor that pages have taken by now. */
async function pagesCpu() {
  const { processInfo } = await pages.send('SystemInfo.getProcessInfo');
  return processInfo.filter(({ type }) => type === 'renderer').reduce((sum, { cpuTime }) => sum + 1000 * cpuTime, 0);
}

function median(times) {
  return quantile(times, 0.5);
}

function quantile(times, share) {
  return times.toSorted((a, b) => a - b)[Math.min(times.length - 1, Math.floor(times.length * share))];
}

/** Bytes, compressed, of all scripts and styles but what only the map and PDFs load. */
function bundleSize() {
  const assets = join(workbench, 'assets');
  return readdirSync(assets)
    .filter((name) => /\.(js|css)$/.test(name) && !/^(milsymbol|map-page|draw-worker|pdf-pages)/.test(name))
    .reduce((sum, name) => sum + gzipSync(readFileSync(join(assets, name))).length, 0);
}
