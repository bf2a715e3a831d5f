import type { Report } from '../model/report.ts';
import { type CopyMatch, makeCopyFinder } from './copies/find-copies.ts';

/** For reports in the order in which they arrive, what each resembles of those before it. */
export type CopiesAmong = (arriving: readonly Report[]) => readonly (readonly CopyMatch<Report>[])[];

/** Looks for copies among reports. */
export const copiesAmong: CopiesAmong = (arriving) => {
  const finder = makeCopyFinder<Report>();
  return arriving.map(finder.add);
};

/**
 * Looks for copies as `copiesAmong` does, but compares no two texts again while the same reports, as objects, arrive in the same order: fewer of them are a part
 * of what is known, and more go on from there.
 */
export function copiesAgain(): CopiesAmong {
  let finder = makeCopyFinder<Report>();
  let seen: Report[] = [];
  let found: (readonly CopyMatch<Report>[])[] = [];
  return (arriving) => {
    if (arriving.some((report, index) => index < seen.length && report !== seen[index]))
      [finder, seen, found] = [makeCopyFinder(), [], []];
    for (const report of arriving.slice(seen.length)) {
      found.push(finder.add(report));
      seen.push(report);
    }
    return found.slice(0, arriving.length);
  };
}
