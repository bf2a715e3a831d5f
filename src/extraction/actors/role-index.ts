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
    const last = words[first + length - 1]?.norm ?? '';
    let before = '';
    for (let at = first; at < first + length - 1; at += 1) before += `${words[at]?.norm} `;
    const role = roles.get(before + last) ?? roleOfPlural(before, last);
    if (role !== undefined) return { length, role };
  }
  return null;
}

/** The sector that a word tells of in front of a head: "rebel", "opposition", "former". */
export function modifierOf({ norm }: ActorWord): Sector | null {
  return modifierWords.get(norm) ?? (norm.startsWith('ex-') ? 'ELI' : null);
}

/** The role of words whose last one is in the plural. */
function roleOfPlural(before: string, last: string): Role | undefined {
  for (const form of singularsOf(last)) {
    const role = roles.get(before + form);
    if (role !== undefined) return role;
  }
  return undefined;
}

function singularsOf(word: string): string[] {
  const forms: string[] = [];
  if (word.endsWith('men')) forms.push(`${word.slice(0, -3)}man`);
  if (!word.endsWith('s')) return forms;
  if (word.endsWith('ies')) forms.push(`${word.slice(0, -3)}y`);
  if (/(?:s|x|z|ch|sh)es$/.test(word)) forms.push(word.slice(0, -2));
  if (/[^s]s$/.test(word)) forms.push(word.slice(0, -1));
  return forms;
}
