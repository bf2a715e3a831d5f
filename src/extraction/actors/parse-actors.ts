import { parseDay } from '../../model/day.ts';
import type { Problem } from '../../model/problem.ts';
import { type ActorEntry, type Sector, sectors } from './actor-entry.ts';

/** Entries of a file and what was wrong with the lines that gave none. */
export interface ParsedActors {
  readonly entries: readonly ActorEntry[];
  /** `extraction/bad-actor`: a line without a name, with a code or sector that is none, or with a day that does not exist. */
  readonly problems: readonly Problem[];
}

const knownSectors: ReadonlySet<string> = new Set(sectors);

/**
 * Reads actors from CSV lines or from a JSON array of objects with the same fields: `name,code,sector,office,from,until,aliases,group`.
 * `code` is alpha-3 or an organisation's own (two letters and more), `from` and `until` are days, aliases are parted by semicolons
 * (in JSON: an array), and `group` is an armed group's own code. All but name, code and sector may be empty. Empty lines, lines that begin with # and the header are skipped.
 */
export function parseActors(text: string): ParsedActors {
  const entries: ActorEntry[] = [];
  const problems: Problem[] = [];
  const rows = /^\s*\[/.test(text) ? rowsOfJson(text) : rowsOfCsv(text);
  for (const { line, fields, start, end } of rows) {
    const read = readEntry(fields);
    if (typeof read !== 'string') entries.push(read);
    else
      problems.push({
        code: 'extraction/bad-actor',
        message: `Cannot read the actor ${line}: ${read}`,
        at: { start, end },
      });
  }
  return { entries, problems };
}

/** One entry as it stands in a file. */
interface Row {
  /** For messages: "in line 3". */
  readonly line: string;
  readonly fields: readonly string[];
  /** Where it stands in the text. */
  readonly start: number;
  readonly end: number;
}

function rowsOfCsv(text: string): Row[] {
  const rows: Row[] = [];
  let start = 0;
  for (const [index, line] of text.split('\n').entries()) {
    const end = start + line.length;
    const isData = line.trim() !== '' && !line.startsWith('#') && !/^name,code,sector\b/.test(line);
    if (isData) rows.push({ line: `in line ${index + 1}`, fields: cellsOf(line), start, end });
    start = end + 1;
  }
  return rows;
}

/** The cells of a CSV line (RFC 4180, on one line). */
function cellsOf(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(([, quoted, plain = '']) =>
    (quoted?.replaceAll('""', '"') ?? plain).trim(),
  );
}

const columns = ['name', 'code', 'sector', 'office', 'from', 'until', 'aliases', 'group'] as const;

function rowsOfJson(text: string): Row[] {
  const whole = { start: 0, end: text.length };
  try {
    const objects = JSON.parse(text) as readonly unknown[];
    return objects.map((object, index) => {
      const fields = (object ?? {}) as Readonly<Record<string, unknown>>;
      return { line: `number ${index + 1}`, fields: columns.map((column) => shown(fields[column])), ...whole };
    });
  } catch {
    return [{ line: 'list', fields: [], ...whole }];
  }
}

function shown(value: unknown): string {
  if (Array.isArray(value)) return value.filter((each) => typeof each === 'string').join(';');
  return typeof value === 'string' ? value : '';
}

/** The entry of a row; what is wrong with it where there is none. */
function readEntry([
  name = '',
  code = '',
  sector = '',
  office = '',
  from = '',
  until = '',
  aliases = '',
  group = '',
]: readonly string[]): ActorEntry | string {
  if (name === '') return 'it has no name';
  const wrong = [code, ...(group === '' ? [] : [group])].find((each) => !/^[A-Z][A-Z0-9]{1,9}$/.test(each));
  if (wrong !== undefined) return `"${wrong}" is no code: two to ten capitals are wanted, such as UKR or NATO`;
  if (!knownSectors.has(sector)) return `"${sector}" is no sector: one of ${sectors.join(', ')} is wanted`;
  const days = [from, until].map((day) => (day === '' ? null : (parseDay(day) ?? undefined)));
  if (days.includes(undefined)) return `"${from}" or "${until}" is no day: YYYY-MM-DD is wanted`;
  return {
    name,
    code,
    sector: sector as Sector,
    office: office === '' ? null : office.toLowerCase(),
    from: days[0] ?? null,
    until: days[1] ?? null,
    aliases: aliases
      .split(';')
      .map((alias) => alias.trim())
      .filter(Boolean),
    group: group === '' ? null : group,
  };
}
