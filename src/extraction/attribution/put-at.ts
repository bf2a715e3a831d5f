import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { childrenWith, type TokenRange } from '../tree.ts';
import { behind, type Found, isQuoteMark } from './found.ts';
import { hull, phraseOf, trimRange, withNumber } from './phrase.ts';

/** "put the number at 40,000", "gave a figure of 40,000": what was put, and at what. */
export function putAt(scene: Scene, index: number): Found | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const lemma = tokens[index]?.lemma ?? '';
  if (!/^(put|give|use)$/.test(lemma)) return null;
  const figure = /^(number|figure|total|strength|estimate|size|count|toll|force|level)s?$/;
  const passive = childrenWith(sentence, index, 'nsubj').find((child) => tokens[child]?.deprel === 'nsubj:pass');
  const objects = childrenWith(sentence, index, 'obj');
  const put = passive ?? objects.find((child) => figure.test(tokens[child]?.norm ?? '')) ?? objects[0] ?? -1;
  const at =
    childrenWith(sentence, index, 'obl').find((child) => tokens[phraseOf(scene, child).first]?.norm === 'at') ??
    asHighAs(scene, index);
  if (lemma === 'use') return used(scene, put);
  const colon = tokens.findIndex(({ form }, mark) => form === ':' && mark > put);
  const listed = { first: put, last: tokens.length - 1 };
  if (put > index && colon !== -1 && figure.test(tokens[put]?.norm ?? '') && hasNumber(scene, listed)) {
    const range = trimRange(scene, { first: phraseOf(scene, put).first, last: listed.last });
    return range === null ? null : behind('put-at', range);
  }
  if (put === -1 || (at === undefined && !figure.test(tokens[put]?.norm ?? ''))) return null;
  const what = phraseOf(scene, put);
  if (at === undefined) return behind('put-at', what);
  const value = withNumber(scene, index, phraseOf(scene, at));
  if (!hasNumber(scene, value)) return null;
  return put > index ? behind('put-at', hull(what, withApart(scene, value))) : behind('put-at', what, value);
}

/** "at 30,000, not counting the 25,000 elsewhere": what is put apart from the number goes with it, up to the next comma. */
function withApart({ sentence: { tokens } }: Scene, { first, last }: TokenRange): TokenRange {
  const words = normsBetween(tokens, last + 1, last + 4);
  // "at 40,000 men, with hundreds of tanks".
  const beside = tokens[last + 1]?.form === ',' && tokens[last + 2]?.norm === 'with';
  const counts = tokens
    .slice(last + 3, last + 6)
    .some(({ upos, norm }) => upos === 'NUM' || /^(hundreds|dozens|thousands|scores)$/.test(norm));
  if (!(beside && counts) && !/^, (not counting|not including|excluding|including|counting|plus)/.test(words))
    return { first, last };
  const comma = tokens.findIndex(({ kind, form }, at) => at > last + 2 && kind === 'mark' && /^[,;.]$/.test(form));
  return { first, last: (comma === -1 ? tokens.length : comma) - 1 };
}

/** "put the figure as high as 20,000": the number behind it. */
function asHighAs({ sentence: { tokens } }: Scene, index: number): number | undefined {
  const high = tokens.findIndex(
    ({ norm }, at) => at > index && at < index + 8 && /^(high|low)$/.test(norm) && tokens[at + 1]?.norm === 'as',
  );
  const number = high === -1 ? -1 : tokens.findIndex(({ upos }, at) => at > high && at < high + 4 && upos === 'NUM');
  return number === -1 ? undefined : number;
}

/** "used the words “up to 40,000”", "used a figure of 40,000": words that are quoted, and no use of other things. */
function used(scene: Scene, object: number): Found | null {
  const { tokens } = scene.sentence;
  if (!/^(word|figure|number|phrase|term)s?$/.test(tokens[object]?.norm ?? '')) return null;
  const what = phraseOf(scene, object);
  const open = tokens[what.last + 1];
  const close = tokens.findIndex((token, at) => at > what.last + 1 && /^(["”’'»]|'')$/.test(token.form));
  const whole = open !== undefined && isQuoteMark(open) && close !== -1 ? { first: what.first, last: close - 1 } : what;
  return hasNumber(scene, whole) ? behind('put-at', whole) : null;
}

function hasNumber(scene: Scene, { first, last }: TokenRange): boolean {
  return scene.sentence.tokens.slice(first, last + 1).some(({ upos }) => upos === 'NUM');
}
