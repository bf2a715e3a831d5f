import type { Contribution, Estimate } from '../model/estimate.ts';
import { showBand, showDay, showLikelihood, showRounded, sparkline } from '../service/words.ts';
import type { Style } from './style.ts';

const sparklineWidth = 72;
const moversShown = 3;

/** An estimate for people: band, sparkline, statements, and what moved it. */
export function showEstimate(estimate: Estimate, style: Style): string {
  const { key, headline, days, contributions, statements, unused } = estimate;
  const origins = new Set(contributions.map(({ origin }) => origin)).size;
  const first = days[0];
  const lines = [
    style('bold', `${key.forceName} · ${key.area} · ${key.scope}`),
    `  ${showDay(headline.day)}: ${style('bold', showBand(headline))}${headline.silent ? style('yellow', '  no claim bears on the last fortnight') : ''}`,
    `  ${sparkline(days, sparklineWidth)}  ${first === undefined ? '' : style('dim', `${showDay(first.day)} to ${showDay(headline.day)}`)}`,
    ...statements.map(({ text, probability }) => `  ${text}: ${showLikelihood(probability)}`),
    style(
      'dim',
      `  ${contributions.length} ${contributions.length === 1 ? 'claim' : 'claims'} from ${origins} ${origins === 1 ? 'origin' : 'origins'}${unused.length === 0 ? '' : `; ${unused.length} not used`}`,
    ),
    ...movers(contributions).map((line) => `  ${line}`),
  ];
  return lines.join('\n');
}

/** The origins that move the headline most, each with where it would be without them. */
function movers(contributions: readonly Contribution[]): string[] {
  const seen = new Set<string>();
  const ranked = contributions
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
    .filter(({ origin, influence }) => Math.abs(influence) >= 0.005 && !seen.has(origin) && seen.add(origin));
  return ranked.slice(0, moversShown).map((contribution) => {
    const change = Math.round((Math.exp(contribution.influence) - 1) * 100);
    return `moved by ${contribution.source}, ${showDay(contribution.saidAt)} (${wordsOf(contribution)}): ${change > 0 ? '+' : ''}${change} %`;
  });
}

function wordsOf({ conversion, point, low, high }: Contribution): string {
  if (conversion !== null) return conversion;
  if (point !== null) return showRounded(point);
  return `${showRounded(low)} to ${showRounded(high)}`;
}
