import type { CodedActor } from '../../../src/extraction/actors/code-actor.ts';
import type { ActorCase } from './read-actor-gold.ts';

/** A set with what was answered. */
export interface Coded {
  readonly name: string;
  readonly pairs: readonly Pair[];
}

interface Pair {
  readonly gold: ActorCase;
  readonly muster: CodedActor;
  readonly baseline: string | null;
}

/** Our code as the gold has it. */
function countryOf(code: string | null): string | null {
  if (code === 'EU') return 'EUR';
  if (code === 'DNR' || code === 'LNR') return 'UKR';
  if (code === null || /^[A-Z]{3}$/.test(code) || code === 'NGO') return igos.has(code ?? '') ? 'IGO' : code;
  return 'IGO';
}

/** Codes of three letters that are no country's. */
const igos = new Set(['IMF', 'WTO', 'ICC', 'ESA', 'COE', 'CIS', 'SCO', 'GCC', 'OIC', 'OAS', 'EAC', 'ARL']);

function sectorOf(sector: string | null): string | null {
  return sector === 'UNK' ? null : sector;
}

/** The HLH of older cases is MED now. */
function goldSector(sector: string | null | undefined): string | null | undefined {
  return sector === 'HLH' ? 'MED' : sector;
}

const hasCountry = ({ gold }: Pair): boolean => gold.country !== undefined;
const hasSector = ({ gold }: Pair): boolean => gold.sector !== undefined;
const isCountryRight = ({ gold, muster }: Pair): boolean => countryOf(muster.code) === gold.country;
const isSectorRight = ({ gold, muster }: Pair): boolean => sectorOf(muster.sector) === goldSector(gold.sector);
const isEitherRight = (pair: Pair): boolean =>
  isSectorRight(pair) || (pair.gold.secondSector !== null && pair.muster.sector === pair.gold.secondSector);

/** Accuracy of country and sector. */
export function scoreTable(sets: readonly Coded[]): string {
  const rows = sets.map(({ name, pairs }) => [
    name,
    share(pairs.filter(hasCountry), isCountryRight),
    share(pairs.filter(hasCountry), ({ gold, baseline }) => baseline === gold.country),
    share(pairs.filter(hasSector), isSectorRight),
    share(pairs.filter(hasSector), isEitherRight),
  ]);
  return `## Accuracy, percent\n\n${table(['', 'country', 'country, by names of countries', 'sector', 'sector or second sector'], rows)}`;
}

function share(pairs: readonly Pair[], isRight: (pair: Pair) => boolean): string {
  const right = pairs.filter(isRight).length;
  return pairs.length === 0 ? '–' : `${((100 * right) / pairs.length).toFixed(1)} (${right} of ${pairs.length})`;
}

/** Which sectors are taken for which. */
export function confusionTable(sets: readonly Coded[]): string {
  const counts = new Map<string, number>();
  for (const pair of sets.flatMap(({ pairs }) => pairs)) {
    if (!hasSector(pair) || isSectorRight(pair)) continue;
    const key = `${goldSector(pair.gold.sector) ?? 'none'} | ${sectorOf(pair.muster.sector) ?? 'none'}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts]
    .sort(([, one], [, other]) => other - one)
    .map(([key, count]) => [...key.split(' | '), String(count)]);
  return `## Confusions of sectors\n\n${table(['gold', 'ours', 'cases'], rows)}`;
}

/** Every miss, for whoever writes the next rule; not part of the committed report. */
export function shownMisses(sets: readonly Coded[]): string {
  return sets
    .flatMap(({ pairs }) => pairs)
    .filter((pair) => (hasCountry(pair) && !isCountryRight(pair)) || (hasSector(pair) && !isSectorRight(pair)))
    .map(
      ({ gold, muster }) =>
        `${gold.phrase} (${gold.context}, ${gold.day}): ${gold.country} ${gold.sector}; ours ${muster.code} ${muster.sector} by ${muster.why.join(', ')}`,
    )
    .join('\n');
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
