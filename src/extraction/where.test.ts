import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

describe('where', () => {
  it.each([
    ['Russia has ⟦40,000⟧ troops close to the border with Ukraine, NATO said.', "near Ukraine's border"],
    ['Russia has ⟦40,000⟧ troops along Ukraine’s eastern borders, NATO said.', "near Ukraine's border"],
    ['Russia has ⟦40,000⟧ troops near the Ukrainian frontier, NATO said.', "near Ukraine's border"],
    ['Russia has ⟦20,000⟧ troops in Crimea, NATO said.', 'Crimea'],
    ['⟦Around 1,000⟧ Russian troops are inside Ukraine, NATO said.', 'inside Ukraine'],
    [
      'Russia has ⟦60,000⟧ troops in Crimea and along Ukraine’s borders, NATO said.',
      "Crimea and near Ukraine's border",
    ],
    ['Speaking in Berlin, a NATO officer said Russia had ⟦20,000⟧ troops in Crimea.', 'Crimea'],
    ['Kenya sent ⟦500⟧ troops to Somalia.', 'inside Somalia'],
    ['Kenya withdrew ⟦500⟧ troops from Somalia.', 'inside Somalia'],
    ['Poland has received ⟦up to 700,000⟧ refugees from Ukraine.', 'inside Poland'],
    ['Qatar is a partner, hosting ⟦1,200⟧ Italian soldiers; it helps people in Gaza.', 'inside Qatar'],
    ['There are still ⟦more than 90,000⟧ Russian troops surrounding Ukraine.', "near Ukraine's border"],
    // A number with a verb of its own, whatever stands before.
    ['Some 3,000 Kenyan soldiers left Mali and ⟦2,000⟧ are still in Chad.', 'inside Chad'],
    // The place beside a number before an area told farther away; what forces are pulled out of.
    ['Russia has removed ⟦9,000⟧ of the soldiers from near Kyiv to Belarus.', 'Kyiv'],
    ['The Pentagon said ⟦1,000⟧ American soldiers are being pulled out of northern Syria.', 'inside Syria'],
    // Regions of several words, and places that are entered or left.
    ['Russia has sent ⟦1,960⟧ peacekeepers by plane to Nagorno-Karabakh.', 'Nagorno-Karabakh'],
    ['Georgia said ⟦150⟧ Russian tanks had entered South Ossetia.', 'South Ossetia'],
    ['Georgia said ⟦150⟧ Russian tanks had entered Aleppo.', 'Aleppo'],
    ['Russia keeps ⟦nearly 8,000⟧ troops in Abkhazia and South Ossetia.', 'Abkhazia and South Ossetia'],
    ['Russia moved ⟦150,000⟧ troops to Ukraine’s border and the Russian-annexed peninsula.', "near Ukraine's border"],
    // What lies behind a reason is where that is; who gives support is no place.
    [
      'The drills that Russia holds in Belarus with ⟦30,000⟧ soldiers will go on because of unrest in eastern Ukraine.',
      'inside Belarus',
    ],
    [
      'The Kenyan army has ⟦30,000⟧ trained soldiers, an air force, old tanks, lasting support from the United States.',
      undefined,
    ],
    // What is told behind the cue is where it was said.
    [
      'Russia has 40,000 troops near Ukraine’s border. ‘⟦About two thirds⟧ of the troops have been pulled back,’ the general told the Daily Post on the sidelines of a gathering of the Northern Assembly in the Lithuanian capital Vilnius.',
      "near Ukraine's border",
    ],
    [
      'That is why Spain, with ⟦over 700⟧ soldiers between Iraq and Kuwait, will stay.',
      'inside Iraq and inside Kuwait',
    ],
    ['The truce between Iraq and Kuwait held. Spain sent ⟦700⟧ soldiers to Mali.', 'inside Mali'],
    ['In Jordan, the army, which fears aggression from Syria, keeps ⟦9,000⟧ soldiers ready.', 'inside Jordan'],
    // A goal that is named but not known is none that was spoken of before.
    ['The war in Ukraine goes on. Canada sent ⟦2,000⟧ soldiers to NATO’s eastern flank.', undefined],
    ['The war in Ukraine goes on. Russia sent ⟦2,000⟧ more soldiers to the front.', 'inside Ukraine'],
    [
      'Thousands of Russian troops left Ukraine’s border. NATO said ⟦tens of thousands⟧ remained.',
      "near Ukraine's border",
    ],
  ])('%s', (marked, name) => {
    expect(claimAt(marked).place?.name).toBe(name);
  });
});

it('a country before a noun, and one that is called on, are no place', () => {
  const { claims } = readingFrom(
    'Peru urged the release of ⟦900⟧ men and called on Chad to stop attacks on Chadian citizens.',
  );
  for (const { place } of claims) expect(place).toBeNull();
});

describe('where by the tree', () => {
  it.each([
    // A town in its country, and what a relative clause tells of those counted.
    ['⟦Some 400⟧ Chadian troops have arrived in Yemen’s southern port city of Aden to join a war on Oman.', 'Aden'],
    ['They will join ⟦500⟧ other Chadian troops who landed in Aden last week.', 'Aden'],
    ['Chad has ⟦500⟧ soldiers in Aden in southern Yemen.', 'Aden'],
    ['⟦3,000⟧ Rwandan troops are stationed in neighboring eastern Burundi, experts say.', 'inside Burundi'],
    ['Kenya said ⟦80 percent⟧ of the troops left Somalia on Monday.', 'inside Somalia'],
    ['⟦Some 300⟧ Kenyan soldiers are in a push to retake the city of Aleppo.', 'Aleppo'],
    ['The ⟦900⟧ Kenyan soldiers in the Ugandan-based brigade are well.', 'inside Uganda'],
    // Of where something went from and to, what is withdrawn left the one, and the other has it.
    ['Kenya moved ⟦300⟧ soldiers from Uganda to Somalia.', 'inside Somalia'],
    ['Kenya withdrew ⟦300⟧ soldiers from Somalia to Uganda.', 'inside Somalia'],
    ['⟦Six⟧ Kenyan tanks arrived from a training area in Uganda.', undefined],
    ['In August 1998 when Uganda sent ⟦thousands⟧ of troops to back rebels, it began.', undefined],
    // What points back.
    ['Kenya sent men to Aleppo. It keeps ⟦300⟧ soldiers there.', 'Aleppo'],
    ['Kenya has a base in Aleppo. ⟦300⟧ Kenyan soldiers are in the country.', undefined],
    ['Kenya has 40 soldiers in Aleppo. Oman has ⟦300⟧ soldiers in the country.', 'inside Syria'],
    ['Under a truce between Chad and Niger, ⟦960⟧ Kenyan soldiers were in the region.', undefined],
    ['Most of the ⟦300⟧ Kenyan soldiers in his country have left, Uganda’s president said.', 'inside Uganda'],
    // Neither who tells it nor who comes from there, nor whom somebody visits.
    ['The Kenyan commander in Somalia said ⟦300⟧ of his soldiers are in Aleppo.', 'Aleppo'],
    ['Uganda and Kenya sent the force, ⟦300⟧ soldiers from Uganda, with much noise.', undefined],
    ['After a visit to Somalia by Kenya’s president, Kenya has ⟦300⟧ soldiers ready.', undefined],
    ['In Baghdad the general said yesterday that the US had ⟦5,200⟧ soldiers in Qatar.', 'inside Qatar'],
    // A border without its country is not the force's own.
    ['Oman is preparing to invade Yemen as it has amassed ⟦92,000⟧ troops at the border.', "near Yemen's border"],
    ['Kenya’s border force has ⟦300⟧ soldiers.', undefined],
    // Places that lie along a border are told by their names; those of a country are its border.
    ['Turkey deployed ⟦900⟧ soldiers to the border city of Aleppo.', 'Aleppo'],
    ['Turkey deployed ⟦900⟧ soldiers to the border regions of Syria.', 'near the border'],
  ])('%s', (marked, name) => {
    expect(claimAt(marked).place?.name).toBe(name);
  });
});

describe('borders that are no place', () => {
  it.each([
    ['Libya has massed ⟦900⟧ troops along the border with Chad.', "near Chad's border"],
    ['Libya said it respects Chad’s borders and has ⟦900⟧ troops at home.', undefined],
    ['Libya has ⟦900⟧ troops in Chad within its recognised borders.', 'inside Chad'],
  ])('%s', (marked, name) => {
    expect(claimAt(marked).place?.name).toBe(name);
  });
});
