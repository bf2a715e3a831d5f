import { organisations } from '../../model/organisations.ts';
import type { Voice } from '../../model/voice.ts';
import type { NameMention } from '../actors/find-names.ts';

/** Whom a publisher speaks for, where it is itself an official body ("U.S. Department of Defense"). */
export function publisherActor(publisher: string | null): string | null {
  return publisher === null ? null : (organisations.get(publisher)?.code ?? null);
}

/** The publisher, or a newsroom that was told, as the last voices of a chain. */
export function publisherVoice(publisher: string | null, mention: NameMention | null = null): Voice {
  return {
    kind: 'publisher',
    name: mention?.name ?? publisher ?? 'unknown publisher',
    actor: mention === null ? publisherActor(publisher) : null,
    unnamed: false,
    span: null,
    cue: null,
    stance: 'reports',
  };
}
