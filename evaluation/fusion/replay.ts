import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { dayBand, withCommonError } from '../../src/fusion/answers/day-band.ts';
import { cellsOff, errorOf } from '../../src/fusion/house-error.ts';
import { houseOf } from '../../src/fusion/houses.ts';
import { gridFor } from '../../src/fusion/inference/grid.ts';
import { type Inferred, inferSeries } from '../../src/fusion/inference/infer-series.ts';
import { placeClaims } from '../../src/fusion/place-claims.ts';
import { priors } from '../../src/fusion/priors.ts';
import { bySaying, readSeries } from '../../src/fusion/read-series.ts';
import { sequence2014 } from '../../src/fusion/sequence-2014-fixture.ts';
import { showNumber } from '../../src/fusion/wording/show-number.ts';
import { addDays, type Day, daysBetween, parseDay } from '../../src/model/day.ts';
import type { Evidence } from '../../src/model/evidence.ts';
import { seededRandom } from '../../src/stats/seeded-random.ts';
import { studentT4Cdf } from '../../src/stats/student-t.ts';
import { figureOf } from './figure.ts';
import type { Section } from './section.ts';

/** Claims of one force and area, as they were said. */
interface Episode {
  readonly name: string;
  readonly evidence: readonly Evidence[];
}

/** A longer sequence is not replayed: ten years, in days. */
const longest = 3653;
/** Half the width (log strength) of what counts as having foreseen a figure. */
const cell = 0.1;
const scale = Math.hypot(priors.hedgeWidth.about, priors.sourceScale);

/**
 * Real sequences replayed claim by claim: the probability that what was known before gave to a later figure (to within a tenth), beside baselines that take
 * the latest figure, or the median of the last five, with the normal spread that serves them best over all episodes.
 */
export async function replay(): Promise<Section> {
  const episodes = episodesOf();
  const scored = episodes.map((episode) => ({ ...episode, scores: scoreEpisode(episode.evidence) }));
  const all = scored.flatMap(({ scores }) => scores);
  const latest = bestNormal(all.map(({ latest: error }) => error));
  const median = bestNormal(all.map(({ median: error }) => error));
  const mean = (values: readonly number[]): string =>
    (values.reduce((sum, value) => sum + value, 0) / values.length).toFixed(2);
  const rows = [...scored, { name: 'all', scores: all }]
    .filter(({ scores }) => scores.length > 0)
    .map(({ name, scores }) => [
      name,
      String(scores.length),
      mean(scores.map(({ ours }) => ours)),
      mean(scores.map(({ latest: error }) => logCell(error, latest))),
      mean(scores.map(({ median: error }) => logCell(error, median))),
      mean(scores.map(({ within90 }) => Number(within90))),
    ]);
  const { bands, text } = replayDays(sequence2014);
  return {
    title: 'Real sequences, each claim foreseen from those before it',
    text: `${text}\n\nMean logarithm of the probability given to a later figure; higher is better. The last column says how often the figure lay within the 90 % range of what its source was expected to say.`,
    head: ['sequence', 'figures', 'Muster', 'latest figure', 'median of five', '90 % covers'],
    rows,
    figures: {
      'replay-2014.svg': figureOf({
        title: 'Russian forces near Ukraine 2014, as it was known on each day',
        x: 'day of knowledge',
        y: 'strength (90 % and 50 %, median)',
        logarithmic: true,
        bands: [
          bands.map((band, x) => ({ x, low: Math.max(band.q05, 150), high: band.q95 })),
          bands.map((band, x) => ({ x, low: Math.max(band.q25, 150), high: band.q75 })),
        ],
        lines: [bands.map((band, x) => ({ x, y: Math.max(band.median, 150) }))],
        marks: sequence2014.flatMap((claim) => {
          const x = daysBetween(sequence2014[0]!.saidAt, claim.saidAt);
          return claim.value === null || claim.unit !== 'person' ? [] : [{ x, y: claim.value }];
        }),
        ticks: bands.flatMap(({ day }, at) => (day.endsWith('-01') ? [{ at, words: day.slice(0, 7) }] : [])),
      }),
    },
  };
}

function episodesOf(): Episode[] {
  const own = { name: 'near Ukraine’s border 2014', evidence: sequence2014 };
  const file = join(process.env['MUSTER_GOLD'] ?? '', '..', 'facts', 'claims.csv');
  if (!existsSync(file)) {
    console.error('Replaying one sequence only: MUSTER_GOLD names no folder with facts beside it');
    return [own];
  }
  const rows: Record<string, string>[] = parse(readFileSync(file, 'utf8'), { columns: true, bom: true });
  const episodes = new Map<string, Evidence[]>();
  for (const row of rows) {
    const evidence = evidenceOfFact(row);
    // A row may count another force than its episode's, which it then names.
    const other = /^present (\(.+\))/.exec(row['measure'] ?? '')?.[1];
    const part = other ?? (row['group'] === 'a' ? '(all areas)' : '');
    const name = `${row['episode']} ${part}`.trim();
    if (evidence !== null) episodes.set(name, [...(episodes.get(name) ?? []), evidence]);
  }
  return [own, ...[...episodes].map(([name, evidence]) => ({ name, evidence }))];
}

/** A fact as evidence, where it counts people who are present and has a day. What is there for a while only is no part of the others' strength. */
function evidenceOfFact(row: Record<string, string>): Evidence | null {
  const saidAt = parseDay(row['date_said'] ?? '');
  const [point, low, high] = ['point', 'low', 'high'].map((name) => (row[name] ? Number(row[name]) : null));
  const near = row['group'] !== 'a' || /border|near|east/i.test(row['place'] ?? '');
  const isPresent = /^present(?! \(temporary)/.test(row['measure'] ?? '');
  if (saidAt === null || !isPresent || row['unit'] !== 'person' || !near) return null;
  const wording = row['wording_type'] ?? '';
  const form = /up_to|fewer|less/.test(wording)
    ? 'at-most'
    : /more_than|at_least|over/.test(wording)
      ? 'at-least'
      : /range|order/.test(wording)
        ? 'between'
        : /point|exact/.test(wording)
          ? 'exactly'
          : 'about';
  const nation = row['nationality'] || row['source_type'] || 'unknown';
  const self = row['episode']!.startsWith('Russian')
    ? 'RUS'
    : row['episode']!.startsWith('Soviet')
      ? 'SUN'
      : row['episode']!.startsWith('US')
        ? 'USA'
        : 'LBY';
  return {
    id: row['id']!,
    origin: row['id']!,
    family: nation,
    source: row['source']!,
    role:
      nation === self
        ? 'self'
        : row['source_type'] === 'media'
          ? 'newsroom'
          : nation === 'UKR' || nation === 'TCD'
            ? 'adversary'
            : 'observer',
    grade: null,
    saidAt,
    asOf: { from: saidAt, until: saidAt },
    form,
    value: form === 'between' ? null : (point ?? low ?? high)!,
    low: form === 'between' ? low! : null,
    high: form === 'between' ? (high ?? low)! : null,
    word: null,
    unit: 'person',
    measure: 'present',
    reference: null,
    confidence: 1,
  };
}

interface Foreseen {
  /** Logarithm of the probability given. */
  readonly ours: number;
  readonly within90: boolean;
  /** What a baseline would have said less what was said, in log strength. */
  readonly latest: number;
  readonly median: number;
}

function scoreEpisode(evidence: readonly Evidence[]): Foreseen[] {
  const sorted = [...evidence].sort(bySaying);
  const figures = sorted.map((claim) => ({ claim, at: middleOf(claim) }));
  const grid = gridFor('personnel');
  return figures.flatMap(({ claim, at }) => {
    const before = figures.filter((other) => other.claim.saidAt < claim.saidAt);
    const points = before.flatMap((other) => (other.at === null ? [] : [other.at]));
    if (at === null || points.length === 0) return [];
    const series = readSeries(
      before.map((other) => other.claim),
      grid,
      'personnel',
      claim.saidAt,
    );
    if (series.near.length === 0 || series.model.lastDay > longest) return [];
    const inferred = inferSeries(series.model, { ...priors.sampling, pathsPerWorld: 1 }, seededRandom(7));
    const said = expectedWords(inferred, claim);
    const sorted5 = points.slice(-5).sort((a, b) => a - b);
    return [
      {
        ours: Math.log(Math.max(1e-4, said(at + cell) - said(at - cell))),
        within90: said(at) > 0.05 && said(at) < 0.95,
        latest: points.at(-1)! - at,
        median: sorted5[Math.floor(sorted5.length / 2)]! - at,
      },
    ];
  });
}

/** Log strength in the middle of a claim's own words; null where it is a bound, or needs a base. */
function middleOf({ form, value, low, high, unit, measure }: Evidence): number | null {
  if (unit !== 'person' || (measure !== 'present' && measure !== 'remaining')) return null;
  if (form === 'between' && low !== null && high !== null) return Math.log(Math.sqrt(low * high));
  return (form === 'exactly' || form === 'about') && value !== null && value > 0 ? Math.log(value) : null;
}

/** Distribution function of what a claim's source was expected to say on the last day: strength, its house's shift, and how loosely figures are meant. */
function expectedWords({ model, worlds }: Inferred, claim: Evidence): (log: number) => number {
  const { grid } = model;
  const placed = placeClaims([claim], grid, 'personnel', claim.saidAt).placed[0];
  const error = placed === undefined ? null : errorOf(houseOf(placed), model.shifts, grid);
  const prior = error?.rest?.() ?? Float64Array.of(0);
  const reach = (prior.length - 1) / 2;
  return (log) => {
    let sum = 0;
    for (const { shifts, weight, last } of worlds) {
      const shared = error === null ? 0 : cellsOff(error, shifts);
      const every = prior.length > 1 ? 4 : 1;
      const known = Array.from(prior, (p, i) => ({ shift: shared + i - reach, weight: every * Math.exp(p) })).filter(
        (_, i) => i % every === reach % every,
      );
      for (const { shift, weight: share } of known) {
        sum += weight * share * last[grid.size]!;
        for (let k = 0; k < grid.size; k++) {
          if (last[k]! > 1e-7)
            sum += weight * share * last[k]! * studentT4Cdf((log - grid.logs[k]! - shift * grid.step) / scale);
        }
      }
    }
    return sum;
  };
}

function bestNormal(errors: readonly number[]): number {
  const spreads = Array.from({ length: 60 }, (_, i) => 0.05 * 1.07 ** i);
  const score = (spread: number): number => errors.reduce((sum, error) => sum + logCell(error, spread), 0);
  return spreads.reduce((best, each) => (score(each) > score(best) ? each : best));
}

/** Logarithm of the probability that a normal baseline gives to the cell of what was said. */
function logCell(error: number, spread: number): number {
  let mass = 0;
  for (let i = 0; i < 20; i++) {
    const at = error - cell + ((i + 0.5) / 20) * 2 * cell;
    mass += (0.1 * cell * Math.exp(-0.5 * (at / spread) ** 2)) / (spread * Math.sqrt(2 * Math.PI));
  }
  return Math.log(Math.max(1e-4, mass));
}

/** The 2014 sequence as it stood at the end of each day; what became of the June retrospective in words. */
function replayDays(evidence: readonly Evidence[]): {
  readonly bands: ReturnType<typeof dayBand>[];
  readonly text: string;
} {
  const grid = gridFor('personnel');
  const sorted = [...evidence].sort(bySaying);
  const days: Day[] = [];
  for (let day = sorted[0]!.saidAt; day <= addDays(sorted.at(-1)!.saidAt, 5); day = addDays(day, 1)) days.push(day);
  const june = new Map<string, number>();
  const bands = days.map((asOf) => {
    const known = sorted.filter(({ saidAt }) => saidAt <= asOf);
    const series = readSeries(known, grid, 'personnel', asOf);
    const inferred = inferSeries(
      series.model,
      { ...priors.sampling, pathsPerWorld: 1 },
      seededRandom(priors.sampling.seed),
    );
    const bandOf = (day: number): ReturnType<typeof dayBand> =>
      dayBand(
        grid,
        withCommonError(grid, inferred.marginals[day]!),
        inferred.directions[day]!,
        series.first + day,
        false,
      );
    const mid = daysBetween(days[0]!, '2014-06-15' as Day);
    if (asOf === '2014-07-13' || asOf === '2014-07-14') june.set(asOf, Math.round(bandOf(mid).median));
    return bandOf(series.model.lastDay);
  });
  const on = (day: string): string => {
    const band = bands[days.indexOf(day as Day)]!;
    return `${showNumber(Math.round(band.median))} (${showNumber(Math.round(band.q05))} to ${showNumber(Math.round(band.q95))})`;
  };
  return {
    bands,
    text: `As known on the day: 2 April ${on('2014-04-02')}, 22 May ${on('2014-05-22')}, 30 May ${on('2014-05-30')}, 3 June ${on('2014-06-03')}, 14 July ${on('2014-07-14')}, 20 August ${on('2014-08-20')}. Of 15 June it was thought ${showNumber(june.get('2014-07-13') ?? 0)} on 13 July, and ${showNumber(june.get('2014-07-14') ?? 0)} on 14 July, when NATO said that there had been fewer than 1,000.`,
  };
}
