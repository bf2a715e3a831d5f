import type { Name, NameKind, ParsedSentence } from '../../model/parsed-sentence.ts';

const kinds: ReadonlySet<string> = new Set<NameKind>(['PER', 'ORG', 'LOC', 'NORP', 'UNIT', 'EQUIP']);

/** Names as one BIO tag a word: "O", "B-PER", "I-PER". */
export function nameTagsOf({ words, names }: Pick<ParsedSentence, 'words' | 'names'>): string[] {
  const tags = words.map(() => 'O');
  for (const { first, last, kind } of names)
    for (let word = first; word <= last; word += 1) tags[word] = `${word === first ? 'B' : 'I'}-${kind}`;
  return tags;
}

/** The names that BIO tags spell; an "I-" that continues nothing of its kind begins a name, tags of other kinds are none. */
export function namesOfTags(tags: readonly string[]): Name[] {
  const names: Name[] = [];
  let open: { first: number; last: number; kind: NameKind } | null = null;
  for (const [word, tag] of tags.entries()) {
    const kind = tag.slice(2);
    if (!kinds.has(kind)) {
      open = null;
      continue;
    }
    if (open !== null && tag.startsWith('I-') && open.kind === kind) {
      open.last = word;
      continue;
    }
    open = { first: word, last: word, kind: kind as NameKind };
    names.push(open);
  }
  return names;
}
