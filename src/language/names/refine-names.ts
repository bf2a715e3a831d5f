import type { Name, Word } from '../../model/parsed-sentence.ts';
import { findEquipment } from './find-equipment.ts';
import { findKnownNames, type KnownMention } from './find-known-names.ts';
import { findUnits } from './find-units.ts';
import { namesOfTags } from './name-tags.ts';
import { partOffice } from './part-office.ts';
import { lineUp } from './sentence-line.ts';

/**
 * The names of a sentence from a model's BIO tags and from rules: units and equipment by their shape, peoples, states and
 * international bodies by lists. Units and equipment replace what the model has there; a listed name fills what it left out and
 * gives a name of the very same words its kind, but leaves longer names alone ("Bank of Russia").
 */
export function refineNames(words: readonly Word[], tags: readonly string[]): Name[] {
  const given = namesOfTags(tags);
  if (!words.some(({ form }) => mayBeName(form))) return given;
  const sentence = lineUp(words);
  const shaped = withoutOverlaps([...findUnits(words), ...findEquipment(sentence)]);
  const clear = (name: Name): boolean => !shaped.some((other) => overlap(other, name));
  const known = findKnownNames(sentence).filter(clear);
  const kept = given.filter(clear).map((name) => settled(partOffice(name, words, known), known, words));
  const added = known
    .filter((mention) => !kept.some((name) => overlap(name, mention)))
    .map(({ first, last, kind }): Name => ({ first, last, kind }));
  return withoutOverlaps([...shaped, ...kept, ...added]);
}

/** A model's name under a list's: the list's kind where it is sure, and its extent where the rest is in lower case ("Russian troops"). */
function settled(name: Name, known: readonly KnownMention[], words: readonly Word[]): Name {
  const mention = known.find((each) => each.sure && overlap(each, name));
  if (mention === undefined) return name;
  const { first, last, kind } = mention;
  const same = first === name.first && last === name.last;
  const covers = first <= name.first && last >= name.last;
  const rest = words
    .slice(name.first, name.last + 1)
    .filter((_, at) => name.first + at < first || name.first + at > last);
  const trimmed = rest.length > 0 && rest.every(({ form }) => /^the$/i.test(form) || !/\p{Lu}|\d/u.test(form));
  return same || covers || trimmed ? { first, last, kind } : name;
}

/** The longest of names that overlap, in order. */
function withoutOverlaps(names: readonly Name[]): Name[] {
  const kept: Name[] = [];
  for (const name of [...names].sort((a, b) => b.last - b.first - (a.last - a.first) || a.first - b.first))
    if (!kept.some((other) => overlap(other, name))) kept.push(name);
  return kept.sort((a, b) => a.first - b.first);
}

function overlap(a: Name, b: Name): boolean {
  return a.first <= b.last && b.first <= a.last;
}

function mayBeName(form: string): boolean {
  return /\p{Lu}|\d/u.test(form);
}
