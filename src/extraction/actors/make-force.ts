import type { Actor } from '../../model/claim.ts';
import { countryOf } from '../../model/countries.ts';
import type { Span } from '../../model/span.ts';
import { type Scene, spanOfTokens } from '../scene.ts';
import type { ActorEntry } from './actor-entry.ts';
import type { NameMention } from './find-names.ts';

/** The forces, or fighters, of the state or group that a sentence names there. */
export function actorOf(scene: Scene, mention: NameMention, sector: string): Actor {
  return forceOf(mention, sector, spanOfTokens(scene.sentence, mention.first, mention.last));
}

/** The own forces of a state, or an armed group, that no words name; null for others. */
export function forcesOf(code: string, sector: string, group: (code: string) => ActorEntry | undefined): Actor | null {
  const entry = group(code);
  if (entry !== undefined) return { name: entry.name, span: null, code, sector: entry.sector };
  const state = countryOf(code);
  return state === undefined ? null : { name: `${state.demonyms[0] ?? state.name} forces`, span: null, code, sector };
}

/** A country's armed forces, or fighters of its people where the sector is rebels. */
export function forceOf(mention: NameMention, sector: string, span: Span): Actor {
  if (mention.armed === 'group') return { name: mention.name, span, code: mention.code, sector: mention.sector };
  const state = mention.country ?? (mention.armed === 'state' ? countryOf(mention.code ?? '') : undefined);
  const adjective = state?.demonyms[0] ?? mention.name;
  return { name: `${adjective} ${sector === 'REB' ? 'fighters' : 'forces'}`, span, code: mention.code, sector };
}
