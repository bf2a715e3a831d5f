import type { Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import type { NameMention } from '../actors/find-names.ts';
import { findToken } from '../find-token.ts';
import { type Scene, spanOfTokens } from '../scene.ts';
import { subtree, type TokenRange, topOf } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import {
  broughtIn,
  lastBody,
  lastRole,
  lastTitled,
  mayBeCalled,
  onlyPerson,
  peopleBefore,
  subjectBefore,
} from './find-antecedent.ts';
import { actorAround, surnameOf } from './find-people.ts';
import type { Heard } from './heard.ts';
import { behindSeat, lastNameRun, personName, speaksItself } from './name-in-phrase.ts';
import { isOutsider, ownBody, type Part } from './own-body.ts';
import { publisherActor } from './publisher-voice.ts';
import { bodyPart, calledBy, resolvePronoun } from './resolve-pronoun.ts';
import { bodyNouns, documentNouns, newsrooms, roleNouns, sourcePronouns } from './role-words.ts';
import { spokenFor } from './spoken-for.ts';

/** "According to him": the pronouns that stand behind a preposition, as they stand before a verb. */
const asSubject: Readonly<Record<string, string>> = { him: 'he', her: 'she', them: 'they' };

/** "By their account": whose it is, by the pronoun that the owner's stands for. */
const owners: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['its', 'it'],
  ['their', 'they'],
]);

const countrys = /^(?:the )?(?:country|nation)['’]s (?=\p{L})/iu;

/** The voice that a source phrase names; pronouns take the last voice that fits. */
export function readVoice(scene: Scene, range: TokenRange, cue: Span, stance: Voice['stance'], heard: Heard): Voice {
  const printed = spanOfTokens(scene.sentence, range.first, range.last);
  const part = partOf(scene, range, heard);
  const actor =
    part.actor ??
    heard.speaksFor.get(part.name) ??
    (part.kind === 'person' || (part.unnamed && !isOutsider(part.name)) ? heard.codeOf(part.name) : null) ??
    officeActor(scene, range, heard) ??
    (ofPublisher(scene, range, part) ? publisherActor(heard.setting.report.publisher) : null);
  const { kind, name, unnamed } = part;
  const voice: Voice = { kind, name, actor, unnamed, span: printed, cue, stance };
  heard.last = { voice, paragraph: scene.sentence.paragraph };
  if (voice.kind === 'person') {
    heard.person = voice;
    if (actor !== null) heard.speaksFor.set(voice.name, actor);
  } else if (voice.unnamed) {
    heard.unnamed = voice;
    heard.unnamedAs.set(calledBy(name), voice);
  } else {
    heard.body = voice;
    heard.bodyAs.set(calledBy(name), voice);
  }
  return voice;
}

/** True for those whom an official body's page names without saying whose they are: its own, but for the ministers and groups of others. */
function ofPublisher(scene: Scene, { first, last }: TokenRange, { kind, unnamed }: Part): boolean {
  if (kind !== 'person' && !unnamed) return false;
  return !scene.sentence.tokens
    .slice(first, last + 1)
    .some(({ norm }) =>
      /^(minister|ministers|president|premier|king|prince|leader|leaders|rebels?|they|everyone|who|people)$/.test(norm),
    );
}

/**
 * A president or minister without a country is the dateline's: "KIEV — …, President Petro Poroshenko said"; "the country's minister" is of the one named before.
 */
function officeActor(scene: Scene, range: TokenRange, heard: Heard): string | null {
  const named = countrys.test(wordsOf(scene.sentence, range))
    ? scene.names.findLast(({ country, kind, last }) => country !== null && kind !== 'demonym' && last < range.first)
    : undefined;
  if (named !== undefined) return named.code;
  const office = scene.sentence.tokens
    .slice(range.first, range.last + 1)
    .some((token) => /^(president|minister|premier|government|ministry)$/.test(token.norm));
  return office ? heard.setting.datelineCountry : null;
}

function partOf(scene: Scene, whole: TokenRange, heard: Heard): Part {
  const { tokens } = scene.sentence;
  const range = behindSeat(scene, whole);
  const antecedent = range.first === range.last ? antecedentOf(scene, range.first) : null;
  if (antecedent !== null) return partOf(scene, antecedent, heard);
  const head = headRange(scene, range);
  const norms = tokens.slice(head.first, head.last + 1).map((token) => token.norm);
  const pronoun = owners.get(norms[0] ?? '') ?? norms[0] ?? '';
  if (/^(one|two|three|some|several|many|most|another) of (them|these|those)$/.test(norms.join(' ')))
    return several(heard, scene) ?? heard.unnamed ?? resolvePronoun(scene, head.first, 'they', heard);
  if (norms.length === 1 && sourcePronouns.has(pronoun))
    return resolvePronoun(scene, head.first, asSubject[pronoun] ?? pronoun, heard);
  const mentions = ownersIn(scene, range);
  const speaksFor = mentions.find((mention) => mention.kind !== 'outlet') ?? null;
  const text = documentNouns.has(tokens[topOf(scene.sentence, head)]?.norm ?? '');
  const run = text ? null : lastNameRun(scene, head);
  const named = run !== null && speaksItself(scene, range, run) ? run : null;
  const name = text ? null : (personName(scene, range, heard) ?? named);
  if (name !== null) {
    const known = heard.people.get(surnameOf(tokens.slice(name.first, name.last + 1)));
    const printed = wordsOf(scene.sentence, name);
    if (newsrooms.has(tokens[name.first - 1]?.norm ?? ''))
      return { kind: 'publisher', name: printed, actor: null, unnamed: false };
    const full = known !== undefined && known.name.length > printed.length ? known.name : printed;
    const actor =
      actorAround(scene, name.first, name.last) ??
      speaksFor?.code ??
      known?.actor ??
      spokenFor(heard.setting.scenes, scene, name.last) ??
      actorOfRole(scene, head, norms, heard);
    return { kind: 'person', name: full, actor, unnamed: false };
  }
  const phrase = wordsOf(scene.sentence, head)
    .replace(/^(a|an|the|another|one|two|three|several|some|senior|other) (of (the|its|their) )?(?=\S)/i, '')
    .replace(/['’]s?$/, '')
    .replace(countrys, '');
  if (text) return { kind: 'document', name: phrase, actor: speaksFor?.code ?? null, unnamed: false };
  const own = ownBody(scene, head);
  if (own !== null) return own;
  if (norms.some((norm) => roleNouns.has(norm))) return rolePart(scene, head, norms, phrase, speaksFor, heard);
  const mention = mentions.find((found) => found.kind !== 'demonym') ?? speaksFor;
  if (mention === null) return nameless(scene, head, norms, phrase, heard);
  return bodyPart(head, mention, norms, phrase);
}

/** One of those whom the sentence before is about, by their role. */
function several({ setting }: Heard, scene: Scene): Part | null {
  const people = peopleBefore(setting, scene);
  return people === null ? null : { kind: 'unnamed', name: people.phrase, actor: people.actor, unnamed: true };
}

/** The known names in a phrase, those that only say where left out: "the Chinese embassy in Delhi". */
function ownersIn(scene: Scene, range: TokenRange): NameMention[] {
  const mentions = scene.names.filter(({ first, last }) => first >= range.first && last <= range.last);
  const [owner] = mentions;
  return mentions.filter(
    (mention) => mention === owner || !/^(in|at|near)$/.test(scene.sentence.tokens[mention.first - 1]?.norm ?? ''),
  );
}

/** The phrase that a relative pronoun stands for: "the ministry, which said …"; null for other words. */
export function antecedentOf(scene: Scene, index: number): TokenRange | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (!/^(who|which|that|whose)$/.test(tokens[index]?.norm ?? '')) return null;
  let clause = tokens[index]?.head ?? -1;
  while (clause !== -1 && tokens[clause]?.deprel !== 'acl:relcl') clause = tokens[clause]?.head ?? -1;
  const noun = tokens[clause]?.head ?? -1;
  if (noun === -1 || noun >= index) return null;
  const described = tokens[index]?.norm === 'who' ? describedPerson(scene, noun) : -1;
  if (described !== -1) return { first: subtree(sentence, described).first, last: described };
  const comma = tokens[index - 1]?.kind === 'mark' ? 2 : 1;
  return { first: Math.min(subtree(sentence, noun).first, noun), last: Math.max(noun, index - comma) };
}

/** "Jane Roe, an aide to the president, who …": the person whom an apposition with that noun describes; -1 where there is none. */
function describedPerson({ sentence }: Scene, noun: number): number {
  const { tokens, names } = sentence;
  let at = noun;
  while (tokens[at]?.relation === 'nmod') at = tokens[at]?.head ?? -1;
  const head = at !== noun && tokens[at]?.relation === 'appos' ? (tokens[at]?.head ?? -1) : -1;
  return names.find(({ kind, first, last }) => kind === 'PER' && first <= head && head <= last)?.last ?? -1;
}

/** "The spokesman, Jay Janzen": whom the spokesman of some sentences before speaks for. */
function actorOfRole(scene: Scene, head: TokenRange, norms: readonly string[], heard: Heard): string | null {
  const role = norms[0] === 'the' ? norms.find((norm) => roleNouns.has(norm)) : undefined;
  return role === undefined
    ? null
    : (lastRole(heard.setting, scene, head.first, (norm) => norm === role)?.actor ?? null);
}

/** Roles that people are called by who are not named. */
const incognito = /^(source|diplomat|attaché|attache|witness|eyewitness|resident|doctor|activist)$/;

/** Somebody by role: "a NATO military officer" is new, "the officer" is the one spoken of before, be they named or not. */
function rolePart(
  scene: Scene,
  head: TokenRange,
  norms: readonly string[],
  phrase: string,
  speaksFor: NameMention | null,
  heard: Heard,
): Part {
  const role = norms.find((norm) => roleNouns.has(norm)) ?? '';
  const definite = norms[0] === 'the' && speaksFor === null;
  if (definite && norms.some((norm) => /^(former|year)$/.test(norm))) {
    const only = onlyPerson(heard.setting, scene, head.first, heard.people);
    if (only !== null) return { kind: 'person', name: only.name, actor: only.actor, unnamed: false };
  }
  if (definite && norms.length <= 3) {
    const titled = lastTitled(heard.setting, scene, head.first, role, heard.people);
    if (titled !== null) return { kind: 'person', name: titled.name, actor: titled.actor, unnamed: false };
    const fits = (norm: string): boolean => norm === role || norm === `${role}s`;
    const before = lastRole(heard.setting, scene, head.first, fits);
    const voice = heard.unnamedAs.get(role);
    if (voice !== undefined)
      return { kind: 'unnamed', name: voice.name, actor: voice.actor ?? before?.actor ?? null, unnamed: true };
    if (before !== null) return { kind: 'unnamed', name: before.phrase, actor: before.actor, unnamed: true };
    // "a military source in Moscow … The source": never a person named before.
    const unnamed = incognito.test(role) ? broughtIn(heard.setting, scene, head.first, role) : null;
    if (unnamed !== null) return { kind: 'unnamed', name: unnamed.phrase, actor: unnamed.actor, unnamed: true };
    // "the war analysts": several are nobody spoken of before.
    const person = role.endsWith('s') ? null : heard.person;
    if (person !== null) return { kind: person.kind, name: person.name, actor: person.actor, unnamed: person.unnamed };
  }
  // "a European intelligence official", "a Western diplomat in Tbilisi": nobody's that the report names.
  const stays = /^(in|at|near)$/.test(scene.sentence.tokens[(speaksFor?.first ?? 0) - 1]?.norm ?? '');
  if (isOutsider(phrase) && (speaksFor === null || stays))
    return { kind: 'unnamed', name: phrase, actor: null, unnamed: true };
  const body = norms.find((norm) => bodyNouns.has(norm));
  const named = speaksFor ?? (body === undefined ? null : lastBody(heard.setting, scene, head.first, body));
  // "Kiev's forces are fighting, its defence minister said": of whom the sentence tells.
  const owner = /^(its|their)$/.test(norms[0] ?? '')
    ? scene.names.find((mention) => mention.kind !== 'outlet' && mention.last < head.first)
    : undefined;
  const beside =
    owner ??
    scene.names.findLast(({ kind, armed, last }) => kind === 'organisation' && armed !== 'group' && last < head.first);
  return { kind: 'unnamed', name: phrase, actor: named?.code ?? beside?.code ?? null, unnamed: true };
}

function nameless(scene: Scene, head: TokenRange, norms: readonly string[], phrase: string, heard: Heard): Part {
  if (norms.some((norm) => documentNouns.has(norm)))
    return { kind: 'document', name: phrase, actor: heard.body?.actor ?? null, unnamed: false };
  const noun = norms.find((norm) => bodyNouns.has(norm));
  // "the Congressional Budget Office": a body by a name of its own.
  const own = noun === norms.at(-1) ? (/(^| )((\p{Lu}\S* ){2,}\p{Lu}\S*)$/u.exec(phrase)?.[2] ?? null) : null;
  if (own !== null && noun !== undefined && !/^(ministry|government|army|military)$/.test(noun))
    return { kind: 'organisation', name: own, actor: null, unnamed: false };
  const capital = /^(ministry|government|parliament|staff|army|military)$/.test(noun ?? '')
    ? capitalBefore(scene, head)
    : null;
  if (capital !== null) return { kind: 'government', name: phrase, actor: capital.code, unnamed: false };
  // "Georgia has brought them home. Its army lost 160 men, the defence ministry said.": that of the state spoken of, unless another ministry was heard.
  const state = /^(ministry|government|army|military)$/.test(noun ?? '') ? subjectBefore(heard.setting, scene) : null;
  const heardBody = noun !== undefined && heard.body?.name.toLowerCase().includes(noun) === true;
  if (state?.country != null && !heardBody)
    return { kind: 'government', name: phrase, actor: state.code, unnamed: false };
  const newsroom = norms.length === 2 || norms.at(-2) === 'news';
  if (norms[0] === 'the' && newsroom && newsrooms.has(norms.at(-1) ?? '') && heard.body?.kind === 'publisher')
    return { kind: 'publisher', name: heard.body.name, actor: null, unnamed: false };
  const called = norms[0] === 'the' && norms.length === 2 ? heard.bodyAs.get(noun ?? '') : undefined;
  if (called !== undefined) return { kind: called.kind, name: called.name, actor: called.actor, unnamed: false };
  const { publisher } = heard.setting.report;
  if (noun !== undefined && publisher !== null && isCalled(publisher, noun) && /^\p{Lu}/u.test(phrase))
    return { kind: 'organisation', name: publisher, actor: publisherActor(publisher), unnamed: false };
  // "the Ministry of Defence" is none of the bodies before.
  const whole = noun === 'ministry' && norms.length > 2;
  const body = noun === undefined || whole ? null : lastBody(heard.setting, scene, head.first, noun);
  if (body !== null) return bodyPart({ first: body.first, last: body.last }, body, [], body.name);
  const ofItsKind = heard.body?.kind !== 'publisher' || newsrooms.has(noun ?? '');
  if (
    norms[0] === 'the' &&
    !whole &&
    heard.body !== null &&
    noun !== undefined &&
    ofItsKind &&
    mayBeCalled(noun, heard.body.name)
  ) {
    return { kind: heard.body.kind, name: heard.body.name, actor: heard.body.actor, unnamed: false };
  }
  return { kind: 'organisation', name: phrase, actor: null, unnamed: false };
}

/** "the Ministry", "the Office" on a page of the Ministry of Defence, or of the President's Office. */
function isCalled(publisher: string, noun: string): boolean {
  const name = publisher.toLowerCase();
  return name.endsWith(` ${noun}`) || name.startsWith(`${noun} of `);
}

/** "In Moscow, the defence ministry said": the capital that a sentence begins with. */
function capitalBefore({ names, sentence: { tokens }, opening }: Scene, { first }: TokenRange): NameMention | null {
  if (tokens[opening]?.norm !== 'in') return null;
  return (
    names.find((mention) => mention.kind === 'capital' && mention.first === opening + 1 && mention.last < first) ?? null
  );
}

/** The phrase without its apposition. */
function headRange(scene: Scene, range: TokenRange): TokenRange {
  const comma = findToken(scene.sentence.tokens, range.first + 1, range.last + 1, ({ form }) => form === ',');
  return comma === -1 ? range : { first: range.first, last: comma - 1 };
}
