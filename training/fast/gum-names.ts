import { gazetteerKey } from '../../src/language/fast/gazetteers.ts';
import { hashText } from '../../src/language/fast/hash.ts';
import type { Gold } from './treebank.ts';

interface Mention {
  readonly first: number;
  last: number;
  readonly kind: string;
  /** The indices of the head, or of the whole where it is a proper name. */
  readonly heads: readonly number[];
}

const kinds: Readonly<Record<string, string>> = { person: 'PER', organization: 'ORG', place: 'LOC' };

/** The people, organisations and places of GUM's Entity annotation (column MISC), proper or not. */
function mentionsOf({ words }: Gold): Mention[] {
  const mentions: Mention[] = [];
  const open = new Map<string, Mention[]>();
  for (const [k, { misc }] of words.entries()) {
    const entity = /(?:^|\|)Entity=([^|]*)/.exec(misc)?.[1] ?? '';
    // "(3-place-new-…" opens mention 3, "3)" closes it, "(3-place-new-…)" does both.
    for (const [, opened, fields = '', closed] of entity.matchAll(/(\()?([^()]+)(\))?/g)) {
      if (opened === undefined) {
        const mention = open.get(fields)?.pop();
        if (mention !== undefined) mention.last = k;
        continue;
      }
      const [group = '', type = '', , , , least = '1'] = fields.split('-');
      const heads = least.split(',').map((place) => k + Number(place) - 1);
      const mention = { first: k, last: closed === undefined ? -1 : k, kind: kinds[type] ?? '', heads };
      mentions.push(mention);
      if (closed === undefined) open.set(group, [...(open.get(group) ?? []), mention]);
    }
  }
  return mentions.filter(({ kind, last }) => kind !== '' && last >= 0);
}

/** What may stand within a name between two proper nouns. */
const joints = new Set([
  'of',
  'the',
  '-',
  '–',
  '&',
  "'s",
  '’s',
  'and',
  'for',
  'de',
  'la',
  'al',
  'el',
  'van',
  'von',
  'bin',
]);

/**
 * Gives a GUM sentence names in the manner of UNER: the run of proper nouns around the proper head of a person,
 * organisation or place, without titles; and NORP for listed nationalities.
 */
export function nameGum(sentence: Gold): void {
  const { words } = sentence;
  const tags: string[] = words.map(() => 'O');
  const proper = (k: number): boolean =>
    words[k]?.xpos.startsWith('NNP') === true && words[k]?.deprel !== 'nmod:desc' && !isTitle(words[k]?.form ?? '');
  const longest = mentionsOf(sentence).sort((a, b) => b.last - b.first - (a.last - a.first));
  for (const { first, last, kind, heads } of longest) {
    const head = heads.slice(0, 2).find(proper);
    if (head === undefined || tags[head] !== 'O') continue;
    let start = head;
    let end = head;
    while (start > first && proper(start - 1)) start -= 1;
    for (let k = end + 1; k <= last; k += 1) {
      if (proper(k)) end = k;
      else if (!joints.has(words[k]?.form ?? '')) break;
    }
    for (let k = start - 1; k >= first; k -= 1) {
      if (proper(k)) start = k;
      else if (!joints.has(words[k]?.form ?? '') || words[k]?.form === 'the') break;
    }
    if (tags.slice(start, end + 1).some((tag) => tag !== 'O')) continue;
    for (let k = start; k <= end; k += 1) tags[k] = `${k === start ? 'B' : 'I'}-${kind}`;
  }
  for (const [k, { form }] of words.entries()) {
    if (tags[k] === 'O' && /^\p{Lu}\p{Ll}/u.test(form) && isPeople(form)) tags[k] = 'B-NORP';
  }
  sentence.names = tags;
}

const listed = (form: string): number => gazetteerKey(hashText(form.toLowerCase()));
const people = listed('afghan');
const title = listed('mr');

function isPeople(form: string): boolean {
  return listed(form) === people;
}

function isTitle(form: string): boolean {
  return listed(form) === title;
}
