import { createHash } from 'node:crypto';
import { type Day, daysBetween, parseDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import type { Report, ReportId } from '../model/report.ts';
import { decode } from './decode.ts';
import { detectLanguage } from './detect-language.ts';
import { isHtml } from './is-html.ts';
import { isPdf } from './is-pdf.ts';
import { type Metadata, mergeMetadata } from './metadata.ts';
import { parseDate } from './parse-date.ts';
import { datelineDate, firstLineTitle, readHeader } from './plain/read-header.ts';
import type { SourceRun } from './source-map.ts';

/** A file as it was captured, with what is told about it elsewhere. */
export interface Captured {
  /** Its name, for messages and for a date in it (`2014-05-30-…`). */
  readonly file: string;
  readonly bytes: Uint8Array;
  /** From the user: wins over the page. */
  readonly flags?: Metadata;
  /** From a file beside it: fills what the page leaves out. */
  readonly beside?: Metadata;
}

/** What reading gave: a report, or null and the problem that prevented it; problems may also come with a report. */
export interface ReadResult {
  readonly report: Report | null;
  /** Where the report's text stands in the decoded source. */
  readonly runs: readonly SourceRun[];
  readonly problems: readonly Problem[];
}

/**
 * Reads one captured file: a PDF, a page or plain text. Problems besides those of `decode` and `pdfProblem`: `reading/no-article` (a page without
 * one), `reading/empty` (a header only), `reading/date-invalid` and `reading/date-in-future` (the date is left unknown), `reading/date-unknown`.
 */
export async function readReport(captured: Captured, today: Day): Promise<ReadResult> {
  const parts = isPdf(captured.file, captured.bytes) ? await pdfParts(captured) : await writtenParts(captured);
  if ('code' in parts) return { report: null, runs: [], problems: [parts] };
  const named = dateInName(captured.file);
  const fromName: Metadata = named === null ? {} : { publishedAt: named, publishedAtBasis: 'implied' };
  const metadata = mergeMetadata(captured.flags ?? {}, parts.metadata, captured.beside ?? {}, fromName, parts.guesses);
  const told = metadata.publishedAt;
  const badDates = told !== undefined && parseDay(told) === null ? [...parts.badDates, told] : parts.badDates;
  const problems = dateProblems(captured.file, badDates, metadata, today);
  const dated = told !== undefined && isPublicationDay(parseDay(told), today) ? metadata : withoutDate(metadata);
  return { report: makeReport(parts.text, dated), runs: parts.runs, problems };
}

interface Parts {
  readonly text: string;
  readonly metadata: Metadata;
  /** What only the look of the text tells. */
  readonly guesses: Metadata;
  readonly runs: readonly SourceRun[];
  readonly badDates: readonly string[];
}

/** The parts of a page or a plain text. */
async function writtenParts({ file, bytes }: Captured): Promise<Parts | Problem> {
  const decoded = decode(bytes, file);
  if ('code' in decoded) return decoded;
  const html = isHtml(file, decoded.text);
  const parts = html ? await readHtml(decoded.text) : readPlain(decoded.text);
  if (parts.text.trim() !== '') return parts;
  const [code, message] = html
    ? ['reading/no-article', 'the page holds no article; a page with text in its body is wanted']
    : ['reading/empty', 'it holds a header only; a report needs text below it'];
  return { code, message: `Cannot read ${file}: ${message}`, at: null };
}

/** The PDF reader, too, loads its library only when one comes. What a PDF says of itself is often its template's: its text wins. */
async function pdfParts({ file, bytes }: Captured): Promise<Parts | Problem> {
  const { readPdf } = await import('./pdf/read-pdf.ts');
  const read = await readPdf(file, bytes);
  if ('code' in read) return read;
  const title = read.title ?? firstLineTitle(read.text);
  const printed = datelineDate(read.text) ?? read.dateline;
  const date: Metadata =
    printed !== null
      ? { publishedAt: printed, publishedAtBasis: 'implied' }
      : read.created !== null
        ? { publishedAt: read.created, publishedAtBasis: 'assumed' }
        : {};
  const guesses: Metadata = { ...(title === null ? {} : { title }), ...date };
  return { text: read.text, metadata: {}, guesses, runs: [], badDates: [] };
}

function readPlain(source: string): Parts {
  const header = readHeader(source);
  const text = source.slice(header.bodyStart);
  const title = firstLineTitle(text);
  const dated = datelineDate(text);
  const run: SourceRun = {
    start: 0,
    length: text.length,
    sourceStart: header.bodyStart,
    sourceLength: text.length,
    plain: true,
  };
  return {
    text,
    metadata: header.metadata,
    guesses: {
      ...(title === null ? {} : { title }),
      ...(dated === null ? {} : { publishedAt: dated, publishedAtBasis: 'implied' as const }),
    },
    runs: [run],
    badDates: header.badDates,
  };
}

/** The HTML reader loads its libraries only when a page comes. */
async function readHtml(source: string): Promise<Parts> {
  const { readHtmlParts } = await import('./html/read-html-parts.ts');
  return { ...readHtmlParts(source), guesses: {}, badDates: [] };
}

function dateProblems(file: string, badDates: readonly string[], metadata: Metadata, today: Day): Problem[] {
  const problems: Problem[] = badDates.map((printed) => ({
    code: 'reading/date-invalid',
    message: `Cannot date ${file}: "${printed}" is no date; one such as 2014-05-30 is wanted`,
    at: null,
  }));
  const day = metadata.publishedAt === undefined ? null : parseDay(metadata.publishedAt);
  if (day === null) {
    if (badDates.length === 0)
      problems.push({
        code: 'reading/date-unknown',
        message: `Cannot date ${file}: neither the text, its name nor a file beside it says when it was published; give --published YYYY-MM-DD`,
        at: null,
      });
  } else if (!isPublicationDay(day, today)) {
    problems.push({
      code: 'reading/date-in-future',
      message: `Cannot date ${file}: ${day} is after today (${today}); give the day of publication with --published`,
      at: null,
    });
  }
  return problems;
}

/** A page from further east may be dated a day ahead. */
function isPublicationDay(day: Day | null, today: Day): boolean {
  return day !== null && daysBetween(today, day) <= 1;
}

/** The date in a file's name (`2014-05-30-…`), else in the folders above it. */
function dateInName(file: string): string | null {
  const dated = (words: string): string | null =>
    parseDate(/(?:^|[/\\_ -])(\d{4}-\d{2}-\d{2})(?=[^\d]|$)/.exec(words)?.[1] ?? '');
  return dated(file.slice(Math.max(file.lastIndexOf('/'), file.lastIndexOf('\\')) + 1)) ?? dated(file);
}

function withoutDate(metadata: Metadata): Metadata {
  const { publishedAt: _date, publishedAtBasis: _basis, ...rest } = metadata;
  return rest;
}

/** The report, with its id from its content: text, title, publisher, address and date. */
function makeReport(text: string, metadata: Metadata): Report {
  const textDigest = createHash('sha256').update(text, 'utf8').digest('hex');
  const parts = [
    textDigest,
    metadata.title ?? null,
    metadata.publisher ?? null,
    metadata.url ?? null,
    metadata.publishedAt ?? null,
  ];
  const digest = createHash('sha256').update(JSON.stringify(parts), 'utf8').digest('hex');
  return {
    id: `r${digest.slice(0, 16)}` as ReportId,
    title: metadata.title ?? null,
    publisher: metadata.publisher ?? null,
    url: metadata.url ?? null,
    publishedAt: metadata.publishedAt ?? null,
    ...(metadata.publishedAt === undefined ? {} : { publishedAtBasis: metadata.publishedAtBasis ?? 'stated' }),
    language: metadata.language ?? detectLanguage(text),
    text,
    textDigest,
  };
}
