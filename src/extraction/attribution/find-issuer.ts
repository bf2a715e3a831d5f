import type { Scene } from '../scene.ts';
import { childWith, relationOf, type TokenRange } from '../tree.ts';
import { phraseOf } from './phrase.ts';

const papers = /^(statement|report|communiqu[eé]|letter|release|notice|bulletin|note|memo|paper)$/;
const issues = /^(issue|release|publish|circulate|send|put)$/;

/** "The general staff released a statement saying …": whose paper says it, for a participle behind the paper; null for others. */
export function issuerOf(scene: Scene, cue: number): TokenRange | null {
  const { sentence } = scene;
  const { tokens } = sentence;
  const paper = tokens[cue]?.head ?? -1;
  if (tokens[cue]?.xpos !== 'VBG' || relationOf(sentence, cue) !== 'acl' || !papers.test(tokens[paper]?.norm ?? ''))
    return null;
  const verb = relationOf(sentence, paper) === 'obj' ? (tokens[paper]?.head ?? -1) : -1;
  const subject = issues.test(tokens[verb]?.lemma ?? '') ? childWith(sentence, verb, 'nsubj') : -1;
  return subject === -1 || tokens[subject]?.upos === 'PRON' ? null : phraseOf(scene, subject);
}
