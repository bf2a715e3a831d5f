import { findOrigins } from '../../src/origins/find-origins.ts';
import { printedElsewhere, revisions } from './printed-elsewhere.ts';
import { statementReadings } from './statement-readings.ts';

/**
 * Scores origins on statements that were coded by hand from real pages, with what other outlets made of them, as Markdown. Only voices,
 * numbers and days are known there, no texts.
 */
export function scoreStatements(): string {
  const readings = statementReadings();
  const origins = findOrigins(readings);
  const originOf = new Map<string, string>(origins.flatMap(({ id, claims }) => claims.map(({ claim }) => [claim, id])));
  const slips = new Set<string>(origins.flatMap((origin) => origin.slips.map(({ claim }) => claim)));
  const rows = [...originOf.keys()].filter((id) => !id.endsWith('*'));
  const joined = printedElsewhere.filter(({ row }) => originOf.get(row) === originOf.get(`${row}*`));
  const misprints = printedElsewhere.filter(({ misprint }) => misprint);
  const marked = misprints.filter(({ row }) => slips.has(`${row}*`));
  const wrong = rows.flatMap((a, i) =>
    rows.slice(i + 1).flatMap((b) => (originOf.get(a) === originOf.get(b) ? [`${a} ${b}`] : [])),
  );
  const told = new Set(
    origins.flatMap(({ claims, supersedes }) =>
      supersedes === null ? [] : claims.map(({ claim }) => `${claim} ${supersedes}`),
    ),
  );
  const found = revisions.filter(([later, earlier]) => told.has(`${later} ${originOf.get(earlier)}`));
  return [
    '## Statements',
    '',
    `${rows.length} dated statements with a number, coded by hand from real pages, and ${printedElsewhere.length} that another outlet or a headline printed otherwise. No texts, so only`,
    'voices, days, numbers and places tell.',
    '',
    '| | found | of |',
    '| --- | --- | --- |',
    `| printed elsewhere, joined with their origin | ${joined.length} | ${printedElsewhere.length} |`,
    `| misprints, marked | ${marked.length} | ${misprints.length} |`,
    `| revisions within one briefing | ${found.length} | ${revisions.length} |`,
    `| pairs of different statements joined, wrongly | ${wrong.length} | ${(rows.length * (rows.length - 1)) / 2} |`,
    `| statements marked as misprints, wrongly | ${rows.filter((id) => slips.has(id)).length} | ${rows.length} |`,
    `| other revisions told | ${told.size - found.length} | |`,
    '',
    `Not joined: ${
      printedElsewhere
        .filter((each) => !joined.includes(each))
        .map(({ row, outlet }) => `${row} (${outlet})`)
        .join(', ') || 'none'
    }. Wrongly joined: ${wrong.join(', ') || 'none'}. Other revisions: ${[...told].filter((pair) => !found.some(([a, b]) => pair === `${a} ${originOf.get(b)}`)).join(', ') || 'none'}.`,
  ].join('\n');
}
