import { extract, type World } from '../extraction/index.ts';
import type { Day } from '../model/day.ts';
import type { Problem } from '../model/problem.ts';
import type { Reading } from '../model/reading.ts';
import { type Captured, readReport } from '../reading/read-report.ts';
import { engine } from './engine.ts';
import { loadLanguage } from './language.ts';
import type { Profile } from './profiles.ts';
import { loadWorld } from './world.ts';

/** What one file gave: a reading, or null and the problems that prevented it. */
export interface ReadOne {
  readonly reading: Reading | null;
  readonly problems: readonly Problem[];
}

/** How a report is read: by which analyser, and knowing what of the world. */
export interface Means {
  readonly profile?: Profile;
  readonly world?: World;
}

/** Reads one captured file into claims. `today` tells a date in the future from a real one. */
export async function readOne(captured: Captured, today: Day, means: Means = {}): Promise<ReadOne> {
  const { report, problems } = await readReport(captured, today);
  if (report === null) return { reading: null, problems };
  const language = await loadLanguage(means.profile ?? 'default');
  const extraction = extract(report, language.parse(report.text), means.world ?? (await loadWorld()));
  const reading: Reading = {
    format: 'muster.reading/1',
    engine,
    report,
    claims: extraction.claims,
    relations: extraction.relations,
    problems: [...problems, ...extraction.problems],
  };
  return { reading, problems: reading.problems };
}
