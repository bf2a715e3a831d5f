import { childrenWith, relationOf } from '../tree.ts';
import { lemmaAt } from './arguments.ts';
import type { EventStatus } from './event-mention.ts';
import type { EventSentence } from './event-sentence.ts';
import type { EventType } from './event-type.ts';
import { isOf } from './lexicon/noun-classes.ts';
import { readStanding } from './read-standing.ts';

/** True for a sentence that asks. */
export function isQuestion({ tokens }: EventSentence): boolean {
  return tokens.findLast(({ norm }) => !/^['"”’)\]]+$/.test(norm))?.norm === '?';
}

/** The verb whose clause a word stands in: the first of coordinated ones that share its mark and its subject. */
export function clauseOver(sentence: EventSentence, index: number): number {
  let at = index;
  for (let steps = 0; steps < 6; steps += 1) {
    const token = sentence.tokens[at];
    const own = childrenWith(sentence, at, 'nsubj', 'aux', 'mark').length > 0;
    if (token === undefined || token.deprel !== 'conj' || own || !/^VB/.test(sentence.tokens[token.head]?.xpos ?? ''))
      return at;
    if (token.xpos !== sentence.tokens[token.head]?.xpos) return at;
    at = token.head;
  }
  return at;
}

/** Verbs whose infinitive tells what was done: "went on to shell", "helped to evacuate". */
const implicative: ReadonlySet<string> = new Set(
  'go come help manage get proceed begin start continue cause use'.split(' '),
);

/** True where a word is told as what something is for, or as what would be good: "to defend", "in order to help", "it is vital to uphold". */
export function isAim(sentence: EventSentence, index: number): boolean {
  const verb = clauseOver(sentence, index);
  const token = sentence.tokens[verb];
  if (token?.xpos !== 'VB') return false;
  if (!childrenWith(sentence, verb, 'mark').some((child) => sentence.tokens[child]?.norm === 'to')) return false;
  const relation = relationOf(sentence, verb);
  const above = lemmaAt(sentence, token.head);
  if (relation === 'xcomp' && isSchedule(above)) return false;
  if (relation === 'xcomp' && implicative.has(above)) return isAim(sentence, token.head);
  return !(relation === 'acl' && isFirstTo(sentence, token.head)) && !uttering.has(lemmaAt(sentence, index));
}

/** Verbs of speech acts: who comes to express support has expressed it. */
const uttering: ReadonlySet<string> = new Set(['express', 'convey', 'voice']);

/** "the first states to send", "the only one to vote against": it is done. */
function isFirstTo(sentence: EventSentence, noun: number): boolean {
  return childrenWith(sentence, noun, 'amod').some((child) =>
    /^(first|last|only|latest|next)$/.test(sentence.tokens[child]?.norm ?? ''),
  );
}

function isSchedule(lemma: string): boolean {
  return /^(go|be|set|due|about|poised|expected|scheduled|slated|have|need)$/.test(lemma);
}

/** Prepositions whose gerund tells what something is about; "after" and "since" tell what was done as a finite verb does. */
const introducing: ReadonlySet<string> = new Set(
  'about of for in from on at into to with without against by through including besides towards toward than as'.split(
    ' ',
  ),
);

/** True where a gerund behind a preposition tells what something consists in: "of helping people", "for strengthening ties". */
export function isManner(sentence: EventSentence, index: number, type: EventType): boolean {
  const verb = clauseOver(sentence, index);
  if (sentence.tokens[verb]?.xpos !== 'VBG') return false;
  const mark = childrenWith(sentence, verb, 'mark', 'case')[0] ?? -1;
  const preposition = sentence.tokens[mark]?.norm;
  if (preposition === undefined && childrenWith(sentence, verb, 'aux', 'nsubj').length > 0) return false;
  const complement = /^(xcomp|ccomp|obj)$/.test(relationOf(sentence, verb));
  if (preposition === undefined)
    return complement && consisting.has(lemmaAt(sentence, sentence.tokens[verb]?.head ?? -1));
  if (!introducing.has(preposition) || type === 'ASSAULT') return false;
  if (preposition === 'in' && lemmaAt(sentence, sentence.tokens[verb]?.head ?? -1) === 'join') return false;
  const adjective = sentence.tokens[sentence.tokens[verb]?.head ?? -1]?.upos === 'ADJ';
  return adjective || !((type === 'AID' || type === 'COOPERATE') && /^(by|in)$/.test(preposition));
}

/** Verbs whose gerund tells what something comes to: "priorities include encouraging", "it means helping". */
const consisting: ReadonlySet<string> = new Set('include involve mean require need entail consider avoid'.split(' '));

/** True for what somebody else is helped, let or made to do: "helping Chad uphold the truce". */
export function isHelped(sentence: EventSentence, index: number): boolean {
  const verb = clauseOver(sentence, index);
  const token = sentence.tokens[verb];
  if (
    token?.xpos !== 'VB' ||
    !/^[xc]comp$/.test(token.deprel) ||
    childrenWith(sentence, verb, 'mark', 'aux').length > 0
  )
    return false;
  return /^(help|let|make|see)$/.test(lemmaAt(sentence, token.head));
}

/** How what stands over a participle or a gerund stands, where that is not yet done: "we will act by isolating them"; null for what is told as done. */
export function standingAbove(sentence: EventSentence, index: number): EventStatus | null {
  const verb = clauseOver(sentence, index);
  const token = sentence.tokens[verb];
  const kept = token?.deprel === 'xcomp' && /^(stay|remain|keep|become)$/.test(lemmaAt(sentence, token.head));
  if (
    token === undefined ||
    (!kept && (token.xpos !== 'VBG' || !/^(advcl|acl|obl|nmod)$/.test(relationOf(sentence, verb))))
  )
    return null;
  if (token.deprel === 'acl:relcl' || childrenWith(sentence, verb, 'aux', 'nsubj').length > 0) return null;
  if (isOf(lemmaAt(sentence, token.head), 'pact') && childrenWith(sentence, verb, 'mark').length > 0) return 'planned';
  const above = clauseOver(sentence, token.head);
  if (sentence.tokens[above]?.upos !== 'VERB') return null;
  const { time } = readStanding(sentence, above);
  if (time === 'future' || time === 'planned' || time === 'obliged') return 'planned';
  return time === 'hypothetical' ? 'hypothetical' : null;
}
