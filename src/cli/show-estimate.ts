import type { Answered } from '../model/asked-statement.ts';
import type {
  Change,
  Contradiction,
  Contribution,
  Estimate,
  Explanation,
  Move,
  ProcessWord,
  SourceLean,
} from '../model/estimate.ts';
import type { Origin } from '../model/origin.ts';
import { showBand, showDay, showLikelihood, showRounded, sparkline } from '../service/words.ts';
import { visible } from './cell-width.ts';
import { showOutlets } from './show-origin.ts';
import type { Style } from './style.ts';

const sparklineWidth = 72;
const moversShown = 3;
const contradictionsShown = 2;
const changesShown = 3;
const originsShown = 3;
const reasonsShown = 5;

/**
 * An estimate for people: band, sparkline, statements with those that were asked, and what moved it, since an earlier day of knowledge too where a move is
 * given.
 */
export function showEstimate(
  estimate: Estimate,
  style: Style,
  move?: Move,
  answered: readonly Answered[] = [],
): string {
  const {
    key,
    headline,
    days,
    contributions,
    processes,
    statements,
    unused,
    changes,
    explanations,
    contradictions,
    sources,
    conversions,
  } = estimate;
  const origins = new Set([...contributions, ...processes].map(({ origin }) => origin)).size;
  const claims = contributions.length + processes.length;
  const first = days[0];
  const lines = [
    style('bold', `${key.forceName} · ${key.area} · ${key.scope}`),
    `  ${showDay(headline.day)}: ${style('bold', showBand(headline))}${headline.silent ? style('yellow', '  no claim bears on the last fortnight') : ''}`,
    `  ${sparkline(days, sparklineWidth)}  ${first === undefined ? '' : style('dim', `${showDay(first.day)} to ${showDay(headline.day)}`)}`,
    ...(explanations.length > 1 ? explanations.map(explanationLine) : []),
    ...changes.slice(-changesShown).map(changeLine),
    ...statements
      .filter(({ day }) => day === headline.day)
      .map(({ text, probability }) => `  ${text}: ${showLikelihood(probability)}`),
    ...answered.map((each) => `  ${answerLine(each, style)}`),
    style(
      'dim',
      `  ${claims} ${claims === 1 ? 'claim' : 'claims'} from ${origins} ${origins === 1 ? 'origin' : 'origins'}${unused.length === 0 ? '' : `; ${unused.length} not used`}`,
    ),
    ...unusedLines(unused).map((line) => `  ${line}`),
    ...originLines(estimate.origins).map((line) => `  ${line}`),
    ...(move === undefined ? [] : moveLines(move).map((line) => `  ${line}`)),
    ...movers(contributions).map((line) => `  ${line}`),
    ...processLines(processes).map((line) => `  ${line}`),
    ...leanLines(sources).map((line) => `  ${line}`),
    ...conversions.map(({ text }) => `  counted over a conversion: ${visible(text)}`),
    ...contradictionLines(contradictions, contributions).map((line) => `  ${line}`),
  ];
  return lines.join('\n');
}

/** Why claims are not used: each reason with the claims it holds for. */
function unusedLines(unused: Estimate['unused']): string[] {
  const byReason = new Map<string, string[]>();
  for (const { claim, reason } of unused) byReason.set(reason, [...(byReason.get(reason) ?? []), visible(claim)]);
  return [...byReason].slice(0, reasonsShown).map(([reason, claims]) => `not used: ${claims.join(', ')}: ${reason}`);
}

function answerLine(answered: Answered, style: Style): string {
  return 'problem' in answered
    ? style('yellow', `${answered.problem.message} [${answered.problem.code}]`)
    : `${answered.ask}: ${showLikelihood(answered.probability)}`;
}

/** What several outlets print of one origin, those of most outlets first. */
function originLines(origins: readonly Origin[]): string[] {
  return origins
    .filter(({ outlets }) => outlets.length > 1)
    .toSorted((a, b) => b.outlets.length - a.outlets.length)
    .slice(0, originsShown)
    .map((origin) => `${showOutlets(origin)} (${origin.outlets.map(visible).join(', ')})`);
}

function explanationLine({ text, probability, median }: Explanation): string {
  return `  ${text}: about ${showRounded(median)} (${showLikelihood(probability)})`;
}

function changeLine({ direction, from, until, probability }: Change): string {
  const words = direction === 'up' ? 'being built up' : 'being drawn down';
  return `  ${words} ${showDay(from)} to ${showDay(until)}: ${showLikelihood(probability)}`;
}

/** Sources that see clearly more or clearly less than there is. */
function leanLines(sources: readonly SourceLean[]): string[] {
  return sources.flatMap(({ family, role, lean }) => {
    if (lean === null || (lean.q05 <= 1 && lean.q95 >= 1)) return [];
    const side = lean.median > 1 ? 'high' : 'low';
    return [
      `${family}${role === 'observer' ? '' : ` (${role})`} speaks ${side}: ×${lean.median.toFixed(2)} (${lean.q05.toFixed(2)} to ${lean.q95.toFixed(2)})`,
    ];
  });
}

/** The strongest contradictions, and what would dissolve them. */
function contradictionLines(
  contradictions: readonly Contradiction[],
  contributions: readonly Contribution[],
): string[] {
  const named = new Map(contributions.map((each) => [each.claim, `${each.source}, ${showDay(each.saidAt)}`]));
  return contradictions
    .filter(({ log10 }) => log10 > 1)
    .slice(0, contradictionsShown)
    .map(({ a, b, dissolvedBy }) => {
      const cure = dissolvedBy === null ? '' : `; not if the latter saw ×${dissolvedBy.toPrecision(2)}`;
      return `do not go together: ${named.get(a) ?? a}; ${named.get(b) ?? b}${cure}`;
    });
}

/** The origins that move the headline most, each with where it would be without them. */
function movers(contributions: readonly Contribution[]): string[] {
  const seen = new Set<string>();
  const ranked = contributions
    .toSorted((a, b) => Math.abs(b.influence) - Math.abs(a.influence))
    .filter(({ origin, influence }) => Math.abs(influence) >= 0.005 && !seen.has(origin) && seen.add(origin));
  return ranked.slice(0, moversShown).map((contribution) => {
    return `moved by ${contribution.source}, ${showDay(contribution.saidAt)} (${wordsOf(contribution)}): ${showInfluence(contribution.influence)}`;
  });
}

/** What was thought then, what is thought of that day now, and what came since. */
function moveLines({ since, seenThen, seenNow, movers: moved }: Move): string[] {
  const now = seenNow === null ? '' : `; of that day it is now thought ${showBand(seenNow)}`;
  const all = moved.slice(0, moversShown).map(({ source, saidAt, influence }) => {
    return `  since then ${source}, ${showDay(saidAt)}: ${showInfluence(influence)}`;
  });
  return [`known on ${showDay(since)}: ${showBand(seenThen)}${now}`, ...all];
}

/** Who says what is under way, by what they say: the last to say it, and how many others did. */
function processLines(processes: readonly ProcessWord[]): string[] {
  const words: Readonly<Record<string, string>> = {
    withdrawing: 'said to be withdrawing',
    'building-up': 'said to be building up',
    unchanged: 'said to be unchanged',
    'ordered-withdrawal': 'said to be ordered to withdraw',
  };
  return Object.entries(words).flatMap(([word, text]) => {
    const said = processes
      .filter((process) => process.word === word)
      .toSorted((a, b) => (a.saidAt < b.saidAt ? -1 : 1));
    const last = said.at(-1);
    if (last === undefined) return [];
    const others = new Set(said.map(({ origin }) => origin)).size - 1;
    return [`${text}: ${last.source}, ${showDay(last.saidAt)}${others === 0 ? '' : `, and ${others} before`}`];
  });
}

function showInfluence(influence: number): string {
  const change = Math.round((Math.exp(influence) - 1) * 100);
  return `${change > 0 ? '+' : ''}${change} %`;
}

function wordsOf({ conversion, point, low, high }: Contribution): string {
  if (conversion !== null) return conversion;
  if (point !== null) return showRounded(point);
  return `${showRounded(low)} to ${showRounded(high)}`;
}
