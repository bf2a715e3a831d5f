import { shareNames } from '../words/asked.ts';

/** What can be asked, by the first field of the form. */
export const askKinds = ['fewer', 'more', 'fall', 'down', 'up'] as const;

/** What is filled in; empty where nothing is. */
export interface AskFields {
  readonly kind: (typeof askKinds)[number];
  readonly number: string;
  readonly share: (typeof shareNames)[number];
  /** Whether it must be so on the day, or on some day up to it. */
  readonly when: 'on' | 'by';
  /** The day; the last of the estimate where empty. */
  readonly day: string;
  /** The day that a fall is counted from; that of the highest estimate where empty. */
  readonly from: string;
}

/** As the form is at first. */
export const noFields: AskFields = { kind: 'fewer', number: '', share: 'half', when: 'on', day: '', from: '' };

/** The statement as the server reads it; null where something is missing. */
export function askFrom({ kind, number, share, when, day, from }: AskFields): string | null {
  const onDay = (words: string) => (day === '' ? words : `${words} on ${day}`);
  switch (kind) {
    case 'fewer':
    case 'more': {
      const digits = number.replace(/[\s.,_\u00a0\u202f]/g, '');
      if (digits === '') return null;
      const words = `${kind} than ${digits}`;
      return when === 'by' && day !== '' ? `${words} by ${day}` : onDay(words);
    }
    case 'fall':
      return `at least ${share} withdrawn${fallDays(from, day)}`;
    case 'down':
      return onDay('being drawn down');
    case 'up':
      return onDay('being built up');
  }
}

function fallDays(from: string, until: string): string {
  if (from === '') return until === '' ? '' : ` by ${until}`;
  return until === '' ? ` since ${from}` : ` between ${from} and ${until}`;
}

/** The statements that the address keeps, in order. */
export function asksIn(written: string | undefined): readonly string[] {
  return (written ?? '').split(';').filter((ask) => ask !== '');
}

/** The same as the address keeps them; undefined for none. */
export function writeAsks(asks: readonly string[]): string | undefined {
  return asks.length === 0 ? undefined : [...new Set(asks)].join(';');
}
