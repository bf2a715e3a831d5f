import type { EventStatus } from './event-mention.ts';
import type { Coding, EventType } from './event-type.ts';
import type { Operator } from './lexicon/sense-row.ts';

/** What an operator makes of an act. */
export interface Composed extends Coding {
  /** Null where the operator leaves it as it is. */
  readonly status: EventStatus | null;
  readonly negated: boolean;
}

const helpful: ReadonlySet<EventType> = new Set(['AGREE', 'CONSULT', 'SUPPORT', 'COOPERATE', 'AID']);
const yielding: ReadonlySet<EventType> = new Set(['CONCEDE', 'RETREAT']);
const harmful: ReadonlySet<EventType> = new Set(['ASSAULT', 'COERCE', 'SANCTION', 'THREATEN', 'PROTEST']);

/**
 * The code of an act under an operator, by the manual of PLOVER 2.0: cooperation to come is AGREE, a concession or a retreat to come
 * CONCEDE, force to come THREATEN; what is asked for, refused or threatened gives the mode. Null where no event comes of it, or where
 * an operator that means nothing alone stands without an act.
 */
export function compose(operator: Operator, act: Coding | null): Composed | null {
  switch (operator) {
    case 'promise':
      return act === null ? made('AGREE') : toCome(act);
    case 'plan':
      if (act === null) return null;
      return harmful.has(act.type)
        ? { type: act.type, mode: act.mode, status: 'planned', negated: false }
        : toCome(act);
    case 'threaten':
      return made('THREATEN', act === null ? null : modeOfThreat(act));
    case 'request':
      return made('REQUEST', act === null ? null : modeOfWish(act));
    case 'refuse':
      return made('REJECT', act === null ? null : modeOfWish(act));
    case 'enable':
      return act !== null && harmful.has(act.type) && act.type !== 'PROTEST' ? null : made('CONCEDE');
    default:
      return act === null ? null : changed(operator, act);
  }
}

/** The code of an act that is told in the future tense, or promised. */
export function toCome(act: Coding): Composed {
  if (helpful.has(act.type)) return made('AGREE');
  if (yielding.has(act.type)) return { type: 'CONCEDE', mode: null, status: 'planned', negated: false };
  if (harmful.has(act.type)) return made('THREATEN', modeOfThreat(act));
  return { type: act.type, mode: act.mode, status: 'planned', negated: false };
}

function changed(operator: Operator, { type, mode }: Coding): Composed | null {
  const act: Coding = { type, mode };
  switch (operator) {
    case 'announce':
      return yielding.has(type) || type === 'CONSULT' ? toCome(act) : { ...act, status: null, negated: false };
    case 'begin':
      return { ...act, status: 'in-progress', negated: false };
    case 'order':
      return { ...(type === 'RETREAT' ? { type: 'CONCEDE', mode: null } : act), status: 'ordered', negated: false };
    case 'end':
      return ended(act);
    case 'prevent':
      return harmful.has(type) ? null : made('COERCE', 'restrict');
    case 'fail':
      return helpful.has(type) ? made('REJECT', modeOfWish(act)) : { ...act, status: null, negated: true };
    case 'deny':
      return { ...act, status: 'denied', negated: false };
    case 'suppose':
      return { ...act, status: 'hypothetical', negated: false };
    case 'avert':
      return null;
    default:
      return { ...act, status: null, negated: false };
  }
}

function ended(act: Coding): Composed {
  if (act.type === 'CONSULT') return made('SANCTION', 'discontinue');
  if (act.type === 'SUPPORT' || act.type === 'AGREE') return made('REJECT');
  if (helpful.has(act.type)) return made('SANCTION', 'discontinue');
  if (act.type === 'ASSAULT') return made('RETREAT', 'ceasefire');
  if (act.type === 'MOBILIZE') return made('RETREAT', 'withdraw');
  if (yielding.has(act.type)) return made('REJECT', 'yield');
  return made('CONCEDE');
}

/** The mode that REQUEST and REJECT share: what is asked for or refused. */
export function modeOfWish({ type }: Coding): string {
  if (type === 'CONSULT') return 'meet';
  if (yielding.has(type)) return 'yield';
  return type === 'AID' || type === 'COOPERATE' || type === 'SUPPORT' || type === 'AGREE' ? 'assist' : 'change';
}

function modeOfThreat({ type, mode }: Coding): string | null {
  if (type === 'ASSAULT' || type === 'MOBILIZE')
    return mode === null || mode !== 'territory' ? 'violence' : 'territory';
  if (type === 'COERCE') return mode === 'arrest' ? 'arrest' : 'restrict';
  if (type === 'SANCTION') return mode === 'expel' ? 'expel' : 'relations';
  if (type === 'PROTEST') return 'restrict';
  return type === 'REJECT' || type === 'RETREAT' ? 'relations' : null;
}

function made(type: EventType, mode: string | null = null): Composed {
  return { type, mode, status: null, negated: false };
}
