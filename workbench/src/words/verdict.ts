import type { ClaimStanding } from '../../../src/model/standing.ts';
import type { Saying } from '../api/saying.ts';
import { fieldLabel } from './field.ts';
import { gradeInWords } from './grade.ts';

/** How a claim stands, in a word and a sign, since colour alone tells nothing to many. */
export const stateWords: Readonly<Record<ClaimStanding['state'], { readonly word: string; readonly sign: string }>> = {
  open: { word: 'Open', sign: '○' },
  accepted: { word: 'Accepted', sign: '✓' },
  rejected: { word: 'Rejected', sign: '✕' },
  corrected: { word: 'Corrected', sign: '✎' },
};

const past = {
  accept: 'accepted',
  reject: 'rejected',
  correct: 'corrected',
  comment: 'commented on',
  'no-claim': 'no claim in',
} as const;

/** What was said, with its words: `accepted “about 40,000 troops”`. */
export function sayingInWords(saying: Saying): string {
  const quoted = saying.quote === '' ? saying.about : `“${shortened(saying.quote)}”`;
  if (saying.kind === 'undo') return `took back entry ${saying.position} on ${quoted}`;
  if (saying.kind === 'grade') return `graded ${saying.source} ${gradeInWords(saying.grade)}`;
  const { verdict } = saying;
  const change =
    verdict.act === 'correct' ? `, ${fieldLabel(verdict.field)}: ${verdict.value === '' ? 'none' : verdict.value}` : '';
  return `${past[verdict.act]} ${quoted}${change}`;
}

const longest = 80;

/** Words with their middle left out where they are long. */
export function shortened(words: string): string {
  if (words.length <= longest) return words;
  return `${words.slice(0, longest / 2).trimEnd()} … ${words.slice(-longest / 2).trimStart()}`;
}

/** A text that begins a sentence. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
