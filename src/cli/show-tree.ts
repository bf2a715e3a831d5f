import type { Name, ParsedSentence } from '../model/parsed-sentence.ts';
import { cellWidth, fitCells, visible } from './cell-width.ts';
import { drawArcs } from './draw-arcs.ts';
import type { Style } from './style.ts';

const widest = { arcs: 28, word: 24, head: 16, lemma: 14 } as const;
const columns = { upos: 5, name: 7 } as const;

/**
 * A sentence down the page, one word a line: arcs, word, part of speech, relation and the head that it is to, the lemma where it is
 * not the word itself, and names bracketed. Longer words are cut so that a line fits `width` cells where the arcs leave room.
 */
export function showTree({ words, names }: ParsedSentence, width: number, style: Style): string {
  const arcs = drawArcs(
    words.map(({ head }) => head),
    widest.arcs,
  );
  const lemmas = words.map(({ form, lemma }) => (lemma === form || lemma === form.toLowerCase() ? '' : lemma));
  const widthOf = (texts: readonly string[], most: number): number =>
    Math.min(most, Math.max(1, ...texts.map((text) => cellWidth(visible(text)))));
  const forms = widthOf(
    words.map(({ form }) => form),
    widest.word,
  );
  const lemma = widthOf(lemmas, widest.lemma);
  const relation = Math.max(4, ...words.map(({ deprel }) => deprel.length));
  const left = width - (arcs[0]?.length ?? 0) - relation - columns.upos - columns.name - 7;
  const shares = shareOut(left, [
    forms,
    lemma,
    widthOf(
      words.map(({ form }) => form),
      widest.head,
    ) + 3,
  ]);
  return words
    .map((word, index) => {
      const head = words[word.head];
      const [form = 0, base = 0, to = 0] = shares;
      const name = names.find(({ first, last }) => first <= index && index <= last);
      return [
        `${style('dim', arcs[index] ?? '')} ${style(name === undefined ? 'bold' : ['bold', 'cyan'], fitCells(word.form, form))}`,
        style('green', fitCells(word.upos, columns.upos)),
        style('yellow', fitCells(word.deprel, relation)),
        style('dim', fitCells(head === undefined ? '' : `of ${visible(head.form)}`, to)),
        fitCells(lemmas[index] ?? '', base),
        name === undefined ? '' : style('cyan', bracketOf(name, index)),
      ]
        .join(' ')
        .trimEnd();
    })
    .join('\n');
}

/** Widths that together take no more than there is, the widest giving way first; never under four cells. */
function shareOut(room: number, wanted: readonly number[]): number[] {
  const shares = [...wanted];
  while (shares.reduce((sum, share) => sum + share, 0) > room) {
    const most = Math.max(...shares);
    if (most <= 4) break;
    shares[shares.indexOf(most)] = most - 1;
  }
  return shares;
}

function bracketOf({ first, last, kind }: Name, index: number): string {
  if (first === last) return `─ ${kind}`;
  if (index === first) return `╮ ${kind}`;
  return index === last ? '╯' : '│';
}
