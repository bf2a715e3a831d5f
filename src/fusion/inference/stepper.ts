import { type Dynamics, type RegimeChange, stateCount } from './dynamics.ts';
import { kernelReach } from './spread-kernel.ts';
import { kernelBytes } from './steps.wasm.ts';

/** What is used of the global of that name, which the compiler's own library has for browsers only. */
declare const WebAssembly: {
  readonly Module: new (binary: Uint8Array) => object;
  readonly Instance: new (module: object) => { readonly exports: unknown };
};

/** The loops in WebAssembly; training/kernels/assembly/steps.ts says what each does. Pointers are in bytes. */
interface Steps {
  readonly memory: { readonly buffer: ArrayBuffer; grow(pages: number): number };
  readonly step: Step;
  readonly stepBack: Step;
  weigh(at: number, size: number, regimes: number, weights: number): number;
}

type Step = (
  from: number,
  to: number,
  size: number,
  regimes: number,
  margin: number,
  all: number,
  rows: number,
  shares: number,
  moves: number,
  large: number,
  decay: number,
  enterNone: number,
  leaveNone: number,
) => void;

/** Carries messages from day to day. `messages` holds as many as were asked for, one after the other. */
export interface Stepper {
  readonly messages: Float64Array;
  /** Carries the message at index `from` to the next day, at index `to`. */
  step(from: number, to: number, change: RegimeChange): void;
  /** Carries what the next day's states, at index `from`, are worth to what the day's are, at index `to`: the transpose of `step`. */
  stepBack(from: number, to: number, change: RegimeChange): void;
  /** Multiplies the message at `at` by weights over the grid and "none", where there are any, and makes it sum to 1; the sum it had. */
  weigh(at: number, weights: Float64Array | null): number;
}

let compiled: object | null = null;

/** A stepper with room for `count` messages, in a memory of its own. */
export function makeStepper(dynamics: Dynamics, count: number): Stepper {
  compiled ??= new WebAssembly.Module(Uint8Array.from(atob(kernelBytes), (character) => character.charCodeAt(0)));
  const steps = new WebAssembly.Instance(compiled).exports as Steps;
  const { size, regimes, settled, jump, decay, jumpShares, enterNone, leaveNone } = dynamics;
  const margin = Math.max(...regimes.map(({ kernel }) => Math.abs(kernel.shift))) + kernelReach;
  const states = stateCount(dynamics);
  const perRegime = 9;
  let end = 1024;
  const room = (numbers: number): number => {
    const at = end;
    end += 8 * numbers;
    return at;
  };
  // Three rows, with an empty number before each and two after.
  const all = room(3 * (size + 3)) + 8;
  const [shares, weights, rows] = [size, size + 1, regimes.length * (size + 2 * margin)].map(room) as [
    number,
    number,
    number,
  ];
  const moves = new Map<RegimeChange, number>(
    [dynamics.change, dynamics.orderedChange].map((change) => [change, room(perRegime * regimes.length)]),
  );
  const first = room(count * states);
  const pages = Math.ceil((end - steps.memory.buffer.byteLength) / 65_536);
  if (pages > 0) steps.memory.grow(pages);
  const view = (at: number, length: number): Float64Array => new Float64Array(steps.memory.buffer, at, length);
  view(shares, size).set(jumpShares);
  const small = (1 - enterNone) * (1 - jump);
  for (const [{ stay, start }, at] of moves) {
    for (const [i, { kernel }] of regimes.entries()) {
      const numbers = [
        small * stay[i]!,
        small * (1 - stay[i]!),
        small * start[i]!,
        settled[i]!,
        ...kernel.weights,
        kernel.shift,
      ];
      view(at + 8 * perRegime * i, perRegime).set(numbers);
    }
  }
  const large = (1 - enterNone) * jump;
  const weightsOfDay = view(weights, size + 1);
  const carry =
    (step: Step): Stepper['step'] =>
    (from, to, change) =>
      step(
        first + 8 * from,
        first + 8 * to,
        size,
        regimes.length,
        margin,
        all,
        rows,
        shares,
        moves.get(change)!,
        large,
        decay,
        enterNone,
        leaveNone,
      );
  return {
    messages: view(first, count * states),
    step: carry(steps.step),
    stepBack: carry(steps.stepBack),
    weigh: (at, given) => {
      if (given !== null) weightsOfDay.set(given);
      return steps.weigh(first + 8 * at, size, regimes.length, given === null ? 0 : weights);
    },
  };
}
