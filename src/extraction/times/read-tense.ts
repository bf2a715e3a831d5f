import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';
import type { Tense } from './time-rule.ts';

/** Verbs whose infinitive has happened where they have: "failed to leave on Friday" is no plan. */
const implicative = new Set(
  'begin start continue cease stop fail manage help force have use seem appear refuse decline happen get come serve lead cause'.split(
    ' ',
  ),
);

/** Whether the clause that words stand in looks back or ahead: the tense of the verb above them in the tree. */
export function readTense(sentence: Sentence, index: number): Tense {
  for (let at = index; at !== -1; at = sentence.tokens[at]?.head ?? -1) {
    const tense = tenseOf(sentence, at);
    if (tense !== null) return tense;
  }
  return 'none';
}

/** The tense of a predicate; null where the token is none, or takes its tense from above. */
function tenseOf(sentence: Sentence, index: number): Tense | null {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  const auxiliaries = childrenWith(sentence, index, 'aux', 'cop').map((child) => sentence.tokens[child]);
  if (token.upos !== 'VERB' && token.upos !== 'AUX' && auxiliaries.length === 0) return null;
  if (
    auxiliaries.some((word) =>
      /^(?:will|'ll|wo|shall|would|'d|may|might|should|must|can|could)$/.test(word?.norm ?? ''),
    )
  ) {
    return auxiliaries.some((word) => word?.norm === 'have') ? 'past' : 'future';
  }
  if (isInfinitive(sentence, index)) return tenseOfInfinitive(sentence, index);
  if (/Tense=Past/.test(token.feats) && (token.xpos === 'VBD' || auxiliaries.length === 0)) {
    // A participle by itself ("the bridge destroyed on Friday") is past; one of the passive takes the auxiliary's tense.
    return 'past';
  }
  const finite = auxiliaries.find((word) => /Tense=/.test(word?.feats ?? '') && /VerbForm=Fin/.test(word?.feats ?? ''));
  if (finite !== undefined) {
    if (/Tense=Past/.test(finite.feats)) return 'past';
    const perfect = finite.lemma === 'have';
    return perfect ? 'past' : 'present';
  }
  if (/Tense=Pres/.test(token.feats) && /VerbForm=Fin/.test(token.feats)) return 'present';
  return null;
}

function isInfinitive(sentence: Sentence, index: number): boolean {
  const mark = childWith(sentence, index, 'mark');
  return mark !== -1 && sentence.tokens[mark]?.norm === 'to';
}

/** A purpose ("came to speak") takes the tense of its verb; what is planned, set or demanded lies ahead. */
function tenseOfInfinitive(sentence: Sentence, index: number): Tense | null {
  if (relationOf(sentence, index) === 'advcl') return null;
  const above = sentence.tokens[sentence.tokens[index]?.head ?? -1];
  return above !== undefined && implicative.has(above.lemma) ? null : 'future';
}
