import { contains, type Span } from '../../model/span.ts';
import { normsBetween } from '../norms.ts';
import { forceNouns } from '../quantities/counted-nouns.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import type { Doer } from './force-subject.ts';

/** Who says it, for "we have 100,000 troops", and where in the text that voice and its cue stand. */
export interface Speaker {
  readonly actor: string | null;
  readonly zone: Span;
  /** True where a label of a transcript tells who speaks. */
  readonly labelled: boolean;
}

/** "We have 100,000 troops", "our 12,000 soldiers", "Tehran says it has 12,000 soldiers". */
export function isOwn(scene: Scene, quantity: CountedMention, doer: Doer | null, { zone, labelled }: Speaker): boolean {
  const { span, tokens } = scene.sentence;
  const { first, of } = quantity;
  // Where who speaks is named in another sentence, "it" is what that sentence is about.
  if (doer?.pronoun === 'it') return contains(span, zone);
  // "The commander said that he had 380 men": in a transcript, "he" is never who speaks.
  if (/^(he|she)$/.test(doer?.pronoun ?? '')) return !labelled && contains(span, zone);
  if (isIts(scene, quantity, zone)) return true;
  // "An official said the emirate had sent 15,000 men".
  if (doer?.mention === null && /^(emirate|kingdom|sultanate|sheikhdom)$/.test(doer.noun ?? '')) return true;
  if (doer?.owner != null && forceNouns.has(doer.noun ?? '')) return doer.owner !== 'its' || contains(span, zone);
  // "We are at 4,000, and will not go above that".
  const at = /\bwe ('re|are|were)( now| already)? (at|up to|down to)$/.test(normsBetween(tokens, first - 6, first));
  if (doer?.pronoun === 'we' || at || isHis(scene, quantity)) return true;
  if (isOur(scene, quantity) || ofOwnCountry(scene, quantity)) return true;
  const from = /^(the|all)$/.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  const words = tokens.slice(Math.max(0, from), of === null ? first : of.first + 1).map(({ norm }) => norm);
  // "We see between 2,500 and 3,000 of them" counts others.
  const seen = /^(see|count|find|track|observe|estimate|detect|face|reckon)$/.test(tokens[first - 1]?.lemma ?? '');
  if (seen) return words.includes('our');
  return words.some((word) => /^(we|our|we've)$/.test(word)) || /^(we|we've)$/.test(tokens[first - 2]?.norm ?? '');
}

/** "Polish officials said the 900 remaining soldiers of its 1,500-troop force": who speaks, where no other state is named between. */
function isIts({ names, sentence }: Scene, { first, of }: CountedMention, zone: Span): boolean {
  const { span, tokens } = sentence;
  const end = (of?.last ?? first) + 1;
  const its =
    tokens[first - 1]?.norm === 'its' ||
    (tokens[of?.first ?? -1]?.norm === 'its' && (of?.first ?? 0) > first) ||
    normsBetween(tokens, end, end + 2) === 'of its';
  const other = names.some(
    (name) =>
      (name.armed !== null || name.sector === 'IGO') &&
      name.first < first &&
      (tokens[name.first]?.span.start ?? 0) >= zone.end,
  );
  return its && contains(span, zone) && !other;
}

/** "The kingdom's own forces at the border numbered 20,000", as its officials say. */
function ofOwnCountry({ sentence: { tokens } }: Scene, { first }: CountedMention): boolean {
  return /\bthe (kingdom|country|republic|nation|state) 's (own )?(armed )?(forces?|army|troops|military|garrison)\b/.test(
    normsBetween(tokens, first - 14, first),
  );
}

/** "our soldiers", "3,000 of our soldiers". */
export function isOur({ sentence: { tokens } }: Scene, { first, of }: CountedMention): boolean {
  const from = Math.min(first, of?.first ?? first);
  return tokens[from - 1]?.norm === 'our' || tokens[of?.first ?? -1]?.norm === 'our';
}

/** "his 300 soldiers", "three of her soldiers". */
export function isHis({ sentence: { tokens } }: Scene, { first, of }: CountedMention): boolean {
  const own = /^(his|her|my)$/;
  return (
    own.test(tokens[Math.min(first, of?.first ?? first) - 1]?.norm ?? '') ||
    own.test(tokens[of?.first ?? -1]?.norm ?? '')
  );
}

/** "one soldier had been killed and two wounded": losses that who speaks tells of nobody else. */
export function fell({ sentence: { tokens } }: Scene, { noun, first, last, of }: CountedMention): boolean {
  if (noun.sector !== 'MIL' || noun.unit !== 'person') return false;
  const words = [...tokens.slice(first - 2, first), ...tokens.slice(Math.max(last, of?.last ?? last) + 1, last + 8)];
  return words.some(({ norm }) => /^(killed|wounded|injured|died|lost)$/.test(norm));
}

/** "returned to their permanent bases". */
export function goesHome({ sentence: { tokens } }: Scene, { last, of }: CountedMention): boolean {
  const behind = tokens.slice(Math.max(last, of?.last ?? last) + 1).map(({ norm }) => norm);
  return /^(\S+ ){0,6}(return|returned|returning|back|gone back|went back) to (\S+ ){0,2}(base|bases|barracks|garrison|garrisons)\b/.test(
    behind.slice(0, 12).join(' '),
  );
}

/** "its 5,000 soldiers", "the 5,000 soldiers it had": a state or group before or behind them owns those counted. */
export function owned(scene: Scene, quantity: CountedMention): boolean {
  if (quantity.of === null) return false;
  const from = Math.max(Math.min(quantity.first, quantity.of.first) - 1, 0);
  const until = Math.max(quantity.last, quantity.of.last) + 4;
  const words = scene.sentence.tokens.slice(from, until).map((token) => token.norm);
  // "down from the 53 aircraft it reported": those that it saw.
  if (
    /\b(it|they) (had )?(reported|counted|detected|recorded|saw|seen|estimated|announced|spotted|tracked)\b/.test(
      words.join(' '),
    )
  )
    return false;
  return (
    words.some((word) => /^(its|their|it|they|whose)$/.test(word)) ||
    /\b(its|their) (\S+ )?(force|army|ranks|strength) of$/.test(
      normsBetween(scene.sentence.tokens, quantity.first - 5, quantity.first),
    ) ||
    withPresence(scene, quantity.first)
  );
}

/** "increased its presence there, with over 5,000 soldiers", "your military presence, with …": a force named as somebody's before "with". */
function withPresence({ sentence: { tokens } }: Scene, first: number): boolean {
  return (
    tokens[first - 1]?.norm === 'with' &&
    tokens
      .slice(Math.max(0, first - 9), first)
      .some(
        ({ norm }, at, near) =>
          forceNouns.has(norm) && near.slice(0, at).some((each) => /^(its|their|your)$/.test(each.norm)),
      )
  );
}
