import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { NameKind } from '../../src/model/parsed-sentence.ts';
import { type Counts, sumCounts } from './counts.ts';

/** A passage that an annotator or the engine takes for a name. */
export interface Passage {
  readonly start: number;
  readonly end: number;
  readonly words: string;
}

/** A text of re3d (Dstl 2017) with what is named in it, as far as the rules of the engine name the like. */
export interface ForceText {
  readonly text: string;
  readonly gold: Readonly<Record<'NORP' | 'UNIT' | 'EQUIP', readonly Passage[]>>;
}

interface Entity {
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly documentId: string;
}

const unit = /\b(?:division|brigade|battalion|regiment|corps|fleet|squadron|wing|battery)\b/i;

/** Reads the open texts of re3d. Units are its organisations that are numbered or named by a size, equipment its platforms and weapons with a name. */
export function readForceTexts(gold: string): ForceText[] {
  const folder = join(gold, 're3d');
  return readdirSync(folder)
    .map((name) => join(folder, name))
    .filter((path) => statSync(path).isDirectory())
    .flatMap((path) => {
      const entities = linesOf<Entity>(join(path, 'entities.json'));
      return linesOf<{ _id: string; text: string }>(join(path, 'documents.json')).map(({ _id, text }) => {
        const own = entities.filter(({ documentId }) => documentId === _id);
        const passages = (isKind: (entity: Entity) => boolean): Passage[] =>
          own.filter(isKind).map(({ begin, end, value }) => ({ start: begin, end, words: value }));
        return {
          text,
          gold: {
            NORP: passages(({ type }) => type === 'Nationality'),
            UNIT: passages(
              ({ type, value }) => type === 'Organisation' && unit.test(value) && /\d|\p{Lu}\S* \p{Lu}/u.test(value),
            ),
            EQUIP: passages(
              ({ type, value }) =>
                /^(MilitaryPlatform|Weapon|Vehicle)$/.test(type) && /\d|^(USS|HMS|FS)\b|\p{Lu}{2,}-/u.test(value),
            ),
          },
        };
      });
    });
}

function linesOf<Row>(path: string): Row[] {
  return readFileSync(path, 'utf8')
    .replace(/^\ufeff/, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as Row);
}

/** Counts loosely: a passage is right where it overlaps one of the other side. */
export function countOverlaps(
  gold: readonly Passage[],
  found: readonly Passage[],
): { readonly precision: Counts; readonly recall: Counts } {
  const touches = (one: Passage, others: readonly Passage[]): boolean =>
    others.some((other) => one.start < other.end && other.start < one.end);
  const hits = found.filter((each) => touches(each, gold)).length;
  const reached = gold.filter((each) => touches(each, found)).length;
  return {
    precision: { gold: gold.length, found: found.length, both: hits },
    recall: { gold: gold.length, found: found.length, both: reached },
  };
}

/** Precision and recall in percent over texts. */
export function shareOf(counts: readonly { readonly precision: Counts; readonly recall: Counts }[]): {
  precision: number;
  recall: number;
  gold: number;
  found: number;
} {
  const precision = sumCounts(counts.map((each) => each.precision));
  const recall = sumCounts(counts.map((each) => each.recall));
  return {
    precision: (100 * precision.both) / Math.max(1, precision.found),
    recall: (100 * recall.both) / Math.max(1, recall.gold),
    gold: recall.gold,
    found: precision.found,
  };
}

/** The kinds that re3d is asked about. */
export const forceKinds = ['NORP', 'UNIT', 'EQUIP'] as const satisfies readonly NameKind[];
