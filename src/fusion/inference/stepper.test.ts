import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { seededRandom } from '../../stats/seeded-random.ts';
import { makeDynamics, stateCount } from './dynamics.ts';
import { gridFor } from './grid.ts';
import { makeStepper } from './stepper.ts';
import { kernelSource } from './steps.wasm.ts';

it('is compiled from the source that is here', () => {
  const source = readFileSync(new URL('../../../training/kernels/assembly/steps.ts', import.meta.url));
  expect(kernelSource).toBe(createHash('sha256').update(source).digest('hex'));
});

it.each([
  ['personnel', 'change'],
  ['personnel', 'orderedChange'],
  ['tank', 'change'],
] as const)('steps as its transpose says, for %s by %s', (scope, name) => {
  const dynamics = makeDynamics(gridFor(scope));
  const states = stateCount(dynamics);
  const random = seededRandom(3);
  const stepper = makeStepper(dynamics, 2);
  const today = Float64Array.from({ length: states }, random);
  const value = Float64Array.from({ length: states }, random);
  stepper.messages.set(today);
  stepper.step(0, states, dynamics[name]);
  const back = makeStepper(dynamics, 2);
  back.messages.set(value);
  back.stepBack(0, states, dynamics[name]);
  const expected = back.messages.slice(states);
  const product = (a: Float64Array, b: Float64Array): number => a.reduce((sum, x, i) => sum + x * b[i]!, 0);
  const tomorrow = stepper.messages.slice(states);
  expect(product(tomorrow, value) / product(today, expected)).toBeCloseTo(1, 12);
  expect(
    product(
      tomorrow,
      tomorrow.map(() => 1),
    ) /
      product(
        today,
        today.map(() => 1),
      ),
  ).toBeCloseTo(1, 12);
});

it('weighs a message and makes it sum to 1', () => {
  const dynamics = makeDynamics(gridFor('personnel'));
  const { size, regimes } = dynamics;
  const random = seededRandom(4);
  const stepper = makeStepper(dynamics, 1);
  const message = Float64Array.from({ length: stateCount(dynamics) }, random);
  const weights = Float64Array.from({ length: size + 1 }, random);
  stepper.messages.set(message);
  const sum = stepper.weigh(0, weights);
  const expected = message.map(
    (value, state) => value * weights[state === regimes.length * size ? size : state % size]!,
  );
  expect(sum).toBeCloseTo(
    expected.reduce((total, value) => total + value, 0),
    9,
  );
  stepper.messages.forEach((value, state) => expect(value).toBeCloseTo(expected[state]! / sum, 14));
  expect(stepper.weigh(0, null)).toBeCloseTo(1, 12);
});
