import { addDays, type Day, type Days } from '../model/day.ts';
import type { Span } from '../model/span.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { type Scene, type Setting, spanOfTokens } from './scene.ts';
import type { Sentence } from './sentence.ts';
import type { NormalisedTime } from './times/normalise-times.ts';
import { type ClaimTimes, readTimes } from './times/read-times.ts';
import { childrenWith, childWith, dominates, relationOf, type TokenRange, topOf } from './tree.ts';

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
  const times = timesOf(setting, scene, cue, attribution);
  const published = setting.report.publishedAt?.slice(0, 10);
  // "Eighteen years later it struck again", behind words on another year: what has happened lies in no day to come.
  const isAhead =
    published !== undefined &&
    times.asOf !== null &&
    times.asOf.from.slice(0, 10) > published &&
    scene.sentence.tokens.slice(cue.first, cue.last + 1).some(({ xpos }) => xpos === 'VBD');
  return isAhead ? { ...times, asOf: null, spans: [], why: 'time/not-ahead' } : times;
}

function timesOf(setting: Setting, scene: Scene, cue: TokenRange, attribution: Attribution | null): ClaimTimes {
  const read = readTimes(setting, scene, cue, attribution, null);
  const ofDeed = timeOfDeed(scene, cue);
  if (ofDeed !== null) {
    const spans = [spanOfTokens(scene.sentence, ofDeed.first, ofDeed.last)];
    return { ...read, asOf: ofDeed.days, spans, why: 'time/of-the-deed' };
  }
  const near = timeBelow(scene, cue) ?? hoursBeside(scene, cue);
  if (near !== null) {
    const spans = [spanOfTokens(scene.sentence, near.first, near.last)];
    return { ...read, asOf: near.days, spans, why: 'time/below-the-deed' };
  }
  if (isByTheWay(scene, cue)) return { ...read, asOf: null, spans: [], why: 'time/by-the-way-undated' };
  const [own] = read.why === 'time/own-words' ? read.spans.slice(-1) : [];
  if (read.why === 'time/publication' && isOfHistory(setting, scene, cue))
    return { ...read, asOf: null, spans: [], why: 'time/history-undated' };
  const time = own === undefined ? undefined : timeAt(scene, own);
  if (time === undefined || !(isOfAnother(scene, time, cue) || isOfThing(scene, time, cue))) return read;
  const asOf: Days | null = read.saidAt === null ? null : { ...read.saidAt, basis: 'implied' };
  return { ...read, asOf, spans: [], why: 'time/of-another' };
}

/** How long ago the day told last must lie for what follows it, in days. */
const longAgo = 366;

/** "He was arrested in 1963. The party hailed him a hero.": what is told in the past behind an old date, in its paragraph or the next, is not of the day of publication. */
function isOfHistory({ scenes, report }: Setting, scene: Scene, cue: TokenRange): boolean {
  const { paragraph } = scene.sentence;
  if (report.publishedAt === null || !isPast(scene, cue)) return false;
  const limit = addDays(report.publishedAt.slice(0, 10) as Day, -longAgo);
  for (let at = scene.index; at >= 0; at -= 1) {
    const before = scenes[at];
    if (before === undefined || before.sentence.paragraph < paragraph - 1) return false;
    const told = before.times.findLast(
      (time) => time.role === 'on' && time.days !== null && (before !== scene || time.last < cue.first),
    );
    if (told?.days != null) return told.days.until < limit;
  }
  return false;
}

/** True where the nearest verb over a deed that has a tense is of the past: "attacked", "saw thousands killed", "would often attack". */
function isPast({ sentence }: Scene, { first, last }: TokenRange): boolean {
  const { tokens } = sentence;
  const verb = tokens.findIndex(({ upos }, index) => index >= first && index <= last && upos === 'VERB');
  for (let at = verb; at !== -1; at = tokens[at]?.head ?? -1) {
    // "has shelled the town and killed 20": the auxiliary of the first is that of both.
    const shares = relationOf(sentence, at) === 'conj' && childWith(sentence, at, 'nsubj', 'aux', 'cop') === -1;
    if (shares && hasPerfect(sentence, tokens[at]?.head ?? -1)) return false;
    const [tense] = [at, ...childrenWith(sentence, at, 'aux', 'cop')].flatMap((index) => {
      const { xpos = '', norm = '' } = tokens[index] ?? {};
      return /^(VB[DPZ]|MD)$/.test(xpos) ? [xpos === 'VBD' || norm === 'would'] : [];
    });
    if (tense !== undefined) return tense;
  }
  return false;
}

function hasPerfect(sentence: Sentence, verb: number): boolean {
  return childrenWith(sentence, verb, 'aux').some((aux) =>
    /^(has|have|'ve|'s)$/.test(sentence.tokens[aux]?.norm ?? ''),
  );
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

/** The time that some words of a sentence tell. */
function timeAt({ sentence, times }: Scene, { start, end }: Span): NormalisedTime | undefined {
  return times.find(({ first, last }) => {
    const span = spanOfTokens(sentence, first, last);
    return span.start === start && span.end === end;
  });
}

/** True where a time hangs on another clause, which is no part of what the deed hangs on: "working to see polls held in May". */
function isOfAnother({ sentence }: Scene, time: NormalisedTime, cue: TokenRange): boolean {
  const verb = verbOver(sentence, time.last);
  return verb !== -1 && !dominates(sentence, verb, cue.first) && !(verb >= cue.first && verb <= cue.last);
}

/** "before the 2018 elections", "welcomed the October 23 deal": a time within the name of a thing that is only spoken of, or lies ahead. */
function isOfThing({ sentence }: Scene, time: NormalisedTime, cue: TokenRange): boolean {
  const { tokens } = sentence;
  const top = topOf(sentence, time);
  const noun = tokens[top]?.head ?? -1;
  const within = /^(compound|nummod|amod|nmod)$/.test(relationOf(sentence, top)) && top < noun;
  if (!within || tokens[noun]?.upos === 'VERB' || dominates(sentence, noun, cue.first)) return false;
  const above = tokens[tokens[noun]?.head ?? -1]?.norm ?? '';
  return /^(before|until|of|for|to)$/.test(tokens[childWith(sentence, noun, 'case')]?.norm ?? '') || above === 'ahead';
}

/** Relations within one clause, and of infinitives that go on with it. */
const inClause = /^(obl|nmod|obj|nummod|compound|amod|acl|xcomp)$/;

/** "sent engineers to help during the 2021 fires": a time that stands behind a verb and hangs under it in no other clause; null where none does. */
function timeBelow({ sentence, times, opening }: Scene, cue: TokenRange): NormalisedTime | null {
  const { tokens } = sentence;
  if (tokens[cue.last]?.upos !== 'VERB') return null;
  const below = times.find((time) => {
    if (time.role !== 'on' || time.days === null || time.first < Math.max(opening, cue.last)) return false;
    let at = topOf(sentence, time);
    const noun = tokens[at]?.head ?? -1;
    if (!/^(during|in|at|on)$/.test(tokens[childWith(sentence, noun, 'case')]?.norm ?? '')) return false;
    while (at !== -1 && at !== cue.last && goesOn(sentence, at)) at = tokens[at]?.head ?? -1;
    return at === cue.last;
  });
  return below ?? null;
}

/** True for a word of the same clause, or of an infinitive that goes on with it. */
function goesOn(sentence: Sentence, index: number): boolean {
  const { relation = '', deprel, xpos } = sentence.tokens[index] ?? {};
  const within = inClause.test(relation) || (relation === 'advcl' && xpos === 'VB');
  return within && deprel !== 'acl:relcl' && childWith(sentence, index, 'nsubj') === -1;
}

/** "hours before the jet crashed on Wednesday": on the same day, near enough; null where no hours are told. */
function hoursBeside({ sentence, times }: Scene, { first, last }: TokenRange): NormalisedTime | null {
  const { tokens } = sentence;
  const hours = tokens.findIndex(
    ({ norm, head }, at) =>
      head >= first &&
      head <= last &&
      /^(hours?|minutes?)$/.test(norm) &&
      /^(before|after)$/.test(tokens[at + 1]?.norm ?? ''),
  );
  if (hours === -1) return null;
  return (
    times.find(
      (time) => time.role === 'on' && time.days !== null && time.first > hours && dominates(sentence, hours, time.last),
    ) ?? null
  );
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
