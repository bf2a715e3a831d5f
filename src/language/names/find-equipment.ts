import type { Name } from '../../model/parsed-sentence.ts';
import { equipmentNouns, guardedNames, plainNames, shipPrefixes } from './equipment-names.ts';
import { equipmentShapes } from './equipment-shapes.ts';
import { type SentenceLine, wordsAt } from './sentence-line.ts';

const before = String.raw`(?<![\p{L}\d-])`;
const after = String.raw`(?![\p{L}\d]|-\d)`;
/** "Iskander-M", "Buk-M1", "Tochka-U", "Bayraktar TB2", "Leopard 2A6". */
const mark = String.raw`(?:-[A-Z]{1,3}\d{0,2}|-\d{1,3}|(?: ?[A-Z]{1,2})?\d[A-Z]?\d?| TB2| A\d)?`;
const listOf = (names: readonly string[]): string => names.join('|');

const namePatterns: readonly RegExp[] = [
  new RegExp(`${before}(?:${listOf(plainNames)})${mark}s?${after}`, 'gu'),
  new RegExp(`${before}(?:${listOf(guardedNames)})${mark}(?= (?:${equipmentNouns})(?![\\p{L}])|-class)`, 'gu'),
  // With a mark of its model it is clear what is meant: "Buk-M1", "Tornado-G".
  new RegExp(`${before}(?:${listOf(guardedNames)})-[A-Z]{1,3}\\d{0,2}s?${after}`, 'gu'),
  new RegExp(`${before}(?:${shipPrefixes})(?: (?:\\p{Lu}[\\p{L}'-]*|de|of|the(?= \\p{Lu}))){1,4}${after}`, 'gu'),
];

/** What every designation holds: a letter with a number, or a number with a capital. */
const designation = /[A-Za-z]-?\d|\d[A-Z]/;
/** The words of which every name holds one. */
const nameWord = new RegExp(`${before}(?:${listOf(plainNames)}|${listOf(guardedNames)}|${shipPrefixes})`, 'u');

/** Pieces of equipment that are named by their designation or name: "T-72", "BM-21 Grad", "Iskander-M", "USS Donald Cook". */
export function findEquipment(sentence: SentenceLine): Name[] {
  const patterns = [
    ...(designation.test(sentence.line) ? equipmentShapes : []),
    ...(nameWord.test(sentence.line) ? namePatterns : []),
  ];
  const names: Name[] = [];
  for (const pattern of patterns) {
    for (const { 0: found, index } of sentence.line.matchAll(pattern)) {
      const place = wordsAt(sentence, index, index + found.length);
      if (place !== null) names.push({ first: place[0], last: place[1], kind: 'EQUIP' });
    }
  }
  return names;
}
