import type { Claim } from '../model/claim.ts';
import type { SeriesKey, Unused } from '../model/estimate.ts';
import type { Evidence, EvidenceRole, Judgement } from '../model/evidence.ts';
import type { Membership } from '../model/origin.ts';
import type { Reading } from '../model/reading.ts';
import type { Voice } from '../model/voice.ts';
import { formationSizes } from './priors.ts';
import { processWord } from './process-word.ts';

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
          : (rejected.get(claim.id) ?? evidenceAgain(claim, origins.get(claim.id), grades));
      if (typeof evidence === 'string') found.unused.push({ claim: claim.id, reason: evidence });
      else found.evidence.push(evidence);
    }
  }
  const gathered = [...series.values()]
    .filter(({ evidence }) => evidence.length > 0)
    .sort((a, b) => b.evidence.length - a.evidence.length);
  for (const claim of readings.flatMap(({ claims }) => claims)) {
    const status = rejected.has(claim.id) ? null : statusOf(claim, grades);
    const { force, area } = keyOf(claim);
    const about = gathered.find(({ key }) => key.force === force && key.area === area && key.scope === 'personnel');
    if (status !== null) about?.evidence.push(status);
  }
  return gathered;
}

/** True of the claims that `gatherSeries` needs for one series: those that count it, and those that may say what is under way with it. */
export function isAbout(claim: Claim, { force, area }: SeriesKey): boolean {
  const key = keyOf(claim);
  return key.force === force && key.area === area;
}

/** What an event of a known force says is under way; one voice's word of one day is one origin, wherever it is printed. */
function statusOf(claim: Claim, grades: Judgement['grades']): Evidence | null {
  const word = processWord(claim);
  if (word === null || claim.actor?.code === null) return null;
  const spoken = spokenOf(claim, grades);
  if (typeof spoken === 'string') return null;
  const { family, source, saidAt } = spoken;
  return {
    ...spoken,
    origin: `${word} ${family} ${source} ${saidAt}`,
    copyProbability: 0,
    superseded: false,
    form: 'status',
    value: null,
    low: null,
    high: null,
    word,
    unit: 'person',
    measure: 'present',
    reference: null,
  };
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

/** What claims last were as evidence: the same object for the same, so that nothing is read from it again. */
const gatheredOf = new WeakMap<Claim, Gathered>();

interface Gathered {
  readonly membership: Membership | undefined;
  readonly grades: Judgement['grades'];
  readonly evidence: Evidence | string;
}

function evidenceAgain(
  claim: Claim,
  membership: Membership | undefined,
  grades: Judgement['grades'],
): Evidence | string {
  const known = gatheredOf.get(claim);
  if (known !== undefined && known.grades === grades && isSame(known.membership, membership)) return known.evidence;
  const evidence = evidenceOf(claim, membership, grades);
  gatheredOf.set(claim, { membership, grades, evidence });
  return evidence;
}

function isSame(a: Membership | undefined, b: Membership | undefined): boolean {
  return (
    a === b ||
    (a?.origin === b?.origin &&
      a?.copyProbability === b?.copyProbability &&
      a?.superseded === b?.superseded &&
      a?.meant === b?.meant)
  );
}

function evidenceOf(claim: Claim, membership: Membership | undefined, grades: Judgement['grades']): Evidence | string {
  const { quantity } = claim;
  if (quantity === null) return 'it gives no number';
  const spoken = spokenOf(claim, grades);
  if (typeof spoken === 'string') return spoken;
  if (membership !== undefined && membership.meant !== null) return `a misprint: its source has ${membership.meant}`;
  const bounded = quantity.form === 'fraction' && (quantity.low !== null || quantity.high !== null);
  return {
    ...spoken,
    origin: membership?.origin ?? claim.id,
    copyProbability: membership?.copyProbability ?? 0,
    superseded: membership?.superseded ?? false,
    form: quantity.form,
    value: bounded ? null : quantity.value,
    low: quantity.low,
    high: quantity.high,
    word: quantity.form === 'fraction' ? null : quantity.word,
    unit: quantity.unit,
    measure: quantity.measure,
    reference: quantity.reference?.claim ?? null,
    ...(claim.status === 'in-progress' ? { underway: true } : {}),
  };
}

type Spoken = Pick<Evidence, 'id' | 'family' | 'source' | 'role' | 'grade' | 'saidAt' | 'asOf' | 'confidence'>;

/** Who says a claim, when, and of when; why it is no evidence where that is not known. */
function spokenOf(claim: Claim, grades: Judgement['grades']): Spoken | string {
  const { id, time, attribution, confidence } = claim;
  const voice = attribution[0];
  if (voice === undefined) return 'nobody says it';
  if (time.saidAt === null) return 'nobody knows when it was said: its report has no date';
  const family = voice.actor ?? voice.name;
  return {
    id,
    family,
    source: voice.name,
    role: roleOf(claim, voice),
    grade: grades.get(family) ?? null,
    saidAt: time.saidAt.until,
    asOf: time.asOf === null ? null : { from: time.asOf.from, until: time.asOf.until },
    confidence,
  };
}

/** The force's own side speaks of itself; the country where it stands, or at whose border, speaks of its adversary. */
function roleOf(claim: Claim, voice: Voice): EvidenceRole {
  if (voice.kind === 'publisher' && voice.actor === null) return 'newsroom';
  if (voice.actor !== null && voice.actor === claim.actor?.code) return 'self';
  return voice.actor !== null && voice.actor === claim.place?.country ? 'adversary' : 'observer';
}
