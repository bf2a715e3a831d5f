import type { DateBasis } from '../model/day.ts';

/** What is told about a report beside its text, by its page, a file beside it, or the user; absent where nothing is told. */
export interface Metadata {
  readonly title?: string;
  readonly publisher?: string;
  readonly url?: string;
  /** ISO 8601 date or instant. */
  readonly publishedAt?: string;
  readonly publishedAtBasis?: DateBasis;
  /** BCP 47. */
  readonly language?: string;
}

/** Merges, the first that tells a thing winning; a date keeps the basis that it came with. */
export function mergeMetadata(...sources: readonly Metadata[]): Metadata {
  const merged: Record<string, string> = {};
  for (const { publishedAtBasis = 'stated', ...source } of sources) {
    for (const [key, value] of Object.entries(source)) {
      if (value === '' || merged[key] !== undefined) continue;
      merged[key] = value;
      if (key === 'publishedAt') merged['publishedAtBasis'] = publishedAtBasis;
    }
  }
  return merged;
}
