import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { f1 } from '../../language/counts.ts';
import { readTimeml } from './read-timeml.ts';
import { pairTimes, scorePairs } from './score-times.ts';
import { loadMuster } from './systems/muster.ts';

const gold = process.env['MUSTER_GOLD'] ?? '';
if (gold === '') console.warn('Skipped: times on WikiWars, because MUSTER_GOLD names no folder of gold data');

describe.skipIf(gold === '')('times of a war history', () => {
  it('are found with their values', async () => {
    const system = await loadMuster();
    const [first] = readTimeml(join(gold, 'wikiwars/training'), true);
    const { relaxed, value } = scorePairs(first === undefined ? [] : pairTimes(first.times, system.find(first)));
    expect(f1(relaxed)).toBeGreaterThan(90);
    expect(f1(value)).toBeGreaterThan(80);
  });
});
