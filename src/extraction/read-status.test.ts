import { describe, expect, test } from 'vitest';
import { claimAt } from './marked-fixture.ts';

describe('whether those counted are there, or are only to come', () => {
  test.each([
    // Decided, considered, announced: none are there yet.
    ['NATO has decided to deploy ⟦700⟧ more soldiers.', 'planned', false],
    ['Syria arranged to send ⟦two⟧ more battalions to the coast.', 'planned', false],
    ['Syria is poised to send ⟦thousands⟧ of soldiers to the coast.', 'planned', false],
    ['The president ordered 900 men to augment a force of ⟦1,200⟧ Syrian soldiers.', 'asserted', true],
    ['The president ordered 900 men to form a force of ⟦1,200⟧ Syrian soldiers.', 'ordered', false],
    ['There are 7,500 Syrian soldiers, with ⟦3,000⟧ of them to be used in the attack.', 'planned', false],
    ['The minister has signed deployment orders for ⟦62,000⟧ Syrian soldiers.', 'ordered', false],
    ['The minister has signed orders of thanks to ⟦62,000⟧ Syrian soldiers there.', 'asserted', true],
    ['There are 900 Syrian soldiers there and the total could reach ⟦2,500⟧ later.', 'hypothetical', false],
    ['There are 900 Syrian soldiers there and the total could be ⟦2,500⟧.', 'asserted', true],
    ['The idea that a force of ⟦2,000⟧ Syrian soldiers would hold the town is wrong.', 'hypothetical', false],
    ['It has the idea that those ⟦2,000⟧ Syrian soldiers are there.', 'hypothetical', false],
    ['Its idea was good, as a force of ⟦2,000⟧ Syrian soldiers holds the town.', 'asserted', true],
    ['Syrian divisions can number ⟦about 15,000⟧ soldiers.', 'asserted', false],
    ['Two Syrian divisions now number ⟦about 15,000⟧ soldiers.', 'asserted', true],
    ['They include a NATO force of ⟦800⟧ soldiers that’ll be moving to the coast.', 'planned', false],
    // What goes on is there already, and so is what is to be cut.
    ['Syria will continue to deploy ⟦6,000⟧ soldiers until the ship leaves.', 'asserted', true],
    ['Syria will deploy ⟦6,000⟧ soldiers until the ship leaves.', 'planned', false],
    ['The council voted to cut the Syrian force from ⟦2,300⟧ to 1,700 soldiers.', 'asserted', true],
    ['The council voted to cut the Syrian force from 2,300 to ⟦1,700⟧ soldiers.', 'planned', false],
    ['The United States is considering leaving ⟦650⟧ soldiers at the embassy.', 'planned', false],
    ['Norway will send 400 soldiers instead of the previously announced ⟦1,000⟧.', 'planned', false],
    ['A Syrian force of ⟦1,970⟧ men, 90 tanks and 380 trucks is set to be sent to Homs.', 'planned', false],
    ['A Syrian force of 1,970 men, ⟦90⟧ tanks and 380 trucks is set to be sent to Homs.', 'planned', false],
    ['A Syrian force of 1,970 men, ⟦90⟧ tanks and 380 trucks has been sent to Homs.', 'asserted', true],
    ['Five men greeted a Syrian force, ⟦4,000⟧ troops ordered to Homs.', 'planned', false],
    ['The resolution called for ⟦15,000⟧ Syrian troops to be stationed there.', 'demanded', false],
    ['Iraq, going to the brink again, sent ⟦4,000⟧ soldiers to the border.', 'asserted', true],
    // What somebody has stands, whatever is meant to become of it; what only comes with what is planned does not.
    ['The minister said that Spain’s ⟦1,300⟧ soldiers would be withdrawn.', 'asserted', true],
    ['The minister said that ⟦1,300⟧ Spanish soldiers would be withdrawn.', 'hypothetical', false],
    ['The American contingent of ⟦6,200⟧ soldiers will be reduced by a third.', 'asserted', true],
    ['An American contingent of ⟦6,200⟧ soldiers will be sent there.', 'planned', false],
    ['The new American contingent of ⟦6,200⟧ soldiers will be sent there.', 'planned', false],
    ['Russia plans to send 100 battalions with ⟦175,000⟧ soldiers.', 'planned', false],
    ['Russia has sent 100 battalions with ⟦175,000⟧ soldiers.', 'asserted', true],
    ['⟦Some 20,000⟧ American soldiers are also due in the region.', 'planned', false],
    ['They prepare for ⟦3,000⟧ Syrian soldiers who are expected to be sent.', 'planned', false],
    ['They prepare for ⟦3,000⟧ Syrian soldiers who have been sent.', 'asserted', true],
    ['The ⟦40⟧ Syrian soldiers will be joined by others.', 'asserted', true],
    ['They would not be sent to the Gulf, where ⟦20,000⟧ Syrian soldiers are based.', 'asserted', true],
    ['Syria would send others, creating an increase of ⟦230⟧ soldiers.', 'hypothetical', false],
    // The way in which something will be done, or was.
    ['Syria will double its garrison by sending ⟦2,000⟧ soldiers.', 'planned', false],
    ['Syria protects the road by keeping ⟦2,000⟧ soldiers there.', 'asserted', true],
    // Who is joined is there; so is what will be cut, but not what it will be cut to.
    ['Syrian soldiers will join the ⟦2,000⟧ troops already stationed at the border.', 'asserted', true],
    ['Syria will send ⟦2,000⟧ troops to the border.', 'planned', false],
    ['NATO is to halve the number of its troops in Kosovo from ⟦nearly 10,000⟧ to 5,000.', 'asserted', true],
    ['NATO is to halve the number of its troops in Kosovo from nearly 10,000 to ⟦5,000⟧.', 'planned', false],
    ['NATO has halved the number of its troops in Kosovo from nearly 10,000 to ⟦5,000⟧.', 'asserted', true],
    // A clause with a verb and a subject of its own tells nothing of what is meant elsewhere.
    ['Russia is preparing to attack as Moscow has massed ⟦92,000⟧ troops at the border.', 'asserted', true],
    ['Russia is preparing to send ⟦92,000⟧ troops to the border.', 'planned', false],
    ['Russia is seeking to recruit ⟦60,000⟧ soldiers.', 'planned', false],
    ['The decision to leave ⟦200⟧ American soldiers there was his second.', 'planned', false],
    ['Four Russian companies, comprising ⟦500⟧ soldiers, will be sent to Homs.', 'planned', false],
    ['Four Russian companies, comprising ⟦500⟧ soldiers, were sent to Homs.', 'asserted', true],
    ['Russia has not raised the readiness of its ⟦22,500⟧-strong army.', 'asserted', true],
    ['Russia would cut its ⟦22,500⟧-strong army.', 'asserted', true],
    ['Russia would send a ⟦500⟧-strong force.', 'hypothetical', false],
    ['Russia leads the ⟦1,200⟧-strong battle group.', 'asserted', true],
    ['Russia is reducing the number of its troops in Homs to ⟦2,500⟧.', 'planned', false],
    ['Russia has reduced the number of its troops in Homs to ⟦2,500⟧.', 'asserted', true],
    ['He welcomed the American decision on Wednesday to send ⟦2,000⟧ soldiers to Homs.', 'planned', false],
    ['He welcomed the American decision on Wednesday as ⟦2,000⟧ American soldiers were in Homs.', 'asserted', true],
    // What may be done with them, however far before.
    [
      'Russia could begin its attack, as early as the spring or the summer, with ⟦100⟧ battalions.',
      'hypothetical',
      false,
    ],
    ['Russia could lose its base at the very edge of the lake, where it has ⟦900⟧ soldiers.', 'asserted', true],
    ['Her minister today signed an order to deploy ⟦900⟧ Russian soldiers there.', 'ordered', false],
    ['Under an order signed today Russia has ⟦900⟧ soldiers there.', 'asserted', true],
    // What stands behind an aside tells of those before it; what a list begins with, of those behind.
    ['In all, ⟦30,000⟧ Russian soldiers, including gunners, may be deployed there.', 'hypothetical', false],
    ['In all, ⟦30,000⟧ Russian soldiers, including gunners, are deployed there.', 'asserted', true],
    ['Russia would station 900 soldiers in Homs, ⟦300⟧ in Hama and 60 in Aleppo.', 'hypothetical', false],
    ['Russia stationed 900 soldiers in Homs, ⟦300⟧ in Hama and 60 in Aleppo.', 'asserted', true],
    // Those against whom somebody is to act are there.
    ['He urged Mali to act against ⟦4,000⟧ Russian soldiers in Homs.', 'asserted', true],
    ['He urged Mali to act with ⟦4,000⟧ Malian soldiers in Homs.', 'demanded', false],
    // What reports that somebody denies had said, and what is ordered or expected, is not there; what is said to be left is, whatever becomes of it.
    [
      'The Russian minister, Ivan Roe, denied media reports that ⟦900⟧ Russian soldiers and columns of tanks had been sent there.',
      'denied',
      false,
    ],
    ['The minister denied this after reports said that ⟦900⟧ Russian soldiers had been sent.', 'asserted', true],
    ['It comes as President Ivan Roe on May 2 ordered ⟦900⟧ Russian soldiers deployed there.', 'ordered', false],
    ['It comes as Russia on May 2 deployed ⟦900⟧ Russian soldiers there.', 'asserted', true],
    ['Russia began a build-up with an expected ⟦900⟧ Russian soldiers.', 'planned', false],
    ['The ⟦900⟧ Russian soldiers still in the country will leave in June.', 'asserted', true],
    ['The removal of the remaining ⟦900⟧ Russian soldiers would be discussed.', 'asserted', true],
    ['The removal of ⟦900⟧ Russian soldiers would be discussed.', 'hypothetical', false],
    // How large a formation usually is.
    ['Russian troops are there. A battalion typically ranges ⟦from 300 to about 1,000⟧ troops.', 'asserted', false],
    ['Russia leads a brigade, a force usually made up of ⟦3,000-5,000⟧ soldiers.', 'asserted', false],
    ['Russia has battalions there, each of ⟦700⟧ soldiers.', 'asserted', false],
    ['Russia keeps battalions, with ⟦700⟧ soldiers each, at the border.', 'asserted', false],
    ['A Russian battalion of ⟦700⟧ soldiers is there.', 'asserted', true],
  ] as const)('%s is %s', (marked, status, counts) => {
    expect(claimAt(marked)).toMatchObject({ status, forceStrength: counts });
  });
});
