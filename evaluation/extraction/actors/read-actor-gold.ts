import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, parseDay } from '../../../src/model/day.ts';

/** A phrase and what it should be coded as; undefined where the case does not say. */
export interface ActorCase {
  readonly phrase: string;
  readonly day: Day | null;
  /** The words that the case gives for context: a country's name or people. */
  readonly context: string;
  /** Alpha-3, UNO, EUR, IGO, NGO; null for none. */
  readonly country: string | null | undefined;
  /** PLOVER sector; null for none. */
  readonly sector: string | null | undefined;
  /** A second sector that the case also gives. */
  readonly secondSector: string | null;
}

interface Line {
  readonly fn: string;
  readonly text: string;
  readonly context?: string;
  readonly query_date?: string;
  readonly expect: Readonly<Record<string, string | null | undefined>>;
}

/** Reads the cases of `gold/actors/actor_pairs.jsonl` that code a phrase; look-ups of encyclopaedia titles are left out. */
export function readActorCases(gold: string): ActorCase[] {
  return readFileSync(join(gold, 'actors/actor_pairs.jsonl'), 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Line)
    .filter(({ fn }) => fn !== 'query_wiki')
    .map(({ text, context = '', query_date: date = '', expect }) => {
      const nothing = 'code' in expect && expect['code'] === null;
      const country = expect['country'] ?? expect['cc'];
      const sector = expect['code_1'];
      return {
        phrase: text,
        day: dayOf(date),
        context,
        country: nothing || country === '' ? null : country,
        sector: sector === '????' ? undefined : nothing || sector === '' || sector === 'UNK' ? null : sector,
        secondSector: expect['code_2'] ?? null,
      };
    });
}

/** Days are printed as "2022-05-01", "12 April 2022", "October 1, 2021"; others ("today") are none. */
function dayOf(printed: string): Day | null {
  const iso = parseDay(printed);
  if (iso !== null || !/\d{4}/.test(printed)) return iso;
  const time = Date.parse(`${printed} UTC`);
  return Number.isNaN(time) ? null : parseDay(new Date(time).toISOString());
}
