import { makeSentences } from '../../../../src/extraction/sentence.ts';
import { normaliseTimes } from '../../../../src/extraction/times/normalise-times.ts';
import { loadLanguage } from '../../../../src/service/language.ts';
import type { FoundTime, TimeSystem } from './system.ts';

/** The rules of this package over sentences parsed by its default profile. */
export async function loadMuster(): Promise<TimeSystem> {
  const engine = await loadLanguage('default');
  return {
    name: 'muster',
    types: true,
    find: ({ text, publishedAt, narrative }) => {
      const sentences = makeSentences(engine.parse(text));
      return normaliseTimes(sentences, { publishedAt, narrative }).map(
        ({ sentence, first, last, type, value, why }): FoundTime => {
          const tokens = sentences[sentence]?.tokens ?? [];
          return { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0, type, value, why };
        },
      );
    },
  };
}
