import { mentionAt } from '../actors/find-names.ts';
import { isHyphen, normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { type Counted, fighters, soldiers } from './counted.ts';
import { forceNouns } from './counted-nouns.ts';
import { startOfPhrase } from './noun-before.ts';

/** Words right behind a number that make it the size of a force: "strong", "-member". */
export const sized = /^(- )?(strong|member|man|soldier|troop)\b/;

/** "whose army is 1.2 million strong", "a 2,000-strong garrison", "a 5,000-man column": people of a force, by its size. */
export function strongBehind(scene: Scene, first: number, last: number): Counted | null {
  const { tokens } = scene.sentence;
  const hyphen = isHyphen(tokens, last + 1) ? 1 : 0;
  const strong = last + 1 + hyphen;
  // "a 17,000 man force": a singular behind more than one tells the size of what follows.
  const many = hyphen === 1 || !/^(one|1)$/.test(normAt(tokens, last));
  const man = many && /^(man|member|soldier|troop|person)$/.test(normAt(tokens, strong));
  if (normAt(tokens, strong) !== 'strong' && !man) return null;
  const isForce = (at: number): boolean =>
    forceNouns.has(normAt(tokens, at)) ||
    /^(battlegroup|battalion|mission|unit|company|squadron|platoon|team)$/.test(normAt(tokens, at)) ||
    (normAt(tokens, at) === 'group' && normAt(tokens, at - 1) === 'battle');
  const called = mentionAt(scene.names, strong + 1);
  if (called?.armed === 'group')
    return { noun: fighters, of: { first: called.first, last: called.last }, additional: false };
  for (let at = strong + 1; at <= strong + 4; at += 1) {
    if (isForce(at)) return { noun: soldiers, of: { first: strong + 1, last: at }, additional: false };
    if (!/^(ADJ|NOUN|PROPN|ADP)$/.test(tokens[at]?.upos ?? '')) break;
  }
  // "The Rapid Support Forces were 100,000 strong".
  const group = /^(is|are|was|were)$/.test(normAt(tokens, first - 1)) ? mentionAt(scene.names, first - 2) : null;
  if (group?.armed === 'group')
    return { noun: fighters, of: { first: group.first, last: group.last }, additional: false };
  for (let at = first - 1; at >= Math.max(0, first - 6); at -= 1) {
    if (isForce(at)) return { noun: soldiers, of: { first: startOfPhrase(scene, at), last: at }, additional: false };
    if (tokens[at]?.kind === 'mark' && at < first - 1) break;
  }
  return null;
}
