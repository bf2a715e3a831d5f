import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

describe('numbers whose noun stands in a sentence before', () => {
  it.each<[string, string, string]>([
    // A number or a share alone, by where those are or go who were spoken of.
    ['Syrian troops entered the valley in May. ⟦About half⟧ have left.', 'SYR', 'withdrawn'],
    ['Syrian soldiers began to leave the valley. ⟦Some 700⟧ have gone.', 'SYR', 'withdrawn'],
    ['Syrian soldiers began to leave the valley. The remaining ⟦1,300⟧ are still there.', 'SYR', 'remaining'],
    ['Syria has sent warships. ⟦Six⟧ are now in the bay.', 'SYR', 'present'],
    ['Syria has sent 900 soldiers. ⟦Most⟧ are in the valley.', 'SYR', 'present'],
    ['Syria has 8,000 soldiers there. Of the 8,000, ⟦half⟧ are in the town.', 'SYR', 'present'],
    // Who has them is told, and not what they are.
    ['India has 90,000 soldiers there. Pakistan has ⟦about 60,000⟧.', 'PAK', 'present'],
    ['Ugandan soldiers are most of the mission. Burundi has 5,400 there and Kenya ⟦3,600⟧.', 'KEN', 'present'],
    // What they come to with those there already.
    ['Some 400 Kenyan soldiers landed on Sunday. That brings the total there to ⟦1,700⟧.', 'KEN', 'present'],
    ['Some 400 Kenyan soldiers landed on Sunday. They joined ⟦1,300⟧ already there.', 'KEN', 'present'],
    ['Some 400 Kenyan soldiers landed, joining the ⟦1,300⟧ already there.', 'KEN', 'present'],
    ['Kenya moved two brigades to the coast. Together they number ⟦some 3,000⟧ men.', 'KEN', 'present'],
    ['Turkish forces entered the valley. A second column of ⟦800⟧ men followed.', 'TUR', 'present'],
    // More of those who are only to come, and those whom they join.
    [
      'Kenya plans to increase the number of its soldiers there to 6,000.\n\nAbout 1,000 more soldiers will join the ⟦roughly 5,000⟧ already serving there.',
      'KEN',
      'present',
    ],
    ['The 17,000 man UN force kept the ⟦900⟧ Syrian soldiers out.', 'SYR', 'present'],
    ['The ⟦17,000⟧ man UN force kept things quiet.', 'UNO', 'present'],
    ['Syria has withdrawn a small part of its ⟦17,000⟧-member force.', 'SYR', 'present'],
    ['Adhering to a schedule mandated by Syria, ⟦600⟧ Kenyan soldiers have left.', 'KEN', 'withdrawn'],
    ['Syria and Chad sent ⟦900⟧ soldiers apiece.', 'SYR', 'arrived'],
  ])('%s', (marked, actor, measure) => {
    const claim = claimAt(marked);
    expect([claim.actor?.code, claim.quantity?.measure]).toEqual([actor, measure]);
  });

  it.each([
    // Other people were spoken of, or several kinds; and a small number may be of anything.
    'Syrian soldiers fired on protesters. Some 700 have left the town.',
    'Syrian soldiers met refugees. About half have left.',
    'Syrian troops entered the valley. Six have left.',
    'Syrian tanks and warships came. Six are now there.',
    // What is said of them tells nothing of a force, or a noun does follow.
    'Syrian soldiers entered the town. Some 700 were taken to hospital.',
    'Syrian soldiers entered the town. Some 700 lived on tea.',
    'Syrian soldiers entered the town in 2003. 2003 was a dry year.',
    'Syrian soldiers entered the town. The mayor slept. He read. The school has 900 in the morning.',
    'Syrian soldiers entered the town. The hospital has 900 in its halls.',
    'Syria has 8,000 in the valley.',
  ])('%s', (text) => {
    const told = readingFrom(text).claims.filter(({ quantity, forceStrength }) => quantity !== null && forceStrength);
    expect(told.map(({ exact }) => exact)).toEqual([]);
  });

  it('leaves those open who are of allies that nobody names', () => {
    expect(
      claimAt('America has 900 soldiers. The number of soldiers from U.S. allies rose to ⟦600⟧.').actor,
    ).toBeNull();
  });
});

describe('numbers of a force that its own sentence or the one before names otherwise', () => {
  it.each<[string, string | null, string]>([
    // A list under what is told of all of it, and the times or places of its parts.
    ['Syria has withdrawn from the valley. The following have been withdrawn: ⟦12⟧ tanks.', 'SYR', 'withdrawn'],
    [
      'Syria has withdrawn from the valley. The following have been withdrawn: 12 tanks, ⟦700⟧ soldiers.',
      'SYR',
      'withdrawn',
    ],
    ['Syria has withdrawn troops: ⟦700⟧ in May, 300 in June.', 'SYR', 'withdrawn'],
    ['Syria has withdrawn troops: 700 in May, ⟦300⟧ in June.', 'SYR', 'withdrawn'],
    // A state whose army has come or gone, though no noun tells of it; not where it is only to.
    ['Syria said it had withdrawn from the valley. ⟦Some 700⟧ soldiers are still there.', 'SYR', 'remaining'],
    ['Syria wants to withdraw from the valley. ⟦Some 700⟧ soldiers are still there.', null, 'remaining'],
    ["Iran's Revolutionary Guard is in Syria. Officials estimate its strength there at ⟦2,000⟧.", 'IRN', 'present'],
    ['Iranian forces are in Syria. Estimates of their strength range ⟦from 2,000 to 5,000⟧.', 'IRN', 'present'],
    // A number behind the noun in its own sentence.
    ["Kenya's contingent shrank last week, when ⟦300⟧ left.", 'KEN', 'withdrawn'],
    ["Kenya's contingent shrank. There are now ⟦3,600⟧ left.", 'KEN', 'remaining'],
    ['Chad sent 300 troops; Kenya and Mali sent ⟦160⟧ apiece.', 'KEN', 'arrived'],
    // A name in a phrase of place owns nothing; who speaks for himself does.
    ['France has bases in Gabon, with 350 soldiers, and in Chad, with ⟦450⟧ soldiers.', 'FRA', 'present'],
    ['“We are at ⟦4,000⟧, as before,” said Jane Roe, the French defence minister.', 'FRA', 'present'],
    [
      'Officials said 900 Syrian soldiers had moved closer to the town.\n\n⟦900⟧ Syrian soldiers had moved closer to it.',
      'SYR',
      'arrived',
    ],
  ])('%s', (marked, actor, measure) => {
    const claim = claimAt(marked);
    expect([claim.actor?.code ?? null, claim.quantity?.measure]).toEqual([actor, measure]);
  });
});
