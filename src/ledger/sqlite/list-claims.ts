import { claimsPerReading } from '../claim-row.ts';
import type { ClaimQuery } from '../ledger.ts';
import { beginningWith, plainWords } from '../plain-words.ts';
import { dayValue } from './claim-index.ts';
import type { SqlValue } from './open-database.ts';

/** A condition, or a selection, and the values of its places. */
export type Condition = readonly [sql: string, ...values: SqlValue[]];

const numberOfName = 'SELECT id FROM names WHERE name = ?';
const isName = `= (${numberOfName})`;
const isPlace = 'IN (SELECT id FROM names WHERE name >= ? AND name < ?)';

/** What a claim must have, by its row, beside its words and days; and the list of the claims that have it, where there is one. */
interface Wanted {
  readonly row: Condition;
  readonly list: Condition | null;
}

const listBy = (table: string, name: string): string => `SELECT day, number FROM ${table} WHERE name ${name}`;

/** What is asked of claims beside their words and days, first that of which the fewest claims are, as a rule. */
function wantedOf({ source, place, force, form }: ClaimQuery): Wanted[] {
  const wanted: Wanted[] = [];
  if (source !== undefined)
    wanted.push({
      row: [`(source ${isName} OR (family ${isName} AND family <> source))`, source, source],
      list: [`${listBy('claims_by_source', isName)} UNION ALL ${listBy('claims_by_family', isName)}`, source, source],
    });
  if (place !== undefined)
    wanted.push({
      row: [`place ${isPlace}`, ...beginningWith(place)],
      list: [listBy('claims_by_place', isPlace), ...beginningWith(place)],
    });
  if (force !== undefined)
    wanted.push({
      row: [`force ${isName}`, plainWords(force)],
      list: [listBy('claims_by_force', isName), plainWords(force)],
    });
  if (form !== undefined) wanted.push({ row: [`form ${isName}`, form], list: null });
  return wanted;
}

/** What the rows of claims must be, beside their words and days. */
export function rowConditions(query: ClaimQuery): Condition[] {
  return wantedOf(query).map(({ row }) => row);
}

/** The numbers of the claims that are asked for without words, the last said first: down one list, and a look at a claim's row where more is asked. */
export function listClaims(query: ClaimQuery): { readonly sql: string; readonly values: SqlValue[] } {
  const wanted = wantedOf(query);
  const by = wanted.find(({ list }) => list !== null);
  const [list, ...listed] = by?.list ?? ['SELECT day, number FROM claims_by_day'];
  const rows = wanted.flatMap((each) => (each === by ? [] : [each.row]));
  const days: Condition[] = [
    ...(query.from === undefined ? [] : [['list.day >= ?', dayValue(query.from)] as const]),
    // Of a claim whose day nobody knows, nobody knows either that it was said by then.
    ...(query.until === undefined ? [] : [['list.day > 0 AND list.day <= ?', dayValue(query.until)] as const]),
  ];
  const conditions = [...days, ...rows];
  const from = `(${list}) AS list${rows.length === 0 ? '' : ' JOIN claims ON claims.number = list.number'}`;
  return {
    sql: `SELECT list.number AS number, list.number / ${claimsPerReading} AS position FROM ${from} WHERE ${['true', ...conditions.map(([sql]) => sql)].join(' AND ')} ORDER BY list.day DESC, list.number`,
    values: [...listed, ...conditions.flatMap(([, ...values]) => values)],
  };
}
