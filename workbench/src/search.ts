import type { Day } from '../../src/model/day.ts';
import type { Grade } from '../../src/model/evidence.ts';
import type { QuantityForm } from '../../src/model/quantity.ts';
import { say } from './messages/say.ts';
import { dayIn } from './words/days.ts';
import { grades } from './words/grade.ts';

/** What the workbench keeps in the address besides the page itself. */
export interface Search {
  /** Nothing said after this day counts; the case's last day where absent. */
  readonly asOf?: Day;
  /** The selected claim. */
  readonly claim?: string;
  /** How the chart counts upwards; linear where absent. */
  readonly scale?: 'log';
  /** What the list of reports is narrowed to. */
  readonly find?: string;
  /** By what the list of reports, a series' table of claims, or the matrix of sources is sorted, with `-` in front for descending. */
  readonly sort?: string;
  /** By what the list of sources is sorted, with `-` in front for descending. */
  readonly rank?: string;
  /** The series, by its id, that the matrix of sources is narrowed to. */
  readonly series?: string;
  /** First and last day that the chart shows, or that a search is narrowed to. */
  readonly from?: Day;
  readonly until?: Day;
  /** What is asked of a series, with semicolons between. */
  readonly ask?: string;
  /** What is searched for. */
  readonly words?: string;
  /** The family that a search is narrowed to, or that an estimate is compared without. */
  readonly source?: string;
  /** The force, and the form of numbers, that a search is narrowed to. */
  readonly force?: string;
  readonly form?: QuantityForm;
  /** The grade that the estimate is compared under, were it the source's. */
  readonly grade?: Grade;
  /** By which clock the timeline lists claims; by when they were said where absent. */
  readonly clock?: 'true';
  /** The place whose claims the map lists, or how the places that a search is narrowed to begin; and what of the base map is seen. */
  readonly place?: string;
  readonly at?: string;
  /** What the log is narrowed to, a kind of entries, and who made them; the kind of claims that the timeline lists. */
  readonly kind?: string;
  readonly who?: string;
  /** How many entries of the log are shown. */
  readonly last?: string;
  /** Whether a report's original stands beside its text: as its source, or as a page that can do nothing. */
  readonly original?: 'on' | 'page';
}

const texts = [
  'claim',
  'find',
  'sort',
  'rank',
  'series',
  'words',
  'source',
  'force',
  'kind',
  'who',
  'last',
  'place',
  'at',
  'ask',
] as const;
const days = ['asOf', 'from', 'until'] as const;

/** The form of numbers that a word of an address names. */
export function formIn(word: string | undefined): QuantityForm | undefined {
  return (Object.keys(say().fields.forms) as QuantityForm[]).find((form) => form === word);
}

/** Takes from an address what the workbench knows; all else is dropped. */
export function readSearch(raw: Record<string, unknown>): Search {
  const text = (key: string) => (typeof raw[key] === 'string' && raw[key] !== '' ? raw[key] : undefined);
  const kept = [
    ...texts.map((key) => [key, text(key)] as const),
    ...days.map((key) => [key, dayIn(text(key))] as const),
    ['scale', raw['scale'] === 'log' ? 'log' : undefined] as const,
    ['clock', raw['clock'] === 'true' ? 'true' : undefined] as const,
    ['original', (['on', 'page'] as const).find((shown) => shown === raw['original'])] as const,
    ['form', formIn(text('form'))] as const,
    ['grade', grades.find((grade) => grade === raw['grade'])] as const,
  ];
  return Object.fromEntries(kept.filter(([, value]) => value !== undefined));
}

/** The same search with one key changed, or without it where the value is undefined. */
export function withSearch<Key extends keyof Search>(search: Search, key: Key, value: Search[Key] | undefined): Search {
  const next: { -readonly [Name in keyof Search]: Search[Name] } = { ...search };
  delete next[key];
  return value === undefined ? next : { ...next, [key]: value };
}

/** Reads a query string as plain strings, so that addresses stay legible. */
export function parseSearch(query: string): Record<string, string> {
  return Object.fromEntries(new URLSearchParams(query));
}

/** Writes a query string from plain strings; the inverse of `parseSearch`. */
export function stringifySearch(search: Record<string, unknown>): string {
  const pairs = new URLSearchParams();
  for (const [key, value] of Object.entries(search)) if (typeof value === 'string') pairs.set(key, value);
  return pairs.size === 0 ? '' : `?${pairs.toString()}`;
}
