import ms from 'milsymbol';
import { expect, it } from 'vitest';
import { symbolCode } from './symbol-code.ts';

it.each(['personnel', 'tank', 'artillery', 'aircraft', 'helicopter', 'ship', 'battalion', 'brigade', 'something-else'])(
  'has a valid symbol for %s, of unknown allegiance',
  (scope) => {
    const symbol = new ms.Symbol(symbolCode(scope), { size: 20 });
    expect(symbolCode(scope)).toHaveLength(20);
    expect(symbol.isValid()).toBe(true);
    expect(symbol.getMetadata().affiliation).toBe('Unknown');
  },
);
