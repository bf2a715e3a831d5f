import { recognizeNumber, recognizePercentage } from '@microsoft/recognizers-text-number';
import { recognizeCurrency, recognizeDimension } from '@microsoft/recognizers-text-number-with-unit';
import nlp from 'compromise';
import { findQuantities, type Quantities } from '../../../src/extraction/quantities/find-quantities.ts';
import type { Unit } from '../../../src/extraction/quantities/measure-units.ts';
import { changeOf, type QuantityMention } from '../../../src/extraction/quantities/quantity-mention.ts';
import { setScenes, spanOfTokens } from '../../../src/extraction/scene.ts';
import type { Sentence } from '../../../src/extraction/sentence.ts';
import type { loadLanguage } from '../../../src/service/language.ts';
import { makeReport } from '../make-report.ts';
import { type Scope, unitKey } from './read-gold.ts';

type Engine = Awaited<ReturnType<typeof loadLanguage>>;

/** A number found in a text: one end of a range. */
export interface FoundNumber {
  readonly value: number;
  readonly unit: string;
  readonly change: '=' | '~' | '>' | '<';
  readonly start: number;
  readonly end: number;
  /** The rule that made it, for those that tell. */
  readonly why: string;
}

/** What a system makes of a text. */
export interface Found {
  readonly numbers: readonly FoundNumber[];
  /** Numbers that it says are no quantities, by rule. */
  readonly passedOver: readonly { readonly start: number; readonly end: number; readonly why: string }[];
  /** Where quantities stand, those told in words without a number among them. */
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** Something that finds quantities. */
export interface System {
  readonly name: string;
  readonly find: (text: string, scope: Scope) => Found;
}

/** This package; numbers of what a set does not tell of are not held against it. */
export function musterSystem(engine: Engine): System {
  const read = new Map<string, ReturnType<typeof quantitiesOf>>();
  return {
    name: 'muster',
    find: (text, scope) => {
      const found = read.get(text) ?? quantitiesOf(engine, text);
      read.set(text, found);
      const numbers = found.flatMap(({ sentence, mentions }) =>
        mentions
          .filter((mention) => inScope(mention, scope))
          .flatMap((mention) => {
            const { start, end } = spanOfTokens(sentence, mention.first, mention.last);
            return valuesOf(mention).map((value) => ({
              value,
              unit: keyOf(mention.unit, scope),
              change: changeOf(mention),
              why: mention.why,
              start,
              end,
            }));
          }),
      );
      const passedOver = found.flatMap(({ sentence, passedOver: passed }) =>
        passed.map(({ first, last, why }) => ({ ...spanOfTokens(sentence, first, last), why })),
      );
      const spans = found.flatMap(({ sentence, mentions }) =>
        mentions.map(({ first, last }) => spanOfTokens(sentence, first, last)),
      );
      return { numbers, passedOver, spans };
    },
  };
}

function quantitiesOf(engine: Engine, text: string): (Quantities & { readonly sentence: Sentence })[] {
  const { scenes } = setScenes(makeReport(text), engine.parse(text));
  return scenes.map((scene) => ({ sentence: scene.sentence, ...findQuantities(scene) }));
}

/** Sets tell no nouns and no shares in words; those of money leave out what a price is per. */
function keyOf({ kind, name }: Unit, scope: Scope): string {
  if (kind === 'count' || name === 'fraction') return '';
  return unitKey(scope === 'money' ? name.replace(/ per .*/, '') : name);
}

function valuesOf({ value, low, high, form }: QuantityMention): number[] {
  return (form === 'between' ? [low, high] : [value]).filter((end) => end !== null);
}

function inScope(mention: QuantityMention, scope: Scope): boolean {
  const { kind, name } = mention.unit;
  switch (scope) {
    case 'money':
      return kind === 'money';
    case 'percent':
      return name === 'percent';
    case 'measures':
      return !/^(money|share|count|none|duration|temperature)$/.test(kind);
    case 'ranges':
      return mention.form === 'between' || mention.bound !== 'exactly';
    case 'numbers':
      return true;
  }
}

interface Recognised {
  readonly start: number;
  readonly end: number;
  readonly resolution: { readonly value?: string | null; readonly unit?: string | null } | null;
}

/** Recognizers-Text for JavaScript: a model for each kind; its ends are inclusive, and it knows no bounds and no ranges. */
export const recognizersSystem: System = {
  name: 'Recognizers-Text JS 1.3.1',
  find: (text, scope) => {
    const money = (): Recognised[] => recognizeCurrency(text, 'en-us');
    const measures = (): Recognised[] => recognizeDimension(text, 'en-us');
    const percent = (): Recognised[] => recognizePercentage(text, 'en-us');
    const plain = (): Recognised[] => recognizeNumber(text, 'en-us');
    const models = {
      money,
      measures,
      percent,
      ranges: plain,
      numbers: () => outermost([...money(), ...measures(), ...percent(), ...plain()]),
    };
    const numbers = models[scope]().flatMap(({ start, end, resolution }) => {
      const printed = resolution?.value ?? '';
      const value = printed === '' || printed === 'null' ? Number.NaN : Number(printed.replace('%', ''));
      if (!Number.isFinite(value)) return [];
      const percents = printed.endsWith('%');
      const unit = percents ? 'percent' : unitKey(weightPound(resolution?.unit ?? '', scope));
      return [
        { value: percents ? value / 100 : value, unit, change: '=' as const, start, end: end + 1, why: 'number' },
      ];
    });
    return { numbers, passedOver: [], spans: numbers };
  },
};

function weightPound(unit: string, scope: Scope): string {
  return unit === 'Pound' && scope === 'measures' ? 'pound-mass' : unit;
}

/** What another does not hold: a sum of money is also a number. */
function outermost(all: readonly Recognised[]): Recognised[] {
  return all.filter(
    (one, at) =>
      !all.some(
        (other, index) =>
          other !== one &&
          other.start <= one.start &&
          one.end <= other.end &&
          (other.end - other.start > one.end - one.start || index < at),
      ),
  );
}

interface CompromiseNumber {
  readonly offset: { readonly start: number; readonly length: number };
  readonly number: {
    readonly num: number | null;
    readonly prefix: string;
    readonly suffix: string;
    readonly unit: string;
  };
}

const compromiseUnits: Readonly<Record<string, string>> = {
  $: 'dollar',
  '€': 'euro',
  '£': 'pound sterling',
  '%': 'percent',
};

/** compromise `.numbers()`: a value, a sign before or behind it, and a unit; no bounds. */
export const compromiseSystem: System = {
  name: 'compromise 14 .numbers()',
  find: (text, scope) => {
    const json = nlp(text).numbers().json({ offset: true }) as unknown as CompromiseNumber[];
    const numbers = json.flatMap(({ offset, number: { num, prefix, suffix, unit } }) => {
      if (num === null || !Number.isFinite(num)) return [];
      const percent = suffix === '%' || /^percent/.test(unit);
      const named = percent ? 'percent' : (compromiseUnits[prefix] ?? unitKey(unit.replace(/s$/, '')));
      if (scope === 'money' && !/^(dollar|euro|pound sterling|yen|cent)/.test(named)) return [];
      if (scope === 'percent' && !percent) return [];
      if (scope === 'measures' && (named === '' || /^(dollar|euro|percent)/.test(named))) return [];
      const at = { start: offset.start, end: offset.start + offset.length };
      return [{ value: percent ? num / 100 : num, unit: named, change: '=' as const, why: 'number', ...at }];
    });
    return { numbers, passedOver: [], spans: numbers };
  },
};
