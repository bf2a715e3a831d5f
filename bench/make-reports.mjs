import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const examples = fileURLToPath(new URL('../examples/ukraine-2014/', import.meta.url));

/** A seeded generator of numbers from 0 to 1 (mulberry32). */
export function makeRandom(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** Writes `count` reports made from the example case into a folder: its texts and pages with other numbers and days. Returns the bytes written. */
export function makeReports(folder, count) {
  const sources = readdirSync(examples).filter((name) => /^2014.*\.(txt|html)$/.test(name));
  const random = makeRandom(20140530);
  let bytes = 0;
  for (let index = 0; index < count; index += 1) {
    const source = sources[index % sources.length];
    const text = readFileSync(join(examples, source), 'utf8').replace(
      /\b\d{1,3},000\b/g,
      () => `${1 + Math.floor(random() * 90)},000`,
    );
    const day = new Date(Date.UTC(2014, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
    const subfolder = join(folder, String(Math.floor(index / 1000)));
    if (index % 1000 === 0) mkdirSync(subfolder, { recursive: true });
    const dated = text.replace(/^(Published: ).*$/m, `$1${day}`).replace(/(datePublished"\s*:\s*")[^"]+/, `$1${day}`);
    writeFileSync(join(subfolder, `${day}-${index}-${source.slice(11)}`), dated);
    bytes += Buffer.byteLength(dated);
  }
  return bytes;
}
