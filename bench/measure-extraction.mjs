// Run as a process of its own: measure-extraction.mjs. Prints one line of JSON: how fast parsed reports are read into claims.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../dist/extraction/index.js';
import { loadLanguage } from '../dist/service/language.js';
import { loadWorld } from '../dist/service/world.js';

const folder = fileURLToPath(new URL('../examples/ukraine-2014', import.meta.url));
const rounds = 100;
const words = 600;

const world = await loadWorld();
const language = await loadLanguage('fast');
const texts = readdirSync(folder)
  .filter((name) => /^2014.*\.txt$/.test(name))
  .map((name) => readFileSync(join(folder, name), 'utf8'));
// The example's reports are short: as many of them as make some hundred words are one report here.
const reports = [];
for (let at = 0; at < texts.length; ) {
  let text = '';
  while (at < texts.length && text.split(/\s+/).length < words) text += `${texts[at++]}\n\n`;
  reports.push(text);
}
const parsed = reports.map((text) => ({ report: reportOf(text), sentences: language.parse(text) }));
const count = parsed.reduce(
  (sum, { sentences }) => sum + sentences.reduce((all, each) => all + each.words.length, 0),
  0,
);
const round = () => {
  for (const { report, sentences } of parsed) extract(report, sentences, world);
};
for (let time = 0; time < rounds; time += 1) round();
const before = process.memoryUsage().rss / 2 ** 20;
const { user, system } = process.cpuUsage();
for (let time = 0; time < rounds; time += 1) round();
const spent = process.cpuUsage({ user, system });
const seconds = (spent.user + spent.system) / 1e6;
console.log(
  JSON.stringify({
    perSecond: (count * rounds) / words / seconds,
    grown: process.memoryUsage().rss / 2 ** 20 - before,
    read: Math.round((count * rounds) / words),
  }),
);

function reportOf(text) {
  const day = '2014-05-30';
  const known = { title: null, publisher: 'Northern Wire', url: null, language: 'en' };
  return { ...known, id: 'r0', publishedAt: day, publishedAtBasis: 'stated', text, textDigest: '' };
}
