import type { ClaimLink } from './claim-link.ts';
import { groupBy } from './group-by.ts';
import { type LinkMemory, linkMemory } from './link-memory.ts';
import { outletOf } from './outlets.ts';
import { publisherOf, type Strength, saidWithin } from './strength.ts';

/** A relay is printed within this many days. */
const relayed = 2;
/** An outlet that is named with the same number may have printed it twice that week. */
const probability = 0.95;

/**
 * An outlet that passes on what another printed ("according to NTB", "an official told Reuters") and that other's own report with the same number
 * on the same matter. Who the first speaker was may be lost on the way; two that are named must be the same.
 */
export function relayLinks(strengths: readonly Strength[], memory: LinkMemory = linkMemory()): ClaimLink[] {
  const byNumber = groupBy(strengths, ({ matter, number }) => `relay|${matter}|${number}`);
  return [...byNumber].flatMap(([name, group]) => memory.link(name, [group], linksOfNumber));
}

function linksOfNumber(strengths: readonly Strength[]): ClaimLink[] {
  const printed = groupBy(strengths, (each) => publisherOf(each) ?? '');
  return strengths.flatMap((relay) =>
    relaysOf(relay).flatMap((outlet) => {
      const sources = printed.get(outlet) ?? [];
      return sources
        .filter(
          (source) =>
            source.reading !== relay.reading &&
            saidWithin(source, relay, relayed) &&
            speakersAgree(source, relay, outlet),
        )
        .map((source): ClaimLink => ({ kind: 'relay', a: relay, b: source, probability }));
    }),
  );
}

/** The outlets that a claim came through before the one that printed it. */
function relaysOf({ claim: { attribution }, reading }: Strength): string[] {
  const before = reading.report.publisher === null ? attribution : attribution.slice(0, -1);
  return before.filter(({ kind }) => kind === 'publisher').map(({ name }) => outletOf(name));
}

function speakersAgree(source: Strength, relay: Strength, outlet: string): boolean {
  return relay.speaker === outlet || relay.speaker === source.speaker || source.speaker === outlet;
}
