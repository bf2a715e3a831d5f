import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { FileProblem } from '../model/case.ts';
import { ProblemError } from '../model/problem.ts';
import { sha256 } from './capture-file.ts';
import { type Profile, profiles } from './profiles.ts';
import type { Means } from './read-one.ts';
import { worldWith } from './world.ts';

/** How the reports of a case are read. */
export interface CaseMeans {
  readonly profile: Profile;
  /** The file of further actors in the case's folder; null where it has none. */
  readonly actors: { readonly file: string; readonly text: string } | null;
  /** Tells readings by these means from others: "fast actors:0123456789ab"; empty for the default profile without further actors. */
  readonly key: string;
}

/** Names under which a case's folder may have a file of further actors, as `muster read --actors` takes it; the first one there is counts. */
const actorFiles: readonly string[] = ['actors.csv', 'actors.json'];

/** The means of a case by its folder, where it has one. Throws `service/no-actors` where its file of actors cannot be read. */
export function meansOf(folder: string | null, profile: Profile): CaseMeans {
  const actors = folder === null ? null : readActors(folder);
  const parts = [
    ...(profile === profiles[0] ? [] : [profile]),
    ...(actors === null ? [] : [`actors:${sha256(new TextEncoder().encode(actors.text)).slice(0, 12)}`]),
  ];
  return { profile, actors, key: parts.join(' ') };
}

function readActors(folder: string): CaseMeans['actors'] {
  for (const file of actorFiles) {
    const path = join(folder, file);
    try {
      return { file, text: readFileSync(path, 'utf8') };
    } catch (error) {
      const { code, message } = error as NodeJS.ErrnoException;
      if (code !== 'ENOENT')
        throw new ProblemError('service/no-actors', `Cannot read the actors of ${path}: ${message}`, { cause: error });
    }
  }
  return null;
}

/** What reading by these means needs, and what is wrong with lines of the file of actors. */
export async function loadMeans({
  profile,
  actors,
}: CaseMeans): Promise<{ readonly means: Means; readonly problems: readonly FileProblem[] }> {
  if (actors === null) return { means: { profile }, problems: [] };
  const { world, problems } = await worldWith(actors.text);
  return { means: { profile, world }, problems: problems.map((problem) => ({ file: actors.file, problem })) };
}
