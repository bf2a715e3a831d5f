import type { ClaimId } from './claim-id.ts';
import type { Days } from './day.ts';
import type { Quantity } from './quantity.ts';
import type { Span } from './span.ts';
import type { Voice } from './voice.ts';

/** How the report puts what is claimed. */
export type ClaimStatus = 'asserted' | 'in-progress' | 'planned' | 'ordered' | 'demanded' | 'denied' | 'hypothetical';

/** Somebody who acts: a state, an organisation or a part of one. */
export interface Actor {
  readonly name: string;
  readonly span: Span | null;
  /** ISO 3166-1 alpha-3 or an organisation's code. */
  readonly code: string | null;
  /** PLOVER sector, such as MIL, GOV or REB. */
  readonly sector: string | null;
}

/** Somewhere that the text names, under the name that series are kept by. */
export interface Place {
  readonly span: Span;
  readonly name: string;
  readonly latitude: number | null;
  readonly longitude: number | null;
  /** ISO 3166-1 alpha-3. */
  readonly country: string | null;
  readonly precisionKm: number | null;
  /** GeoNames identifier (https://www.geonames.org); null where there is none. */
  readonly geonames: number | null;
}

/** What is done, coded by PLOVER 2.0 (https://github.com/openeventdata/PLOVER). */
interface ClaimEvent {
  readonly type: EventType;
  /** A mode of the type ("withdraw" of RETREAT); null where the words tell none. */
  readonly mode: string | null;
  readonly contexts: readonly string[];
  /** The words that tell it. */
  readonly cue: Span;
}

/** The sixteen types of events of PLOVER 2.0. */
export type EventType =
  | 'AGREE'
  | 'CONSULT'
  | 'SUPPORT'
  | 'CONCEDE'
  | 'COOPERATE'
  | 'AID'
  | 'RETREAT'
  | 'REQUEST'
  | 'ACCUSE'
  | 'REJECT'
  | 'THREATEN'
  | 'PROTEST'
  | 'SANCTION'
  | 'MOBILIZE'
  | 'COERCE'
  | 'ASSAULT';

/** What somebody is reported to hold true, with its exact words, its voices and its two clocks. */
export interface Claim {
  readonly id: ClaimId;
  readonly kind: 'quantity' | 'event' | 'scheduled' | 'demand' | 'state' | 'assessment';
  /** What is claimed: the content, without source and cue. */
  readonly span: Span;
  readonly exact: string;
  readonly prefix: string;
  readonly suffix: string;
  /** Nearest voice first, the publisher last; never empty. */
  readonly attribution: readonly Voice[];
  readonly verbatim: 'full' | 'partial' | 'none';
  readonly status: ClaimStatus;
  readonly negated: boolean;
  readonly time: {
    /** When it was said; null where not even a publication date is known. */
    readonly saidAt: Days | null;
    /** When it is true of; null where the text does not place it. */
    readonly asOf: Days | null;
    readonly spans: readonly Span[];
  };
  readonly place: Place | null;
  readonly actor: Actor | null;
  readonly recipient: Actor | null;
  readonly event: ClaimEvent | null;
  readonly quantity: Quantity | null;
  /** True where it may feed an estimate of a military force's strength (a stock or a flow). */
  readonly forceStrength: boolean;
  /** 0 to 1: that the text says this, never that it is true. */
  readonly confidence: number;
  /** The rules that made it, in order, as kept by the one code path. */
  readonly why: readonly string[];
}
