import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { countedNoun } from './counted-nouns.ts';
import type { CountedMention } from './quantity-mention.ts';

/** How many words may stand between the article and the formation. */
const longestBetween = 4;

/** "A battalion of Togolese troops arrived", "An infantry brigade was sent": one formation, where it is told to have moved; null for other articles. */
export function articleFormation({ sentence }: Scene, index: number): CountedMention | null {
  const { tokens } = sentence;
  if (!/^an?$/.test(normAt(tokens, index))) return null;
  let at = index + 1;
  while (
    at <= index + longestBetween &&
    !formations.test(normAt(tokens, at)) &&
    /^(ADJ|NOUN|PROPN)$/.test(tokens[at]?.upos ?? '')
  )
    at += 1;
  const formation = tokens[at];
  if (formation === undefined || !formations.test(formation.norm)) return null;
  const verb = tokens[formation.head];
  if (formation.relation !== 'nsubj' || verb?.upos !== 'VERB' || !moves.test(verb.lemma)) return null;
  const noun = countedNoun([formation.norm]);
  if (noun === null) return null;
  return {
    first: index,
    last: index,
    form: 'exactly',
    value: 1,
    low: null,
    high: null,
    word: null,
    unit: { name: noun.unit, kind: 'count' },
    bound: 'exactly',
    noun,
    of: { first: index + 1, last: at },
    additional: false,
    direction: null,
    alternatives: [],
    why: 'quantity/article',
  };
}

const formations = /^(battalion|brigade|regiment|division)$/;
const moves = /^(arrive|land|deploy|send|dispatch|withdraw|leave|pull|move|cross|return|remain|enter|redeploy)$/;
