import type { Day } from '../model/day.ts';
import type { Contribution, DayBand, Estimate } from '../model/estimate.ts';
import type { CourseBand, EstimateOutline, Mover } from '../model/estimate-outline.ts';

/** More days than a small chart has pixels for would be drawn over each other. */
const mostDays = 150;
/** More than a board names; what comes in since somebody's last visit is looked for among them too. */
const mostMovers = 20;
const figures = 4;

/** An estimate in outline. */
export function outlineOf(estimate: Estimate): EstimateOutline {
  const { key, asOf, headline, statements, changes, sources, contributions, unused, days } = estimate;
  return {
    format: 'muster.series-outline/1',
    key,
    asOf,
    headline,
    statements,
    changes,
    sources,
    course: thinned(days).map(drawn),
    claims: contributions.map(({ claim }) => claim),
    origins: new Set(contributions.map(({ origin }) => origin)).size,
    movers: moversOf(contributions),
    heard: heardOf(contributions),
    news: [...new Set(contributions.map(({ saidAt }) => saidAt))].sort(),
    unused: unused.length,
  };
}

function thinned(days: readonly DayBand[]): readonly DayBand[] {
  const step = Math.ceil(days.length / mostDays);
  const peak = days.reduce((best, { median }, index) => (median > (days[best]?.median ?? 0) ? index : best), 0);
  return days.filter((_, index) => index % step === 0 || index === days.length - 1 || index === peak);
}

function drawn({ day, silent, ...band }: DayBand): CourseBand {
  const short = (strength: number) => Number(strength.toPrecision(figures));
  const { q05, q25, median, q75, q95 } = band;
  return { day, silent, q05: short(q05), q25: short(q25), median: short(median), q75: short(q75), q95: short(q95) };
}

/** One claim of each origin: what prints the same moves the same. */
function moversOf(contributions: readonly Contribution[]): readonly Mover[] {
  const seen = new Set<string>();
  return contributions
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
    .filter(({ origin, influence }) => influence !== 0 && !seen.has(origin) && seen.add(origin))
    .slice(0, mostMovers)
    .map(({ claim, source, saidAt, influence, conversion }) => ({ claim, source, saidAt, influence, conversion }));
}

function heardOf(contributions: readonly Contribution[]): EstimateOutline['heard'] {
  const last = new Map<string, Day>();
  for (const { family, saidAt } of contributions) if (saidAt > (last.get(family) ?? '')) last.set(family, saidAt);
  return [...last].map(([family, day]) => ({ family, last: day }));
}
