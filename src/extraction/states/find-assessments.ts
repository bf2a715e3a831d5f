import type { Deed } from '../deed.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, childWith, subtree } from '../tree.ts';
import { phraseAt, subjectOver } from './find-states.ts';

const pointing =
  /^(point|suggest|indicate|signal|mean|herald|mark|reflect|amount|constitute|represent|show|imply|presage)$/;
const likely = /^(likely|unlikely|probable|improbable|possible|probably|possibly|conceivable|doubtful)$/;

/** What somebody makes of things: "could point to a slight easing of tensions", "is likely to", "appears to be preparing". */
export function findAssessments(scene: Scene): Deed[] {
  const found: Deed[] = [];
  if (scene.sentence.tokens.at(-1)?.norm === '?') return found;
  for (let index = 0; index < scene.sentence.tokens.length; index += 1) {
    const upos = scene.sentence.tokens[index]?.upos;
    if (upos !== 'VERB' && upos !== 'ADJ') continue;
    const deed = pointsTo(scene, index) ?? isLikely(scene, index) ?? appears(scene, index);
    if (deed !== null) found.push(deed);
  }
  return found;
}

/** "could point to", "might signal": a sign of something, put with care. */
function pointsTo(scene: Scene, index: number): Deed | null {
  const { sentence } = scene;
  const token = sentence.tokens[index];
  if (token?.upos !== 'VERB' || !pointing.test(token.lemma)) return null;
  const modal = childrenWith(sentence, index, 'aux').some((child) =>
    /^(could|may|might|would)$/.test(sentence.tokens[child]?.norm ?? ''),
  );
  return modal && childWith(sentence, index, 'obj', 'obl', 'ccomp') !== -1
    ? assessment(scene, index, 'assessment/points-to')
    : null;
}

/** "is likely to", "unlikely that". */
function isLikely(scene: Scene, index: number): Deed | null {
  const { sentence } = scene;
  const token = sentence.tokens[index];
  if (token === undefined || token.upos !== 'ADJ' || !likely.test(token.norm)) return null;
  return childrenWith(sentence, index, 'xcomp', 'ccomp', 'csubj', 'advcl').some((child) => isToldOf(scene, child)) &&
    childWith(sentence, index, 'cop') !== -1
    ? assessment(scene, index, 'assessment/likely')
    : null;
}

/** The clause that is held likely has "to" or "that" or none: "possible when we act" holds nothing likely. */
function isToldOf({ sentence }: Scene, clause: number): boolean {
  const subject = childWith(sentence, sentence.tokens[clause]?.head ?? -1, 'nsubj');
  if (subject !== -1 && !/^(what|which|this|that|these|those)$/.test(sentence.tokens[subject]?.norm ?? '')) return true;
  return childrenWith(sentence, clause, 'mark', 'advmod').every(
    (child) => !/^(when|if|because|as|while|since)$/.test(sentence.tokens[child]?.norm ?? ''),
  );
}

/** "appears to be preparing", "seems that". */
function appears(scene: Scene, index: number): Deed | null {
  const { sentence } = scene;
  const token = sentence.tokens[index];
  if (token === undefined || !/^(appear|seem)$/.test(token.lemma) || token.upos !== 'VERB') return null;
  return childWith(sentence, index, 'xcomp', 'ccomp') !== -1 ? assessment(scene, index, 'assessment/appears') : null;
}

function assessment(scene: Scene, index: number, why: string): Deed {
  const { sentence } = scene;
  const range = subtree(sentence, index);
  const subject = subjectOver(scene, index);
  const negated = /\b(not|n't|never)\b/.test(normsBetween(sentence.tokens, index - 3, index));
  return {
    kind: 'assessment',
    cue: { first: index, last: Math.min(range.last, index + 1) },
    actor: phraseAt(scene, subject),
    recipient: null,
    status: 'asserted',
    negated,
    event: null,
    why: [why],
  };
}
