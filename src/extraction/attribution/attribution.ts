import type { Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import type { NameMention } from '../actors/find-names.ts';
import type { Scene } from '../scene.ts';
import type { CueVerb } from './cue-verbs.ts';

/** Who says something, with which words, and the passages that they vouch for. */
export interface Attribution {
  readonly voice: Voice;
  /** Source and cue together: where a day that belongs to the saying stands. */
  readonly zone: Span;
  /** In text order; two where the cue is inserted. */
  readonly content: readonly Span[];
  readonly verb: CueVerb;
  /** Whom the voice cites for it: nearer to what was said than the voice itself. */
  readonly cites: Voice | null;
  /** The newsroom that was told, where one was. */
  readonly addressee: NameMention | null;
  /** What the same voice said before in the same paragraph: "He added that …" was said on the same day. */
  readonly goesOnFrom?: Attribution;
  /** Where the content begins: the sentence of the cue, or the next where the cue ends its own with a colon. */
  readonly scene: Scene;
  readonly rule: string;
}
