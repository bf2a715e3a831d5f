import type { Days } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { type Scene, type Setting, spanOfTokens } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { NormalisedTime } from './times/normalise-times.ts';
import { type ClaimTimes, readTimes } from './times/read-times.ts';
import { dominates, type TokenRange, topOf } from './tree.ts';

/**
 * The two clocks of a deed: as of a quantity, but that its own day is the one that hangs on its own words in the tree; one of another clause
 * does not date it, and what is only named by the way has none of the telling.
 */
export function readDeedTimes(
  setting: Setting,
  scene: Scene,
  cue: TokenRange,
  attribution: Attribution | null,
): ClaimTimes {
  const read = readTimes(setting, scene, cue, attribution, null);
  const own = timeOfDeed(scene, cue);
  if (own !== null) {
    const spans = [spanOfTokens(scene.sentence, own.first, own.last)];
    return { ...read, asOf: own.days, spans, why: 'time/of-the-deed' };
  }
  if (isByTheWay(scene, cue)) return { ...read, asOf: null, spans: [], why: 'time/by-the-way-undated' };
  if (read.why !== 'time/own-words' || !isOfAnother(scene, read.spans.slice(-1), cue)) return read;
  const asOf: Days | null = read.saidAt === null ? null : { ...read.saidAt, basis: 'implied' };
  return { ...read, asOf, spans: [], why: 'time/of-another' };
}

/** The time that hangs on the words of a deed in the tree: its own day, whatever else the clause dates; null where none does. */
function timeOfDeed(scene: Scene, cue: TokenRange): NormalisedTime | null {
  const own = scene.times.filter(
    (time) => time.role === 'on' && time.days !== null && time.first >= scene.opening && hangsOn(scene, time, cue),
  );
  return own.toSorted((a, b) => Math.abs(a.first - cue.last) - Math.abs(b.first - cue.last))[0] ?? null;
}

/** True for a deed that a noun names on the way to something else: "in protest at the annexation", "after the raid". Its day is not that of the telling. */
function isByTheWay({ sentence }: Scene, range: TokenRange): boolean {
  const { tokens } = sentence;
  const top = topOf(sentence, range);
  const token = tokens[top];
  if (token?.upos !== 'NOUN' || !/^(obl|nmod)$/.test(token.relation)) return false;
  const told = tokens.some(
    ({ head, norm, relation }) => head === top && relation === 'case' && /^(of|on|about)$/.test(norm),
  );
  return !told || !telling.test(tokens[token.head]?.lemma ?? '');
}

/** Words behind which "of" tells what is reported: "spoke of a withdrawal", "signs of an attack". */
const telling =
  /^(speak|talk|tell|know|learn|hear|inform|notify|warn|accuse|report|sign|evidence|news|word|confirmation|announcement|claim|account|denial|estimate)$/;

/** True where the words that tell a day hang on another clause, which is no part of what the deed hangs on: "working to see polls held in May". */
function isOfAnother(scene: Scene, days: readonly Span[], cue: TokenRange): boolean {
  const { sentence } = scene;
  const time = scene.times.find(({ first, last }) => {
    const { start, end } = spanOfTokens(sentence, first, last);
    return days.some((span) => span.start === start && span.end === end);
  });
  if (time === undefined) return false;
  const verb = verbOver(sentence, time.last);
  return verb !== -1 && !dominates(sentence, verb, cue.first) && !(verb >= cue.first && verb <= cue.last);
}

/** The nearest verb over a token; -1 where none is. */
function verbOver({ tokens }: Sentence, index: number): number {
  for (let at = tokens[index]?.head ?? -1; at !== -1; at = tokens[at]?.head ?? -1)
    if (tokens[at]?.upos === 'VERB') return at;
  return -1;
}

/** True where the word over a time is one of the deed's: "met on Monday", "Monday's meeting". */
function hangsOn({ sentence }: Scene, range: TokenRange, cue: TokenRange): boolean {
  const over = sentence.tokens[topOf(sentence, range)]?.head ?? -1;
  return over >= cue.first && over <= cue.last;
}
