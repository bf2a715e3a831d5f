import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { Claim } from '../../src/model/claim.ts';
import type { ClaimId } from '../../src/model/claim-id.ts';
import { parseDay } from '../../src/model/day.ts';
import type { Measure, QuantityForm } from '../../src/model/quantity.ts';
import type { Reading } from '../../src/model/reading.ts';
import type { ReportId } from '../../src/model/report.ts';
import { type PrintedElsewhere, printedElsewhere } from './printed-elsewhere.ts';

type Row = Readonly<Record<string, string>>;

const forms: Readonly<Record<string, QuantityForm>> = {
  point: 'exactly',
  exact: 'exactly',
  units: 'exactly',
  more_than: 'more-than',
  up_to: 'at-most',
  at_least: 'at-least',
  less_than: 'less-than',
  range: 'between',
  order_of_magnitude: 'worded',
  fraction: 'fraction',
};
const measures: Readonly<Record<string, Measure>> = {
  remaining: 'remaining',
  withdrawn: 'withdrawn',
  arrived: 'arrived',
  killed: 'killed',
};

/** The dated rows of facts/claims.csv with a number, a reading for each page, and one for each printing elsewhere; claims' ids are the rows'. */
export function statementReadings(): Reading[] {
  const path = resolve(process.env['MUSTER_GOLD'] ?? '', '../facts/claims.csv');
  const rows: Row[] = parse(readFileSync(path, 'utf8'), { columns: true });
  const numbered = rows.filter(
    (row) => parseDay(row['date_said']!) !== null && /\d/.test(`${row['low']}${row['point']}${row['high']}`),
  );
  const pages = new Map<string, Row[]>();
  for (const row of numbered) pages.set(row['page_address']!, [...(pages.get(row['page_address']!) ?? []), row]);
  const byId = new Map(numbered.map((row) => [row['id'], row]));
  return [
    ...[...pages].map(([address, all]) => readingOf(address, all, null)),
    ...printedElsewhere.map((printed) => readingOf(`${printed.row}*`, [byId.get(printed.row)!], printed)),
  ];
}

function readingOf(name: string, rows: readonly Row[], printed: PrintedElsewhere | null): Reading {
  const text = rows.map((row) => row['number_as_printed']).join('\n');
  return {
    format: 'muster.reading/1',
    engine: { name: 'by hand', version: '0' },
    report: {
      id: name as ReportId,
      title: null,
      publisher: printed?.outlet ?? rows[0]!['outlet']!,
      url: null,
      publishedAt: printed?.saidAt ?? rows[0]!['date_said']!,
      language: 'en',
      text,
      textDigest: name,
    },
    claims: rows.map((row) => claimOf(row, printed, text.indexOf(row['number_as_printed']!))),
    relations: [],
    problems: [],
  };
}

function claimOf(row: Row, printed: PrintedElsewhere | null, start: number): Claim {
  const number = (cell: string): number | null => (row[cell] === '' ? null : Number(row[cell]));
  const form = printed?.form ?? (printed?.range === undefined ? (forms[row['wording_type']!] ?? 'about') : 'between');
  const between = form === 'between';
  const value = printed?.value ?? number('point') ?? number('low') ?? number('high');
  const said = parseDay(printed?.saidAt ?? row['date_said']!)!;
  const days = { from: said, until: said, basis: 'stated' } as const;
  const span = { start, end: start + row['number_as_printed']!.length };
  const source = printed?.voice ?? row['source']!;
  const unnamed = /anonymous|officials/.test(row['source_type']!);
  const kind = row['source_type'] === 'media' ? 'publisher' : unnamed ? 'unnamed' : 'person';
  return {
    id: `${row['id']}${printed === null ? '' : '*'}` as ClaimId,
    kind: 'quantity',
    span,
    exact: '',
    prefix: '',
    suffix: '',
    attribution: [
      { kind, name: source, actor: row['nationality']!, unnamed, span: null, cue: null, stance: 'asserts' },
    ],
    verbatim: 'none',
    status: 'asserted',
    negated: false,
    time: { saidAt: days, asOf: days, spans: [] },
    place: {
      span,
      name: row['place']!,
      latitude: null,
      longitude: null,
      country: null,
      precisionKm: null,
      geonames: null,
    },
    actor: { name: row['episode']!, span: null, code: row['episode']!, sector: 'MIL' },
    recipient: null,
    event: null,
    quantity: {
      span,
      form,
      value: between || form === 'worded' ? null : value,
      low: between ? (printed?.range?.[0] ?? number('low')) : null,
      high: between ? (printed?.range?.[1] ?? number('high')) : null,
      word: form === 'worded' ? row['number_as_printed']! : null,
      unit: row['unit']!,
      of: null,
      reference: null,
      measure: printed?.measure ?? measures[row['measure']!] ?? 'present',
      alternatives: [],
    },
    forceStrength: true,
    confidence: 1,
    why: [],
  };
}
