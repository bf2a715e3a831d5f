import type { Day } from '../../model/day.ts';
import { type KnownActor, standingOn } from './actor-index.ts';
import { isGeneric, type NamePiece, type Piece } from './actor-pieces.ts';
import type { ActorRule } from './actor-rule.ts';

/** What is known beside the phrase. */
export interface ActorContext {
  /** The day that the report speaks of: offices change hands. */
  readonly day: Day | null;
  /** The code of the country or organisation in question where the phrase names none. */
  readonly code?: string | null;
  /** The country (alpha-3) of a town, for "Kharkiv police"; null where it is none. */
  readonly countryOfTown?: (name: string) => string | null;
}

/** A code with the known name that has it, and the rule. */
export interface FoundCode {
  readonly code: string | null;
  readonly name: string | null;
  /** The armed group's own code, where it is one or of one. */
  readonly group: string | null;
  readonly why: ActorRule | null;
}

/**
 * The country or organisation of a phrase: a body or person of its head, a state of its head, then those of the rest, the nearest
 * first; a town; the context.
 */
export function findCode(
  head: readonly Piece[],
  rest: readonly Piece[],
  pieces: readonly Piece[],
  context: ActorContext,
): FoundCode {
  const [ownLast, ofFirst] = [head.toReversed(), rest];
  const owner = firstName(ownLast, states) ?? firstName(ofFirst, states);
  const body = firstName(ownLast, bodies);
  if (owner !== undefined && body !== undefined && isGeneric(body)) return readName(owner, context.day);
  const named = body ?? firstName(ownLast, states) ?? firstName(ofFirst, bodies) ?? firstName(ofFirst, states);
  if (named !== undefined) return readName(named, context.day);
  const town = context.countryOfTown === undefined ? null : findTown(pieces, context.countryOfTown);
  if (town !== null) return town;
  return context.code == null
    ? { code: null, name: null, group: null, why: null }
    : { code: context.code, name: null, group: null, why: 'context' };
}

const states: ReadonlySet<KnownActor['kind']> = new Set(['country', 'demonym', 'capital']);
const bodies: ReadonlySet<KnownActor['kind']> = new Set(['organisation', 'person']);

function firstName(pieces: readonly Piece[], kinds: ReadonlySet<KnownActor['kind']>): NamePiece | undefined {
  return pieces.find(
    (piece): piece is NamePiece => piece.form === 'name' && piece.known.some(({ kind }) => kinds.has(kind)),
  );
}

function readName({ known }: NamePiece, day: Day | null): FoundCode {
  const entries = known.flatMap((each) => ('entry' in each ? [each.entry] : []));
  const standing = standingOn(entries, day);
  if (standing !== null) {
    const { entry, when } = standing;
    const rule = { during: 'office-holder', after: 'former-holder', before: 'later-holder' } as const;
    return {
      code: entry.code,
      name: entry.name,
      group: entry.group,
      why: entry.office === null ? 'organisation' : rule[when],
    };
  }
  const [state] = known;
  return state === undefined || 'entry' in state
    ? { code: null, name: null, group: null, why: null }
    : { code: state.code, name: state.kind === 'demonym' ? null : state.name, group: null, why: state.kind };
}

/** The longest run of words that a town's name has. */
const longestTown = 3;

/** A run of unknown capitalised words that is a place as a whole: "Kharkiv police", "the Northern Territory". */
function findTown(pieces: readonly Piece[], countryOfTown: (name: string) => string | null): FoundCode | null {
  let run: string[] = [];
  for (const piece of [...pieces, null]) {
    const form = piece?.form === 'word' ? piece.words[0]?.form : undefined;
    if (form !== undefined && /^\p{Lu}/u.test(form)) {
      run.push(form);
      continue;
    }
    const code = run.length === 0 || run.length > longestTown ? null : countryOfTown(run.join(' '));
    if (code !== null) return { code, name: null, group: null, why: 'town' };
    run = [];
  }
  return null;
}
