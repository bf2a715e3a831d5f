import { findLastToken } from '../find-token.ts';
import { isHyphen } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { isNameToken, nameEnd, nameStart } from './find-people.ts';
import type { Heard } from './heard.ts';
import { bodyNouns, roleNouns, titles } from './role-words.ts';

/** A run of name tokens, anywhere in the phrase or its apposition, that ends in the surname of somebody the report names in full. */
export function personName(scene: Scene, range: TokenRange, heard: Heard): TokenRange | null {
  for (let first = range.first; first <= range.last; first += 1) {
    if (!isNameToken(scene, first)) continue;
    const last = nameEnd(scene, first, range.last);
    const known = heard.people.has(scene.sentence.tokens[last]?.form ?? '');
    if (known && speaksItself(scene, range, { first, last })) return { first, last };
    first = last;
  }
  return null;
}

/** The last run of name tokens in the phrase, for somebody who is named by surname alone: not where a body or role comes last. */
export function lastNameRun(scene: Scene, head: TokenRange): TokenRange | null {
  for (let last = head.last; last >= head.first; last -= 1) {
    if (!isNameToken(scene, last)) {
      const token = scene.sentence.tokens[last];
      if (token !== undefined && (bodyNouns.has(token.norm) || (roleNouns.has(token.norm) && !titles.has(token.norm))))
        return null;
      continue;
    }
    const first = nameStart(scene, last, head.first);
    const before = scene.sentence.tokens[first - 1];
    if (
      before !== undefined &&
      first - 1 >= head.first &&
      (before.norm === 'the' || before.norm === "'s") &&
      !followsRole(scene, head, first)
    )
      return null;
    return { first, last };
  }
  return null;
}

function followsRole(scene: Scene, head: TokenRange, first: number): boolean {
  return scene.sentence.tokens
    .slice(head.first, first)
    .some((token) => roleNouns.has(token.norm) || titles.has(token.norm));
}

/** True where a name is that of who speaks: not in "Jane Roe's deputy", "the Roe campaign", "a spokesman for Jane Roe", "the Ministry of Foreign Affairs". */
export function speaksItself(scene: Scene, range: TokenRange, name: TokenRange): boolean {
  const { tokens } = scene.sentence;
  const next = tokens[name.last + 1];
  // "representatives of the Special Monitoring Mission".
  if (name.last < range.last && next?.capital === true && bodyNouns.has(next.norm)) return false;
  if (name.last < range.last && (next?.norm === "'s" || (next?.upos === 'NOUN' && /^\p{Ll}/u.test(next.form))))
    return false;
  let before = name.first - 1;
  if (tokens[before]?.norm === 'of' && before > range.first) return false;
  // "officials in besieged Mariupol", "a spokesman for Mayor Jane Roe".
  const stands = ({ norm, capital, deprel }: Token): boolean =>
    titles.has(norm) || deprel === 'amod' || (capital && roleNouns.has(norm));
  for (let token = tokens[before]; before > range.first && token !== undefined && stands(token); token = tokens[before])
    before -= 1;
  if (before <= range.first) return true;
  const body = tokens[before]?.norm === 'of' && bodyNouns.has(tokens[before - 1]?.norm ?? '');
  return !body && !/^(for|to|by|from|with|in|at|near)$/.test(tokens[before]?.norm ?? '');
}

/** "London-based Jane Roe": a phrase without the words that tell where somebody is based, which are no name. */
export function behindSeat({ sentence: { tokens } }: Scene, range: TokenRange): TokenRange {
  const based = ({ norm }: Token, at: number): boolean => norm === 'based' && isHyphen(tokens, at - 1);
  const seat = findLastToken(tokens, range.first, range.last, based);
  return seat === -1 ? range : { first: seat + 1, last: range.last };
}
