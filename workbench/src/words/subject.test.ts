import { expect, it } from 'vitest';
import { subjectIn } from './subject.ts';

it.each([
  ['r0123456789abcdef.34.event', { kind: 'claim', claim: 'r0123456789abcdef.34.event' }],
  ['r0123456789abcdef:0-20', { kind: 'report', report: 'r0123456789abcdef' }],
  ['r0123456789abcdef', { kind: 'report', report: 'r0123456789abcdef' }],
  ['source Anders Fogh Rasmussen', { kind: 'source', family: 'Anders Fogh Rasmussen' }],
  ['series RUS||personnel', { kind: 'series', force: 'RUS', area: '', scope: 'personnel' }],
  ['series RUS', { kind: 'other', words: 'series RUS' }],
  ['watch border', { kind: 'other', words: 'border' }],
  ['warning border', { kind: 'other', words: 'border' }],
  ['', { kind: 'other', words: '' }],
])('%s', (written, subject) => {
  expect(subjectIn(written)).toEqual(subject);
});
