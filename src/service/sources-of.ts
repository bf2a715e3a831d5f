import type { Contribution, Estimate } from '../model/estimate.ts';
import type { Saying, SeriesRecord, SeriesSources } from '../model/series-sources.ts';

/** What sources say in a series. */
export function sourcesOf({ key, asOf, sources, contradictions, contributions, origins }: Estimate): SeriesSources {
  return {
    format: 'muster.series-sources/1',
    key,
    asOf,
    sources,
    contradictions,
    contributions: contributions.map(sayingOf),
    origins: origins.map(({ id, outlets }) => ({ id, outlets })),
  };
}

/** What one family says in a series. */
export function recordOf(estimate: Estimate, family: string): SeriesRecord {
  const { key, asOf, sources, unused } = estimate;
  const contributions = estimate.contributions.filter((claim) => claim.family === family).map(sayingOf);
  const said = new Set(contributions.map(({ origin }) => origin));
  const replaced = new Set(estimate.origins.flatMap(({ id, supersedes }) => (said.has(id) ? (supersedes ?? []) : [])));
  return {
    format: 'muster.series-record/1',
    key,
    asOf,
    sources,
    unused,
    processes: estimate.processes.filter((word) => word.family === family),
    contributions,
    origins: estimate.origins.filter(({ id }) => said.has(id) || replaced.has(id)),
  };
}

function sayingOf({ source: _source, weight: _weight, conversion: _conversion, ...saying }: Contribution): Saying {
  return saying;
}
