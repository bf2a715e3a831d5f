import type { ClaimStanding } from '../../../src/model/standing.ts';
import type { Saying } from '../api/saying.ts';
import { say } from '../messages/say.ts';
import { fieldLabel } from './field.ts';
import { gradeInWords } from './grade.ts';

const signs = { open: '○', accepted: '✓', rejected: '✕', corrected: '✎' } as const;

/** How a claim stands, in a word and a sign, since colour alone tells nothing to many. */
export function stateInWords(state: ClaimStanding['state']): { readonly word: string; readonly sign: string } {
  return { word: say().claims.states[state], sign: signs[state] };
}

/** What was said, with its words: `accepted “about 40,000 troops”`. */
export function sayingInWords(saying: Saying): string {
  const { claims, fields, watches } = say();
  const quoted = saying.quote === '' ? saying.about : claims.quoted(shortened(saying.quote));
  if (saying.kind === 'undo') return claims.tookBack(saying.position, quoted);
  if (saying.kind === 'grade') return claims.graded(saying.source, gradeInWords(saying.grade));
  if (saying.kind === 'watch') return watches.watched(quoted);
  if (saying.kind === 'retire') return watches.retired(quoted);
  const { verdict } = saying;
  const act = claims.acts[verdict.act](quoted);
  if (verdict.act !== 'correct') return act;
  const corrected = Object.entries({ [verdict.field]: verdict.value, ...verdict.also });
  const changes = corrected.map(([field, value]) => claims.change(fieldLabel(field), value || fields.none));
  return claims.corrected(act, changes.join('; '));
}

/** Words with their middle left out where they are long; no word is cut that is not long itself. */
export function shortened(words: string): string {
  if (words.length <= 80) return words;
  const [head] = /^.{0,40}(?=\s)/s.exec(words) ?? [words.slice(0, 40)];
  const [tail] = /(?<=\s).{0,40}$/s.exec(words) ?? [words.slice(-40)];
  return `${head.trimEnd()} … ${tail.trimStart()}`;
}

/** A text that begins a sentence. */
export function asSentence(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
