import type { Scene } from '../scene.ts';
import { childWith, relationOf } from '../tree.ts';
import {
  bareClauseBehind,
  clauseMisread,
  clauseOf,
  questionBehind,
  questionKnown,
  relativeBeside,
  relativeOf,
  speechBeside,
  thatBehind,
} from './clause-content.ts';
import type { CueVerb } from './cue-verbs.ts';
import { behind, type Found, isQuoteMark } from './found.ts';
import { clauseOver, hasVerb, phraseOf, trimRange, without } from './phrase.ts';
import {
  calledSo,
  describedAs,
  infinitiveOf,
  listBehind,
  objectOf,
  passiveOf,
  prepositionBehind,
  prepositionOf,
} from './phrase-content.ts';
import { putAt } from './put-at.ts';

/** One way in which a verb takes its content; null where it does not. */
type ContentRule = (scene: Scene, index: number, verb: CueVerb, subject: number | null) => Found | null;

const contentRules: readonly ContentRule[] = [
  clauseOf,
  relativeOf,
  relativeBeside,
  speechBeside,
  bareClauseBehind,
  quotedAfter,
  thatBehind,
  questionBehind,
  infinitiveOf,
  describedAs,
  prepositionOf,
  prepositionBehind,
  putAt,
  listBehind,
  asSaid,
  passiveOf,
  calledSo,
  questionKnown,
  clauseMisread,
  objectOf,
  colonAtEnd,
  quotedBefore,
];

/** What a cue verb has as its content, by the first rule that finds one. */
export function contentOf(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  for (const rule of contentRules) {
    const found = rule(scene, index, verb, subject);
    if (found !== null) return found;
  }
  return null;
}

/** "He said:" at the end of its sentence: the content stands in the next. */
function colonAtEnd(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  const ends = verb.speech && tokens.at(-1)?.form === ':' && !hasVerb(scene, index + 1, tokens.length);
  return ends ? behind('colon') : null;
}

/** "“Who is there?” he asked.": nothing but source and cue, so that what is said is the quotation that ends right before the sentence. */
function quotedBefore(scene: Scene, index: number, verb: CueVerb, subject: number | null): Found | null {
  const { sentence } = scene;
  const own =
    verb.speech && relationOf(sentence, index) === 'root' && childWith(sentence, index, 'obj', 'ccomp') === -1;
  return own &&
    (subject === null ? index : phraseOf(scene, subject).first) === 0 &&
    sentence.tokens.every(({ upos }, at) => at === index || upos !== 'VERB')
    ? behind('quotation-before')
    : null;
}

/** "As X pointed out, they had left": the clause that the saying stands beside. */
function asSaid(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { sentence } = scene;
  const { first, last } = phraseOf(scene, index);
  const token = sentence.tokens[index];
  const putIt = token?.lemma === 'put' && sentence.tokens[childWith(sentence, index, 'obj')]?.norm === 'it';
  if (!(verb.speech || putIt) || token?.relation !== 'advcl' || sentence.tokens[first]?.norm !== 'as') return null;
  const apart = sentence.tokens[first - 1]?.form === ',' || sentence.tokens[last + 1]?.form === ',';
  const clause = clauseOver(sentence, token.head);
  if (
    !apart ||
    clause === -1 ||
    childWith(sentence, index, 'nsubj') === -1 ||
    childWith(sentence, index, 'xcomp') !== -1
  )
    return null;
  const content = without(scene, phraseOf(scene, clause), { first, last });
  return { content, rule: 'attribution/as-said', with: -1, around: false };
}

/** "saying, “…": the quotation that the sentence opens behind a verb of saying, up to the sentence's end. */
function quotedAfter(scene: Scene, index: number, verb: CueVerb): Found | null {
  const { tokens } = scene.sentence;
  if (!verb.speech) return null;
  const open = tokens.findIndex((token, at) => at > index && isQuoteMark(token));
  // "by saying “we are ready”".
  const atOnce = open === index + 1 && tokens[index]?.xpos === 'VBG' && hasVerb(scene, open, tokens.length);
  if (open === -1 || !(atOnce || /^[,:]$/.test(tokens[open - 1]?.form ?? ''))) return null;
  if (hasVerb(scene, index + 1, open)) return null;
  const range = trimRange(scene, { first: open + 1, last: tokens.length - 1 });
  return range === null ? null : behind('before-quotation', range);
}
