import { describe, expect, it } from 'vitest';
import { claimAt } from '../marked-fixture.ts';

describe('arms and vehicles that pass from one to another are no strength of either', () => {
  it.each([
    ['Chad has delivered ⟦30⟧ tanks to the Libyan army.', false],
    ['Chad has given Kenya’s police ⟦40⟧ armoured vehicles.', false],
    ['Jordan provided Libya with ⟦20⟧ armoured vehicles.', false],
    ['Kenya’s air force received ⟦six⟧ helicopters from Poland.', false],
    ['The latest aid package for Kenya includes 12 howitzers and ⟦40⟧ trucks.', false],
    ['Among the items in the new package for Kenya are ⟦80⟧ anti-aircraft systems and its spare parts.', false],
    ['Peru’s donation of ⟦50⟧ armoured vehicles to Chile was announced on Monday.', false],
    ['⟦Some 2,000⟧ guns that Peru sent to the Chilean police were stolen.', false],
    ['Turkey has sent ⟦40⟧ drones to the Libyan army.', false],
    // To its own, to a mission, and what somebody has, whoever gave it.
    ['Russia has delivered ⟦40⟧ tanks to its base in Armenia.', true],
    ['Turkey has sent ⟦40⟧ drones to its forces in Libya.', true],
    ['Peru provides ⟦two⟧ helicopters to the U.N. mission in Haiti.', true],
    ['Chad’s army has ⟦40⟧ tanks donated by Libya.', true],
    ['Libya has ⟦40⟧ tanks that Egypt gave it.', true],
    ['Peru has flown ⟦12⟧ fighter jets to Chile.', true],
    // What comes to a region is moved there.
    ['Since May ⟦40⟧ Turkish tanks have been delivered to the north of Syria.', true],
    ['Turkey has sent ⟦40⟧ drones to the rebels in Libya.', true],
    // Men are not given away.
    ['Jordan supplied ⟦900⟧ soldiers to the mission in Mali.', true],
    ['Peru received ⟦900⟧ reinforcements from the capital.', true],
  ])('%s', (marked, strength) => {
    expect(claimAt(marked).forceStrength).toBe(strength);
  });
});
