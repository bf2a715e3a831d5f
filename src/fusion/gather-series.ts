import type { Claim } from '../model/claim.ts';
import type { SeriesKey, Unused } from '../model/estimate.ts';
import type { Evidence, EvidenceRole, Judgement } from '../model/evidence.ts';
import type { Membership } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import type { Voice } from '../model/voice.ts';
import { formationSizes } from './priors.ts';

/** Everything that the readings of a case say about one series, ready for `fuse`. */
export interface Series {
  readonly key: SeriesKey;
  readonly evidence: readonly Evidence[];
  /** Claims about the series that cannot be evidence, and why. */
  readonly unused: readonly Unused[];
}

/** The area of claims whose text names none. */
const areaNotTold = 'area not told';

/**
 * Sorts the claims of force strength into series by force, area and scope; those with most evidence come first. Formations
 * (battalions) belong to the personnel scope. `origins` gives each claim's membership of one; a claim without one is its own.
 * What a person rejected is no evidence, and a graded family has its grade.
 */
export function gatherSeries(
  readings: readonly Reading[],
  origins: ReadonlyMap<string, Membership>,
  { rejected, grades }: Judgement = { rejected: new Map(), grades: new Map() },
): Series[] {
  const series = new Map<string, { key: SeriesKey; evidence: Evidence[]; unused: Unused[] }>();
  for (const reading of readings) {
    const repeated = new Set(
      reading.relations.filter((relation) => relation.type === 'same-claim').flatMap(({ from, to }) => [from, to]),
    );
    for (const claim of reading.claims) {
      if (!claim.forceStrength || claim.quantity === null) continue;
      const key = keyOf(claim);
      const name = [key.force, key.forceName, key.area, key.scope].join('|');
      const found = series.get(name) ?? { key, evidence: [], unused: [] };
      series.set(name, found);
      const evidence =
        repeated.has(claim.id) && claim.why.includes('headline')
          ? 'the headline repeats what the text says'
          : (rejected.get(claim.id) ?? evidenceOf(claim, origins, grades));
      if (typeof evidence === 'string') found.unused.push({ claim: claim.id, reason: evidence });
      else found.evidence.push(evidence);
    }
  }
  return [...series.values()]
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.evidence.length - a.evidence.length);
}

function keyOf(claim: Claim): SeriesKey {
  const unit = claim.quantity?.unit ?? 'person';
  const people = unit === 'person' || unit === 'fraction' || unit === 'unit' || formationSizes.has(unit);
  return {
    force: claim.actor?.code ?? 'unknown',
    forceName: claim.actor?.name ?? 'forces of an unknown side',
    area: claim.place?.name ?? areaNotTold,
    scope: people ? 'personnel' : unit,
  };
}

function evidenceOf(
  claim: Claim,
  origins: ReadonlyMap<string, Membership>,
  grades: Judgement['grades'],
): Evidence | string {
  const { quantity, time, attribution } = claim;
  const voice = attribution[0];
  if (quantity === null || voice === undefined) return 'it gives no number';
  if (time.saidAt === null) return 'nobody knows when it was said: its report has no date';
  const membership = origins.get(claim.id);
  if (membership !== undefined && membership.meant !== null) return `a misprint: its source has ${membership.meant}`;
  const family = voice.actor ?? voice.name;
  const bounded = quantity.form === 'fraction' && (quantity.low !== null || quantity.high !== null);
  return {
    id: claim.id,
    origin: membership?.origin ?? claim.id,
    copyProbability: membership?.copyProbability ?? 0,
    superseded: membership?.superseded ?? false,
    family,
    source: voice.name,
    role: roleOf(claim, voice),
    grade: grades.get(family) ?? null,
    saidAt: time.saidAt.until,
    asOf: time.asOf === null ? null : { from: time.asOf.from, until: time.asOf.until },
    form: quantity.form,
    value: bounded ? null : quantity.value,
    low: quantity.low,
    high: quantity.high,
    word: quantity.form === 'fraction' ? null : quantity.word,
    unit: quantity.unit,
    measure: quantity.measure,
    reference: quantity.reference?.claim ?? null,
    confidence: claim.confidence,
  };
}

/** The force's own side speaks of itself; the country where it stands, or at whose border, speaks of its adversary. */
function roleOf(claim: Claim, voice: Voice): EvidenceRole {
  if (voice.kind === 'publisher' && voice.actor === null) return 'newsroom';
  if (voice.actor !== null && voice.actor === claim.actor?.code) return 'self';
  return voice.actor !== null && voice.actor === claim.place?.country ? 'adversary' : 'observer';
}
