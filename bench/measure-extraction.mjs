// Run as a process of its own: measure-extraction.mjs. Prints one line of JSON: how fast parsed texts are read into claims, by kind of text.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { extract } from '../dist/extraction/index.js';
import { loadLanguage } from '../dist/service/language.js';
import { loadWorld } from '../dist/service/world.js';

/** A typical report has so many words: what stands beside it is told in reports of that length. */
const words = 600;
/** Words of each kind that are read between two looks at the clock, after as many before the first. */
const enough = 500_000;
/** Reports of news and statements that are put together of each set of the gold data. */
const most = 60;

const world = await loadWorld();
const language = await loadLanguage('fast');
console.log(JSON.stringify(kinds().map(([kind, texts]) => ({ kind, ...measure(texts) }))));

/** The reports of the example, in which nearly every sentence counts forces, and where there is gold data real news and statements. */
function kinds() {
  const folder = fileURLToPath(new URL('../examples/ukraine-2014', import.meta.url));
  const example = readdirSync(folder)
    .filter((name) => /^2014.*\.txt$/.test(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'));
  const real = [
    ['news: Wikinews 2019–2020', 'wikinews-2019-2020'],
    ['statements and briefings: State Department', 'state-department'],
  ]
    .map(([kind, name]) => [kind, join(process.env.MUSTER_GOLD ?? '', 'unlabelled', `${name}.jsonl`)])
    .filter(([, file]) => existsSync(file))
    .map(([kind, file]) => [
      kind,
      readFileSync(file, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line).text),
    ]);
  return [['the example’s, dense with claims', example], ...real];
}

function measure(texts) {
  const parsed = reportsOf(texts).map((text) => ({ report: reportOf(text), sentences: language.parse(text) }));
  const count = parsed.reduce(
    (sum, { sentences }) => sum + sentences.reduce((all, each) => all + each.words.length, 0),
    0,
  );
  const rounds = Math.ceil(enough / count);
  let claims = 0;
  const read = () => {
    for (let time = 0; time < rounds; time += 1)
      for (const { report, sentences } of parsed) claims += extract(report, sentences, world).claims.length;
  };
  read();
  claims = 0;
  const before = process.memoryUsage().rss / 2 ** 20;
  const { user, system } = process.cpuUsage();
  read();
  const spent = process.cpuUsage({ user, system });
  const reports = (count * rounds) / words;
  return {
    perSecond: reports / ((spent.user + spent.system) / 1e6),
    claims: claims / reports,
    grown: process.memoryUsage().rss / 2 ** 20 - before,
    read: Math.round(reports),
  };
}

/** Texts put together until they are some hundred words long: short ones alone would tell what a report costs, not what its words do. */
function reportsOf(texts) {
  const reports = [];
  for (let at = 0; at < texts.length && reports.length < most; ) {
    let text = '';
    while (at < texts.length && text.split(/\s+/).length < words) text += `${texts[at++]}\n\n`;
    reports.push(text);
  }
  return reports;
}

function reportOf(text) {
  const known = { title: null, publisher: 'Northern Wire', url: null, language: 'en' };
  return { ...known, id: 'r0', publishedAt: '2020-05-30', publishedAtBasis: 'stated', text, textDigest: '' };
}
