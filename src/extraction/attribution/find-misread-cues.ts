import type { Scene } from '../scene.ts';
import type { Token } from '../sentence.ts';
import { childrenWith, type TokenRange } from '../tree.ts';
import type { Cue } from './cue.ts';
import { type CueVerb, cueVerb } from './cue-verbs.ts';
import { hull, phraseOf, trimRange } from './phrase.ts';

/** Verbs of saying that the tagger takes for nouns: "Video shows that they left", "…, a senior officer maintains". */
export function misreadCue(scene: Scene, index: number): Cue | null {
  const { tokens } = scene.sentence;
  const token = tokens[index];
  if (token?.upos !== 'NOUN' || !/(s|ing)$/.test(token.norm) || index < 1) return null;
  const verb = cueVerb(token.lemma) ?? (/ing$/.test(token.norm) ? cueVerb(token.norm.slice(0, -3)) : undefined);
  if (verb === undefined || !(verb.speech || verb.infinitive)) return null;
  if (token.norm.endsWith('ing')) return goingOn(scene, index, verb);
  return opening(scene, index, verb) ?? closing(scene, index, verb);
}

/** "Video shows that …", "House panel votes to …": at the sentence's head, with a clause or an infinitive behind it. */
function opening(scene: Scene, index: number, verb: CueVerb): Cue | null {
  const { tokens } = scene.sentence;
  const opens = tokens[index + 1]?.norm ?? '';
  const clause = /^(that|how|why|whether)$/.test(opens);
  if (
    tokens[index]?.head !== -1 ||
    !(clause || (opens === 'to' && tokens[index + 2]?.xpos === 'VB' && verb.infinitive))
  )
    return null;
  const source = trimRange(scene, { first: Math.max(scene.opening, phraseOf(scene, index).first), last: index - 1 });
  // "The minister, Jane Roe, denied media reports that …": the noun is what a verb before it is done to.
  const done = ({ xpos, lemma }: Token): boolean => /^VB[DN]$/.test(xpos) && cueVerb(lemma)?.status === 'denied';
  if (tokens.slice(Math.max(0, index - 3), index).some(done)) return null;
  const said = clause && verb.statusOfDeedsOnly ? { ...verb, status: null } : verb;
  return source === null || !isActor(scene, source)
    ? null
    : cueOf(index, said, source, { first: index + 1, last: phraseOf(scene, index).last });
}

/** "…, a senior officer maintains.", "…, the agency reports from the scene.": behind a comma, with nothing but its own words to the sentence's end. */
function closing(scene: Scene, index: number, verb: CueVerb): Cue | null {
  const { tokens } = scene.sentence;
  const ends = tokens[index + 1]?.norm === 'from' || tokens.slice(index + 1).every(({ kind }) => kind === 'mark');
  if (!verb.speech || !ends) return null;
  const named = beforeOffice(scene, index);
  if (named !== null) {
    const said = trimRange(scene, { first: scene.opening, last: named.first - 1 });
    return said === null ? null : cueOf(index, verb, named, said);
  }
  const { first } = phraseOf(scene, index);
  const from = Math.min(
    first,
    ...childrenWith(scene.sentence, index, 'nsubj').map((child) => phraseOf(scene, child).first),
  );
  const content = tokens[from - 1]?.form === ',' ? trimRange(scene, { first: scene.opening, last: from - 1 }) : null;
  const source = { first: from, last: index - 1 };
  return content === null || from >= index || !isActor(scene, source) ? null : cueOf(index, verb, source, content);
}

/** "…, Jane Roe, the acting prime minister of Oman, reports.": the name before an office between commas; null where none stands there. */
function beforeOffice({ sentence: { tokens, names } }: Scene, index: number): TokenRange | null {
  if (tokens[index - 1]?.form !== ',') return null;
  const comma = tokens.findLastIndex(({ form }, at) => at < index - 1 && form === ',');
  const name = names.find(({ kind, last }) => kind === 'PER' && last === comma - 1);
  return name === undefined || tokens[name.first - 1]?.form !== ',' ? null : { first: name.first, last: name.last };
}

/** True for words that may be who acts: not "including Friday's", and not "the repeated". */
function isActor({ sentence: { tokens } }: Scene, { first, last }: TokenRange): boolean {
  return (
    /^(DET|ADJ|NOUN|PROPN|PRON|NUM)$/.test(tokens[first]?.upos ?? '') && !/^(ADJ|PART)$/.test(tokens[last]?.upos ?? '')
  );
}

/** "is warning voters that …": a participle behind its auxiliary. */
function goingOn(scene: Scene, index: number, verb: CueVerb): Cue | null {
  const { tokens } = scene.sentence;
  const over = tokens[index]?.head ?? -1;
  const subject = childrenWith(scene.sentence, over, 'nsubj')[0];
  if (tokens[index - 1]?.upos !== 'AUX' || over < index || subject === undefined || subject > index) return null;
  const that = tokens.findIndex(({ norm }, at) => at > over && norm === 'that');
  if (that === -1 || that > over + 1) return null;
  return cueOf(index, verb, phraseOf(scene, subject), { first: that, last: phraseOf(scene, over).last });
}

function cueOf(head: number, verb: CueVerb, source: TokenRange, content: TokenRange): Cue {
  const cue = { first: head, last: head };
  return {
    head,
    source,
    cue,
    zone: hull(source, cue),
    content: [content],
    verb,
    addressee: null,
    rule: 'attribution/misread-verb',
  };
}
