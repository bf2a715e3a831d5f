import { makeSentence, type Sentence } from '../../../src/extraction/sentence.ts';
import type { TokenRange } from '../../../src/extraction/tree.ts';
import type { Engine } from '../../../src/language/make-engine.ts';
import type { Span } from '../../../src/model/span.ts';
import type { GoldPair } from './read-pairs.ts';

/** A pair in its parsed sentence. */
export interface ParsedPair {
  readonly pair: GoldPair;
  readonly sentence: Sentence;
  readonly source: TokenRange | null;
  readonly target: TokenRange | null;
}

/** Parses the sentences of pairs; where the engine cuts a record between its parties, its words are parsed as one sentence. */
export function parsePairs(engine: Engine, pairs: readonly GoldPair[]): ParsedPair[] {
  return pairs.flatMap((pair) => {
    const parsed = engine.parse(pair.text);
    const parties = [pair.source, pair.target].filter((party) => party !== null);
    const shared = parsed.find(({ span }) =>
      parties.every(({ start, end }) => start >= span.start && end <= span.end + 1),
    );
    const [joined] =
      shared === undefined ? engine.parseWords([parsed.flatMap(({ words }) => words)]).sentences : [shared];
    if (joined === undefined) return [];
    const words = shared === undefined ? parsed.flatMap((each) => each.words) : joined.words;
    const rangeOf = (party: Span | null): TokenRange | null => {
      if (party === null) return null;
      const inside = [...words.keys()].filter((index) => {
        const span = words[index]?.span;
        return span !== undefined && span.start < party.end && span.end > party.start;
      });
      return { first: inside[0] ?? 0, last: inside.at(-1) ?? 0 };
    };
    return [
      {
        pair,
        sentence: makeSentence(joined),
        source: rangeOf(pair.source),
        target: rangeOf(pair.target),
      },
    ];
  });
}
