import { mentionAt, type NameMention } from '../actors/find-names.ts';
import type { Scene, Setting } from '../scene.ts';
import { isNameToken, type Person } from './find-people.ts';
import { roleNouns } from './role-words.ts';

/** How many sentences back a pronoun or "the officer" may point. */
const reach = 4;

/** Scenes from the given one backwards, each with the token to start before. */
function* backwards(setting: Setting, scene: Scene, index: number): Generator<readonly [Scene, number]> {
  yield [scene, index];
  for (let at = scene.index - 1; at >= Math.max(0, scene.index - reach); at -= 1) {
    const earlier = setting.scenes[at];
    if (earlier !== undefined) yield [earlier, earlier.sentence.tokens.length];
  }
}

/** The person named last before a token. */
export function lastPerson(
  setting: Setting,
  scene: Scene,
  index: number,
  people: ReadonlyMap<string, Person>,
): Person | null {
  for (const [place, end] of backwards(setting, scene, index)) {
    for (let at = end - 1; at >= 0; at -= 1) {
      const person = isNameToken(place, at) ? people.get(place.sentence.tokens[at]?.form ?? '') : undefined;
      if (person !== undefined) return person;
    }
  }
  return null;
}

/** People by their role ("a U.S. defence official"): the phrase, and whom it speaks for. */
export interface RoleMention {
  readonly phrase: string;
  readonly actor: string | null;
}

/** The last phrase before a token with one of those role nouns and somebody that it belongs to. */
export function lastRole(
  setting: Setting,
  scene: Scene,
  index: number,
  fits: (norm: string) => boolean,
): RoleMention | null {
  for (const [place, end] of backwards(setting, scene, index)) {
    for (let at = end - 1; at >= 0; at -= 1) {
      const norm = place.sentence.tokens[at]?.norm ?? '';
      if (!roleNouns.has(norm) || !fits(norm)) continue;
      const owner = ownerOf(setting, place, at);
      if (owner === null) continue;
      const first = owner.last < at && place.names.includes(owner) ? owner.first : at;
      return { phrase: phraseOf(setting, place, first, at), actor: owner.code };
    }
  }
  return null;
}

/** The known name right before a role noun ("NATO military officer") or tied to it behind ("spokesman of the alliance"). */
function ownerOf(setting: Setting, scene: Scene, role: number): NameMention | null {
  const { tokens } = scene.sentence;
  for (let at = role - 1; at >= Math.max(0, role - 5); at -= 1) {
    const mention = mentionAt(scene.names, at);
    if (mention !== null) return mention.kind === 'outlet' ? null : mention;
    if (tokens[at]?.kind === 'mark') break;
  }
  if (!/^(of|for|at|from|with)$/.test(tokens[role + 1]?.norm ?? '')) return null;
  const at = tokens[role + 2]?.norm === 'the' ? role + 3 : role + 2;
  if (tokens[at]?.norm === 'alliance') return setting.firstAlliance;
  const mention = mentionAt(scene.names, at);
  return mention?.kind === 'outlet' ? null : mention;
}

function phraseOf(setting: Setting, scene: Scene, first: number, last: number): string {
  const start = scene.sentence.tokens[first]?.span.start ?? 0;
  return setting.report.text.slice(start, scene.sentence.tokens[last]?.span.end ?? start).replace(/\s+/g, ' ');
}

/** The body that "the alliance" or "the ministry" means: the last organisation before a token, for an alliance the last of several states. */
export function lastBody(setting: Setting, scene: Scene, index: number, noun: string): NameMention | null {
  const alliance = /^(alliance|bloc|organisation|organization|union)$/.test(noun);
  for (const [place, end] of backwards(setting, scene, index)) {
    const found = place.names.findLast(
      (mention) => mention.last < end && mention.kind === 'organisation' && (!alliance || mention.sector === 'IGO'),
    );
    if (found !== undefined) return found;
  }
  if (!alliance) return null;
  return setting.firstAlliance;
}
