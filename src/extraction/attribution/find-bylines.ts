import { makeSpan } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import { findToken } from '../find-token.ts';
import { type Scene, type Setting, spanOfTokens } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import { wordsOf } from '../words-of.ts';
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
 * or a line that tells it ("The following is attributable to Spokesman Jan Novak:", "Following is a joint statement issued by the ministers of
 * Chad and Niger."). Newsrooms' bylines name writers, who vouch for nothing.
 */
export function findByline(setting: Setting, scene: Scene, heard: Heard): Attribution | null {
  if (heard.transcript) return null;
  const signed = scene.index === 0 ? signedBy(setting, scene) : null;
  const issuer = signed === null ? statedBy(scene) : null;
  const source = signed ?? attributableTo(scene) ?? issuer;
  const next = setting.scenes[scene.index + 1];
  const last = source === null ? undefined : lastOfStatement(setting, scene);
  if (source === null || next === undefined || last === undefined) return null;
  const zone = spanOfTokens(scene.sentence, source.first, source.last);
  const cue = makeSpan(zone.end, zone.end);
  const voice = readVoice(scene, source, cue, 'asserts', heard);
  return {
    voice: issuer === source ? asIssuer(voice, scene, issuer, heard) : voice,
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

/** "The text of the following statement was released by the ministers of Chad and Niger.": who issues what follows, without those they are of. */
function statedBy({ sentence }: Scene): TokenRange | null {
  const { tokens } = sentence;
  const statement = tokens.findIndex(({ norm }) => /^(statement|communiqu[eé]|declaration)$/.test(norm));
  const following = tokens.slice(0, 6).some(({ norm }) => norm === 'following' || norm === 'follows');
  const by = findToken(tokens, statement + 1, tokens.length, ({ norm }, at) => {
    return norm === 'by' && /^(issue|release|publish|make|give|adopt)$/.test(tokens[at - 1]?.lemma ?? '');
  });
  if (statement === -1 || by === -1 || !following) return null;
  const end = findToken(tokens, by + 3, tokens.length, ({ norm, kind }) => kind === 'mark' || /^(of|on)$/.test(norm));
  const first = tokens[by + 1]?.norm === 'the' ? by + 2 : by + 1;
  return end <= first ? null : { first, last: end - 1 };
}

/** A voice as who issues a statement is called, with whom he speaks for: "the High Representative on behalf of the European Union". */
function asIssuer(voice: Voice, { sentence }: Scene, issuer: TokenRange, { codeOf }: Heard): Voice {
  const { tokens } = sentence;
  const name = wordsOf(sentence, issuer);
  const behalf = findToken(tokens, issuer.last + 1, issuer.last + 3, ({ norm }) => norm === 'behalf');
  const end = findToken(tokens, behalf + 1, tokens.length, ({ norm, kind }) => kind === 'mark' || norm === 'and');
  const represented = behalf === -1 ? null : wordsOf(sentence, { first: behalf + 2, last: end - 1 });
  const kind = voice.kind === 'unnamed' ? 'government' : voice.kind;
  return { ...voice, kind, name, actor: codeOf(represented ?? name), unnamed: false };
}

/** The last sentence of what a line introduces: up to "End text", else all. */
function lastOfStatement({ scenes }: Setting, { index }: Scene): Scene | undefined {
  const end = scenes.findIndex(({ sentence: { tokens } }, at) => {
    return at > index && tokens[0]?.norm === 'end' && /^(text|of)$/.test(tokens[1]?.norm ?? '') && tokens.length < 6;
  });
  return end === -1 ? scenes.at(-1) : scenes[end - 1];
}
