import type { GoldTime, TimedText } from './read-timeml.ts';
import type { Pair } from './score-times.ts';
import type { FoundTime } from './systems/system.ts';

/** A pair that is not right in all respects, with its text. */
export interface Mistake {
  readonly kind: 'missed' | 'false' | 'value' | 'extent';
  /** What it is about: the rule that found it, or the form of what was missed. */
  readonly about: string;
}

/** The mistakes of a system on a text. */
export function mistakesOf({ text }: TimedText, pairs: readonly Pair[]): Mistake[] {
  return pairs.flatMap(({ gold, found }): Mistake[] => {
    if (gold === null) return [{ kind: 'false', about: (found as FoundTime | null)?.why ?? '' }];
    if (found === null) return [{ kind: 'missed', about: formOf(gold, text) }];
    const { why } = found as FoundTime;
    if (gold.value !== found.value) return [{ kind: 'value', about: why }];
    return gold.start === found.start && gold.end === found.end ? [] : [{ kind: 'extent', about: why }];
  });
}

const forms: readonly (readonly [RegExp, string])[] = [
  [/\b(?:time|period|era|moment)s?\b/i, '"time", "period", "era"'],
  [/^(?:former|present|current|past)$/i, 'adjectives ("former")'],
  [/\b(?:after|before|since|following|of|until)\b.*\p{L}/iu, 'reckoned from an event ("two days after …")'],
  [/\b(?:season|anniversary|birthday|holiday|day)\b/i, 'days and seasons with a name'],
  [/^\d{1,4}$/, 'bare numbers'],
  [/^(?:spring|summer|autumn|fall|winter)$/i, 'bare seasons'],
  [/night|morning|evening|afternoon|daytime/i, 'parts of the day'],
];

function formOf({ start, end }: GoldTime, text: string): string {
  const words = text.slice(start, end);
  return forms.find(([pattern]) => pattern.test(words))?.[1] ?? 'other';
}

/** Rows of a table: the mistakes by kind and what they are about, the most frequent first, those of less than `least` together. */
export function confusionRows(mistakes: readonly Mistake[], least: number): string[][] {
  const counts = new Map<string, number>();
  for (const { kind, about } of mistakes) {
    const key = `${kind}\t${about}`;
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  const rows = [...counts].filter(([, count]) => count >= least).toSorted((a, b) => b[1] - a[1]);
  const rest = mistakes.length - rows.reduce((sum, [, count]) => sum + count, 0);
  return [
    ...rows.map(([key, count]) => [...key.split('\t'), String(count)]),
    ...(rest > 0 ? [['all', 'others', String(rest)]] : []),
  ];
}
