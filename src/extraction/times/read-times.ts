import { type Day, type Days, parseDay } from '../../model/day.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Attribution } from '../attribution/find-attributions.ts';
import { narrowClauseAround, relativeAround } from '../clause.ts';
import { findLastToken, findToken } from '../find-token.ts';
import { normsBetween } from '../norms.ts';
import { baseOfShare, heldAlready } from '../quantities/movement.ts';
import type { Movement } from '../quantities/movement-words.ts';
import { levelBefore } from '../quantities/read-level.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { Sentence } from '../sentence.ts';
import { childWith, dominates, relationOf, type TokenRange } from '../tree.ts';
import { dayBefore } from './day-before.ts';
import type { NormalisedTime } from './normalise-times.ts';
import { rangeOfDays } from './range-of-days.ts';
import { isDone, saidOfPast } from './said-of-past.ts';
import { inZone, type Said, saidTime } from './said-time.ts';
import { someTimeAgo } from './some-time-ago.ts';
import { tellsAnother } from './time-clause.ts';

/** The two clocks of a claim and the words that tell them. */
export interface ClaimTimes {
  readonly saidAt: Days | null;
  readonly asOf: Days | null;
  readonly spans: readonly Span[];
  readonly why: string;
}

/** When something (a quantity, or the words of an event) was said (from the cue's words, else publication) and when it is true of (from its clause, else when it was said). */
export function readTimes(
  setting: Setting,
  scene: Scene,
  quantity: TokenRange,
  attribution: Attribution | null,
  movement: Movement | null,
  outer: readonly Attribution[] = [],
): ClaimTimes {
  const published = setting.report.publishedAt === null ? null : parseDay(setting.report.publishedAt);
  const nearest = saidTime(attribution, published);
  // "The president said on Tuesday that officials put it at 900": both were said then.
  const told =
    nearest.why === 'time/publication'
      ? outer.map((voice) => saidTime(voice, published)).find(({ why }) => why === 'time/said-on')
      : undefined;
  const said = told ?? nearest;
  const clause = narrowClauseAround(scene, quantity.first);
  const words = normsBetween(scene.sentence.tokens, clause.first, clause.last + 1);
  const near = normsBetween(scene.sentence.tokens, ...aroundNumber(scene, quantity, clause));
  const peak = /\b(at (the|its|their) (peak|height)|peaked)\b/.test(words) && !isPeakOfAnother(scene, quantity, clause);
  const baseline =
    /\bbefore (the |its |their )?(withdrawal|pull-?out|drawdown|crisis|annexation|war|conflict|invasion|build-up|buildup|occupation|takeover|seizure|fighting|hostilities|coup|uprising|offensive|outbreak|ceasefire|cease-fire|truce)\b|\bnormally\b|\bin peacetime\b|\bfor that time\b|\bback then\b|\bat (that|the) time\b|\b(in|during) (the|its|their) (early|first|initial|last|final) (days|weeks|months|years|phase|stages?) of\b/.test(
      near,
    );
  const spans = said.span === null ? [] : [said.span];
  const base = movement?.words === baseOfShare;
  if (baseline || base)
    return { saidAt: said.days, asOf: null, spans, why: base ? 'time/base-undated' : 'time/baseline-undated' };
  const level = movement?.words === 'level' ? levelBefore(scene.sentence.tokens, quantity.first) : null;
  const own = scene.times.filter(
    (time) =>
      time.first >= Math.max(clause.first, scene.opening) &&
      time.last <= clause.last &&
      !standsApart(scene, time, quantity) &&
      time.role === 'on' &&
      !inZone(scene, time, attribution) &&
      !backgroundTime(scene, time) &&
      !isComparedWith(scene, time) &&
      !datesAnother(scene, time, quantity.first, movement) &&
      !(movement?.words === heldAlready.words && published !== null && (time.days?.until ?? published) > published) &&
      !(published !== null && time.days !== null && time.days.from > published && isDone(scene, quantity)) &&
      !(movement !== null && tellsAnother(scene, time, quantity, isTold(scene, time, attribution))) &&
      (level !== 'then' || time.first > quantity.last) &&
      !(level === 'now' && isUpToNow(scene, time)) &&
      // "from eight in July to 17": when it was eight.
      !(level === 'now' && scene.sentence.tokens[time.last + 1]?.norm === 'to' && time.last < quantity.first),
  );
  const time = own.toSorted((a, b) => distance(a, quantity) - distance(b, quantity))[0];
  const dated =
    time === undefined
      ? null
      : (presentOf(said, time) ?? rangeOfDays(scene, time) ?? time.days ?? someTimeAgo(scene, time, published));
  // "That is down from 50,000 at the end of March": without a verb in the past, a month may be taken for the one to come.
  const days =
    level === 'then' && dated !== null && published !== null && dated.from > published ? yearBefore(dated) : dated;
  if (time !== undefined && days !== null) {
    return {
      saidAt: said.days,
      asOf: days,
      spans: [...spans, spanOfTokens(scene.sentence, time.first, time.last)],
      why: 'time/own-words',
    };
  }
  const above = own.length === 0 ? (timeOfAntecedent(scene, quantity) ?? heading(scene)) : undefined;
  if (above !== undefined)
    return {
      saidAt: said.days,
      asOf: above.days,
      spans: [...spans, spanOfTokens(scene.sentence, above.first, above.last)],
      why: 'time/of-the-antecedent',
    };
  const story =
    own.length === 0 && said.why === 'time/publication' ? dayBefore(setting, scene, quantity, movement) : null;
  if (story !== null)
    return {
      saidAt: said.days,
      asOf: story.time.days,
      spans: [...spans, spanOfTokens(story.scene.sentence, story.time.first, story.time.last)],
      why: 'time/of-the-sentence-before',
    };
  if (saidOfPast(scene, quantity)) return { saidAt: said.days, asOf: null, spans, why: 'time/past-clause-undated' };
  if (peak || level === 'then')
    return { saidAt: said.days, asOf: null, spans, why: peak ? 'time/peak-undated' : 'time/earlier-level-undated' };
  const asOf: Days | null =
    said.days === null ? null : { ...said.days, basis: said.days.basis === 'assumed' ? 'assumed' : 'implied' };
  return { saidAt: said.days, asOf, spans, why: said.why };
}

/** "July 21: Egypt moved two divisions …", "5 July 2007 - …": the day that opens a line of a chronology. */
function heading({ sentence: { tokens }, times: [first] }: Scene): NormalisedTime | undefined {
  return first?.first === 0 && first.days !== null && /^[:–—]$/.test(tokens[first.last + 1]?.form ?? '')
    ? first
    : undefined;
}

/** "a raid on Monday, in which 20 died": the day right before the comma of a relative clause that tells of the past and has no day of its own. */
function timeOfAntecedent(scene: Scene, { first }: TokenRange): NormalisedTime | undefined {
  const relative = relativeAround(scene, first);
  if (relative === null) return undefined;
  const { tokens } = scene.sentence;
  const past = tokens.slice(relative.first, relative.last + 1).some(({ xpos }) => xpos === 'VBD');
  return past
    ? scene.times.find(({ role, days, last }) => role === 'on' && days !== null && last === relative.first - 2)
    : undefined;
}

/** The words of a clause from the number before a quantity to the one behind, as a start and an end: "had 300 men before the war and sent 276". */
function aroundNumber(
  { sentence: { tokens }, times }: Scene,
  { first, last }: TokenRange,
  clause: TokenRange,
): [number, number] {
  const isNumber = (at: number): boolean =>
    tokens[at]?.kind === 'number' && !times.some((time) => time.first <= at && at <= time.last);
  let [from, until] = [first, last];
  while (from > clause.first && !isNumber(from - 1)) from -= 1;
  while (until < clause.last && !isNumber(until + 1)) until += 1;
  // What stands between two numbers behind a verb of the first is the first's.
  const joint = from > clause.first ? findLastToken(tokens, from, first, ({ norm }) => norm === 'and') : -1;
  return [joint === -1 ? from : joint, until + 1];
}

/** "12,000 remain, compared with 36,000 at the height of the war": the peak is that of the number nearer to it. */
function isPeakOfAnother({ sentence: { tokens } }: Scene, { last }: TokenRange, clause: TokenRange): boolean {
  const peak = findToken(tokens, last + 1, clause.last + 1, ({ norm }) => /^(peak|height|peaked)$/.test(norm));
  return peak !== -1 && tokens.slice(last + 1, peak).some(({ kind }) => kind === 'number');
}

/** "in the past week": at the end of which it is what it became. */
function isUpToNow({ sentence: { tokens } }: Scene, { first, last }: NormalisedTime): boolean {
  return /^(in |over )?(the |this )?(past|last) (\S+ )?(days|week|weeks|month|months|year|years)$/.test(
    normsBetween(tokens, first, last + 1),
  );
}

function yearBefore({ from, until, basis }: Days): Days {
  const back = (day: Day): Day => `${String(Number(day.slice(0, 4)) - 1).padStart(4, '0')}${day.slice(4)}` as Day;
  return { from: back(from), until: back(until), basis };
}

/** "They now number 900, he said on Monday": the day on which it was said; null for other times. */
function presentOf(said: Said, { value }: NormalisedTime): Days | null {
  return value === 'PRESENT_REF' && said.why.startsWith('time/said-on') && said.days !== null
    ? { ...said.days, basis: 'implied' }
    : null;
}

/** "200 tanks at the base, where there had been none in May": a time of a relative clause that the quantity does not stand in. */
function standsApart(scene: Scene, time: NormalisedTime, quantity: TokenRange): boolean {
  const relative = relativeAround(scene, time.first);
  if (relative !== null) return quantity.last < relative.first || quantity.first > relative.last;
  const behind = scene.sentence.tokens.slice(quantity.last + 1, Math.min(time.first, quantity.last + whereReach));
  // ", where there had been none in May", "remains where it was in May".
  return behind.some(
    ({ norm }, at) =>
      norm === 'where' && (behind[at - 1]?.form === ',' || /^(it|they|he|she)$/.test(behind[at + 1]?.norm ?? '')),
  );
}

/** How many tokens behind a quantity ", where" may tell of its place. */
const whereReach = 40;

/** True for a time within what the source says. */
function isTold(scene: Scene, time: NormalisedTime, attribution: Attribution | null): boolean {
  const span = spanOfTokens(scene.sentence, time.first, time.last);
  return attribution?.content.some((content) => contains(content, span)) ?? false;
}

/** A date that dates something else in the clause: "since the annexation in March", "the first since 5 March". */
function backgroundTime(scene: Scene, time: NormalisedTime): boolean {
  const before = normsBetween(scene.sentence.tokens, time.first - 5, time.first);
  return (
    /\b(annexation|annexed|seized|seizure|since|meeting|summit|talks|election|referendum|meet|order|ordered)\b/.test(
      before,
    ) || isOfSince(scene, time)
  );
}

/** "360,000 soldiers, nearly 100,000 more than ten days ago", "a year earlier than planned": the day that others are compared with. */
function isComparedWith({ sentence: { tokens } }: Scene, { first, last }: NormalisedTime): boolean {
  if (/\b(earlier|later|sooner) than$/.test(normsBetween(tokens, last, last + 2))) return true;
  const than = findToken(tokens, first - 1, last + 1, ({ norm }) => norm === 'than');
  return than > 1 && /^(more|fewer|less)$/.test(tokens[than - 1]?.norm ?? '') && tokens[than - 2]?.upos === 'NUM';
}

/** "since the start of the invasion of Chad on 24 February": within what tells since when. */
function isOfSince({ sentence }: Scene, { last }: NormalisedTime): boolean {
  const { tokens } = sentence;
  for (let at = last; at !== -1 && tokens[at]?.upos !== 'VERB'; at = tokens[at]?.head ?? -1)
    if (tokens[childWith(sentence, at, 'case', 'mark')]?.norm === 'since') return true;
  return false;
}

/** True where a time hangs on a clause within the phrase that does not tell what became of them: "the majority of those deployed in spring". */
function datesAnother({ sentence }: Scene, time: NormalisedTime, index: number, movement: Movement | null): boolean {
  let at = sentence.tokens[time.last]?.head ?? -1;
  for (let steps = 0; at !== -1 && steps < 20 && !dominates(sentence, at, index); steps += 1) {
    // "Pictures taken on Monday show 900 soldiers": what they show is of that day.
    if (
      relationOf(sentence, at) === 'acl' &&
      pictures.test(sentence.tokens[sentence.tokens[at]?.head ?? -1]?.lemma ?? '')
    )
      return false;
    // "counted 18 guns heading north on Tuesday": what they do while they are seen.
    if (
      relationOf(sentence, at) === 'acl' &&
      sentence.tokens[at]?.xpos === 'VBG' &&
      sentence.tokens[at]?.head === countedHead(sentence, index)
    )
      return false;
    // "trucks rumbled out on Tuesday": the verb that tells what became of them, whatever the tree takes it for.
    if (relationOf(sentence, at) === 'acl' && movement?.words.split(' ')[0] === sentence.tokens[at]?.norm) return false;
    if (relationOf(sentence, at) === 'acl')
      return movementVerb[movement?.measure ?? '']?.test(sentence.tokens[at]?.lemma ?? '') !== true;
    at = sentence.tokens[at]?.head ?? -1;
  }
  return false;
}

/** The noun that a number counts, or of a list the first. */
function countedHead({ tokens }: Sentence, number: number): number {
  const token = tokens[number];
  return token?.relation === 'nummod' ? token.head : number;
}

const pictures = /^(picture|image|imagery|photo|photograph|footage|video|film)$/;

/** Verbs of clauses within the counted phrase that tell what became of those counted. */
const movementVerb: Readonly<Record<string, RegExp>> = {
  arrived: /^(send|deploy|move|bring|come|arrive|add|dispatch|mass|amass)$/,
  withdrawn: /^(withdraw|pull|leave|return|remove|recall)$/,
};

function distance(time: NormalisedTime, quantity: TokenRange): number {
  return time.first > quantity.last ? time.first - quantity.last : quantity.first - time.last + 2;
}
