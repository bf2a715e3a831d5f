import { readFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { Problem } from '../model/problem.ts';
import type { Metadata } from '../reading/metadata.ts';
import { parseDate } from '../reading/parse-date.ts';

/** What the files beside a report tell of it. */
interface Beside {
  readonly metadata: Metadata;
  readonly problems: readonly Problem[];
}

/** Looks up what files beside reports tell; each folder's `index.json` is read once. */
export type BesideReader = (path: string) => Beside;

type Described = Record<string, unknown>;

/**
 * Makes a reader of `REPORT.json` beside a report and of its entry in the folder's `index.json`, an array of objects with
 * `file`, `title`, `publisher`, `url`, `publishedAt`, `language`. A broken file is a problem, `service/description-broken`.
 */
export function makeBesideReader(): BesideReader {
  const indexes = new Map<string, { readonly entries: readonly Described[]; readonly problems: readonly Problem[] }>();
  return (path) => {
    const folder = dirname(path);
    let index = indexes.get(folder);
    if (index === undefined) {
      const parsed = parsedFile(join(folder, 'index.json'));
      index = {
        entries: Array.isArray(parsed.value) ? parsed.value.filter(isDescribed) : [],
        problems: parsed.problems,
      };
      indexes.set(folder, index);
    }
    const own = parsedFile(`${path}.json`);
    const listed = index.entries.find((entry) => entry['file'] === basename(path)) ?? {};
    const described = { ...listed, ...(isDescribed(own.value) ? own.value : {}) };
    return { metadata: metadataOf(described), problems: [...index.problems, ...own.problems] };
  };
}

function isDescribed(value: unknown): value is Described {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function parsedFile(path: string): { readonly value: unknown; readonly problems: readonly Problem[] } {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch {
    return { value: null, problems: [] };
  }
  try {
    return { value: JSON.parse(text), problems: [] };
  } catch {
    return {
      value: null,
      problems: [
        {
          code: 'service/description-broken',
          message: `Cannot read ${path}: it is not JSON; the reports beside it are read without it`,
          at: null,
        },
      ],
    };
  }
}

function metadataOf(described: Described): Metadata {
  const words = (key: string): string | undefined => (typeof described[key] === 'string' ? described[key] : undefined);
  const date = parseDate(words('publishedAt') ?? words('published') ?? words('date') ?? '');
  const [title, publisher, url, language] = ['title', 'publisher', 'url', 'language'].map(words);
  return {
    ...(title === undefined ? {} : { title }),
    ...(publisher === undefined ? {} : { publisher }),
    ...(url === undefined ? {} : { url }),
    ...(language === undefined ? {} : { language }),
    ...(date === null ? {} : { publishedAt: date, publishedAtBasis: 'stated' as const }),
  };
}
