import type { Sector } from './actor-entry.ts';
import { type ActorIndex, knownActors } from './actor-index.ts';
import { cutPieces } from './actor-pieces.ts';
import type { ActorRule } from './actor-rule.ts';
import { type ActorWord, wordsOfActor } from './actor-words.ts';
import { type ActorContext, findCode } from './find-code.ts';
import { findSector } from './find-sector.ts';

/** What a phrase names, for events and sources. */
export interface CodedActor {
  /** ISO 3166-1 alpha-3, or the code of an international organisation; null where the phrase does not tell. */
  readonly code: string | null;
  /** Null where the phrase does not tell, as for a bare state. */
  readonly sector: Sector | null;
  /** The armed group's own code, where the phrase names one or somebody of one. */
  readonly group: string | null;
  /** The known name, else the phrase without its article. */
  readonly name: string;
  /** The rules that gave the code and the sector, in that order. */
  readonly why: readonly ActorRule[];
}

/**
 * Codes a noun phrase: which country or organisation, which sector. Names are matched longest first; the part before the first
 * preposition counts before the rest ("US ambassador to Russia"), its last noun before the others ("opposition lawmaker").
 */
export function codeActor(phrase: string, context: ActorContext, index: ActorIndex = knownActors): CodedActor {
  const words = withoutArticle(wordsOfActor(phrase));
  const pieces = cutPieces(words, index);
  const behind = pieces.findIndex((piece, at) => at > 0 && piece.form === 'word' && isPreposition(piece.words[0]));
  const head = behind === -1 ? pieces : pieces.slice(0, behind);
  const rest = behind === -1 ? [] : pieces.slice(behind);
  const code = findCode(head, rest, pieces, context);
  const sector = findSector(head, rest, context.day, pieces.length === 1);
  return {
    code: code.code,
    sector: sector?.sector ?? null,
    group: code.group,
    name: code.name ?? words.map(({ form }) => form).join(' '),
    why: [...(code.why === null ? [] : [code.why]), ...(sector === null ? [] : [sector.why])],
  };
}

function withoutArticle(words: readonly ActorWord[]): readonly ActorWord[] {
  return /^(?:the|a|an|some|several|many|two|three|his|her|their|its|our)$/.test(words[0]?.norm ?? '') &&
    words.length > 1
    ? words.slice(1)
    : words;
}

const prepositions = new Set(
  'of in from for with to at on by against near across among under within inside who which that during over along between around outside beyond throughout into toward towards'.split(
    ' ',
  ),
);

function isPreposition(word: ActorWord | undefined): boolean {
  return word !== undefined && prepositions.has(word.norm);
}
