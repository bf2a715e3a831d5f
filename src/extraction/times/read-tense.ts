import { levelBefore } from '../quantities/read-level.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';
import type { Tense } from './time-rule.ts';

/** Verbs whose infinitive has happened where they have: "failed to leave on Friday" is no plan. */
const implicative = new Set(
  'begin start continue cease stop fail manage help force have use seem appear refuse decline happen get come serve lead cause'.split(
    ' ',
  ),
);

const planning = new Set('schedule postpone delay plan slate reschedule defer due'.split(' '));

/** Verbs whose past is the infinitive's form. */
const invariable = new Set('put cut set hit let shut split spread cost hurt'.split(' '));

const modal = /^(?:will|'ll|wo|shall|would|'d|may|might|should|must|can|could)$/;

/**
 * Makes the function that tells whether the clause a token stands in looks back or ahead: the tense of the verb above it in the tree. It
 * remembers what it has climbed, so that all tokens of a sentence together cost one walk over it.
 */
export function makeReadTense(sentence: Sentence): (index: number) => Tense {
  const known = new Map<number, Tense>();
  return (index) => {
    const climbed: number[] = [];
    let tense: Tense | null = null;
    for (let at = index; tense === null; at = sentence.tokens[at]?.head ?? -1) {
      if (isOfDone(sentence, at) || (at === index && isOfThen(sentence, at))) tense = 'past';
      else if (at !== index && isPlannedFor(sentence, at, climbed.at(-1) ?? index)) tense = 'future';
      else {
        tense = at === -1 ? 'none' : (known.get(at) ?? tenseOf(sentence, at));
        climbed.push(at);
      }
    }
    for (const at of climbed) known.set(at, tense);
    return tense;
  };
}

/** Nouns for what has been done where a date stands before them. */
const done = new Set(
  'agreement deal accord ceasefire truce treaty pact attack massacre bombing raid coup uprising resolution declaration memorandum statement announcement invasion crash killing shooting'.split(
    ' ',
  ),
);

/** "The November 27 agreement": a date before the noun for what was done then, whatever the verb says of it now. */
function isOfDone(sentence: Sentence, index: number): boolean {
  if (!/^(compound|nummod|amod|nmod)$/.test(sentence.tokens[index]?.deprel ?? '')) return false;
  const noun = sentence.tokens[index]?.head ?? -1;
  return noun > index && done.has(sentence.tokens[noun]?.lemma ?? '');
}

/** "Has 900 soldiers, up from 600 in March", "900 as of Monday": the date is one that has been. */
function isOfThen({ tokens }: Sentence, index: number): boolean {
  // "remain in the area as of Monday".
  if (tokens[index - 1]?.norm === 'of' && tokens[index - 2]?.norm === 'as') return true;
  // "Sept. 13: Officials say that 900 are there", in a chronology.
  if (index < 3 && tokens.slice(index + 1, 4).some(({ form }) => form === ':')) return true;
  for (let at = index - 1; at >= Math.max(0, index - 5); at -= 1)
    if (tokens[at]?.kind === 'number') return levelBefore(tokens, at) === 'then';
  return false;
}

/** "Was postponed to the autumn": what was planned for a time may lie ahead. */
function isPlannedFor(sentence: Sentence, verb: number, below: number): boolean {
  if (!planning.has(sentence.tokens[verb]?.lemma ?? '')) return false;
  const marker = sentence.tokens[childWith(sentence, below, 'case')];
  return marker !== undefined && /^(?:for|to|until|on)$/.test(marker.norm);
}

/** The tense of a predicate; null where the token is none, or takes its tense from above. */
function tenseOf(sentence: Sentence, index: number): Tense | null {
  const token = sentence.tokens[index];
  if (token === undefined) return null;
  const auxiliaries = childrenWith(sentence, index, 'aux', 'cop').map((child) => sentence.tokens[child]);
  if (token.upos !== 'VERB' && token.upos !== 'AUX' && auxiliaries.length === 0) return null;
  if (auxiliaries.some((word) => modal.test(word?.norm ?? ''))) {
    return auxiliaries.some((word) => word?.norm === 'have') ? 'past' : 'future';
  }
  if (isInfinitive(sentence, index)) return tenseOfInfinitive(sentence, index);
  // "The general put it at 7,000 on Thursday": a past that looks like the infinitive, which has no subject.
  if (
    token.xpos === 'VB' &&
    auxiliaries.length === 0 &&
    invariable.has(token.lemma) &&
    childWith(sentence, index, 'nsubj') !== -1
  )
    return 'past';
  if (token.xpos === 'VBN' && relationOf(sentence, index) === 'xcomp') return null;
  if (/Tense=Past/.test(token.feats) && (token.xpos === 'VBD' || auxiliaries.length === 0)) {
    // A participle by itself ("the bridge destroyed on Friday") is past; one of the passive takes the auxiliary's tense.
    return 'past';
  }
  const finite = auxiliaries.find((word) => /Tense=/.test(word?.feats ?? '') && /VerbForm=Fin/.test(word?.feats ?? ''));
  if (finite !== undefined) {
    if (/Tense=Past/.test(finite.feats)) return 'past';
    return finite.lemma === 'have' ? 'past' : 'present';
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
  const head = sentence.tokens[index]?.head ?? -1;
  const above = sentence.tokens[head];
  // "was able to leave": who was able has left.
  const could = above?.lemma === 'able' && childrenWith(sentence, head, 'cop').length > 0;
  return could || (above !== undefined && implicative.has(above.lemma)) ? null : 'future';
}
