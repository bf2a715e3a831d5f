import { makeCopyFinder } from '../../src/origins/copies/find-copies.ts';
import { disjointSets } from '../../src/origins/disjoint-sets.ts';
import { adjustedRand } from './adjusted-rand.ts';
import { isCopy } from './candidate-pairs.ts';
import { editKinds } from './edits.ts';
import { makeWorld, type StreamReport } from './make-world.ts';
import { plainMinHash } from './plain-minhash.ts';
import { baseTexts } from './texts.ts';

/** A pair of a stream, by number, with the probability that it is a copy. */
interface Pair {
  readonly earlier: number;
  readonly later: number;
  readonly probability: number;
}

const seed = 2;

/** Scores the search for copies on the half of the texts that nothing was fitted on, beside exact hashing and plain MinHash, as Markdown. */
export function scoreCopies(): string {
  const { scored } = baseTexts();
  const stream = makeWorld(scored, seed);
  const truth = truePairs(stream);
  const muster = findPairs(stream);
  const systems: readonly (readonly [string, readonly Pair[]])[] = [
    ['Muster, probability ≥ 0.5', muster.filter(({ probability }) => probability >= 0.5)],
    ['Muster, probability ≥ 0.9', muster.filter(({ probability }) => probability >= 0.9)],
    ['exact hash of the words', exactPairs(stream)],
    ['plain MinHash, 128 hashes, half of them equal', minHashPairs(stream)],
  ];
  const unmerged = stream.filter(({ kind }) => kind !== 'merged');
  const made = editKinds.map((kind) => `${stream.filter((report) => report.kind === kind).length} ${kind}`).join(', ');
  return [
    '## Copies',
    '',
    `${scored.length} real reports of which nothing was fitted on, and ${stream.length - scored.length} synthetic ones made of them by seeded edits: ${made}. `,
    `${truth.size} pairs carry on one text. Wrong pairs of two real reports are form letters (an envoy's calls, a nation's day), counted as wrong.`,
    'Clusters are what pairs join; merged reports, which belong to two, are left out of them.',
    '',
    '| | precision | recall | wrong pairs, of two real reports | adjusted Rand of clusters |',
    '| --- | --- | --- | --- | --- |',
    ...systems.map(([name, pairs], i) => {
      const right = pairs.filter(({ earlier, later }) => truth.has(`${earlier} ${later}`)).length;
      const wrong = pairs.filter(({ earlier, later }) => !truth.has(`${earlier} ${later}`));
      const real = wrong.filter(
        ({ earlier, later }) => stream[earlier]!.kind === 'real' && stream[later]!.kind === 'real',
      );
      const rand = clusterAgreement(unmerged, pairsOf(unmerged, i));
      return `| ${name} | ${percent(right, pairs.length)} | ${percent(right, truth.size)} | ${wrong.length}, ${real.length} | ${rand.toFixed(3)} |`;
    }),
    '',
    '### Recall by edit: pairs of a real report and one made of it',
    '',
    `| | ${editKinds.join(' | ')} |`,
    `| --- | ${editKinds.map(() => '---').join(' | ')} |`,
    ...systems.map(([name, pairs]) => `| ${name} | ${recallByKind(stream, truth, pairs).join(' | ')} |`),
    '',
    quotedPassages(stream),
    '',
    calibration(stream, muster),
  ].join('\n');
}

function truePairs(stream: readonly StreamReport[]): ReadonlySet<string> {
  const carrying = new Map<string, number[]>();
  for (const [i, { bases }] of stream.entries())
    for (const base of bases) carrying.set(base, [...(carrying.get(base) ?? []), i]);
  const pairs = new Set<string>();
  for (const all of carrying.values())
    for (const [at, later] of all.entries()) for (const earlier of all.slice(0, at)) pairs.add(`${earlier} ${later}`);
  return pairs;
}

function findPairs(stream: readonly StreamReport[]): Pair[] {
  const finder = makeCopyFinder<StreamReport>();
  const numbers = new Map(stream.map((report, i) => [report, i]));
  return stream.flatMap((report, later) =>
    finder.add(report).map(({ other, probability }) => ({ earlier: numbers.get(other)!, later, probability })),
  );
}

function exactPairs(stream: readonly StreamReport[]): Pair[] {
  const seen = new Map<string, number[]>();
  return stream.flatMap(({ text }, later) => {
    const words =
      text
        .toLowerCase()
        .match(/[\p{L}\p{N}]+/gu)
        ?.join(' ') ?? '';
    const same = seen.get(words) ?? [];
    seen.set(words, [...same, later]);
    return same.map((earlier) => ({ earlier, later, probability: 1 }));
  });
}

function minHashPairs(stream: readonly StreamReport[]): Pair[] {
  return plainMinHash(stream.map(({ text }) => text)).map(([earlier, later]) => ({ earlier, later, probability: 1 }));
}

function pairsOf(stream: readonly StreamReport[], system: number): readonly Pair[] {
  if (system === 2) return exactPairs(stream);
  if (system === 3) return minHashPairs(stream);
  return findPairs(stream).filter(({ probability }) => probability >= (system === 0 ? 0.5 : 0.9));
}

function clusterAgreement(stream: readonly StreamReport[], pairs: readonly Pair[]): number {
  const sets = disjointSets<number>();
  for (const { earlier, later } of pairs) sets.join(earlier, later);
  return adjustedRand(
    stream.map(({ bases }) => bases[0]),
    stream.map((_, i) => sets.rootOf(i)),
  );
}

function recallByKind(stream: readonly StreamReport[], truth: ReadonlySet<string>, pairs: readonly Pair[]): string[] {
  const found = new Set(pairs.map(({ earlier, later }) => `${earlier} ${later}`));
  return editKinds.map((kind) => {
    const wanted = [...truth].filter((pair) => {
      const [earlier, later] = pair.split(' ').map((i) => stream[Number(i)]!);
      return earlier?.kind === 'real' && later?.kind === kind;
    });
    return percent(wanted.filter((pair) => found.has(pair)).length, wanted.length);
  });
}

/** Of the passages that reports quote from another: how many are found, and how many of the quoting reports are taken for copies. */
function quotedPassages(stream: readonly StreamReport[]): string {
  const finder = makeCopyFinder<StreamReport>();
  let [quoting, found, taken] = [0, 0, 0];
  for (const report of stream) {
    const matches = finder.add(report);
    if (report.quotes === null) continue;
    quoting++;
    const source = matches.find(({ other }) => other.kind === 'real' && other.bases[0] === report.quotes);
    if (source !== undefined && source.passages.length > 0) found++;
    if (source !== undefined && source.probability >= 0.5) taken++;
  }
  return `Of ${quoting} reports that quote a passage of another (two sentences to a third of it), ${percent(found, quoting)} are found with the passage; ${taken} are taken for copies.`;
}

function calibration(stream: readonly StreamReport[], pairs: readonly Pair[]): string {
  const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, copies: 0 }));
  let [brier, copies] = [0, 0];
  for (const { earlier, later, probability } of pairs) {
    const copy = isCopy(stream[earlier]!, stream[later]!) ? 1 : 0;
    const bin = bins[Math.min(9, Math.floor(10 * probability))]!;
    bin.count++;
    bin.said += probability;
    bin.copies += copy;
    brier += (probability - copy) ** 2;
    copies += copy;
  }
  const share = copies / pairs.length;
  return [
    '### Calibration of the probability',
    '',
    `Over the ${pairs.length} pairs that are told of. Brier score ${(brier / pairs.length).toFixed(4)}; always saying the share of copies: ${(share * (1 - share)).toFixed(4)}.`,
    '',
    '| said, mean | are copies | pairs |',
    '| --- | --- | --- |',
    ...bins.flatMap(({ count, said, copies: right }) =>
      count === 0 ? [] : [`| ${(said / count).toFixed(2)} | ${(right / count).toFixed(2)} | ${count} |`],
    ),
  ].join('\n');
}

function percent(part: number, whole: number): string {
  return whole === 0 ? '–' : `${((100 * part) / whole).toFixed(1)} %`;
}
