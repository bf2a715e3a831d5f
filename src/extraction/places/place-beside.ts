import type { Place } from '../../model/claim.ts';
import { clauseAround } from '../clause.ts';
import type { LocatedPlace, Scene } from '../scene.ts';
import type { TokenRange } from '../tree.ts';

const locative =
  /^(in|at|near|on|inside|outside|around|from|to|into|toward|towards|across|along|over|off|between|throughout|through|against)$/;

/**
 * The place of what some words tell: in their clause the nearest behind them that a preposition opens, else before them; none of those
 * that are a party to it.
 */
export function placeBeside(scene: Scene, words: TokenRange, parties: readonly (TokenRange | null)[]): Place | null {
  const clause = clauseAround(scene, words.first);
  const candidates = scene.places.filter(
    ({ mention }) =>
      mention.first >= clause.first &&
      mention.last <= clause.last &&
      opensWithPreposition(scene, mention.first) &&
      !/^('s|')$/.test(scene.sentence.tokens[mention.last + 1]?.norm ?? '') &&
      !parted(scene, words, mention) &&
      !parties.some((party) => party !== null && party.first <= mention.first && mention.last <= party.last),
  );
  const found =
    candidates.find(({ mention }) => mention.first > words.last) ??
    candidates.findLast(({ mention }) => mention.last < words.first);
  return found === undefined ? null : placeOf(found);
}

/** True where a clause of its own begins between the words and a place. */
function parted({ sentence }: Scene, words: TokenRange, place: TokenRange): boolean {
  const [from, until] = place.first > words.last ? [words.last + 1, place.first] : [place.last + 1, words.first];
  return sentence.tokens
    .slice(from, until)
    .some(({ upos, deprel, form }) => (upos === 'SCONJ' && deprel === 'mark') || form === ';' || form === ':');
}

/** "in the Syrian city of Homs": the preposition may stand some words before the name. */
function opensWithPreposition({ sentence }: Scene, first: number): boolean {
  for (let at = first - 1; at >= Math.max(0, first - 5); at -= 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.kind === 'mark' || token.upos === 'VERB') return false;
    if (locative.test(token.norm)) return true;
  }
  return false;
}

function placeOf({ mention, place }: LocatedPlace): Place {
  const { name, latitude, longitude, country, precisionKm } = place;
  return { span: mention.span, name, latitude, longitude, country, precisionKm };
}
