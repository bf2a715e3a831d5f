import { addDays, type Day, type Days } from '../../model/day.ts';
import type { Span } from '../../model/span.ts';
import type { Attribution } from '../attribution/find-attributions.ts';
import { normsBetween } from '../norms.ts';
import { type Scene, spanOfTokens, tokensWithin } from '../scene.ts';
import type { NormalisedTime } from './normalise-times.ts';

/** How far back "earlier comments" are taken to lie, and what was said "previously", in days. */
const earlierReach = 3;
const previousReach = 14;

/** When something was said, and the words that tell it. */
export interface Said {
  readonly days: Days | null;
  readonly span: Span | null;
  readonly why: string;
}

/** Each is asked for by every claim, and by all that goes on from it. */
const saidTimes = new WeakMap<Attribution, Said>();

/** When an attribution was said: by the words around its cue, by what the same voice said before, else on the day of publication. */
export function saidTime(attribution: Attribution | null, published: Day | null): Said {
  if (attribution === null) return unsaid(published);
  const open: Attribution[] = [];
  for (let at: Attribution | undefined = attribution; at !== undefined && !saidTimes.has(at); at = at.goesOnFrom)
    open.push(at);
  for (const each of open.toReversed()) saidTimes.set(each, readSaidTime(each, published));
  return saidTimes.get(attribution) ?? unsaid(published);
}

/** What nobody is quoted with: as of the day of publication. */
function unsaid(published: Day | null): Said {
  const days: Days | null = published === null ? null : { from: published, until: published, basis: 'implied' };
  return { days, span: null, why: 'time/publication' };
}

/** The same, where it is known of what the voice said before. */
function readSaidTime(attribution: Attribution, published: Day | null): Said {
  const { scene, goesOnFrom } = attribution;
  const time = scene.times.find((mention) => inZone(scene, mention, attribution) && mention.role === 'on');
  const days = time?.days ?? null;
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
  const before = goesOnFrom === undefined ? undefined : saidTimes.get(goesOnFrom);
  return before?.why.startsWith('time/said-on') === true && goesOn(attribution, before, published)
    ? { ...before, span: null, why: 'time/said-on-before' }
    : unsaid(published);
}

/** How many days before the report a voice may have said what it goes on with in other paragraphs. */
const sameOccasion = 7;

/** True where a voice goes on from what it said on a day: in the same paragraph, or of late. */
function goesOn({ scene, goesOnFrom }: Attribution, { days }: Said, published: Day | null): boolean {
  const near = goesOnFrom?.scene.sentence.paragraph === scene.sentence.paragraph;
  return near || (published !== null && days !== null && days.from >= addDays(published, -sameOccasion));
}

/** True for a time among the words that tell who says something and that he does. */
export function inZone(scene: Scene, time: NormalisedTime, attribution: Attribution | null): boolean {
  if (attribution === null || attribution.scene !== scene) return false;
  const span = spanOfTokens(scene.sentence, time.first, time.last);
  return span.start >= attribution.zone.start && span.end <= attribution.zone.end;
}
