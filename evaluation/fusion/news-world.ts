import { addDays, type Day } from '../../src/model/day.ts';
import type { Evidence } from '../../src/model/evidence.ts';

/** What is amiss in a simulated world. */
export const scenarios = [
  'clean',
  'deceptive family',
  'two colluding families',
  'four families of one bloc',
  'noise × 1.5',
  'noise × 0.67',
  'one claim 100 times',
] as const;
export type Scenario = (typeof scenarios)[number];

/** A world whose truth moves otherwise than the model supposes, and what is said in it. */
export interface NewsWorld {
  /** Log strength by day. */
  readonly truth: readonly number[];
  readonly evidence: readonly Evidence[];
}

export const firstDay = '2020-01-01' as Day;
export const worldDays = 120;
/** Families of one bloc, by the names that tell so. */
const allies = ['NATO', 'USA', 'GBR', 'POL'];

/**
 * A jump diffusion: a daily step of .02, and about once in forty days a move by Laplace(0, .5) that takes up to ten days. Six families with a bias of N(0, .18)
 * and t₄ noise of .12 say 40 things of it: figures, bounds, ranges and orders of magnitude. Where four of them are a
 * bloc, they share an error of N(0, .1) too.
 */
export function makeNewsWorld(scenario: Scenario, random: () => number): NewsWorld {
  const truth = drawTruth(random);
  const noise = 0.12 * (scenario === 'noise × 1.5' ? 1.5 : scenario === 'noise × 0.67' ? 0.67 : 1);
  const biases = Array.from({ length: 6 }, () => 0.18 * gaussian(random));
  const isAllied = scenario === 'four families of one bloc';
  const shared = isAllied ? 0.1 * gaussian(random) : 0;
  const evidence = Array.from({ length: 40 }, (_, i) => {
    const family = Math.floor(random() * biases.length);
    // The run begins with its first claim, and must hold every scored day.
    const day = i === 0 ? 0 : Math.floor(random() * worldDays);
    return claimOf(
      `c${i}`,
      (isAllied ? allies[family] : undefined) ?? `family ${family}`,
      'observer',
      day,
      truth[day]! + biases[family]! + (family < allies.length ? shared : 0) + noise * studentT(random),
      random,
    );
  });
  const deceivers = scenario === 'deceptive family' ? 1 : scenario === 'two colluding families' ? 2 : 0;
  for (let deceiver = 0; deceiver < deceivers; deceiver++) {
    for (let i = 0; i < 14; i++) {
      const day = Math.floor(random() * worldDays);
      const said = truth[day]! + Math.log(0.2) + 0.05 * gaussian(random);
      evidence.push({
        ...claimOf(`d${deceiver}-${i}`, `deceiver ${deceiver}`, 'self', day, said, random),
        form: 'exactly',
        ...figure(said),
      });
    }
  }
  if (scenario === 'one claim 100 times') {
    const day = 60;
    const said = truth[day]! + Math.log(1.8);
    for (let i = 0; i < 100; i++) {
      const copy = claimOf(`copy${i}`, 'family 0', 'observer', day, said, () => 0.05);
      evidence.push({ ...copy, origin: 'copied' });
    }
  }
  return { truth, evidence };
}

function drawTruth(random: () => number): number[] {
  let level = Math.log(5000) + random() * Math.log(20);
  let move = 0;
  let left = 0;
  return Array.from({ length: worldDays }, () => {
    if (left === 0 && random() < 1 / 40) {
      left = 1 + Math.floor(random() * 10);
      move = (0.5 * Math.sign(random() - 0.5) * -Math.log(1 - random())) / left;
    }
    level += 0.02 * gaussian(random) + (left > 0 ? move : 0);
    if (left > 0) left--;
    return level;
  });
}

function claimOf(
  id: string,
  family: string,
  role: Evidence['role'],
  day: number,
  said: number,
  random: () => number,
): Evidence {
  const saidAt = addDays(firstDay, day);
  const plain = {
    id,
    origin: id,
    family,
    source: family,
    role,
    grade: null,
    saidAt,
    asOf: { from: saidAt, until: saidAt },
    value: null,
    low: null,
    high: null,
    word: null,
    unit: 'person',
    measure: 'present' as const,
    reference: null,
    confidence: 1,
  };
  const kind = random();
  if (kind < 0.2) return { ...plain, form: 'exactly', ...figure(said) };
  if (kind < 0.4) return { ...plain, form: 'about', ...figure(said) };
  if (kind < 0.6) return { ...plain, form: 'at-least', ...figure(said + 0.35 * Math.log(1 - random())) };
  if (kind < 0.7) return { ...plain, form: 'at-most', ...figure(said - 0.25 * Math.log(1 - random())) };
  if (kind < 0.85) {
    return {
      ...plain,
      form: 'between',
      low: rounded(Math.exp(said - 0.05 - 0.25 * random())),
      high: rounded(Math.exp(said + 0.05 + 0.25 * random())),
    };
  }
  const number = Math.exp(said);
  const word = [
    ['hundreds', 200, 1000],
    ['thousands', 2000, 10_000],
    ['tens of thousands', 20_000, 100_000],
  ].find(([, low, high]) => number >= Number(low) && number < Number(high));
  return word === undefined
    ? { ...plain, form: 'about', ...figure(said) }
    : { ...plain, form: 'worded', word: String(word[0]) };
}

function figure(said: number): { readonly value: number } {
  return { value: rounded(Math.exp(said)) };
}

/** To two figures. */
function rounded(value: number): number {
  return Number(value.toPrecision(2));
}

/** A standard normal number (Box and Muller 1958). */
export function gaussian(random: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random());
}

function studentT(random: () => number): number {
  const squares = Array.from({ length: 4 }, () => gaussian(random) ** 2);
  return gaussian(random) / Math.sqrt(squares.reduce((sum, value) => sum + value, 0) / 4);
}
