import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onOneCore } from './on-one-core.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const thousands = (speed) => `${(speed / 1000).toFixed(speed < 20_000 ? 1 : 0)}k`;

/** Rows on the language engine: both profiles and wink-nlp, each in a process of its own on one core. */
export function benchLanguage(row) {
  const measure = (system) => JSON.parse(onOneCore([join(root, 'bench/measure-language.mjs'), system]));
  const wink = measure('wink');
  for (const profile of ['default', 'fast']) {
    const { load, whole, growth, bytes, stages } = measure(profile);
    row(
      `language engine, ${profile}: text to trees and names`,
      `${thousands(whole)} tokens per CPU second`,
      `wink-nlp 2.4, no trees, no names: ${thousands(wink.whole)}`,
    );
    for (const [stage, speed] of Object.entries(stages))
      row(`– ${stage} alone`, `${thousands(speed)} tokens per CPU second`);
    row(`– from nothing to the first sentence`, `${Math.round(load)} ms`, `wink-nlp: ${Math.round(wink.load)} ms`);
    row(
      `– memory that it takes while it reads 600 kB`,
      `${Math.round(growth)} MB`,
      `wink-nlp: ${Math.round(wink.growth)} MB`,
    );
    row(`– weights`, `${(bytes / 2 ** 20).toFixed(1)} MB`);
  }
}
