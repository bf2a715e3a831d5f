import { describe, expect, it } from 'vitest';
import { claimAt } from '../marked-fixture.ts';

describe('whose number it is in a list of contingents', () => {
  it.each<[string, string | null]>([
    ['The mission is growing.\n\nITALY: Six helicopters and ⟦400⟧ airmen.', 'ITA'],
    ['The mission is growing.\n\nUNITED STATES: ⟦900⟧ troops in the region.', 'USA'],
    ['The mission is growing.\n\nItaly: a frigate and ⟦about 300⟧ marines.', 'ITA'],
    ['The list is short.\n• Italy: 1,200 soldiers\n• Peru: ⟦300⟧ soldiers', 'PER'],
    ['Italy – 1,200 soldiers\nFrance – 900 soldiers and two frigates\nMali - ⟦300⟧ troops', 'MLI'],
    ['ITALY: 90 soldiers in the camp.\n\nPERU: ⟦300⟧ Chadian soldiers.', 'TCD'],
    // A heading over what somebody tells, and a place.
    ['The day in brief.\n\nIRAQ: The army says ⟦300⟧ soldiers have come.', null],
    ['He went to Chad - ⟦300⟧ soldiers went, too.', null],
    ['The day in brief.\n\nTRANSPORT: ⟦300⟧ soldiers in the camp.', null],
  ])('%s', (marked, code) => expect(claimAt(marked).actor?.code ?? null).toBe(code));

  it('is no voice', () =>
    expect(claimAt('The mission is growing.\n\nITALY: ⟦400⟧ airmen.').attribution.map(({ name }) => name)).toEqual([
      'Northern Wire',
    ]));
});
