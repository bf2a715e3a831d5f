import type { Day } from '../model/day.ts';
import type { Estimate } from '../model/estimate.ts';
import type { Reading } from '../model/reading.ts';
import { readingsOf } from '../service/describe-case.ts';
import { estimateReadings, lastDay } from '../service/estimate-case.ts';
import { dayOf, openCase } from '../service/open-case.ts';
import type { Profile } from '../service/profiles.ts';
import { readIn } from '../service/read-in.ts';
import { makeProgressBar } from './progress-bar.ts';
import { sayProblem } from './say-problem.ts';
import { showEstimate } from './show-estimate.ts';
import { styleFor } from './style.ts';

/** What `muster estimate` takes. */
export interface EstimateOptions {
  readonly asOf?: Day;
  readonly json?: boolean;
  readonly all?: boolean;
  readonly profile: Profile;
}

/** Series with fewer independent origins than this are only counted, unless all are asked for. */
const fewestOrigins = 2;

/** Reads what is new in a folder and prints the estimate of every series; the exit status. */
export async function runEstimate(path: string, options: EstimateOptions, signal: AbortSignal): Promise<number> {
  const opened = openCase(path, () => new Date(), options.profile);
  try {
    let failed = 0;
    if (!path.endsWith('.muster')) {
      const bar = makeProgressBar();
      const result = await readIn(opened, {
        signal,
        onProgress: ({ done, total, file }) => bar.show(done, total, file),
      });
      bar.end();
      for (const { problem } of [...result.failed, ...result.warned]) sayProblem(problem);
      failed = result.failed.length;
      if (result.stopped) return 130;
    }
    const readings = readingsOf(opened);
    const asOf = options.asOf ?? lastDay(readings) ?? dayOf(new Date());
    const estimates = estimateReadings(readings, asOf);
    process.stdout.write(
      options.json === true
        ? `${JSON.stringify(asTable(estimates, asOf))}\n`
        : humanText(estimates, asOf, options.all === true, undatedStrengths(readings)),
    );
    return failed > 0 ? 1 : 0;
  } finally {
    opened.ledger.close();
  }
}

function humanText(estimates: readonly Estimate[], asOf: Day, all: boolean, undated: number): string {
  const style = styleFor(process.stdout);
  if (estimates.length === 0) {
    const lost = undated === 0 ? '' : ` ${undated} could not be placed in time: their reports have no date.`;
    return `No claim of a force's strength was known on ${asOf}.${lost}\n`;
  }
  const shown = all ? estimates : estimates.filter((estimate) => originCount(estimate) >= fewestOrigins);
  const left = estimates.length - shown.length;
  const note =
    left === 0
      ? ''
      : style('dim', `${left} further series rest${left === 1 ? 's' : ''} on one origin each: --all shows them\n`);
  return `${shown.map((estimate) => `${showEstimate(estimate, style)}\n`).join('\n')}${left > 0 && shown.length > 0 ? '\n' : ''}${note}`;
}

/** Claims of strength that nothing dates. */
function undatedStrengths(readings: readonly Reading[]): number {
  const claims = readings.flatMap((reading) => reading.claims);
  return claims.filter(({ forceStrength, time }) => forceStrength && time.saidAt === null).length;
}

function originCount(estimate: Estimate): number {
  return new Set(estimate.contributions.map(({ origin }) => origin)).size;
}

/** The format `muster.estimate/1`, for machines. */
function asTable(estimates: readonly Estimate[], asOf: Day): object {
  return {
    format: 'muster.estimate/1',
    asOf,
    series: estimates.map(({ key, days, statements, contributions, unused }) => ({
      force: key.forceName,
      area: key.area,
      scope: key.scope,
      unit: key.scope === 'personnel' ? 'person' : key.scope,
      days,
      statements,
      claims: contributions.map(({ claim, ...contribution }) => ({ id: claim, ...contribution })),
      unused,
    })),
    problems: [],
  };
}
