import type { ClaimStatus } from '../model/claim.ts';
import type { Deed } from './deed.ts';
import type { EventMention, EventStatus } from './events/event-mention.ts';
import { eventsOf } from './events/find-events.ts';
import { countedNoun } from './quantities/counted-nouns.ts';
import type { Scene } from './scene.ts';
import { findAssessments } from './states/find-assessments.ts';
import { findStates, phraseAt, subjectOver } from './states/find-states.ts';
import { childWith, type TokenRange } from './tree.ts';

/** What a sentence tells besides numbers, in text order. What is over and done since another age is left out. */
export function findDeeds(scene: Scene): Deed[] {
  const events = eventsOf(scene.eventSentence)
    .filter(({ status }) => status !== 'historical')
    .map((event) => deedOf(scene, event));
  const states = findStates(scene);
  const told = events.filter(({ cue }) => !states.some((state) => isReadiness(state) && holds(state.cue, cue)));
  return [...told, ...states, ...findAssessments(scene)].toSorted((a, b) => a.cue.first - b.cue.first);
}

/** Who is ready to act stands ready: the act is not told beside. */
function isReadiness({ why }: Deed): boolean {
  return why[0]?.startsWith('state/readiness') === true;
}

function holds(outer: TokenRange, inner: TokenRange): boolean {
  return outer.first <= inner.first && inner.last <= outer.last;
}

function deedOf(scene: Scene, event: EventMention): Deed {
  const { negated, type, mode, contexts, why } = event;
  const cue = withParticle(scene, event.cue);
  const doer = whoIsInIt(scene, whoSaysIt(scene, event.actor));
  const { actor, recipient } = ownForces(scene, { ...event, actor: doer });
  const kind = kindOf(scene, event);
  return {
    kind,
    cue,
    actor,
    recipient,
    status: kind === 'demand' ? 'demanded' : isHollow(scene, event.actor) ? 'in-progress' : statusOf(event.status),
    negated,
    event: { type, mode, contexts },
    why,
  };
}

/** A cue with the particle right behind it: "pulled back". */
function withParticle({ sentence }: Scene, { first, last }: TokenRange): TokenRange {
  const next = sentence.tokens[last + 1];
  const particle =
    next?.head === last &&
    (next.deprel === 'compound:prt' || /^(back|out|up|off|away|down|in)$/.test(next.norm)) &&
    next.upos !== 'SCONJ' &&
    sentence.tokens[last + 2]?.norm !== 'to';
  return { first, last: particle && sentence.children[last + 1]?.length === 0 ? last + 1 : last };
}

/** "Russia is in the process of pulling back": who does it is who is in the process. */
function whoIsInIt(scene: Scene, actor: TokenRange | null): TokenRange | null {
  if (actor === null || !isHollow(scene, actor)) return actor;
  const subject = subjectOver(scene, actor.last);
  return phraseAt(scene, subject);
}

function isHollow({ sentence: { tokens } }: Scene, actor: TokenRange | null): boolean {
  return actor !== null && /^(process|midst|course|middle)$/.test(tokens[actor.last]?.norm ?? '');
}

/** "The ministry said it would send": the pronoun is who says it. */
function whoSaysIt(scene: Scene, actor: TokenRange | null): TokenRange | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const pronoun = actor !== null && actor.first === actor.last ? tokens[actor.first] : undefined;
  if (pronoun === undefined || !/^(it|he|she)$/.test(pronoun.norm)) return actor;
  const clause = tokens[pronoun.head];
  if (clause?.relation !== 'ccomp' || !saying.test(tokens[clause.head]?.lemma ?? '')) return actor;
  const speaker = childWith(sentence, clause.head, 'nsubj');
  return speaker === -1 || tokens[speaker]?.upos === 'PRON' ? actor : phraseAt(scene, speaker);
}

const saying = /^(say|announce|add|insist|claim|declare|promise|pledge|warn|vow|confirm|acknowledge|admit|deny|state)$/;

/** Forces that are moved are those of whoever moves them, never the other side: "troops were withdrawn", "Russia pulled back its troops". */
function ownForces(scene: Scene, { type, actor, recipient }: EventMention): Pick<Deed, 'actor' | 'recipient'> {
  if (recipient === null || (type !== 'RETREAT' && type !== 'MOBILIZE')) return { actor, recipient };
  const forces = scene.sentence.tokens
    .slice(recipient.first, recipient.last + 1)
    .some(({ norm }) => countedNoun([norm])?.military === true || /^(deployment|contingent|presence)s?$/.test(norm));
  return forces ? { actor: actor ?? havingThem(scene, recipient) ?? recipient, recipient: null } : { actor, recipient };
}

/** "Chad had 900 troops massed there": whose forces they are; null where no verb tells. */
function havingThem(scene: Scene, forces: TokenRange): TokenRange | null {
  const { tokens } = scene.sentence;
  const top = tokens.findIndex(
    ({ head }, at) => at >= forces.first && at <= forces.last && (head < forces.first || head > forces.last),
  );
  const verb = tokens[top]?.relation === 'obj' ? (tokens[top]?.head ?? -1) : -1;
  if (!/^(have|keep|maintain|hold)$/.test(tokens[verb]?.lemma ?? '')) return null;
  return phraseAt(scene, childWith(scene.sentence, verb, 'nsubj'));
}

/** A request is a demand with its addressee; a meeting to come with a day is scheduled; the rest are events. */
function kindOf(scene: Scene, { type, status, cue, negated }: EventMention): Deed['kind'] {
  if (type === 'REQUEST') return 'demand';
  const { tokens } = scene.sentence;
  const meets = tokens.slice(cue.first, cue.last + 1).some(({ lemma }) => meeting.test(lemma));
  const dated = scene.times.some(({ first }) => first > cue.first - reach && first < cue.last + reach);
  return meets && dated && !negated && (status === 'planned' || type === 'AGREE') ? 'scheduled' : 'event';
}

const meeting = /^(meet|meeting|talk|summit|visit|negotiate|negotiation|conference|session|consultation)$/;

/** How far from its words the day of a meeting may stand, in tokens. */
const reach = 12;

function statusOf(status: EventStatus): ClaimStatus {
  return status === 'historical' ? 'asserted' : status;
}
