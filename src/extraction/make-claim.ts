import type { Actor, Claim, Place } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Days } from '../model/day.ts';
import { quoteOf } from '../model/quote.ts';
import { contains, type Span } from '../model/span.ts';
import { actingState } from './actors/acting-state.ts';
import { type Force, forceOf, resolveForce } from './actors/resolve-force.ts';
import { cueVerb } from './attribution/cue-verbs.ts';
import { lastGroup } from './attribution/find-antecedent.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { chainOf, sayersOf, vouching } from './attribution/vouch.ts';
import { relativeAround } from './clause.ts';
import { contentSpan, verbatimOf } from './content-span.ts';
import { normsBetween } from './norms.ts';
import type { AreaMention } from './places/find-areas.ts';
import { hostArea } from './places/host-area.ts';
import { placeBeside } from './places/place-beside.ts';
import { type Located, resolveArea } from './places/resolve-area.ts';
import { carriesAid } from './quantities/carries-aid.ts';
import { scopeOf } from './quantities/counted-nouns.ts';
import { gappedOwner } from './quantities/find-elided.ts';
import { conversion, isUntold, type Movement, readMovement } from './quantities/movement.ts';
import { type CountedMention, wholeOf } from './quantities/quantity-mention.ts';
import { readStanding, type Standing } from './read-status.ts';
import { type Scene, type Setting, spanOfTokens } from './scene.ts';
import { readTimes } from './times/read-times.ts';

/** How many sentences a force is carried over. */
const carriedOver = 4;

/** The same where people speak in turns: short sentences, between questions. */
const carriedOverTurns = 8;

/** What the sentences before leave behind for the next: the force and the area spoken of last. */
export interface Thread {
  /** Whose forces the report has counted so far. */
  readonly counted: Set<string>;
  force: { readonly actor: Actor; readonly scene: number } | null;
  place: Located | null;
}

/** What a claim is made from, beside its own sentence. */
export interface Context {
  readonly setting: Setting;
  /** Those that reach into the sentence. */
  readonly attributions: readonly Attribution[];
  readonly areas: readonly AreaMention[];
  readonly thread: Thread;
  readonly reportForce: Actor | null;
  /** The first border of the report whose country is told. */
  readonly border: Located | null;
  /** The state that most places of the report lie in; null where it names none. */
  readonly home: string | null;
  /** The claim made before this one. */
  readonly before: Claim | null;
}

/** Whose people a count of civilians is about, where their own words tell: "91 Albanians". "Poland received 700,000 refugees" tells of none of Poland's. */
function peopleOf({ actor, why }: Force): Actor | null {
  return why === 'named'
    ? { ...actor, name: actor.name.replace(/ (forces|fighters)$/, ' people'), sector: 'CVL' }
    : null;
}

/** A state's men are soldiers where they are counted as a force: "Pakistan had 900 men there". */
function armed(actor: Actor): Actor {
  return actor.sector === 'CVL' ? { ...actor, sector: 'MIL' } : actor;
}

/** The claim that a quantity makes in its sentence; null where it counts nothing that Muster follows. */
export function makeClaim(context: Context, scene: Scene, quantity: CountedMention): Claim | null {
  const { setting, thread, areas } = context;
  const { report } = setting;
  const span = spanOfTokens(scene.sentence, quantity.first, quantity.last);
  const vouchers = vouchersOf(context, span);
  const voices = sayersOf(vouchers);
  const nearest = voices[0] ?? null;
  const pointsBack =
    quantity.noun.military ||
    (quantity.of === null && !goesOnCounting(context, quantity)) ||
    isThem(scene, quantity) ||
    restatesForce(scene, quantity);
  const acting = pointsBack ? actingBefore(context, scene, quantity) : null;
  const reach = voices.some(isLabelled) ? carriedOverTurns : carriedOver;
  const near = thread.force !== null && scene.index - thread.force.scene <= reach;
  const recent = near ? (overtaken(context, scene, acting) ? acting : (thread.force?.actor ?? null)) : null;
  const force = resolveForce(scene, quantity, {
    areas,
    speaker:
      nearest === null ? null : { actor: nearest.voice.actor, zone: nearest.zone, labelled: isLabelled(nearest) },
    group: (code) => setting.world.actors.group(code),
    last:
      (isThem(scene, quantity) || theyHave(scene, quantity) ? peopleBefore(context, scene, quantity, nearest) : null) ??
      (pointsBack ? recent : null),
    reportForce: quantity.noun.military ? (acting ?? context.reportForce) : null,
    alliance: setting.firstAlliance,
    movement: lastGroup(setting, scene),
    home: context.home,
  });
  const military =
    (quantity.noun.military && !carriesAid(scene, quantity)) ||
    (force !== null &&
      (isThem(scene, quantity) ||
        quantity.of === null ||
        restatesForce(scene, quantity) ||
        hasMen(scene, quantity, force) ||
        isInForces(scene, quantity) ||
        isAmongForce(context, scene, quantity, force) ||
        areOfForce(scene, quantity, force, thread)));
  if (!military && quantity.noun.sector === null) return null;
  if (!military && quantity.form === 'worded' && quantity.value === null && quantity.of === null) return null;
  const movement =
    restated(context, scene, quantity) ?? listed(context, scene, quantity) ?? readMovement(scene, quantity);
  const converted = movement.words === conversion;
  const times = readTimes(setting, scene, quantity, nearest, movement);
  const told = converted ? plainly : readStanding(scene, quantity, vouchers);
  const standing = isForecast(report.publishedAt, times.asOf, told) ? { ...told, status: 'planned' as const } : told;
  const located = hostArea(scene, quantity) ?? resolveArea(scene, quantity, areas, thread.place, context.border);
  if (force !== null && military) {
    thread.force = { actor: force.actor, scene: scene.index };
    if (force.actor.code !== null) thread.counted.add(force.actor.code);
  }
  const content = contentSpan(scene, quantity, nearest);
  const attribution = chainOf(report, voices);
  const stands = standing.status === 'asserted' || standing.status === 'in-progress';
  const counted = /^(present|remaining|withdrawn|arrived)$/.test(movement.measure);
  const questioned =
    voices.some((voice) => isLabelled(voice) && voice.voice.stance === 'doubts') ||
    nearest?.voice.stance === 'doubts' ||
    voices.some(({ voice }) => voice.stance === 'denies') ||
    isScorned(context, span) ||
    isAskedAbout(scene, quantity) ||
    isRate(scene, quantity);
  const forceStrength = military && force?.actor.code != null && stands && !standing.negated && counted && !questioned;
  return {
    id: `${report.id}.${span.start}` as ClaimId,
    kind: 'quantity',
    span: content,
    ...quoteOf(report.text, content),
    attribution,
    verbatim: verbatimOf(setting, content, span),
    status: standing.status,
    negated: standing.negated,
    time: { saidAt: times.saidAt, asOf: times.asOf, spans: times.spans },
    place: located === null ? placeBeside(scene, wholeOf(quantity), []) : placeOf(located),
    actor: force === null ? null : military ? armed(force.actor) : peopleOf(force),
    recipient: null,
    event: null,
    quantity: {
      span,
      form: quantity.form,
      value: quantity.value,
      low: quantity.low,
      high: quantity.high,
      word: quantity.word,
      unit: unitOf(quantity),
      of: quantity.of === null ? null : spanOfTokens(scene.sentence, quantity.of.first, quantity.of.last),
      reference: null,
      measure: standing.status === 'planned' && movement.measure === 'present' ? 'planned' : movement.measure,
      alternatives: quantity.alternatives.map(({ unit, ...amount }) => ({
        ...amount,
        unit: unit.kind === 'share' ? 'fraction' : unit.name,
      })),
    },
    forceStrength,
    confidence: confidenceOf(scene, force, located, nearest),
    why: [
      quantity.why,
      nearest === null ? 'attribution/publisher' : nearest.rule,
      `measure/${movement.measure}: ${movement.words}`,
      times.why,
      ...(force === null ? [] : [`force/${force.why}`]),
      ...(located === null ? [] : [`place/${located.why}`]),
      ...(scene.headline ? ['headline'] : []),
    ],
  };
}

/** True where a label of a transcript tells who speaks. */
function isLabelled({ rule }: Attribution): boolean {
  return rule === 'attribution/speaker-label';
}

/** Who vouches for a passage, innermost first, but for those who only tell what they think of it. */
export function vouchersOf(context: Pick<Context, 'attributions'>, span: Span): Attribution[] {
  return vouching(context.attributions, span).filter(({ verb }) => verb.vouches);
}

/** "175,000 by the end of January", said in December: a count of a day to come is none yet. */
function isForecast(publishedAt: string | null, asOf: Days | null, { status }: Standing): boolean {
  return (
    publishedAt !== null && asOf !== null && status === 'asserted' && asOf.from.slice(0, 10) > publishedAt.slice(0, 10)
  );
}

/** "mocked the “hysteria about 175,000 troops”": words that somebody quotes only to say what he thinks of them. */
function isScorned({ setting, attributions }: Context, span: Span): boolean {
  const [nearest] = vouching(attributions, span);
  return (
    nearest !== undefined && !nearest.verb.vouches && setting.quotations.some((quotation) => contains(quotation, span))
  );
}

/** "Asked about 90,000 soldiers, he said …": a figure of the question, which nobody vouches for; what explains a name in it is the report's. */
function isAskedAbout(scene: Scene, { first }: CountedMention): boolean {
  const { tokens } = scene.sentence;
  if (!/^(asked|pressed|questioned)$/.test(tokens[scene.opening]?.norm ?? '')) return false;
  const speaks = tokens.findIndex(
    ({ lemma, upos }, at) => at > scene.opening && upos === 'VERB' && cueVerb(lemma)?.speech === true,
  );
  return first < speaks && relativeAround(scene, first) === null;
}

/** "45 trucks a day": how many come and go, not how many there are. */
function isRate({ sentence: { tokens } }: Scene, { last, of }: CountedMention): boolean {
  const at = Math.max(last, of?.last ?? last) + 1;
  return (
    /^(a|per|each|every)$/.test(tokens[at]?.norm ?? '') &&
    /^(hour|day|night|week|month|year)$/.test(tokens[at + 1]?.norm ?? '') &&
    !/^(ago|earlier|before|later|from)$/.test(tokens[at + 2]?.norm ?? '')
  );
}

function isThem(scene: Scene, quantity: CountedMention): boolean {
  return (
    quantity.of !== null &&
    quantity.of.first === quantity.of.last &&
    /^(them|it|these|those|whom|which)$/.test(scene.sentence.tokens[quantity.of.first]?.norm ?? '')
  );
}

/** "And the Turks? They have several hundred soldiers there." */
function theyHave({ sentence: { tokens } }: Scene, { first, noun }: CountedMention): boolean {
  return noun.military && /\bthey (have|had|'ve|keep|still have)( \S+)?$/.test(normsBetween(tokens, first - 4, first));
}

/** "There are 16,000 refugees … 3,000 are in the camp": of people who are no force. */
function goesOnCounting({ before, thread, setting }: Context, { noun }: CountedMention): boolean {
  if (before === null || before.quantity?.unit !== 'person' || before.actor !== null) return false;
  const forceAt = setting.scenes[thread.force?.scene ?? -1]?.sentence.span.end ?? 0;
  return noun.unit === 'person' && before.span.start > forceAt;
}

/** The state that acts last before a quantity in its paragraph, as the force that it would have. */
function actingBefore({ setting }: Context, scene: Scene, quantity: CountedMention): Actor | null {
  for (let at = scene.index; setting.scenes[at]?.sentence.paragraph === scene.sentence.paragraph; at -= 1) {
    const place = setting.scenes[at];
    const mention =
      place === undefined ? null : actingState(place, place === scene ? quantity.first : Number.POSITIVE_INFINITY);
    if (place !== undefined && mention !== null)
      return forceOf(mention, 'MIL', spanOfTokens(place.sentence, mention.first, mention.last));
  }
  return null;
}

/** True where the force of a paragraph before is not meant any more, since another state acts in this one. */
function overtaken({ setting, thread }: Context, scene: Scene, acting: Actor | null): boolean {
  const spokenOf = setting.scenes[thread.force?.scene ?? -1]?.sentence.paragraph;
  return acting !== null && spokenOf !== scene.sentence.paragraph && acting.code !== thread.force?.actor.code;
}

/** "And the Russians? … There are 10,000 of them.": the people named last, in this sentence or the one before, who are not the ones that say it. */
function peopleBefore(
  { setting, before }: Context,
  scene: Scene,
  quantity: CountedMention,
  nearest: Attribution | null,
): Actor | null {
  if (before !== null && before.span.start >= scene.sentence.span.start) return null;
  for (const place of [scene, setting.scenes[scene.index - 1]]) {
    const mention = place?.names.findLast(({ kind, first, last }) => {
      const { tokens } = place.sentence;
      const spans = spanOfTokens(place.sentence, first, last);
      const plural = kind === 'demonym' && tokens[first - 1]?.norm === 'the' && /s$/.test(tokens[last]?.norm ?? '');
      return (
        plural && (place !== scene || last < quantity.first) && !(nearest !== null && contains(nearest.zone, spans))
      );
    });
    if (place !== undefined && mention !== undefined)
      return forceOf(mention, 'MIL', spanOfTokens(place.sentence, mention.first, mention.last));
  }
  return null;
}

/** "seven battalions, amounting to thousands of men": men who are the force just named. */
function restatesForce(scene: Scene, quantity: CountedMention): boolean {
  if (quantity.noun.unit !== 'person' || quantity.of === null) return false;
  const noun = scene.sentence.tokens[quantity.of.last]?.norm ?? '';
  const before = normsBetween(scene.sentence.tokens, quantity.first - 4, quantity.first);
  return (
    noun === 'men' &&
    /\b(amounting to|consisting of|made up of|totalling|totaling|comprising|equal to|some|or)\b/.test(before)
  );
}

/**
 * "a few units, in all a few thousand troops", "5,000 soldiers, or a quarter of the force", "17 battalions … That would mean 20,000
 * soldiers", "they put it at several hundred": the measure of what it restates.
 */
function restated(context: Context, scene: Scene, quantity: CountedMention): Movement | null {
  const before = context.before?.quantity;
  if (before == null) return null;
  const { tokens } = scene.sentence;
  const words = normsBetween(tokens, quantity.first - 5, quantity.first);
  const { measure } = before;
  const again = before.span.start >= scene.sentence.span.start && /\bputting the (number|figure|total) at$/.test(words);
  if (again || /\b(put|puts|putting|placed) (it|that) at( ["“])?$/.test(words)) return { measure, words: 'restates' };
  if (quantity.noun.unit !== 'person' && quantity.form !== 'fraction') return null;
  const formations = scopeOf(before.unit) === 'personnel' && before.unit !== 'person';
  const converts = /\b(that|this|they|which|it) (would|could) (mean|be|come to|amount to|make|total|equal)$/.test(
    words,
  );
  if (formations && converts && !tokens.some(({ norm }) => norm === 'if')) return { measure, words: conversion };
  if (before.span.start < scene.sentence.span.start) return null;
  return /\b(in all|amounting to|totalling|totaling|in total)$|, or$/.test(words)
    ? { measure, words: 'restates' }
    : null;
}

const plainly: Standing = { status: 'asserted', negated: false };

/** "sent 14,000 soldiers and 200 tanks", "Egypt sent 14,000 soldiers and Syria 4,000": the measure of the one that it is listed with, where its own words tell none. */
function listed({ setting, before }: Context, scene: Scene, quantity: CountedMention): Movement | null {
  const last = before?.quantity;
  if (last == null || last.span.start < scene.sentence.span.start) return null;
  const { start } = spanOfTokens(scene.sentence, quantity.first, quantity.last);
  const between = setting.report.text.slice(Math.max(last.span.end, last.of?.end ?? 0), start);
  const joined =
    isThem(scene, quantity) ||
    /^\s*(,|and|,\s*and|plus|as well as|along with)\s*$/.test(between) ||
    gappedOwner(scene, quantity.first);
  return joined && isUntold(scene, quantity, readMovement(scene, quantity))
    ? { measure: last.measure, words: 'listed' }
    : null;
}

function unitOf(quantity: CountedMention): string {
  return quantity.form === 'fraction' ? 'fraction' : quantity.noun.unit;
}

/** "Libya has 2,500 men in the strip", "the Vietnamese force had 2,500 men": men whom a state has, where it has them. */
function hasMen(scene: Scene, quantity: CountedMention, force: Force): boolean {
  if (quantity.of === null || scene.sentence.tokens[quantity.of.last]?.norm !== 'men') return false;
  const start = scene.sentence.tokens[quantity.first]?.span.start ?? 0;
  const before = force.why === 'named' && force.actor.span !== null && force.actor.span.end <= start;
  return before || force.why === 'subject' || force.why === 'owner';
}

/** "1.3 million people in its armed forces". */
function isInForces({ sentence: { tokens } }: Scene, { last, of }: CountedMention): boolean {
  const at = Math.max(last, of?.last ?? last) + 1;
  return /^(on active duty|in uniform|under arms)$|^(in|serving in) (its|the|their|his) (\S+ )?(armed forces|army|military)$/.test(
    normsBetween(tokens, at, at + 5)
      .replace(/[,.;].*$/, '')
      .trim(),
  );
}

/** "9,600 troops, including 1,300 Germans": people of a nation who are part of the force right before. */
function isAmongForce({ before }: Context, scene: Scene, { first, noun }: CountedMention, { why }: Force): boolean {
  const part = /^(including|included|among)$/.test(scene.sentence.tokens[first - 1]?.norm ?? '');
  return (
    part &&
    noun.sector === 'CVL' &&
    why === 'named' &&
    before?.forceStrength === true &&
    before.span.start >= scene.sentence.span.start
  );
}

/** "3,000 of the Libyans": people of a nation whose force was spoken of just before. */
function areOfForce(scene: Scene, quantity: CountedMention, force: Force, { counted }: Thread): boolean {
  const article = quantity.of === null ? undefined : scene.sentence.tokens[quantity.of.first - 1];
  return (
    article?.norm === 'the' &&
    quantity.noun.sector === 'CVL' &&
    force.why === 'named' &&
    counted.has(force.actor.code ?? '')
  );
}

/** The place of a claim, with the words that tell it. */
export function placeOf(located: Located): Place {
  const { area, scene } = located;
  return {
    span: spanOfTokens(scene.sentence, area.first, area.last),
    name: area.name,
    latitude: area.latitude,
    longitude: area.longitude,
    country: area.country?.code ?? null,
    precisionKm: area.precisionKm,
    geonames: null,
  };
}

/** How sure the rules are that the text says this: less for each thing that its own clause does not tell. */
function confidenceOf(scene: Scene, force: Force | null, located: Located | null, nearest: Attribution | null): number {
  let confidence = 0.95;
  if (force === null || force.why === 'carried-over' || force.why === 'report') confidence -= 0.1;
  if (located === null || located.why === 'carried-over') confidence -= 0.1;
  if (nearest === null) confidence -= 0.05;
  if (scene.headline) confidence -= 0.1;
  return Math.round(confidence * 100) / 100;
}
