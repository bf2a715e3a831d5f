import type { Context } from 'hono';
import type { Kept } from '../model/ledger-entry.ts';
import type { Problem } from '../model/problem.ts';
import { lineOf } from '../service/log-of.ts';
import type { Stale, Word } from '../service/review-claim.ts';
import { refuse } from './refuse.ts';

/** The members of a body. */
export type Fields = Readonly<Record<string, unknown>>;

/** Longest body of a word, in characters. */
const largestWord = 65_536;

/** Keeps what a request says: 201 with the entry, or 409 with what was said since beside what is refused. */
export async function answerWord(
  context: Context,
  keep: (fields: Fields, word: Word) => Promise<Kept | Stale | Problem> | Problem,
): Promise<Response> {
  const text = await context.req.text();
  if (text.length > largestWord)
    return refuse(context, {
      code: 'http/too-large',
      message: `At most ${largestWord} characters are taken`,
      at: null,
    });
  const fields = fieldsOf(text);
  if (fields === null)
    return refuse(context, { code: 'http/not-json', message: 'A JSON object is wanted as the body', at: null });
  const { who, why = null, expected } = fields;
  if (typeof who !== 'string') return refuse(context, wanted('who', 'the name of whoever says it'));
  if (why !== null && typeof why !== 'string') return refuse(context, wanted('why', 'a reason in words, or null'));
  if (!isPosition(expected, 0))
    return refuse(context, wanted('expected', 'the position of the last entry about it, 0 where there is none'));
  const kept = await keep(fields, { who, why, expected });
  if ('code' in kept) return refuse(context, kept);
  if (!('newer' in kept)) return context.json(kept, 201);
  const stale = { code: 'http/stale', message: 'Somebody has spoken about it since: look at that first', at: null };
  return refuse(context, stale, { yours: fields, newer: kept.newer.map((each) => lineOf(each)) });
}

function fieldsOf(text: string): Fields | null {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
  } catch {
    return null;
  }
}

/** True of a whole number that may be an entry's position. */
export function isPosition(value: unknown, least = 1): value is number {
  return typeof value === 'number' && Number.isSafeInteger(value) && value >= least;
}

/** What is wrong with a member of a body. */
export function wanted(field: string, what: string): Problem {
  return { code: 'http/word-incomplete', message: `"${field}" is not what is wanted: ${what}`, at: null };
}
