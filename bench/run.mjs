// `npm run bench`: prints a table of speed, memory and size; `-- --write` also keeps it in bench/RESULTS.md.
import { execFileSync, spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { benchLanguage } from './bench-language.mjs';
import { benchLedger } from './bench-ledger.mjs';
import { makeReports } from './make-reports.mjs';
import { measureBrowser } from './measure-browser.mjs';
import { onOneCore } from './on-one-core.mjs';

if (process.argv.slice(2).some((option) => option !== '--write')) {
  console.log(
    'usage: npm run bench -- [--write]\n\nTakes about ten minutes; --write keeps the table in bench/RESULTS.md.',
  );
  process.exit(process.argv.includes('--help') ? 0 : 2);
}
const root = fileURLToPath(new URL('..', import.meta.url));
const cli = join(root, 'dist/main.js');
const scratch = mkdtempSync(join(tmpdir(), 'muster-bench-'));
const rows = [];
const row = (what, figure, beside = '') => {
  rows.push(`| ${what} | ${figure} | ${beside} |`);
  console.error(`${what}: ${figure} ${beside}`);
};

try {
  await measure();
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

async function measure() {
  benchLanguage(row);
  for (const each of JSON.parse(onOneCore([join(root, 'bench/measure-extraction.mjs')])))
    row(
      `extraction alone: parsed reports of 600 words to claims, ${each.kind}`,
      `${Math.round(each.perSecond)} per CPU second`,
      `${each.claims.toFixed(1)} claims in each; memory grows by ${Math.round(each.grown)} MB over ${each.read.toLocaleString('en-GB')} of them`,
    );
  const fusion = JSON.parse(onOneCore([join(root, 'bench/measure-fusion.mjs')]));
  const seconds = (value) => `${value.toFixed(2)} CPU s`;
  row(
    'fusing one series: 365 days, 1,000 claims of 200 origins, with every answer',
    seconds(fusion.year),
    `100 claims of 50 origins: ${seconds(fusion.fewerClaims)}; 182 days: ${seconds(fusion.halfYear)}`,
  );
  row('– its answers alone, the influence of every claim among them', seconds(fusion.answers));
  row('– 91 days, 40 origins', seconds(fusion.quarter), `one origin: ${seconds(fusion.oneOrigin)}`);
  row(
    '– what one more claim does to the first: of the day after the last',
    `${(1000 * fusion.inOrder).toFixed(1)} CPU ms`,
    `late, of a day in its midst: ${(1000 * fusion.late).toFixed(1)} CPU ms`,
  );
  const origins = JSON.parse(onOneCore([join(root, 'bench/measure-origins.mjs')]));
  row(
    `near-duplicates of one report among ${origins.stored.toLocaleString('en-GB')}: look-up`,
    `${origins.lookUpP50.toFixed(2)} CPU ms, p95 ${origins.lookUpP95.toFixed(2)}`,
    `${Math.round(origins.found * 100)} % of copies without their first third are found`,
  );
  row(
    '– with the print of the report and the comparison of texts',
    `${origins.wholeP50.toFixed(2)} CPU ms, p95 ${origins.wholeP95.toFixed(2)}`,
    `index: ${Math.round(origins.indexBytes / 2 ** 20)} MB, ${Math.round(origins.indexBytes / origins.stored)} bytes per report`,
  );
  for (const [count, profile] of [
    [1000, 'default'],
    [10_000, 'fast'],
  ]) {
    const folder = join(scratch, String(count));
    const bytes = makeReports(folder, count);
    const result = JSON.parse(onOneCore([join(root, 'bench/measure-reading.mjs'), folder, profile]));
    const shown = count.toLocaleString('en-GB');
    const read = `${shown} reports, ${profile === 'default' ? 'default profile' : `--profile ${profile}`}`;
    row(
      `bytes to ledger, ${read}, one core`,
      `${Math.round(result.added / result.cpu)} reports per CPU second (${Math.round(result.added / result.wall)} by the clock)`,
      `compromise 14, numbers and quotations only: ${Math.round(result.peerPerSecond)} per CPU second`,
    );
    row(
      `memory after reading ${read}`,
      `${result.afterReading} MB; ${result.afterLoading} MB with all readings loaded`,
      `${(bytes / 2 ** 20).toFixed(0)} MB of files, ${result.claims.toLocaleString('en-GB')} claims`,
    );
    row(`second reading of the same ${shown} files`, `${result.againWall.toFixed(1)} s`, `${result.again} known`);
    if (count === 1000) {
      row('estimates of a case of 1,000 reports', `${result.estimateWall.toFixed(1)} s`, `${result.series} series`);
      const anew = join(scratch, 'anew');
      makeReports(anew, count);
      const all = JSON.parse(
        execFileSync(process.execPath, [join(root, 'bench/measure-reading.mjs'), anew, profile], { encoding: 'utf8' }),
      );
      row(
        `bytes to ledger, ${read}, every core`,
        `${Math.round(all.added / all.wall)} reports per second by the clock (${(all.added / all.wall / (result.added / result.wall)).toFixed(2)} times one core)`,
        `memory ${all.afterReading} MB`,
      );
    }
    row(
      `ledger of ${shown} reports`,
      `${(statSync(join(folder, 'case.muster')).size / count / 1024).toFixed(1)} kB per report`,
    );
  }

  benchLedger(row, 'a file', join(scratch, 'ledger.muster'), 10_000);
  // A server is not started here: MUSTER_BENCH_SERVER=postgres://host/database names one.
  const server = process.env.MUSTER_BENCH_SERVER;
  if (server === undefined) row('ledger on a server', 'not measured: no server');
  else benchLedger(row, 'PostgreSQL', `${server}${server.includes('?') ? '&' : '?'}case=bench-${Date.now()}`, 10_000);

  const report = join(root, 'examples/ukraine-2014/2014-05-30-reuters-hagel-majority-gone.txt');
  const page = join(root, 'examples/ukraine-2014/2014-03-03-lifeinua-tenyukh-crimea.html');
  row(
    'start-up of `muster read` on one small text, warm',
    `${median(() => run([cli, 'read', report]))} ms`,
    `an empty program: ${median(() => run(['-e', '0']))} ms`,
  );
  row('start-up of `muster read` on one small page, warm', `${median(() => run([cli, 'read', page]))} ms`);

  const browser = ['/usr/bin/chromium', process.env.MUSTER_BROWSER].find(
    (path) => path !== undefined && existsSync(path),
  );
  if (browser === undefined) row('time to first chart', 'not measured: no browser');
  else {
    const folder = join(scratch, 'case');
    cpSync(join(root, 'examples/ukraine-2014'), folder, {
      recursive: true,
      filter: (path) => !path.includes('.muster'),
    });
    const shown = await measureBrowser(folder, browser, 7).catch((error) => {
      // The board waits for the estimates: a machine with other work may not have them within the browser's patience.
      if (error.name !== 'TimeoutError') throw error;
      return null;
    });
    row('from address to first estimate on the board', shown === null ? 'over 30 s' : `${Math.round(shown.first)} ms`);
    if (shown !== null) row('from address to first chart with its marks', `${Math.round(shown.chart)} ms`);
  }
  const packed = JSON.parse(
    execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], {
      cwd: root,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'ignore'],
    }),
  )[0];
  row(
    'package',
    `${(packed.size / 1024).toFixed(0)} kB packed, ${(packed.unpackedSize / 1024).toFixed(0)} kB unpacked`,
  );
  row('its installed dependencies', `${(dependencySize() / 2 ** 20).toFixed(1)} MB`);
  write();
}

function run(args) {
  const started = performance.now();
  const { status } = spawnSync(process.execPath, args, { stdio: 'ignore' });
  if (status !== 0) throw new Error(`${args.join(' ')} ended with ${status}`);
  return performance.now() - started;
}

function median(measureOnce) {
  const times = Array.from({ length: 12 }, measureOnce).slice(1);
  return Math.round(times.sort((a, b) => a - b)[5]);
}

/** Bytes of every package that an install without development dependencies brings on this machine. */
function dependencySize() {
  const listed = execFileSync('npm', ['ls', '--omit=dev', '--all', '--parseable', '--workspaces=false'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'ignore'],
  });
  return listed
    .trim()
    .split('\n')
    .slice(1)
    .filter((path) => path.includes('node_modules'))
    .reduce((sum, path) => sum + sizeOf(path), 0);
}

function sizeOf(path) {
  const stats = statSync(path);
  if (!stats.isDirectory()) return stats.size;
  return readdirSync(path)
    .filter((name) => name !== 'node_modules')
    .reduce((sum, name) => sum + sizeOf(join(path, name)), 0);
}

function write() {
  const machine = `${cpus().length} × ${cpus()[0]?.model ?? 'unknown processor'}, ${Math.round(totalmem() / 2 ** 30)} GB, Node ${process.versions.node}, ${process.platform}`;
  const table = `# Speed, memory and size\n\nPrinted by \`npm run bench\` on ${machine}. Reports are those of the example case with other numbers and days.\n\n| what | measured | beside it |\n|---|---|---|\n${rows.join('\n')}\n`;
  console.log(table);
  if (process.argv.includes('--write')) writeFileSync(join(root, 'bench/RESULTS.md'), table);
}
