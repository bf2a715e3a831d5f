import type { Claim } from '../../model/claim.ts';
import type { Relation } from '../../model/reading.ts';
import type { Report } from '../../model/report.ts';

/** How many numbers behind a total may be its parts. */
const mostParts = 6;

/** How far the sum of parts may lie from the total, as a share of it: reports round. */
const slack = 0.02;

/** Words before the first part of a total. */
const including = /^[^.;]*\b(including|among them|of (whom|which|these|them)|made up of|comprising|consisting of)\s*$/;

/** Numbers of one sentence that are parts of one before them: they sum to it, or "including" says so. */
export function relateParts(report: Report, claims: readonly Claim[]): Relation[] {
  return claims.flatMap((total, index) => {
    const parts = partsBehind(report, total, claims.slice(index + 1, index + 1 + mostParts));
    const summed = parts.slice(0, sumLength(total, parts));
    if (summed.length > 0) return summed.map((part) => relation(part, total, 'relation/parts-sum'));
    const [first] = parts;
    return first !== undefined && isIncluded(report, total, first)
      ? [relation(first, total, 'relation/including')]
      : [];
  });
}

/** Smaller numbers of the same unit behind a total in its sentence. */
function partsBehind(report: Report, total: Claim, behind: readonly Claim[]): Claim[] {
  const parts: Claim[] = [];
  const whole = total.quantity;
  if (whole?.value == null || whole.form === 'fraction' || whole.form === 'difference') return [];
  for (const claim of behind) {
    const part = claim.quantity;
    if (part?.value == null || part.unit !== whole.unit || part.form === 'fraction' || part.value >= whole.value) break;
    if (/[.!?]["”’')]*\s/.test(report.text.slice(whole.span.end, part.span.start))) break;
    parts.push(claim);
  }
  return parts;
}

/** How many of the parts, from the first, sum to the total; 0 where none do. */
function sumLength(total: Claim, parts: readonly Claim[]): number {
  const whole = total.quantity?.value ?? 0;
  let sum = 0;
  for (const [index, { quantity }] of parts.entries()) {
    sum += quantity?.value ?? 0;
    if (index > 0 && Math.abs(sum - whole) <= slack * whole) return index + 1;
  }
  return 0;
}

function isIncluded(report: Report, total: Claim, part: Claim): boolean {
  const words = report.text.slice(total.quantity?.span.end, part.quantity?.span.start);
  return words.length < 120 && including.test(words.toLowerCase());
}

function relation(part: Claim, total: Claim, why: string): Relation {
  return { from: part.id, type: 'part-of', to: total.id, why };
}
