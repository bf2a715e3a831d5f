import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ConlluSentence, ConlluWord } from '../../src/language/conllu/read-conllu.ts';
import type { Part } from './gold-sets.ts';
import { emptyWord } from './systems/system.ts';

/**
 * The documents of Universal NER's annotation of EWT (Mayhew et al. 2024), tags in MISC as `Name=B-PER`. Where paragraphs begin it does
 * not say: that is taken from EWT, by the sentences' ids.
 */
export function readUner(gold: string, part: Part): ConlluSentence[][] {
  const ewt = readFileSync(join(gold, `ud-ewt/en_ewt-ud-${part}.conllu`), 'utf8');
  const begin = new Set(
    ewt
      .split('\n\n')
      .flatMap((block) => (/^# newpar\b/m.test(block) ? [/^# sent_id = .*$/m.exec(block)?.[0].slice(2) ?? ''] : [])),
  );
  const documents = readIob2(readFileSync(join(gold, `uner-ewt/en_ewt-ud-${part}.iob2`), 'utf8'));
  return documents.map((document) =>
    document.map((sentence) =>
      sentence.comments.some((line) => begin.has(line))
        ? { ...sentence, comments: [...sentence.comments, 'newpar'] }
        : sentence,
    ),
  );
}

/** Reads IOB2 with "# newdoc" and "# text" lines; spaces between words are those of the text. */
function readIob2(source: string): ConlluSentence[][] {
  const documents: ConlluSentence[][] = [];
  for (const block of source.split(/\n\s*\n/)) {
    const lines = block.split('\n').filter((line) => line !== '');
    const comments = lines.filter((line) => line.startsWith('# ')).map((line) => line.slice(2));
    const text = comments.find((line) => line.startsWith('text = '))?.slice(7) ?? '';
    let at = 0;
    const words = lines
      .filter((line) => /^\d+\t/.test(line))
      .map((line): ConlluWord => {
        const [, form = '', tag = 'O'] = line.split('\t');
        const start = text.indexOf(form, at);
        if (start !== -1) at = start + form.length;
        const next = text.charAt(at);
        const misc = tag === 'O' ? '' : `Name=${tag}`;
        return { ...emptyWord, form, misc, spaceAfter: start === -1 || next === '' || next === ' ' };
      });
    if (documents.length === 0 || comments.some((line) => line.startsWith('newdoc'))) documents.push([]);
    if (words.length > 0) documents.at(-1)?.push({ comments, words, tokens: [] });
  }
  return documents;
}
