import { readFile } from 'node:fs/promises';
import { loadEngine, type Profile } from '../language/engine.ts';
import type { Engine } from '../language/make-engine.ts';
import { ProblemError } from '../model/problem.ts';

const loaded = new Map<Profile, Promise<Engine>>();

/** The language engine on the model files of this package, loaded once. Rejects with `service/no-model` where one cannot be read. */
export function loadLanguage(profile: Profile): Promise<Engine> {
  const known = loaded.get(profile);
  if (known !== undefined) return known;
  const loading = loadEngine(profile, readModel);
  loaded.set(profile, loading);
  return loading;
}

/** The bytes of a model file of this package. Rejects with `service/no-model` where it cannot be read. */
export async function readModel(file: string): Promise<Uint8Array> {
  try {
    return await readFile(new URL(`../../models/${file}`, import.meta.url));
  } catch (error) {
    throw new ProblemError(
      'service/no-model',
      `Cannot read the model ${file}: ${(error as Error).message}; install muster again`,
      { cause: error },
    );
  }
}
