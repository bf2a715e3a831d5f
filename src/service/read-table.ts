import { readFileSync } from 'node:fs';
import { CsvError, parse } from 'csv-parse/sync';
import { type ClaimRow, evidenceOfRows } from '../fusion/evidence-of-rows.ts';
import type { TableSeries } from '../fusion/link-scopes.ts';
import { type Problem, ProblemError } from '../model/problem.ts';

/**
 * Reads a table of claims that was coded by hand (CSV, UTF-8, a header row; separated by commas, semicolons or tabs). A file that is no table
 * is thrown as a `ProblemError`: `service/no-file` or `service/bad-table`.
 */
export function readTable(path: string): { readonly series: TableSeries[]; readonly problems: Problem[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new ProblemError('service/no-file', `Cannot read ${path}: ${(error as Error).message}`, { cause: error });
  }
  return evidenceOfRows(rowsOf(text, path));
}

function rowsOf(text: string, path: string): ClaimRow[] {
  try {
    return parse(text, {
      bom: true,
      columns: (header: string[]) => header.map((name) => name.trim().toLowerCase().replaceAll(' ', '_')),
      delimiter: delimiterOf(text),
      relax_column_count_less: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    throw new ProblemError('service/bad-table', `Cannot read ${path} as a table of claims: ${error.message}`, {
      cause: error,
    });
  }
}

function delimiterOf(text: string): string {
  const header = /^[^\r\n]*/.exec(text)?.[0] ?? '';
  const counts = [',', ';', '\t'].map((mark) => [mark, header.split(mark).length] as const);
  return counts.reduce((best, each) => (each[1] > best[1] ? each : best))[0];
}
