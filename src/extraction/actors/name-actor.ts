import type { Actor } from '../../model/claim.ts';
import { countedNoun } from '../quantities/counted-nouns.ts';
import { type Scene, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';

/** The actor that a phrase names, with whom it belongs to and its sector where its words tell; null for no phrase. */
export function nameActor(scene: Scene, range: TokenRange | null): Actor | null {
  if (range === null) return null;
  const { tokens } = scene.sentence;
  const words = tokens.slice(range.first, range.last + 1);
  const span = spanOfTokens(scene.sentence, range.first, range.last);
  const mention = scene.names.find(
    ({ first, last, kind }) => first >= range.first && last <= range.last && kind !== 'outlet',
  );
  const noun = words.map(({ norm }) => countedNoun([norm])?.sector ?? null).find((sector) => sector !== null);
  const start = words.findIndex(({ norm }) => !/^(the|a|an)$/.test(norm));
  const first = words[Math.max(0, start)];
  const shift = (first?.span.start ?? span.start) - span.start;
  return {
    name: textOf(words.slice(Math.max(0, start))),
    span: { start: span.start + shift, end: span.end },
    code: mention?.code ?? null,
    sector: noun ?? mention?.sector ?? null,
  };
}

function textOf(
  words: readonly { readonly form: string; readonly span: { readonly start: number; readonly end: number } }[],
): string {
  return words
    .map(({ form, span }, index) => ((words[index - 1]?.span.end ?? span.start) < span.start ? ` ${form}` : form))
    .join('');
}
