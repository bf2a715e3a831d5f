import { distanceKm } from '../../../src/extraction/places/distance.ts';
import type { Gazetteer } from '../../../src/extraction/places/gazetteer.ts';
import { resolvePlaces } from '../../../src/extraction/places/resolve-places.ts';
import type { GeoText, GoldPlace } from './read-geo-gold.ts';
import type { Answer } from './resolve-text.ts';
import { type Located, type PlaceScores, rightWithinKm, scorePlaces } from './score-places.ts';

/** One set with what was answered for its texts. */
export interface Answered {
  readonly name: string;
  readonly texts: readonly GeoText[];
  /** By text, with mentions given. */
  readonly given: readonly (readonly Answer[])[];
  /** By text, with the engine's mentions. */
  readonly found: readonly (readonly Answer[])[];
}

/** Accuracy with mentions given, ours and a peer's. */
export function accuracyTable(
  sets: readonly Answered[],
  peers: ReadonlyMap<string, (name: string) => Located | null>,
): string {
  const rows = sets.flatMap(({ name, texts, given }) => {
    const golds = texts.flatMap(({ places }) => places);
    const answers = new Map(given.flat().flatMap(({ gold, place }) => (gold === null ? [] : [[gold, place] as const])));
    return [
      [name, 'muster', ...cellsOf(scorePlaces(golds.map((gold) => ({ gold, answer: answers.get(gold) ?? null }))))],
      ...[...peers].map(([peer, locate]) => [
        name,
        peer,
        ...cellsOf(scorePlaces(golds.map((gold) => ({ gold, answer: locate(gold.name) })))),
      ]),
    ];
  });
  const head = ['', '', 'places', 'within 161 km, %', 'unresolved', 'mean km', 'mean km of the resolved', 'median km'];
  return `## Mentions given\n\n${table(head, rows)}`;
}

function cellsOf({ places, accuracy, unresolved, meanKm, meanResolvedKm, medianKm }: PlaceScores): string[] {
  return [
    String(places),
    accuracy.toFixed(1),
    String(unresolved),
    meanKm.toFixed(0),
    meanResolvedKm.toFixed(0),
    medianKm.toFixed(1),
  ];
}

/** Mentions as the engine finds them: an overlap with the gold's counts as found. */
export function foundTable(sets: readonly Answered[]): string {
  const rows = sets.map(({ name, texts, found }) => {
    const counts = texts.map(({ places }, index) => {
      const own = (found[index] ?? []).filter(({ mention }) => mention.of === 'place');
      const touches = (gold: GoldPlace, { mention: { span } }: Answer): boolean =>
        span.start < gold.span.end && gold.span.start < span.end;
      const reached = places.map((gold) => own.filter((each) => touches(gold, each)));
      return {
        gold: places.length,
        found: own.length,
        reached: reached.filter((each) => each.length > 0).length,
        right: reached.filter((each, at) =>
          each.some(({ place }) => place !== null && distanceKm(place, places[at] ?? place) <= rightWithinKm),
        ).length,
      };
    });
    const sum = (of: (count: (typeof counts)[number]) => number): number =>
      counts.reduce((total, each) => total + of(each), 0);
    const [gold, reached, right] = [sum((each) => each.gold), sum((each) => each.reached), sum((each) => each.right)];
    return [
      name,
      String(gold),
      percent(reached, gold),
      percent(right, gold),
      percent(right, reached),
      String(sum((each) => each.found)),
    ];
  });
  const head = [
    '',
    'places',
    'found, %',
    'found and within 161 km, %',
    'right of the found, %',
    'mentions that the engine has',
  ];
  return `## Mentions by the engine\n\nNationalities are left out of what the engine has; the sets hold some as places.\n\n${table(head, rows)}`;
}

/** What it costs on one core: resolving the mentions given again, and looking up their names. Figures of the machine at hand. */
export function speedTable(sets: readonly Answered[], gazetteer: Gazetteer): string {
  const rows = sets.map(({ name, texts, given }) => {
    const mentions = given.map((answers) => answers.map(({ mention }) => mention));
    const words = texts.reduce((total, { text }) => total + text.split(/\s+/).length, 0);
    const resolving = secondsOf(() =>
      mentions.forEach((each) => resolvePlaces(each, gazetteer, { publisherCountry: null })),
    );
    const looking = secondsOf(() => mentions.flat().forEach((each) => gazetteer.lookUp(each.name)));
    const count = mentions.flat().length;
    return [name, String(count), ((1e3 * resolving * 600) / words).toFixed(2), (count / looking / 1e3).toFixed(0)];
  });
  return `## Speed\n\n${table(['', 'mentions', 'ms for a report of 600 words', 'thousand look-ups a second'], rows)}`;
}

/** Seconds of processor time, the second time: the first one warms up. */
function secondsOf(work: () => void): number {
  work();
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return Math.max(1, user + system) / 1e6;
}

/** How often each rule chose, and how often it was right. */
export function ruleTable(sets: readonly Answered[]): string {
  const rules = new Map<string, { right: number; all: number }[]>();
  for (const [at, { given }] of sets.entries()) {
    for (const { gold, place } of given.flat()) {
      if (gold === null || place === null) continue;
      const counts = rules.get(place.why) ?? sets.map(() => ({ right: 0, all: 0 }));
      rules.set(place.why, counts);
      const count = counts[at];
      if (count === undefined) continue;
      count.all += 1;
      if (distanceKm(gold, place) <= rightWithinKm) count.right += 1;
    }
  }
  const rows = [...rules].map(([rule, counts]) => [rule, ...counts.map(({ right, all }) => `${right} of ${all}`)]);
  return `## Right by rule\n\n${table(['', ...sets.map(({ name }) => name)], rows)}`;
}

/** What went wrong: what the gold's place is, against what was chosen, and whether the gazetteer had a place of the name near it. */
export function confusionTable(sets: readonly Answered[], gazetteer: Gazetteer): string {
  const counts = new Map<string, number[]>();
  for (const [at, { given }] of sets.entries()) {
    for (const { gold, place } of given.flat()) {
      if (gold === null || (place !== null && distanceKm(gold, place) <= rightWithinKm)) continue;
      const candidates = gazetteer.lookUp(gold.name);
      const near = candidates.some((candidate) => distanceKm(candidate.place, gold) <= rightWithinKm);
      const cause = near ? 'another of the name chosen' : place === null ? 'name unknown' : 'the name only elsewhere';
      const key = `${kindOfFeature(gold.feature)} | ${place?.kind ?? '–'} | ${cause}`;
      const row = counts.get(key) ?? sets.map(() => 0);
      row[at] = (row[at] ?? 0) + 1;
      counts.set(key, row);
    }
  }
  const total = (row: readonly number[]): number => row.reduce((sum, each) => sum + each, 0);
  const rows = [...counts]
    .filter(([, row]) => total(row) >= 4)
    .sort(([, one], [, other]) => total(other) - total(one))
    .map(([key, row]) => [...key.split(' | '), ...row.map(String)]);
  return `## Confusions\n\nFour and more together.\n\n${table(['gold', 'chosen', 'cause', ...sets.map(({ name }) => name)], rows)}`;
}

/** The feature codes of GeoNames in five kinds. */
function kindOfFeature(feature: string | null): string {
  if (feature === null) return 'not told';
  if (feature.startsWith('PCL')) return 'country';
  if (/^ADM1/.test(feature)) return 'region';
  if (/^ADM/.test(feature)) return 'district';
  return feature.startsWith('PPL') ? 'town' : 'other';
}

function percent(part: number, whole: number): string {
  return ((100 * part) / Math.max(1, whole)).toFixed(1);
}

/** A table in Markdown. */
function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
