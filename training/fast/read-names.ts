import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Gold, goldFolder } from './treebank.ts';

/** Reads a UNER file (https://www.universalner.org): tags in BIO by sentence id, with the forms they stand on. */
function readUner(file: string): Map<string, { forms: string[]; tags: string[] }> {
  const sentences = new Map<string, { forms: string[]; tags: string[] }>();
  let current = { forms: [] as string[], tags: [] as string[] };
  for (const line of readFileSync(join(goldFolder(), file), 'utf8').split('\n')) {
    if (line.startsWith('# sent_id = ')) {
      current = { forms: [], tags: [] };
      sentences.set(line.slice('# sent_id = '.length), current);
    }
    const [id = '', form = '', tag = 'O'] = line.split('\t');
    // "B-O" marks a word that the old file's annotator opened and left.
    if (/^\d+$/.test(id)) {
      current.forms.push(form);
      current.tags.push(tag === 'B-O' ? 'O' : tag.replace('OTH', 'NORP'));
    }
  }
  return sentences;
}

/** Makes every "I-" continue its own name, as Muster's name tags do. */
function straighten(tags: readonly string[]): string[] {
  const straight: string[] = [];
  for (const [k, tag] of tags.entries()) {
    const before = straight[k - 1] ?? 'O';
    const continues = tag.startsWith('I-') && before.slice(2) === tag.slice(2);
    straight.push(tag.startsWith('I-') && !continues ? `B-${tag.slice(2)}` : tag);
  }
  return straight;
}

/** Adds the names of a UNER file to the sentences that have the same id and the same words; returns how many have not. */
export function addUner(sentences: readonly Gold[], file: string): number {
  const uner = readUner(file);
  let missed = 0;
  for (const sentence of sentences) {
    const names = uner.get(sentence.id);
    const same = names !== undefined && names.forms.join('\t') === sentence.forms.join('\t');
    if (same) sentence.names = straighten(names.tags);
    else missed += 1;
  }
  return missed;
}
