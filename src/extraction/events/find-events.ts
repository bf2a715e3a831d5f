import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf, type TokenRange } from '../tree.ts';
import type { Act } from './act.ts';
import { isPassive, lemmaAt, misreadSubject, obliquesOf, subjectOf } from './arguments.ts';
import { codeOf } from './code-act.ts';
import { modeOfWish } from './compose.ts';
import type { EventMention, HeadedEvent } from './event-mention.ts';
import { type EventSentence, makeEventSentence } from './event-sentence.ts';
import type { Coding, EventType } from './event-type.ts';
import { findContexts } from './find-contexts.ts';
import { findParties } from './find-parties.ts';
import { nounsAt } from './nouns-at.ts';
import { phraseOf } from './phrase-of.ts';
import { isModifier, mayTell, readAct } from './read-act.ts';
import { readStanding } from './read-standing.ts';
import { reportedAmong } from './reported.ts';
import { isAim } from './subordinate.ts';
import { isActor } from './test-argument.ts';

/**
 * The events that a sentence reports, coded by PLOVER 2.0, in the order of their cues. A bare statement is none, nor is what is only
 * mentioned: courtesies, aims, duties, the content of a demand.
 */
export function findEvents(sentence: Sentence): EventMention[] {
  return eventsOf(makeEventSentence(sentence));
}

/** The events of a sentence that is made ready for their rules. */
export function eventsOf(sentence: EventSentence): EventMention[] {
  return reportedAmong(sentence, findHeadedEvents(sentence));
}

/** Every event that a sentence mentions, with the heads. */
export function findHeadedEvents(sentence: EventSentence): HeadedEvent[] {
  const acts = new Map<number, Act>();
  const below = new Set<number>();
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    if (!mayTell(sentence, index) || isModifier(sentence, index)) continue;
    const act = readAct(sentence, index);
    if (act === null) continue;
    acts.set(index, act);
    for (let inner = act.inner; inner !== null; inner = inner.inner) below.add(inner.head);
    for (const noun of nounsAt(sentence, act.argument)) {
      if (isSameEvent(act, readAct(sentence, noun))) below.add(noun);
      for (const child of childrenWith(sentence, noun, 'acl'))
        if (child !== index && sentence.tokens[child]?.deprel === 'acl' && readAct(sentence, child)?.type === act.type)
          below.add(child);
    }
  }
  mergeDoers(sentence, acts, below);
  let contexts: readonly string[] | null = null;
  const events: HeadedEvent[] = [];
  for (const [index, act] of acts) {
    if (below.has(index) || !isTold(sentence, act) || isSaidTwice(sentence, act, acts)) continue;
    if (isOfLasting(sentence, act)) continue;
    contexts ??= findContexts(sentence.lemmas);
    events.push(makeEvent(sentence, act, contexts));
  }
  for (let index = 0; index < sentence.tokens.length; index += 1) {
    const demand = makeDemand(sentence, index, acts);
    if (demand !== null) events.push(demand);
  }
  return events.toSorted((one, other) => one.event.cue.first - other.event.cue.first);
}

/** A deed that does another ("an air strike killed five") is one event with it: told by the verb, in the manner of the noun. */
function mergeDoers(sentence: EventSentence, acts: Map<number, Act>, below: Set<number>): void {
  for (const [index, act] of acts) {
    if (sentence.tokens[index]?.upos !== 'VERB' || act.operator !== null || isPassive(sentence, index)) continue;
    const noun = acts.get(subjectOf(sentence, index));
    if (
      noun === undefined ||
      noun.operator !== null ||
      noun.type !== act.type ||
      sentence.tokens[noun.head]?.upos !== 'NOUN'
    )
      continue;
    below.add(noun.head);
    acts.set(index, { ...act, mode: act.mode ?? noun.mode, why: [...act.why, ...noun.why] });
  }
}

/** True for a verb in passing about what lasts: "the war that they started", "to wage his war". */
function isOfLasting(sentence: EventSentence, { head, inner }: Act): boolean {
  if (inner === null || sentence.tokens[inner.head]?.upos !== 'NOUN' || !enduring.has(lemmaAt(sentence, inner.head)))
    return false;
  return sentence.tokens[head]?.deprel === 'acl:relcl' || isAim(sentence, head);
}

/** True for the second of two verbs that tell one deed done to the same object: "killing and wounding civilians". */
function isSaidTwice(sentence: EventSentence, act: Act, acts: ReadonlyMap<number, Act>): boolean {
  const token = sentence.tokens[act.head];
  const first = token?.deprel === 'conj' ? acts.get(token.head) : undefined;
  if (first === undefined || first.type !== act.type || first.mode !== act.mode || act.operator !== null) return false;
  const shared = childrenWith(sentence, act.head, 'obj', 'nsubj', 'aux', 'obl').length === 0;
  return shared && sentence.tokens[act.head]?.upos === 'VERB';
}

/** What one says that another must do, where what it is tells no act of its own; null for a word that is no "must" of such. */
function makeDemand(sentence: EventSentence, index: number, acts: ReadonlyMap<number, Act>): HeadedEvent | null {
  const token = sentence.tokens[index];
  if (token?.norm !== 'must' || token.upos !== 'AUX' || acts.has(token.head)) return null;
  const actor = speakerOver(sentence, token.head);
  const recipient = childWith(sentence, token.head, 'nsubj');
  if (!isActor(sentence, actor) || !isActor(sentence, recipient) || sentence.tokens[recipient]?.upos === 'PRON')
    return null;
  const event: EventMention = {
    type: 'REQUEST',
    mode: null,
    contexts: findContexts(sentence.lemmas),
    cue: { first: Math.min(index, token.head), last: Math.max(index, token.head) },
    actor: phraseOf(sentence, actor, recipient),
    recipient: phraseOf(sentence, recipient, actor),
    status: 'asserted',
    negated: false,
    why: ['rule:must-of-another'],
  };
  return { event, head: token.head, actor, recipient };
}

/** True where a noun tells no event beside that of its verb: the same one, or one that is over, refused or cancelled. */
function isSameEvent({ type }: Act, told: Act | null): boolean {
  return told !== null && (told.type === type || withholding.has(type));
}

const withholding: ReadonlySet<EventType> = new Set(['REJECT', 'SANCTION', 'CONCEDE', 'RETREAT']);

/** What a noun tells without a verb that performs it is an event only where it happens, or somebody does it or suffers it. */
function isTold(sentence: EventSentence, act: Act): boolean {
  const token = sentence.tokens[act.head];
  if (token === undefined || (token.upos !== 'NOUN' && token.upos !== 'PROPN'))
    return (token?.deprel !== 'amod' && !isCompounded(sentence, act.head)) || misreadSubject(sentence, act.head) !== -1;
  if (token.upos === 'PROPN') return false;
  const by = obliquesOf(sentence, act.head).some(({ preposition }) => preposition === 'by');
  const owned = childrenWith(sentence, act.head, 'nmod').some(
    (child) => sentence.tokens[child]?.deprel === 'nmod:poss',
  );
  if (act.operator === 'plan' && act.inner !== null && deverbal.has(act.inner.type)) return true;
  const lemma = lemmaAt(sentence, act.head);
  if (relationOf(sentence, act.head) !== 'nsubj' && /^(transfer|delivery|shipment)$/.test(lemma)) return true;
  const tolled = childrenWith(sentence, act.head, 'acl').some((child) => happens.has(lemmaAt(sentence, child)));
  if (tolled && act.type === 'ASSAULT') return true;
  if (!deverbal.has(act.type)) return by || (owned && act.operator === null && verbal.has(act.type));
  if (act.mode === 'martial-law') return false;
  const happening = relationOf(sentence, act.head) === 'nsubj' && happens.has(lemmaAt(sentence, token.head));
  if (enduring.has(lemma)) return happening && relationOf(sentence, token.head) !== 'advcl';
  if (happening) return true;
  const parties = obliquesOf(sentence, act.head).some(
    ({ preposition, head }) =>
      /^(on|against|of|between|from|to)$/.test(preposition) ||
      (preposition === 'with' && nounsAt(sentence, head).some((noun) => isActor(sentence, noun))),
  );
  if (act.type === 'CONSULT') return by || parties;
  const before = childrenWith(sentence, act.head, 'compound', 'amod').some(
    (child) => child < act.head && isActor(sentence, child),
  );
  return by || owned || parties || before;
}

/** True for a participle that a hyphen joins to the word before: "state-sponsored". */
function isCompounded({ tokens }: EventSentence, index: number): boolean {
  return tokens[index]?.xpos === 'VBN' && tokens[index - 1]?.norm === '-' && tokens[index - 2]?.upos === 'NOUN';
}

/** Types whose nouns tell a deed; "aid", "agreement" or "sanctions" alone name a thing. */
const deverbal: ReadonlySet<EventType> = new Set(['RETREAT', 'ASSAULT', 'MOBILIZE', 'PROTEST', 'CONSULT', 'COERCE']);

/** What lasts: a sentence that only names it ("since the war", "Chad's aggression") reports nothing new. */
const enduring: ReadonlySet<string> = new Set(
  'war aggression violence hostility fighting bloodshed battle revenge repression unrest custody captivity'.split(' '),
);

/** Types whose nouns tell what somebody says, where it is his. */
const verbal: ReadonlySet<EventType> = new Set(['ACCUSE', 'REJECT', 'REQUEST', 'THREATEN']);

const happens: ReadonlySet<string> = new Set(
  'begin start continue resume occur happen take erupt flare break come follow intensify kill leave wound injure destroy escalate spread rage end last go hit target'.split(
    ' ',
  ),
);

function makeEvent(sentence: EventSentence, act: Act, contexts: readonly string[]): HeadedEvent {
  const standing = readStanding(sentence, act.head);
  const parties = findParties(sentence, act);
  const why = [...act.why, ...parties.why, ...(standing.why === null ? [] : [standing.why])];
  const speaker = speakerOver(sentence, act.head);
  const base = { contexts, cue: cueOf(act), why };
  const coded = codeOf(act, standing.time, standing.negated);
  const demanded = standing.time === 'obliged' && speaker !== -1;
  const actor = demanded ? speaker : parties.actor;
  const recipient = demanded ? parties.actor : parties.recipient;
  const coding: Coding = demanded ? { type: 'REQUEST', mode: modeOfWish(act) } : coded;
  const special = specialCase(sentence, act, parties.actor, contexts, coding);
  const event: EventMention = {
    type: (special ?? coding).type,
    mode: (special ?? coding).mode,
    ...base,
    actor: phraseOf(sentence, actor, recipient),
    recipient: phraseOf(sentence, recipient, actor),
    status: demanded ? 'asserted' : coded.status,
    negated: coded.negated,
    why: [...why, ...(demanded ? ['rule:must-of-another'] : coded.why), ...(special === null ? [] : [special.why])],
  };
  return { event, head: act.head, actor, recipient };
}

/** What the manual codes by who does it or for what: exercises of several, peacekeepers. */
function specialCase(
  sentence: EventSentence,
  act: Act,
  actor: number,
  contexts: readonly string[],
  { type }: Coding,
): (Coding & { readonly why: string }) | null {
  if (type !== 'MOBILIZE') return null;
  const exercise = act.why.some((rule) => /:(exercise|drill|maneuver|manoeuvre|wargame|war_game)>/.test(rule));
  if (exercise && childrenWith(sentence, actor, 'conj').length > 0)
    return { type: 'COOPERATE', mode: null, why: 'rule:exercise-of-several' };
  return contexts.includes('peacekeeping') ? { type: 'AID', mode: null, why: 'rule:peacekeepers-help' } : null;
}

/** The first and last word that tell an act, its operators included. */
function cueOf(act: Act): TokenRange {
  let first = act.head;
  let last = act.head;
  for (let inner = act.inner; inner !== null; inner = inner.inner) {
    first = Math.min(first, inner.head);
    last = Math.max(last, inner.head);
  }
  return { first, last };
}

/** Who says the clause of a word: the subject of the verb that it completes; -1 where it completes none. */
export function speakerOver(sentence: EventSentence, index: number): number {
  for (let at = index, steps = 0; at !== -1 && steps < 5; steps += 1) {
    const relation = relationOf(sentence, at);
    const head = sentence.tokens[at]?.head ?? -1;
    if (relation === 'ccomp') return subjectOf(sentence, head);
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl') return -1;
    at = head;
  }
  return -1;
}
