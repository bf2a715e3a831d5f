import type { Grade } from '../../../src/model/evidence.ts';
import { say } from '../messages/say.ts';

/** The letters of the Admiralty code for a source's reliability, the best first; F stands apart. */
export const grades = ['A', 'B', 'C', 'D', 'E', 'F'] as const satisfies readonly Grade[];

/** A grade of reliability with what the Admiralty code calls it: `B, usually reliable`. */
export function gradeInWords(grade: Grade): string {
  return `${grade}, ${say().estimates.grades[grade]}`;
}
