import { childrenWith, relationOf } from '../tree.ts';
import { isPassive, lemmaAt, obliquesOf, subjectOf } from './arguments.ts';
import { modeOfWish } from './compose.ts';
import type { EventMention, HeadedEvent } from './event-mention.ts';
import type { EventSentence } from './event-sentence.ts';
import type { EventType } from './event-type.ts';
import { isThing } from './is-thing.ts';
import { isOf } from './lexicon/noun-classes.ts';
import { isCourtesy, isHelpToAnyone, isHelpToOneself, isOfWhoever, isWished, isWorryMet } from './only-mentioned.ts';
import { clauseOver, isAim, isHelped, isManner, isQuestion, standingAbove } from './subordinate.ts';

/** Types that words alone make, or goodwill: an aim, a duty or a question of one of them tells nothing that happened. */
const soft: ReadonlySet<EventType> = new Set([
  'AGREE',
  'CONSULT',
  'SUPPORT',
  'CONCEDE',
  'COOPERATE',
  'AID',
  'ACCUSE',
  'REJECT',
  'THREATEN',
]);

/** Types that take a will, though not words alone: no thing does them. */
const willed: ReadonlySet<EventType> = new Set(['SANCTION', 'COERCE', 'REQUEST']);

/**
 * The events of a sentence that it reports, in their order. What it only mentions is left out, or told as planned or supposed where it is
 * force; what stands within a demand is part of it, and a second thing demanded is a demand of its own.
 */
export function reportedAmong(sentence: EventSentence, events: readonly HeadedEvent[]): EventMention[] {
  const question = isQuestion(sentence);
  return events.flatMap((each) => {
    const { event, head } = each;
    const demand = demandOver(sentence, each, events);
    if (demand !== null) return alsoDemanded(sentence, each, demand);
    if (isOfNobody(sentence, each) || isHeading(sentence, each)) return [];
    if (
      isCourtesy(sentence, each) ||
      isHelpToOneself(sentence, each) ||
      isHelpToAnyone(sentence, each) ||
      isWorryMet(sentence, each) ||
      isWished(sentence, each)
    )
      return [];
    const weak = soft.has(event.type) || event.mode === 'ceasefire';
    if (question) return weak ? [] : [stands(event, 'hypothetical', 'rule:question')];
    if ((weak || isNobodys(sentence, each)) && isOfWhoever(sentence, head)) return [];
    if ((weak || willed.has(event.type)) && isDoneByThing(sentence, each)) return [];
    if (isAim(sentence, head) && event.type !== 'REQUEST' && event.type !== 'PROTEST')
      return weak ? [] : [stands(event, 'planned', 'rule:aim')];
    if (weak && (isManner(sentence, head, event.type) || isHelped(sentence, head))) return [];
    if (isTermOfPact(sentence, head)) return [stands(event, 'planned', 'rule:term-of-a-pact')];
    const above = event.status === 'asserted' ? standingAbove(sentence, head) : null;
    return above === null ? [event] : weak ? [] : [stands(event, above, 'rule:manner-of-what-is-to-come')];
  });
}

/** True for what names no party at all: nothing of it can be followed up, but where it is the news ("fighting broke out"). */
function isOfNobody(sentence: EventSentence, { event, head, actor, recipient }: HeadedEvent): boolean {
  if (recipient === -1 && event.why.some((rule) => /^act:(contribution|donation)>/.test(rule))) return true;
  if (actor !== -1 || recipient !== -1) return false;
  const token = sentence.tokens[head];
  const meeting = event.why.some((rule) =>
    /^act:(meeting|talk|summit|visit|conference|session|negotiation)>/.test(rule),
  );
  if (meeting && event.type === 'AGREE') return false;
  if ((token?.upos !== 'NOUN' && token?.xpos !== 'VBG') || event.status === 'planned') return true;
  const placed = obliquesOf(sentence, head).some(({ head: place }) => sentence.tokens[place]?.upos === 'PROPN');
  return !isSubject(sentence, head) && !(placed && event.type === 'ASSAULT');
}

/** "those injured": done to nobody in particular by nobody. */
function isNobodys(sentence: EventSentence, { actor, recipient }: HeadedEvent): boolean {
  return actor === -1 && /^(those|all|others|anyone)$/.test(sentence.tokens[recipient]?.norm ?? '');
}

/** True in a heading that names no one: "Withdrawal of Foreign Forces". */
function isHeading({ tokens }: EventSentence, { actor, recipient }: HeadedEvent): boolean {
  if (tokens.some(({ upos, norm }) => upos === 'VERB' || upos === 'AUX' || norm === '.')) return false;
  return [actor, recipient].every((party) => tokens[party]?.upos !== 'PROPN');
}

/** "the agreement, including the withdrawal of troops": what was agreed or is planned, by the noun over it. */
function isTermOfPact(sentence: EventSentence, head: number): boolean {
  if (sentence.tokens[head]?.upos !== 'NOUN') return false;
  const including = childrenWith(sentence, head, 'case').find((child) => sentence.tokens[child]?.norm === 'including');
  if (including === undefined) return false;
  const before = sentence.tokens.findLastIndex(({ kind }, at) => at < including && kind !== 'mark');
  return isOf(lemmaAt(sentence, before), 'pact');
}

function stands(event: EventMention, status: EventMention['status'], why: string): EventMention {
  return event.status === 'asserted' || event.status === 'in-progress'
    ? { ...event, status, why: [...event.why, why] }
    : event;
}

/** The demand within whose words an event stands; null where it stands in none. */
function demandOver(
  sentence: EventSentence,
  { head }: HeadedEvent,
  events: readonly HeadedEvent[],
): HeadedEvent | null {
  for (let at = head, steps = 0; at !== -1 && steps < 8; steps += 1) {
    const token = sentence.tokens[at];
    if (token === undefined || token.deprel === 'acl:relcl' || token.deprel === 'parataxis') return null;
    if (token.deprel === 'advcl' && token.xpos !== 'VB' && token.xpos !== 'VBG') return null;
    const above = events.find(({ event, head: other }) => other === token.head && event.type === 'REQUEST');
    const beside = token.deprel === 'conj' || (token.deprel === 'advcl' && !isAim(sentence, at));
    if (above !== undefined) return beside || isSubject(sentence, at) ? null : above;
    at = token.head;
  }
  return null;
}

function isSubject(sentence: EventSentence, index: number): boolean {
  return /^(nsubj|csubj)$/.test(relationOf(sentence, index));
}

/** "urged them to stop shelling and withdraw": a second demand on the same side; null for what the demand only names. */
function alsoDemanded(sentence: EventSentence, { event, head }: HeadedEvent, demand: HeadedEvent): EventMention[] {
  const token = sentence.tokens[head];
  const another =
    token?.deprel === 'conj' && token.xpos === 'VB' && (event.type === 'RETREAT' || event.type === 'CONCEDE');
  if (!another) return event.type === 'REQUEST' ? [event] : [];
  const { actor, recipient } = demand.event;
  const why = [...event.why, 'rule:demanded-beside'];
  return [{ ...event, type: 'REQUEST', mode: modeOfWish(event), actor, recipient, status: 'asserted', why }];
}

/** True where the subject is no actor and names none: "the agreement will help", "that supports the view". */
function isDoneByThing(sentence: EventSentence, { event, head, actor }: HeadedEvent): boolean {
  const verb = clauseOver(sentence, head);
  const token = sentence.tokens[verb];
  if (token?.upos !== 'VERB' || isPassive(sentence, verb)) return false;
  const participle = token.xpos === 'VBG' && token.relation === 'advcl';
  if (!participle && childrenWith(sentence, verb, 'nsubj').length === 0) return false;
  const subject = subjectOf(sentence, verb);
  const consists = token.xpos === 'VBG' && event.status === 'in-progress';
  if (actor !== -1 && actor !== subject && !consists) return false;
  return (
    subject !== -1 && (isThing(sentence, subject) || /^(this|that|what|which|there)$/.test(lemmaAt(sentence, subject)))
  );
}
