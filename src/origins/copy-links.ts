import { daysBetween } from '../model/day.ts';
import type { Report } from '../model/report.ts';
import { contains } from '../model/span.ts';
import { type ClaimLink, certainFrom } from './claim-link.ts';
import type { CopyMatch } from './copies/find-copies.ts';
import type { CopiesAmong } from './copies-again.ts';
import { type LinkMemory, linkMemory } from './link-memory.ts';
import { isOneSlip } from './slips.ts';
import { mayBeOneVoice, type Strength, saidWithin } from './strength.ts';

/** A number within a passage of so many words that two reports share has one origin, even where the reports have not. */
const passageProbability = 0.97;
/** How far from where a copy would have it a number may stand within a shared passage, in characters. */
const drift = 60;

/** What is not surely a copy must not name another voice, and be said within so many days: a rewording is printed at once. */
const rewordedWithin = 3;

/** A number that another has replaced a day later, in a report that is carried on, is news and no misprint. */
const misprintWithin = 0;

/** The claims that reports have from each other's texts: what copies repeat, what a shared passage holds, and numbers misprinted in either. */
export function copyLinks(
  byReport: ReadonlyMap<Report, readonly Strength[]>,
  copies: CopiesAmong,
  memory: LinkMemory = linkMemory(),
): ClaimLink[] {
  const arriving = [...byReport]
    .filter(([, strengths]) => strengths.length > 0)
    .sort(([a], [b]) => byPublication(a, b));
  const found = copies(arriving.map(([report]) => report));
  return arriving.flatMap(([, strengths], index) =>
    (found[index] ?? []).flatMap((match) =>
      memory.link(match, [strengths, byReport.get(match.other) ?? []], (later, earlier) =>
        linksOf(later, earlier, match),
      ),
    ),
  );
}

function linksOf(
  later: readonly Strength[],
  earlier: readonly Strength[],
  { probability, passages }: CopyMatch<Report>,
): ClaimLink[] {
  return later.flatMap((a) =>
    earlier.flatMap((b): ClaimLink[] => {
      if (a.matter !== b.matter || datedApart(a, b)) return [];
      const passage = passages.find(
        ({ first, second }) => contains(first, a.quantity.span) && contains(second, b.quantity.span),
      );
      const offset =
        passage === undefined
          ? Number.POSITIVE_INFINITY
          : a.quantity.span.start - passage.first.start - (b.quantity.span.start - passage.second.start);
      const aligned = Math.abs(offset) <= drift;
      if (a.number !== b.number)
        return aligned && saidWithin(a, b, misprintWithin) && isOneSlip(a.quantity, b.quantity)
          ? [{ kind: 'slip', a, b, probability: passageProbability }]
          : [];
      if (aligned && probability < passageProbability)
        return [{ kind: 'passage', a, b, probability: passageProbability }];
      const sure = probability >= certainFrom || (mayBeOneVoice(a, b) && saidWithin(a, b, rewordedWithin));
      return sure ? [{ kind: 'copy', a, b, probability }] : [];
    }),
  );
}

/** Two days that both texts state, in words that differ, are two statements; the same "on Friday" is a copy read by another calendar. */
function datedApart(a: Strength, b: Strength): boolean {
  const [first, second] = [a.claim.time.saidAt, b.claim.time.saidAt];
  if (first === null || second === null || first.basis !== 'stated' || second.basis !== 'stated') return false;
  return Math.abs(daysBetween(first.until, second.until)) > 1 && timeWords(a) !== timeWords(b);
}

function timeWords({ claim, reading }: Strength): string {
  return claim.time.spans.map(({ start, end }) => reading.report.text.slice(start, end)).join('|');
}

function byPublication(a: Report, b: Report): number {
  const order = (report: Report): string => `${report.publishedAt ?? '9999'} ${report.id}`;
  return order(a) < order(b) ? -1 : 1;
}
