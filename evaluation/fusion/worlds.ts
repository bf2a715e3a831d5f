import { figureOf } from './figure.ts';
import { inParallel } from './in-parallel.ts';
import { type Scenario, scenarios } from './news-world.ts';
import { normalCdf } from './normal-cdf.ts';
import type { DayScore, WorldScore } from './score-world.ts';
import type { Section } from './section.ts';

/** How many worlds the first scenario, the clean one, has for each of another: coverage is told from it, and 200 worlds tell it to some .015 only. */
const cleanShare = 10;

/** Which scenario and which world a job is; `sets` worlds for each scenario but the first. */
export function worldOf(job: number, sets: number): { readonly scenario: Scenario; readonly seed: number } {
  const beyond = job - cleanShare * sets;
  const [place, world] = beyond < 0 ? [0, job] : [1 + Math.floor(beyond / sets), beyond % sets];
  return { scenario: scenarios[place]!, seed: 104_729 * (world + 1) };
}

/**
 * Simulated worlds whose truth moves otherwise than the model supposes, one scenario after another over the same truths: the continuous ranked
 * probability score (Gneiting and Raftery 2007), coverage and log score of the estimate, beside four baselines. Each baseline is given the normal
 * spread that serves it best on the clean worlds.
 */
export async function scoreWorlds(sets: number): Promise<Section> {
  const scores = await inParallel<WorldScore>(
    new URL('./worker.ts', import.meta.url),
    `worlds ${sets}`,
    sets * (cleanShare + scenarios.length - 1),
  );
  const of = (scenario: Scenario): WorldScore[] => scores.filter((_, job) => worldOf(job, sets).scenario === scenario);
  const clean = of('clean');
  const names = Object.keys(clean[0]!.baselines);
  const spreads = new Map(names.map((name) => [name, bestSpread(clean.flatMap(({ baselines }) => baselines[name]!))]));
  const rows = scenarios.flatMap((scenario) => {
    const worlds = of(scenario);
    const ours = worlds.flatMap((world) => world.ours);
    return [
      [scenario, '**Muster**', ...oursCells(ours)],
      ...names.map((name) => [
        '',
        name,
        ...baselineCells(
          worlds.flatMap(({ baselines }) => baselines[name]!),
          spreads.get(name)!,
        ),
      ]),
    ];
  });
  const statements = clean.flatMap(({ ours }) => ours.flatMap((day) => day.statements));
  return {
    title: 'Simulated worlds, beside baselines',
    text: [
      `${cleanShare * sets} clean worlds of 120 days, and ${sets} of each other scenario: a jump diffusion, six families with biases, 40 claims; scored on days 20 to 115, every fifth, in log units. The others share the truths of the first ${sets}.`,
      `Statements "fewer than a level near the truth" on clean worlds: ${statements.length}; Brier score ${brier(statements).toFixed(4)}, reliability slope ${reliabilitySlope(statements).toFixed(3)} (1 is calibrated), sharpness (variance of the probabilities) ${sharpness(statements).toFixed(3)}.`,
    ].join('\n\n'),
    head: ['scenario', 'estimate', 'CRPS', '50 % covers', '90 % covers', 'width of 90 %', 'log score', 'bias'],
    rows,
    figures: {
      'worlds.svg': figureOf({
        title: 'Statements on clean worlds: how often they came true, by their probability',
        x: 'probability given',
        y: 'share that came true',
        lines: [
          [
            { x: 0, y: 0 },
            { x: 1, y: 1 },
          ],
        ],
        marks: binned(statements),
      }),
    },
  };
}

const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

function oursCells(days: readonly DayScore[]): string[] {
  return [
    mean(days.map(({ crps }) => crps)).toFixed(3),
    mean(days.map(({ within50 }) => Number(within50))).toFixed(3),
    mean(days.map(({ within90 }) => Number(within90))).toFixed(3),
    mean(days.map(({ width }) => width)).toFixed(2),
    mean(days.map(({ logScore }) => logScore)).toFixed(2),
    mean(days.map(({ error }) => error)).toFixed(3),
  ];
}

function baselineCells(errors: readonly number[], spread: number): string[] {
  const within = (z: number): string => mean(errors.map((error) => Number(Math.abs(error) <= z * spread))).toFixed(3);
  const log = (error: number): number =>
    Math.max(-6, -0.5 * (error / spread) ** 2 - Math.log(spread * Math.sqrt(2 * Math.PI)));
  return [
    mean(errors.map((error) => normalCrps(error, spread))).toFixed(3),
    within(0.6745),
    within(1.6449),
    (2 * 1.6449 * spread).toFixed(2),
    mean(errors.map(log)).toFixed(2),
    mean(errors).toFixed(3),
  ];
}

function bestSpread(errors: readonly number[]): number {
  const spreads = Array.from({ length: 60 }, (_, i) => 0.02 * 1.08 ** i);
  const scored = spreads.map((spread) => ({ spread, crps: mean(errors.map((error) => normalCrps(error, spread))) }));
  return scored.reduce((best, each) => (each.crps < best.crps ? each : best)).spread;
}

/** The continuous ranked probability score of a normal distribution (Gneiting and Raftery 2007, equation 21). */
function normalCrps(error: number, spread: number): number {
  const z = error / spread;
  const density = Math.exp(-0.5 * z * z) / Math.sqrt(2 * Math.PI);
  return spread * (z * (2 * normalCdf(z) - 1) + 2 * density - 1 / Math.sqrt(Math.PI));
}

type Statements = readonly (readonly [number, boolean])[];

function brier(statements: Statements): number {
  return mean(statements.map(([probability, came]) => (probability - Number(came)) ** 2));
}

function sharpness(statements: Statements): number {
  const middle = mean(statements.map(([probability]) => probability));
  return mean(statements.map(([probability]) => (probability - middle) ** 2));
}

/** Slope of a logistic regression of what came true on the logit of its probability (Cox 1958), by Newton's method. */
function reliabilitySlope(statements: Statements): number {
  const points = statements.map(([probability, came]) => {
    const p = Math.min(0.999, Math.max(0.001, probability));
    return { x: Math.log(p / (1 - p)), y: Number(came) };
  });
  let [a, b] = [0, 1];
  for (let step = 0; step < 25; step++) {
    let [ga, gb, haa, hab, hbb] = [0, 0, 1e-9, 0, 1e-9];
    for (const { x, y } of points) {
      const p = 1 / (1 + Math.exp(-a - b * x));
      const w = p * (1 - p);
      ga += y - p;
      gb += (y - p) * x;
      haa += w;
      hab += w * x;
      hbb += w * x * x;
    }
    const determinant = haa * hbb - hab * hab;
    a += (hbb * ga - hab * gb) / determinant;
    b += (haa * gb - hab * ga) / determinant;
  }
  return b;
}

/** By tenths of probability: how often they came true, with two standard errors. */
function binned(
  statements: Statements,
): { readonly x: number; readonly y: number; readonly low: number; readonly high: number }[] {
  return Array.from({ length: 10 }, (_, i) =>
    statements.filter(([probability]) => Math.min(9, Math.floor(probability * 10)) === i),
  )
    .filter((bin) => bin.length > 10)
    .map((bin) => {
      const x = mean(bin.map(([probability]) => probability));
      const y = mean(bin.map(([, came]) => Number(came)));
      const error = 2 * Math.sqrt((y * (1 - y)) / bin.length);
      return { x, y, low: Math.max(0, y - error), high: Math.min(1, y + error) };
    });
}
