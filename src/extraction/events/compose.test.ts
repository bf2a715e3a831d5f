import { describe, expect, it } from 'vitest';
import { compose } from './compose.ts';
import { type Code, readCode } from './event-type.ts';
import type { Operator } from './lexicon/sense-row.ts';

describe('compose', () => {
  it.each<[Operator, Code | null, Code | null]>([
    ['promise', 'AID', 'AGREE'],
    ['promise', 'RETREAT/withdraw', 'CONCEDE'],
    ['promise', 'ASSAULT', 'THREATEN/violence'],
    ['promise', null, 'AGREE'],
    ['threaten', 'COERCE/arrest', 'THREATEN/arrest'],
    ['threaten', 'SANCTION/expel', 'THREATEN/expel'],
    ['request', 'RETREAT/release', 'REQUEST/yield'],
    ['request', 'AID', 'REQUEST/assist'],
    ['refuse', 'CONSULT', 'REJECT/meet'],
    ['refuse', null, 'REJECT'],
    ['end', 'AID', 'SANCTION/discontinue'],
    ['end', 'ASSAULT/aerial', 'RETREAT/ceasefire'],
    ['end', 'COERCE/curfew', 'CONCEDE'],
    ['fail', 'SUPPORT', 'REJECT/assist'],
    ['enable', 'CONSULT', 'CONCEDE'],
    ['enable', 'ASSAULT', null],
    ['do', null, null],
    ['avert', 'ASSAULT', null],
  ])('%s over %s', (operator, act, made) => {
    const composed = compose(operator, act === null ? null : readCode(act));
    expect(composed === null ? null : { type: composed.type, mode: composed.mode }).toEqual(
      made === null ? null : readCode(made),
    );
  });

  it('keeps what an operator says of how an act stands', () => {
    expect(compose('begin', readCode('MOBILIZE/troops'))?.status).toBe('in-progress');
    expect(compose('deny', readCode('ASSAULT'))?.status).toBe('denied');
    expect(compose('plan', readCode('ASSAULT'))).toMatchObject({ type: 'ASSAULT', status: 'planned' });
    expect(compose('fail', readCode('ASSAULT'))?.negated).toBe(true);
  });
});
