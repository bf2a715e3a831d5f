import { readConllu } from '../../../src/language/conllu/read-conllu.ts';
import { writeConllu } from '../../../src/language/conllu/write-conllu.ts';
import { loadLanguage } from '../../../src/service/language.ts';
import type { Profile } from '../../../src/service/profiles.ts';
import type { System } from './system.ts';

/** A profile of this package, by way of what `muster parse` prints. */
export async function loadMuster(profile: Profile): Promise<System> {
  const engine = await loadLanguage(profile);
  return {
    name: `muster, ${profile}`,
    parse: (text) => readConllu(writeConllu(engine.parse(text), { text })),
    parseWords: (document) => {
      const given = document.map(({ words, tokens }) => {
        const printed = new Map(tokens.map(({ first, form }) => [first, form]));
        return words.map(({ form, joined, spaceAfter }, index) => {
          const token = printed.get(index);
          return { form, joined, spaceAfter, ...(token === undefined ? {} : { printed: token }) };
        });
      });
      const { text, sentences } = engine.parseWords(given);
      return readConllu(writeConllu(sentences, { text }));
    },
    names: true,
  };
}
