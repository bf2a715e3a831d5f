import type { Day } from '../model/day.ts';
import type { Origin } from '../model/origin.ts';
import { lastDay, originsOf } from '../service/estimate-case.ts';
import { dayOf } from '../service/open-case.ts';
import type { Profile } from '../service/profiles.ts';
import { standingOf } from '../service/standing-of.ts';
import { print } from './print.ts';
import { showOrigin } from './show-origin.ts';
import { styleFor } from './style.ts';
import { withReadings } from './with-readings.ts';

/** What `muster origins` takes. */
export interface OriginsOptions {
  readonly asOf?: Day;
  readonly all?: boolean;
  readonly json?: boolean;
  readonly profile: Profile;
  readonly store?: string;
}

/** Reads what is new in a folder and prints the origins of its claims of strength; the exit status. */
export async function runOrigins(path: string, options: OriginsOptions, signal: AbortSignal): Promise<number> {
  return withReadings(path, options, signal, async (opened, readings) => {
    const asOf = options.asOf ?? lastDay(readings) ?? dayOf(new Date());
    const origins = originsOf(readings, asOf, await standingOf(opened, readings));
    const shown = options.all === true ? origins : origins.filter(tellsSomething);
    await print(
      options.json === true ? shown.map((each) => `${JSON.stringify(each)}\n`).join('') : humanText(shown, origins),
    );
  });
}

/** Not only one claim of one report. */
function tellsSomething({ claims, uncertain, supersedes, slips }: Origin): boolean {
  return claims.length > 1 || uncertain.length > 0 || supersedes !== null || slips.length > 0;
}

function humanText(shown: readonly Origin[], all: readonly Origin[]): string {
  const style = styleFor(process.stdout);
  const byId = new Map(all.map((origin) => [origin.id, origin]));
  const claims = all.reduce((sum, origin) => sum + origin.claims.length, 0);
  const blocks = shown.map((origin) => `${showOrigin(origin, byId.get(origin.supersedes ?? ''), style)}\n\n`);
  const left = all.length - shown.length;
  const rest = left === 0 ? '' : `; ${left} of one claim each${shown.length > 0 ? ' not shown' : ''}: --all shows them`;
  return `${blocks.join('')}${style('dim', `${claims} claims of strength from ${all.length} origins${rest}`)}\n`;
}
