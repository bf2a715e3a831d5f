import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OlderRoot } from '../../../src/extraction/events/older-root.ts';
import type { Span } from '../../../src/model/span.ts';

/** One record of the pairs: a sentence in which what one marked party does to another has a root of PLOVER. */
export interface GoldPair {
  readonly id: string;
  /** The sentence without marks. */
  readonly text: string;
  /** Offsets of the first mark of each party in the text; null where it is nobody in particular. */
  readonly source: Span | null;
  readonly target: Span | null;
  /** One of 15: PLOVER before 2.0 had YIELD for CONCEDE and RETREAT. */
  readonly root: OlderRoot;
}

/**
 * The training part of the pairs of Hu et al., "Leveraging Codebook Knowledge with NLI and ChatGPT for Zero-Shot Political Relation
 * Classification" (ACL 2024), as tab-separated values; null where the folder of gold data has no such file.
 */
export function readPairs(gold: string): GoldPair[] | null {
  let lines: string[];
  try {
    lines = readFileSync(join(gold, 'plover-plv/PLV_train.tsv'), 'utf8').split(/\r?\n/);
  } catch {
    return null;
  }
  const [header = '', ...rows] = lines;
  const columns = header.split('\t');
  const at = (name: string): number => columns.indexOf(name);
  const [id, marked, root] = [at('sentence_id'), at('marked_sentence'), at('gold_root')];
  return rows.flatMap((row) => {
    const cells = row.split('\t').map(unquote);
    return cells.length > 1
      ? [{ id: cells[id] ?? '', root: cells[root] as OlderRoot, ...readMarks(cells[marked] ?? '') }]
      : [];
  });
}

function unquote(cell: string): string {
  return /^".*"$/s.test(cell) ? cell.slice(1, -1).replaceAll('""', '"') : cell;
}

function readMarks(marked: string): Pick<GoldPair, 'text' | 'source' | 'target'> {
  let text = '';
  const open = new Map<string, number>();
  const found = new Map<string, Span>();
  for (const part of marked.split(/(<\/?[st]>)/)) {
    const mark = /^<(\/?)([st])>$/.exec(part);
    if (mark === null) {
      text += part;
      continue;
    }
    const [, close, name = ''] = mark;
    if (close === '') open.set(name, text.length);
    else if (!found.has(name)) found.set(name, { start: open.get(name) ?? 0, end: text.length });
  }
  const [source, target] = [found.get('s'), found.get('t')];
  return { text, source: source ?? null, target: target ?? null };
}

/**
 * Which half a record belongs to, drawn by a hash (FNV-1a) of its sentence's number, so that all pairs of one sentence are together:
 * rules were written with the first before the eyes; the second was only scored.
 */
export function halfOf({ id }: GoldPair): 'seen' | 'kept' {
  let hash = 2166136261;
  for (let index = 0; index < id.length; index += 1) hash = Math.imul(hash ^ id.charCodeAt(index), 16777619);
  return ((hash >>> 8) & 1) === 0 ? 'seen' : 'kept';
}
