import { type EventType, modesOf } from '../event-type.ts';
import { isNounClass, type NounClass } from './noun-classes.ts';

const plain = [
  'any',
  'none',
  'some',
  'actor',
  'agent',
  'several',
  'act',
  'deed',
  'clause',
  'infinitive',
  'label',
  'armed',
  'asked',
  'whether',
  'named',
] as const;

/** A test of a row of the lexicon, read; `SenseRow` says what each stands for. */
export type Test =
  | { readonly kind: (typeof plain)[number] }
  | { readonly kind: 'argument' | 'subject' | 'dependent'; readonly of: NounClass }
  | { readonly kind: 'preposition'; readonly word: string }
  | { readonly kind: 'type'; readonly type: EventType }
  | { readonly kind: 'all'; readonly tests: readonly Test[] };

/** Reads one test of a row. Throws where it is none. */
export function readTest(text: string): Test {
  if (text.includes('&')) return { kind: 'all', tests: text.split('&').map(readTest) };
  const kind = plain.find((each) => each === text);
  if (kind !== undefined) return { kind };
  const rest = text.slice(1);
  if (text.startsWith('+')) return { kind: 'preposition', word: rest };
  if (text.startsWith('^') && isNounClass(rest)) return { kind: 'subject', of: rest };
  if (text.startsWith('~') && isNounClass(rest)) return { kind: 'dependent', of: rest };
  if (isNounClass(text)) return { kind: 'argument', of: text };
  if (Object.hasOwn(modesOf, text)) return { kind: 'type', type: text as EventType };
  throw new Error(`Cannot read the test "${text}" of the lexicon of events: it must be one that SenseRow names`);
}
