import type { Scene } from '../scene.ts';
import { childrenWith, childWith, relationOf, type TokenRange } from '../tree.ts';
import { type Cue, cueGroup } from './cue.ts';
import { attitudes, cueAdjectives, cueNouns, lightVerbs, partisanNouns, plainCue } from './cue-verbs.ts';
import { withFurther } from './find-extent.ts';
import { sourceOf, sourceRange } from './find-source.ts';
import { hull, phraseOf, trimRange, without } from './phrase.ts';

/** "comments by X that …", "X's estimate of …", "a promise to …". */
export function nounCue(scene: Scene, index: number): Cue | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const token = tokens[index];
  if (token?.upos !== 'NOUN' || !cueNouns.has(token.lemma)) return null;
  const owner = childrenWith(sentence, index, 'nmod').find((child) => tokens[child]?.deprel === 'nmod:poss');
  const maker = childrenWith(sentence, index, 'nmod').find((child) =>
    /^(by|from)$/.test(tokens[phraseOf(scene, child).first]?.norm ?? ''),
  );
  const origin = cameFrom(scene, index);
  const by = owner ?? maker ?? origin;
  // "rejected X's claim that …": the tree may hang the clause on the verb.
  const over = relationOf(sentence, index) === 'obj' || origin !== undefined ? [token.head] : [];
  const clause = [index, ...(by === undefined ? [] : [by, ...over])]
    .flatMap((at) => childrenWith(sentence, at, 'acl', 'ccomp', ...(origin === undefined ? [] : ['advcl', 'csubj'])))
    .find((child) => {
      const first = tokens[phraseOf(scene, child).first]?.norm ?? '';
      return child > index && /^(that|to)$/.test(first);
    });
  // "the report by the Institute for Peace": the phrase is part of a name.
  const isCapital = (at: number): boolean => at > index && tokens[at]?.capital === true;
  const about = childrenWith(sentence, index, 'nmod').find((child) => {
    const { first } = phraseOf(scene, child);
    const named =
      isCapital(first - 1) &&
      child > first &&
      tokens.slice(first + 1, child + 1).some((_, at) => isCapital(first + 1 + at));
    return child > index && child !== by && !named && /^(of|about|on|for)$/.test(tokens[first]?.norm ?? '');
  });
  const given = by === undefined && about !== undefined ? givenBy(scene, index, about) : null;
  if (given !== null) return given;
  const light = by === undefined ? lightVerbOf(scene, index) : -1;
  const newsroom = by === undefined && light === -1 ? namedBefore(scene, index) : null;
  const nobody = by === undefined && light === -1 && newsroom === null;
  const told = clause ?? (nobody && !isHearsay(scene, index) ? undefined : about);
  if (told === undefined) return null;
  const range = clause === undefined ? phraseOf(scene, told) : withFurther(scene, phraseOf(scene, told), index);
  const pieces = clause === undefined ? { first: range.first + 1, last: range.last } : range;
  let source: TokenRange | null = newsroom;
  if (by !== undefined) {
    const owned = phraseOf(scene, by);
    source = trimRange(
      scene,
      owner === undefined
        ? { first: owned.first + 1, last: Math.min(owned.last, range.first > by ? range.first - 1 : owned.last) }
        : owned,
    );
  }
  if (light !== -1) source = sourceOf(scene, light, plainCue);
  // "unconfirmed reports that …": nobody says whose.
  if (source === null && nobody && isHearsay(scene, index))
    source = { first: phraseOf(scene, index).first, last: index };
  const cue = {
    first: light === -1 ? index : cueGroup(scene, light, -1).first,
    last: clause === undefined ? range.first : maker !== undefined && by === maker ? index + 1 : index,
  };
  const content = without(scene, pieces, cue);
  if (content.length === 0) return null;
  const zone = hull(source ?? cue, earlierWord(scene, index, cue));
  const rule = light !== -1 ? 'attribution/light-verb' : nobody ? hearsay : 'attribution/cue-noun';
  const verb = { ...plainCue, vouches: !attitudes.has(token.lemma) };
  return { head: index, source, cue, zone, content, verb, addressee: null, rule };
}

/** The rule of what is said without a word about who says it. */
export const hearsay = 'attribution/hearsay';

/** "reports that", "some rumours of": several, of whom nobody is told. */
function isHearsay({ sentence }: Scene, index: number): boolean {
  const token = sentence.tokens[index];
  const article = childWith(sentence, index, 'det', 'nmod');
  return (
    token?.xpos === 'NNS' &&
    /^(report|claim|rumour|rumor|allegation|accusation|account|suggestion|indication|estimate|charge|prediction|forecast)$/.test(
      token.lemma,
    ) &&
    (article > index || /^(|some|several|many|any|more)$/.test(sentence.tokens[article]?.norm ?? ''))
  );
}

/** "Word came from Kyiv that …": whom the verb over a noun names as where it came from. */
function cameFrom({ sentence }: Scene, index: number): number | undefined {
  const verb = relationOf(sentence, index) === 'nsubj' ? (sentence.tokens[index]?.head ?? -1) : -1;
  if (!/^(come|arrive|emerge|filter)$/.test(sentence.tokens[verb]?.lemma ?? '')) return undefined;
  return childrenWith(sentence, verb, 'obl').find(
    (child) => sentence.tokens[childWith(sentence, child, 'case')]?.norm === 'from',
  );
}

/** "a Reuters report that …", "a U.S. estimate of …": a name right before the noun. */
function namedBefore({ names }: Scene, index: number): TokenRange | null {
  const name = names.find(({ last, kind }) => last === index - 1 && kind !== 'capital');
  return name === undefined ? null : { first: name.first, last: name.last };
}

/** "an estimate of 160,000 that he gave on Monday": who gave it, with the day as a part of the saying. */
function givenBy(scene: Scene, index: number, about: number): Cue | null {
  const { sentence } = scene;
  const verb = childrenWith(sentence, index, 'acl').find(
    (child) =>
      child > about &&
      /^(give|make|put|issue|offer|publish|quote|cite|release)$/.test(sentence.tokens[child]?.lemma ?? ''),
  );
  const subject =
    verb === undefined
      ? undefined
      : childrenWith(sentence, verb, 'nsubj').find(
          (child) => !/^(that|which|who)$/.test(sentence.tokens[child]?.norm ?? ''),
        );
  if (verb === undefined || subject === undefined) return null;
  const source = sourceRange(scene, subject, verb);
  const content = trimRange(scene, {
    first: phraseOf(scene, about).first + 1,
    last: Math.min(phraseOf(scene, about).last, phraseOf(scene, verb).first - 1),
  });
  if (source === null || content === null) return null;
  const cue = { first: verb, last: verb };
  const zone = { first: source.first, last: phraseOf(scene, verb).last };
  return {
    head: index,
    source,
    cue,
    zone,
    content: [content],
    verb: plainCue,
    addressee: null,
    rule: 'attribution/cue-noun',
  };
}

function earlierWord(scene: Scene, index: number, cue: TokenRange): TokenRange {
  return /^(earlier|previous|recent|past|former)$/.test(scene.sentence.tokens[index - 1]?.norm ?? '')
    ? { first: index - 1, last: cue.last }
    : cue;
}

/** The verb of "made the claim that …", whose subject is the source; -1 where there is none. */
function lightVerbOf(scene: Scene, index: number): number {
  const { tokens } = scene.sentence;
  const head = tokens[index]?.head ?? -1;
  return relationOf(scene.sentence, index) === 'obj' && head < index && lightVerbs.has(tokens[head]?.lemma ?? '')
    ? head
    : -1;
}

/** "is a critic of …", "has been a supporter of …". */
export function partisanCue(scene: Scene, index: number): Cue | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (!partisanNouns.has(tokens[index]?.lemma ?? '')) return null;
  const subject = childrenWith(sentence, index, 'nsubj')[0];
  const copula = childWith(sentence, index, 'cop');
  const of = childrenWith(sentence, index, 'nmod').find((child) => tokens[phraseOf(scene, child).first]?.norm === 'of');
  if (subject === undefined || copula === -1 || of === undefined) return null;
  const range = phraseOf(scene, of);
  const source = sourceRange(scene, subject, index);
  const cue = { first: cueGroup(scene, copula, -1).first, last: range.first };
  const content = without(scene, range, cue);
  if (source === null || source.last >= cue.first || content.length === 0) return null;
  const verb = { ...plainCue, vouches: false };
  const zone = hull(source, cue);
  return { head: index, source, cue, zone, content, verb, addressee: null, rule: 'attribution/partisan' };
}

/** "is confident that …", "are worried about …". */
export function adjectiveCue(scene: Scene, index: number): Cue | null {
  const { sentence } = scene;
  const token = sentence.tokens[index];
  if (token === undefined || (token.upos !== 'ADJ' && token.upos !== 'VERB') || !cueAdjectives.has(token.norm))
    return null;
  const subject = childrenWith(sentence, index, 'nsubj')[0];
  const told = childrenWith(sentence, index, 'ccomp', 'xcomp', 'obl', 'advcl').find((child) => child > index);
  if (subject === undefined || told === undefined) return null;
  const range = phraseOf(scene, told);
  const relation = relationOf(sentence, told);
  if (relation === 'obl' && !/^(about|of|over|with|by|at)$/.test(sentence.tokens[range.first]?.norm ?? '')) return null;
  if (relation === 'advcl' && sentence.tokens[range.first]?.norm !== 'that') return null;
  const cue = cueGroup(scene, index, relation === 'obl' ? range.first : -1);
  const content = without(scene, range, cue);
  const source = sourceRange(scene, subject, index);
  if (content.length === 0 || source === null) return null;
  return {
    head: index,
    source,
    cue,
    zone: hull(source, cue),
    content,
    verb: { ...plainCue, vouches: relation === 'ccomp' },
    addressee: null,
    rule: 'attribution/adjective',
  };
}
