import type { Estimate } from '../model/estimate.ts';
import { outlineOf } from './outline-of.ts';
import { seriesAddress } from './series-name.ts';
import { recordOf, sourcesOf } from './sources-of.ts';

/** The estimates of a day as they are kept and sent, as JSON in UTF-8: megabytes, which are not read and written anew on their way. */
export interface SentEstimates {
  /** All of them in outline, as one list. */
  readonly outline: Uint8Array;
  /** What sources say in all of them, as one list. */
  readonly sources: Uint8Array;
  /** Each alone, best supported first. */
  readonly series: readonly { readonly address: string; readonly json: Uint8Array }[];
}

/** What of them is asked for: all as they are, all in outline, what sources say in all, what one family says in all, or the series with an address. */
export type Part = 'whole' | 'outline' | 'sources' | { readonly family: string } | { readonly series: string };

/** Makes estimates ready to be kept and sent. */
export function sentEstimates(estimates: readonly Estimate[]): SentEstimates {
  return {
    outline: utf8(JSON.stringify(estimates.map(outlineOf))),
    sources: utf8(JSON.stringify(estimates.map(sourcesOf))),
    series: estimates.map((estimate) => ({
      address: seriesAddress(estimate.key),
      json: utf8(JSON.stringify(estimate)),
    })),
  };
}

/** A part of them as one list; an empty one where there is no such series. */
export function partOf(sent: SentEstimates, part: Part): Uint8Array {
  if (part === 'outline' || part === 'sources') return sent[part];
  const { series } = sent;
  if (part === 'whole') return listOf(series.map(({ json }) => json));
  if ('family' in part)
    return listOf(series.map(({ json }) => utf8(JSON.stringify(recordOf(estimateIn(json), part.family)))));
  return listOf(series.filter(({ address }) => address === part.series).map(({ json }) => json));
}

function listOf(items: readonly Uint8Array[]): Uint8Array {
  const pieces = items.flatMap((json, index) => [utf8(index === 0 ? '' : ','), json]);
  return Buffer.concat([utf8('['), ...pieces, utf8(']')]);
}

function estimateIn(json: Uint8Array): Estimate {
  return JSON.parse(new TextDecoder().decode(json)) as Estimate;
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
