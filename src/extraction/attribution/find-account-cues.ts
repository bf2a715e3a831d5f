import { mentionAt } from '../actors/find-names.ts';
import { findToken } from '../find-token.ts';
import { normsBetween } from '../norms.ts';
import type { Scene } from '../scene.ts';
import { childWith, relationOf, type TokenRange } from '../tree.ts';
import type { Cue } from './cue.ts';
import { cueVerb, plainCue } from './cue-verbs.ts';
import { isQuoteMark } from './found.ts';
import { beforeTime, clauseOver, hull, phraseOf, trimRange, without } from './phrase.ts';

/** What somebody reckons, by its preposition: "by the officials' account", "in the general's view", "under the president's plan". */
const reckonings: ReadonlyMap<string, RegExp> = new Map([
  ['in', /^(view|opinion|eyes|mind|words|telling|judgment|judgement|estimation|account)$/],
  ['under', /^(plan|plans|proposal|proposals|scenario)$/],
  [
    'by',
    /^(account|count|estimate|estimates|reckoning|calculation|calculations|figures|tally|conversion|assessment|judgment|judgement|view|words|admission|lights|logic)$/,
  ],
]);

/** "according to X", "as stated by X", and "by X's account": the clause that it stands in is content. */
export function accordingTo(scene: Scene, index: number): Cue | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (tokens[index]?.xpos === 'VBN' && tokens[index + 1]?.norm === 'by') return asStatedBy(scene, index);
  if (tokens[index]?.norm !== 'according' || tokens[index + 1]?.norm !== 'to') return null;
  const head = tokens[index]?.head ?? -1;
  const name = relationOf(sentence, index) === 'case' ? head : (childWith(sentence, index, 'obl', 'obj', 'nmod') ?? -1);
  if (name <= index) return null;
  const whole = trimRange(scene, { first: index + 2, last: phraseOf(scene, name).last });
  if (whole === null) return null;
  const over = name === head ? (tokens[name]?.head ?? -1) : head;
  const cue = { first: index, last: index + 1 };
  return around(scene, cue, beforeTime(scene, whole), whole, over, 'attribution/according-to');
}

function asStatedBy(scene: Scene, index: number): Cue | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const name = childWith(sentence, index, 'obl');
  if (tokens[index - 1]?.norm !== 'as' || !sayings.has(tokens[index]?.lemma ?? '') || name <= index) return null;
  const whole = trimRange(scene, { first: index + 2, last: phraseOf(scene, name).last });
  if (whole === null || relationOf(sentence, index) !== 'advcl') return null;
  const cue = { first: index - 1, last: index + 1 };
  return around(scene, cue, beforeTime(scene, whole), whole, tokens[index]?.head ?? -1, 'attribution/according-to');
}

/** "by French estimates", "by the officials' own conversion", "by their account". */
export function byAccount(scene: Scene, index: number): Cue | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const nouns = reckonings.get(tokens[index]?.norm ?? '');
  if (nouns === undefined) return null;
  const noun = findToken(tokens, index + 2, index + 8, ({ norm }) => nouns.test(norm));
  if (noun === -1 || tokens[index]?.head !== noun) return null;
  const owner = { first: index + 1, last: noun - 1 };
  const words = tokens.slice(owner.first, noun);
  const own = words.findIndex(({ norm }) => /^(own|latest|most|lowest|highest|official)$/.test(norm));
  const last = own === -1 ? owner.last : owner.first + own - 1;
  const named = mentionAt(scene.names, last)?.kind === 'demonym';
  const pronoun = owner.first === last && /^(his|her|its|their)$/.test(tokens[last]?.norm ?? '');
  if (!named && !pronoun && !/^('s|'|’)$/.test(tokens[last]?.norm ?? '')) return null;
  const source = named ? { first: owner.first, last: noun } : trimRange(scene, { first: owner.first, last });
  if (source === null) return null;
  return around(
    scene,
    { first: index, last: noun },
    source,
    source,
    tokens[noun]?.head ?? -1,
    'attribution/by-account',
  );
}

/** The clause that a cue stands in, without it and up to the semicolons about it; `told` is the source with what tells of the saying. */
function around(scene: Scene, cue: TokenRange, source: TokenRange, told: TokenRange, over: number, rule: string): Cue {
  const { sentence } = scene;
  const zone = hull(cue, told);
  let clause = clauseOver(sentence, over);
  while (clause !== -1 && rule.endsWith('account') && relationOf(sentence, clause) === 'acl')
    clause = clauseOver(sentence, sentence.tokens[clause]?.head ?? -1);
  // "…, which began in May, according to X, whose …": behind a comma it is not the relative clause alone that is X's.
  while (clause !== -1 && relationOf(sentence, clause) === 'acl' && sentence.tokens[zone.first - 1]?.form === ',')
    clause = clauseOver(sentence, sentence.tokens[clause]?.head ?? -1);
  const relative = closesSentence(scene, zone) ? lastRelative(scene, zone.first - 2) : -1;
  if (relative !== -1) clause = relative;
  else if (closesSentence(scene, zone)) clause = sentence.tokens.findIndex(({ head }) => head === -1);
  const stop = sentence.tokens.findIndex(({ form }, at) => at > zone.last && form === ';');
  const start = sentence.tokens.findLastIndex(
    ({ form }, at) => at < zone.first && (form === ';' || (at === zone.first - 1 && opensRest(scene, zone))),
  );
  const range = clause === -1 ? null : phraseOf(scene, clause);
  const within = range === null ? [] : without(scene, range, zone);
  const content = within.flatMap(({ first, last }) => {
    const piece = { first: Math.max(first, start + 1), last: stop === -1 ? last : Math.min(last, stop - 1) };
    return piece.first > piece.last || joins(scene, piece) ? [] : [piece];
  });
  return { head: cue.first, source, cue, zone, content, verb: plainCue, addressee: null, rule };
}

/** "hosts 900 soldiers and, according to X, two ships": what is told before "and" is not X's. */
function opensRest({ sentence: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  const { form, norm } = tokens[first - 2] ?? {};
  return (
    tokens[first - 1]?.form === ',' && norm === 'and' && form !== 'And' && tokens[last + 1]?.form === ',' && first > 2
  );
}

/** "…, where they have 2,000 men, according to X.": behind a comma at the end, all of the sentence is X's. */
function closesSentence({ sentence: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  return tokens[first - 1]?.form === ',' && tokens.slice(last + 1).every(({ kind }) => kind === 'mark');
}

/** "X said that …, of whom 900 are there, according to Y": where somebody else says the rest, the clause that ends at a token; -1 where there is none. */
function lastRelative({ sentence }: Scene, end: number): number {
  const { tokens } = sentence;
  const root = tokens.find(({ head }) => head === -1);
  if (root === undefined || cueVerb(root.lemma)?.speech !== true) return -1;
  const whom = tokens.findLastIndex(({ norm }, at) => at < end && /^(which|who|whom|whose|where)$/.test(norm));
  const opens = tokens[whom - 1]?.form === ',' || tokens[whom - 2]?.form === ',';
  return whom === -1 || !opens ? -1 : clauseOver(sentence, tokens[whom]?.head ?? -1);
}

/** The "and" that is left of "and, according to X, they left". */
function joins({ sentence: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  return tokens.slice(first, last + 1).every(({ upos }) => /^(CCONJ|SCONJ|ADV|PUNCT)$/.test(upos));
}

/** "U.S. estimates had stood at 100,000", "Kiev's figure was 7,000": whose number it is, before what it was. */
export function ofEstimate(scene: Scene, index: number): Cue | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  if (relationOf(sentence, index) !== 'nsubj' || !/^(estimates?|figures?|count|tally)$/.test(tokens[index]?.norm ?? ''))
    return null;
  const verb = tokens[index]?.head ?? -1;
  if (verb < index || !/^(stand|be|run|range|vary|reach|put|hover)$/.test(tokens[verb]?.lemma ?? '')) return null;
  const owner = mentionAt(scene.names, /^('s|'|’)$/.test(tokens[index - 1]?.norm ?? '') ? index - 2 : index - 1);
  const content = trimRange(scene, { first: index + 1, last: phraseOf(scene, verb).last });
  if (owner === null || content === null) return null;
  const source = { first: owner.first, last: index };
  const cue = { first: index, last: index };
  return {
    head: index,
    source,
    cue,
    zone: source,
    content: [content],
    verb: plainCue,
    addressee: null,
    rule: 'attribution/of-estimate',
  };
}

/** The rule of what is attributed by the sentence behind it. */
export const toldSo = 'attribution/told-so';

/** "That is according to X", "This was reported by X", "X said this at a briefing": who says what stands before the sentence. */
export function saidSo(scene: Scene, index: number): Cue | null {
  const { sentence, opening } = scene;
  const { tokens } = sentence;
  const token = tokens[index];
  if (token === undefined || !(token.norm === 'according' || sayings.has(token.lemma))) return null;
  const opens =
    index - opening <= 3 && /^(that|this|it) (is|was|has been|had been)$/.test(normsBetween(tokens, opening, index));
  const passive = opens && token.xpos === 'VBN' && tokens[index + 1]?.norm === 'by' && sayings.has(token.lemma);
  const according = opens && token.norm === 'according' && tokens[index + 1]?.norm === 'to';
  if (passive || according) {
    const named = tokens.findIndex(({ upos }, at) => at > index + 1 && /^(NOUN|PROPN)$/.test(upos));
    const end = tokens.findIndex(({ kind, form }, at) => at > named && kind === 'mark' && /^[,.;]$/.test(form));
    const source =
      named === -1 ? null : trimRange(scene, { first: index + 2, last: (end === -1 ? tokens.length : end) - 1 });
    return source === null ? null : soCue(index, { first: index, last: index + 1 }, beforeTime(scene, source), source);
  }
  const object = token.upos === 'VERB' && token.norm !== 'according' ? childWith(sentence, index, 'obj') : -1;
  const subject = childWith(sentence, index, 'nsubj');
  if (object !== index + 1 || tokens[object]?.norm !== 'this' || subject === -1 || subject > index) return null;
  const goesOn = childWith(sentence, index, 'ccomp') !== -1 || tokens.some(isQuoteMark);
  if (goesOn || !/^(at|in|during|on|while|,|\.)$/.test(tokens[object + 1]?.norm ?? '')) return null;
  const source = trimRange(scene, { first: phraseOf(scene, subject).first, last: index - 1 });
  return source === null
    ? null
    : soCue(index, { first: index, last: object }, source, { first: index, last: phraseOf(scene, index).last });
}

const sayings: ReadonlySet<string> = new Set('say state announce report confirm tell reveal write declare'.split(' '));

function soCue(head: number, cue: TokenRange, source: TokenRange, told: TokenRange): Cue {
  return {
    head,
    source,
    cue,
    zone: hull(hull(source, cue), told),
    content: [],
    verb: plainCue,
    addressee: null,
    rule: toldSo,
  };
}
