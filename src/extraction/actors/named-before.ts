import type { Span } from '../../model/span.ts';
import { narrowClauseAround } from '../clause.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import { verbOfObject } from '../quantities/read-governor.ts';
import type { Scene } from '../scene.ts';
import { childWith } from '../tree.ts';
import type { NameMention } from './find-names.ts';
import { speaks } from './named-owner.ts';
import { isOfMake } from './of-make.ts';

/** "puts the Russian force along its border at 45,000 soldiers": the force is named earlier in the clause. */
export function namedBefore(scene: Scene, quantity: CountedMention, zone: Span | null): NameMention | null {
  const clause = narrowClauseAround(scene, quantity.first);
  const slayer = slayerOf(scene, quantity);
  const named = scene.names.findLast((mention) => {
    const union = mention.sector === 'IGO' && /^['’]s?$/.test(scene.sentence.tokens[mention.last + 1]?.norm ?? '');
    if (
      (mention.armed === null && !union) ||
      mention.kind === 'capital' ||
      mention.first < clause.first ||
      mention.last >= quantity.first ||
      isOfMake(scene, mention) ||
      mention === slayer ||
      // "On Cyprus the army of occupation numbers 30,000": where it is.
      (/^(in|on|at|near|across)$/.test(scene.sentence.tokens[mention.first - 1]?.norm ?? '') &&
        scene.sentence.tokens[mention.last + 1]?.norm === 'the') ||
      // "Chad's army put the figure at 300": it speaks of others.
      (quantity.of === null && speaks(scene, mention, zone))
    )
      return false;
    const behind = scene.sentence.tokens
      .slice(mention.last + 1, Math.min(mention.last + 4, quantity.first))
      .map((token) => token.norm);
    return (
      behind.findIndex((word) =>
        /^(troops|forces|force|soldiers|fighters|militants|army|contingent|garrison|presence|strength|numbers|deployment|build-up|buildup|brigade|division|regiment|corps)$/.test(
          word,
        ),
      ) !== -1 && !behind.includes(',')
    );
  });
  return named ?? null;
}

/** "The Libyan army managed to kill 90 soldiers": who did it to those counted, who are not his own; null where nobody is said to have. */
export function slayerOf({ names, sentence }: Scene, { first, last }: CountedMention): NameMention | null {
  const { tokens } = sentence;
  let verb = verbOfObject(sentence, first, last);
  if (!striking.test(tokens[verb]?.lemma ?? '')) return null;
  while (tokens[verb]?.deprel === 'xcomp') verb = tokens[verb]?.head ?? -1;
  const subject = childWith(sentence, verb, 'nsubj');
  return names.find((name) => name.armed !== null && name.first <= subject && subject <= name.last + 2) ?? null;
}

const striking = /^(kill|slay|wound|injure|capture|destroy|eliminate|neutrali[sz]e|ambush|repel|detain|arrest|seize)$/;
