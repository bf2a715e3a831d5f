import type { Name } from '../../model/parsed-sentence.ts';
import { knownNames, longestKnownName } from './known-names.ts';
import type { SentenceLine } from './sentence-line.ts';

/** A name from the lists; `sure` where it is that whatever a model says. */
export interface KnownMention extends Name {
  readonly sure: boolean;
}

/** States, capitals, peoples and international bodies in a sentence, longest match first, none overlapping. */
export function findKnownNames({ line, starts, ends }: SentenceLine): KnownMention[] {
  const mentions: KnownMention[] = [];
  const shouted = !/\p{Ll}/u.test(line);
  for (let first = 0; first < starts.length; first += 1) {
    const start = starts[first] ?? 0;
    if (!isUpper(line.charAt(start)) && line.slice(start, start + 3) !== 'al-') continue;
    for (let last = Math.min(starts.length, first + longestKnownName) - 1; last >= first; last -= 1) {
      const form = line.slice(start, ends[last]);
      const known = knownNames.get(form) ?? (shouted && form.length > 3 ? knownNames.get(titled(form)) : undefined);
      if (known === undefined) continue;
      mentions.push({ first, last, ...known });
      first = last;
      break;
    }
  }
  return mentions;
}

/** "SAUDI ARABIA" as the lists have it. */
function titled(form: string): string {
  return form.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
