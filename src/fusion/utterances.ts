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
  const parent = new Map<string, string>();
  const rootOf = (key: string): string => {
    let root = key;
    for (let next = parent.get(root); next !== undefined; next = parent.get(root)) root = next;
    if (root !== key) parent.set(key, root);
    return root;
  };
  const originOf = ({ claim }: PlacedClaim): string => `origin ${claim.origin}`;
  for (const each of placed) {
    const { family, source, saidAt } = each.claim;
    const [one, other] = [rootOf(originOf(each)), rootOf(`source ${family} ${source} ${saidAt}`)];
    if (one !== other) parent.set(other, one);
  }
  const utterances = new Map<string, PlacedClaim[]>();
  for (const each of placed) {
    const root = rootOf(originOf(each));
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
