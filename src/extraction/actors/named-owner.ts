import type { Span } from '../../model/span.ts';
import { findLastToken, findToken } from '../find-token.ts';
import { normsBetween } from '../norms.ts';
import { type AreaMention, areaCovers } from '../places/find-areas.ts';
import { countedNoun, forceNouns } from '../quantities/counted-nouns.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import { verbOfObject } from '../quantities/read-governor.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, childWith, relationOf, subtree, topOf } from '../tree.ts';
import { mentionAt, type NameMention } from './find-names.ts';
import { isOfMake } from './of-make.ts';

/** "40,000 Russian troops", "soldiers of the Russian army"; of "U.S. and British troops" the first. */
export function namedInPhrase(scene: Scene, quantity: CountedMention): NameMention | null {
  if (quantity.of === null) return null;
  const { first, last } = quantity.of;
  const inside = scene.names.filter(
    (mention) =>
      mention.first >= first &&
      mention.last <= last &&
      !isOfMake(scene, mention) &&
      (mention.armed !== null || /^(IGO|REB|MIL)$/.test(mention.sector ?? '')),
  );
  const demonym = inside.length > 1 && joined(scene, inside) ? inside[0] : inside[inside.length - 1];
  if (demonym !== undefined && !prefixed(scene, demonym)) return demonym;
  return (
    rightBefore(scene, quantity.first) ??
    belongsTo(scene, last) ??
    (scene.sentence.tokens[last + 1]?.norm === 'of' ? statesOwner(scene, last + 2) : sharedOwner(scene, last))
  );
}

/** "22 aircraft and four ships, all belonging to the Chinese navy": whose they are said to be. */
function belongsTo(scene: Scene, last: number): NameMention | null {
  const { tokens } = scene.sentence;
  const at = tokens.findIndex(({ norm }, index) => index > last && norm === 'belonging');
  const between = tokens.slice(last + 1, at);
  return at === -1 ||
    tokens[at + 1]?.norm !== 'to' ||
    !between.every(
      ({ upos, norm, form }) =>
        form === ',' || /^(NUM|DET|ADP|CCONJ|NOUN)$/.test(upos) || /^(all|both|each|along)$/.test(norm),
    )
    ? null
    : statesOwner(scene, at + 2);
}

/** "Russia's 40,000 troops", "a Libyan 5,000-man column". */
function rightBefore({ names, sentence: { tokens } }: Scene, first: number): NameMention | null {
  const possessed = /^('s|'|’)$/.test(tokens[first - 1]?.norm ?? '');
  const mention = mentionAt(names, possessed ? first - 2 : first - 1);
  // "The institute gives Armenia 44,800 soldiers": whom it says to have them.
  const credited = /^(give|credit|assign)$/.test(tokens[(mention?.first ?? 0) - 1]?.lemma ?? '');
  return mention?.armed != null && (possessed || credited || mention.kind === 'demonym') ? mention : null;
}

/** "Italy (2,800 troops)", "Britain sent most, followed by Poland with 2,500": a state right before a number, in a list of them. */
export function besideNumber(
  { names, sentence: { tokens } }: Scene,
  { first, last, of }: CountedMention,
): NameMention | null {
  // "272 from Benin and 256 from Ghana".
  const at = tokens[last + 2]?.upos === 'ADJ' && mentionAt(names, last + 2) === null ? last + 3 : last + 2;
  const from = of === null && tokens[last + 1]?.norm === 'from' ? mentionAt(names, at) : null;
  if (from?.armed === 'state' && from.kind === 'name') return from;
  const follows = tokens[first - 1]?.norm === 'with' && tokens[first - 2]?.form !== ',';
  if (tokens[first - 1]?.form !== '(' && !follows) return null;
  const mention = mentionAt(names, first - 2);
  const listed = tokens[first - 1]?.form === '(' || tokens[(mention?.first ?? 0) - 1]?.norm === 'by';
  return mention?.armed != null && mention.kind === 'name' && listed ? mention : null;
}

/** "300 of them are regulars of Pakistan's light infantry", "half were Libyans": the state in what those counted are said to be. */
export function namedAsPredicate({ names, sentence }: Scene, { first, last, of }: CountedMention): NameMention | null {
  const { tokens } = sentence;
  const top = topOf(sentence, { first, last: Math.max(last, of?.last ?? last) });
  // "of which 335,000 are Libyan soldiers and sailors", whatever the tree makes of the list.
  const beside = of === null && /^(are|were)$/.test(tokens[last + 1]?.norm ?? '') ? mentionAt(names, last + 2) : null;
  if (beside?.armed != null && countedNoun([tokens[beside.last + 1]?.norm ?? '']) !== null) return beside;
  // "nearly 400 of them being Kenyan".
  const end = Math.max(last, of?.last ?? last);
  const called = /^(being|are|were)$/.test(tokens[end + 1]?.norm ?? '') ? mentionAt(names, end + 2) : null;
  const closes = called !== null && !/^(NOUN|PROPN|ADJ)$/.test(tokens[called.last + 1]?.upos ?? '');
  if (called?.kind === 'demonym' && closes) return called;
  const { relation = '', head = -1 } = tokens[top] ?? {};
  if (relation !== 'nsubj' || childWith(sentence, head, 'cop') === -1 || tokens[head]?.upos !== 'NOUN') return null;
  const people =
    countedNoun([tokens[head]?.norm ?? '']) !== null || /^(regulars?|members?)$/.test(tokens[head]?.norm ?? '');
  const phrase = subtree(sentence, head);
  return people
    ? (names.find(
        (name) =>
          name.armed !== null &&
          name.first > last &&
          name.first >= phrase.first &&
          name.last <= phrase.last &&
          !/^(in|near|at|along|on|from)$/.test(tokens[name.first - 1]?.norm ?? ''),
      ) ?? null)
    : null;
}

/** "U.S. soldiers made up a third of NATO's force": whose a share is, by what makes it up. */
export function makesUp({ names, sentence }: Scene, { form, first, last }: CountedMention): NameMention | null {
  const verb = form === 'fraction' ? verbOfObject(sentence, first, last) : -1;
  if (!/^(make|form|constitute|comprise)$/.test(sentence.tokens[verb]?.lemma ?? '')) return null;
  const subject = childWith(sentence, verb, 'nsubj');
  const phrase = subtree(sentence, subject);
  return subject === -1
    ? null
    : (names.find((name) => name.armed !== null && name.first >= phrase.first && name.last <= phrase.last) ?? null);
}

function joined(scene: Scene, [first]: readonly NameMention[]): boolean {
  return first !== undefined && /^(and|or|,)$/.test(scene.sentence.tokens[first.last + 1]?.norm ?? '');
}

/** "66 aircraft and 14 ships of the Chinese navy": the owner behind the last of those that are joined. */
function sharedOwner(scene: Scene, last: number): NameMention | null {
  const { tokens } = scene.sentence;
  if (!/^(and|,)$/.test(tokens[last + 1]?.norm ?? '')) return null;
  const of = tokens.findIndex(({ norm }, at) => at > last + 2 && at < last + 8 && norm === 'of');
  const others = tokens.slice(last + 2, of);
  return of !== -1 &&
    others.some(({ upos }) => upos === 'NUM') &&
    others.every(({ upos }) => /^(NUM|ADJ|NOUN|ADV|CCONJ)$/.test(upos))
    ? statesOwner(scene, of + 1)
    : null;
}

/** The state that begins at a token, with or without an article. */
function statesOwner(scene: Scene, at: number): NameMention | null {
  const { tokens } = scene.sentence;
  const bare = tokens[at]?.norm === 'the' ? at + 1 : at;
  // "of the outlawed PKK".
  const mention = mentionAt(
    scene.names,
    bare > at && tokens[bare]?.upos === 'ADJ' && mentionAt(scene.names, bare) === null ? bare + 1 : bare,
  );
  // "guerrillas from Lebanon's Hezbollah militia".
  const within = /^['’]s?$/.test(tokens[(mention?.last ?? 0) + 1]?.norm ?? '')
    ? mentionAt(scene.names, (mention?.last ?? 0) + 2)
    : null;
  if (within?.armed === 'group') return within;
  const owns = mention?.armed != null || mention?.sector === 'IGO';
  return mention !== null && owns && mention.kind !== 'capital' ? mention : null;
}

/** "3,000 soldiers from Russia had crossed": whose they are, unless they left from there. */
export function cameFrom(scene: Scene, quantity: CountedMention, areas: readonly AreaMention[]): NameMention | null {
  const { tokens } = scene.sentence;
  const last = quantity.of?.last ?? quantity.last;
  if (tokens[last + 1]?.norm !== 'from' || areaCovers(areas, last + 2)) return null;
  // "troops from two mechanised divisions of Iraq's guard".
  const of = findToken(tokens, last + 3, last + 7, ({ norm }) => norm === 'of');
  if (of !== -1 && countedNoun([tokens[of - 1]?.norm ?? ''])?.military === true) return statesOwner(scene, of + 1);
  // "20 helicopters from Germany, again to the Baltic region": where they are moved from.
  if (
    /^\S+( , (?!according|due|owing)\S+| (?!according|due|owing)\S+)? to\b/.test(
      normsBetween(tokens, last + 2, last + 7),
    )
  )
    return null;
  const around = tokens.slice(Math.max(0, quantity.first - leaving), last + 8);
  const left = around.some(({ lemma }) =>
    /^(withdraw|withdrawal|pull|pullout|bring|leave|return|remove|removal|recall|evacuate|fly|depart|departure|flee|retreat|move|shift|transfer|redeploy|divert|repatriate|ferry|rotate)$/.test(
      lemma,
    ),
  );
  const owner = left ? null : (statesOwner(scene, last + 2) ?? describedOwner(scene, last + 2));
  // "troops from Uganda and Burundi": of several.
  return owner !== null &&
    tokens[owner.last + 1]?.norm === 'and' &&
    mentionAt(scene.names, owner.last + 2)?.armed != null
    ? null
    : owner;
}

/** "104 fighters from a faction of the Taliban": an armed group that those counted are from, whoever tells of them. */
export function ofGroup(scene: Scene, { last, of }: CountedMention): NameMention | null {
  const at = Math.max(last, of?.last ?? last) + 1;
  if (scene.sentence.tokens[at]?.norm !== 'from') return null;
  const owner = statesOwner(scene, at + 1) ?? describedOwner(scene, at + 1);
  return owner?.armed === 'group' ? owner : null;
}

/** "from its old ally Chad", "from a faction of the Taliban": the name that the words behind "from" lead to, where nothing else is named before. */
function describedOwner({ names, sentence: { tokens } }: Scene, at: number): NameMention | null {
  const mention = names.find(({ first }) => first >= at);
  if (mention === undefined || mention.armed === null || mention.kind === 'capital' || mention.first > at + 5)
    return null;
  const between = tokens.slice(at, mention.first);
  const leads = between.every(({ upos, norm }) => /^(ADJ|NOUN|DET|PRON)$/.test(upos) || norm === 'of');
  // "from bases in Chad", "from the border of Chad": a place.
  return leads &&
    between.some(({ norm }) =>
      /^(ally|power|powerhouse|neighbou?r|neighbou?ring|state|nation|faction|wing|branch|unit|units|group|rival|partner|giant|regional|nearby|fellow)$/.test(
        norm,
      ),
    )
    ? mention
    : null;
}

/** How many tokens before a number may tell that those counted left. */
const leaving = 12;

/** "12 UN operations and 90,000 personnel": whose the things are that it is joined to. */
export function joinedOwner({ names, sentence }: Scene, { last, of }: CountedMention): NameMention | null {
  const at = of?.last ?? last;
  const head = relationOf(sentence, at) === 'conj' ? (sentence.tokens[at]?.head ?? -1) : -1;
  const [owner] = head === -1 ? [] : childrenWith(sentence, head, 'compound', 'amod', 'nmod');
  const mention = owner === undefined || owner > head ? null : mentionAt(names, owner);
  return mention !== null && (mention.armed !== null || mention.sector === 'IGO') ? mention : null;
}

/** "130,000 on the Ethiopian side": whose side those stand on that no noun tells. */
export function onSideBehind({ names, sentence: { tokens } }: Scene, { last, of }: CountedMention): NameMention | null {
  if (of !== null || tokens[last + 1]?.norm !== 'on' || tokens[last + 2]?.norm !== 'the') return null;
  const mention = mentionAt(names, last + 3);
  return mention?.armed != null && tokens[mention.last + 1]?.norm === 'side' ? mention : null;
}

/** "On the Georgian side, the 1st Brigade, some 2,000 soldiers, …": whose side the sentence is about. */
export function onTheSide({ names, sentence: { tokens }, opening }: Scene, before: number): NameMention | null {
  const words = tokens.slice(opening, opening + 2).map(({ norm }) => norm);
  const mention = /^(on|from) the$/.test(words.join(' ')) ? mentionAt(names, opening + 2) : null;
  const sided = /^(side|part)$/.test(tokens[(mention?.last ?? -1) + 1]?.norm ?? '');
  return mention !== null && sided && mention.armed !== null && mention.last < before ? mention : null;
}

/** "Chad, whose own army numbers 38,000": the state right before "whose", whatever the tree hangs it on. */
export function whoseForce({ names, sentence: { tokens } }: Scene, before: number): NameMention | null {
  const numbers = (at: number): boolean => /^(numbers?|strength|ranks)$/.test(tokens[at + 1]?.norm ?? '');
  const whose = findLastToken(
    tokens,
    before - whoseReach,
    before,
    ({ norm }, at) => norm === 'whose' && (at >= before - 7 || numbers(at)),
  );
  if (whose === -1 || tokens.slice(whose, before).some(({ form }) => form === ',')) return null;
  let at = tokens[whose - 1]?.form === ',' ? whose - 2 : whose - 1;
  // "the Afghan army, whose strength is put at 40,000".
  const army = forceNouns.has(tokens[at]?.norm ?? '');
  if (army) at -= 1;
  const owner = mentionAt(names, at);
  const sizes = tokens
    .slice(whose, before)
    .some(
      ({ norm }) =>
        forceNouns.has(norm) || ((army || owner?.armed === 'group') && /^(strength|ranks|number|numbers)$/.test(norm)),
    );
  return owner?.armed != null && sizes ? owner : null;
}

/** How many tokens before a number "whose numbers" may stand. */
const whoseReach = 18;

/** "pro-Russian" is one token and no mention; this guards "non - Russian" cut into three. */
function prefixed(scene: Scene, mention: NameMention): boolean {
  return scene.sentence.tokens[mention.first - 1]?.form === '-';
}

/** True for a name that says what is said rather than owns what is counted. */
export function speaks(scene: Scene, mention: NameMention, zone: Span | null): boolean {
  const start = scene.sentence.tokens[mention.first]?.span.start ?? 0;
  return zone !== null && start >= zone.start && start < zone.end;
}
