import { mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu } from '../../src/language/conllu/read-conllu.ts';
import { loadLemmatiser } from '../../src/language/lemmas/lemmatiser.ts';
import { placeOfSuffix } from '../../src/language/lemmas/suffix-table.ts';
import { isOpenGum } from '../open-gum.ts';
import { writePack } from '../write-pack.ts';
import { gatherLemmas } from './gather-lemmas.ts';
import { makeDecisionList } from './make-decision-list.ts';

// Trains models/lemmas.bin on EWT and the open part of GUM: MUSTER_GOLD=… node scripts/run-ts.mjs training/lemmas/train.ts
const gold = process.env['MUSTER_GOLD'];
if (gold === undefined) throw new Error('Cannot train: MUSTER_GOLD must name the folder of gold data');
const read = (path: string): ReturnType<typeof readConllu> => readConllu(readFileSync(join(gold, path), 'utf8'));
const sentences = [
  ...read('ud-ewt/en_ewt-ud-train.conllu'),
  ...read('ud-gum/en_gum-ud-train.noreddit.conllu').filter(({ comments }) =>
    comments.some((each) => each.startsWith('sent_id = ') && isOpenGum(each.slice('sent_id = '.length))),
  ),
];
const { counts, edits } = gatherLemmas(sentences.flatMap(({ words }) => words));
const entries = makeDecisionList(counts).sort((one, other) => other.gain - one.gain || one.hash - other.hash);
const bits = 15;
const checks = new Uint16Array(1 << bits);
const rules = new Uint16Array(1 << bits);
const kept = entries.slice(0, Math.floor(0.85 * 2 ** bits));
for (const { hash, rule } of kept) {
  const place = placeOfSuffix(checks, hash);
  if (place >= 0) continue;
  checks[-1 - place] = hash >>> 16 || 1;
  rules[-1 - place] = rule;
}
console.log(`${kept.length} of ${entries.length} endings, ${edits.length} edits`);
mkdirSync('models', { recursive: true });
const path = process.argv[2] ?? 'models/lemmas.bin';
writePack(
  path,
  {
    what: 'Muster lemmatiser for English',
    licence: 'CC BY-SA 4.0',
    from: ['UD English EWT 2 (CC BY-SA 4.0)', 'UD English GUM 2, open genres (CC BY 4.0)'],
  },
  { checks, rules, edits: JSON.stringify(edits) },
);
loadLemmatiser(readFileSync(path));
