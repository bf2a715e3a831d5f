import { dayNumber } from '../model/day.ts';
import { type House, houseOf } from './houses.ts';
import type { PlacedClaim } from './place-claims.ts';
import { priors } from './priors.ts';
import { isOtherWording } from './wording/other-wording.ts';

/** What an origin says of one day, or of one of several: one statement, in one or more wordings. */
export interface Statement {
  /** Equal for the same words of the same origin in another run. */
  readonly key: string;
  readonly origin: string;
  readonly house: House;
  readonly source: string;
  readonly saidAt: number;
  readonly days: readonly number[];
  readonly members: readonly PlacedClaim[];
  /** The lowest and the highest strength that any of its wordings allows. */
  readonly low: number;
  readonly high: number;
}

/** What placed claims say, statement by statement, in an order that does not depend on theirs. */
export function statementsOf(placed: readonly PlacedClaim[]): Statement[] {
  const statements: Statement[] = [];
  for (const utterance of utterancesOf(placed)) {
    const sorted = utterance.sort((a, b) => a.days.length - b.days.length || a.days[0]! - b.days[0]!);
    let group: PlacedClaim[] = [];
    for (const each of sorted) {
      const first = group[0];
      const near = first !== undefined && each.days[0]! - first.days[0]! <= priors.sameStatementDays;
      if (near && each.days.length === first.days.length) group.push(each);
      else {
        statements.push(...statementsIn(group));
        group = [each];
      }
    }
    statements.push(...statementsIn(group));
  }
  return statements.sort((a, b) => a.days[0]! - b.days[0]! || (a.key < b.key ? -1 : 1));
}

/** Claims of one origin, and of others whose source said theirs on the same day. */
function utterancesOf(placed: readonly PlacedClaim[]): PlacedClaim[][] {
  // Origins by number; two that are one point to the same, in the end.
  const numbers = new Map<string, number>();
  const parent: number[] = [];
  const rootOf = (origin: number): number => {
    let root = origin;
    while (parent[root] !== root) root = parent[root]!;
    parent[origin] = root;
    return root;
  };
  const firstOfSource = new Map<string, number>();
  const originOf = placed.map(({ claim: { origin, family, source, saidAt } }) => {
    const number = numbers.get(origin) ?? numbers.size;
    if (number === numbers.size) {
      numbers.set(origin, number);
      parent.push(number);
    }
    const saying = `${family} ${source} ${saidAt}`;
    const other = firstOfSource.get(saying);
    if (other === undefined) firstOfSource.set(saying, number);
    else parent[rootOf(other)] = rootOf(number);
    return number;
  });
  const utterances = new Map<number, PlacedClaim[]>();
  for (const [i, each] of placed.entries()) {
    const root = rootOf(originOf[i]!);
    const members = utterances.get(root);
    if (members === undefined) utterances.set(root, [each]);
    else members.push(each);
  }
  return [...utterances.values()];
}

/** What one utterance says of one day: as many statements as it says different things, each with its wordings. */
function statementsIn(members: readonly PlacedClaim[]): Statement[] {
  const statements: PlacedClaim[][] = [];
  for (const each of [...members].sort((a, b) => (a.constraint.wording < b.constraint.wording ? -1 : 1))) {
    const other = statements.find(([first]) => isOtherWording(first!, each));
    if (other === undefined) statements.push([each]);
    else other.push(each);
  }
  return statements.map(statementOf);
}

function statementOf(members: readonly PlacedClaim[]): Statement {
  // The earliest said speaks for its copies: a relay's family is not the origin's.
  const earliest = members.reduce((best, each) => (each.claim.saidAt < best.claim.saidAt ? each : best));
  const { origin, source, saidAt } = earliest.claim;
  const low = members.reduce((least, { constraint }) => Math.min(least, constraint.low), Number.POSITIVE_INFINITY);
  const high = members.reduce((most, { constraint }) => Math.max(most, constraint.high), 0);
  return {
    key: `${origin} ${earliest.days.join(' ')} ${members[0]!.constraint.wording}`,
    origin,
    house: houseOf(earliest),
    source,
    saidAt: dayNumber(saidAt),
    days: earliest.days,
    members,
    low,
    high,
  };
}
