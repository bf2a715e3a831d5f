import type { NameMention } from '../actors/find-names.ts';
import type { Scene } from '../scene.ts';
import { outletAt } from './read-voice.ts';

/** Where the content can begin behind a cue, whether "that" opens it, and the newsroom that was told. */
export interface Adverbials {
  readonly next: number;
  readonly that: boolean;
  readonly addressee: NameMention | null;
}

/** Adverbials and the addressee behind a cue: where the content can begin. */
export function readAdverbials(scene: Scene, from: number, addressed: boolean): Adverbials {
  const { tokens } = scene.sentence;
  let at = from;
  let addressee: NameMention | null = null;
  if (addressed) {
    addressee = outletAt(scene, at);
    if (addressee !== null) at = addressee.last + 1;
    else at = skipAddressee(scene, at);
  }
  for (;;) {
    const norm = tokens[at]?.norm ?? '';
    if (norm === 'that') return { next: at + 1, that: true, addressee };
    if (norm === ':' || norm === 'as') return { next: at, that: true, addressee };
    const time = scene.times.find(
      (mention) => mention.first === at || (mention.first === at + 1 && /^(on|in|late|early|earlier|last)$/.test(norm)),
    );
    if (time !== undefined) {
      at = time.last + 1;
      continue;
    }
    const end = prepositional(scene, at);
    if (end === null) {
      const that = commaThenThat(scene, at);
      return that === null ? { next: at, that: false, addressee } : { next: that, that: true, addressee };
    }
    addressee ??= outletAt(scene, at + 1);
    at = end;
  }
}

/** "said, in Brussels, that": the comma belongs to the adverbial. */
function commaThenThat(scene: Scene, at: number): number | null {
  const { tokens } = scene.sentence;
  if (tokens[at]?.form !== ',') return null;
  for (let index = at + 1; index < Math.min(tokens.length, at + 9); index += 1) {
    if (tokens[index]?.form === ',' && tokens[index + 1]?.norm === 'that') return index + 2;
  }
  return null;
}

function skipAddressee(scene: Scene, from: number): number {
  const { tokens } = scene.sentence;
  let at = from;
  while (at < Math.min(tokens.length, from + 7)) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') break;
    if (/^(that|on|in|at|during|after|by|it|there|they|he|she|of)$/.test(token.norm)) break;
    const name = scene.names.find((mention) => mention.first === at);
    // A demonym may belong to the addressee ("told the Russian parliament"); behind one, it opens the content.
    if (name !== undefined && at > from + (name.kind === 'demonym' ? 1 : 0)) break;
    if (at > from + 1 && /^(some|about|around|more|up|between|thousands|tens)$/.test(token.norm)) break;
    at += 1;
    if (
      /^(reporters|journalists|parliament|lawmakers|deputies|ministers|congress|conference|television|briefing|newspaper|radio|broadcaster|channel|agency|council|senators|committee|hearing|assembly|meeting|him|her|them)$/.test(
        token.norm,
      )
    )
      break;
  }
  return at;
}

const speakingPlaces = /^(in|at|on|during|after|to|through|via|from|following)$/;
const speakingNouns =
  /^(statement|statements|briefing|conference|interview|reporters|journalists|television|tv|radio|speech|meeting|summit|page|website|facebook|twitter|post|blog|release|hearing|parliament|remarks|comments|call|sidelines|visit|condition|anonymity|telephone|assembly|channel|email|e-mail|letter|session|forum|capital|headquarters|talks)$/;

/** The end of a prepositional phrase about the saying: "in a statement", "at a news conference in Brussels"; null where none begins. */
function prepositional(scene: Scene, from: number): number | null {
  const { tokens } = scene.sentence;
  if (!speakingPlaces.test(tokens[from]?.norm ?? '')) return null;
  let at = from + 1;
  let speaking = false;
  let place = false;
  while (at < Math.min(tokens.length, from + 9)) {
    const token = tokens[at];
    if (token === undefined || token.kind === 'mark' || token.kind === 'number') break;
    if (
      /^(that|it|there|they|he|she|had|has|have|was|were|is|are|some|about|around|more|up|between|at|in|on|with|after|of|for|by)$/.test(
        token.norm,
      ) &&
      at > from + 1 &&
      !(token.norm === 'of' || token.norm === 'the')
    )
      break;
    const mention = scene.names.find((found) => found.first === at);
    if (mention !== undefined && (speaking || place) && mention.kind !== 'demonym') break;
    if (mention !== undefined) {
      place = true;
      at = mention.last + 1;
      continue;
    }
    if (scene.times.some((time) => time.first === at)) break;
    if (speakingNouns.test(token.norm)) speaking = true;
    else if (/^\p{Lu}/u.test(token.form)) place = true;
    else if (speaking || place) break;
    at += 1;
  }
  const next = tokens[at];
  const alone =
    next === undefined ||
    next.kind === 'mark' ||
    /^(on|that|late|early)$/.test(next.norm) ||
    scene.times.some((time) => time.first === at);
  return speaking || (place && alone && /^(in|at|from)$/.test(tokens[from]?.norm ?? '')) ? at : null;
}
