import type { Span } from '../../model/span.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, childWith, dominates, relationOf, type TokenRange } from '../tree.ts';
import { cueVerb } from './cue-verbs.ts';
import { isAsked, isBareParticiple, quotingVerb } from './find-subject.ts';
import type { Found } from './found.ts';
import { hull, phraseOf, subjectAndVerb, trimRange } from './phrase.ts';
import { firstEndingAfter } from './spans-from.ts';

/** What stands around a source and its verb of saying: "“…,” X said", "…, X said on Friday", "The troops, he said, were leaving". */
export function around(scene: Scene, index: number, source: TokenRange, quotations: readonly Span[]): Found | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  // "“…,” X told reporters, adding that …": the participle has what it says behind it.
  const said = childrenWith(sentence, index, 'ccomp').find((child) => child > index);
  const beside =
    tokens[index]?.xpos === 'VBG' && relationOf(sentence, index) === 'advcl' && quotingVerb(scene, index) === -1;
  const above = tokens[tokens[index]?.head ?? -1];
  if (beside && (said !== undefined || cueVerb(above?.lemma ?? '')?.speech === true)) return null;
  // "On “The Week,” X said they had left", "…, which denied any part in it".
  if (said !== undefined && tokens[phraseOf(scene, said).first - 1]?.kind === 'word') return null;
  if (source.first === source.last && /^(who|which|that)$/.test(tokens[source.first]?.norm ?? '')) return null;
  const quoting = quotingVerb(scene, index);
  const own =
    source.first <= index && index <= source.last
      ? { first: index, last: index }
      : hull(source, { first: index, last: index });
  const group = quoting === -1 ? own : hull(own, subjectAndVerb(scene, quoting));
  const before = tokens[group.first - 1];
  if (before === undefined || group.last - group.first > 40 || !/^([,”"’'»?!…—–-]|'')$/.test(before.form)) return null;
  const quotation = quotations[firstEndingAfter(quotations, before.span.start - 1)];
  if (quotation?.end === before.span.start) {
    const opens = tokens.findIndex(({ span }) => span.start >= quotation.start);
    const first = partlyQuoted(scene, opens) ? clauseStart(scene, opens) : opens;
    const range = trimRange(scene, { first, last: group.first - 1 });
    return range === null ? null : { content: [range], rule: 'attribution/after-quotation', with: -1, around: true };
  }
  const head = trimRange(scene, { first: clauseStart(scene, group.first), last: group.first - 1 });
  const close = closeOf(scene, index, group.last);
  if (head === null || close === null || isAsked(scene, head.first)) return null;
  const clause = childrenWith(sentence, index, 'ccomp').find((child) => child > index);
  const relation = relationOf(sentence, index);
  const goesOn =
    clause !== undefined ||
    relation === 'acl' ||
    dominatesAround(scene, index, group) ||
    continuation(scene, index, close) !== -1 ||
    goesOnCounting(scene, close) ||
    outcomes.test(normsBetween(sentence.tokens, close, close + 2)) ||
    isParted(scene, head, close);
  const tail = goesOn ? trimRange(scene, { first: close + 1, last: tokens.length - 1 }) : null;
  if (clause !== undefined && phraseOf(scene, clause).first > close + 2) return null;
  return {
    content: tail === null ? [head] : [head, tail],
    rule: tail === null ? 'attribution/after-content' : 'attribution/inserted',
    with: -1,
    around: true,
  };
}

/** ", he said, bringing the total to 900": what came of what was said. */
const outcomes =
  /^, (bringing|taking|raising|leaving|reducing|cutting|lowering|pushing|swelling|boosting|doubling|tripling)$/;

/** True where the words before a quotation lead into it: "The alliance “sees no change,” he said", not "He was clear: “…,” he said". */
function partlyQuoted(scene: Scene, opens: number): boolean {
  const { tokens } = scene.sentence;
  const start = clauseStart(scene, opens);
  const before = tokens.slice(start, opens - 1);
  return (
    before.length > 0 &&
    /\p{L}/u.test(before.at(-1)?.form ?? '') &&
    before.every(({ lemma }) => cueVerb(lemma)?.speech !== true)
  );
}

/** True where what stands before the source tells of the saying: "In Geneva last week, X said …", "While it rained, X said …". */
export function tellsOfSaying(scene: Scene, index: number, { content, rule }: Found): boolean {
  const { sentence } = scene;
  const [head, tail] = content;
  if (head === undefined || !/(after-content|inserted)$/.test(rule)) return false;
  if (tail !== undefined && sentence.tokens[tail.first - 1]?.form === ',') return false;
  const own = childrenWith(sentence, index, 'obl', 'advmod', 'advcl', 'discourse').some((child) => {
    const { first, last } = phraseOf(scene, child);
    return child < index && first === head.first && last >= head.last;
  });
  const opens = relationOf(sentence, head.first) === 'advcl' && isBareParticiple(scene, head.first);
  return (
    /^(who|whose)$/.test(sentence.tokens[head.first]?.norm ?? '') ||
    own ||
    opens ||
    !sentence.tokens
      .slice(head.first, head.last + 1)
      .some(({ upos, relation }) => /^(VERB|AUX)$/.test(upos) && relation !== 'amod')
  );
}

/** The mark that closes a cue with its adverbials ("said on Friday,"); the sentence's end; null where something else follows. */
function closeOf(scene: Scene, index: number, last: number): number | null {
  const { sentence } = scene;
  let at = last + 1;
  for (;;) {
    const token = sentence.tokens[at];
    if (token === undefined || token.kind === 'mark') return at;
    const child = sentence.children[index]?.find(
      (each) =>
        phraseOf(scene, each).first === at &&
        (/^(obl|advmod|iobj|obj|nmod|compound)$/.test(relationOf(sentence, each)) || tellsWhenSaid(scene, each)),
    );
    const time = scene.times.find((mention) => mention.first === at);
    if (child !== undefined) at = phraseOf(scene, child).last + 1;
    else if (time !== undefined) at = time.last + 1;
    else return null;
  }
}

/** "…, X said after the talks had failed", "…, X said as it opened": a clause about the saying, right behind it. */
function tellsWhenSaid({ sentence }: Scene, clause: number): boolean {
  const mark = sentence.tokens[childWith(sentence, clause, 'mark')]?.norm ?? '';
  return relationOf(sentence, clause) === 'advcl' && /^(after|as|before|while|when)$/.test(mark);
}

/** True where the verb hangs on a clause that stands on both sides of it. */
function dominatesAround(scene: Scene, index: number, group: TokenRange): boolean {
  const { sentence } = scene;
  if (relationOf(sentence, index) !== 'parataxis') return false;
  const head = sentence.tokens[index]?.head ?? -1;
  return sentence.tokens.some(
    ({ kind }, at) =>
      at > group.last && kind !== 'mark' && dominates(sentence, head, at) && !dominates(sentence, index, at),
  );
}

/** A clause behind "…, X said, and …" that goes on with what was said; -1 where there is none. */
function continuation(scene: Scene, index: number, close: number): number {
  const { sentence } = scene;
  return (
    childrenWith(sentence, index, 'conj', 'advcl').find(
      (child) =>
        child > close &&
        cueVerb(sentence.tokens[child]?.lemma ?? '') === undefined &&
        (childWith(sentence, child, 'nsubj') !== -1 || goesOnPerfect(scene, child)),
    ) ?? -1
  );
}

/** "Chad is at peace, he said, and has withdrawn 900 men": an auxiliary of the present, which tells on from what was said. */
function goesOnPerfect({ sentence }: Scene, verb: number): boolean {
  const [first] = childrenWith(sentence, verb, 'aux');
  return (
    first !== undefined &&
    /^(has|have|is|are|will)$/.test(sentence.tokens[first]?.norm ?? '') &&
    sentence.tokens[first - 1]?.norm === 'and'
  );
}

/** "The museum, X said, would open": a subject before the cue, its verb behind. */
function isParted({ sentence: { tokens } }: Scene, head: TokenRange, close: number): boolean {
  return (
    /^(VERB|AUX)$/.test(tokens[close + 1]?.upos ?? '') &&
    !tokens.slice(head.first, head.last + 1).some(({ upos }) => /^(VERB|AUX)$/.test(upos))
  );
}

/** "France has sent 2,000, X said, and Britain 1,200": what goes on without a verb, with a number. */
function goesOnCounting({ sentence: { tokens } }: Scene, close: number): boolean {
  const tail = tokens.slice(close + 1);
  return (
    /^(and|but)$/.test(tail[0]?.norm ?? '') &&
    tail.some(({ kind }) => kind === 'number') &&
    !tail.some(({ upos }) => /^(VERB|AUX)$/.test(upos))
  );
}

/** The start of the sentence's content, or of what follows its last semicolon before a token. */
function clauseStart(scene: Scene, before: number): number {
  const { tokens } = scene.sentence;
  const stop = tokens.findLastIndex((token, at) => at < before && token.form === ';');
  const label = tokens.findIndex(({ form }) => form === ':');
  const spoken = label < before && tokens.slice(0, label).every(({ form }) => !/\p{Ll}/u.test(form));
  return Math.max(scene.opening, stop + 1, spoken ? label + 1 : 0);
}
