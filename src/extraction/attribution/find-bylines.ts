import { makeSpan } from '../../model/span.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import type { Attribution } from './attribution.ts';
import { plainCue } from './cue-verbs.ts';
import { isNameToken, nameEnd } from './find-people.ts';
import type { Heard } from './heard.ts';
import { trimRange } from './phrase.ts';
import { publisherActor } from './publisher-voice.ts';
import { readVoice } from './read-voice.ts';
import { roleNouns, titles } from './role-words.ts';

/**
 * Whose statement all that follows is: an official body's page that begins with a name and an office ("Anna Kovacs, Minister of Defence"),
 * or a line that tells it ("The following is attributable to Spokesman Jan Novak:"). Newsrooms' bylines name writers, who vouch for nothing.
 */
export function findByline(setting: Setting, scene: Scene, heard: Heard): Attribution | null {
  if (heard.transcript) return null;
  const signed = scene.index === 0 ? signedBy(setting, scene) : null;
  const source = signed ?? attributableTo(scene);
  const next = setting.scenes[scene.index + 1];
  const last = setting.scenes.at(-1);
  if (source === null || next === undefined || last === undefined) return null;
  const zone = spanOfTokens(scene.sentence, source.first, source.last);
  const cue = makeSpan(zone.end, zone.end);
  return {
    voice: readVoice(scene, source, cue, 'asserts', heard),
    zone,
    content: [makeSpan(next.sentence.span.start, last.sentence.span.end)],
    verb: plainCue,
    cites: null,
    addressee: null,
    scene: next,
    rule: signed === null ? 'attribution/attributable' : 'attribution/byline',
  };
}

/** A name and an office, and nothing more, at the head of what an official body publishes. */
function signedBy({ report }: Setting, scene: Scene): TokenRange | null {
  const { tokens } = scene.sentence;
  if (!scene.headline || publisherActor(report.publisher) === null || !isNameToken(scene, 0)) return null;
  const name = nameEnd(scene, 0, tokens.length - 1);
  if (name < 1 || tokens[name + 1]?.form !== ',') return null;
  const office = tokens.slice(name + 2);
  const holds = office.some(({ norm }) => roleNouns.has(norm) || titles.has(norm));
  return holds && office.every(({ upos }) => upos !== 'VERB') ? { first: 0, last: tokens.length - 1 } : null;
}

/** "… is attributable to X:". */
function attributableTo(scene: Scene): TokenRange | null {
  const { tokens } = scene.sentence;
  const at = tokens.findIndex(({ norm }, index) => norm === 'attributable' && tokens[index + 1]?.norm === 'to');
  if (at === -1 || tokens.at(-1)?.form !== ':') return null;
  return trimRange(scene, { first: at + 2, last: tokens.length - 1 });
}
