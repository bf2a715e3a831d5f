import type { ConlluSentence } from '../../src/language/conllu/read-conllu.ts';

/** A document as it is printed: paragraphs parted by a blank line; with `width`, lines wrapped at that many columns. */
export function rawTextOf(document: readonly ConlluSentence[], width: number | null = null): string {
  let text = '';
  for (const { comments, words, tokens } of document) {
    if (text !== '' && comments.some((line) => /^newpar\b/.test(line))) text = `${text.trimEnd()}\n\n`;
    const printed = new Map(tokens.map((token) => [token.first, token]));
    let inside = -1;
    for (const [index, word] of words.entries()) {
      const token = printed.get(index);
      if (token !== undefined) inside = token.last;
      if (index > inside || token !== undefined) text += token?.form ?? word.form;
      if (index >= inside && word.spaceAfter) text += ' ';
    }
  }
  return width === null ? text.trimEnd() : wrap(text.trimEnd(), width);
}

function wrap(text: string, width: number): string {
  return text
    .split('\n')
    .map((line) => {
      const lines = [''];
      for (const word of line.split(' ')) {
        const last = lines.at(-1) ?? '';
        if (last !== '' && last.length + 1 + word.length > width) lines.push(word);
        else lines[lines.length - 1] = last === '' ? word : `${last} ${word}`;
      }
      return lines.join('\n');
    })
    .join('\n');
}
