import type { Claim } from '../model/claim.ts';
import type { Quantity } from '../model/quantity.ts';
import type { Relation } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { makeSpan, type Span } from '../model/span.ts';
import { scopeOf } from './quantities/counted-nouns.ts';

/** Finds how the claims of one report bear on each other, and gives fractions their base. */
export function relate(
  report: Report,
  drafts: readonly Claim[],
): { readonly claims: Claim[]; readonly relations: Relation[] } {
  const relations: Relation[] = [];
  const claims = drafts.map((claim) => {
    const base = baseOf(claim, drafts);
    const quantity = claim.quantity;
    if (quantity === null || !needsBase(quantity)) return claim;
    const span = baseWords(report, claim, quantity);
    if (base !== null)
      relations.push({ from: claim.id, type: 'fraction-of', to: base.id, why: 'relation/stated-level' });
    if (base === null && span === null) return claim;
    return { ...claim, quantity: { ...quantity, reference: { span, claim: base?.id ?? null } } };
  });
  for (const [index, claim] of claims.entries()) {
    for (const other of claims.slice(index + 1)) {
      const relation = pair(claim, other);
      if (relation !== null) relations.push(relation);
    }
  }
  return { claims, relations };
}

/** A share, or an amount that left: its level needs a base. */
function needsBase(quantity: Quantity): boolean {
  return (
    quantity.form === 'fraction' ||
    /^(most|majority|bulk)$/.test(quantity.word ?? '') ||
    quantity.measure === 'withdrawn'
  );
}

/** "of the troops it had close to the border": the words from the counted phrase to the clause's end. */
function baseWords(report: Report, claim: Claim, quantity: Quantity): Span | null {
  if (quantity.of === null || !/of$/.test(report.text.slice(quantity.span.end, quantity.of.start).trim())) return null;
  return makeSpan(quantity.of.start, Math.max(quantity.of.end, Math.min(claim.span.end, quantity.of.end)));
}

/** The level in the same report that a share is a share of: a number of people of the same force, the peak before others, the same speaker's before others. */
function baseOf(claim: Claim, drafts: readonly Claim[]): Claim | null {
  const levels = drafts.filter((other) => {
    const quantity = other.quantity;
    return (
      other !== claim &&
      quantity !== null &&
      other.forceStrength &&
      quantity.measure === 'present' &&
      quantity.unit === 'person' &&
      /^(exactly|about|between)$/.test(quantity.form) &&
      other.actor?.code === claim.actor?.code &&
      (other.place?.name === claim.place?.name || claim.place === null)
    );
  });
  const score = (level: Claim): number =>
    (level.time.asOf === null ? 2 : 0) + (level.attribution[0]?.actor === claim.attribution[0]?.actor ? 1 : 0);
  return levels.toSorted((a, b) => score(b) - score(a))[0] ?? null;
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
