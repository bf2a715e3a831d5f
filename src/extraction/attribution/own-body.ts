import type { Voice } from '../../model/voice.ts';
import type { Scene } from '../scene.ts';
import { type TokenRange, topOf } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import { outsiders, ownBodies } from './role-words.ts';

/** Who a voice is, whatever is said. */
export type Part = Omit<Voice, 'span' | 'cue' | 'stance'>;

/** "the Syrian Observatory for Human Rights", "the Tigray People's Liberation Front": a name that begins with a state's and speaks for itself. */
export function ownBody({ sentence, names }: Scene, head: TokenRange): Part | null {
  const { tokens } = sentence;
  const first = tokens[head.first]?.norm === 'the' ? head.first + 1 : head.first;
  const name = sentence.names.find((each) => each.kind === 'ORG' && each.first === first && each.last === head.last);
  if (name === undefined || !ownBodies.has(tokens[topOf(sentence, name)]?.norm ?? '')) return null;
  const known = names.find((mention) => mention.first === name.first && mention.last === name.last);
  return {
    kind: 'organisation',
    name: wordsOf(sentence, name),
    actor: known?.kind === 'organisation' ? known.code : null,
    unnamed: false,
  };
}

/** True for somebody by a region alone: "European intelligence official". */
export function isOutsider(name: string): boolean {
  return name
    .toLowerCase()
    .split(' ')
    .some((word) => outsiders.has(word));
}
