import { countryNames } from '../../model/countries.ts';
import { organisations } from '../../model/organisations.ts';
import type { Voice } from '../../model/voice.ts';
import type { NameMention } from '../actors/find-names.ts';

/** Whom a publisher speaks for, where it is itself an official body ("U.S. Department of Defense"). */
export function publisherActor(publisher: string | null): string | null {
  return publisher === null ? null : (organisations.get(publisher)?.code ?? null);
}

/** The state whose ministry or office publishes, by the state in its name; null for newsrooms. */
export function officialOf(publisher: string | null): string | null {
  if (publisher === null || !/\b(ministry|government|army|navy|president|department|armed forces)\b/i.test(publisher))
    return null;
  const words = publisher.split(' ');
  for (const size of [3, 2, 1])
    for (let at = 0; at + size <= words.length; at += 1) {
      const known = countryNames.get(words.slice(at, at + size).join(' '));
      if (known !== undefined) return known.country.code;
    }
  return publisherActor(publisher);
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
