import { expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';

it.each<[string, string | undefined, string, boolean]>([
  // Who made or keeps up what is counted does not have it.
  ['Malian troops came. ⟦At least five⟧ French-built helicopters were seen near the town.', 'MLI', 'present', true],
  ['Malian troops left. 500 soldiers were withdrawn in ⟦36⟧ French-made military trucks.', 'MLI', 'withdrawn', true],
  ['⟦Some 40⟧ French-backed fighters arrived in Mali.', undefined, 'arrived', false],
  ['⟦Some 40⟧ French helicopters arrived in Mali.', 'FRA', 'arrived', true],
  // Nor are those whom an army kills or takes its own.
  ['The Malian army managed to kill ⟦90⟧ soldiers in the hills.', undefined, 'killed', false],
  ['The Malian army has captured ⟦90⟧ soldiers.', undefined, 'captured', false],
  ['An attack on the Malian army killed ⟦90⟧ soldiers.', 'MLI', 'killed', false],
  ['The Malian army lost ⟦90⟧ soldiers.', 'MLI', 'other', false],
  // Men beside arms, of a unit, or as what a force has grown to, are a force; people of a town are none.
  ['Malian troops withdrew. The convoy and the ⟦90⟧ men that left Niger were late.', 'MLI', 'withdrawn', true],
  ['Malian troops withdrew. The mayor and the ⟦90⟧ men that left Niger were late.', undefined, 'withdrawn', false],
  ['Malian troops are in Niger (a battalion – ⟦more than 400⟧ people).', 'MLI', 'present', true],
  ['Malian troops are in Niger (a village – ⟦more than 400⟧ people).', undefined, 'present', false],
  ['Mali had massed troops on its border. The buildup was large, reaching ⟦100,000⟧ men.', 'MLI', 'present', true],
  ['Mali had massed troops on its border. The crowd was large, reaching ⟦100,000⟧ men.', undefined, 'present', false],
  // Whose a part of a force is, and whose peacekeepers are.
  ['UN envoys came. The largest contingent, with ⟦1,500⟧ troops, is from India.', 'IND', 'present', true],
  ['UN envoys came. The ⟦3,300⟧-strong peacekeeping force is small.', 'UNO', 'present', true],
  ['UN envoys came. The ⟦3,300⟧-strong rebel force is small.', undefined, 'present', false],
  ['⟦As many as 900⟧ of the troops Mali was pulling back had stopped.', 'MLI', 'withdrawn', true],
  ['⟦Thirteen⟧ of the Malian garrison’s 387 men stay.', 'MLI', 'remaining', true],
  ['Thirteen of the Malian garrison’s ⟦387⟧ personnel have left.', 'MLI', 'present', true],
  // All of a list go where its end says; a clause behind "once" tells what will be.
  ['Mali moved ⟦five⟧ divisions, five brigades and 44 battalions of guards to Niger.', 'MLI', 'arrived', true],
  ['Mali moved ⟦five⟧ divisions, five brigades and 44 battalions of guards apart.', 'MLI', 'present', true],
  ['Mali has ⟦900⟧ troops in Niger and once they are withdrawn it will have none.', 'MLI', 'present', true],
  // Numbers that leave out what they count.
  ['Malian troops are there. The UN says those troops number ⟦5,000⟧.', 'MLI', 'present', true],
  ['Malian troops are there. UN officials estimate them to be ⟦5,000⟧.', 'MLI', 'present', true],
  ['Malian troops came to the valley and joined ⟦600⟧ who already were stationed there.', 'MLI', 'present', true],
  ['Mali has many troops in Niger, ⟦about 900⟧.', 'MLI', 'present', true],
  ['Malian troops left. We have still ⟦one⟧ battalion in Niger.', 'MLI', 'remaining', true],
  // A deed that somebody calls to mind is no recall of those who did it.
  ['She recalled the deployment of ⟦900⟧ Malian soldiers there.', 'MLI', 'present', true],
  ['She recalled ⟦900⟧ Malian soldiers from there.', 'MLI', 'withdrawn', true],
  ['Mali wants homes for its troops, which are estimated to total ⟦about 900⟧.', 'MLI', 'present', true],
  // How large a force became is no arrival, and a clause behind "after" tells of others.
  ['Malian troops went in and reached a peak strength of ⟦4,000⟧.', 'MLI', 'present', true],
  ['⟦Dozens⟧ of Malian tanks streamed toward the border after rebels killed a man.', 'MLI', 'arrived', true],
  ['⟦Dozens⟧ of Malian soldiers were killed after rebels streamed toward the border.', 'MLI', 'killed', false],
])('%s', (marked, owner, measure, counts) => {
  const { actor, quantity, forceStrength } = claimAt(marked);
  expect([actor?.code ?? undefined, quantity?.measure, forceStrength]).toEqual([owner, measure, counts]);
});
