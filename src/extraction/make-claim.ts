import type { Actor, Claim } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Days } from '../model/day.ts';
import { quoteOf } from '../model/quote.ts';
import type { Span } from '../model/span.ts';
import { type Force, resolveForce } from './actors/resolve-force.ts';
import { lastGroup, subjectBefore } from './attribution/find-antecedent.ts';
import type { Attribution } from './attribution/find-attributions.ts';
import { officialOf } from './attribution/publisher-voice.ts';
import { chainOf, sayersOf, vouching } from './attribution/vouch.ts';
import type { Context, Nearby } from './claim-context.ts';
import { contentSpan, verbatimOf } from './content-span.ts';
import { areOfForce, hasMen, isAmongForce, isInForces, isMultitude, onlyExist } from './counts-force.ts';
import { isHeld } from './is-held.ts';
import { isLabelled, isQuestioned } from './is-questioned.ts';
import { titleOwner } from './owner-by-title.ts';
import type { AreaMention } from './places/find-areas.ts';
import type { Zones } from './places/find-zones.ts';
import { hostArea } from './places/host-area.ts';
import { placeQuantity } from './places/place-quantity.ts';
import { type Located, placeOf } from './places/resolve-area.ts';
import { baseOfShare, conversion, heldAlready, readMovement } from './quantities/movement.ts';
import type { CountedMention } from './quantities/quantity-mention.ts';
import { servesTrade } from './quantities/serves-trade.ts';
import { type Standing, standsAlready } from './read-status.ts';
import { listed, restated } from './restated.ts';
import { type Scene, spanOfTokens } from './scene.ts';
import {
  actingBefore,
  goesOnCounting,
  isAnothers,
  isThem,
  overtaken,
  peopleBefore,
  restatesForce,
  theyHave,
} from './spoken-of-before.ts';
import { standingOf } from './standing-of.ts';
import { readTimes } from './times/read-times.ts';

/** How many sentences a force is carried over. */
const carriedOver = 4;

/** The same where people speak in turns: short sentences, between questions. */
const carriedOverTurns = 8;

/** Whose people a count of civilians is about, where their own words tell: "91 Albanians". "Poland received 700,000 refugees" tells of none of Poland's. */
function peopleOf({ actor, why }: Force, { start }: Span): Actor | null {
  // "Chadian forces shelled it, wounding 18 people", "Chad's 18 people".
  return why === 'named' && actor.span !== null && actor.span.end > start - 4
    ? { ...actor, name: actor.name.replace(/ (forces|fighters)$/, ' people'), sector: 'CVL' }
    : null;
}

/** The state or group of a person whom the report names: by the words beside the name, else by the tables of office holders. */
function leaderOf({ people, setting }: Context, surname: string): string | null {
  const person = people.get(surname);
  return person?.actor ?? setting.coded(person?.name ?? surname).code;
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
  const all = vouchersOf(context, span);
  const already = all.some(({ verb }) => verb.status !== null) && standsAlready(scene, quantity);
  const vouchers = already ? all.filter(({ verb }) => verb.status === null || verb.status === 'denied') : all;
  const voices = sayersOf(vouchers);
  const nearest = voices[0] ?? null;
  const restates = restatesForce(scene, quantity);
  const pointsBack =
    quantity.noun.military ||
    restates ||
    ((quantity.of === null || isThem(scene, quantity)) && !goesOnCounting(context, quantity));
  const acting = pointsBack ? actingBefore(context, scene, quantity) : null;
  const reach = voices.some(isLabelled) ? carriedOverTurns : carriedOver;
  const near =
    thread.force !== null && scene.index - thread.force.scene <= reach && !isAnothers(context, scene, quantity);
  const recent = near ? (overtaken(context, scene, acting) ? acting : (thread.force?.actor ?? null)) : null;
  const force = resolveForce(scene, quantity, {
    areas,
    speaker:
      nearest === null ? null : { actor: nearest.voice.actor, zone: nearest.zone, labelled: isLabelled(nearest) },
    group: (code) => setting.world.actors.group(code),
    leads: (surname) => leaderOf(context, surname),
    last:
      (isThem(scene, quantity) || theyHave(scene, quantity) ? peopleBefore(context, scene, quantity, nearest) : null) ??
      (pointsBack ? (recent ?? (restates ? acting : null)) : null),
    reportForce: quantity.noun.military ? (acting ?? context.reportForce) : null,
    alliance: setting.firstAlliance,
    movement: lastGroup(setting, scene),
    army: thread.army,
    home: context.home,
    publisher: officialOf(report.publisher),
    capital: setting.datelineCountry,
    title: titleOwner(context, scene, quantity),
    subject: subjectBefore(setting, scene),
  });
  const military =
    !servesTrade(scene, quantity) &&
    (quantity.noun.military ||
      (force !== null &&
        (isThem(scene, quantity) ||
          (quantity.of === null && !isMultitude(quantity)) ||
          restates ||
          hasMen(scene, quantity, force) ||
          isInForces(scene, quantity) ||
          isAmongForce(context, scene, quantity, force) ||
          areOfForce(scene, quantity, force, thread, context.before))));
  if (!military && quantity.noun.sector === null) return null;
  if (!military && quantity.form === 'worded' && quantity.value === null && quantity.of === null) return null;
  const told = restated(context, scene, quantity) ?? listed(context, scene, quantity) ?? readMovement(scene, quantity);
  if (!military && told.measure === 'present' && onlyExist(scene, quantity, force)) return null;
  const converted = told.words === conversion;
  const read = converted ? plainly : standingOf(context, scene, quantity, vouchers);
  const held = isHeld(scene, quantity, read) && /^(present|withdrawn|remaining)$/.test(told.measure);
  const isStock = held || told.words === baseOfShare;
  const movement = held ? { ...heldAlready, ...(told.measure === 'remaining' ? { measure: told.measure } : {}) } : told;
  const times = readTimes(setting, scene, quantity, nearest, movement, voices.slice(1));
  const stated = isStock ? plainly : read;
  const standing = isForecast(report.publishedAt, times.asOf, stated)
    ? { ...stated, status: 'planned' as const }
    : stated;
  const located =
    hostArea(scene, quantity) ??
    placeQuantity(
      scene,
      quantity,
      { measure: movement.measure, owner: force?.actor.code ?? null, speaker: nearest?.voice.actor ?? null },
      zonesOfContent(context, scene, nearest),
      thread,
      context.border,
    );
  if (force !== null && military) {
    if (located?.scene === scene) thread.place = { ...located, why: 'carried-over' };
    // What a force is to do besides leaves it there.
    const there = thread.force?.planned === false && thread.force.actor.code === force.actor.code;
    // The title's is asked for anew, beside whom else the next paragraph speaks of.
    if (!force.why.startsWith('title'))
      thread.force = { actor: force.actor, scene: scene.index, planned: standing.status === 'planned' && !there };
    if (force.actor.code !== null) thread.counted.add(force.actor.code);
  }
  const content = contentSpan(scene, quantity, nearest);
  const quote = quoteOf(report.text, content);
  const attribution = chainOf(report, voices);
  const stands = standing.status === 'asserted' || standing.status === 'in-progress';
  const counted = /^(present|remaining|withdrawn|arrived)$/.test(movement.measure);
  const forceStrength =
    military &&
    force?.actor.code != null &&
    stands &&
    !standing.negated &&
    counted &&
    !isQuestioned(context, scene, quantity, voices);
  return {
    id: `${report.id}.${span.start}` as ClaimId,
    kind: 'quantity',
    span: content,
    exact: quote.exact,
    prefix: quote.prefix,
    suffix: quote.suffix,
    attribution,
    verbatim: verbatimOf(setting, content, span),
    status: standing.status,
    negated: standing.negated,
    time: { saidAt: times.saidAt, asOf: times.asOf, spans: times.spans },
    place: located === null ? null : placeOf(located),
    actor: force === null ? null : military ? armed(force.actor) : peopleOf(force, span),
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

/** Who vouches for a passage, innermost first, but for those who only tell what they think of it. */
export function vouchersOf(context: Pick<Nearby, 'attributions'>, span: Span): Attribution[] {
  return vouching(context.attributions, span).filter(({ verb }) => verb.vouches);
}

/** "175,000 by the end of January", said in December: a count of a day to come is none yet. */
function isForecast(publishedAt: string | null, asOf: Days | null, { status }: Standing): boolean {
  return (
    publishedAt !== null && asOf !== null && status === 'asserted' && asOf.from.slice(0, 10) > publishedAt.slice(0, 10)
  );
}

const plainly: Standing = { status: 'asserted', negated: false };

function unitOf(quantity: CountedMention): string {
  const share = quantity.form === 'between' && (quantity.high ?? 2) <= 1;
  return quantity.form === 'fraction' || share ? 'fraction' : quantity.noun.unit;
}

/** The zones of a sentence but for those behind a cue that follows what was said: "…, she told reporters on the sidelines of a fair in Linz". */
function zonesOfContent({ zones }: Context, scene: Scene, nearest: Attribution | null): Zones {
  const cue = nearest?.zone.start ?? 0;
  if (nearest === null || !nearest.content.every(({ end }) => end <= cue)) return zones;
  const isBefore = ({ first, last }: AreaMention): boolean => spanOfTokens(scene.sentence, first, last).start < cue;
  return { likely: zones.likely.filter(isBefore), ofPersons: zones.ofPersons.filter(isBefore) };
}

/** How sure the rules are that the text says this: less for each thing that its own clause does not tell. */
function confidenceOf(scene: Scene, force: Force | null, located: Located | null, nearest: Attribution | null): number {
  let confidence = 0.95;
  if (force === null || /^(carried-over|report|title)/.test(force.why)) confidence -= 0.1;
  if (located === null || located.why === 'carried-over') confidence -= 0.1;
  if (nearest === null) confidence -= 0.05;
  if (scene.headline) confidence -= 0.1;
  return Math.round(confidence * 100) / 100;
}
