import type { ParsedSentence, Word } from '../../model/parsed-sentence.ts';
import { nameTagsOf } from '../names/name-tags.ts';

/** How sentences are written as CoNLL-U. */
export interface ConlluOptions {
  /** The text in which the spans count. */
  readonly text: string;
  /** The number of the first sentence, for `# sent_id`; 1 where it is left out. */
  readonly firstId?: number;
  /** The document's name: the first sentence begins it. */
  readonly newDocument?: string;
  /** The paragraph of the sentence before, so that `# newpar` stands where another begins; null where none went before. */
  readonly paragraph?: number | null;
  /** Comment lines of each sentence, without "# ", in place of those made here. */
  readonly comments?: readonly (readonly string[])[];
}

/**
 * Writes sentences as CoNLL-U (https://universaldependencies.org/format.html), a blank line behind each. MISC has
 * `TokenRange=start:end` in UTF-16 code units of the text, as UDPipe names it, `SpaceAfter=No`, and names as `Name=B-PER`, `Name=I-PER`.
 */
export function writeConllu(sentences: readonly ParsedSentence[], options: ConlluOptions): string {
  const { text, firstId = 1 } = options;
  let paragraph = options.paragraph ?? null;
  return sentences
    .map((sentence, index) => {
      const tokens = tokensOf(sentence.words, text);
      const printed = tokens.map(({ form, spaceAfter }) => `${form}${spaceAfter ? ' ' : ''}`).join('');
      const comments = options.comments?.[index] ?? [
        ...(index === 0 && options.newDocument !== undefined ? [`newdoc id = ${lineOf(options.newDocument)}`] : []),
        ...(sentence.paragraph === paragraph ? [] : ['newpar']),
        `sent_id = ${firstId + index}`,
        `text = ${printed.trimEnd()}`,
      ];
      paragraph = sentence.paragraph;
      const tags = nameTagsOf(sentence);
      const lines = tokens.flatMap((token) => linesOf(token, sentence.words, tags));
      return `${[...comments.map((comment) => `# ${comment}`), ...lines].join('\n')}\n\n`;
    })
    .join('');
}

interface Token {
  readonly first: number;
  readonly last: number;
  readonly form: string;
  readonly spaceAfter: boolean;
  readonly range: string;
}

function tokensOf(words: readonly Word[], text: string): Token[] {
  const tokens: Token[] = [];
  for (let first = 0; first < words.length; ) {
    let last = first;
    while (words[last + 1]?.joined === true) last += 1;
    const start = words[first]?.span.start ?? 0;
    const end = words[last]?.span.end ?? start;
    const next = text.charAt(end);
    tokens.push({
      first,
      last,
      form: fieldOf(first === last ? (words[first]?.form ?? '') : text.slice(start, end)),
      spaceAfter: next === '' || /\s/.test(next),
      range: `TokenRange=${start}:${end}`,
    });
    first = last + 1;
  }
  return tokens;
}

function linesOf({ first, last, form, spaceAfter, range }: Token, words: readonly Word[], tags: string[]): string[] {
  const space = spaceAfter ? [] : ['SpaceAfter=No'];
  const multiword =
    last > first ? [`${first + 1}-${last + 1}\t${form}\t_\t_\t_\t_\t_\t_\t_\t${[...space, range].join('|')}`] : [];
  const single = words.slice(first, last + 1).map((word, at) => {
    const tag = tags[first + at] ?? 'O';
    const misc = [
      ...(tag === 'O' ? [] : [`Name=${tag}`]),
      ...(last > first ? [] : space),
      `TokenRange=${word.span.start}:${word.span.end}`,
    ];
    const columns = [word.form, word.lemma, word.upos, word.xpos, word.feats].map(fieldOf);
    return [first + at + 1, ...columns, word.head + 1, word.deprel || '_', '_', misc.join('|')].join('\t');
  });
  return [...multiword, ...single];
}

/** A column must not be empty, nor hold a tab or a line's end; spaces stand within words only ("40 000"). */
function fieldOf(value: string): string {
  return lineOf(value) || '_';
}

function lineOf(value: string): string {
  return value.replace(/[\t\n\v\f\r\u0085\u2028\u2029]+/g, ' ').trim();
}
