import type { Origin, OriginLinkKind } from '../../../src/model/origin.ts';
import { say } from '../messages/say.ts';
import { countOf } from './count.ts';
import { longDay } from './days.ts';

/** `3 outlets, 1 origin: Anders Fogh Rasmussen, 30 May 2014`. */
export function originInWords({ outlets, claims: [first] }: Origin): string {
  const voice = first === undefined ? '' : (first.chain[0] ?? '');
  const { printed, saidOn } = say().claims;
  const said = first?.saidAt == null ? voice : saidOn(voice, longDay(first.saidAt));
  return printed(countOf(Math.max(1, outlets.length), 'outlet'), said);
}

/** How a claim goes back to an earlier one: `the same voice`. */
export function linkInWords(kind: OriginLinkKind): string {
  return say().claims.links[kind];
}

/** True where an origin is more than one claim of one outlet. */
export function isPrintedAgain({ outlets, uncertain, supersedes, slips }: Origin): boolean {
  return outlets.length > 1 || uncertain.length > 0 || supersedes !== null || slips.length > 0;
}
