import { expect, it } from 'vitest';
import type { ClaimId } from '../../../src/model/claim-id.ts';
import type { Day } from '../../../src/model/day.ts';
import type { Origin } from '../../../src/model/origin.ts';
import type { ReportId } from '../../../src/model/report.ts';
import { isPrintedAgain, originInWords } from './origin.ts';

const origin: Origin = {
  id: 'a',
  claims: [
    {
      claim: 'a' as ClaimId,
      report: 'r' as ReportId,
      saidAt: '2014-05-30' as Day,
      chain: ['Anders Fogh Rasmussen', 'Reuters'],
      wording: 'around two thirds',
      link: null,
    },
  ],
  wordings: ['around two thirds'],
  outlets: ['Reuters'],
  uncertain: [],
  supersedes: null,
  slips: [],
};

it('says how many printed it, who said it and when', () => {
  expect(originInWords(origin)).toBe('1 outlet, 1 origin: Anders Fogh Rasmussen, 30 May 2014');
  expect(originInWords({ ...origin, outlets: ['Reuters', 'AFP', 'dpa'] })).toMatch(/^3 outlets, 1 origin: /);
  expect(originInWords({ ...origin, outlets: [], claims: [] })).toBe('1 outlet, 1 origin: ');
});

it('tells origins that are printed again from those that are not', () => {
  expect(isPrintedAgain(origin)).toBe(false);
  expect(isPrintedAgain({ ...origin, outlets: ['Reuters', 'AFP'] })).toBe(true);
  expect(isPrintedAgain({ ...origin, supersedes: 'b' })).toBe(true);
});
