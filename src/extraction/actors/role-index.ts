import type { Sector } from './actor-entry.ts';
import type { ActorWord } from './actor-words.ts';
import { firmRoles, modifiers, weakRoles } from './tables/role-nouns.ts';

/** What a noun phrase tells of the sector of whoever it names. */
export interface Role {
  readonly sector: Sector;
  readonly strength: 'firm' | 'modifier' | 'weak';
}

const roles = new Map<string, Role>();
for (const [table, strength] of [
  [modifiers, 'modifier'],
  [weakRoles, 'weak'],
  [firmRoles, 'firm'],
] as const) {
  for (const line of table.trim().split('\n')) {
    const [sector = '', phrases = ''] = line.split('|');
    for (const phrase of phrases.split(',')) roles.set(phrase, { sector: sector as Sector, strength });
  }
}

const modifierWords: ReadonlyMap<string, Sector> = new Map(
  modifiers
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [sector = '', words = ''] = line.split('|');
      return words.split(',').map((word) => [word, sector as Sector] as const);
    }),
);

/** By the first word of a phrase, how many words the longest such phrase has. */
const longest = new Map<string, number>();
for (const phrase of roles.keys()) {
  const parts = phrase.split(' ');
  const first = parts[0] ?? '';
  longest.set(first, Math.max(longest.get(first) ?? 0, parts.length));
}

/** The longest phrase for a role that the words from `first` on begin with; null for none. */
export function roleAt(
  words: readonly ActorWord[],
  first: number,
): { readonly length: number; readonly role: Role } | null {
  for (
    let length = Math.min(longest.get(words[first]?.norm ?? '') ?? 1, words.length - first);
    length >= 1;
    length -= 1
  ) {
    const norms = words.slice(first, first + length).map(({ norm }) => norm);
    const role = formsOf(norms)
      .map((form) => roles.get(form))
      .find((each) => each !== undefined);
    if (role !== undefined) return { length, role };
  }
  return null;
}

/** The sector that a word tells of in front of a head: "rebel", "opposition", "former". */
export function modifierOf({ norm }: ActorWord): Sector | null {
  return modifierWords.get(norm) ?? (norm.startsWith('ex-') ? 'ELI' : null);
}

/** Words as they stand, and with the last one in the singular. */
function formsOf(norms: readonly string[]): string[] {
  const last = norms[norms.length - 1] ?? '';
  const before = norms.slice(0, -1);
  return singularsOf(last).map((form) => [...before, form].join(' '));
}

function singularsOf(word: string): string[] {
  const forms = [word];
  if (word.endsWith('men')) forms.push(`${word.slice(0, -3)}man`);
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
