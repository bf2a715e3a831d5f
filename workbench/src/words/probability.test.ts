import { describe, expect, it } from 'vitest';
import type { Day } from '../../../src/model/day.ts';
import { likelihood, statementInWords } from './probability.ts';

describe('likelihood', () => {
  it.each([
    [0, 'almost no chance (under 1 %)'],
    [0.03, 'almost no chance (3 %)'],
    [0.05, 'very unlikely (5 %)'],
    [0.2, 'unlikely (20 %)'],
    [0.5, 'roughly even chance (50 %)'],
    [0.55, 'likely (55 %)'],
    [0.8, 'very likely (80 %)'],
    [0.95, 'almost certain (95 %)'],
    [0.999, 'almost certain (over 99 %)'],
  ])('%d', (probability, expected) => {
    expect(likelihood(probability)).toBe(expected);
  });
});

it('puts word and number behind the statement', () => {
  const statement = { text: 'at least half withdrawn since the peak', day: '2014-05-30' as Day, probability: 0.93 };
  expect(statementInWords(statement)).toBe('At least half withdrawn since the peak: very likely (93 %)');
});
