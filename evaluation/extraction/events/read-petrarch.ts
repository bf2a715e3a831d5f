import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { OlderRoot } from '../../../src/extraction/events/older-root.ts';

/** An event of a record: who does what to whom, by the first three letters of CAMEO's actor codes; "---" where there is none. */
export interface GoldTriple {
  readonly source: string;
  readonly root: OlderRoot;
  readonly target: string;
}

/** A sentence with the events that PETRARCH codes in it; none for a record that tells no event of PLOVER. */
export interface PetrarchRecord {
  readonly text: string;
  readonly triples: readonly GoldTriple[];
}

/**
 * The English records of UniversalPetrarch (78) or the unit records of PETRARCH (284, with invented states), with roots by the map from
 * CAMEO in the PLOVER repository; null where the folder of gold data has no such file. Codes 01 and 02 of CAMEO (statements,
 * appeals) have no type in PLOVER but for appeals, which are REQUEST.
 */
export function readPetrarch(gold: string, file: string): PetrarchRecord[] | null {
  const xml = read(join(gold, file));
  const map = read(join(gold, 'plover/CAMEO2PLOVER-2021.txt'));
  if (xml === null || map === null) return null;
  const roots = new Map([...map.matchAll(/^(\d{2,4}):\s*([A-Z]+)/gm)].map(([, code = '', type = '']) => [code, type]));
  return xml
    .split('<Sentence ')
    .slice(1)
    .flatMap((record) => {
      const text = /<Text>([^<]*)<\/Text>/
        .exec(record)?.[1]
        ?.replace(/\s+/g, ' ')
        .replaceAll('``', '"')
        .replaceAll("''", '"')
        .trim();
      if (text === undefined || text === '') return [];
      const codings = [...record.matchAll(/<EventCoding([^>]*)>/g)].map(([, attributes = '']) => attributes);
      const triples = codings.flatMap((attributes) => {
        const of = (name: string): string => new RegExp(`${name}="([^"]*)"`).exec(attributes)?.[1] ?? '';
        const root = rootOf(of('eventcode'), roots);
        return root === null
          ? []
          : [{ source: of('sourcecode').slice(0, 3), root, target: of('targetcode').slice(0, 3) }];
      });
      return [{ text, triples }];
    });
}

function rootOf(code: string, roots: ReadonlyMap<string, string>): OlderRoot | null {
  if (code.startsWith('02')) return 'REQUEST';
  const type = roots.get(code) ?? roots.get(code.slice(0, 3)) ?? roots.get(code.slice(0, 2));
  if (type === undefined) return null;
  return type === 'CONCEDE' || type === 'RETREAT' ? 'YIELD' : (type as OlderRoot);
}

function read(path: string): string | null {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return null;
  }
}
