import type { Actor } from '../../model/claim.ts';
import type { Voice } from '../../model/voice.ts';
import { antecedentOf } from '../attribution/read-voice.ts';
import { countedNoun } from '../quantities/counted-nouns.ts';
import { type Scene, spanOfTokens } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';

/**
 * The actor that a phrase names, with whom it belongs to and its sector where its words tell; null for no phrase. "We" and "our
 * forces" are the speaker's.
 */
export function nameActor(scene: Scene, range: TokenRange | null, speaker: Voice | null): Actor | null {
  if (range === null) return null;
  const { first, last } = trimmed(scene, range);
  const span = spanOfTokens(scene.sentence, first, last);
  const words = scene.sentence.tokens.slice(first, last + 1);
  const relative = first === last ? antecedentOf(scene, first) : null;
  if (relative !== null) return nameActor(scene, relative, speaker);
  const own = words.some(({ norm }) => /^(we|us|our|i|me|my)$/.test(norm));
  if (own && words.length === 1 && speaker !== null)
    return { name: speaker.name, span, code: speaker.actor, sector: null };
  const mention = scene.names.find((name) => name.first >= first && name.last <= last && name.kind !== 'outlet');
  const noun = words.map(({ norm }) => countedNoun([norm])?.sector ?? null).find((sector) => sector !== null);
  return {
    name: textOf(words),
    span,
    code: mention?.code ?? (own ? (speaker?.actor ?? null) : null),
    sector: noun ?? mention?.sector ?? null,
  };
}

/** A phrase without its article and the ending of its possessive. */
function trimmed(scene: Scene, { first, last }: TokenRange): TokenRange {
  const { tokens } = scene.sentence;
  const article = first < last && /^(the|a|an)$/.test(tokens[first]?.norm ?? '') ? 1 : 0;
  const possessive = first + article < last && /^('s|')$/.test(tokens[last]?.norm ?? '') ? 1 : 0;
  return { first: first + article, last: last - possessive };
}

function textOf(words: readonly Token[]): string {
  return words
    .map(({ form, span }, index) => ((words[index - 1]?.span.end ?? span.start) < span.start ? ` ${form}` : form))
    .join('');
}
