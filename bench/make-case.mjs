import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { makeRandom } from './make-reports.mjs';

const examples = fileURLToPath(new URL('../examples/ukraine-2014/', import.meta.url));

/** How many texts of the example case make one report, so that it has some fifteen claims. */
const textsPerReport = 5;
const areas = ['Crimea', 'Donetsk', 'Luhansk', 'Kharkiv', 'Odessa', 'Belgorod', 'Bryansk', 'Rostov', 'Kursk', 'Minsk'];

/** Thousands of troops on a day of 2014: a build-up, a withdrawal and another build-up, about which reports say what they saw. */
function levelOf(day) {
  const share = (Date.parse(day) - Date.UTC(2014, 0, 1)) / (365 * 86_400_000);
  return 10 + 35 * Math.abs(Math.sin(2 * Math.PI * share));
}

/**
 * Writes `count` long reports made from the example case's plain texts into a folder: several texts to a report, with other numbers, days and, in every
 * second one, another area, as a desk's case over a year has them.
 */
export function makeCase(folder, count) {
  const texts = readdirSync(examples)
    .filter((name) => /^2014.*\.txt$/.test(name))
    .map((name) => readFileSync(join(examples, name), 'utf8').replace(/^(?:[A-Z][A-Za-z]+: .*\n)+\n?/, ''));
  const random = makeRandom(20140530);
  mkdirSync(folder, { recursive: true });
  for (let index = 0; index < count; index += 1) {
    const area = index % 2 === 0 ? null : areas[Math.floor(random() * areas.length)];
    const day = new Date(Date.UTC(2014, 0, 1 + Math.floor(random() * 365))).toISOString().slice(0, 10);
    const body = Array.from({ length: textsPerReport }, () => texts[Math.floor(random() * texts.length)])
      .join('\n\n')
      .replace(/\b\d{1,3},000\b/g, () => `${Math.round(levelOf(day) * Math.exp(0.3 * (random() + random() - 1)))},000`)
      .replace(/\b(?:near|along) (?:the border with Ukraine|Ukraine's (?:eastern )?border)\b/g, (words) =>
        area === null ? words : `in ${area}`,
      );
    const head = `Title: Report ${index + 1} of the desk\nPublisher: Outlet ${1 + (index % 40)}\nPublished: ${day}\nLanguage: en\n\n`;
    writeFileSync(join(folder, `${day}-${index}.txt`), head + body);
  }
}
