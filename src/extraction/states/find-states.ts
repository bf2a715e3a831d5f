import type { ClaimStatus } from '../../model/claim.ts';
import type { Deed } from '../deed.ts';
import { antecedentAt } from '../events/arguments.ts';
import { phraseOf } from '../events/phrase-of.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childrenWith, childWith, relationOf, subtree, type TokenRange } from '../tree.ts';

/** How a force or a channel between two sides stands: readiness, and channels that are suspended, open or taken up again. */
export function findStates(scene: Scene): Deed[] {
  const { tokens } = scene.sentence;
  const found: Deed[] = [];
  for (let index = 0; index < tokens.length; index += 1) {
    if (!mayTell(tokens[index] as Token)) continue;
    const deed = onAlert(scene, index) ?? readyTo(scene, index) ?? atNotice(scene, index) ?? channel(scene, index);
    if (deed !== null && !found.some(({ cue }) => cue.last >= deed.cue.first)) found.push(deed);
  }
  return found;
}

const readinessNoun = new Set('alert readiness standby'.split(' '));

/** "on very high alert", "at full combat readiness", "on standby". */
function onAlert(scene: Scene, index: number): Deed | null {
  const { tokens } = scene.sentence;
  if (!readinessNoun.has(tokens[index]?.norm ?? '')) return null;
  const words = normsBetween(tokens, index - 6, index + 1);
  const match =
    /\b(on|at|to|in|into) (an? |the |its |their |a state of )?((very|highest|higher|high|full|heightened|increased|maximum|combat|raised|constant|permanent|immediate|state of|level of) ?){0,4}(alert|readiness|standby)$/.exec(
      words,
    );
  if (match === null) return null;
  const first = index - match[0].split(' ').length + 1;
  return stateAt(scene, { first, last: index }, index, 'state/readiness-alert');
}

const act = new Set(
  'deploy move act intervene fight strike attack respond defend march invade advance launch react cross engage'.split(
    ' ',
  ),
);

const ready = new Set(['ready', 'prepared', 'poised']);

/** "ready to intervene if ordered", "prepared to move within 12 hours"; who is ready only in mind ("ready to talk") is not meant. */
function readyTo(scene: Scene, index: number): Deed | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (!ready.has(tokens[index]?.norm ?? '')) return null;
  const deed = childrenWith(sentence, index, 'xcomp', 'advcl', 'ccomp').find((child) => child > index);
  const goal = deed === undefined ? -1 : deed;
  if (goal === -1 || !act.has(tokens[goal]?.lemma ?? '')) return null;
  return stateAt(scene, { first: index, last: goal }, index, 'state/readiness-to-act');
}

/** "at two hours' notice to move", "able to deploy within 48 hours". */
function atNotice(scene: Scene, index: number): Deed | null {
  const { tokens } = scene.sentence;
  const norm = tokens[index]?.norm ?? '';
  if (norm === 'notice' && /\b(at|on) .*\b(hours?|days?)('s|')?( ')?$/.test(normsBetween(tokens, index - 6, index))) {
    const at = tokens.findLastIndex((token, place) => place < index && /^(at|on)$/.test(token.norm));
    return stateAt(scene, { first: at, last: index }, index, 'state/readiness-notice');
  }
  if (!act.has(tokens[index]?.lemma ?? '') || tokens[index]?.upos !== 'VERB') return null;
  const within = tokens.findIndex(
    (token, at) =>
      at > index &&
      at <= index + 6 &&
      token.norm === 'within' &&
      /^(hours?|days?|minutes?|weeks?)$/.test(tokens[at + 2]?.norm ?? ''),
  );
  const able = /\b(can|could|able to|ready to|capable of)( be)?( \w+)?$/.test(normsBetween(tokens, index - 4, index));
  return within === -1 || !able
    ? null
    : stateAt(scene, { first: index, last: within + 2 }, index, 'state/readiness-notice');
}

const channelNoun =
  /^(cooperation|co-operation|contact|contacts|channel|channels|talks|dialogue|relations|ties|hotline|communication|communications|negotiations|door|line|lines|consultations|exchanges|flights|crossing|crossings|corridor|embassy|border)$/;
const closing = new Set('suspend freeze halt cut sever stop break end close cancel shut discontinue'.split(' '));
const opening = new Set('resume restore reopen re-open open restart reactivate establish re-establish'.split(' '));
const keeping = new Set('keep leave maintain remain stay'.split(' '));

/** "suspended all practical cooperation", "left the door open", "channels remain open", "talks resumed". */
function channel(scene: Scene, index: number): Deed | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const lemma = tokens[index]?.lemma ?? '';
  if (tokens[index]?.upos !== 'VERB' && !keeping.has(lemma)) return null;
  const kind = closing.has(lemma) ? 'suspended' : opening.has(lemma) ? 'resumed' : keeping.has(lemma) ? 'open' : null;
  // "were invited to reopen talks": what is wanted does not stand yet.
  const wanted = childrenWith(sentence, index, 'mark').some((child) => sentence.tokens[child]?.norm === 'to');
  if (kind === null || wanted) return null;
  const thing = childrenWith(sentence, index, 'obj', 'nsubj').find((child) =>
    channelNoun.test(tokens[child]?.norm ?? ''),
  );
  if (thing === undefined) return null;
  const words = normsBetween(tokens, Math.min(index, thing), Math.max(index, subtree(sentence, index).last) + 1);
  if (kind === 'open' && !/\bopen\b/.test(words)) return null;
  if (tokens[thing]?.norm === 'door' && kind !== 'open') return null;
  const phrase = subtree(sentence, thing);
  const cue = {
    first: Math.min(index, phrase.first),
    last: Math.max(index, Math.min(phrase.last, Math.max(index, thing) + 8)),
  };
  const deed = stateAt(scene, cue, index, `state/channel-${kind}`);
  const isSubject = relationOf(sentence, thing) === 'nsubj' && childWith(sentence, index, 'obj') === -1;
  return isSubject ? { ...deed, actor: partiesTo(scene, index, thing) } : deed;
}

/** Between whom a channel is that itself is the subject ("relations between Chad and Niger were cut"), or by whom that is done to it. */
function partiesTo(scene: Scene, verb: number, thing: number): TokenRange | null {
  const { sentence } = scene;
  const behind = (at: number, preposition: string): number =>
    childrenWith(sentence, at, 'obl', 'nmod').find((child) =>
      childrenWith(sentence, child, 'case').some((mark) => sentence.tokens[mark]?.norm === preposition),
    ) ?? -1;
  const sides = behind(thing, 'between');
  return phraseAt(scene, sides === -1 ? behind(verb, 'by') : sides);
}

const telling = new Set([...readinessNoun, ...ready, 'notice']);
const verbs = new Set([...act, ...closing, ...opening, ...keeping]);

/** Whether a word may tell a state: a quick test before the rules. */
function mayTell({ norm, lemma }: Token): boolean {
  return telling.has(norm) || verbs.has(lemma);
}

function stateAt(scene: Scene, cue: TokenRange, index: number, why: string): Deed {
  const { status, negated } = standingOf(scene, index);
  const subject = subjectOver(scene, index);
  return {
    kind: 'state',
    cue,
    actor: phraseAt(scene, subject),
    recipient: null,
    status,
    negated,
    event: null,
    why: [why],
  };
}

/** The subject of the nearest clause at or above a token; -1 where there is none. */
export function subjectOver({ sentence, eventSentence }: Scene, index: number): number {
  for (let at = index, steps = 0; at !== -1 && steps < 6; at = sentence.tokens[at]?.head ?? -1, steps += 1) {
    const subject = childWith(sentence, at, 'nsubj');
    if (subject === -1 || subject === index) continue;
    const relative =
      sentence.tokens[at]?.deprel === 'acl:relcl' && /^(that|which|who)$/.test(sentence.tokens[subject]?.norm ?? '');
    return relative ? antecedentAt(eventSentence, sentence.tokens[at]?.head ?? -1) : subject;
  }
  return -1;
}

/** The words of a party, without the clauses about it; null for none. */
export function phraseAt({ eventSentence }: Scene, index: number): TokenRange | null {
  return index === -1 ? null : phraseOf(eventSentence, index, -1);
}

/** Whether a clause says that something is so, should be, will be or may be, by the auxiliaries of its verb. */
function standingOf(scene: Scene, index: number): { readonly status: ClaimStatus; readonly negated: boolean } {
  const { sentence } = scene;
  let at = index;
  for (let steps = 0; steps < 4 && childWith(sentence, at, 'aux', 'cop', 'nsubj') === -1; steps += 1) {
    const head = sentence.tokens[at]?.head ?? -1;
    if (head === -1) break;
    at = head;
  }
  const words = childrenWith(sentence, at, 'aux', 'advmod').map((child) => sentence.tokens[child]?.norm ?? '');
  const negated = words.some((word) => /^(not|n't|never|no longer)$/.test(word));
  if (words.some((word) => /^(should|must|ought)$/.test(word))) return { status: 'demanded', negated };
  if (words.some((word) => /^(will|'ll|shall)$/.test(word))) return { status: 'planned', negated };
  if (words.some((word) => /^(would|could|may|might)$/.test(word))) return { status: 'hypothetical', negated };
  return { status: 'asserted', negated };
}
