import type { Actor } from '../../model/claim.ts';
import { makeSpan } from '../../model/span.ts';
import { normsBetween } from '../norms.ts';
import { type AreaMention, areaCovers } from '../places/find-areas.ts';
import { isHad } from '../quantities/base-of-share.ts';
import { forceNouns } from '../quantities/counted-nouns.ts';
import { gappedOwner } from '../quantities/find-elided.ts';
import type { CountedMention } from '../quantities/quantity-mention.ts';
import type { Scene } from '../scene.ts';
import { actingState } from './acting-state.ts';
import type { ActorEntry } from './actor-entry.ts';
import { mentionAt, type NameMention } from './find-names.ts';
import { doerOf } from './force-subject.ts';
import { irregulars, isOfMovement, movementNouns, selfNamed } from './group-spoken-of.ts';
import { labelOwner } from './label-owner.ts';
import { actorOf, forceOf, forcesOf } from './make-force.ts';
import { missionSpeaking, unionSpeaking } from './mission-force.ts';
import { namedBefore, slayerOf } from './named-before.ts';
import {
  besideNumber,
  cameFrom,
  joinedOwner,
  makesUp,
  namedAsPredicate,
  namedInPhrase,
  ofGroup,
  onSideBehind,
  onTheSide,
  whoseForce,
} from './named-owner.ts';
import { isOfOthers, isOfSeveral, ofStrangers, recalls } from './nobodys-force.ts';
import { fell, goesHome, isHis, isOur, isOwn, owned, type Speaker } from './own-force.ts';
import { consistsOf, hadBy, leftWith, partFrom, servesIn } from './owner-by-clause.ts';
import { sideOfArea } from './side-of-area.ts';
import { stateHelped } from './state-helped.ts';
import { subjectOf } from './subject-of.ts';
import type { TitleForce } from './title-force.ts';
import { areMarines, isInternational, isOfBoth, isStranger, ofService, unionOf } from './unnamed-force.ts';

/** Whose people or things a quantity counts, and how that was told. */
export interface Force {
  readonly actor: Actor;
  readonly why: 'named' | 'owner' | 'subject' | 'area' | 'carried-over' | 'report' | `title: ${string}`;
}

/** What surrounds a quantity whose force is asked for. */
export interface Surroundings {
  readonly areas: readonly AreaMention[];
  /** Who says it; null where nobody but the publisher does. */
  readonly speaker: Speaker | null;
  /** The armed group of a code. */
  readonly group: (code: string) => ActorEntry | undefined;
  /** Whom a person whom the report names by a surname speaks for. */
  readonly leads: (surname: string) => string | null;
  /** The force spoken of just before, where the words may point back to it. */
  readonly last: Actor | null;
  /** The first force that the report names. */
  readonly reportForce: Actor | null;
  /** What "the alliance" stands for. */
  readonly alliance: NameMention | null;
  /** What "the army" stands for. */
  readonly army: Actor | null;
  /** What "the group" and "the movement" stand for. */
  readonly movement: NameMention | null;
  /** The state that most places of the report lie in. */
  readonly home: string | null;
  /** Whom the publisher speaks for, where it is an official body. */
  readonly publisher: string | null;
  /** The state whose capital the report is datelined from. */
  readonly capital: string | null;
  /** The force that the report's title tells of, where nothing nearer may be meant. */
  readonly title: TitleForce | null;
  /** What the sentence before in the paragraph is about. */
  readonly subject: NameMention | null;
}

/**
 * The force that a quantity counts: named in the counted phrase ("Russian troops"), the speaker's own ("we have"), its owner
 * ("its troops", "the troops it had"), the subject of the clause ("Russia had massed …"), else the force spoken of last.
 */
export function resolveForce(
  scene: Scene,
  quantity: CountedMention,
  {
    areas,
    speaker,
    group,
    leads,
    last: spokenOfLast,
    reportForce: spokenOfFirst,
    alliance,
    movement,
    army,
    home,
    publisher,
    capital,
    title,
    subject: subjectBefore,
  }: Surroundings,
): Force | null {
  const slayer = slayerOf(scene, quantity)?.code;
  const last = spokenOfLast !== null && spokenOfLast.code === slayer ? null : spokenOfLast;
  const reportForce = spokenOfFirst !== null && spokenOfFirst.code === slayer ? null : spokenOfFirst;
  const sector = quantity.noun.sector ?? last?.sector ?? 'MIL';
  if (isOfBoth(scene, quantity)) return null;
  const named =
    makesUp(scene, quantity) ??
    namedInPhrase(scene, quantity) ??
    besideNumber(scene, quantity) ??
    labelOwner(scene, quantity) ??
    (gappedOwner(scene, quantity.first) ? mentionAt(scene.names, quantity.first - 1) : null) ??
    namedAsPredicate(scene, quantity) ??
    onSideBehind(scene, quantity) ??
    hadBy(scene, quantity) ??
    leftWith(scene, quantity.first) ??
    consistsOf(scene, quantity.first) ??
    partFrom(scene, quantity) ??
    ofGroup(scene, quantity);
  if (named !== null) return { actor: actorOf(scene, named, sector), why: 'named' };
  const whose = whoseForce(scene, quantity.first);
  if (whose !== null) return { actor: actorOf(scene, whose, sector), why: 'owner' };
  const earlier = namedBefore(scene, quantity, speaker?.zone ?? null);
  const doer = doerOf(scene, quantity);
  // "With war near between Chad and the Libyan army, France has moved 700 soldiers there": who acts is named behind.
  const nearer = doer?.mention != null && earlier !== null && doer.mention.first > earlier.last;
  if (earlier !== null && !nearer) return { actor: actorOf(scene, earlier, sector), why: 'named' };
  if (ofStrangers(scene, quantity)) return null;
  if (isOfSeveral(doer)) return null;
  // "Ethiopia has brought up 9,000 soldiers. Last May it had fewer than 600.", "It had 200 tanks, a think-tank in Moscow says": what it is before anybody speaks.
  const unsaid = speaker === null || speaker.zone.start > (scene.sentence.tokens[quantity.first]?.span.start ?? 0);
  // "It consists of a total of 300 men".
  const opensWithIt = doer === null && scene.sentence.tokens[scene.opening]?.norm === 'it';
  if ((doer?.pronoun === 'it' || opensWithIt) && unsaid && subjectBefore !== null)
    return { actor: { ...forceOf(subjectBefore, sector, makeSpan(0, 0)), span: null }, why: 'subject' };
  if (speaker !== null && doer?.pronoun === 'it' && unsaid && scene.sentence.tokens[scene.opening]?.norm === 'it')
    return null;
  const own =
    speaker?.actor == null || !isOwn(scene, quantity, doer, speaker) ? null : forcesOf(speaker.actor, sector, group);
  if (own !== null) return { actor: own, why: 'owner' };
  // A ministry's own statement: "our fleet has deployed 18 ships", with nobody else who says it.
  const we =
    doer?.pronoun === 'we' || (doer?.owner === 'our' && forceNouns.has(doer.noun ?? '')) || isOur(scene, quantity);
  const publishers = speaker === null && publisher !== null && we ? forcesOf(publisher, sector, group) : null;
  if (publishers !== null) return { actor: publishers, why: 'owner' };
  const union = speaker === null ? null : unionSpeaking(scene, quantity, speaker);
  if (union !== null) return { actor: union, why: 'owner' };
  const ofState = quantity.noun.sector !== 'REB';
  // "His fighters number 5,000", "we have 4,000 fighters": the speaker's, and nobody else's where it is not known whom he speaks for.
  const ours = isHis(scene, quantity) || isOur(scene, quantity);
  if (
    (speaker !== null || isOur(scene, quantity)) &&
    (ours || (doer?.pronoun === 'we' && speaker?.actor == null && !ofState))
  )
    return null;
  if (doer?.pronoun === 'we' && speaker !== null && speaker.actor === null)
    return reportForce?.sector === 'MIL' ? { actor: { ...reportForce, span: null }, why: 'report' } : null;
  // "tracked 20 Chinese aircraft and six ships".
  const beside = joinedOwner(scene, quantity);
  if (beside?.kind === 'demonym') return { actor: actorOf(scene, beside, sector), why: 'named' };
  const does = doer?.mention ?? null;
  if (does === null && doer?.noun === 'alliance' && alliance !== null)
    return { actor: { ...forceOf(alliance, sector, makeSpan(0, 0)), span: null }, why: 'subject' };
  if (movement !== null && ((does === null && movementNouns.test(doer?.noun ?? '')) || isOfMovement(scene, quantity)))
    return { actor: { ...forceOf(movement, sector, makeSpan(0, 0)), span: null }, why: 'subject' };
  // "Iraq's leader, Jane Roe, … Roe has sent 300 men": his state's.
  const leader = does === null && doer?.person != null ? leads(doer.person) : null;
  const led = leader === null ? null : forcesOf(leader, sector, group);
  if (led !== null) return { actor: led, why: 'subject' };
  // "The army has 120,000 soldiers", where groups are spoken of besides: that of the state whose army was named.
  if (does === null && doer?.owner === null && army !== null && /^(army|military)$/.test(doer.noun ?? ''))
    return { actor: { ...army, span: null }, why: 'subject' };
  // "The army has 100,000 troops, the rebels 40,000": that of the state whose capital the report is from, else of the one that it is about.
  const spokenOf = (last?.sector === 'MIL' && last.code !== null) || reportForce?.sector === 'MIL';
  if (does === null && doer?.owner === null && /^(army|military)$/.test(doer.noun ?? '') && !spokenOf)
    return ofHome(capital ?? home, sector, group);
  // "The rebels have two tanks": nobody's that the report names.
  if (does === null && irregulars.test(doer?.noun ?? '')) return null;
  if (does !== null && !areaCovers(areas, does.first)) return { actor: actorOf(scene, does, sector), why: 'subject' };
  const self = selfNamed(scene, quantity.first);
  if (self !== null) return { actor: actorOf(scene, self, sector), why: 'subject' };
  const peacekeepers = unionOf(scene, quantity);
  if (peacekeepers !== null) return { actor: actorOf(scene, peacekeepers, sector), why: 'named' };
  if (quantity.of !== null && isInternational(scene.sentence.tokens, quantity.of)) return null;
  const marines = areMarines(scene, quantity) ? forcesOf('USA', sector, group) : null;
  if (marines !== null) return { actor: marines, why: 'named' };
  const it = doer?.pronoun === 'it' && quantity.of === null ? statedLast(scene, quantity.first, areas) : null;
  if (it !== null) return { actor: actorOf(scene, it, sector), why: 'subject' };
  const owner = owned(scene, quantity)
    ? (nearestCountry(scene, quantity.first, areas) ?? speakingBody(scene, speaker?.actor ?? null))
    : null;
  if (owner !== null) return { actor: actorOf(scene, owner, sector), why: 'owner' };
  const service = servesIn(scene, quantity);
  if (service !== null) return { actor: actorOf(scene, service, sector), why: 'named' };
  const origin = cameFrom(scene, quantity, areas);
  if (origin !== null) return { actor: actorOf(scene, origin, sector), why: 'named' };
  const subject = subjectOf(scene, quantity, areas, speaker?.zone ?? null);
  if (subject !== null) return { actor: actorOf(scene, subject, sector), why: 'subject' };
  // "Of the 5,000 it had there, Libya has withdrawn half."
  const holder = isHad(scene, quantity) ? actingState(scene, scene.sentence.tokens.length) : null;
  if (holder !== null) return { actor: actorOf(scene, holder, sector), why: 'subject' };
  if (beside !== null) return { actor: actorOf(scene, beside, sector), why: 'owner' };
  const side = onTheSide(scene, quantity.first);
  if (side !== null) return { actor: actorOf(scene, side, sector), why: 'named' };
  const helped = stateHelped(scene, quantity);
  if (helped !== null) return { actor: actorOf(scene, helped, sector), why: 'owner' };
  const ofArea = sideOfArea(scene, quantity, home);
  if (ofArea !== null) return { actor: ofArea, why: 'area' };
  // Somebody whose state is not known "has 40,000 guards": not those of whom the sentence before happened to tell.
  if (doer !== null && doer.person !== null) return null;
  // "Russia said two battalions had returned to their bases": whoever speaks, of whose forces else nothing was said.
  const state =
    last === null && speaker?.actor != null && ofState && (goesHome(scene, quantity) || fell(scene, quantity))
      ? forcesOf(speaker.actor, sector, group)
      : null;
  if (state !== null) return { actor: state, why: 'owner' };
  const mission = last === null && speaker !== null ? missionSpeaking(scene, quantity, speaker) : null;
  if (mission !== null) return { actor: actorOf(scene, mission, sector), why: 'owner' };
  // "The Air Force has sent 420 aircraft", in a report from the capital: the service of its own state.
  const ofCapital = ofService(scene, quantity.first) && capital !== null ? forcesOf(capital, sector, group) : null;
  if (ofCapital !== null) return { actor: ofCapital, why: 'report' };
  if (isStranger(scene, quantity.first) || isOfOthers(scene, quantity, doer)) return null;
  // A state's army spoken of before are not the fighters of some movement, nor are a group's men soldiers that nobody calls its own.
  const soldiers = quantity.noun.sector === 'MIL' && quantity.noun.unit === 'person';
  if (last !== null && (/^(REB|PRM)$/.test(last.sector ?? '') ? !soldiers : ofState))
    return { actor: { ...last, span: null }, why: 'carried-over' };
  // "Some 9,000 troops are deployed", in a report from the capital that names no other army and no union of states.
  const plain = quantity.of !== null && quantity.of.first === quantity.of.last;
  if (last === null && soldiers && plain && capital !== null && alliance === null && reportForce?.sector !== 'MIL')
    return ofHome(capital, sector, group);
  // "There are 12,500 peacekeepers in the country": those of the union that the report is about.
  const kept =
    quantity.of !== null &&
    /^(peacekeepers?|peacekeeping (troops|force|contingent|personnel))$|\bpeacekeepers$/.test(
      normsBetween(scene.sentence.tokens, quantity.of.last - 1, quantity.of.last + 1),
    );
  if (kept && alliance !== null && /^(UNO|AU|ECOWAS|SADC|EAC)$/.test(alliance.code ?? ''))
    return { actor: { ...forceOf(alliance, sector, makeSpan(0, 0)), span: null }, why: 'report' };
  // A spokesman's transcript begins with his own soldiers: whom the report names only later is not meant.
  const start = scene.sentence.tokens[quantity.first]?.span.start ?? 0;
  const spokesman =
    last === null &&
    ofState &&
    speaker?.labelled === true &&
    speaker.actor !== null &&
    (reportForce?.span?.start ?? start + 1) > start
      ? forcesOf(speaker.actor, sector, group)
      : null;
  if (spokesman !== null && quantity.noun.military) return { actor: spokesman, why: 'owner' };
  // Soldiers whom nobody calls a group's are not those of the group that the report is about.
  const rebels = reportForce?.code != null && group(reportForce.code) !== undefined;
  if (reportForce !== null && ofState && !(rebels && soldiers) && recalls(scene, quantity, reportForce))
    return { actor: { ...reportForce, span: null }, why: 'report' };
  const about = reportForce === null || reportForce.code === title?.actor.code;
  return title !== null && ofState && about ? { actor: title.actor, why: `title: ${title.words}` } : null;
}

/** The forces of the state that a report is from or about. */
function ofHome(state: string | null, sector: string, group: Surroundings['group']): Force | null {
  const actor = state === null ? null : forcesOf(state, sector, group);
  return actor === null ? null : { actor, why: 'report' };
}

/** "A spokesman for the U.N. mission said its 13,000 peacekeepers …": the organisation that is named as speaking. */
function speakingBody({ names }: Scene, actor: string | null): NameMention | null {
  return (
    names.find(
      ({ sector, armed, code }) => (sector === 'IGO' || armed === 'group') && actor !== null && code === actor,
    ) ?? null
  );
}

/** The nearest country or capital before a token that is no part of an area. */
function nearestCountry(scene: Scene, before: number, areas: readonly AreaMention[]): NameMention | null {
  return (
    scene.names.findLast(
      (mention) =>
        mention.armed !== null &&
        mention.last < before &&
        mention.kind !== 'demonym' &&
        !areaCovers(areas, mention.first),
    ) ?? null
  );
}

/** "Malawi's leader told his army to leave; it has sent 800": the state or group before a pronoun in its sentence. */
function statedLast({ names }: Scene, before: number, areas: readonly AreaMention[]): NameMention | null {
  return (
    names.findLast(
      ({ armed, kind, first, last }) =>
        armed !== null && kind !== 'demonym' && last < before && !areaCovers(areas, first),
    ) ?? null
  );
}
