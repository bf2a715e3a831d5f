import { codePair } from '../../../src/extraction/events/code-pair.ts';
import { findEvents } from '../../../src/extraction/events/find-events.ts';
import { mergedRoot, type OlderRoot, olderRoot } from '../../../src/extraction/events/older-root.ts';
import { makeSentences, type Sentence } from '../../../src/extraction/sentence.ts';
import type { TokenRange } from '../../../src/extraction/tree.ts';
import type { Engine } from '../../../src/language/make-engine.ts';
import { countryNames } from '../../../src/model/countries.ts';
import { commonestRoot, nearestKeyword } from './baselines.ts';
import type { ParsedPair } from './parse-pairs.ts';
import { plainStatements } from './plain-statements.ts';
import { halfOf } from './read-pairs.ts';
import { type GoldTriple, readPetrarch } from './read-petrarch.ts';
import { roots } from './roots.ts';
import { type Coded, type RootScores, scoreRoot, scoreRoots } from './score-roots.ts';

/** The figures on pairs, by half, with baselines and what is published; by root; and what is taken for what. */
export function pairTables(parsed: readonly ParsedPair[]): string[] {
  const halves = (['seen', 'kept'] as const).map((half) => ({
    half,
    pairs: parsed.filter(({ pair }) => halfOf(pair) === half),
  }));
  const ways: readonly (readonly [string, (each: ParsedPair, others: readonly ParsedPair[]) => OlderRoot | null])[] = [
    ['commonest root of the other half', (_each, others) => commonestRoot(others)],
    ['nearest word of the lexicon', (each) => nearestKeyword(each)],
    ['muster, types of 2.0 merged', (each) => codedTypeOf(each)],
    ['muster, roots of the older codebook', (each) => codedRootOf(each)],
  ];
  const rows = halves.flatMap(({ half, pairs }, index) =>
    ways.map(([name, code]) => {
      const others = halves[1 - index]?.pairs ?? [];
      return [half, name, ...figures(scoreRoots(pairs.map((each) => codedBy(each, code(each, others)))))];
    }),
  );
  const together = ways
    .slice(1)
    .map(([name, code]) => ['both', name, ...figures(scoreRoots(parsed.map((each) => codedBy(each, code(each, [])))))]);
  const published = ['unseen half of the set', 'ZSP, RoBERTa-large-MNLI, published', '1033', '0.835', '0.821', '0.897'];
  const codings = parsed.map((each) => codedBy(each, codedRootOf(each)));
  const byRoot = roots.map((root) => {
    const cells = halves.flatMap(({ pairs }) => {
      const { precision, recall, f1, inGold } = scoreRoot(
        pairs.map((each) => codedBy(each, codedRootOf(each))),
        root,
      );
      return [...[precision, recall, f1].map((share) => share.toFixed(2)), String(inGold)];
    });
    return [root, ...cells];
  });
  const confusions = roots.map((gold) => [
    gold,
    ...[...roots, null].map((given) => {
      const count = codings.filter((coded) => coded.gold === gold && coded.given === given).length;
      return count === 0 ? '' : String(count);
    }),
  ]);
  return [
    `## Pairs of the PLV training set

The root of what a marked source does to a marked target, of 15: YIELD stands for CONCEDE and RETREAT. The errors of the half "seen" were read
when rules were written; of the half "kept" no sentence was read, but its figures here were watched. The lexicon was made from the codebook and sentences of our own. "Types of 2.0
merged" gives what \`findEvents\` gives, with no other change; "roots of the older codebook" undoes what 2.0 codes otherwise (\`older-root.ts\`).
No library in JavaScript codes events, so the baselines are the commonest root and the nearest word.

${table(['half', '', 'pairs', 'accuracy', 'macro-F1', 'quad accuracy'], [...rows, ...together, published])}`,
    `## By root\n\n${table(['', ...['seen', 'kept'].flatMap((half) => [`${half}: precision`, 'recall', 'F1', 'in gold'])], byRoot)}`,
    `## What is taken for what, both halves (rows: gold)\n\n${table(['', ...roots, 'none'], confusions)}`,
  ];
}

/** Roots of the events of a sentence against those of PETRARCH's records, alone and with the states that act and are acted on. */
export function petrarchTable(engine: Engine, gold: string): string[] {
  const records = readPetrarch(gold, 'universal-petrarch/PETR2_GSR_validation.xml');
  if (records === null) return ['The records of UniversalPetrarch are not in the folder of gold data: left out.'];
  const known: Set<string>[] = [];
  const found: Set<string>[] = [];
  const knownTriples: Set<string>[] = [];
  const foundTriples: Set<string>[] = [];
  for (const { text, triples } of records) {
    const own = makeSentences(engine.parse(text)).flatMap(triplesOf);
    known.push(new Set(triples.map(({ root }) => root)));
    found.push(new Set(own.map(({ root }) => root)));
    knownTriples.push(new Set(triples.filter(hasStates).map(keyOf)));
    foundTriples.push(new Set(own.filter(hasStates).map(keyOf)));
  }
  return [
    `## Records of UniversalPetrarch, English (${records.length})

PETRARCH codes at most a few events in a sentence and none that is only mentioned, so what else we find counts as wrong here.

${table(['', 'in gold', 'found', 'in both', 'precision', 'recall'], [overlap('roots in a sentence', known, found), overlap('roots between two states', knownTriples, foundTriples)])}`,
  ];
}

/** How many events are found in sentences that tell none. */
export function statementTable(engine: Engine): string {
  const told = plainStatements.map((text) => makeSentences(engine.parse(text)).flatMap(findEvents).length);
  const wrong = told.reduce((sum, count) => sum + count, 0);
  return `## Plain statements\n\n${plainStatements.length} sentences of our own that tell no event: ${wrong} found, ${((1000 * wrong) / plainStatements.length).toFixed(0)} in a thousand sentences.`;
}

/** Sentences coded in a second of processor time, once parsed. */
export function speedTable(parsed: readonly ParsedPair[]): string {
  const rounds = 5;
  const measure = (run: (each: ParsedPair) => unknown): string => {
    parsed.forEach(run);
    const start = process.cpuUsage();
    for (let round = 0; round < rounds; round += 1) parsed.forEach(run);
    const { user, system } = process.cpuUsage(start);
    return Math.round((1e6 * rounds * parsed.length) / (user + system)).toLocaleString('en-GB');
  };
  const pairRate = measure(({ sentence, source, target }) => codePair(sentence, source, target));
  const eventRate = measure(({ sentence }) => findEvents(sentence));
  return `## Speed\n\n${table(
    ['', 'sentences in a second of processor time, once parsed'],
    [
      ['codePair', pairRate],
      ['findEvents', eventRate],
      ['petrarch2, published', '370'],
    ],
  )}`;
}

function codedRootOf({ sentence, source, target }: ParsedPair): OlderRoot | null {
  return codePair(sentence, source, target)?.root ?? null;
}

function codedTypeOf({ sentence, source, target }: ParsedPair): OlderRoot | null {
  const coded = codePair(sentence, source, target);
  return coded === null ? null : mergedRoot(coded.type);
}

function codedBy({ pair }: ParsedPair, given: OlderRoot | null): Coded {
  return { gold: pair.root, given };
}

function figures({ pairs, accuracy, macroF1, quadAccuracy }: RootScores): string[] {
  return [String(pairs), ...[accuracy, macroF1, quadAccuracy].map((share) => share.toFixed(3))];
}

function triplesOf(sentence: Sentence): GoldTriple[] {
  return findEvents(sentence).flatMap((event) => {
    const root = olderRoot(event, event.why);
    const sources = statesIn(sentence, event.actor);
    const targets = statesIn(sentence, event.recipient);
    if (sources.length > 1 && targets.length === 0)
      return sources.flatMap((source) =>
        sources.flatMap((target) => (source === target ? [] : [{ source, root, target }])),
      );
    const none = [{ source: '---', root, target: '---' }];
    const triples = sources.flatMap((source) => targets.map((target) => ({ source, root, target })));
    return triples.length === 0 ? none : triples;
  });
}

function statesIn(sentence: Sentence, range: TokenRange | null): string[] {
  if (range === null) return [];
  const codes = new Set<string>();
  for (let { first } = range; first <= range.last; first += 1) {
    for (let last = first; last <= Math.min(range.last, first + 3); last += 1) {
      const form = sentence.tokens
        .slice(first, last + 1)
        .map((token) => token.form)
        .join(' ');
      const named = countryNames.get(form);
      if (named !== undefined) codes.add(named.country.code);
    }
  }
  return [...codes];
}

const states: ReadonlySet<string> = new Set([...countryNames.values()].map(({ country }) => country.code));

function hasStates({ source, target }: GoldTriple): boolean {
  return states.has(source) && states.has(target);
}

function keyOf({ source, root, target }: GoldTriple): string {
  return `${source} ${root} ${target}`;
}

function overlap(name: string, known: readonly Set<string>[], found: readonly Set<string>[]): string[] {
  const count = (sets: readonly Set<string>[]): number => sets.reduce((sum, { size }) => sum + size, 0);
  const both = known.reduce((sum, set, index) => sum + [...set].filter((key) => found[index]?.has(key)).length, 0);
  const [inGold, given] = [count(known), count(found)];
  const share = (total: number): string => (both / Math.max(1, total)).toFixed(2);
  return [name, String(inGold), String(given), String(both), share(given), share(inGold)];
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;
  return [line(head), `|${head.map(() => '---').join('|')}|`, ...rows.map(line)].join('\n');
}
