import type { Actor } from '../../model/claim.ts';
import { normsBetween } from '../norms.ts';
import { countedNoun } from '../quantities/counted-nouns.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import type { Doer } from './force-subject.ts';

/** "16 coalition aircraft", "40 enemy tanks", "900 Elbonian soldiers": those of somebody whom no known name tells. */
export function ofStrangers({ names, sentence }: Scene, { of }: CountedMention): boolean {
  if (of === null) return false;
  const named = sentence.names.some(
    ({ kind, first, last }) =>
      /^(NORP|LOC)$/.test(kind) &&
      first >= of.first &&
      last < of.last &&
      !names.some((known) => known.first <= last && first <= known.last),
  );
  const behind = normsBetween(sentence.tokens, of.last + 1, of.last + 5);
  // "another 100,000 troops, including Saudis, Egyptians and others".
  const several = /^, including (\S+ ,? ?){1,8}(and|,) others\b/.test(
    normsBetween(sentence.tokens, of.last + 1, of.last + 14),
  );
  return (
    named ||
    several ||
    /^(from|of) (\S+ ){0,3}(allies|partners)\b/.test(behind) ||
    /^(of (other|several|various|some) (\S+ )?|from (\S+ ){0,2})(?<!united )(nations|countries|states)\b/.test(
      behind,
    ) ||
    sentence.tokens
      .slice(of.first, of.last)
      .some(({ norm }) => /^(coalition|allied|enemy|hostile|opposing)$/.test(norm))
  );
}

/** "25 other countries have contributed 22,000 soldiers", "the coalition has 23,000 there": several states at once, none of which is named. */
export function isOfSeveral(doer: Doer | null): boolean {
  return doer?.mention === null && /^(coalition|countries|nations|states|allies|governments)$/.test(doer.noun ?? '');
}

/** "Each side has massed 900", "the other contributors have 400", "more peacekeepers were sent to strengthen a force of 3,200": people are told of, before those counted, who are not the force spoken of before. */
export function isOfOthers({ sentence, names }: Scene, { first, of }: CountedMention, doer: Doer | null): boolean {
  const { tokens } = sentence;
  if (doer !== null && doer.mention === null && others.test(doer.noun ?? '')) return true;
  // "African peacekeepers came to strengthen a force of 3,200": of a people without a state's name.
  const end = of === null ? first : Math.min(first, of.first);
  return sentence.names.some(
    ({ kind, first: from, last }) =>
      kind === 'NORP' &&
      last < end &&
      !names.some((known) => known.first <= last && from <= known.last) &&
      countedNoun([tokens[last + 1]?.norm ?? ''])?.military === true,
  );
}

/** Nouns for those on another side than the force spoken of before. */
const others =
  /^(sides?|contributors?|partners?|opponents?|rivals?|foes?|adversary|adversaries|neighbou?rs?|donors?|warlords?|militias?|rebels|insurgents|gunmen|factions?|parties|others)$/;

/** How many paragraphs may count a force before it is named. */
const leadParagraphs = 2;

/** True where words that count a force without naming it are about the one that the report is about: "the troops", "put it at 20,000", a lead, a sentence that names its state. */
export function recalls({ sentence, names }: Scene, { first, of }: CountedMention, { code, span }: Actor): boolean {
  const start = sentence.tokens[first]?.span.start ?? 0;
  const lead = sentence.paragraph < leadParagraphs && (span === null || span.start > start);
  const before = [first, of?.first ?? first].map((at) => sentence.tokens[at - 1]?.norm ?? '');
  return (
    lead ||
    of === null ||
    names.some(
      (mention) => mention.code === code && !/^(to|into|against)$/.test(sentence.tokens[mention.first - 1]?.norm ?? ''),
    ) ||
    before.some((word) => /^(the|those|these|all|its|their)$/.test(word))
  );
}
