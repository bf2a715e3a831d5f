import { mentionAt, type NameMention } from '../actors/find-names.ts';
import { forceNouns } from '../quantities/counted-nouns.ts';
import type { Scene, Setting } from '../scene.ts';
import { childrenWith, relationOf, subtree } from '../tree.ts';
import { isNameToken, type Person } from './find-people.ts';
import { roleNouns } from './role-words.ts';

/** How many sentences back a pronoun or "the officer" may point. */
const reach = 4;

/** Scenes from the given one backwards, each with the token to start before. */
function* backwards(setting: Setting, scene: Scene, index: number): Generator<readonly [Scene, number]> {
  yield [scene, index];
  for (let at = scene.index - 1; at >= Math.max(0, scene.index - reach); at -= 1) {
    const earlier = setting.scenes[at];
    if (earlier !== undefined) yield [earlier, earlier.sentence.tokens.length];
  }
}

/** The person named last before a token. */
export function lastPerson(
  setting: Setting,
  scene: Scene,
  index: number,
  people: ReadonlyMap<string, Person>,
): Person | null {
  for (const [place, end] of backwards(setting, scene, index)) {
    for (let at = end - 1; at >= 0; at -= 1) {
      const named = isNameToken(place, at) && !isOfPlace(place, at);
      const person = named ? people.get(place.sentence.tokens[at]?.form ?? '') : undefined;
      if (person !== undefined) return person;
    }
  }
  return null;
}

/** True within the name of a place, which no pronoun of a person stands for. */
function isOfPlace({ sentence: { names } }: Scene, index: number): boolean {
  return names.some(({ kind, first, last }) => kind === 'LOC' && first <= index && index <= last);
}

/** The person with that role in title or apposition, named last before a token: "Defence Minister Jane Roe … The minister". */
export function lastTitled(
  setting: Setting,
  scene: Scene,
  index: number,
  role: string,
  people: ReadonlyMap<string, Person>,
): Person | null {
  for (const [place, end] of backwards(setting, scene, index)) {
    const { tokens } = place.sentence;
    for (let at = end - 1; at >= 0; at -= 1) {
      if (tokens[at]?.norm !== role) continue;
      const person = personFrom(place, nameBehind(place, at), people) ?? personBefore(place, at, people);
      if (person !== null) return person;
    }
  }
  return null;
}

/** Where the name behind a role begins: right behind it, or behind whose role it is: "Foreign Minister of Chad Jane Roe". */
function nameBehind({ names, sentence: { tokens } }: Scene, role: number): number {
  if (tokens[role + 1]?.norm !== 'of') return role + 1;
  const state = mentionAt(names, tokens[role + 2]?.norm === 'the' ? role + 3 : role + 2);
  return (state?.last ?? role) + 1;
}

/** The known person whose name begins at a token. */
function personFrom(scene: Scene, first: number, people: ReadonlyMap<string, Person>): Person | null {
  for (let at = first; isNameToken(scene, at); at += 1) {
    const person = people.get(scene.sentence.tokens[at]?.form ?? '');
    if (person !== undefined) return person;
  }
  return null;
}

/** The known person whom an apposition describes: "Jane Roe, the defence minister". */
function personBefore(scene: Scene, role: number, people: ReadonlyMap<string, Person>): Person | null {
  const { tokens } = scene.sentence;
  const comma = tokens.findLastIndex(({ kind }, at) => at < role && kind === 'mark');
  if (tokens[comma]?.form !== ',' || role - comma > 6 || !isNameToken(scene, comma - 1)) return null;
  return people.get(tokens[comma - 1]?.form ?? '') ?? null;
}

/** The one person named in the sentences before a token; null where there is none or more than one. */
export function onlyPerson(
  setting: Setting,
  scene: Scene,
  index: number,
  people: ReadonlyMap<string, Person>,
): Person | null {
  const found = new Set<Person>();
  for (const [place, end] of backwards(setting, scene, index)) {
    for (let at = end - 1; at >= 0; at -= 1) {
      const person = isNameToken(place, at) ? people.get(place.sentence.tokens[at]?.form ?? '') : undefined;
      if (person !== undefined) found.add(person);
    }
  }
  const [person = null] = found;
  return found.size === 1 ? person : null;
}

/** People by their role ("a U.S. defence official"): the phrase, and whom it speaks for. */
export interface RoleMention {
  readonly phrase: string;
  readonly actor: string | null;
}

/** The last phrase before a token with one of those role nouns and somebody that it belongs to. */
export function lastRole(
  setting: Setting,
  scene: Scene,
  index: number,
  fits: (norm: string) => boolean,
): RoleMention | null {
  for (const [place, end] of backwards(setting, scene, index)) {
    for (let at = end - 1; at >= 0; at -= 1) {
      const norm = place.sentence.tokens[at]?.norm ?? '';
      if (!roleNouns.has(norm) || !fits(norm)) continue;
      const owner = ownerOf(setting, place, at);
      if (owner === null) continue;
      const first = owner.last < at && place.names.includes(owner) ? owner.first : at;
      return { phrase: phraseOf(setting, place, first, at), actor: owner.code };
    }
  }
  return null;
}

/** The known name right before a role noun ("NATO military officer") or tied to it behind ("spokesman of the alliance"). */
function ownerOf(setting: Setting, scene: Scene, role: number): NameMention | null {
  const { tokens } = scene.sentence;
  for (let at = role - 1; at >= Math.max(0, role - 5); at -= 1) {
    const mention = mentionAt(scene.names, at);
    if (mention !== null) return mention.kind === 'outlet' ? null : mention;
    if (tokens[at]?.kind === 'mark' || /^(VERB|AUX)$/.test(tokens[at]?.upos ?? '')) break;
  }
  if (!/^(of|for|at|from|with)$/.test(tokens[role + 1]?.norm ?? '')) return null;
  const at = tokens[role + 2]?.norm === 'the' ? role + 3 : role + 2;
  if (tokens[at]?.norm === 'alliance') return setting.firstAlliance;
  const mention = mentionAt(scene.names, at);
  return mention?.kind === 'outlet' ? null : mention;
}

/** "Foreign attachés in Delhi are cautious. One of them …": several people by their role, of whom the sentence before is about. */
export function peopleBefore(setting: Setting, { index }: Scene): RoleMention | null {
  const before = setting.scenes[index - 1];
  const { tokens = [] } = before?.sentence ?? {};
  const at = tokens.findIndex(
    ({ norm, relation }) => relation === 'nsubj' && norm.endsWith('s') && roleNouns.has(norm),
  );
  if (before === undefined || at === -1) return null;
  const { first } = subtree(before.sentence, at);
  return { phrase: phraseOf(setting, before, first, at), actor: null };
}

/** "a military source in Moscow … The source": somebody by that role whom an article brought in before a token. */
export function broughtIn(setting: Setting, scene: Scene, index: number, role: string): RoleMention | null {
  for (const [place, end] of backwards(setting, scene, index)) {
    const { tokens } = place.sentence;
    for (let at = end - 1; at >= 0; at -= 1) {
      if (tokens[at]?.norm !== role) continue;
      const near = tokens.slice(Math.max(0, at - 4), at);
      const article = near.findLastIndex(({ norm }) => /^(an?|one|another)$/.test(norm));
      if (article !== -1) return { phrase: phraseOf(setting, place, at - near.length + article + 1, at), actor: null };
    }
  }
  return null;
}

function phraseOf(setting: Setting, scene: Scene, first: number, last: number): string {
  const start = scene.sentence.tokens[first]?.span.start ?? 0;
  return setting.report.text.slice(start, scene.sentence.tokens[last]?.span.end ?? start).replace(/\s+/g, ' ');
}

/** Nouns that any organisation may be called by. */
const anyBody =
  /^(organisation|organization|group|agency|body|service|office|department|headquarters|mission|ministry|command)$/;

/** Bodies that nobody calls an agency. */
const noAgency =
  /\b(mission|union|alliance|organi[sz]ation|council|army|ministry|command)\b|^(OSCE|NATO|EU|AU|UN|United Nations)$/i;

/** Nouns for bodies of states and of unions of states, which no armed group is called by. */
const ofState = /^(agency|service|office|department|mission|ministry)$/;

/** True where a body of that name may be called "the" and that noun. */
export function mayBeCalled(noun: string, name: string): boolean {
  return (
    (anyBody.test(noun) && !(noun === 'agency' && noAgency.test(name))) ||
    name
      .toLowerCase()
      .split(/[\s-]+/)
      .includes(noun)
  );
}

/** The body that "the alliance" or "the ministry" means: the last organisation before a token that may be called so, for an alliance the last of several states. */
export function lastBody(setting: Setting, scene: Scene, index: number, noun: string): NameMention | null {
  const alliance = /^(alliance|bloc|organisation|organization|union)$/.test(noun);
  for (const [place, end] of backwards(setting, scene, index)) {
    const found = place.names.findLast(
      ({ last, kind, sector, name, armed }) =>
        last < end &&
        kind === 'organisation' &&
        (alliance ? sector === 'IGO' : mayBeCalled(noun, name) && (armed !== 'group' || !ofState.test(noun))),
    );
    if (found !== undefined) return found;
  }
  return alliance ? setting.firstAlliance : null;
}

/** The armed group named last before a sentence, or in it: what "the group" is. */
export function lastGroup({ scenes }: Setting, { index }: Scene): NameMention | null {
  for (let at = index; at >= Math.max(0, index - groupReach); at -= 1) {
    const found = scenes[at]?.names.findLast(({ armed }) => armed === 'group');
    if (found !== undefined) return found;
  }
  return null;
}

/** How many sentences back "the group" may point. */
const groupReach = 8;

/** "NATO released images that it said showed …": the state or body that is the subject of a clause above the one with "it". */
export function bodyAbove({ names, sentence, opening }: Scene, index: number): NameMention | null {
  const { tokens } = sentence;
  let verb = tokens[index]?.head ?? -1;
  for (let step = 0; verb !== -1 && step < 8; step += 1) {
    const above = tokens[verb]?.head ?? -1;
    const subject = childrenWith(sentence, above, 'nsubj').find((child) => child < index && above !== verb);
    const body = names.find(
      ({ kind, first, last }) =>
        subject !== undefined && first <= subject && subject <= last && kind !== 'outlet' && kind !== 'demonym',
    );
    if (body !== undefined) return body;
    verb = above;
  }
  // The tree may take "NATO released images" for one phrase.
  const relative = relationOf(sentence, tokens[index]?.head ?? -1) === 'acl';
  const opens = relative ? mentionAt(names, opening) : null;
  return opens === null || opens.kind === 'outlet' || opens.kind === 'demonym' ? null : opens;
}

/** "NATO … Turkey has sent 300 soldiers. It said …": the state or body that is the subject of the sentence before, in the same paragraph. */
export function subjectBefore({ scenes }: Setting, { index, sentence }: Scene): NameMention | null {
  const before = scenes[index - 1];
  if (before === undefined || before.sentence.paragraph !== sentence.paragraph) return null;
  const { tokens } = before.sentence;
  const root = tokens.findIndex(({ relation }) => relation === 'root');
  // "Argentina's air force is the chief worry. It has …".
  const subject = childrenWith(before.sentence, root, 'nsubj')[0] ?? -1;
  const owner = forceNouns.has(tokens[subject]?.norm ?? '')
    ? childrenWith(before.sentence, subject, 'nmod', 'amod', 'compound')
    : [];
  const owned = before.names.find(({ country, last }) => country !== null && owner.includes(last));
  if (owned !== undefined) return owned;
  return (
    before.names.find(
      ({ kind, last }) =>
        kind !== 'outlet' && kind !== 'demonym' && tokens[last]?.head === root && tokens[last]?.relation === 'nsubj',
    ) ?? null
  );
}
