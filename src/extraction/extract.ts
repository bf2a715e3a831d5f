import type { Actor, Claim, Place } from '../model/claim.ts';
import type { ClaimId } from '../model/claim-id.ts';
import type { Problem } from '../model/problem.ts';
import { quoteOf } from '../model/quote.ts';
import type { Relation } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import type { Sentence } from '../model/sentence.ts';
import { contains, makeSpan, type Span } from '../model/span.ts';
import type { Voice } from '../model/voice.ts';
import { type Force, forceOf, resolveForce } from './actors/resolve-force.ts';
import { type Attribution, findAttributions } from './attribution/find-attributions.ts';
import { publisherVoice } from './attribution/read-voice.ts';
import { clauseAround } from './clause.ts';
import { type AreaMention, areaCovers, findAreas } from './places/find-areas.ts';
import { type Located, resolveArea } from './places/resolve-area.ts';
import { findQuantities, type QuantityMention } from './quantities/find-quantities.ts';
import { type Movement, readMovement } from './quantities/movement.ts';
import { readStanding } from './read-status.ts';
import { relate } from './relate.ts';
import { type Scene, type Setting, setScenes, spanOfTokens } from './scene.ts';
import { readTimes } from './times/read-times.ts';

/** What was read from one report. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  readonly problems: readonly Problem[];
}

/** What the sentences before leave behind for the next: the force and the area spoken of last. */
interface Thread {
  force: Actor | null;
  place: Located | null;
}

/** Every attributed quantity of a report, in text order, with the relations between them. */
export function extract(report: Report, sentences: readonly Sentence[]): Extraction {
  const setting = setScenes(report, sentences);
  const attributions = findAttributions(setting);
  const thread: Thread = { force: null, place: null };
  const reportForce = firstForce(setting);
  const border = firstBorder(setting);
  const drafts: Claim[] = [];
  for (const scene of setting.scenes) {
    const areas = findAreas(scene);
    for (const quantity of findQuantities(scene)) {
      const before = drafts[drafts.length - 1];
      const claim = makeClaim(
        { setting, attributions, areas, thread, reportForce, border, before: before ?? null },
        scene,
        quantity,
      );
      if (claim !== null) drafts.push(claim);
    }
    const area = areas.findLast((found) => !found.open);
    if (area !== undefined) thread.place = { area, scene, why: 'carried-over' };
  }
  const { claims, relations } = relate(report, drafts);
  const problems: Problem[] =
    report.publishedAt === null && claims.length > 0
      ? [
          {
            code: 'extraction/undated',
            message: 'Cannot date the claims: the report has no publication date; give one with --published',
            at: null,
          },
        ]
      : [];
  return { claims, relations, problems };
}

interface Context {
  readonly setting: Setting;
  readonly attributions: readonly Attribution[];
  readonly areas: readonly AreaMention[];
  readonly thread: Thread;
  readonly reportForce: Actor | null;
  /** The first border of the report whose country is told. */
  readonly border: Located | null;
  /** The claim made before this one. */
  readonly before: Claim | null;
}

function makeClaim(context: Context, scene: Scene, quantity: QuantityMention): Claim | null {
  const { setting, thread, areas } = context;
  const { report } = setting;
  const span = spanOfTokens(scene.sentence, quantity.first, quantity.last);
  const force = resolveForce(
    scene,
    quantity,
    areas,
    quantity.noun.military || quantity.of === null || isThem(scene, quantity) || restatesForce(scene, quantity)
      ? thread.force
      : null,
    quantity.noun.military ? context.reportForce : null,
  );
  const military =
    quantity.noun.military ||
    (force !== null && (isThem(scene, quantity) || quantity.of === null || restatesForce(scene, quantity)));
  if (!military && quantity.noun.sector === null) return null;
  if (!military && quantity.form === 'worded' && quantity.value === null && quantity.of === null) return null;
  const voices = vouching(context, span);
  const nearest = voices[0] ?? null;
  const movement = restated(context, scene, quantity) ?? readMovement(scene, quantity);
  const standing = readStanding(scene, quantity, voices);
  const times = readTimes(setting, scene, quantity, nearest);
  const located = resolveArea(scene, quantity, areas, thread.place, context.border);
  if (force !== null && military) thread.force = force.actor;
  const content = contentSpan(scene, quantity, nearest, areas);
  const attribution = chainOf(report, voices);
  const stands = standing.status === 'asserted' || standing.status === 'in-progress';
  const counted = /^(present|remaining|withdrawn|arrived)$/.test(movement.measure);
  const questioned = nearest?.voice.stance === 'doubts' || nearest?.voice.stance === 'denies';
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
    place: located === null ? null : placeOf(located),
    actor: force?.actor ?? null,
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
      measure: movement.measure,
      alternatives: [],
    },
    forceStrength,
    confidence: confidenceOf(scene, force, located, nearest, movement.words),
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

function isThem(scene: Scene, quantity: QuantityMention): boolean {
  return (
    quantity.of !== null && /^(them|these|those|whom|which)$/.test(scene.sentence.tokens[quantity.of.first]?.norm ?? '')
  );
}

/** "seven battalions, amounting to thousands of men": men who are the force just named. */
function restatesForce(scene: Scene, quantity: QuantityMention): boolean {
  if (quantity.noun.unit !== 'person' || quantity.of === null) return false;
  const noun = scene.sentence.tokens[quantity.of.last]?.norm ?? '';
  const before = scene.sentence.tokens
    .slice(Math.max(0, quantity.first - 4), quantity.first)
    .map((token) => token.norm)
    .join(' ');
  return (
    noun === 'men' &&
    /\b(amounting to|consisting of|made up of|totalling|totaling|comprising|equal to|some|or)\b/.test(before)
  );
}

/** "a few units, in all a few thousand troops": the measure of what it restates. */
function restated(context: Context, scene: Scene, quantity: QuantityMention): Movement | null {
  const before = context.before?.quantity;
  if (before == null || before.span.start < scene.sentence.span.start || quantity.noun.unit !== 'person') return null;
  const words = scene.sentence.tokens
    .slice(Math.max(0, quantity.first - 3), quantity.first)
    .map((token) => token.norm)
    .join(' ');
  return /\b(in all|amounting to|totalling|totaling|in total)$/.test(words)
    ? { measure: before.measure, words: 'restates' }
    : null;
}

function unitOf(quantity: QuantityMention): string {
  return quantity.form === 'fraction' ? 'fraction' : quantity.noun.unit;
}

/** The attributions whose content holds the quantity, innermost first. */
function vouching(context: Context, span: Span): Attribution[] {
  const holding = context.attributions.filter((attribution) =>
    attribution.content.some((content) => contains(content, span)),
  );
  const size = (attribution: Attribution): number =>
    Math.min(
      ...attribution.content.filter((content) => contains(content, span)).map((content) => content.end - content.start),
    );
  return holding.toSorted((a, b) => size(a) - size(b) || b.zone.start - a.zone.start);
}

/** Nearest voice first, then the newsrooms that were told, then the publisher. */
function chainOf(report: Report, voices: readonly Attribution[]): Voice[] {
  const chain: Voice[] = [];
  const add = (voice: Voice): void => {
    if (!chain.some((known) => known.name === voice.name)) chain.push(voice);
  };
  for (const attribution of voices) {
    add(attribution.voice);
    if (attribution.addressee !== null && attribution.addressee.name !== report.publisher)
      add(publisherVoice(null, attribution.addressee));
  }
  const publisher = publisherVoice(report.publisher);
  return [...chain.filter((voice) => !(voice.kind === 'publisher' && voice.name === publisher.name)), publisher];
}

/** The clause that holds the quantity, within what its voice vouches for. */
function contentSpan(
  scene: Scene,
  quantity: QuantityMention,
  nearest: Attribution | null,
  areas: readonly AreaMention[],
): Span {
  const clause = clauseAround(scene, quantity.first);
  const last = Math.max(
    clause.last,
    quantity.last,
    quantity.of?.last ?? 0,
    areaCovers(areas, clause.last) ? clause.last : 0,
  );
  let whole = spanOfTokens(scene.sentence, Math.min(quantity.first, Math.max(clause.first, scene.opening)), last);
  const span = spanOfTokens(scene.sentence, quantity.first, quantity.last);
  const content = nearest?.content.find((found) => contains(found, span));
  if (content !== undefined) {
    const start = Math.max(content.start, whole.start);
    whole = makeSpan(start, Math.max(start, Math.min(content.end, whole.end)));
  }
  return trimmed(scene, whole, span);
}

/** Without the joining word at its head and the marks at its ends; never less than the quantity itself. */
function trimmed(scene: Scene, whole: Span, keep: Span): Span {
  const inside = scene.sentence.tokens.filter(
    (token) => token.span.start >= whole.start && token.span.end <= whole.end,
  );
  let first = 0;
  let last = inside.length - 1;
  const head = /^(and|but|while|whereas|although|though|that|yet|[,.;:!?—–‘“"’”'-])$/;
  while (first < last && head.test(inside[first]?.norm ?? '')) first += 1;
  while (last > first && /^[,.;:!?—–‘“"’”'-]$/.test(inside[last]?.form ?? '')) last -= 1;
  const start = Math.min(inside[first]?.span.start ?? keep.start, keep.start);
  return makeSpan(start, Math.max(inside[last]?.span.end ?? keep.end, keep.end));
}

function verbatimOf(setting: Setting, content: Span, quantity: Span): Claim['verbatim'] {
  if (setting.quotations.some((quotation) => contains(quotation, content))) return 'full';
  return setting.quotations.some((quotation) => contains(quotation, quantity)) ? 'partial' : 'none';
}

function placeOf(located: Located): Place {
  const { area, scene } = located;
  return {
    span: spanOfTokens(scene.sentence, area.first, area.last),
    name: area.name,
    latitude: area.latitude,
    longitude: area.longitude,
    country: area.country?.code ?? null,
    precisionKm: area.precisionKm,
  };
}

/** How sure the rules are that the text says this: less for each thing that its own clause does not tell. */
function confidenceOf(
  scene: Scene,
  force: Force | null,
  located: Located | null,
  nearest: Attribution | null,
  measureWords: string,
): number {
  let confidence = 0.95;
  if (force === null || force.why === 'carried-over' || force.why === 'report') confidence -= 0.1;
  if (located === null || located.why === 'carried-over') confidence -= 0.1;
  if (nearest === null) confidence -= 0.05;
  if (scene.headline) confidence -= 0.1;
  if (measureWords === 'present') confidence -= 0.05;
  return Math.round(confidence * 100) / 100;
}

/** The first force that the report names with a military noun behind it: "Russian troops", "Russia's border force". */
function firstForce(setting: Setting): Actor | null {
  for (const scene of setting.scenes) {
    for (const mention of scene.names) {
      if (mention.country === null || mention.kind === 'capital') continue;
      const words = scene.sentence.tokens.slice(mention.last + 1, mention.last + 4).map((token) => token.norm);
      if (
        !words.some((word) => /^(troops|forces|soldiers|army|military|servicemen|units|force|contingent)$/.test(word))
      )
        continue;
      return forceOf(mention, 'MIL', spanOfTokens(scene.sentence, mention.first, mention.last));
    }
  }
  return null;
}

function firstBorder(setting: Setting): Located | null {
  for (const scene of setting.scenes) {
    const area = findAreas(scene).find((found) => !found.open && /border$/.test(found.name));
    if (area !== undefined) return { area, scene, why: 'carried-over' };
  }
  return null;
}
