import type { Act } from './act.ts';
import { modeOfWish, toCome } from './compose.ts';
import type { EventStatus } from './event-mention.ts';
import type { Coding, EventType } from './event-type.ts';
import type { readStanding } from './read-standing.ts';

/** The code of an act with its status, and the rules that changed it. */
export interface Coded extends Coding {
  readonly status: EventStatus;
  readonly negated: boolean;
  readonly why: readonly string[];
}

const flips: ReadonlySet<EventType> = new Set([
  'AGREE',
  'SUPPORT',
  'CONCEDE',
  'RETREAT',
  'AID',
  'COOPERATE',
  'CONSULT',
]);

/** Types that are an assent: to withhold it is a refusal in any tense. */
const assenting: ReadonlySet<EventType> = new Set(['AGREE', 'SUPPORT']);

/** The code of an act as it stands: what will not be done is refused, what will be done promised. */
export function codeOf(act: Act, time: ReturnType<typeof readStanding>['time'], negatedThere: boolean): Coded {
  const { type, mode } = act;
  const negated = act.negated !== negatedThere;
  if (time === 'future' && negated && flips.has(type))
    return { type: 'REJECT', mode: modeOfWish(act), status: 'asserted', negated: false, why: ['rule:will-not'] };
  if (negated && assenting.has(type))
    return {
      type: 'REJECT',
      mode: modeOfWish(act.inner ?? act),
      status: 'asserted',
      negated: false,
      why: ['rule:does-not-assent'],
    };
  if (negated && act.operator === 'promise' && act.inner !== null)
    return {
      type: 'REJECT',
      mode: modeOfWish(act.inner),
      status: 'asserted',
      negated: false,
      why: ['rule:did-not-agree'],
    };
  if (time === 'future' && !negated) {
    const { type: later, mode: how, status } = toCome(act);
    const changed = later !== type;
    return {
      type: later,
      mode: changed ? how : mode,
      status: status ?? 'planned',
      negated,
      why: changed ? ['rule:to-come'] : [],
    };
  }
  const status =
    act.status !== null && time === 'asserted'
      ? act.status
      : time === 'future'
        ? 'planned'
        : time === 'obliged'
          ? 'demanded'
          : time;
  return { type, mode, status, negated, why: [] };
}
