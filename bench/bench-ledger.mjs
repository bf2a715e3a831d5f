import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onOneCore } from './on-one-core.mjs';

const program = fileURLToPath(new URL('measure-ledger.mjs', import.meta.url));

/** Measures a ledger of so many simulated reports in a store that is new, and gives `row` the lines of the table. */
export function benchLedger(row, where, store, reports) {
  const ledger = JSON.parse(onOneCore([program, store, String(reports)]));
  const count = (value) => Math.round(value).toLocaleString('en-GB');
  const byClock = `${count(ledger.perSecond)} claims per second by the clock`;
  const inFile = ledger.bytesPerClaim !== null;
  // A file is asked within this program: its processor's time tells what an answer takes, whatever else the machine does.
  const times = ({ p50, p95, cpu }) =>
    inFile
      ? `${cpu.p50.toFixed(1)} CPU ms, 95 of 100 within ${cpu.p95.toFixed(1)} (by the clock ${p50.toFixed(1)} and ${p95.toFixed(1)} ms)`
      : `${p50.toFixed(1)} ms, 95 of 100 within ${p95.toFixed(1)} ms`;
  row(
    `ledger in ${where}, ${count(ledger.claims)} simulated claims: readings to disk`,
    // What the server's own processes take is not this program's.
    inFile
      ? `${count(ledger.perCpuSecond)} claims or ${count(ledger.rowsPerCpuSecond)} rows per CPU second (${byClock})`
      : byClock,
    `${inFile ? `${Math.round(ledger.bytesPerClaim)} bytes per claim; ` : ''}memory ${count(ledger.memoryWriting)} MB`,
  );
  row('– a claim by its id', times(ledger.claimById), `claims of a report: ${times(ledger.claimsOfReport)}`);
  row(
    '– two words, the ten best claims',
    times(ledger.fullText),
    `a source’s claims of a month: ${times(ledger.sourceAndDays)}`,
  );
  row(
    '– the board: counts, days, what is open, the last estimates of 12 series',
    times(ledger.board),
    `2,000 reviews, 120 estimates given out; right after another report: ${times(ledger.boardAfterReport)}`,
  );
  row('– opened again', `${Math.round(ledger.reopened)} ms`, `memory ${count(ledger.memory)} MB after all questions`);
}

// `npm run bench:ledger -- [REPORTS] [STORE]`: the long form, 100,000 reports in a file of its own unless told otherwise.
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { mkdtempSync, rmSync } = await import('node:fs');
  const { tmpdir } = await import('node:os');
  const [, , reports = '100000', server] = process.argv;
  const scratch = mkdtempSync(join(tmpdir(), 'muster-bench-'));
  const row = (...cells) => console.log(`| ${cells.join(' | ')} |`);
  try {
    if (server === undefined) benchLedger(row, 'a file', join(scratch, 'ledger.muster'), Number(reports));
    else
      benchLedger(
        row,
        'PostgreSQL',
        `${server}${server.includes('?') ? '&' : '?'}case=bench-${Date.now()}`,
        Number(reports),
      );
  } finally {
    rmSync(scratch, { recursive: true, force: true });
  }
}
