import type { Measure } from '../../model/quantity.ts';
import type { Movement } from './movement-words.ts';

/** "160 soldiers dead", "two others injured", "nine guns remained absent", "470 wounded soldiers": a state that the words behind, or of the phrase itself, tell. */
export function stateBehind(behind: string, phrase: string): Movement | null {
  const found = states.find(([, words]) => words.test(behind));
  if (found !== undefined) return { measure: found[0], words: behind };
  return /\b(wounded|injured)\b/.test(phrase) ? { measure: 'wounded', words: 'wounded' } : null;
}

const states: readonly (readonly [Measure, RegExp])[] = [
  [
    'killed',
    /^((to (die|be killed))|((have|has|had) been |were )?((reported|confirmed|found|declared) )?(dead|killed))( |$)/,
  ],
  ['wounded', /^((have|has|had) been |were )?(wounded|injured)( |$)/],
  ['captured', /^((have|has|had) been |were )?(captured|taken prisoner)( |$)/],
  ['other', /^(have|has|had) (\S+ )?(experience|training)( |$)/],
  [
    'other',
    /^((have|has|had) been |were |was |are )(found guilty|convicted|charged|sentenced|acquitted|indicted|tried|promoted|decorated|sacked)( |$)/,
  ],
  ['other', /^((still |are |were |was |remain |remains |remained )+)?(missing|absent|unaccounted)( |$)/],
];

/** "are still in", "were near the": words behind a number of people that say where they are, up to the place. */
export const whereTheyAre =
  /^(are|were|is|was) ((now|still|already|also|currently|left|deployed|stationed|based) )?(in|inside|near|at|along|on|around|outside|across|within) (?!(a |the )?hospitals?\b)/;
