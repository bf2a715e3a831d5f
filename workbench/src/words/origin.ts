import type { Origin, OriginLinkKind } from '../../../src/model/origin.ts';
import { countOf } from './count.ts';
import { longDay } from './days.ts';

const linkWords: Readonly<Record<OriginLinkKind, string>> = {
  'same-report': 'said again',
  utterance: 'the same voice',
  copy: 'copied',
  passage: 'the same passage',
  relay: 'passed on',
  slip: 'misprint or its source',
};

/** `3 outlets, 1 origin: Anders Fogh Rasmussen, 30 May 2014`. */
export function originInWords({ outlets, claims: [first] }: Origin): string {
  const voice = first === undefined ? '' : (first.chain[0] ?? '');
  const said = first?.saidAt == null ? '' : `, ${longDay(first.saidAt)}`;
  return `${countOf(Math.max(1, outlets.length), 'outlet')}, 1 origin: ${voice}${said}`;
}

/** How a claim goes back to an earlier one: `the same voice`. */
export function linkInWords(kind: OriginLinkKind): string {
  return linkWords[kind];
}

/** True where an origin is more than one claim of one outlet. */
export function isPrintedAgain({ outlets, uncertain, supersedes, slips }: Origin): boolean {
  return outlets.length > 1 || uncertain.length > 0 || supersedes !== null || slips.length > 0;
}
