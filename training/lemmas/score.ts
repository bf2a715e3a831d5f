import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu } from '../../src/language/conllu/read-conllu.ts';
import { loadLemmatiser } from '../../src/language/lemmas/lemmatiser.ts';

// Scores models/lemmas.bin with the treebank's tags (a word without a lemma, part of a word cut in two, counts as right): MUSTER_GOLD=… node scripts/run-ts.mjs training/lemmas/score.ts [dev|test] [wrong]
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined) throw new Error('Cannot score: MUSTER_GOLD must name the folder of gold data');
const part = process.argv[2] ?? 'dev';
const before = performance.now();
const lemmatiser = loadLemmatiser(readFileSync('models/lemmas.bin'));
console.log(`loaded in ${(performance.now() - before).toFixed(1)} ms`);
for (const name of ['ewt', 'gum']) {
  const words = readConllu(readFileSync(join(gold, `ud-${name}/en_${name}-ud-${part}.conllu`), 'utf8')).flatMap(
    (sentence) => sentence.words,
  );
  const started = performance.now();
  const wrong = words.filter(
    ({ form, upos, xpos, feats, lemma }) => lemma !== '' && lemmatiser.lemma(form, upos, xpos, feats) !== lemma,
  );
  const speed = words.length / (performance.now() - started);
  console.log(
    `${name}: ${((100 * (words.length - wrong.length)) / words.length).toFixed(2)} of ${words.length}, ${speed.toFixed(0)} words/ms`,
  );
  if (process.argv[3] !== 'wrong') continue;
  for (const { form, upos, xpos, feats, lemma } of wrong) {
    console.log(`  ${form} ${upos} ${xpos}: ${lemmatiser.lemma(form, upos, xpos, feats)}, not ${lemma} ${feats}`);
  }
}
