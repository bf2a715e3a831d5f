import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childrenWith, childWith, relationOf } from '../tree.ts';
import { cueVerb } from './cue-verbs.ts';
import { clauseOver, phraseOf } from './phrase.ts';
import { bodyNouns, documentNouns, roleNouns } from './role-words.ts';

/** Who says it: the verb's subject, the agent of a passive, or whom the verb shares with the one that it hangs on. */
export function subjectOf(scene: Scene, index: number): number | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const quoting = quotingVerb(scene, index);
  if (quoting !== -1) {
    const quoted = childrenWith(sentence, quoting, 'obj')[0] ?? childrenWith(sentence, quoting, 'nsubj')[0];
    return quoted ?? null;
  }
  const passive = isPassive(scene, index);
  if (passive || tokens[index]?.xpos === 'VBN') {
    const agent = childrenWith(sentence, index, 'obl').find(
      (child) => tokens[child]?.deprel === 'obl:agent' || tokens[phraseOf(scene, child).first]?.norm === 'by',
    );
    if (agent !== undefined) return agent;
    if (passive) return null;
  }
  const accompanying = withSubject(scene, index);
  if (accompanying !== -1) return accompanying;
  const inverted = invertedSubject(scene, index);
  if (inverted !== -1) return inverted;
  // "A patrol moving east of the town saw them": no direction sees.
  const subjects = childrenWith(sentence, index, 'nsubj', 'expl')
    .filter((child) => !/^(north|south|east|west)(east|west)?$/.test(tokens[child]?.form ?? ''))
    .toSorted((a, b) => Math.abs(a - index) - Math.abs(b - index));
  // "…: 1,900 men serve there, said Jane Roe, who …": of two subjects, the person named right behind.
  const behind = subjects.find((child) => child > index && phraseOf(scene, child).first === index + 1);
  const named = sentence.names.some(({ kind, first }) => kind === 'PER' && first === index + 1);
  if (behind !== undefined && named && tokens[index - 1]?.form === ',') return behind;
  const quoted = /^(["”’'»]|'')$/.test(tokens[index - 1]?.form ?? '');
  const own =
    (quoted ? undefined : subjects.find((child) => child < index)) ??
    subjects.find((child) => child < index || standsBehind(scene, index));
  if (own !== undefined) return own;
  const head = tokens[index]?.head ?? -1;
  const relation = relationOf(sentence, index);
  const misplaced = subjectOfClause(scene, index);
  if (misplaced !== -1) return misplaced;
  if (subjects[0] !== undefined) return subjects[0];
  if (head === -1 || isAsked(scene, index)) return null;
  if (goesOnSaying(scene, index)) return subjectOf(scene, tokens[head]?.head ?? -1);
  if (relation === 'acl' && tokens[childWith(sentence, index, 'mark')]?.norm === 'to') return null;
  if (relation === 'acl' && relationOf(sentence, head) === 'root' && tokens[index - 1]?.form === ',') return head;
  if (relation === 'acl') return tokens[index]?.xpos === 'VBN' ? null : participleSubject(scene, index, head);
  if (relation === 'xcomp') return childrenWith(sentence, head, 'obj')[0] ?? subjectOf(scene, head);
  if (relation === 'advcl' && tokens[index]?.xpos === 'VBG' && tokens[index - 1]?.form === ',') {
    // "…, the ministry said, adding that …": to the tree, what was said may go on.
    const said = tokens[index - 2];
    if (said?.upos === 'VERB' && cueVerb(said.lemma)?.speech === true) return subjectOf(scene, index - 2);
    return subjectAbove(scene, head);
  }
  if (/^(conj|advcl|ccomp|parataxis)$/.test(relation)) return subjectOf(scene, head);
  return null;
}

/** "is hard to verify, with Chad saying that it has 900 men there": who says it in a clause that "with" opens, whatever the tree hangs it on; -1 elsewhere. */
export function withSubject({ sentence: { tokens } }: Scene, index: number): number {
  if (tokens[index]?.xpos !== 'VBG') return -1;
  let at = index - 1;
  while (at > index - longestSubject && /^(NOUN|PROPN|ADJ|DET)$/.test(tokens[at]?.upos ?? '')) at -= 1;
  return tokens[at]?.norm === 'with' && at < index - 1 ? index - 1 : -1;
}

/** How many words such a subject takes at most. */
const longestSubject = 6;

/** "All whom I asked said they had left", where the tree gives both subjects to the clause: the one before the verb; -1 where there is none. */
function subjectOfClause(scene: Scene, index: number): number {
  const { sentence } = scene;
  const clause = childrenWith(sentence, index, 'ccomp').find((child) => child > index);
  const subjects = clause === undefined ? [] : childrenWith(sentence, clause, 'nsubj');
  const [first] = subjects;
  return subjects.length > 1 && first !== undefined && first < index ? first : -1;
}

/** Who acts in the nearest clause at or above a verb that has a subject of its own: "granted an extension to treat the runoff, saying …". */
function subjectAbove(scene: Scene, index: number): number | null {
  const { sentence } = scene;
  for (let at = index; at !== -1; at = sentence.tokens[at]?.head ?? -1)
    if (childWith(sentence, at, 'nsubj') !== -1 && relationOf(sentence, at) !== 'acl') return subjectOf(scene, at);
  return subjectOf(scene, index);
}

/** True where a subject may stand behind its verb: the verb opens the sentence or follows a mark that closes what was said. */
export function standsBehind({ sentence: { tokens } }: Scene, index: number): boolean {
  const before = tokens[index - 1];
  return (
    before === undefined ||
    (before.kind === 'mark' && before.form !== ')') ||
    before.upos === 'ADV' ||
    before.upos === 'AUX'
  );
}

/** "Answering questions, X said …", "a force made up of volunteers": a participle without a subject or an auxiliary of its own. */
export function isBareParticiple(scene: Scene, index: number): boolean {
  return (
    /^VB[GN]$/.test(scene.sentence.tokens[index]?.xpos ?? '') &&
    childWith(scene.sentence, index, 'nsubj', 'aux', 'mark') === -1
  );
}

/** "Asked about the figure, X said …": who is asked is not who asks. */
export function isAsked(scene: Scene, index: number): boolean {
  const { tokens } = scene.sentence;
  return (
    /^VB[DN]$/.test(tokens[index]?.xpos ?? '') &&
    /^(ask|press|question|quiz|challenge|prod)$/.test(tokens[index]?.lemma.toLowerCase() ?? '') &&
    relationOf(scene.sentence, index) !== 'conj' &&
    childWith(scene.sentence, index, 'nsubj', 'aux') === -1
  );
}

/** True for a verb with an auxiliary of the passive; a bare past tense has none, whatever the tree calls its subject. */
export function isPassive(scene: Scene, index: number): boolean {
  const { sentence } = scene;
  const passive =
    sentence.children[index]?.some((child) => /:pass$/.test(sentence.tokens[child]?.deprel ?? '')) ?? false;
  return passive && childWith(sentence, index, 'aux') !== -1;
}

/** "cut taxes, promising to …": behind a comma a participle belongs to who acts, but for "a statement, saying that …". */
function participleSubject(scene: Scene, index: number, noun: number): number | null {
  const { tokens } = scene.sentence;
  const { norm, deprel, head } = tokens[noun] ?? { norm: '', deprel: '', head: -1 };
  const speaks = roleNouns.has(norm) || bodyNouns.has(norm) || documentNouns.has(norm);
  if (tokens[index - 1]?.form !== ',' || speaks || !/^(obj|obl|nmod)/.test(deprel) || head === -1) return noun;
  return subjectOf(scene, clauseOver(scene.sentence, head));
}

/** "…, said Andriy Parubiy", "…, says alliance chief", where the tree takes the one behind the verb for what was said; -1 where there is none. */
function invertedSubject(scene: Scene, index: number): number {
  const { sentence } = scene;
  const { tokens, names } = sentence;
  if (tokens[index - 1]?.kind !== 'mark' || tokens[index]?.lemma === 'tell' || tokens[index]?.xpos === 'VBG') return -1;
  // "…, and the talks had failed, said a diplomat": the subject of what was said, which the tree hangs on the verb of saying.
  const parted =
    tokens[index - 1]?.form === ',' &&
    cueVerb(tokens[index]?.lemma ?? '')?.speech === true &&
    tokens.slice(index + 1, relativeFrom(tokens, index)).every(({ upos }) => !/^(VERB|AUX)$/.test(upos));
  if (!parted && childrenWith(sentence, index, 'nsubj').some((child) => child < index)) return -1;
  const behind = childrenWith(sentence, index, 'obl', 'obj', 'iobj').find(
    (child) => phraseOf(scene, child).first === index + 1,
  );
  if (behind === undefined || /^\p{Ll}/u.test(tokens[index + 1]?.upos === 'ADP' ? (tokens[index + 1]?.form ?? '') : ''))
    return -1;
  const { first, last } = phraseOf(scene, behind);
  const time = scene.times.some((mention) => mention.first === index + 1);
  const speaks =
    (tokens[index + 1]?.capital === true && !time) ||
    names.some((name) => name.first >= first && name.last <= last && name.kind === 'PER') ||
    tokens.slice(first, last + 1).some(({ norm }) => roleNouns.has(norm) || bodyNouns.has(norm));
  return speaks ? behind : -1;
}

/** Where ", who …" begins behind a token; the end where it does not. */
function relativeFrom(tokens: readonly Token[], after: number): number {
  const at = tokens.findIndex(({ norm }, index) => index > after && norm === 'who' && tokens[index - 1]?.form === ',');
  return at === -1 ? tokens.length : at;
}

/** The "adding" of "X said that …, adding that …", which the tree may hang on what was said. */
export function goesOnSaying(scene: Scene, index: number): boolean {
  const { sentence } = scene;
  const token = sentence.tokens[index];
  if (token?.xpos !== 'VBG' || relationOf(sentence, index) !== 'advcl') return false;
  const head = sentence.tokens[token.head];
  const above = sentence.tokens[head?.head ?? -1];
  return (
    cueVerb(token.lemma)?.speech === true &&
    relationOf(sentence, token.head) === 'ccomp' &&
    above !== undefined &&
    cueVerb(above.lemma)?.speech === true
  );
}

/** The verb of "quoted X as saying", where the token is its "saying"; -1 where it is not. */
export function quotingVerb(scene: Scene, index: number): number {
  const { sentence } = scene;
  const head = sentence.tokens[index]?.head ?? -1;
  if (!/^(quote|cite)$/.test(sentence.tokens[head]?.lemma ?? '') || sentence.tokens[index]?.upos !== 'VERB') return -1;
  return sentence.tokens[phraseOf(scene, index).first]?.norm === 'as' ? head : -1;
}

/** True for the "quoted" of "quoted X as saying", which is no cue beside that. */
export function isQuotedAs(scene: Scene, index: number): boolean {
  return scene.sentence.children[index]?.some((child) => quotingVerb(scene, child) === index) ?? false;
}
