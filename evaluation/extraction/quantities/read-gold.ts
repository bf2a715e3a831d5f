import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeSpan, type Span } from '../../../src/model/span.ts';

/** A number that a text tells: one end where it tells a range. */
export interface GoldNumber {
  readonly value: number;
  /** As `unitKey` gives it; null where the set tells no unit. */
  readonly unit: string | null;
  /** As it is, about, above, below; null where the set does not tell. */
  readonly change: '=' | '~' | '>' | '<' | null;
}

/** A text with the numbers in it, or with the places of its quantities. */
interface GoldText {
  readonly text: string;
  readonly numbers: readonly GoldNumber[];
  readonly spans: readonly Span[];
  /** Places where finds are not counted: lengths of time, which re3d marks as times. */
  readonly ignored: readonly Span[];
}

/** What a set tells of: all numbers, only sums of money, only measures, or only ranges and bounds. */
export type Scope = 'numbers' | 'ranges' | 'money' | 'measures' | 'percent';

/** A set of texts. */
export interface GoldSet {
  readonly name: string;
  readonly scope: Scope;
  readonly texts: readonly GoldText[];
  /** Cases of the set that are not scored, and why. */
  readonly leftOut: string;
}

/** Reads a file of the gold folder as JSON; some begin with a byte order mark. */
function readJson(gold: string, path: string): unknown {
  return JSON.parse(readFileSync(join(gold, path), 'utf8').replace(/^\ufeff/, ''));
}

/** A unit's name to compare by: British spelling, one word for dollars, nothing for a bare count. */
export function unitKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/\b((?:[a-z]+)?(?:met|lit))er\b/g, '$1re')
    .replace(/^(united states|us) dollar/, 'dollar')
    .replace(/^chinese yuan$/, 'yuan')
    .replace(/^japanese yen$/, 'yen')
    .replace(/^(british pound|pound)$/, 'pound sterling')
    .replace(/^pence$/, 'penny')
    .replace(/^percentage$/, 'percent')
    .replace(/^franc$/, 'swiss franc')
    .replace(/^cubic centimetre$/, 'millilitre')
    .replace(/^metric ton$/, 'tonne')
    .replace(/^dimensionless$/, '');
}

interface QuantulumCase {
  readonly req: string;
  readonly res: readonly { readonly value: number; readonly unit: string; readonly uncertainty?: number | null }[];
}

/** The test sentences of quantulum3; a value with an uncertainty is a range there. */
export function readQuantulum(gold: string): GoldSet {
  const folder = 'quantulum3/quantulum3/_lang/en_US/tests';
  const cases = ['quantities.json', 'quantities.ambiguity.json'].flatMap(
    (file) => readJson(gold, `${folder}/${file}`) as QuantulumCase[],
  );
  const texts = cases.map(
    ({ req, res }): GoldText => ({
      text: req,
      spans: [],
      ignored: [],
      numbers: res.flatMap(({ value, unit, uncertainty }) =>
        (uncertainty == null ? [value] : [value - uncertainty, value + uncertainty]).map((end) => ({
          value: unit === 'percentage' ? end / 100 : end,
          unit: unitKey(unit),
          change: null,
        })),
      ),
    }),
  );
  return { name: 'quantulum3', scope: 'numbers', texts, leftOut: 'nothing' };
}

interface RecognizersCase {
  readonly Input: string;
  readonly Results: readonly {
    readonly Resolution: { readonly value?: string | null; readonly unit?: string } | null;
  }[];
}

const recognizersSets: readonly (readonly [string, string, Scope])[] = [
  ['Recognizers-Text numbers', 'Number/English/NumberModel.json', 'numbers'],
  ['Recognizers-Text ranges', 'Number/English/NumberRangeModel.json', 'ranges'],
  ['Recognizers-Text percent', 'Number/English/PercentModel.json', 'percent'],
  ['Recognizers-Text currency', 'NumberWithUnit/English/CurrencyModel.json', 'money'],
  ['Recognizers-Text dimension', 'NumberWithUnit/English/DimensionModel.json', 'measures'],
];

/** The specifications of Recognizers-Text for English; results without a value (a unit alone) are no numbers. */
export function readRecognizers(gold: string): GoldSet[] {
  return recognizersSets.map(([name, file, scope]) => ({
    name,
    scope,
    leftOut: 'results without a value; ages and temperatures, which have sets of their own',
    texts: (readJson(gold, `recognizers-text/Specs/${file}`) as RecognizersCase[]).map(({ Input, Results }) => ({
      text: Input,
      spans: [],
      ignored: [],
      numbers: Results.flatMap(({ Resolution }) =>
        numbersOf(Resolution?.value ?? null, scope, Resolution?.unit ?? null),
      ),
    })),
  }));
}

/** "4565", "35%", or an interval: "[10,15)", "(4565,)" for more than, "(,20]" for at most. */
function numbersOf(value: string | null, scope: Scope, unit: string | null): GoldNumber[] {
  if (value === null) return [];
  const key = unit === null ? null : unitKey(scope === 'measures' && unit === 'Pound' ? 'pound-mass' : unit);
  const interval = /^([[(])([^,]*),([^,]*)[\])]$/.exec(value);
  if (interval === null) {
    const number = Number(value.replace('%', ''));
    const scaled = value.endsWith('%') ? number / 100 : number;
    return Number.isFinite(scaled) && value !== 'null' ? [{ value: scaled, unit: key, change: null }] : [];
  }
  const [low, high] = [interval[2] ?? '', interval[3] ?? ''];
  if (low !== '' && low === high) return [{ value: Number(low), unit: key, change: '=' }];
  const both = low !== '' && high !== '';
  return [
    ...(low === ''
      ? []
      : [
          {
            value: Number(low),
            unit: key,
            change: low !== '' && interval[1] === '[' && both ? ('=' as const) : ('>' as const),
          },
        ]),
    ...(high === '' ? [] : [{ value: Number(high), unit: key, change: both ? null : ('<' as const) }]),
  ];
}

interface Re3dDocument {
  readonly _id: string;
  readonly text: string;
}

interface Re3dEntity {
  readonly documentId: string;
  readonly begin: number;
  readonly end: number;
  readonly type: string;
  readonly value: string;
  readonly confidence: number;
}

/** Quantities and sums of money in re3d, by place; those that its annotators mostly rejected, and articles, are left out. */
export function readRe3d(gold: string): GoldSet {
  const folders = ['Australian Department of Foreign Affairs', 'CENTCOM', 'Wikipedia'];
  const lines = <T>(file: string): T[] =>
    folders.flatMap((folder) =>
      readFileSync(join(gold, 're3d', folder, file), 'utf8')
        .replace(/^\ufeff/, '')
        .split('\n')
        .filter((line) => line.trim() !== '')
        .map((line) => JSON.parse(line) as T),
    );
  const all = lines<Re3dEntity>('entities.json');
  const times = all.filter(({ type }) => type === 'Temporal');
  const entities = all.filter(
    ({ type, confidence, value }) => /^(Quantity|Money)$/.test(type) && confidence >= 0.5 && !/^an?$/i.test(value),
  );
  const texts = lines<Re3dDocument>('documents.json').map(({ _id, text }) => ({
    text,
    numbers: [],
    spans: spansIn(entities, _id),
    ignored: spansIn(times, _id),
  }));
  return {
    name: 're3d',
    scope: 'numbers',
    texts,
    leftOut: 'what its annotators gave a confidence below one half; the article "a"; what it marks as a time',
  };
}

function spansIn(entities: readonly Re3dEntity[], document: string): Span[] {
  return entities.filter(({ documentId }) => documentId === document).map(({ begin, end }) => makeSpan(begin, end));
}
