import type { ActorIndex, KnownActor } from './actor-index.ts';
import type { ActorWord } from './actor-words.ts';
import { type Role, roleAt } from './role-index.ts';

/** Words that name an actor. */
export interface NamePiece {
  readonly form: 'name';
  readonly known: readonly KnownActor[];
  readonly words: readonly ActorWord[];
}

/** A piece of a phrase: an actor's name, a role, or any other word. */
export type Piece =
  | NamePiece
  | { readonly form: 'role'; readonly role: Role; readonly words: readonly ActorWord[] }
  | { readonly form: 'word'; readonly words: readonly ActorWord[] };

/** Cuts words into names and roles, at each place the longer of both, and other words. */
export function cutPieces(words: readonly ActorWord[], index: ActorIndex): Piece[] {
  const pieces: Piece[] = [];
  for (let at = 0; at < words.length; ) {
    const name = index.matchAt(words, at);
    const role = roleAt(words, at);
    const isName =
      name !== null && name.length >= (role?.length ?? 0) && isWholeName(words, at, name.length, name.known);
    const length = isName ? name.length : (role?.length ?? 1);
    const own = words.slice(at, at + length);
    if (isName) pieces.push({ form: 'name', known: name.known, words: own });
    else pieces.push(role === null ? { form: 'word', words: own } : { form: 'role', role: role.role, words: own });
    at += length;
  }
  return pieces;
}

/** Words before the name of a country that leave it one: "Eastern Ukraine". */
const sides = new Set(
  'north south east west northern southern eastern western central mainland former new free greater'.split(' '),
);

const courtesy = new Set('mr mrs ms dr sir gen lt col maj adm sen rep'.split(' '));

/**
 * A surname alone, or the one word of a country or capital, is no name of that where an unknown name stands before it: "Peter Hadi",
 * "Nikki Holland".
 */
function isWholeName(words: readonly ActorWord[], at: number, length: number, known: readonly KnownActor[]): boolean {
  if (length > 1 || known.some(({ kind }) => kind === 'organisation' || kind === 'demonym')) return true;
  const before = words[at - 1];
  if (before === undefined || !/^\p{Lu}/u.test(before.form) || before.form === before.form.toUpperCase()) return true;
  return sides.has(before.norm) || courtesy.has(before.norm) || roleAt(words, at - 1) !== null;
}

/** A body's name that any state's may have: the Defense Department is that of the United States unless another is named. */
export function isGeneric({ words }: Piece): boolean {
  return roleAt(words, 0)?.length === words.length;
}
