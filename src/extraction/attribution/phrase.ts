import { isHyphen } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childrenWith, childWith, relationOf, subtree, type TokenRange } from '../tree.ts';

/** The words under a token, without the marks at either end. */
export function phraseOf(scene: Scene, index: number): TokenRange {
  return trimRange(scene, subtree(scene.sentence, index)) ?? { first: index, last: index };
}

/** A phrase under a verb with the number right behind it that the tree hangs beside it: "at closer | to 7,000", "of as many | as 3,000". */
export function withNumber(scene: Scene, verb: number, range: TokenRange): TokenRange {
  const { sentence } = scene;
  const number = sentence.children[verb]?.find(
    (child) => sentence.tokens[child]?.upos === 'NUM' && phraseOf(scene, child).first === range.last + 1,
  );
  return number === undefined ? range : { first: range.first, last: phraseOf(scene, number).last };
}

/** A range without the marks at its ends; null where nothing is left. */
export function trimRange(scene: Scene, range: TokenRange): TokenRange | null {
  const { tokens } = scene.sentence;
  let { first, last } = range;
  const bare = (at: number): boolean =>
    tokens[at]?.kind === 'mark' && !/^[$€£%#]$/.test(tokens[at]?.form ?? '') && !isHyphen(tokens, at);
  while (first <= last && bare(first)) first += 1;
  while (last >= first && bare(last)) last -= 1;
  return first <= last ? { first, last } : null;
}

/** What is left of a range outside another, without marks at the ends. */
export function without(scene: Scene, range: TokenRange, cut: TokenRange): TokenRange[] {
  const pieces =
    cut.last < range.first || cut.first > range.last
      ? [range]
      : [
          { first: range.first, last: cut.first - 1 },
          { first: cut.last + 1, last: range.last },
        ];
  return pieces.flatMap((piece) => {
    const trimmed = trimRange(scene, { first: Math.max(piece.first, scene.opening), last: piece.last });
    return trimmed === null ? [] : [trimmed];
  });
}

/** The smallest range that holds both. */
export function hull(a: TokenRange, b: TokenRange): TokenRange {
  return { first: Math.min(a.first, b.first), last: Math.max(a.last, b.last) };
}

/** A verb with its subject. */
export function subjectAndVerb(scene: Scene, index: number): TokenRange {
  const subject = childrenWith(scene.sentence, index, 'nsubj')[0];
  const verb = { first: index, last: index };
  return subject === undefined ? verb : hull(phraseOf(scene, subject), verb);
}

/** How many tokens lie between two ranges. */
export function gapBetween(a: TokenRange, b: TokenRange): number {
  return a.last < b.first ? b.first - a.last - 1 : Math.max(0, a.first - b.last - 1);
}

/** The nearest clause at or above a token. */
export function clauseOver(sentence: Sentence, index: number): number {
  for (let at = index; at !== -1; at = sentence.tokens[at]?.head ?? -1) {
    if (/^(root|ccomp|advcl|parataxis|conj|acl)$/.test(relationOf(sentence, at)) && isClause(sentence, at)) return at;
    if (relationOf(sentence, at) === 'root') return at;
  }
  return -1;
}

function isClause(sentence: Sentence, index: number): boolean {
  return sentence.tokens[index]?.upos === 'VERB' || childWith(sentence, index, 'nsubj', 'cop') !== -1;
}

/** True where a verb stands among the tokens from `first` on and before `end`. */
export function hasVerb(scene: Scene, first: number, end: number): boolean {
  return scene.sentence.tokens.slice(first, end).some(({ upos }) => upos === 'VERB');
}

/** A source without the time behind it, which tells of the saying: "according to X on Friday", "The paper on Saturday wrote". */
export function beforeTime(scene: Scene, source: TokenRange): TokenRange {
  const time = scene.times.find(({ first, last }) => first > source.first && last === source.last);
  if (time === undefined) return source;
  const on = /^(on|in|at|by)$/.test(scene.sentence.tokens[time.first - 1]?.norm ?? '') ? 2 : 1;
  return time.first - on >= source.first ? { first: source.first, last: time.first - on } : source;
}
