// Whether reading keeps anything of what it has read: measure-memory.mjs [REPORTS], 100,000 unless told otherwise. Each report is the example case's with other
// numbers, another day and a speaker of its own, parsed and read into claims by the fast profile. Prints memory after each tenth, garbage collected.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { extract } from '../dist/extraction/index.js';
import { loadLanguage } from '../dist/service/language.js';
import { loadWorld } from '../dist/service/world.js';
import { makeRandom } from './make-reports.mjs';

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc');
const count = Number(process.argv[2] ?? 100_000);
const folder = fileURLToPath(new URL('../examples/ukraine-2014', import.meta.url));
const texts = readdirSync(folder)
  .filter((name) => /^2014.*\.txt$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
const random = makeRandom(20140530);
const below = (most) => Math.floor(random() * most);
const syllables = ['ka', 'len', 'mor', 'ti', 'vash', 'ro', 'den', 'sul', 'bek', 'ni', 'gor', 'pa'];
const name = () => {
  const word = Array.from({ length: 3 }, () => syllables[below(syllables.length)]).join('');
  return word[0].toUpperCase() + word.slice(1);
};

const world = await loadWorld();
const language = await loadLanguage('fast');
const started = process.cpuUsage();
let [claims, characters] = [0, 0];
const steps = [];
for (let number = 1; number <= count; number += 1) {
  const told = texts[number % texts.length].replace(/\b\d{1,3},000\b/g, () => `${1 + below(90)},000`);
  const text = `${told}\nGeneral ${name()} ${name()} said on Tuesday that ${1 + below(90)},000 troops remained near ${name()}.\n`;
  const publishedAt = new Date(Date.UTC(2014, 0, 1 + below(365))).toISOString().slice(0, 10);
  const report = {
    id: `r${number.toString(16).padStart(16, '0')}`,
    title: null,
    publisher: `${name()} Wire`,
    url: null,
    publishedAt,
    publishedAtBasis: 'stated',
    language: 'en',
    text,
    textDigest: '',
  };
  claims += extract(report, language.parse(text), world).claims.length;
  characters += text.length;
  if (number % Math.ceil(count / 10) === 0 || number === count) {
    collect();
    const { rss, heapUsed } = process.memoryUsage();
    steps.push({ number, rss: rss / 2 ** 20, heap: heapUsed / 2 ** 20 });
    console.error(
      `${number} reports: ${(heapUsed / 2 ** 20).toFixed(1)} MB of objects, ${Math.round(rss / 2 ** 20)} MB in all`,
    );
  }
}
const { user, system } = process.cpuUsage(started);
console.log(JSON.stringify({ reports: count, claims, characters, cpuSeconds: (user + system) / 1e6, steps }));
