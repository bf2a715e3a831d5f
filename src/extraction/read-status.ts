import type { ClaimStatus } from '../model/claim.ts';
import { askedTo } from './asked-to.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { clauseAround, relativeAround } from './clause.ts';
import { findToken } from './find-token.ts';
import { normsBetween } from './norms.ts';
import { forceNouns } from './quantities/counted-nouns.ts';
import type { QuantityMention } from './quantities/quantity-mention.ts';
import { verbOfObject } from './quantities/read-governor.ts';
import { levelBefore } from './quantities/read-level.ts';
import { sized } from './quantities/strong-behind.ts';
import type { Scene } from './scene.ts';
import type { Sentence } from './sentence.ts';
import { childrenWith, childWith, relationOf, topOf } from './tree.ts';

/** How the report puts a quantity, and whether it is denied. */
export interface Standing {
  readonly status: ClaimStatus;
  readonly negated: boolean;
}

const planned =
  /\b(will|plans? to|planned|planning|intends? to|intended to|intention to|preparing to|prepared to|arranged to|arranging to|decided to|considering|weighing|mulling|expected to|expects? to|(is|are|was|were) (still |now )?expected\b|(has|have|had) (also )?committed|(ready|willing|poised|likely) to (remain|stay|send|deploy|withdraw|move|dispatch|contribute|offer|pull)|due (in|at|there|home|back) (?!course)|due to (arrive|leave|be|go|return|sail|join|reach|move|deploy|land|start|take|withdraw|pull)|scheduled to|set to|are to be|going to(?! (the|an?|its|their|his|war)\b)|forecast to|projected to|(seeking|trying|hoping|aiming) to|aims? to|hopes? to|wants? to|wanted to|seeks? to|on (track|course) to|process of (boosting|expanding|increasing|raising|building|strengthening|doubling|cutting|reducing|generating)|(decision|proposal|intention|initial order)( on( \S+)?)? to|proposed|plans? (now )?(involves?|calls? for|envisages?|foresees?|provides? for)|on (its|their) way|(contingent|force|troops|soldiers|men|reinforcements) (ordered|bound) (to|for)|predicts?|predicted|forecasts?|foresees?|envisages?)\b/;
const hypothetical = /\b(could|may|might|if|unless|whether|would|should)\b/;
/** Right before the number, as in "there may be as many as 20,000": a count, put with care. */
const epistemic = /\b(may|might|could) (well )?(be|number|have|total|reach|exceed|amount to|already be|already have)$/;
/** "If anything, it is more": no condition. */
const ifAnything = /\bif (anything|at all|not)\b/g;
/** "I would put it at 5,000": a count, too. */
const putWithCare = /\b(i|we) would (put|say|guess|estimate)\b/;
const demanded = /^(must|urge|urged|urges|demand|demanded|demands|should)$/;

/** "denied media reports that", whatever the tree makes of it. */
const deniedReports =
  /\b(denied|denies|denying|rejected|dismissed|refuted) (\S+ ){0,2}(reports?|claims?|allegations?|rumou?rs|suggestions?|accusations?) that\b/;

/** Right before a number: "the previously announced 1,000". */
const announced = /^(announced|planned|promised|pledged|proposed|projected|expected)$/;

/** "The 40 soldiers will be joined by others." */
const awaitsOthers = /^(will|would) be (joined|replaced|relieved|reinforced|bolstered)\b/;

/** "urged them to act against 900 rebels": who is to be acted against is there already. */
const targeted = /\bagainst( the| some| an?| its| their)?$/;

/** "to order 900 men there", "have ordered the deployment to Oman of two squadrons". */
const ordered =
  /\b((deployment|mobili[sz]ation|call-up|marching) orders?\b|announced the (mobili[sz]ation|call-up) of\b|to order|(signed|issued|gave) an? (\S+ )?order to|(ordered|directed|approved|authori[sz]ed) the (\S+ )?(deployment|dispatch|sending|withdrawal|pull-?out|return))\b/;

const promisedBehind =
  /^((that|which|whom) (\S+ ){0,9}(promised|pledged|agreed|offered|committed)\b|to (arrive|land|come|follow|be (sent|deployed|used))\b|(that (was|were) )?(approved|authori[sz]ed|mandated|promised|pledged) (\S+ ){0,2}(by|in|for|last|under)\b)/;

/** "will continue to deploy 6,000 men": they are there already. */
const continues = /\bcontinues? to (\S+ )?(deploy|station|keep|maintain|host|hold|have|base|field)$/;

const joined = /^(join|replace|relieve|reinforce|bolster|augment|supplement|alongside)$/;

/** "to augment a force of 1,200". */
const joinedForce =
  /\b(join|joins|joining|reinforce|augment|augments|augmenting|supplement|bolster)( an?| the| its)?( \S+)? (force|garrison|contingent) of( \S+)?$/;

/** "the idea that a force of 2,000 could hold the town". */
const onlyAnIdea = /\b(idea|notion|fantasy|myth|hypothesis) that( \S+){0,4}$/;

/** The standing of a quantity: from the cue that attributes it, then from the words of its own clause before it. */
export function readStanding(scene: Scene, quantity: QuantityMention, attributions: readonly Attribution[]): Standing {
  const { tokens } = scene.sentence;
  const cued = attributions.find(({ verb }) => verb.status !== null)?.verb.status;
  if (cued === 'denied' || deniedReports.test(normsBetween(tokens, scene.opening, quantity.first)))
    return { status: 'denied', negated: true };
  if (onlyAnIdea.test(normsBetween(tokens, quantity.first - 8, quantity.first)))
    return { status: 'hypothetical', negated: false };
  const level = levelBefore(tokens, quantity.first);
  if (cued != null && !standsAlready(scene, quantity)) return { status: cued, negated: false };
  const clause = clauseAround(scene, quantity.first);
  const reach = level === 'now' ? clause.first : Math.min(quantity.first - 10, modalOver(scene, quantity));
  const from = Math.max(
    clause.first,
    reach,
    joinedVerb(scene, quantity.first),
    ownClause(scene, quantity),
    where(scene, quantity.first),
  );
  // The month of May is no "may", nor is Theresa May.
  const relative = relativeAround(scene, quantity.first)?.first;
  const words = (first: number, end: number): string[] =>
    tokens.slice(first, end).flatMap(({ norm }, offset) => {
      const apart = relativeAround(scene, first + offset)?.first !== relative;
      const skipped = apart || isTimed(scene, first + offset) || isNamed(scene, first + offset);
      return skipped ? [] : [norm === "'ll" ? 'will' : norm];
    });
  // "They will join 1,700 men", "will join the 1,700 already there", "will cut it from 1,700": they are there.
  const tail = quantity.of?.last ?? quantity.last;
  const told = normsBetween(tokens, Math.max(quantity.last, tail) + 1, tail + 14);
  // "6,900 soldiers that Peru and others have promised to send", "800 soldiers to arrive in May", "4,000 approved by the council".
  if (promisedBehind.test(told)) return { status: 'planned', negated: false };
  // "would cut its 5,200-strong force", "has not raised the readiness of its 5,200-strong army": how large it is stands.
  const isSize = sized.test(normsBetween(tokens, quantity.last + 1, quantity.last + 3));
  const own = isSize && /^(its|their|the)$/.test(tokens[quantity.first - 1]?.norm ?? '');
  const current = tokens[quantity.first - 1]?.norm === 'currently';
  const there =
    own ||
    isThere(scene, quantity.first) ||
    continues.test(normsBetween(tokens, quantity.first - 5, quantity.first)) ||
    level === 'then' ||
    current ||
    awaitsOthers.test(normsBetween(tokens, tail + 1, tail + 4)) ||
    /^(already|currently|now|right now)\b(?! (leav|withdraw|pull|mov|head|return|arriv)ing\b)/.test(
      normsBetween(tokens, tail + 1, tail + 3),
    );
  const before = there ? [] : [...byWhichVerb(scene, quantity), ...words(from, quantity.first)];
  // "3,000 troops who are expected to be sent".
  const reached = /^(who|that|which)$/.test(tokens[tail + 1]?.norm ?? '') ? tail + 6 : tail + 4;
  const aside = behindAside(scene, tail);
  const resumed = aside === -1 ? [] : words(aside, aside + 3);
  const behind = there ? [] : [...words(quantity.last + 1, Math.min(clause.last + 1, reached)), ...resumed];
  const predicate = own || current ? [] : predicateOf(scene, quantity);
  const near = [...before, ...behind, ...predicate];
  if (
    before.some(
      (word) =>
        /^(no|not|never|without|neither|didn't|hadn't|doesn't|isn't|wasn't)$/.test(word) &&
        !/^(no (fewer|less|more)|not (counting|including))$/.test(`${word} ${before[before.indexOf(word) + 1] ?? ''}`),
    )
  ) {
    return { status: 'asserted', negated: true };
  }
  if (tokens.at(-1)?.form === '?' || tokens.at(-2)?.form === '?') return { status: 'hypothetical', negated: false };
  const said = tokens[quantity.first - 1];
  // "The admiral announced 900 men were at sea".
  const tells = said?.xpos === 'VBD' && verbOfObject(scene.sentence, quantity.first, quantity.last) === -1;
  if (announced.test(said?.norm ?? '') && !tells) return { status: 'planned', negated: false };
  const over = tokens[verbOfObject(scene.sentence, quantity.first, quantity.last)];
  if (ordered.test(before.join(' ')) || (!there && over?.lemma === 'order' && over.xpos !== 'VBG'))
    return { status: 'ordered', negated: false };
  // "The resolution called for 15,000 troops": on those who are to send them.
  const wanted = /\b(calls?|called|calling) for( \S+)?$/.test(before.join(' '));
  const asked = askedTo(scene, verbOfObject(scene.sentence, quantity.first, quantity.last)) !== null;
  if (wanted || asked || near.some((word) => demanded.test(word))) return { status: 'demanded', negated: false };
  // "is reducing them to 2,500": they are not so few yet.
  if (level === 'now' && /\b(is|are|be|being) (\S+ ){0,2}\w+ing\b/.test(before.join(' ')))
    return { status: 'planned', negated: false };
  if (planned.test(near.join(' ')) || isToBe(scene, from, quantity.first) || isAwaited(scene, quantity))
    return { status: 'planned', negated: false };
  // "the total could reach 250,000 later": no count, however careful.
  if (/^(later|eventually|ultimately|soon)\b/.test(told) && epistemic.test(before.join(' ')))
    return { status: 'hypothetical', negated: false };
  const supposed = hypothetical.test(
    `${before.join(' ').replace(epistemic, '').replace(putWithCare, '').replace(ifAnything, '')} ${behind.join(' ').replace(putWithCare, '')} ${predicate.join(' ')}`,
  );
  // "They could move one division at a time."
  const done = verbOfObject(scene.sentence, quantity.first, quantity.last) !== -1;
  if (supposed && (done || !leads(near))) return { status: 'hypothetical', negated: false };
  if (
    /\b(is|are|being|process of|begun|began|started)\b( \w+){0,3} (pulling|withdrawing|moving|leaving|being|pulled|withdraw|massing)\b/.test(
      near.join(' '),
    )
  ) {
    return { status: 'in-progress', negated: false };
  }
  return { status: 'asserted', negated: false };
}

/** "voted to cut it from 2,300 to 1,700", "ordered 900 men there to augment a force of 1,200": how many there are, whatever is ordered or planned. */
export function standsAlready(scene: Scene, { first }: QuantityMention): boolean {
  return levelBefore(scene.sentence.tokens, first) === 'then' || isThere(scene, first);
}

/** The verb before a number, or before its article, joins or relieves those who are counted, or they are the "existing" ones. */
function isThere({ sentence: { tokens } }: Scene, first: number): boolean {
  if (joinedForce.test(normsBetween(tokens, first - 7, first))) return true;
  if (targeted.test(normsBetween(tokens, first - 3, first))) return true;
  const at = /^(the|some|about|around|those|its|their)$/.test(tokens[first - 1]?.norm ?? '') ? first - 2 : first - 1;
  return joined.test(tokens[at]?.lemma ?? '') || tokens[first - 1]?.norm === 'existing';
}

/** "will double its force by sending 2,000 more": the auxiliaries of the verb that the sending is a way of. */
function byWhichVerb({ sentence }: Scene, { first, last }: QuantityMention): string[] {
  const { tokens } = sentence;
  const way = verbOfObject(sentence, first, last);
  if (way === -1 || tokens[way]?.xpos !== 'VBG' || !/^(by|,)$/.test(tokens[way - 1]?.norm ?? '')) return [];
  let verb = tokens[way]?.head ?? -1;
  while (verb !== -1 && childWith(sentence, verb, 'aux') === -1) verb = tokens[verb]?.head ?? -1;
  return childrenWith(sentence, verb, 'aux').map((at) => tokens[at]?.norm ?? '');
}

/** "is preparing for war as it has massed 900 men": where a clause of its own verb and subject begins, which the rest tells nothing of; -1 where the verb has none. */
function ownClause({ sentence }: Scene, { first, last }: QuantityMention): number {
  const { tokens } = sentence;
  const verb = verbOfObject(sentence, first, last);
  const subject = childWith(sentence, verb, 'nsubj');
  if (verb === -1 || verb > first || subject === -1 || relationOf(sentence, verb) !== 'advcl') return -1;
  const mark = childWith(sentence, verb, 'mark');
  return /^(as|because|since|after|while|where)$/.test(tokens[mark]?.norm ?? '') && mark < subject ? mark : -1;
}

/** "could not confirm this and saw 30 men": where a verb of its own stands behind "and", which nothing before tells of; -1 for none. */
function joinedVerb({ sentence: { tokens } }: Scene, before: number): number {
  const and = tokens.findLastIndex(
    ({ norm }, at) => at < before && /^(and|but)$/.test(norm) && /^VB[DZ]$/.test(tokens[at + 1]?.xpos ?? ''),
  );
  return and === -1 ? -1 : and + 1;
}

/** "would not be sent to the Gulf, where 20,000 men are": where a clause of place begins, which nothing before tells of; -1 for none. */
function where({ sentence: { tokens } }: Scene, before: number): number {
  return tokens.findLastIndex(({ norm }, at) => at < before && norm === 'where' && tokens[at - 1]?.form === ',');
}

function isTimed({ times }: Scene, index: number): boolean {
  return times.some(({ first, last }) => first <= index && index <= last);
}

function isNamed({ sentence: { names } }: Scene, index: number): boolean {
  return names.some(({ kind, first, last }) => kind === 'PER' && first <= index && index <= last);
}

/** "are due to sail", "will be withdrawn": the words of the verb that has the quantity as its subject. */
function predicateOf({ sentence }: Scene, { first, last, of }: QuantityMention): string[] {
  const { tokens } = sentence;
  const until = Math.max(last, of?.last ?? last);
  let top = topOf(sentence, { first, last: until });
  // "a force of 400 soldiers will arrive", "an addition, 400 soldiers, will arrive".
  while (/^(appos|flat|conj)$/.test(relationOf(sentence, top)) && tokens[top]?.upos !== 'VERB')
    top = tokens[top]?.head ?? -1;
  // "four companies, comprising 500 men, will be deployed".
  const size = tokens[top]?.head ?? -1;
  if (
    relationOf(sentence, size) === 'acl' &&
    /^(comprise|total|number|consist|include)$/.test(tokens[size]?.lemma ?? '')
  )
    top = tokens[size]?.head ?? -1;
  const whole = tokens[tokens[top]?.head ?? -1]?.norm ?? '';
  if (
    relationOf(sentence, top) === 'nmod' &&
    (forceNouns.has(whole) || /^(total|number|group|batch|convoy)$/.test(whole))
  )
    top = tokens[top]?.head ?? -1;
  if (top === -1 || relationOf(sentence, top) !== 'nsubj') return [];
  const verb = tokens[top]?.head ?? -1;
  // "The 40 soldiers will be joined by others": they are there.
  if (joined.test(tokens[verb]?.lemma ?? '') && tokens[verb - 1]?.norm === 'be') return [];
  const to = childrenWith(sentence, verb, 'xcomp', 'advcl', 'ccomp')
    .map((child) => childWith(sentence, child, 'mark'))
    .find((mark) => mark > verb && tokens[mark]?.norm === 'to');
  const [aux = verb] = childrenWith(sentence, verb, 'aux', 'cop').filter((child) => child > until);
  const words = tokens.slice(aux, verb + 1).map((_, offset) => aux + offset);
  if (to !== undefined) words.push(to, tokens[to]?.head ?? to);
  const due = words.some((at) => isTo(sentence, at + 1)) ? ['are to be'] : [];
  return [...words.map((at) => tokens[at]?.norm ?? ''), ...due];
}

/** "900 men, including gunners, may be deployed": where the clause goes on behind an aside; -1 where none stands behind a number. */
function behindAside({ sentence: { tokens } }: Scene, tail: number): number {
  if (!/^, (including|along|together|backed|with|plus)\b/.test(normsBetween(tokens, tail + 1, tail + 3))) return -1;
  const close = findToken(tokens, tail + 3, tail + longestAside, ({ form }) => form === ',');
  return close === -1 || tokens[close + 1]?.upos !== 'AUX' ? -1 : close + 1;
}

/** How many tokens an aside takes at most. */
const longestAside = 12;

/** "could begin the attack, as early as next year, with 100 battalions": where "could" stands over the verb that a quantity is a part of; its own place where none does. */
function modalOver({ sentence }: Scene, { first, last, of }: QuantityMention): number {
  let at = topOf(sentence, { first, last: Math.max(last, of?.last ?? last) });
  for (let step = 0; step < 4 && /^(obl|obj|nmod|conj|nummod)$/.test(relationOf(sentence, at)); step += 1) {
    if (sentence.tokens[at]?.upos === 'VERB') break;
    at = sentence.tokens[at]?.head ?? -1;
  }
  const modal = childWith(sentence, at, 'aux');
  return sentence.tokens[at]?.upos === 'VERB' && sentence.tokens[modal]?.xpos === 'MD' ? Math.min(modal, first) : first;
}

/** "It expected 140,000 troops to be there." */
function isAwaited({ sentence: { tokens } }: Scene, { first, last, of }: QuantityMention): boolean {
  return tokens[first - 1]?.lemma === 'expect' && tokens[Math.max(last, of?.last ?? last) + 1]?.norm === 'to';
}

/** "is to grow to 50,000", "are to be withdrawn". */
function isToBe({ sentence }: Scene, first: number, until: number): boolean {
  for (let at = first + 1; at < until; at += 1) if (isTo(sentence, at)) return true;
  return false;
}

/** The "to" of "is to grow". */
function isTo({ tokens }: Sentence, at: number): boolean {
  return tokens[at]?.norm === 'to' && tokens[at]?.upos === 'PART' && tokens[at - 1]?.lemma === 'be';
}

/** "could move within hours" says what the force can do, not that it is there only perhaps. */
function leads(near: readonly string[]): boolean {
  return /(could|would|may|might) (move|act|strike|launch|invade|intervene|reach|be used|be ordered)/.test(
    near.join(' '),
  );
}
