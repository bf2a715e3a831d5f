import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSpan, type Span } from '../../../src/model/span.ts';

/** What one person says between two labels of a transcript. */
interface Turn {
  /** As printed before the colon. */
  readonly label: string;
  readonly span: Span;
  /** True for a reporter's question. */
  readonly asks: boolean;
}

/** A transcript with its turns, found by its labels alone: capitals and a colon at the head of a paragraph. */
export interface Transcript {
  readonly text: string;
  readonly publishedAt: string;
  readonly turns: readonly Turn[];
}

/** The fewest turns of a transcript. */
const fewest = 4;

const labelAtHead = /(?<=^|\n)\s*([A-Z][A-Z.'’ -]{0,40}[A-Z]|Q):\s/g;

/** The transcripts among a folder's unlabelled reports of the State Department; none where it has none. */
export function readTranscripts(folder: string): Transcript[] {
  const path = join(folder, 'state-department.jsonl');
  if (!existsSync(path)) return [];
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .flatMap((line) => {
      const { text, publishedAt } = JSON.parse(line) as { text: string; publishedAt: string };
      const turns = turnsOf(text);
      return turns.length < fewest ? [] : [{ text, publishedAt, turns }];
    });
}

function turnsOf(text: string): Turn[] {
  const labels = [...text.matchAll(labelAtHead)];
  return labels.map((found, index) => {
    const [, label = ''] = found;
    const span = makeSpan(found.index + found[0].length, labels[index + 1]?.index ?? text.length);
    return { label, span, asks: /^(Q|QUESTION)$/.test(label) };
  });
}

/** True where a label ends in a word of the name: "SECRETARY BLINKEN" and "Antony J. Blinken". */
export function isCalled(label: string, name: string): boolean {
  const last = /[^\s]+$/.exec(label)?.[0]?.toUpperCase() ?? '';
  return name.toUpperCase().split(/\s+/).includes(last);
}
