// Cuts open news text into sentences and words for silver.py: one sentence a line, its words parted by tabs.
//
//     node scripts/run-ts.mjs training/neural/silver-text.ts GOLD OUT [WORDS]
//
// Wikinews of 2019 and 2020 (CC BY 2.5), WikiWars (Wikipedia, CC BY-SA), re3d (public domain, CC BY 3.0 AU, CC BY-SA 3.0), then
// U.S. Department of State statements of 2021 and 2022 (public domain), one in `stride`, until WORDS words are reached.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadSegmenter } from '../../src/language/surface/segmenter.ts';

const [gold = '', out = '', limit = '800000'] = process.argv.slice(2);
const segmenter = loadSegmenter(readFileSync(new URL('../../models/surface.bin', import.meta.url)));

function jsonLines(path: string): string[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => (JSON.parse(line) as { text: string }).text);
}

const wikinews = jsonLines(join(gold, 'unlabelled/wikinews-2019-2020.jsonl'));
const wars = readdirSync(join(gold, 'wikiwars/training')).map((name) =>
  readFileSync(join(gold, 'wikiwars/training', name), 'utf8')
    .replace(/^[\s\S]*<TEXT>|<\/TEXT>[\s\S]*$/g, '')
    .replace(/<[^>]*>/g, '')
    .replaceAll('&amp;', '&'),
);
const defence = readdirSync(join(gold, 're3d'), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .flatMap(({ name }) => jsonLines(join(gold, 're3d', name, 'documents.json')));
const statements = jsonLines(join(gold, 'unlabelled/state-department.jsonl'));
const stride = 7;
const spread = Array.from({ length: stride }, (_, offset) =>
  statements.filter((_text, index) => index % stride === offset),
);

const seen = new Set<string>();
const lines: string[] = [];
let words = 0;
for (const text of [...wikinews, ...wars, ...defence, ...spread.flat()]) {
  if (words >= Number(limit)) break;
  for (const sentence of segmenter.segment(text)) {
    const line = sentence.words.map(({ span }) => text.slice(span.start, span.end)).join('\t');
    // A net learns nothing from headings and the formulas that open and close statements, seen a hundred times.
    if (sentence.words.length < 4 || sentence.words.length > 70 || seen.has(line)) continue;
    seen.add(line);
    lines.push(line);
    words += sentence.words.length;
  }
}
writeFileSync(out, lines.join('\n'));
console.log(`${lines.length} sentences, ${words} words`);
