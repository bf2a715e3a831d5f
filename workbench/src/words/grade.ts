import type { Grade } from '../../../src/model/evidence.ts';

const words: Readonly<Record<Grade, string>> = {
  A: 'reliable',
  B: 'usually reliable',
  C: 'fairly reliable',
  D: 'not usually reliable',
  E: 'unreliable',
  F: 'cannot be judged',
};

/** The letters of the Admiralty code for a source's reliability, the best first; F stands apart. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly Grade[];

/** A grade of reliability with what the Admiralty code calls it: `B, usually reliable`. */
export function gradeInWords(grade: Grade): string {
  return `${grade}, ${words[grade]}`;
}
