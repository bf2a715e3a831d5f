import { mentionAt } from '../actors/find-names.ts';
import { isHyphen, normAt } from '../norms.ts';
import type { Scene, Setting } from '../scene.ts';
import type { Token } from '../sentence.ts';
import type { TokenRange } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
import { bodyNouns, documentNouns, roleNouns, titles } from './role-words.ts';

/** A person named in the report, and whom the words around the name say that they speak for. */
export interface Person {
  /** The fullest form of the name. */
  readonly name: string;
  readonly surname: string;
  /** Country or organisation code; null where no mention tells. */
  readonly actor: string | null;
}

const particle = /^(al-\p{L}+|al|bin|ibn|von|van|de|del|della|da|dos|el|der|den|ten|y)$/u;
const month =
  /^(january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$/;

/** Words that begin sentences or name bodies, so that a capital letter says nothing about a person. */
const notNames = new Set(
  'the a an in on at by for from to of and but as if while when after before since with without despite according however meanwhile both about around some more nearly up at least between this that these those it he she they we i his her their its our there then now earlier later russian-backed east west north south eastern western northern southern cold war black sea fleet crimea donbas no not all or yes response force parliamentary assembly union states republic ministry council committee house district region regions troops forces soldiers infantry armed airport hospital university street embassy agency news press office europe asia africa atlantic council’s television tv radio channel guard service border units state operation democratic liberation revolutionary guards island islands river mountain mountains valley lake peninsula strait gulf cape desert port province county road bridge against into over under amid among toward towards during through behind beyond off out is are was were be has have had will would should could can does did says said tells told asks asked wants calls called center centre foundation institute bureau college polls fund company corporation commission'.split(
    ' ',
  ),
);

const common: ReadonlySet<string> = new Set([...notNames, ...titles, ...roleNouns, ...bodyNouns, ...documentNouns]);

/** True where a token may be part of a person's name. */
export function isNameToken(scene: Scene, index: number): boolean {
  const token = scene.sentence.tokens[index];
  if (token === undefined || token.kind !== 'word' || token.norm === token.form) return false;
  if (!token.capital || (/^\p{Lu}{2,}$/u.test(token.form) && token.form.length < 6)) return false;
  // "Jane Roe (D-Mo.)": her party and her state.
  if (token.form.length === 1 && scene.sentence.tokens[index - 1]?.form === '(') return false;
  if (common.has(token.norm) || isBody(scene, index)) return false;
  if (month.test(token.norm) && !isInPerson(scene, index)) return false;
  return mentionAt(scene.names, index) === null;
}

/** "Theresa May", "April Glaspie": a month that a longer name of a person takes in. */
function isInPerson({ sentence: { names } }: Scene, index: number): boolean {
  return names.some(({ kind, first, last }) => kind === 'PER' && first < last && first <= index && index <= last);
}

/** True within a name that is an organisation's, or a place's of several words ("the Middle East"), unless capitals go on beyond it: then it is part of a longer name. */
function isBody(scene: Scene, index: number): boolean {
  const { tokens, names } = scene.sentence;
  // "the Chilean Armed Forces": to the engine, no name.
  if (tokens[index]?.norm === 'armed' && tokens[index + 1]?.norm === 'forces') return true;
  const isName = (at: number): boolean => tokens[at]?.upos === 'PROPN' && tokens[at].capital;
  const body = names.find(
    ({ first, last, kind }) =>
      (/^(ORG|UNIT)$/.test(kind) || (kind === 'LOC' && first < last && tokens[first - 1]?.norm === 'the')) &&
      first <= index &&
      index <= last,
  );
  return body !== undefined && !isName(body.first - 1) && !isName(body.last + 1);
}

/** How many tokens join a name to its next word, the word included ("bin Laden", "Jean-Yves", "al-Sahhaf"); 0 where the name ends. */
function stepOn(scene: Scene, last: number): number {
  const { tokens } = scene.sentence;
  const next = tokens[last + 1]?.norm ?? '';
  if (isNameToken(scene, last + 1)) return 1;
  // "Jean-Yves", "Chiu Kuo-cheng".
  if (isHyphen(tokens, last + 1) && (isNameToken(scene, last + 2) || isInPerson(scene, last + 2))) return 2;
  if (!particle.test(next)) return 0;
  if (isNameToken(scene, last + 2)) return 2;
  // "Vivian van de Perre".
  if (particle.test(tokens[last + 2]?.norm ?? '') && isNameToken(scene, last + 3)) return 3;
  return isHyphen(tokens, last + 2) && isNameToken(scene, last + 3) ? 3 : 0;
}

/** The last token, up to a limit, of the name that begins at `first`. */
export function nameEnd(scene: Scene, first: number, limit: number): number {
  let last = first;
  for (let step = stepOn(scene, last); step > 0 && last + step <= limit; step = stepOn(scene, last)) last += step;
  return last;
}

/** The first token, down to a limit, of the name that ends at `last`. */
export function nameStart(scene: Scene, last: number, limit: number): number {
  let first = last;
  for (let before = first - 1; before >= Math.max(limit, first - 3); before -= 1) {
    if (!isNameToken(scene, before) || before + stepOn(scene, before) !== first) continue;
    first = before;
  }
  return first;
}

/** People named with two words or more, or with a title, anywhere in the report, by surname. */
export function findPeople(setting: Setting): ReadonlyMap<string, Person> {
  const people = new Map<string, Person>();
  for (const scene of setting.scenes) {
    for (let first = 0; first < scene.sentence.tokens.length; first += 1) {
      if (!isNameToken(scene, first)) continue;
      const last = nameEnd(scene, first, scene.sentence.tokens.length - 1);
      // "Rural Affairs Minister Jane Roe": what somebody is minister of.
      if (
        (last > first || hasTitle(scene, first)) &&
        !/^(minister|secretary)$/.test(normAt(scene.sentence.tokens, last + 1))
      )
        register(people, scene, { first: ownFirst(scene, first, last), last }, setting.report.publisher);
      first = last;
    }
  }
  return people;
}

/** "Railing Against Jane Roe": where the name of a person begins that ends a run of capitals. */
function ownFirst({ sentence: { names } }: Scene, first: number, last: number): number {
  const own = names.find((name) => name.kind === 'PER' && name.first > first && name.last === last);
  return own?.first ?? first;
}

function register(
  people: Map<string, Person>,
  scene: Scene,
  { first, last }: TokenRange,
  publisher: string | null,
): void {
  const words = scene.sentence.tokens.slice(first, last + 1);
  const surname = surnameOf(words);
  const name = wordsOf(scene.sentence, { first, last });
  // "he told Horn Wire".
  if (name === publisher) return;
  const known = people.get(surname);
  const actor = known?.actor ?? actorAround(scene, first, last);
  people.set(surname, {
    name: known !== undefined && known.name.length >= name.length ? known.name : name,
    surname,
    actor,
  });
}

/** The word by which a person is named again. */
export function surnameOf(words: readonly Pick<Token, 'form'>[]): string {
  const last = words[words.length - 1]?.form ?? '';
  // "Chiu Kuo-cheng" is "Chiu" thereafter.
  return /^\p{Ll}/u.test(last) ? (words[0]?.form ?? '') : last;
}

function hasTitle(scene: Scene, first: number): boolean {
  const before = scene.sentence.tokens[first - 1];
  return before !== undefined && titles.has(before.norm) && (before.capital || roleNouns.has(before.norm));
}

/** Whom the title before a name, or the apposition behind it, says that the person speaks for. */
export function actorAround(scene: Scene, first: number, last: number): string | null {
  const { tokens } = scene.sentence;
  for (let index = first - 1; index >= Math.max(0, first - 9); index -= 1) {
    const mention = mentionAt(scene.names, index);
    if (mention !== null && mention.kind !== 'outlet') return mention.code;
    const token = tokens[index];
    if (isHyphen(tokens, index)) continue;
    if (token === undefined || token.kind === 'mark') break;
    const partOfTitle =
      titles.has(token.norm) ||
      roleNouns.has(token.norm) ||
      bodyNouns.has(token.norm) ||
      /^(of|the|for|and|'s|to|top|senior)$/.test(token.norm) ||
      token.capital;
    if (!partOfTitle) break;
  }
  if (tokens[last + 1]?.form !== ',') return null;
  let role = false;
  for (let index = last + 2; index < Math.min(tokens.length, last + 18); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.form === ',' || token.form === '.') break;
    // "the acting president" tells no deed.
    if (/^(VERB|AUX)$/.test(token.upos) && token.relation !== 'amod' && tokens[index - 1]?.norm !== 'who') break;
    if (roleNouns.has(token.norm) || bodyNouns.has(token.norm)) role = true;
    const mention = mentionAt(scene.names, index);
    if (mention !== null && mention.kind !== 'outlet')
      return role || appositionHasRole(tokens, index) ? mention.code : null;
  }
  return null;
}

function appositionHasRole(tokens: readonly Token[], from: number): boolean {
  for (let index = from; index < Math.min(tokens.length, from + 9); index += 1) {
    const token = tokens[index];
    if (token === undefined || token.form === ',') return false;
    if (roleNouns.has(token.norm) || bodyNouns.has(token.norm) || titles.has(token.norm)) return true;
  }
  return false;
}
