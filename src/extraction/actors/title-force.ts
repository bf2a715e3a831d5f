import type { Actor } from '../../model/claim.ts';
import { makeSpan } from '../../model/span.ts';
import { forceNouns } from '../quantities/counted-nouns.ts';
import { findNames, type NamedWord, type NameMention } from './find-names.ts';
import { forceOf } from './make-force.ts';

/** The one force that a report's title tells of, with the words that tell it. */
export interface TitleForce {
  readonly actor: Actor;
  readonly words: string;
}

/** "Turkish troops leave the valley", "Turkey moves troops to the border": whose forces a title tells of; null where it tells of none or of several. */
export function titleForce(title: string | null): TitleForce | null {
  const words = wordsOf(title ?? '');
  const names = findNames({ tokens: words }).filter(({ armed, sector }) => armed !== null || sector === 'IGO');
  const found = names.filter((name) => ownsForce(words, name, names) || movesForce(words, name, names));
  const [first] = found;
  // Beside what is only to come, a report counts plans.
  if (words.some((word, at) => ahead.test(word.norm) || (word.norm === 'to' && isDeed(words[at + 1])))) return null;
  if (first === undefined || first.armed === null || found.some(({ code }) => code !== first.code)) return null;
  // "Burundi, Uganda send 3,000 more": of several at once.
  const joined = /^(,|and|-|&)$/.test(words[first.first - 1]?.norm ?? '');
  if (joined && names.some(({ last }) => last === first.first - 2)) return null;
  const quoted = words.slice(first.first, first.last + quotedBehind).map(({ form }) => form);
  return { actor: { ...forceOf(first, 'MIL', makeSpan(0, 0)), span: null }, words: quoted.join(' ') };
}

/** How many words a reason quotes, from the name's last on. */
const quotedBehind = 4;

/** Words, possessive endings and marks. */
const pieces = /'s(?![\p{L}])|\p{L}\.(?:\p{L}\.)+|[\p{L}\d]+(?:[-'.](?!s(?!\p{L}))[\p{L}\d]+)*|[^\s\p{L}\d]/gu;

function wordsOf(title: string): NamedWord[] {
  return (title.replaceAll('’', "'").match(pieces) ?? []).map((form) => ({ form, norm: form.toLowerCase() }));
}

const soldiers =
  /^(troops?|soldiers?|servicemen|units|warships?|warplanes|jets|aircraft|tanks|paratroopers|peacekeepers|withdrawal|pullout|buildup|build-up|battalions?|reinforcements)$/;

const isForce = ({ norm }: NamedWord): boolean => soldiers.test(norm) || forceNouns.has(norm);

/** "Turkish troops", "Turkey's naval build-up", unless something is done to them: "an attack on Turkish troops". */
function ownsForce(
  words: readonly NamedWord[],
  { first, last, kind }: NameMention,
  names: readonly NameMention[],
): boolean {
  if (kind === 'capital' || /^(on|against|at|by|from|near|with|for|replaces?)$/.test(words[first - 1]?.norm ?? ''))
    return false;
  const possessed = words[last + 1]?.norm === "'s";
  const owned = possessed ? last + 2 : last + 1;
  const at = words.findIndex((word, index) => index >= owned && index < owned + 3 && isForce(word));
  if (at === -1 || names.some((name) => name.first > last && name.first < at)) return false;
  const between = words.slice(owned, at);
  // "Turkey attacks troops": a state's plain name is no adjective before a verb.
  return possessed || kind === 'demonym'
    ? between.every(({ norm }) => /^[\p{L}\d-]+$/u.test(norm) && !leads.test(norm) && !deed.test(norm))
    : between.every(({ norm }) =>
        /^(naval|air|ground|armed|special|military|border|army|combat|elite|troop)$/.test(norm),
      );
}

/** "Turkey sends 900 soldiers", "Ankara masses troops": the state right before a verb of movement with troops behind it that are nobody else's. */
function movesForce(words: readonly NamedWord[], { last, kind }: NameMention, names: readonly NameMention[]): boolean {
  if (kind === 'demonym') return false;
  let at = last + 1;
  while (at <= last + 3 && leads.test(words[at]?.norm ?? '')) at += 1;
  const force = deed.test(words[at]?.norm ?? '') ? words.findIndex((word, index) => index > at && isForce(word)) : -1;
  return force !== -1 && !names.some(({ first }) => first > last && first < force);
}

const ahead =
  /^(will|may|could|would|should|orders?|ordered|plans?|planned|pledges?|mulls?|considers?|ready|announces?|approves?|urges?|asks?|asked|commits?)$/;

const isDeed = (word: NamedWord | undefined): boolean =>
  word !== undefined &&
  (deed.test(word.norm) || /^(leave|arrive|go|stay|join|be|take|help|start|begin|head|come)$/.test(word.norm));

/** What may stand between a state and its deed. */
const leads =
  /^(has|had|have|is|are|begins?|began|starts?|started|continues?|completes?|completed|again|says|in|on|at|for|from|over|near)$/;

const deed =
  /^(moves?|moved|moving|sends?|sent|sending|deploys?|deployed|deploying|mass|masses|massed|massing|amass|amasses|amassed|withdraws?|withdrew|withdrawing|pulls?|pulled|pulling|boosts?|boosted|bolsters?|reinforces?|strengthens?|builds?|rush|rushes|dispatch|dispatches|stations|returns?|adds?|halves|cuts?|increases?|expands?|expanding|redeploys?|positions|concentrates?|brings?|airlifts?|gathers?|ships)$/;
