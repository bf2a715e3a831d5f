import type { Claim, ClaimStatus } from '../model/claim.ts';
import { type Days, parseDay } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import { type Quantity, quantityForms, quantityMeasures } from '../model/quantity.ts';
import { quoteOf } from '../model/quote.ts';

/** Makes a claim with another value of one field, given as a person types it; a string says what is wanted instead. */
type Correct = (claim: Claim, value: string, text: string) => Claim | string;

const statuses: readonly ClaimStatus[] = [
  'asserted',
  'in-progress',
  'planned',
  'ordered',
  'demanded',
  'denied',
  'hypothetical',
];

const fields: Readonly<Record<string, Correct>> = {
  'quantity.form': ofQuantity((value) => oneOf(quantityForms, value, (form) => ({ form }))),
  'quantity.value': ofQuantity((value) => numberOrNone(value, (number) => ({ value: number }))),
  'quantity.low': ofQuantity((value) => numberOrNone(value, (number) => ({ low: number }))),
  'quantity.high': ofQuantity((value) => numberOrNone(value, (number) => ({ high: number }))),
  'quantity.word': ofQuantity((value) => ({ word: orNone(value) })),
  'quantity.unit': ofQuantity((value) => (value === '' ? 'a unit such as person or battalion' : { unit: value })),
  'quantity.measure': ofQuantity((value) => oneOf(quantityMeasures, value, (measure) => ({ measure }))),
  'time.saidAt': (claim, value) => daysOrNone(value, (saidAt) => ({ ...claim, time: { ...claim.time, saidAt } })),
  'time.asOf': (claim, value) => daysOrNone(value, (asOf) => ({ ...claim, time: { ...claim.time, asOf } })),
  'source.name': (claim, value) => (value === '' ? 'a name' : withSource(claim, { name: value })),
  'source.actor': (claim, value) => withSource(claim, { actor: orNone(value) }),
  'actor.name': (claim, value) => withActor(claim, { name: value }),
  'actor.code': (claim, value) => withActor(claim, { code: orNone(value) }),
  // Another place is somewhere else: what was known of the one before does not hold of it.
  place: (claim, value) => ({
    ...claim,
    place:
      value === ''
        ? null
        : {
            span: claim.place?.span ?? claim.span,
            name: value,
            latitude: null,
            longitude: null,
            country: null,
            precisionKm: null,
            geonames: null,
          },
  }),
  status: (claim, value) => oneOf(statuses, value, (status) => ({ ...claim, status })),
  negated: (claim, value) => trueOrFalse(value, (negated) => ({ ...claim, negated })),
  forceStrength: (claim, value) => trueOrFalse(value, (forceStrength) => ({ ...claim, forceStrength })),
  span: (claim, value, text) => {
    const [start = -1, end = -1] = (/^(\d+)-(\d+)$/.exec(value)?.slice(1) ?? []).map(Number);
    if (start < 0 || end <= start || end > text.length) return `a passage such as 84-120, up to ${text.length}`;
    return { ...claim, span: { start, end }, ...quoteOf(text, { start, end }) };
  },
};

/** A claim with corrected fields, in a report with that text. A value that cannot be is a problem, `ledger/bad-correction`. */
export function correctClaim(
  claim: Claim,
  corrections: Readonly<Record<string, string>>,
  text: string,
): Claim | Problem {
  let corrected = claim;
  for (const [field, value] of Object.entries(corrections)) {
    const correct = Object.hasOwn(fields, field) ? fields[field] : undefined;
    const given = correct?.(corrected, value.trim(), text) ?? `one of the fields ${Object.keys(fields).join(', ')}`;
    if (typeof given === 'string')
      return {
        code: 'ledger/bad-correction',
        message: `Cannot correct ${field} to "${value}": ${given} is wanted`,
        at: claim.span,
      };
    corrected = given;
  }
  return corrected;
}

/**
 * Why a field that a person has just corrected bears on nothing, given the claim with all its corrections; null where it does. A number between two
 * is told by its ends alone, every other by its value where it has one.
 */
export function idleCorrection({ quantity, span }: Claim, given: Readonly<Record<string, string>>): Problem | null {
  if (quantity === null) return null;
  const { form, value, low, high } = quantity;
  const set = (field: string): boolean => (given[field] ?? '').trim() !== '';
  const problem = (field: string, why: string): Problem => ({
    code: 'ledger/idle-correction',
    message: `Cannot correct ${field}: ${why}`,
    at: span,
  });
  if (form === 'between' && low !== null && high !== null && set('quantity.value'))
    return problem(
      'quantity.value',
      'a number between two is told by quantity.low and quantity.high; correct those, or quantity.form first',
    );
  const end = ['quantity.low', 'quantity.high'].find(set);
  if (end !== undefined && form !== 'between' && form !== 'fraction' && value !== null)
    return problem(end, `a number that is "${form}" is told by quantity.value; correct quantity.form to between first`);
  if (end !== undefined && low !== null && high !== null && low > high)
    return problem(
      end,
      `the lower end, ${low}, would lie above the upper, ${high}; correct both at once, or the other first`,
    );
  return null;
}

function ofQuantity(change: (value: string) => Partial<Quantity> | string): Correct {
  return (claim, value) => {
    if (claim.quantity === null) return 'a claim with a quantity';
    const changed = change(value);
    return typeof changed === 'string' ? changed : { ...claim, quantity: { ...claim.quantity, ...changed } };
  };
}

function withSource(claim: Claim, changed: Partial<Claim['attribution'][number]>): Claim {
  return { ...claim, attribution: claim.attribution.map((voice, at) => (at === 0 ? { ...voice, ...changed } : voice)) };
}

function withActor(claim: Claim, changed: Partial<NonNullable<Claim['actor']>>): Claim {
  const actor = { name: '', span: null, code: null, sector: null, ...claim.actor, ...changed };
  return { ...claim, actor: actor.name === '' && actor.code === null ? null : actor };
}

function orNone(value: string): string | null {
  return value === '' ? null : value;
}

function oneOf<Word extends string, Made>(
  words: readonly Word[],
  value: string,
  make: (word: Word) => Made,
): Made | string {
  const word = words.find((each) => each === value);
  return word === undefined ? `one of ${words.join(', ')}` : make(word);
}

function numberOrNone<Made>(value: string, make: (number: number | null) => Made): Made | string {
  if (value === '') return make(null);
  const number = Number(value.replaceAll(/[ _,](?=\d{3}(?:\D|$))/g, ''));
  return Number.isFinite(number) && number >= 0 ? make(number) : 'a number from 0, or nothing';
}

function trueOrFalse<Made>(value: string, make: (value: boolean) => Made): Made | string {
  return value === 'true' || value === 'false' ? make(value === 'true') : 'true or false';
}

/** "2014-05-28" or "2014-05-01/2014-05-30". */
function daysOrNone<Made>(value: string, make: (days: Days | null) => Made): Made | string {
  if (value === '') return make(null);
  const [first = '', second = first, third] = value.split('/');
  const [from, until] = [parseDay(first), parseDay(second)];
  const days =
    from !== null &&
    until !== null &&
    from <= until &&
    third === undefined &&
    first.length === 10 &&
    second.length === 10;
  return days ? make({ from, until, basis: 'stated' }) : 'a day or two such as 2014-05-01/2014-05-30, or nothing';
}
