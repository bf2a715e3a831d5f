// Looks for numbers given to the wrong person: npm run evaluate:extraction -- persons [--write] [--show]
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { findAttributions } from '../../../src/extraction/attribution/find-attributions.ts';
import { findPeople } from '../../../src/extraction/attribution/find-people.ts';
import { vouching } from '../../../src/extraction/attribution/vouch.ts';
import { extract } from '../../../src/extraction/extract.ts';
import { findQuantities } from '../../../src/extraction/quantities/find-quantities.ts';
import { setScenes, spanOfTokens } from '../../../src/extraction/scene.ts';
import { contains, type Span } from '../../../src/model/span.ts';
import type { Voice } from '../../../src/model/voice.ts';
import { loadLanguage } from '../../../src/service/language.ts';
import { loadWorld } from '../../../src/service/world.ts';
import { readPolnear } from '../attribution/read-polnear.ts';
import { makeReport } from '../make-report.ts';
import { isCalled, readTranscripts } from './turns.ts';

/** How many transcripts are read, the first of the file. */
const transcriptsRead = 100;

const gold = process.env['MUSTER_GOLD'] ?? '';
const [language, world] = await Promise.all([loadLanguage('default'), loadWorld()]);
const shown: string[] = [];

/** Numbers given to a named person, by what the gold says of it. */
const articles = { given: 0, same: 0, another: 0, nobody: 0 };
for (const { name, text, attributions } of readPolnear(join(gold, 'polnear-dev'))) {
  const setting = setScenes(makeReport(text), language.parse(text));
  const found = findAttributions(setting, findPeople(setting));
  for (const scene of setting.scenes)
    for (const { first, last } of findQuantities(scene).mentions) {
      const number = spanOfTokens(scene.sentence, first, last);
      const voice = vouching(found, number).find(({ verb }) => verb.vouches)?.voice;
      if (voice === undefined || !isNamed(voice) || voice.span === null) continue;
      articles.given += 1;
      const { span } = voice;
      const marked = attributions.filter(({ content }) => content.some((piece) => contains(piece, number)));
      const same = marked.some(({ source }) => source.some((piece) => meet(piece, span)));
      const judged = same ? 'same' : marked.some(({ source }) => source.length > 0) ? 'another' : 'nobody';
      articles[judged] += 1;
      if (judged !== 'same') show(`${name} ${judged}`, text, number, voice.name);
    }
}

/** Numbers of claims in transcripts whose nearest voice is a named person, by whose turn they stand in. */
const turns = { given: 0, speaker: 0, cited: 0, wrong: 0, asked: 0 };
const transcripts = readTranscripts(join(gold, 'unlabelled')).slice(0, transcriptsRead);
for (const { text, publishedAt, turns: spoken } of transcripts) {
  const report = { ...makeReport(text), publishedAt };
  for (const { quantity, attribution, forceStrength } of extract(report, language.parse(text), world).claims) {
    const turn = quantity === null ? undefined : spoken.find(({ span }) => contains(span, quantity.span));
    const [voice] = attribution;
    if (turn === undefined || quantity === null || voice === undefined) continue;
    if (turn.asks && forceStrength) {
      turns.asked += 1;
      show('question', text, quantity.span, voice.name);
    }
    if (!isNamed(voice)) continue;
    turns.given += 1;
    const said = voice.span !== null && contains(turn.span, voice.span);
    const judged = isCalled(turn.label, voice.name) ? 'speaker' : said ? 'cited' : 'wrong';
    turns[judged] += 1;
    if (judged === 'wrong') show(`wrong, in the turn of ${turn.label}`, text, quantity.span, voice.name);
  }
}

function isNamed({ kind, unnamed }: Voice): boolean {
  return kind === 'person' && !unnamed;
}

function meet(one: Span, other: Span): boolean {
  return one.start < other.end && other.start < one.end;
}

/** For reading, never for keeping. */
function show(what: string, text: string, { start, end }: Span, who: string): void {
  const around = text.slice(Math.max(0, start - 150), end + 80).replace(/\s+/g, ' ');
  shown.push(`${what}: ${who} | ${text.slice(start, end)} | ${around}`);
}

const results = `# Numbers given to a named person

Printed by \`npm run evaluate:extraction -- persons\`; \`--show\` lists every case that is not right.

In PolNeAR's development articles, every number that a named person is found to vouch for, against the innermost mark of the annotators that
holds it. They mark fewer attributions than there are, so that "nobody" is not always wrong.

| given to a named person | the same by the mark | another by the mark | nobody by the mark |
| --- | --- | --- | --- |
| ${articles.given} | ${articles.same} | ${articles.another} | ${articles.nobody} |

In ${transcripts.length} transcripts of the State Department, every counted force or people in somebody's turn whose nearest voice is a named person. Whose turn it is
is told by the labels, which are read apart from the engine. Wrong is whoever neither has the turn nor is cited in it.

| given to a named person | whose turn it is | cited in it | wrong | force strengths from a reporter's question |
| --- | --- | --- | --- | --- |
| ${turns.given} | ${turns.speaker} | ${turns.cited} | ${turns.wrong} | ${turns.asked} |
`;
console.log(results);
if (process.argv.includes('--show')) console.log(shown.join('\n'));
if (process.argv.includes('--write')) writeFileSync(new URL('RESULTS.md', import.meta.url), results);
