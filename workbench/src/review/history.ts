import type { Saying } from '../api/saying.ts';

/** What was said in one go, and where each part of it was kept. */
export interface Step {
  readonly sayings: readonly Saying[];
  readonly positions: readonly number[];
}

/** What one has said in this session and can take back, and what one took back and can say again; the last of each first in turn. */
export interface History {
  readonly said: readonly Step[];
  readonly takenBack: readonly Step[];
}

/** Where nothing has been said. */
export const noHistory: History = { said: [], takenBack: [] };

/** After something new was said: what was taken back before can no longer be said again. */
export function afterSaying(history: History, step: Step): History {
  return step.positions.length === 0 ? history : { said: [...history.said, step], takenBack: [] };
}

/** After the last step was taken back, or, where it could not be, given up. */
export function afterUndo({ said, takenBack }: History, done: boolean): History {
  const step = said.at(-1);
  return { said: said.slice(0, -1), takenBack: done && step !== undefined ? [...takenBack, step] : takenBack };
}

/** After what was taken back last was said again, at new positions. */
export function afterRedo({ said, takenBack }: History, step: Step): History {
  return { said: step.positions.length === 0 ? said : [...said, step], takenBack: takenBack.slice(0, -1) };
}

/** What takes a step back, the last of it first. */
export function undoing({ sayings, positions }: Step): readonly Saying[] {
  return positions
    .map((position, index): Saying => {
      const { about, quote } = sayings[index] ?? { about: '', quote: '' };
      return { kind: 'undo', about, quote, why: null, position };
    })
    .toReversed();
}
