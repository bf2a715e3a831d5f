import type { Name } from '../../model/parsed-sentence.ts';
import { isDemonym, type KnownName, knownNames, longestKnownName } from './known-names.ts';
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
    if (!mayBegin(line, start)) continue;
    for (let last = Math.min(starts.length, first + longestKnownName) - 1; last >= first; last -= 1) {
      const form = line.slice(start, ends[last]);
      const known = kindOf(form, { shouted, single: first === last });
      if (known === undefined) continue;
      mentions.push({ first, last, ...known });
      first = last;
      break;
    }
  }
  return mentions;
}

function kindOf(form: string, { shouted, single }: { shouted: boolean; single: boolean }): KnownName | undefined {
  const known = knownNames.get(form);
  if (known !== undefined) return known;
  if (shouted && form.length > 3) return knownNames.get(titled(form));
  return single ? prefixed(form) : undefined;
}

/** "pro-Russian" where it is one word. */
function prefixed(form: string): KnownName | undefined {
  const [, people = ''] = /^(?:pro|anti|non|ex|half|all|post)-(\p{L}+)$/iu.exec(form) ?? [];
  return isDemonym(people) ? knownNames.get(people) : undefined;
}

/** "SAUDI ARABIA" as the lists have it. */
function titled(form: string): string {
  return form.toLowerCase().replace(/(?<=^|[\s-])\p{L}/gu, (letter) => letter.toUpperCase());
}

/** A capital, or a small prefix before one. */
function mayBegin(line: string, start: number): boolean {
  return (
    isUpper(line.charAt(start)) || /^(?:al|pro|anti|non|ex|half|all|post)-\p{Lu}/u.test(line.slice(start, start + 6))
  );
}

function isUpper(letter: string): boolean {
  return letter !== letter.toLowerCase();
}
