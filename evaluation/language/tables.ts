import { loadLanguage } from '../../src/service/language.ts';
import type { Profile } from '../../src/service/profiles.ts';
import { metrics, type Scores, scoreConllu } from './conll-score.ts';
import { f1, sumCounts } from './counts.ts';
import { countOverlaps, forceKinds, readForceTexts, shareOf } from './force-names.ts';
import type { GoldSet, Part } from './gold-sets.ts';
import { miscTags, placesOf, scoreNames } from './name-score.ts';
import { noises } from './noise.ts';
import { rawTextOf } from './raw-text.ts';
import { readUner } from './read-iob2.ts';
import type { System } from './systems/system.ts';

const titles = ['words', 'sentences', 'UPOS', 'XPOS', 'features', 'lemma', 'UAS', 'LAS', 'LAS, full', 'CLAS'];

/** A table on raw text and one on the gold's own words for each set. */
export function treeTables(sets: readonly GoldSet[], systems: readonly System[]): string[] {
  return sets.flatMap((set) => {
    const gold = set.documents.flat();
    const given = systems.filter(({ parseWords }) => parseWords !== null);
    const raw = systems.map((system) => row(system, () => scoreConllu(gold, parseRaw(system, set))));
    const known = given.map((system) =>
      row(system, () =>
        scoreConllu(
          gold,
          set.documents.flatMap((document) => system.parseWords?.(document) ?? []),
        ),
      ),
    );
    return [
      `## ${set.name}, raw text (${gold.reduce((sum, { words }) => sum + words.length, 0).toLocaleString('en-GB')} words)\n\n${table(['', ...titles], raw)}`,
      `## ${set.name}, gold words\n\n${table(['', ...titles], known)}`,
    ];
  });
}

/** How much is lost where the text of a set is disturbed; own tags and trees on raw text. */
export function noiseTable(set: GoldSet | undefined, systems: readonly System[]): string[] {
  if (set === undefined) return [];
  const rows = noises.flatMap(({ name, disturb, width }) => {
    const documents = set.documents.map((document) => document.map(disturb));
    return systems.map((system) => {
      const [first = '', ...cells] = row(system, () =>
        scoreConllu(documents.flat(), parseRaw(system, { ...set, documents }, width)),
      );
      return [name, first, ...cells];
    });
  });
  return [`## ${set.name}, raw text disturbed\n\n${table(['', '', ...titles], rows)}`];
}

/** Names of people, organisations and places with exactly the gold's extent and kind; a military unit is an organisation there. */
export function nameTable(gold: string, part: Part, systems: readonly System[]): string[] {
  const documents = readUner(gold, part);
  const known = placesOf(documents.flat(), miscTags);
  const kinds = ['PER', 'ORG', 'LOC'];
  const rows = systems
    .filter(({ names }) => names)
    .flatMap((system) => {
      const ways = [
        { way: 'raw text', parse: (document: (typeof documents)[number]) => system.parse(rawTextOf(document)) },
        ...(system.parseWords === null ? [] : [{ way: 'gold words', parse: system.parseWords }]),
      ];
      return ways.map(({ way, parse }) => {
        const found = placesOf(documents.flatMap(parse), (sentence) =>
          miscTags(sentence).map((tag) => tag.replace('UNIT', 'ORG')),
        );
        const each = kinds.map((kind) => scoreNames(known, found, [kind]));
        const all = sumCounts(each);
        return [
          `${system.name}, ${way}`,
          ...[...each, all].map((counts) => f1(counts).toFixed(1)),
          ((100 * all.both) / Math.max(1, all.found)).toFixed(1),
          ((100 * all.both) / Math.max(1, all.gold)).toFixed(1),
        ];
      });
    });
  return [`## Names, Universal NER of EWT ${part}\n\n${table(['', ...kinds, 'all', 'precision', 'recall'], rows)}`];
}

/** Nationalities, units and equipment against re3d, loosely: overlaps count. */
export async function forceTable(gold: string, profiles: readonly string[]): Promise<string[]> {
  const texts = readForceTexts(gold);
  const rows: string[][] = [];
  for (const profile of profiles) {
    const engine = await loadLanguage(profile as Profile);
    const found = texts.map(({ text }) =>
      engine.parse(text).flatMap(({ words, names }) =>
        names.map(({ first, last, kind }) => {
          const [start, end] = [words[first]?.span.start ?? 0, words[last]?.span.end ?? 0];
          return { kind, start, end, words: text.slice(start, end) };
        }),
      ),
    );
    for (const kind of forceKinds) {
      const counts = texts.map((each, index) =>
        countOverlaps(
          each.gold[kind],
          (found[index] ?? []).filter((name) => name.kind === kind),
        ),
      );
      const { precision, recall, gold: known, found: own } = shareOf(counts);
      rows.push([`muster, ${profile}`, kind, precision.toFixed(1), recall.toFixed(1), String(known), String(own)]);
    }
  }
  return [
    `## Nationalities, units and equipment, re3d (overlaps count)\n\n${table(['', '', 'precision', 'recall', 'in re3d', 'found'], rows)}`,
  ];
}

function parseRaw(system: System, set: GoldSet, width: number | null = null): ReturnType<System['parse']> {
  return set.documents.flatMap((document) => system.parse(rawTextOf(document, width)));
}

function row(system: System, score: () => Scores): string[] {
  const scores = score();
  console.error(
    `${system.name}: words ${scores.words?.toFixed(2)}, UPOS ${scores.upos?.toFixed(2) ?? '–'}, LAS ${scores.las?.toFixed(2) ?? '–'}`,
  );
  return [system.name, ...metrics.map((metric) => scores[metric]?.toFixed(1) ?? '–')];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map((_, index) => (index === 0 ? '---' : '--:')).join('|')}|`, ...rows.map(line)].join(
    '\n',
  );
}
