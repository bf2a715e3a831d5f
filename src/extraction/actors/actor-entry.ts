import type { Day } from '../../model/day.ts';

/** PLOVER sectors, and IGO, NGO and SOC for organisations; "PRE" is a partially recognised entity. */
export const sectors = [
  'AGR',
  'BUS',
  'COP',
  'CRM',
  'CVL',
  'EDU',
  'ELI',
  'GOV',
  'IGO',
  'JRN',
  'JUD',
  'LAB',
  'LEG',
  'MED',
  'MIL',
  'NGO',
  'OPP',
  'PRE',
  'PRM',
  'PTY',
  'REB',
  'REF',
  'REL',
  'SOC',
  'SPY',
  'UAF',
  'UNK',
] as const;

/** The part of society that an actor belongs to; the PLOVER manual, section "Sector codes", defines them. */
export type Sector = (typeof sectors)[number];

/** A named actor: an organisation, armed group, body of a state, or the holder of an office. */
export interface ActorEntry {
  readonly name: string;
  /** ISO 3166-1 alpha-3 of the country that it belongs to, or the code of an international organisation. */
  readonly code: string;
  readonly sector: Sector;
  /** The office that a person holds, in lower case: "president", "secretary general"; null for organisations. */
  readonly office: string | null;
  /** The days, both included, on which this is so; null where it is open. */
  readonly from: Day | null;
  readonly until: Day | null;
  /** Further names that reports print. */
  readonly aliases: readonly string[];
  /** The code of an armed group that fights for itself ("HOUTHIS"), by which its strength and its word are kept apart from its country's. */
  readonly group: string | null;
}
