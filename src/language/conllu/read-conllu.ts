/** One word of a CoNLL-U file (https://universaldependencies.org/format.html); empty where the file has "_" ("_" itself stays a form). */
export interface ConlluWord {
  readonly form: string;
  readonly lemma: string;
  readonly upos: string;
  readonly xpos: string;
  readonly feats: string;
  /** The index of the head, -1 for the root; null where the file has none. */
  readonly head: number | null;
  readonly deprel: string;
  readonly misc: string;
  /** True where it is a later word of a multiword token. */
  readonly joined: boolean;
  /** False where the next token follows without a space. */
  readonly spaceAfter: boolean;
}

/** One sentence of a CoNLL-U file. */
export interface ConlluSentence {
  /** The comment lines without "# ". */
  readonly comments: readonly string[];
  readonly words: readonly ConlluWord[];
  /** The multiword tokens: words `first` to `last` (both included) are printed together as `form`. */
  readonly tokens: readonly { readonly first: number; readonly last: number; readonly form: string }[];
}

/** Reads CoNLL-U; empty nodes are left out. Throws with the line's number where a line is not CoNLL-U. */
export function readConllu(text: string): ConlluSentence[] {
  const sentences: ConlluSentence[] = [];
  let comments: string[] = [];
  let words: ConlluWord[] = [];
  let tokens: { first: number; last: number; form: string; spaceAfter: boolean }[] = [];
  const finish = (): void => {
    if (words.length > 0) sentences.push({ comments, words, tokens });
    comments = [];
    words = [];
    tokens = [];
  };
  for (const [number, raw] of text.split('\n').entries()) {
    const line = raw.endsWith('\r') ? raw.slice(0, -1) : raw;
    if (line === '') {
      finish();
      continue;
    }
    if (line.startsWith('#')) {
      comments.push(line.replace(/^#\s?/, ''));
      continue;
    }
    const columns = line.split('\t');
    const [id = '', form = ''] = columns;
    if (columns.length !== 10 || !/^\d+(?:[-.]\d+)?$/.test(id)) {
      throw new Error(
        `Cannot read line ${number + 1} as CoNLL-U: it has ${columns.length} columns of 10, and the id ${id}`,
      );
    }
    const value = (column: number): string => (columns[column] === '_' ? '' : (columns[column] ?? ''));
    const spaceAfter = !/(?:^|\|)SpaceAfter=No(?:\||$)/.test(columns[9] ?? '');
    if (id.includes('.')) continue;
    if (id.includes('-')) {
      const [from = 0, until = 0] = id.split('-').map(Number);
      tokens.push({ first: from - 1, last: until - 1, form, spaceAfter });
      continue;
    }
    const index = Number(id) - 1;
    if (index !== words.length)
      throw new Error(`Cannot read line ${number + 1} as CoNLL-U: word ${id} is out of order`);
    const token = tokens.at(-1);
    const within = token !== undefined && index >= token.first && index <= token.last ? token : null;
    words.push({
      form,
      lemma: columns[2] === '_' && form !== '_' ? '' : (columns[2] ?? ''),
      upos: value(3),
      xpos: value(4),
      feats: value(5),
      head: value(6) === '' ? null : Number(value(6)) - 1,
      deprel: value(7),
      misc: value(9),
      joined: within !== null && index > within.first,
      spaceAfter: within === null ? spaceAfter : index === within.last && within.spaceAfter,
    });
  }
  finish();
  return sentences;
}
