// Prints the documents of GUM that the shipped models were trained on, as a Markdown list for models/NOTICE.md.
//
//     node scripts/run-ts.mjs training/list-documents.ts GOLD
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readConllu } from '../src/language/conllu/read-conllu.ts';
import { isOpenGum } from './open-gum.ts';

const [gold = ''] = process.argv.slice(2);
const sentences = readConllu(readFileSync(join(gold, 'ud-gum/en_gum-ud-train.noreddit.conllu'), 'utf8'));
const valueOf = (comments: readonly string[], key: string): string | undefined =>
  comments.find((comment) => comment.startsWith(`${key} = `))?.slice(key.length + 3);
for (const { comments } of sentences) {
  const name = valueOf(comments, 'newdoc id');
  if (name !== undefined && isOpenGum(name)) console.log(`- ${name}: ${valueOf(comments, 'meta::sourceURL')}`);
}
