import { readFile } from 'node:fs/promises';
import { knownActors, makeActorIndex, openGazetteer, parseActors, type World } from '../extraction/index.ts';
import { readPack } from '../language/pack.ts';
import { type Problem, ProblemError } from '../model/problem.ts';
import { readModel } from './language.ts';

let loading: Promise<World> | undefined;

/** The gazetteer of this package and the actors it knows, loaded once. Rejects with `service/no-model` where it cannot be read. */
export function loadWorld(): Promise<World> {
  loading ??= readModel('places.bin').then((file) => ({
    gazetteer: openGazetteer(readPack(file)),
    actors: knownActors,
  }));
  return loading;
}

/** A world with the actors of a user, and what is wrong with the lines that gave none. */
interface OwnWorld {
  readonly world: World;
  readonly problems: readonly Problem[];
}

/** The world with the actors of a user's file, as `worldWith`. Rejects with `service/no-actors` where the file cannot be read. */
export async function loadWorldWith(path: string): Promise<OwnWorld> {
  try {
    return await worldWith(await readFile(path, 'utf8'));
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    throw new ProblemError('service/no-actors', `Cannot read the actors of ${path}: ${(error as Error).message}`, {
      cause: error,
    });
  }
}

/**
 * The world with a user's actors (CSV or JSON) before those that are known; a line that cannot be read is a problem and loses none of
 * the others.
 */
export async function worldWith(text: string): Promise<OwnWorld> {
  const { entries, problems } = parseActors(text);
  const world = await loadWorld();
  return { world: { ...world, actors: makeActorIndex([...entries, ...knownActors.entries]) }, problems };
}
