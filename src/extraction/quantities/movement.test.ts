import { describe, expect, test } from 'vitest';
import { claimAt } from '../marked-fixture.ts';

describe('what became of the things counted', () => {
  test.each([
    ['killed', 'Shelling near the town killed ⟦12⟧ soldiers.'],
    ['wounded', 'Shelling near the town killed 12 soldiers and wounded ⟦30⟧ others.'],
    ['captured', 'The rebels captured ⟦60⟧ Ukrainian soldiers.'],
    ['displaced', 'The fighting displaced ⟦20,000⟧ people.'],
    ['remaining', 'After the pullout ⟦3,000⟧ soldiers stayed in the region.'],
    ['remaining', 'Withdrawing most units, Moscow left ⟦3,000⟧ soldiers at the border.'],
    ['withdrawn', 'Of the 40,000 troops massed on the border, ⟦about 10,000⟧ have since left.'],
    ['withdrawn', 'The ministry announced the withdrawal of ⟦5,000⟧ soldiers from the region.'],
    ['arrived', 'Moscow sent ⟦2,000⟧ soldiers to the peninsula.'],
    ['required', 'The mission needs ⟦12,000⟧ soldiers.'],
    ['capacity', 'The camp can hold ⟦2,000⟧ soldiers.'],
    ['present', 'Russia has massed ⟦40,000⟧ soldiers on the border.'],
    ['other', 'The army destroyed ⟦15⟧ tanks.'],
    ['killed', 'The raid left ⟦six⟧ Turkish soldiers dead.'],
    ['captured', '⟦Some 9,000⟧ Turkish soldiers remain in rebel detention.'],
    ['other', 'They took ⟦six⟧ Turkish soldiers hostage.'],
    ['wounded', 'The raid left ⟦six⟧ Turkish soldiers wounded.'],
    ['remaining', 'The general left ⟦600⟧ Turkish soldiers in the valley.'],
    ['withdrawn', 'Georgia brought home its ⟦2,000⟧-strong contingent from Iraq.'],
    ['arrived', 'By Wednesday Egypt had sent ⟦14,000⟧ soldiers.'],
    ['present', 'Britain has ⟦5,000⟧ marines aboard ships off the islands.'],
    ['present', 'The Pentagon has ⟦150⟧ Guard members at a training range.'],
    ['present', 'Qatar is a partner, hosting ⟦about 12,000⟧ American soldiers.'],
    ['present', 'Afghanistan has a force of ⟦300,000⟧ troops, an air force that was trained by others.'],
    ['present', 'She added that there were ⟦3,000⟧ Iranian soldiers in the town.'],
    ['withdrawn', 'Last year ⟦3,000⟧ Turkish soldiers were sent home.'],
    ['arrived', 'Last year ⟦3,000⟧ Turkish soldiers were sent there.'],
    ['other', 'Russia held a snap maneuver of ⟦more than 80,000⟧ troops.'],
    ['present', 'When it seized the port, Libya had ⟦900⟧ soldiers there.'],
    ['remaining', 'When it left the port, Libya still had ⟦900⟧ soldiers there.'],
    ['other', 'Another ⟦8,500⟧ American soldiers are on high alert.'],
    ['present', '⟦Some 8,500⟧ Russian soldiers massed at the border are on high alert.'],
    ['present', 'Moscow had ⟦100,300⟧ soldiers there before its withdrawal began.'],
    ['captured', 'Of concern remain the ⟦10,000⟧ captured Turkish fighters in the camps.'],
    ['present', 'Pictures taken on Tuesday showed ⟦4,200⟧ Turkish soldiers in the town.'],
    ['present', 'Turkey has ⟦60,000⟧ soldiers and that a force able to take it would need more is plain.'],
    ['remaining', 'Turkish soldiers are there. Desertions had left only ⟦7,000⟧, a lawmaker claimed.'],
    ['withdrawn', 'Turkey had 30,000 soldiers there; ⟦half⟧ of it has left.'],
    ['withdrawn', 'Some 900 Turkish soldiers had left, one of them putting the number at ⟦close to 800⟧.'],
    ['withdrawn', 'Armenia pulled out 5,000 soldiers, or ⟦about a quarter⟧ of its force.'],
  ])('%s: %s', (measure, marked) => {
    expect(claimAt(marked).quantity?.measure).toBe(measure);
  });
});
