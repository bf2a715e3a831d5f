import type { Sentence } from '../sentence.ts';
import { relationOf, type TokenRange } from '../tree.ts';

const speechVerbs = new Set(
  'say tell speak announce add declare state note warn claim insist stress reiterate comment brief address reply respond remark confirm'.split(
    ' ',
  ),
);

/** Who is told, and where one speaks: "told reporters in Kyiv", "at a briefing in Geneva". */
const speechNouns = new Set(
  'reporter journalist briefing conference interview press speech address summit statement remark correspondent newsman'.split(
    ' ',
  ),
);

/** True where a place is where words are said: a dateline, or the place of a verb or noun of speech. */
export function isPlaceOfSpeaking(sentence: Sentence, place: TokenRange): boolean {
  if (isDateline(sentence, place)) return true;
  const { tokens } = sentence;
  const head = headOf(sentence, place);
  const relation = relationOf(sentence, head);
  if (relation !== 'obl' && relation !== 'nmod') return false;
  const children = sentence.children[head] ?? [];
  // "The troops were in Homs, he said", whatever the tree hangs it on.
  if (children.some((child) => /^(?:cop|nsubj)$/.test(relationOf(sentence, child)))) return false;
  const preposition = children.find((child) => relationOf(sentence, child) === 'case');
  if (preposition === undefined || !/^(?:in|at|from)$/.test(tokens[preposition]?.norm ?? '')) return false;
  const above = tokens[tokens[head]?.head ?? -1];
  if (above === undefined) return false;
  return above.upos === 'VERB' ? speechVerbs.has(above.lemma) : speechNouns.has(above.lemma);
}

/** The token of a range whose head is outside it. */
function headOf({ tokens }: Sentence, { first, last }: TokenRange): number {
  for (let index = last; index >= first; index -= 1) {
    const head = tokens[index]?.head ?? -1;
    if (head < first || head > last) return index;
  }
  return last;
}

/** How far from the name the agency or the dash of a dateline is, in tokens. */
const datelineReach = 8;

/** "KYIV, March 3 (Reuters) -", "BEIRUT (AP) —", "Moscow, 5 May. /TASS/.", "XENIA —". */
function isDateline({ tokens }: Sentence, { first, last }: TokenRange): boolean {
  if (first !== 0) return false;
  const behind = tokens.slice(last + 1, last + 1 + 2 * datelineReach).map(({ form }) => form);
  const agency = behind.findIndex((form) => form === '(' || form === '/');
  const dash = behind.findIndex((form) => /^(?:-|–|—|--)$/.test(form));
  if (agency !== -1 && agency <= datelineReach) {
    return behind[agency] === '/' || (dash > agency && dash - agency <= datelineReach);
  }
  const capitals = tokens.slice(first, last + 1).every(({ form }) => form === form.toUpperCase());
  return capitals && dash !== -1 && dash <= datelineReach;
}
