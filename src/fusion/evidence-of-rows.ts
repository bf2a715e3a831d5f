import { type Day, dayFromNumber, dayNumber, parseDay } from '../model/day.ts';
import type { SeriesKey } from '../model/estimate.ts';
import type { Evidence, EvidenceRole, Grade } from '../model/evidence.ts';
import type { Problem } from '../model/problem.ts';
import { type Measure, quantityForms } from '../model/quantity.ts';
import { linkScopes, type TableSeries } from './link-scopes.ts';
import { isStatusWord } from './status-claims.ts';

/** A row of a table of claims, by the names of its columns; empty cells and missing columns are the same. */
export type ClaimRow = Readonly<Record<string, string | undefined>>;

const forms: readonly Evidence['form'][] = [...quantityForms, 'status'];
const measures: readonly Measure[] = ['present', 'remaining', 'withdrawn', 'arrived'];
const roles: readonly EvidenceRole[] = ['observer', 'self', 'adversary', 'neutral', 'newsroom'];
const grades: readonly Grade[] = ['A', 'B', 'C', 'D', 'E', 'F'];

/** The columns that are read, and the two that are free. */
const columns =
  'id, said_at, as_of, source, organisation, country, role, grade, force, area, scope, form, value, low, high, word, measure, unit, reference, origin, confidence, url, note';

/**
 * Reads rows of claims that were coded by hand into series: rows with the same force, area and scope make one, and those of scopes that a conversion is known
 * between join in. Columns are those of `columns`; only `said_at`, `source`, `form` and what the form needs are required. A row that cannot be read is a problem
 * (`fusion/bad-row`) that says what it has and what is wanted; the others are kept. Other columns are left out, which is told (`fusion/unknown-column`).
 */
export function evidenceOfRows(rows: readonly ClaimRow[]): {
  readonly series: TableSeries[];
  readonly problems: Problem[];
} {
  const series = new Map<string, { readonly key: SeriesKey; readonly evidence: Evidence[] }>();
  const problems: Problem[] = unknownColumns(rows);
  const ids = rows.map((row, index) => row['id']?.trim() || String(index + 1));
  const named = new Set([...ids, '', 'peak']);
  const seen = new Set<string>();
  for (const [index, row] of rows.entries()) {
    const cell = (name: string): string => row[name]?.trim() ?? '';
    const id = ids[index]!;
    const evidence = seen.has(id)
      ? `the id "${id}" stands in an earlier row too`
      : named.has(cell('reference'))
        ? evidenceOfRow(cell, id)
        : `reference is "${cell('reference')}", and must be peak or the id of a row`;
    seen.add(id);
    if (typeof evidence === 'string') {
      problems.push({ code: 'fusion/bad-row', message: `Cannot use row ${index + 1} (${id}): ${evidence}`, at: null });
      continue;
    }
    const key = keyOf(cell);
    const name = [key.force, key.area, key.scope].join('|');
    const found = series.get(name);
    if (found === undefined) series.set(name, { key, evidence: [evidence] });
    else found.evidence.push(evidence);
  }
  return { series: linkScopes([...series.values()]), problems };
}

function unknownColumns(rows: readonly ClaimRow[]): Problem[] {
  const known = new Set(columns.split(', '));
  const unknown = [...new Set(rows.flatMap(Object.keys))].filter((name) => !known.has(name));
  const message = `Leaves out the columns ${unknown.join(', ')}; those that are read are ${columns}`;
  return unknown.length === 0 ? [] : [{ code: 'fusion/unknown-column', message, at: null }];
}

function keyOf(cell: (name: string) => string): SeriesKey {
  const force = cell('force') || 'the force';
  return { force, forceName: force, area: cell('area') || 'area not told', scope: cell('scope') || 'personnel' };
}

/** The evidence of one row, or what is wrong with it. */
function evidenceOfRow(cell: (name: string) => string, id: string): Evidence | string {
  const saidAt = parseDay(cell('said_at'));
  if (saidAt === null) return `said_at is "${cell('said_at')}", and must be a day, YYYY-MM-DD`;
  const source = cell('source');
  if (source === '') return 'it has no source';
  const asOf = daysOf(cell('as_of'), saidAt);
  if (typeof asOf === 'string') return asOf;
  const form = oneOf('form', cell('form'), forms);
  const measure = oneOf('measure', cell('measure') || 'present', measures);
  const role = oneOf('role', cell('role') || 'observer', roles);
  const grade = oneOf('grade', cell('grade').toUpperCase() || 'F', grades);
  for (const choice of [form, measure, role, grade]) if ('wrong' in choice) return choice.wrong;
  const value = numberOf('value', cell('value'));
  const low = numberOf('low', cell('low'));
  const high = numberOf('high', cell('high'));
  const confidence = numberOf('confidence', cell('confidence') || '1');
  for (const number of [value, low, high, confidence]) if (typeof number === 'string') return number;
  const isShare = cell('form') === 'fraction';
  for (const name of isShare ? [] : ['value', 'low', 'high'])
    if (/^[1-9]\d{0,2}\.\d{3}$/.test(cell(name)))
      return `${name} is "${cell(name)}", which may be thousands or a decimal: ${cell(name).replace('.', '')} or ${Number(cell(name))} is wanted`;
  const evidence = {
    id,
    origin: cell('origin') || id,
    family: [cell('organisation'), cell('country')].filter((part) => part !== '').join(' ') || source,
    source,
    role: (role as { value: EvidenceRole }).value,
    grade: (grade as { value: Grade }).value,
    saidAt,
    asOf,
    form: (form as { value: Evidence['form'] }).value,
    value: value as number | null,
    low: low as number | null,
    high: high as number | null,
    word: cell('word') || null,
    unit: cell('unit') || (cell('form') === 'fraction' ? 'fraction' : 'person'),
    measure: (measure as { value: Measure }).value,
    reference: cell('reference') || null,
    confidence: confidence as number,
  };
  return lacking(evidence) ?? evidence;
}

function oneOf<T extends string>(
  column: string,
  text: string,
  allowed: readonly T[],
): { readonly value: T } | { readonly wrong: string } {
  const value = allowed.find((each) => each === text);
  return value === undefined
    ? { wrong: `${column} is "${text}", and must be one of ${allowed.join(', ')}` }
    : { value };
}

function numberOf(column: string, text: string): number | null | string {
  if (text === '') return null;
  const number = Number(text.replaceAll(/[ _,](?=\d{3}(?:\D|$))/g, ''));
  return Number.isFinite(number) ? number : `${column} is "${text}", and must be a number`;
}

function daysOf(text: string, saidAt: Day): { readonly from: Day; readonly until: Day } | string {
  if (text === '') return { from: saidAt, until: saidAt };
  const [first, second] = text.split('/');
  const from = parseDay(first!.trim());
  const until = second === undefined ? from : parseDay(second.trim());
  if (from === null || until === null) return `as_of is "${text}", and must be a day or two, YYYY-MM-DD/YYYY-MM-DD`;
  return dayNumber(until) < dayNumber(from)
    ? `as_of ends (${until}) before it begins (${dayFromNumber(dayNumber(from))})`
    : { from, until };
}

/** What the form needs and the row has not. */
function lacking({ form, value, low, high, word, confidence }: Evidence): string | null {
  if (confidence < 0 || confidence > 1) return `confidence is ${confidence}, and must lie between 0 and 1`;
  if (form === 'status' && !isStatusWord(word ?? '')) {
    return `word is "${word ?? ''}", and must be withdrawing, building-up, unchanged or ordered-withdrawal for a status`;
  }
  if (form === 'worded' && word === null) return 'it is worded, and has no word';
  if (form === 'between' && (low === null || high === null)) return 'it is between two numbers, and lacks low or high';
  const needsNumber = form !== 'status' && form !== 'worded' && form !== 'between';
  if (needsNumber && value === null && low === null && high === null) return `it is ${form}, and has no value`;
  return null;
}
