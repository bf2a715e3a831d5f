import { describe, expect, it } from 'vitest';
import { wordFeatures } from './word-features.ts';

describe('wordFeatures', () => {
  // What training/neural/features.py prints of the same words: weights are worth nothing under other numbers.
  it.each([
    ['Russia’s', 2055671059, [6181, 6409, 3744, 1881, 939, 2974, 6025, 6973], 95640, 21],
    ['40,000', 2865023654, [6075, 1853, 3015, 719, 576, 5666, 3439, 4584], 55057, 15],
    ['T-72', 4225810711, [6582, 3826, 605, 4373, 576, 5666, 4380, 6612], 42340, 9],
    ['the', 4245308498, [7619, 3826, 5390, 24, 7234, 7039, 1181, 4515], 21699, 6],
    ['𝔘x', 4220031584, [4259, 2632, 1647, 6671, 3835, 257, 4717, 6196], 18121, 6],
    ['', 2782637643, [5496, 4227, 7801, 5427, 3062, 4157, 8043, 4849], 0, 0],
  ])('of %j are those that the net was trained on', (form, key, affixes, gramSum, gramCount) => {
    const features = wordFeatures(form);
    expect(features.key).toBe(key);
    expect(features.affixes).toEqual(affixes);
    expect(features.grams.reduce((sum, row) => sum + row, 0)).toBe(gramSum);
    expect(features.grams).toHaveLength(gramCount);
  });

  it.each([
    ['2014', '1999', 'digits are alike'],
    ['Russia’s', "Russia's", 'so are apostrophes'],
    ['troops', 'Troops', 'and capitals, but for the shape'],
  ])('%s and %s: %s', (one, other) => expect(wordFeatures(one).key).toBe(wordFeatures(other).key));
});
