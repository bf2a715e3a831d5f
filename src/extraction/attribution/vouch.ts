import type { Report } from '../../model/report.ts';
import { contains, type Span } from '../../model/span.ts';
import type { Voice } from '../../model/voice.ts';
import type { Attribution } from './find-attributions.ts';
import { publisherVoice } from './publisher-voice.ts';

/** The attributions whose content holds a passage, innermost first. */
export function vouching(attributions: readonly Attribution[], span: Span): Attribution[] {
  const holding = attributions.filter((attribution) => attribution.content.some((content) => contains(content, span)));
  const size = (attribution: Attribution): number =>
    Math.min(
      ...attribution.content.filter((content) => contains(content, span)).map((content) => content.end - content.start),
    );
  return holding.toSorted((a, b) => size(a) - size(b) || b.zone.start - a.zone.start);
}

/** Those who say it, of those who vouch for a passage: "Chad plans to send 300 men, Malawi said" is Malawi's word. Who only means to do it counts where nobody else tells of it. */
export function sayersOf(vouchers: readonly Attribution[]): readonly Attribution[] {
  const sayers = vouchers.filter(({ verb }) => !verb.intends);
  return sayers.length === 0 ? vouchers : sayers;
}

/** Nearest voice first, then the newsrooms that were told, then the publisher. */
export function chainOf(report: Report, voices: readonly Attribution[]): Voice[] {
  const chain: Voice[] = [];
  const add = (voice: Voice): void => {
    if (!chain.some((known) => known.name === voice.name)) chain.push(voice);
  };
  for (const attribution of voices) {
    if (attribution.cites !== null) add(attribution.cites);
    add(attribution.voice);
    if (attribution.addressee !== null && attribution.addressee.name !== report.publisher)
      add(publisherVoice(null, attribution.addressee));
  }
  const publisher = publisherVoice(report.publisher);
  return [...chain.filter((voice) => !(voice.kind === 'publisher' && voice.name === publisher.name)), publisher];
}
