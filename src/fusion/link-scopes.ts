import type { SeriesKey } from '../model/estimate.ts';
import type { Conversion, Evidence } from '../model/evidence.ts';
import { type ScopeConversion, scopeConversions } from './priors.ts';
import { scopeName } from './scopes.ts';

/** The evidence of one series of a table. */
export interface TableSeries {
  readonly key: SeriesKey;
  readonly evidence: readonly Evidence[];
}

/**
 * Gives each series what is said of the same force and area in other scopes, as far as a conversion between the two scopes is named: such evidence tells by how many of
 * the series' own unit each is taken for. Where none is named, scopes stay apart. Areas are never linked.
 */
export function linkScopes(
  series: readonly TableSeries[],
  conversions: readonly ScopeConversion[] = scopeConversions,
): TableSeries[] {
  return series.map((one) => ({
    ...one,
    evidence: [
      ...one.evidence,
      ...series
        .filter(({ key }) => key !== one.key && key.force === one.key.force && key.area === one.key.area)
        .flatMap(({ key, evidence }) => {
          const conversion = between(key.scope, one.key.scope, conversions);
          return conversion === null ? [] : evidence.map((claim) => ({ ...claim, conversion }));
        }),
    ],
  }));
}

function between(from: string, to: string, conversions: readonly ScopeConversion[]): Conversion | null {
  const named = conversions.find((each) => each.from === scopeName(from) && each.to === scopeName(to));
  if (named !== undefined) return named;
  const inverse = conversions.find((each) => each.from === scopeName(to) && each.to === scopeName(from));
  return inverse === undefined ? null : { ...inverse, from: inverse.to, factor: 1 / inverse.factor };
}
