// Run as a process of its own, so that memory is its own: measure-reading.mjs FOLDER PROFILE. Prints one line of JSON.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import nlp from 'compromise';
import { readingsOf } from '../dist/service/describe-case.js';
import { estimateReadings, lastDay } from '../dist/service/estimate-case.js';
import { findFiles } from '../dist/service/find-files.js';
import { openCase } from '../dist/service/open-case.js';
import { readIn } from '../dist/service/read-in.js';

const [, , folder, profile] = process.argv;
const seconds = (usage) => (usage.user + usage.system) / 1e6;
const megabytes = () => Math.round(process.memoryUsage().rss / 2 ** 20);

const opened = await openCase(folder, () => new Date('2026-01-01T00:00:00Z'), profile);
const before = process.cpuUsage();
const started = performance.now();
const { added, failed } = await readIn(opened);
const wall = (performance.now() - started) / 1000;
const cpu = seconds(process.cpuUsage(before));
const afterReading = megabytes();

const again = performance.now();
const second = await readIn(opened);
const againWall = (performance.now() - again) / 1000;

const readings = await readingsOf(opened);
const afterLoading = megabytes();
const estimating = performance.now();
// Estimates of a thousand reports are enough to time them.
const estimates = readings.length > 1000 ? [] : estimateReadings(readings, lastDay(readings));
const estimateWall = (performance.now() - estimating) / 1000;
await opened.ledger.close();

// The peer reads a sample of the same texts: what a TypeScript user would otherwise take numbers and quotations from.
const sample = findFiles(folder)
  .files.filter((file) => file.endsWith('.txt'))
  .slice(0, 300)
  .map((file) => readFileSync(join(folder, file), 'utf8'));
const peerBefore = process.cpuUsage();
for (const text of sample) {
  const doc = nlp(text);
  doc.numbers().json();
  doc.quotations().json();
}
const peerCpu = seconds(process.cpuUsage(peerBefore));

console.log(
  JSON.stringify({
    added,
    failed: failed.length,
    wall,
    cpu,
    afterReading,
    again: second.known,
    againWall,
    afterLoading,
    claims: readings.reduce((sum, { claims }) => sum + claims.length, 0),
    series: estimates.length,
    estimateWall,
    peerPerSecond: sample.length / peerCpu,
  }),
);
