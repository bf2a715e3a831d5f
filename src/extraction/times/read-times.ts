import { addDays, type Day, type Days, parseDay } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attribution/find-attributions.ts';
import { clauseAround } from '../clause.ts';
import { normsBetween } from '../norms.ts';
import { baseOfShare, type Movement } from '../quantities/movement.ts';
import { type Scene, type Setting, spanOfTokens, tokensWithin } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import type { TimeMention } from './find-times.ts';

/** The two clocks of a claim and the words that tell them. */
export interface ClaimTimes {
  readonly saidAt: Days | null;
  readonly asOf: Days | null;
  readonly spans: readonly Span[];
  readonly why: string;
}

/** How far back "earlier comments" are taken to lie, and what was said "previously", in days. */
const earlierReach = 3;
const previousReach = 14;

/** When something (a quantity, or the words of an event) was said (from the cue's words, else publication) and when it is true of (from its clause, else when it was said). */
export function readTimes(
  setting: Setting,
  scene: Scene,
  quantity: TokenRange,
  attribution: Attribution | null,
  movement: Movement | null,
): ClaimTimes {
  const published = setting.report.publishedAt === null ? null : parseDay(setting.report.publishedAt);
  const said = saidTime(attribution, published);
  const clause = clauseAround(scene, quantity.first);
  const words = normsBetween(scene.sentence.tokens, clause.first, clause.last + 1);
  const peak = /\b(at (the|its|their) (peak|height)|peaked)\b/.test(words);
  const baseline =
    /\bbefore (the )?(crisis|annexation|war|conflict|invasion|build-up|buildup|occupation|takeover|seizure)\b|\bnormally\b|\bin peacetime\b/.test(
      words,
    );
  const spans = said.span === null ? [] : [said.span];
  const base = movement?.words === baseOfShare;
  if (peak || baseline || base)
    return {
      saidAt: said.days,
      asOf: null,
      spans,
      why: peak ? 'time/peak-undated' : base ? 'time/base-undated' : 'time/baseline-undated',
    };
  const own = scene.times.filter(
    (time) =>
      time.first >= Math.max(clause.first, scene.opening) &&
      time.last <= clause.last &&
      time.role === 'on' &&
      !inZone(scene, time, attribution) &&
      !backgroundTime(scene, time),
  );
  const nearest = own.toSorted((a, b) => distance(a, quantity) - distance(b, quantity))[0];
  const days = nearest?.resolve(published, false) ?? null;
  if (nearest !== undefined && days !== null) {
    return {
      saidAt: said.days,
      asOf: days,
      spans: [...spans, spanOfTokens(scene.sentence, nearest.first, nearest.last)],
      why: 'time/own-words',
    };
  }
  const asOf: Days | null =
    said.days === null ? null : { ...said.days, basis: said.days.basis === 'assumed' ? 'assumed' : 'implied' };
  return { saidAt: said.days, asOf, spans, why: said.why };
}

function saidTime(
  attribution: Attribution | null,
  published: Day | null,
): { readonly days: Days | null; readonly span: Span | null; readonly why: string } {
  const fallback: Days | null = published === null ? null : { from: published, until: published, basis: 'implied' };
  if (attribution === null) return { days: fallback, span: null, why: 'time/publication' };
  const { scene } = attribution;
  const time = scene.times.find((mention) => inZone(scene, mention, attribution) && mention.role === 'on');
  const days = time?.resolve(published, false) ?? null;
  if (time !== undefined && days !== null)
    return { days, span: spanOfTokens(scene.sentence, time.first, time.last), why: 'time/said-on' };
  const zone = tokensWithin(scene.sentence, attribution.zone);
  const words = zone === null ? '' : normsBetween(scene.sentence.tokens, zone.first - 1, zone.last + 2);
  if (published !== null && /\b(earlier|previously|previous|had said|had put|had estimated)\b/.test(words)) {
    const reach = /\bearlier\b/.test(words) ? earlierReach : previousReach;
    return {
      days: { from: addDays(published, -reach), until: published, basis: 'assumed' },
      span: null,
      why: 'time/said-earlier',
    };
  }
  return { days: fallback, span: null, why: 'time/publication' };
}

function inZone(scene: Scene, time: TimeMention, attribution: Attribution | null): boolean {
  if (attribution === null || attribution.scene !== scene) return false;
  const span = spanOfTokens(scene.sentence, time.first, time.last);
  return span.start >= attribution.zone.start && span.end <= attribution.zone.end;
}

/** A date that dates something else in the clause: "since the annexation in March", "the first since 5 March". */
function backgroundTime(scene: Scene, time: TimeMention): boolean {
  const before = normsBetween(scene.sentence.tokens, time.first - 5, time.first);
  return /\b(annexation|annexed|seized|seizure|since|meeting|summit|talks|election|referendum|meet|order|ordered)\b/.test(
    before,
  );
}

function distance(time: TimeMention, quantity: TokenRange): number {
  return time.first > quantity.last ? time.first - quantity.last : quantity.first - time.last + 2;
}
