import type { Word } from '../../../src/model/parsed-sentence.ts';
import type { Span } from '../../../src/model/span.ts';
import type { Marked } from './read-polnear.ts';
import { isSaying } from './saying-verbs.ts';

/** The kinds of words that a cue is of, by its first word of a kind in this order. */
const cueClasses = ['verb of saying', 'other verb', 'noun', 'adjective', 'other or none'] as const;
type CueClass = (typeof cueClasses)[number];

/** What became of a marked attribution: no cue found; or found, with a part of it right or not. */
const outcomes = ['missed', 'other source', 'content right', 'content short', 'content long', 'content other'] as const;
type Outcome = (typeof outcomes)[number];

/** An article with what was marked and what was found in it. */
export interface Compared {
  readonly marked: readonly Marked[];
  readonly found: readonly Marked[];
  readonly words: readonly Word[];
}

/** A table of what became of the marked attributions, by the class of their cue; found ones count once for the source and once for the content. */
export function confusionTable(texts: readonly Compared[]): string {
  const counts = new Map<string, number>();
  const count = (kind: CueClass, what: Outcome | 'marked'): void => {
    counts.set(`${kind}/${what}`, (counts.get(`${kind}/${what}`) ?? 0) + 1);
  };
  for (const { marked, found, words } of texts) {
    for (const each of marked) {
      const kind = classOf(each.cue, words);
      count(kind, 'marked');
      for (const outcome of outcomesOf(each, found, words)) count(kind, outcome);
    }
  }
  const columns = ['marked', ...outcomes];
  const rows = cueClasses.map((kind) => [kind, ...columns.map((what) => `${counts.get(`${kind}/${what}`) ?? 0}`)]);
  return [['cue', ...columns], columns.map(() => '---').concat('---'), ...rows]
    .map((cells) => `| ${cells.join(' | ')} |`)
    .join('\n');
}

function classOf(cue: readonly Span[], words: readonly Word[]): CueClass {
  const inside = wordsIn(cue, words);
  if (inside.some(({ lemma }) => isSaying(lemma))) return 'verb of saying';
  if (inside.some(({ upos }) => upos === 'VERB')) return 'other verb';
  if (inside.some(({ upos }) => upos === 'NOUN')) return 'noun';
  return inside.some(({ upos }) => upos === 'ADJ') ? 'adjective' : 'other or none';
}

function outcomesOf(marked: Marked, found: readonly Marked[], words: readonly Word[]): Outcome[] {
  const same = found.find(({ cue, content }) =>
    marked.cue.length > 0 ? share(cue, marked.cue) : share(content, marked.content),
  );
  if (same === undefined) return ['missed'];
  const source: Outcome[] = keyOf(same.source, words) === keyOf(marked.source, words) ? [] : ['other source'];
  const [want, have] = [keyOf(marked.content, words), keyOf(same.content, words)];
  if (want === have) return [...source, 'content right'];
  if (want.includes(have)) return [...source, 'content short'];
  return [...source, have.includes(want) ? 'content long' : 'content other'];
}

function share(a: readonly Span[], b: readonly Span[]): boolean {
  return a.some((one) => b.some((other) => one.start < other.end && other.start < one.end));
}

/** The places of the words in an extent, marks left out, as a text in which a shorter extent lies. */
function keyOf(extent: readonly Span[], words: readonly Word[]): string {
  return wordsIn(extent, words)
    .filter(({ form }) => /[\p{L}\p{N}$%]/u.test(form))
    .map(({ span }) => `<${span.start}>`)
    .join('');
}

function wordsIn(extent: readonly Span[], words: readonly Word[]): Word[] {
  return words.filter(({ span }) => extent.some(({ start, end }) => span.start < end && start < span.end));
}
