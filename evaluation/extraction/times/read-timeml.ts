import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Day, parseDay } from '../../../src/model/day.ts';

/** A time expression in a text: UTF-16 offsets, half-open, and its TIMEX3 attributes; null for those not given. */
export interface GoldTime {
  readonly start: number;
  readonly end: number;
  readonly type: string | null;
  readonly value: string | null;
}

/** A text with all its time expressions. */
export interface TimedText {
  readonly name: string;
  readonly text: string;
  readonly publishedAt: Day | null;
  /** True for histories and the like. */
  readonly narrative: boolean;
  readonly times: readonly GoldTime[];
}

/** Reads a folder of TimeML files (`.tml`), the words of `<TEXT>` alone; the creation time is the publication. */
export function readTimeml(folder: string, narrative: boolean): TimedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.tml'))
    .sort()
    .map((name) => readOne(name, readFileSync(join(folder, name), 'utf8'), narrative));
}

/** Reads one TimeML document. */
export function readOne(name: string, source: string, narrative: boolean): TimedText {
  const created = /<DCT>.*?value="([^"]*)"/s.exec(source)?.[1] ?? '';
  const body = /<TEXT>\n?(.*?)<\/TEXT>/s.exec(source)?.[1] ?? '';
  let text = '';
  const times: GoldTime[] = [];
  let open: { start: number; type: string | null; value: string | null } | null = null;
  for (const [piece] of body.matchAll(/<[^>]*>|[^<]+/g)) {
    if (!piece.startsWith('<')) text += unescape(piece);
    else if (piece.startsWith('<TIMEX3'))
      open = { start: text.length, type: attribute(piece, 'type'), value: attribute(piece, 'value') };
    else if (piece === '</TIMEX3>' && open !== null) {
      times.push({ ...open, end: text.length });
      open = null;
    }
  }
  return { name, text, publishedAt: parseDay(created), narrative, times };
}

function attribute(tag: string, name: string): string | null {
  return new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? null;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', apos: "'", amp: '&' };

function unescape(text: string): string {
  return text.replace(/&(lt|gt|quot|apos|amp);/g, (_, name: string) => entities[name] ?? '');
}
