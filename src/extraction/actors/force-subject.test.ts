import { describe, expect, test } from 'vitest';
import { claimAt } from '../marked-fixture.ts';

describe('whose soldiers are counted', () => {
  test.each([
    ['The United States already has ⟦230,000⟧ soldiers in the region.', 'USA'],
    ['Germany, whose parliament met on Monday, has so far sent ⟦3,100⟧ soldiers.', 'DEU'],
    ['Iraq is thought to have ⟦15,000⟧ soldiers around Basra.', 'IRQ'],
    ['Iran withdrew ⟦3,000⟧ soldiers from Syria.', 'IRN'],
    ['⟦3,000⟧ soldiers from Chad had crossed the river.', 'TCD'],
    ['Togo and Benin have together sent ⟦900⟧ soldiers.', 'TGO'],
    ['⟦Some 25,000⟧ U.S. and British soldiers are in Kuwait.', 'USA'],
    ['Tehran said on Monday that it had ⟦400⟧ soldiers in Homs.', 'IRN'],
    ["Argentina's military junta says it has ⟦9,000⟧ men on the islands.", 'ARG'],
    ['Egypt said that Sudan still had ⟦7,000⟧ soldiers there.', 'SDN'],
    ['Pakistani officials said that their neighbour Iran kept ⟦7,000⟧ soldiers there.', 'IRN'],
  ])('%s', (marked, force) => {
    expect(claimAt(marked).actor?.code).toBe(force);
  });
});
