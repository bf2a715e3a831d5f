import type { Origin, OriginClaim, OriginLink } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import { type ClaimLink, certainFrom, uncertainFrom } from './claim-link.ts';
import { type CopiesAmong, copiesAmong } from './copies-again.ts';
import { copyLinks } from './copy-links.ts';
import { disjointSets } from './disjoint-sets.ts';
import { findMisprints } from './find-misprints.ts';
import { findRevisions } from './find-revisions.ts';
import { groupBy } from './group-by.ts';
import { type LinkMemory, linkMemory } from './link-memory.ts';
import { relayLinks } from './relay-links.ts';
import { sameReportLinks } from './same-report-links.ts';
import { bySaying, publisherOf, type Strength, wordingOf } from './strength.ts';
import { utteranceLinks } from './utterance-links.ts';
import { voiceSlips } from './voice-slips.ts';

/**
 * The origins of the claims of force strength, earliest first; each claim belongs to one. Claims share an origin where one report says a thing twice,
 * where one voice says it in several outlets, where one text carries on another or quotes the passage, where an outlet relays it, and where one
 * misprints the other. What may be a copy stays an origin of its own and is told with its probability.
 */
export function findOrigins(
  readings: readonly Reading[],
  copies: CopiesAmong = copiesAmong,
  memory: LinkMemory = linkMemory(),
): Origin[] {
  const byReading = readings.map((reading) => ({ reading, strengths: memory.strengthsOf(reading) }));
  const all = byReading.flatMap(({ strengths }) => strengths).sort(bySaying);
  const links = [
    ...byReading.flatMap(({ reading, strengths }) =>
      memory.link(reading, [strengths], () => sameReportLinks(reading, strengths)),
    ),
    ...utteranceLinks(all, memory),
    ...copyLinks(new Map(byReading.map(({ reading, strengths }) => [reading.report, strengths])), copies, memory),
    ...relayLinks(all, memory),
    ...voiceSlips(all, memory),
  ];
  const sets = disjointSets<Strength>();
  for (const { a, b, probability } of links) if (probability >= certainFrom) sets.join(a, b);
  const members = groupBy(all, sets.rootOf);
  const idOf = new Map([...members].map(([root, group]) => [root, idOfGroup(group)]));
  const revisions = findRevisions(members);
  const isWithin = ({ a, b }: ClaimLink): boolean => sets.rootOf(a) === sets.rootOf(b);
  const within = groupBy(links.filter(isWithin), ({ a }) => sets.rootOf(a));
  const between = groupBy(
    links.filter((link) => !isWithin(link) && link.probability >= uncertainFrom),
    ({ a, b }) => earlierOf(sets.rootOf(a), sets.rootOf(b), members),
  );
  const linkBack = linksBack(links);
  return [...members].map(([root, group]): Origin => {
    const replaced = revisions.get(root);
    return {
      id: idOf.get(root)!,
      claims: group.map((each) => originClaim(each, linkBack.get(each) ?? null)),
      wordings: [...new Set(group.map(wordingOf))],
      outlets: [...new Set(group.flatMap((each) => publisherOf(each) ?? []))],
      uncertain: (between.get(root) ?? []).map((link) => uncertainClaim(link, sets.rootOf(link.a) === root)),
      supersedes: replaced === undefined ? null : idOf.get(replaced)!,
      slips: findMisprints(group, within.get(root) ?? []),
    };
  });
}

function idOfGroup(group: readonly Strength[]): string {
  return group.reduce((first, { claim: { id } }) => (id < first ? id : first), group[0]!.claim.id);
}

/** Of two groups, in the order of saying, the one that begins first. */
function earlierOf(a: Strength, b: Strength, members: ReadonlyMap<Strength, readonly Strength[]>): Strength {
  return bySaying(members.get(a)![0]!, members.get(b)![0]!) <= 0 ? a : b;
}

/** The surest link of each claim to one before it in its origin. */
function linksBack(links: readonly ClaimLink[]): ReadonlyMap<Strength, OriginLink> {
  const surest = new Map<Strength, OriginLink>();
  for (const { kind, a, b, probability } of links) {
    if (a === b || probability < certainFrom) continue;
    const [earlier, later] = bySaying(a, b) < 0 ? [a, b] : [b, a];
    if (probability <= (surest.get(later)?.probability ?? 0)) continue;
    surest.set(later, { kind, to: earlier.claim.id, probability });
  }
  return surest;
}

/** The later claim of a link between two origins. */
function uncertainClaim({ kind, a, b, probability }: ClaimLink, firstIsEarlier: boolean): OriginClaim {
  const [source, copy] = firstIsEarlier ? [a, b] : [b, a];
  return originClaim(copy, { kind, to: source.claim.id, probability });
}

function originClaim(each: Strength, link: OriginLink | null): OriginClaim {
  const { claim, reading } = each;
  return {
    claim: claim.id,
    report: reading.report.id,
    saidAt: claim.time.saidAt?.until ?? null,
    chain: claim.attribution.map(({ name }) => name),
    wording: wordingOf(each),
    link,
  };
}
