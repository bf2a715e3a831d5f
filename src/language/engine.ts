import type { Analyser } from './analyser.ts';
import { loadLemmatiser } from './lemmas/lemmatiser.ts';
import { type Engine, makeEngine } from './make-engine.ts';
import { loadSegmenter } from './surface/segmenter.ts';

/** `default` is the neural analyser, `fast` the perceptron: several times as fast, some points less accurate. */
export type Profile = 'default' | 'fast';

/** Gives the bytes of a model file by its name, such as `surface.bin`. */
export type ReadModel = (file: string) => Promise<Uint8Array>;

/** Loads an engine; `readModel` takes the files from wherever they are. Rejects where a file is not the model it should be. */
export async function loadEngine(profile: Profile, readModel: ReadModel): Promise<Engine> {
  const [surface, lemmas, analyser] = await Promise.all([
    readModel('surface.bin'),
    readModel('lemmas.bin'),
    loadAnalyser(profile, readModel),
  ]);
  return makeEngine({ segmenter: loadSegmenter(surface), lemmatiser: loadLemmatiser(lemmas), analyser });
}

/** Either analyser's code is loaded only where it is asked for. */
async function loadAnalyser(profile: Profile, readModel: ReadModel): Promise<Analyser> {
  if (profile === 'fast') {
    const [{ loadFast }, file] = await Promise.all([import('./fast/load-fast.ts'), readModel('fast.bin')]);
    return loadFast(file);
  }
  const [{ loadNeural }, file, fastFile] = await Promise.all([
    import('./neural/load-neural.ts'),
    readModel('neural.bin'),
    readModel('fast.bin'),
  ]);
  return loadNeural(file, fastFile);
}
