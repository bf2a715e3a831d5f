import type { Estimate } from '../model/estimate.ts';
import { outlineOf } from './outline-of.ts';
import { seriesAddress } from './series-name.ts';

/** The estimates of a day as they are kept and sent, as JSON in UTF-8: megabytes, which are not read and written anew on their way. */
export interface SentEstimates {
  /** All of them in outline, as one list. */
  readonly outline: Uint8Array;
  /** Each alone, best supported first. */
  readonly series: readonly { readonly address: string; readonly json: Uint8Array }[];
}

/** What of them is asked for: all as they are, all in outline, or the series with an address. */
export type Part = 'whole' | 'outline' | { readonly series: string };

/** Makes estimates ready to be kept and sent. */
export function sentEstimates(estimates: readonly Estimate[]): SentEstimates {
  return {
    outline: utf8(JSON.stringify(estimates.map(outlineOf))),
    series: estimates.map((estimate) => ({
      address: seriesAddress(estimate.key),
      json: utf8(JSON.stringify(estimate)),
    })),
  };
}

/** A part of them as one list; an empty one where there is no such series. */
export function partOf({ outline, series }: SentEstimates, part: Part): Uint8Array {
  if (part === 'outline') return outline;
  const asked = part === 'whole' ? series : series.filter(({ address }) => address === part.series);
  const pieces = asked.flatMap(({ json }, index) => [index === 0 ? '' : ',', json]);
  return Buffer.concat(['[', ...pieces, ']'].map((piece) => (typeof piece === 'string' ? utf8(piece) : piece)));
}

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}
