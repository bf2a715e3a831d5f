import { describe, expect, it } from 'vitest';
import { scoreRoot, scoreRoots } from './score-roots.ts';

const codings = [
  { gold: 'AID', given: 'AID' },
  { gold: 'AID', given: 'YIELD' },
  { gold: 'REJECT', given: null },
  { gold: 'ASSAULT', given: 'ASSAULT' },
] as const;

describe('scoreRoots', () => {
  it('counts what is given by root, and by class of root', () => {
    expect(scoreRoots(codings)).toEqual({ pairs: 4, accuracy: 0.5, macroF1: (2 / 3 + 1) / 15, quadAccuracy: 0.75 });
  });
  it('has precision over what is given and recall over the gold', () => {
    expect(scoreRoot(codings, 'AID')).toEqual({ precision: 1, recall: 0.5, f1: 2 / 3, inGold: 2 });
    expect(scoreRoot(codings, 'YIELD')).toEqual({ precision: 0, recall: 0, f1: 0, inGold: 0 });
  });
});
