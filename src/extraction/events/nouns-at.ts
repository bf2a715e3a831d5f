import { childrenWith } from '../tree.ts';
import { lemmaAt, obliquesOf } from './arguments.ts';
import type { EventSentence } from './event-sentence.ts';

const partitives: ReadonlySet<string> = new Set(
  'series number ten dozen hundred thousand million score group batch round wave kind type lot part some most many majority handful pair couple one two three several all none each half third shipment package piece item load rest total string range tranche set amount measure act form spate flurry barrage all few bit lots state'.split(
    ' ',
  ),
);

/** Nouns that leave to the one before them what they are: "curfew hours", "carrier strike group". */
const lightHeads: ReadonlySet<string> = new Set(
  'group order hour measure regime package campaign round policy system line level'.split(' '),
);

/** A noun with those it stands for: coordinated ones, and what a partitive counts ("a series of attacks"). */
export function nounsAt(sentence: EventSentence, index: number): readonly number[] {
  if (index === -1) return [];
  return (sentence.nouns[index] ??= findNouns(sentence, index));
}

function findNouns(sentence: EventSentence, index: number): number[] {
  const nouns: number[] = [];
  const open = [index];
  for (let at = open.shift(); at !== undefined && nouns.length < 12; at = open.shift()) {
    nouns.push(at);
    if (partitives.has(lemmaAt(sentence, at)) || sentence.tokens[at]?.upos === 'NUM')
      open.push(...obliquesOf(sentence, at).flatMap(({ preposition, head }) => (preposition === 'of' ? [head] : [])));
    if (lightHeads.has(lemmaAt(sentence, at)))
      open.push(...childrenWith(sentence, at, 'compound').filter((child) => child < at));
    open.push(...childrenWith(sentence, at, 'conj').filter((child) => sentence.tokens[child]?.upos !== 'VERB'));
  }
  return nouns;
}
