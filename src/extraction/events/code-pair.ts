import type { Sentence } from '../sentence.ts';
import { dominates, type TokenRange } from '../tree.ts';
import type { Act } from './act.ts';
import { lemmaAt } from './arguments.ts';
import type { EventMention, HeadedEvent } from './event-mention.ts';
import { type EventSentence, makeEventSentence } from './event-sentence.ts';
import { findHeadedEvents, speakerOver } from './find-events.ts';
import { firstCoding } from './lexicon/lookup.ts';
import { type OlderRoot, olderRoot } from './older-root.ts';
import { isModifier, readAct } from './read-act.ts';

/** What one named party does to another. */
export interface PairCoding extends Pick<EventMention, 'type' | 'mode' | 'status' | 'negated' | 'why'> {
  /** The root that PLOVER had before 2.0: what sets coded then are compared by. */
  readonly root: OlderRoot;
}

/**
 * The event by which a source acts upon a target, both given (null stands for nobody in particular): of the events of the sentence the one whose actor and recipient match
 * them best; else the act told by the word nearest to the path between them; null where no word of the sentence tells an act.
 */
export function codePair(plain: Sentence, source: TokenRange | null, target: TokenRange | null): PairCoding | null {
  const sentence = makeEventSentence(plain);
  const events = findHeadedEvents(sentence);
  let best: HeadedEvent | null = null;
  let most = 0;
  for (const each of events) {
    const score = matchOf(sentence, each, source, target);
    if (score > most) [best, most] = [each, score];
  }
  if (best !== null) {
    const { type, mode, status, negated, why } = best.event;
    return { type, mode, root: olderRoot({ type, mode }, why), status, negated, why: [...why, `pair:match-${most}`] };
  }
  const act = nearestAct(sentence, source, target);
  if (act === null) return nearestWord(sentence, source, target);
  const { type, mode, status, negated, why } = act;
  return {
    type,
    mode,
    root: olderRoot(act, why),
    status: status ?? 'asserted',
    negated,
    why: [...why, 'pair:nearest'],
  };
}

const pronouns: ReadonlySet<string> = new Set(['it', 'they', 'he', 'she', 'we', 'i', 'government', 'country', 'who']);

/** What counts for an event and against it, in points; a match of both parties outweighs all else. */
const points = {
  /** The actor stands in the source, or the recipient in the target. */
  party: 6,
  /** The actor is a pronoun in what the source says. */
  saidOfSelf: 5,
  /** The party stands over the given one in the tree: "the leader of S". */
  over: 4,
  /** The target stands somewhere below the word that tells the event. */
  below: 3,
  /** The source says it. */
  said: 2,
  /** The word that tells it stands in the source: "the shelling by S". */
  told: 1,
  /** The actor stands in the target, or a clause about one of the parties tells it. */
  against: -3,
  /** It is only supposed. */
  supposed: -1,
};

/** How well an event's parties are the given ones; 0 or less where neither is. */
function matchOf(
  sentence: EventSentence,
  { event, head, actor, recipient }: HeadedEvent,
  source: TokenRange | null,
  target: TokenRange | null,
): number {
  let score = event.status === 'hypothetical' ? points.supposed : 0;
  const speaker = speakerOver(sentence, head);
  if (isIn(actor, source)) score += points.party;
  else if (actor !== -1 && isIn(speaker, source) && pronouns.has(lemmaAt(sentence, actor))) score += points.saidOfSelf;
  else if (actor !== -1 && reaches(sentence, actor, source)) score += points.over;
  else if (isIn(speaker, source)) score += points.said;
  else if (isIn(actor, target)) score += points.against;
  const verb = sentence.tokens[head]?.upos === 'VERB';
  const aside = isIn(head, source) || (isInside(sentence, head, source) && !reaches(sentence, head, target));
  if (verb && aside) score += points.against;
  else if (isIn(head, source)) score += points.told;
  if (isInside(sentence, head, target)) score += points.against;
  if (isIn(recipient, target)) score += points.party;
  else if (recipient !== -1 && reaches(sentence, recipient, target)) score += points.over;
  else if (reaches(sentence, head, target)) score += points.below;
  return score;
}

function isIn(index: number, range: TokenRange | null): boolean {
  return range !== null && index !== -1 && range.first <= index && index <= range.last;
}

/** True where a token stands below the head of a range: in a clause about the party. */
function isInside(sentence: EventSentence, index: number, range: TokenRange | null): boolean {
  return range !== null && dominates(sentence, headOf(sentence, range), index);
}

/** True where the head of a range stands below a token in the tree. */
function reaches(sentence: EventSentence, index: number, range: TokenRange | null): boolean {
  return range !== null && dominates(sentence, index, headOf(sentence, range));
}

/** The word of a range whose head lies outside it. */
function headOf(sentence: EventSentence, { first, last }: TokenRange): number {
  for (let at = first; at <= last; at += 1) {
    const head = sentence.tokens[at]?.head ?? -1;
    if (head < first || head > last) return at;
  }
  return first;
}

/** The place half way between the heads of two ranges; that of the one where there is one only. */
function middleOf(sentence: EventSentence, source: TokenRange | null, target: TokenRange | null): number {
  const heads = [source, target].flatMap((range) => (range === null ? [] : [headOf(sentence, range)]));
  return heads.reduce((sum, head) => sum + head, 0) / Math.max(1, heads.length);
}

/** The act of the word that stands nearest to both ranges, counted in words. */
function nearestAct(sentence: EventSentence, source: TokenRange | null, target: TokenRange | null): Act | null {
  const middle = middleOf(sentence, source, target);
  let best: Act | null = null;
  let least = Number.POSITIVE_INFINITY;
  for (const index of sentence.tokens.keys()) {
    const distance = Math.abs(index - middle);
    if (distance >= least || isModifier(sentence, index)) continue;
    const act = readAct(sentence, index);
    if (act !== null) [best, least] = [act, distance];
  }
  return best;
}

/** What the word that stands nearest would tell with the arguments that its first sense wants; null where no word is in the lexicon. */
function nearestWord(sentence: EventSentence, source: TokenRange | null, target: TokenRange | null): PairCoding | null {
  const middle = middleOf(sentence, source, target);
  const near = [...sentence.tokens.keys()].toSorted((one, other) => Math.abs(one - middle) - Math.abs(other - middle));
  for (const index of near) {
    const coding = firstCoding(sentence.tokens[index]?.upos ?? 'X', lemmaAt(sentence, index));
    if (coding === null) continue;
    const why = [`word:${lemmaAt(sentence, index)}`, 'pair:nearest-word'];
    return { ...coding, root: olderRoot(coding, why), status: 'asserted', negated: false, why };
  }
  return null;
}
