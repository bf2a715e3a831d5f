import type { Actor, Claim } from '../model/claim.ts';
import type { ParsedSentence } from '../model/parsed-sentence.ts';
import type { Problem } from '../model/problem.ts';
import type { Relation } from '../model/reading.ts';
import type { Report } from '../model/report.ts';
import { contains, type Span } from '../model/span.ts';
import type { Voice } from '../model/voice.ts';
import { acts } from './actors/acting-state.ts';
import type { NameMention } from './actors/find-names.ts';
import { forceOf } from './actors/make-force.ts';
import { marchingState } from './actors/marching-state.ts';
import { isOfMake } from './actors/of-make.ts';
import { homeOf, tellsSides } from './actors/side-of-area.ts';
import { titleForce } from './actors/title-force.ts';
import { type Attribution, findAttributions } from './attribution/find-attributions.ts';
import { findPeople } from './attribution/find-people.ts';
import type { Nearby, Thread } from './claim-context.ts';
import { findDeeds } from './find-deeds.ts';
import { findProblems } from './find-problems.ts';
import { makeClaim } from './make-claim.ts';
import { makeDeedClaim } from './make-deed-claim.ts';
import { nameCounted } from './name-counted.ts';
import { type AreaMention, findAreas } from './places/find-areas.ts';
import { findZones } from './places/find-zones.ts';
import type { Located } from './places/resolve-area.ts';
import type { CountedNoun } from './quantities/counted-nouns.ts';
import { findQuantities, type Quantities } from './quantities/find-quantities.ts';
import { isCounted } from './quantities/quantity-mention.ts';
import { type SpokenOf, spokenAfter } from './quantities/spoken-noun.ts';
import { relate } from './relate.ts';
import { type Scene, type Setting, setScenes, spanOfTokens } from './scene.ts';
import type { TokenRange } from './tree.ts';
import { bareWorld, type World } from './world.ts';

/** What was read from one report. */
export interface Extraction {
  readonly claims: readonly Claim[];
  readonly relations: readonly Relation[];
  /** What kept claims from being found. */
  readonly problems: readonly Problem[];
  readonly passedOver: readonly PassedOver[];
}

/** A number that made no claim, and the rule by which it made none. */
export interface PassedOver {
  readonly span: Span;
  readonly why: string;
}

/**
 * Every attributed claim of a report, in text order, with the relations between them. Each question is asked of the whole report
 * before the next, which keeps its code at hand: that is faster than to ask all of them of each sentence.
 */
export function extract(report: Report, sentences: readonly ParsedSentence[], world: World = bareWorld): Extraction {
  const setting = setScenes(report, sentences, world);
  const people = findPeople(setting);
  const attributions = findAttributions(setting, people);
  const attributionsOf = byScene(setting, attributions);
  const answering = answersOf(setting, attributions);
  const areasOf = setting.scenes.map(findAreas);
  const border = firstBorder(setting, areasOf);
  const near = setting.scenes.map(({ index }) => ({
    setting,
    attributions: attributionsOf[index] ?? [],
    areas: areasOf[index] ?? [],
    border,
    people,
    answering: answering[index] ?? null,
  }));
  const { drafts, passedOver } = claimsOfNumbers(setting, near);
  const { claims, relations } = relate(report, drafts);
  const deeds = nameCounted(claimsOfDeeds(setting, near), claims);
  return {
    claims: [...claims, ...deeds].toSorted((a, b) => a.span.start - b.span.start),
    relations,
    problems: findProblems(report, sentences),
    passedOver: passedOver.toSorted((a, b) => a.span.start - b.span.start),
  };
}

/** The claims that numbers make, before they are related, and the numbers that make none. */
function claimsOfNumbers(
  setting: Setting,
  near: readonly Nearby[],
): { readonly drafts: readonly Claim[]; readonly passedOver: readonly PassedOver[] } {
  const thread: Thread = { counted: new Set(), force: null, place: null, spot: null, army: null };
  const home = homeOf(setting);
  const monitored = tellsSides(setting);
  const reportForce = monitored ? null : firstForce(setting);
  const title = monitored ? null : titleForce(setting.report.title);
  const drafts: Claim[] = [];
  const passedOver: PassedOver[] = [];
  const quantitiesOf = readThrough(setting);
  for (const [index, scene] of setting.scenes.entries()) {
    const [nearby, quantities] = [near[index], quantitiesOf[index]];
    if (nearby === undefined || quantities === undefined) continue;
    const passOver = ({ first, last }: TokenRange, why: string): void => {
      passedOver.push({ span: spanOfTokens(scene.sentence, first, last), why });
    };
    const counted = drafts.length;
    const zones = findZones(scene, nearby.areas);
    const placed = thread.place;
    thread.army = armyNamed(scene) ?? thread.army;
    for (const each of quantities.passedOver) passOver(each, each.why);
    for (const quantity of quantities.mentions) {
      const before = drafts[drafts.length - 1] ?? null;
      const context = { ...nearby, thread, zones, reportForce, title, home, monitored, before };
      const claim = isCounted(quantity) ? makeClaim(context, scene, quantity) : null;
      if (claim !== null) drafts.push(claim);
      else passOver(quantity, `passed-over/counts-no-force: ${quantity.unit.name}`);
    }
    if (drafts.length === counted) thread.force = lastForce(scene) ?? thread.force;
    const zone = zones.likely.findLast(({ open }) => !open);
    if (thread.place !== placed) thread.spot = thread.place;
    else if (zone !== undefined) {
      thread.spot = { area: zone, scene, why: 'carried-over' };
      const area = zones.likely.findLast(({ open, geonames }) => !open && geonames === undefined);
      if (area !== undefined) thread.place = { area, scene, why: 'carried-over' };
    }
  }
  return { drafts, passedOver };
}

/** The quantities of each sentence, read on from what the sentences before counted last. */
function readThrough({ scenes }: Setting): Quantities[] {
  let before: CountedNoun | null = null;
  let spoken: SpokenOf | null = null;
  return scenes.map((scene) => {
    const quantities = findQuantities(scene, before, spoken);
    spoken = spokenAfter(scene, spoken);
    before = quantities.mentions.findLast(isCounted)?.noun ?? before;
    return quantities;
  });
}

/** By scene, who answers the question of a transcript that it stands in: the next to speak; null elsewhere. */
function answersOf({ scenes }: Setting, attributions: readonly Attribution[]): (Voice | null)[] {
  const turns = new Map(
    attributions.filter(({ rule }) => rule === 'attribution/speaker-label').map((turn) => [turn.scene.index, turn]),
  );
  const answers: (Voice | null)[] = scenes.map(() => null);
  let next: Voice | null = null;
  let end = scenes.length;
  for (let at = scenes.length - 1; at >= 0; at -= 1) {
    const turn = turns.get(at);
    if (turn === undefined) continue;
    if (turn.voice.stance === 'doubts') answers.fill(next, at, end);
    else next = turn.voice;
    end = at;
  }
  return answers;
}

/** The claims of what sentences tell besides numbers. */
function claimsOfDeeds(setting: Setting, near: readonly Nearby[]): Claim[] {
  const deedsOf = setting.scenes.map(findDeeds);
  return setting.scenes.flatMap((scene, index) => {
    const nearby = near[index];
    if (nearby === undefined) return [];
    return (deedsOf[index] ?? []).flatMap((deed) => {
      const cue = spanOfTokens(scene.sentence, deed.cue.first, deed.cue.last);
      // An event that tells of the saying ("on the sidelines of a meeting") is no claim of its own.
      const ofSaying = ({ verb, zone }: Attribution): boolean => verb.speech && contains(zone, cue);
      return deed.kind === 'event' && nearby.attributions.some(ofSaying) ? [] : [makeDeedClaim(nearby, scene, deed)];
    });
  });
}

/** Attributions by the sentences that their contents and zones reach into, so that each claim looks only at those near it. */
function byScene({ scenes }: Setting, attributions: readonly Attribution[]): Attribution[][] {
  const near: Attribution[][] = scenes.map(() => []);
  const starts = scenes.map(({ sentence }) => sentence.span.start);
  for (const attribution of attributions) {
    const reached = new Set<number>();
    for (const { start, end } of [...attribution.content, attribution.zone])
      for (let at = lastAtMost(starts, start); at < scenes.length && (starts[at] ?? end) <= end; at += 1)
        reached.add(at);
    for (const at of reached) near[at]?.push(attribution);
  }
  return near;
}

/** The index of the last of these ascending numbers that is no greater; 0 where all are. */
function lastAtMost(ascending: readonly number[], value: number): number {
  let [low, high] = [0, ascending.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= value) low = middle;
    else high = middle - 1;
  }
  return Math.max(0, low);
}

/** The first force that the report names with a military noun behind it: "Russian troops", "Russia's border force". */
function firstForce({ scenes }: Setting): Actor | null {
  for (const scene of scenes) {
    const [mention] = forcesNamed(scene).filter((named) => named.armed === 'state' || followed(scene, named));
    if (mention !== undefined) return actorOf(scene, mention);
  }
  return null;
}

/** The last force that a sentence names so, for what the next leaves out. */
function lastForce(scene: Scene): Thread['force'] {
  const named = forcesNamed(scene);
  // "Israeli troops were sent as Hezbollah fired": the force by its noun before the group that only acts.
  const mention =
    named.findLast((each) => followed(scene, each)) ??
    named.at(-1) ??
    ownerOfIts(scene) ??
    marchingState(scene) ??
    undefined;
  return mention === undefined || givesFigure(scene) ? null : { actor: actorOf(scene, mention), scene: scene.index };
}

/** "Russia's ministry said it could bolster its forces in Georgia": the first state of a sentence that tells of "its" forces. */
function ownerOfIts({ names, sentence: { tokens } }: Scene): NameMention | undefined {
  const its = tokens.findIndex(
    ({ norm }, at) => norm === 'its' && tokens.slice(at + 1, at + 4).some((token) => soldiers.test(token.norm)),
  );
  return names.find(
    ({ armed, kind, first, last }) =>
      armed === 'state' &&
      kind !== 'capital' &&
      last < its &&
      !/^(in|at|near|from|of|with|and|for|to)$/.test(tokens[first - 1]?.norm ?? ''),
  );
}

/** The army of a state that a sentence names last: "Sudan's army", "the Sudanese military"; null where it names none. */
function armyNamed(scene: Scene): Actor | null {
  const { tokens } = scene.sentence;
  const mention = scene.names.findLast(({ armed, kind, last }) => {
    const at = /^['’]s?$/.test(tokens[last + 1]?.norm ?? '') ? last + 2 : last + 1;
    return armed === 'state' && kind !== 'capital' && /^(army|military)$/.test(tokens[at]?.norm ?? '');
  });
  return mention === undefined ? null : actorOf(scene, mention);
}

/** "Ukraine's military gave a higher figure": it tells of another's force. */
function givesFigure({ sentence: { tokens } }: Scene): boolean {
  return (
    tokens.some(({ lemma }) => /^(give|put|offer|provide)$/.test(lemma)) &&
    tokens.some(({ norm }) => /^(figures?|numbers?|estimates?|counts?)$/.test(norm))
  );
}

function actorOf({ sentence }: Scene, mention: NameMention): Actor {
  return forceOf(mention, 'MIL', spanOfTokens(sentence, mention.first, mention.last));
}

/** An armed group is a force by itself where it acts or owns something ("the Houthis have", "the group's"). */
function forcesNamed(scene: Scene): NameMention[] {
  return scene.names.filter(
    (mention) =>
      mention.armed !== null &&
      mention.kind !== 'capital' &&
      (followed(scene, mention) || (mention.armed === 'group' && acts(scene, mention))),
  );
}

/** "Russian troops", "Houthi fighters": a noun for a force stands right behind. */
function followed(scene: Scene, mention: NameMention): boolean {
  const nouns = mention.armed === 'group' ? fighters : soldiers;
  const behind = scene.sentence.tokens.slice(mention.last + 1, mention.last + 4);
  const at = behind.findIndex(({ norm }) => nouns.test(norm));
  // "keeps men along the border with Chad, its army chief said".
  const own = at !== -1 && !behind.slice(0, at).some(({ form, upos }) => form === ',' || upos === 'ADP');
  return own && !isOfMake(scene, mention);
}

const soldiers =
  /^(troops|forces|soldiers|army|military|servicemen|units|force|contingent|garrison|columns?|fleet|warships|paratroopers|mercenaries|guards?|withdrawal|pullout|pull-out|build-up|buildup)$/;
const fighters = /^(troops|forces|soldiers|fighters|rebels|militants|insurgents|mercenaries|men|units|force)$/;

function firstBorder({ scenes }: Setting, areasOf: readonly (readonly AreaMention[])[]): Located | null {
  for (const scene of scenes) {
    const area = areasOf[scene.index]?.find((found) => !found.open && /border$/.test(found.name));
    if (area !== undefined) return { area, scene, why: 'carried-over' };
  }
  return null;
}
