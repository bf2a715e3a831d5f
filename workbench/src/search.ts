import type { Day } from '../../src/model/day.ts';
import { dayIn } from './words/days.ts';

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
  /** Column by which the list of reports is sorted, with `-` in front for descending. */
  readonly sort?: string;
}

/** Takes from an address what the workbench knows; all else is dropped. */
export function readSearch(raw: Record<string, unknown>): Search {
  const text = (key: string) => (typeof raw[key] === 'string' && raw[key] !== '' ? raw[key] : undefined);
  const [asOf, claim, find, sort] = [dayIn(text('asOf')), text('claim'), text('find'), text('sort')];
  return {
    ...(asOf === undefined ? {} : { asOf }),
    ...(claim === undefined ? {} : { claim }),
    ...(raw['scale'] === 'log' ? { scale: 'log' as const } : {}),
    ...(find === undefined ? {} : { find }),
    ...(sort === undefined ? {} : { sort }),
  };
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
