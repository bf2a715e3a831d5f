import { readConllu } from '../../../src/language/conllu/read-conllu.ts';
import { writeConllu } from '../../../src/language/conllu/write-conllu.ts';
import { loadLanguage } from '../../../src/service/language.ts';
import type { Profile } from '../../../src/service/profiles.ts';
import { givenWordsOf } from '../../../src/service/read-given.ts';
import type { System } from './system.ts';

/** A profile of this package, by way of what `muster parse` prints. */
export async function loadMuster(profile: Profile): Promise<System> {
  const engine = await loadLanguage(profile);
  return {
    name: `muster, ${profile}`,
    parse: (text) => readConllu(writeConllu(engine.parse(text), { text })),
    parseWords: (document) => {
      const { text, sentences } = engine.parseWords(document.map(givenWordsOf));
      return readConllu(writeConllu(sentences, { text }));
    },
    names: true,
  };
}
