import type { Actor, Claim, Place } from './claim.ts';
import type { Day } from './day.ts';
import type { ClaimStanding } from './standing.ts';

/** One claim as a line of a list: what it says, who says it, and its two clocks. */
export interface ToldClaim
  extends Pick<Claim, 'id' | 'kind' | 'exact' | 'status' | 'negated' | 'quantity' | 'event' | 'why'> {
  readonly attribution: Claim['attribution'];
  readonly saidAt: Claim['time']['saidAt'];
  readonly asOf: Claim['time']['asOf'];
  readonly place: Omit<Place, 'span' | 'geonames'> | null;
  /** Who acts, or whose forces are counted. */
  readonly actor: Omit<Actor, 'span'> | null;
  readonly state: ClaimStanding['state'];
}

/** The claims of some days by one of the clocks: what `GET /api/claims` answers. */
export interface ToldClaims {
  /** How many there are, of which `claims` are some. */
  readonly total: number;
  readonly claims: readonly ToldClaim[];
}

/** Claims of one kind that were said on one day of the same days. */
export interface TimelineCell {
  readonly kind: Claim['kind'];
  readonly said: Day;
  /** The days that they are true of, inclusive. */
  readonly from: Day;
  readonly until: Day;
  readonly count: number;
  /** The first of them. */
  readonly claim: Claim['id'];
}

/** When things were said, and when they are true of: what `GET /api/timeline` answers. */
export interface Timeline {
  readonly cells: readonly TimelineCell[];
  /** Claims that lack one of the two days. */
  readonly undated: number;
}

/** A place with what is claimed of it: one of what `GET /api/places` answers. */
export interface ToldPlace extends Omit<Place, 'span' | 'geonames'> {
  /** How many claims place something there, by kind. */
  readonly claims: Readonly<Partial<Record<Claim['kind'], number>>>;
  /** The last that gives a strength, by the day on which it was said; null where none does. */
  readonly strength: ToldClaim | null;
  /** The last of all. */
  readonly latest: ToldClaim;
}

/** What a map shows of claims. */
export interface ToldPlaces {
  /** Most claims first. */
  readonly places: readonly ToldPlace[];
  /** Claims whose place has no known position, and claims without a place. */
  readonly unplaced: number;
}
