import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

describe('missions, contingents and lists of nations: whose soldiers they are', () => {
  it.each<[string, string | undefined]>([
    // A mission that those counted serve in, that is left with them, or whose formation they make up.
    ['There are currently ⟦more than 20,000⟧ soldiers serving in Somalia under AMISOM.', 'AU'],
    ['Chad has ⟦1,400⟧ soldiers serving in Mali under MINUSMA.', 'TCD'],
    ['Chad withdrew its men in May. This left MINUSMA with ⟦12,700⟧ military personnel.', 'UNO'],
    ['The Ghanaian Transport Company, consisting of ⟦120⟧ personnel, arrived in Mali.', 'GHA'],
    // Who a clause behind says has them, or who acts nearer to them.
    ['Some of the ⟦4,600⟧ soldiers that Ghana has in Mali will come home.', 'GHA'],
    ['About 10,000 UN troops were on the ground, with Ghana having ⟦about 3,000⟧ troops.', 'GHA'],
    ['Ghana, which sent men in 2007, is the biggest contributor with ⟦more than 6,000⟧ soldiers in AMISOM.', 'GHA'],
    [
      'Fearing a war between the Shan and the Malian army, Ghana has moved ⟦700⟧ troops to the border with Mali.',
      'GHA',
    ],
    // Where they come from tells whose they are, unless they leave from there.
    ['M23 holds the town and is supported by ⟦around 4,000⟧ troops from Rwanda, according to experts.', 'RWA'],
    ['Ghana said it had withdrawn 1,000 soldiers and ⟦more than 20⟧ trucks from Mali.', 'GHA'],
    // Nations that share a noun, and what those counted are said to be.
    ['⟦Fourteen⟧ South African and three Malawian soldiers were killed in January.', 'ZAF'],
    ['Fourteen South African and ⟦three⟧ Malawian soldiers were killed in January.', 'MWI'],
    ['Only 430 people have been deployed, with ⟦nearly 400⟧ of them being Kenyan.', 'KEN'],
    // The police of a state, beside soldiers or alone.
    ['Rwanda deployed ⟦1,000⟧ military and police officers to Mozambique.', 'RWA'],
    ['⟦About 200⟧ policemen from Kenya landed in Haiti.', 'KEN'],
    // An armed group whose name begins with its country's.
    ['The Myanmar National Democratic Alliance Army has ⟦5,000⟧ fighters near the border.', 'MNDAA'],
    [
      'Troops advanced on Abu Sayyaf, whose numbers were estimated by the army at the start of May at ⟦1,900⟧.',
      'ABUSAYYAF',
    ],
    // States with a number each, who is asked to send men, and who has others elsewhere.
    ['Mali has 900 troops there. The others comprise ⟦272⟧ from Benin, 256 from Ghana and 272 from Togo.', 'BEN'],
    ['Mali has 900 troops there. The others comprise 272 from Benin, ⟦256⟧ from Ghana and 272 from Togo.', 'GHA'],
    ['The UN wanted Ghana, a founding member, to send ⟦200⟧ soldiers.', 'GHA'],
    ['Chad has 400 troops in Abyei and South Sudan has ⟦about 300⟧ soldiers near it.', 'SSD'],
    ['Chad’s ambassador said the United Nations would keep its ⟦4,200⟧-strong force.', 'UNO'],
    ['ECOWAS has deployed ⟦1,258⟧ troops in Mali.', 'ECOWAS'],
    ['UN helicopters landed in the valley. There are now ⟦12,500⟧ peacekeepers in the country.', 'UNO'],
    // A group's members and fighters, whoever tells of them; where a description leads to a name, and where to a place.
    ['Abu Sayyaf, which has ⟦12,000⟧ members, is the largest group.', 'ABUSAYYAF'],
    ['Mali’s army said ⟦104⟧ fighters from a faction of Boko Haram had come.', 'BOKOHARAM'],
    ['A ⟦5,800⟧-strong Boko Haram holds the valley.', 'BOKOHARAM'],
    ['⟦Some 2,000⟧ troops from regional powerhouse Chad headed to Niger.', 'TCD'],
    ['⟦Some 2,000⟧ troops from a base in Chad headed to Niger.', undefined],
    ['Experts estimate Boko Haram to have ⟦15,000⟧ fighters.', 'BOKOHARAM'],
    // Whom a group hits are none of its own, and soldiers in a report from a capital are that state's.
    ['Boko Haram struck on Monday, leaving ⟦15⟧ soldiers dead.', undefined],
    ['ACCRA (Reuters) - A minister spoke of rebels. ⟦9,000⟧ troops are deployed there.', 'GHA'],
    ['ACCRA (Reuters) - A minister spoke of NATO. ⟦9,000⟧ troops are deployed there.', undefined],
    // Foreign soldiers are nobody's that a report names.
    ['According to UN figures there are ⟦around 20,000⟧ foreign fighters in Libya.', undefined],
  ])('%s', (marked, force) => {
    expect(claimAt(marked).actor?.code).toBe(force);
  });

  it.each<[string, string]>([
    ['Kagame said the Rwandan troops in Cabo Delgado have reached ⟦more than 2,500⟧.', 'present'],
    ['⟦900⟧ Rwandan soldiers have reached the town.', 'arrived'],
    ['Egyptian peacekeeping forces numbering ⟦75⟧ personnel arrived this morning.', 'arrived'],
    ['Egyptian peacekeeping forces numbering ⟦75⟧ personnel are in the town.', 'present'],
    ['The Egyptian force, made up of ⟦about 9,000⟧ troops, holds the town.', 'present'],
    ['⟦Some 300⟧ Malian soldiers have laid down their weapons.', 'captured'],
    ['⟦A⟧ battalion of Togolese troops arrived on Monday.', 'arrived'],
    ['⟦Twenty-three⟧ Pakistani blue helmets were murdered in Somalia.', 'killed'],
    ['⟦At least 300⟧ UN peacekeepers have been taken hostage.', 'captured'],
    ['Chad sent ⟦hundreds⟧ of its troops to Mali, where the men captured a town.', 'arrived'],
    ['⟦46⟧ Hezbollah fighters were killed, 20 more died and 38 are missing.', 'killed'],
    ['46 Hezbollah fighters were killed, ⟦20⟧ more died and 38 are missing.', 'killed'],
    ['Togo has 900 soldiers, of whom ⟦500⟧ have combat experience.', 'other'],
    ['Boko Haram struck, leaving ⟦30⟧ Nigerien troops and two from Chad dead.', 'killed'],
    ['Mali counts 900 soldiers. It said ⟦39⟧ had been killed.', 'killed'],
    ['⟦104⟧ Malian soldiers have deserted.', 'other'],
    ['Chad withdrew 1,425 troops, leaving ⟦39⟧ Chadian police and staff officers.', 'remaining'],
  ])('what became of them: %s', (marked, measure) => {
    expect(claimAt(marked).quantity?.measure).toBe(measure);
  });

  it('takes for the voice whom a clause with "with" has saying it', () => {
    const claim = claimAt('Their number is hard to tell, with Rwanda saying that it has ⟦9,000⟧ troops there.');
    expect([claim.attribution[0]?.name, claim.actor?.code]).toEqual(['Rwanda', 'RWA']);
  });

  it('calls what somebody is asked for demanded, and what is on the ground a force', () => {
    expect(claimAt('France asked Chad to send ⟦200⟧ soldiers.').status).toBe('demanded');
    expect(claimAt('⟦About 1,800⟧ Ethiopians are on the ground.').forceStrength).toBe(true);
    expect(claimAt('⟦About 1,800⟧ Ethiopians are in the town.').forceStrength).toBe(false);
  });

  it.each([
    'A battalion commander arrived on Monday.',
    'Mali has formed a battalion of guards.',
    'The mission is six men short of its size.',
  ])('counts nothing: %s', (text) => {
    expect(readingFrom(text).claims.filter(({ quantity }) => quantity !== null)).toEqual([]);
  });

  it('counts no force in the police of a town', () => {
    const { claims } = readingFrom('About 200 policemen were injured by stones on Monday.');
    expect(claims.filter(({ quantity }) => quantity !== null)).toEqual([]);
  });
});
