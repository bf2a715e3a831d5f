import { describe, expect, test } from 'vitest';
import { claimAt } from '../marked-fixture.ts';

/** Paragraphs in which no state acts and no force is named. */
const talk = '\n\nIt rained.\n\nIt snowed.\n\nIt rained again.\n\nIt snowed again.\n\n';

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
    ['Libya has left. Chad, whose own army numbers ⟦38,000⟧, asked for that.', 'TCD'],
    ['Libya has left. The Chadian army, whose strength is put at ⟦38,000⟧, asked for that.', 'TCD'],
    ['Russian troops left. NATO met. The alliance’s own Response Force has ⟦13,000⟧ troops.', 'NATO'],
    ['Russian troops left. Ukraine’s military gave a higher figure. ⟦45,000⟧ soldiers were massed, it said.', 'RUS'],
    ['Russian troops left. Ukraine’s military held a drill. ⟦45,000⟧ soldiers took part.', 'UKR'],
    ['Kenya, with ⟦over 800⟧ soldiers in Somalia, will stay.', 'KEN'],
    ['There are 12 UN operations and ⟦nearly 90,000⟧ soldiers in them.', 'UNO'],
    ['French troops are there. Of the ⟦5,000⟧ it once had there, Libya has withdrawn half.', 'LBY'],
    ['Guyana, whose own army has ⟦3,400⟧ soldiers, asked for help.', 'GUY'],
    // Beyond a lead, a force that is not named is the report's where the words point back to it.
    [`Libyan troops hold the strip.${talk}The mayor spoke of the ⟦5,000⟧ soldiers there.`, 'LBY'],
    ['I thank Canada for raising your military presence, with ⟦over 2,000⟧ soldiers.', 'CAN'],
    // Another state acts in the paragraph where the number stands.
    ['Libyan troops hold the strip.\n\nSudan has its own war. ⟦Some 2,000⟧ soldiers were sent there.', 'SDN'],
    ['Libyan troops hold the strip.\n\nSudan said it was at peace. ⟦Some 2,000⟧ soldiers were sent there.', 'LBY'],
    ['Libyan troops hold the strip.\n\nU.S. President Jane Roe put the number at ⟦15,000⟧.', 'LBY'],
    ['Libyan troops hold the strip. Sudan has its own war.\n\n⟦Some 2,000⟧ soldiers were sent there.', 'LBY'],
    // A leader's deeds are his state's; what somebody found is not his.
    ['Norway protested. Iraqi President Adil Hatem spoke.\n\nHatem has sent ⟦300⟧ soldiers to the river.', 'IRQ'],
    ['Norway held a drill after Barack Obama had sent ⟦300⟧ soldiers to the river.', 'USA'],
    ['The navy of Oman has found ⟦nine⟧ ships, all belonging to the Iranian navy, off its coast.', 'IRN'],
    ['A Kuwaiti official said the emirate had moved ⟦15,000⟧ soldiers to the border with Iraq.', 'KWT'],
    ['Libyan troops left. A ship with ⟦2,000⟧ Marines lies off the coast.', 'USA'],
    ['Israeli troops left. There are ⟦4,600⟧ international troops there under the UN.', 'UNO'],
    ['There are 580,000 soldiers, of which ⟦more than 335,000⟧ are Libyan soldiers, sailors and airmen.', 'LBY'],
    ['Polish officials said the ⟦900⟧ remaining soldiers of its 1,500-troop force will train others.', 'POL'],
    ['The force includes soldiers of Italy (⟦2,800⟧ troops) and Romania (750).', 'ITA'],
    ['The force includes soldiers of Italy (2,800 troops) and Romania (⟦750⟧).', 'ROU'],
    ['Britain has sent 8,700 soldiers, followed by Poland with ⟦2,500⟧.', 'POL'],
    ['American soldiers made up ⟦a third⟧ of NATO’s original force of 60,000.', 'USA'],
    ['American soldiers made up a third of NATO’s original force of ⟦60,000⟧.', 'NATO'],
    [
      'Russia’s defence ministry said it could raise its forces in Georgia.\n\nThe number of peacekeepers rose to ⟦2,542⟧.',
      'RUS',
    ],
    ['Russia’s ministry accused Georgia of sending forces.\n\nThe Russians have ⟦2,542⟧ soldiers there.', 'RUS'],
    ['⟦Some 4,000⟧ guerillas from Lebanon’s Hezbollah militia are fighting there.', 'HEZBOLLAH'],
    ['Pakistani officials said that their neighbour Iran kept ⟦7,000⟧ soldiers there.', 'IRN'],
  ])('%s', (marked, force) => {
    expect(claimAt(marked).actor?.code).toBe(force);
  });

  test.each([
    'Libyan troops hold the strip. A rebel leader, Hissein Adoum, said his fighters numbered ⟦5,000⟧.',
    'Libyan troops hold the strip. “We have ⟦4,000⟧ fighters,” said Hissein Adoum.',
    'Soviet troops are in Afghanistan. Guerrilla leaders claim that they have ⟦200,000⟧ fighters.',
    `Libyan troops hold the strip.${talk}A ship brought ⟦5,000⟧ soldiers to the parade.`,
    'The forces of Chad are fighting ⟦15,000⟧ rebels.',
    'Israeli troops left. There are ⟦4,600⟧ international troops there.',
    'British troops left. More than 25 other countries have sent ⟦22,000⟧ soldiers.',
    'British troops left. Another ⟦3,000⟧ soldiers from Gulf countries have arrived.',
    'Israeli troops left. ⟦More than 4,600⟧ ground, sea and air forces of other nations are there.',
  ])('not known whose: %s', (marked) => {
    expect(claimAt(marked)).toMatchObject({ actor: null, forceStrength: false });
  });

  test('not those of what carries aid', () => {
    const marked = 'Armenia waits. ⟦Some 60⟧ trucks with 1,000 tonnes of aid stand at the Armenian bridge.';
    expect(claimAt(marked).forceStrength).toBe(false);
    expect(claimAt(marked.replace('1,000 tonnes of aid', 'guns')).forceStrength).toBe(true);
  });
});
