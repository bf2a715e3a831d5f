import { distanceKm } from './distance.ts';
import { formsOfName, type NameForm } from './forms-of-name.ts';
import type { Candidate, Gazetteer, Place } from './gazetteer.ts';
import type { PlaceMention } from './place-mention.ts';
import { isNatural, notPlaces, placeNouns } from './place-nouns.ts';
import { priorOf, wellKnown } from './place-priors.ts';
import type { Sense } from './votes.ts';

/** What words beside a name add to the prior of the senses that fit them. */
const containedBonus = 5;
const ofKindBonus = 2.5;

/** How many places of one name are weighed, the most prominent first. */
const mostSenses = 40;

/**
 * The places that a name may mean, the most prominent first, with what the words beside it add. The mentions are of one name and have
 * the same containers.
 */
export function listSenses(mentions: readonly PlaceMention[], gazetteer: Gazetteer): Sense[] {
  const [first] = mentions;
  if (first === undefined) return [];
  const containers = first.within.map((name) =>
    lookUpForms(name, gazetteer)
      .candidates.map(({ place }) => place)
      .filter(canContain),
  );
  const { candidates, noun } = lookUpForms(first.name, gazetteer);
  const kinds =
    mentions.find((mention) => mention.kinds !== null)?.kinds ??
    (noun === null ? null : (placeNouns.get(noun) ?? null));
  const ranked = candidates
    .map((candidate): Sense => {
      const { place } = candidate;
      const contained = containers.some((places) => places.some((container) => lies(place, container)));
      const ofKind = kinds !== null && kinds.includes(place.kind);
      const prior = priorOf(candidate) + (contained ? containedBonus : 0) + (ofKind ? ofKindBonus : 0);
      return { place, prior, contained, ofKind, score: prior, support: { country: 0, region: 0, nearby: 0 } };
    })
    .sort((one, other) => other.prior - one.prior);
  const kept = decides(ranked) ? ranked.filter(({ contained }) => contained) : ranked;
  return kept
    .slice(0, mostSenses)
    .map((sense, _, senses) =>
      isNamedAfterTown(sense, senses)
        ? { ...sense, score: sense.score - namesakeMalus, prior: sense.prior - namesakeMalus }
        : sense,
    );
}

/** True where what lies in the container is meant and nothing else: not in a list of states such as "Georgia, Texas and Ohio". */
function decides(senses: readonly Sense[]): boolean {
  const best = senses.find(({ contained }) => !contained);
  const isState = best?.place.kind === 'country' || best?.place.kind === 'region';
  return senses.some(({ contained }) => contained) && !isState;
}

/** What a division loses to a town of its name about its middle: "in Homs" is in the town. */
const namesakeMalus = 2;

/** How much of a division's radius is its middle. */
const middle = 0.8;

function isNamedAfterTown({ place, ofKind }: Sense, senses: readonly Sense[]): boolean {
  if (ofKind || (place.kind !== 'region' && place.kind !== 'district')) return false;
  return senses.some(
    (other) =>
      /^(?:capital|seat|town)$/.test(other.place.kind) &&
      lies(other.place, place) &&
      distanceKm(other.place, place) < middle * place.radiusKm,
  );
}

function lookUpForms(
  name: string,
  gazetteer: Gazetteer,
): { candidates: ReturnType<Gazetteer['lookUp']>; noun: string | null } {
  for (const form of formsOfName(name)) {
    if (notPlaces.has(form.name.toLowerCase())) continue;
    const candidates = gazetteer.lookUp(form.name).filter((candidate) => fits(candidate, form));
    if (candidates.length > 0) return { candidates, noun: form.noun };
  }
  return { candidates: [], noun: null };
}

/** Parts of places, and islands, valleys and waters that share a town's name, are told of where the place is well known. */
function fits(candidate: Candidate, { noun, part }: NameForm): boolean {
  const isOther = noun !== null && isNatural(noun) && placeNouns.get(noun)?.includes(candidate.place.kind) !== true;
  return priorOf(candidate) > wellKnown || !(part || isOther);
}

function canContain({ kind }: Place): boolean {
  return kind === 'country' || kind === 'region' || kind === 'district' || kind === 'area' || kind === 'continent';
}

/** True where a place lies in another as far as the gazetteer can tell. */
function lies(place: Place, container: Place): boolean {
  if (place.index === container.index) return false;
  if (container.kind === 'country') return place.country === container.country && place.kind !== 'country';
  if (container.kind === 'region')
    return place.region === container.region && place.kind !== 'region' && place.region !== null;
  const near = distanceKm(place, container) <= 1.5 * container.radiusKm;
  return (
    near && (container.country === null || place.country === container.country) && place.radiusKm < container.radiusKm
  );
}
