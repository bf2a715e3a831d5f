import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Relation } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { scopeOf } from './quantities/counted-nouns.ts';
import { conversion } from './quantities/movement.ts';
import { relateParts } from './quantities/relate-parts.ts';

/** How many claims before it a claim is compared with, so that a text of ten thousand equal numbers stays quick. */
const mostCompared = 50;

/** Finds how the claims of one report bear on each other, and gives fractions their base. */
export function relate(
  report: Report,
  drafts: readonly Claim[],
): { readonly claims: Claim[]; readonly relations: Relation[] } {
  const relations: Relation[] = [];
  const baseOf = indexLevels(drafts.filter(isLevel));
  const claims = drafts.map((claim) => {
    const quantity = claim.quantity;
    if (quantity === null || !needsBase(quantity)) return claim;
    const base = baseOf(claim);
    const words = quantity.of === null ? '' : report.text.slice(quantity.span.end, quantity.of.start).trim();
    const span = words.endsWith('of') ? quantity.of : null;
    if (base !== null)
      relations.push({ from: claim.id, type: 'fraction-of', to: base.id, why: 'relation/stated-level' });
    if (base === null && span === null) return claim;
    return { ...claim, quantity: { ...quantity, reference: { span, claim: base?.id ?? null } } };
  });
  for (const group of [...grouped(claims, numberKey), ...grouped(claims, ({ span }) => String(span.start))]) {
    for (const [index, claim] of group.entries()) {
      const before = group.slice(Math.max(0, index - mostCompared), index);
      const relation = before.map((earlier) => pair(earlier, claim)).find((found) => found !== null);
      if (relation !== undefined && relation !== null) relations.push(relation);
    }
  }
  relations.push(...conversions(claims), ...relateParts(report, claims));
  return { claims, relations };
}

/** "17 battalions … That would mean 20,000 soldiers": people counted by converting the formations before them. */
function conversions(claims: readonly Claim[]): Relation[] {
  return claims.flatMap((claim, index) => {
    const before = claims[index - 1];
    const converted = claim.why.some((why) => why.endsWith(`: ${conversion}`));
    return converted && before !== undefined
      ? [{ from: claim.id, type: 'restates-in-other-unit', to: before.id, why: 'relation/conversion' }]
      : [];
  });
}

/** A share, or an amount that left: its level needs a base. */
function needsBase(quantity: Quantity): boolean {
  return (
    quantity.form === 'fraction' ||
    /^(most|majority|bulk)$/.test(quantity.word ?? '') ||
    quantity.measure === 'withdrawn'
  );
}

/**
 * The level in the same report that a share is a share of: a number of people of the same force in the same area. The
 * undated peak comes before others, and the same speaker's before others'; of equals, the first in the text.
 */
function indexLevels(levels: readonly Claim[]): (claim: Claim) => Claim | null {
  const first = new Map<string, Claim>();
  const keysOf = (claim: Claim, undated: boolean): string[] => {
    const speaker = claim.attribution[0]?.actor ?? 'nobody';
    const areas = [claim.place?.name ?? '*', '*'];
    return areas.flatMap((area) => [speaker, '*'].map((who) => `${claim.actor?.code} ${area} ${who} ${undated}`));
  };
  for (const level of levels) {
    for (const undated of level.time.asOf === null ? [true, false] : [false]) {
      for (const key of keysOf(level, undated)) if (!first.has(key)) first.set(key, level);
    }
  }
  return (claim) => {
    // Of a claim's own keys the first two name its area; the others are for claims that name none.
    const wanted = (undated: boolean): string[] => keysOf(claim, undated).slice(0, claim.place === null ? 4 : 2);
    const key = [...wanted(true), ...wanted(false)].find((each) => first.has(each));
    return key === undefined ? null : (first.get(key) ?? null);
  };
}

/** A claim that can be the base of others: so many people are there. */
function isLevel({ quantity, forceStrength }: Claim): boolean {
  const stated = quantity !== null && /^(exactly|about|between)$/.test(quantity.form);
  return forceStrength && stated && quantity.measure === 'present' && quantity.unit === 'person';
}

/** Claims that share a key, in groups of two and more. */
function grouped(claims: readonly Claim[], keyOf: (claim: Claim) => string): Claim[][] {
  const groups = new Map<string, Claim[]>();
  for (const claim of claims) {
    const key = keyOf(claim);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [claim]);
    else group.push(claim);
  }
  return [...groups.values()].filter((group) => group.length > 1);
}

function numberKey({ quantity }: Claim): string {
  return quantity === null
    ? ''
    : [quantity.unit, quantity.measure, quantity.value, quantity.low, quantity.high].join(' ');
}

function pair(claim: Claim, other: Claim): Relation | null {
  if (claim.quantity === null || other.quantity === null || claim.actor?.code !== other.actor?.code) return null;
  const a = claim.quantity;
  const b = other.quantity;
  const sameNumber =
    a.unit === b.unit &&
    a.measure === b.measure &&
    a.value === b.value &&
    a.low === b.low &&
    a.high === b.high &&
    (a.word === b.word || a.form === 'fraction');
  const headline = claim.why.includes('headline') || other.why.includes('headline');
  const sameVoice =
    claim.attribution[0]?.name === other.attribution[0]?.name && claim.time.saidAt?.from === other.time.saidAt?.from;
  const samePlace = claim.place?.name === other.place?.name;
  if (sameNumber && (headline || (sameVoice && samePlace)))
    return {
      from: other.id,
      type: 'same-claim',
      to: claim.id,
      why: headline ? 'relation/headline' : 'relation/said-again',
    };
  const sameClause = claim.span.start < other.span.end && other.span.start < claim.span.end;
  const restates =
    sameClause &&
    sameVoice &&
    a.unit !== b.unit &&
    scopeOf(a.unit) === 'personnel' &&
    scopeOf(b.unit) === 'personnel' &&
    a.form !== 'fraction' &&
    b.form !== 'fraction' &&
    a.measure === b.measure &&
    (a.unit === 'person') !== (b.unit === 'person');
  return restates
    ? { from: other.id, type: 'restates-in-other-unit', to: claim.id, why: 'relation/same-clause' }
    : null;
}
