import { describe, expect, test } from 'vitest';
import { claimAt } from '../marked-fixture.ts';
import { readingFrom } from '../reading-fixture.ts';

describe('numbers that leave out what they count', () => {
  test.each([
    ['France has 900 soldiers in Chad, up from ⟦600⟧ in March.', 600, 'FRA', 'present'],
    ['Britain cut its garrison from ⟦11,000⟧ to 5,500 soldiers.', 11_000, 'GBR', 'present'],
    ['The Malian army numbered ⟦7,000⟧ last year.', 7000, 'MLI', 'present'],
    ['Turkey, whose army is ⟦355,000⟧ strong, borders on Syria.', 355_000, 'TUR', 'present'],
    ['The number of Syrian battalions there has gone up from 35 in April to ⟦50⟧ in May.', 50, 'SYR', 'present'],
    ['Syria sent more soldiers to the hills, taking its total deployment to ⟦about 52,000⟧.', 52_000, 'SYR', 'present'],
    ['The Syrian army has an official strength of ⟦160,000⟧.', 160_000, 'SYR', 'present'],
    ['Syria had 20 brigades there in 2007, with troop levels ⟦around 60,000⟧.', 60_000, 'SYR', 'present'],
    [
      'Around 380,000 men stand there: 130,000 on the Ethiopian side and ⟦250,000⟧ on the Eritrean side.',
      250_000,
      'ERI',
      'present',
    ],
    [
      'Syria sent soldiers, bringing to ⟦64,000⟧ the total number of Syrian troops in the hills.',
      64_000,
      'SYR',
      'present',
    ],
    ['Syria has 9,000 soldiers there. That is an increase of ⟦2,000⟧ from May.', 2000, 'SYR', 'arrived'],
    ['The Syrian army has 200,000 men. ⟦Roughly 30,000⟧ were involved in the operation.', 30_000, 'SYR', 'present'],
    ['⟦220,000⟧ ground, sea and air forces of Syria are there.', 220_000, 'SYR', 'present'],
    ['The 23,000 French soldiers follow ⟦10,000⟧ that left in 2011.', 10_000, 'FRA', 'withdrawn'],
    ['The number of Syrian soldiers there is nearing the ⟦200,000⟧ mark.', 200_000, 'SYR', 'present'],
    ['Syrian forces in the hills have ⟦topped 25,000⟧.', 25_000, 'SYR', 'present'],
    ['Those Syrian forces in the hills now total ⟦some 94,000⟧.', 94_000, 'SYR', 'present'],
    ['SFOR shrank over the years to ⟦under 10,000⟧.', 10_000, 'NATO', 'present'],
    ['Syria has 70,000 soldiers there, against the ⟦94,000⟧ reported by Kiev.', 94_000, 'SYR', 'present'],
    [
      'Syria may keep 3,000 soldiers there, although it has deployed only ⟦about 2,500⟧ until now.',
      2500,
      'SYR',
      'present',
    ],
    ['Syria has ⟦about 50⟧ so-called “Battalion Tactical Groups” there.', 50, 'SYR', 'present'],
    ['Some 300 of ⟦an estimated 2,000⟧ Syrian soldiers have been killed.', 2000, 'SYR', 'present'],
    ['Syria has maintained the build-up of ⟦nearly 40,000⟧ soldiers there.', 40_000, 'SYR', 'present'],
    ['They counted ⟦135⟧ Chinese “maritime” vessels there.', 135, 'CHN', 'present'],
    [
      'France has begun to withdraw some of its ⟦4,000⟧ soldiers and hopes to be gone in a year.',
      4000,
      'FRA',
      'present',
    ],
    ['The current Syrian force of ⟦5,500⟧ would be cut, the minister said.', 5500, 'SYR', 'present'],
    ['Turkey fights ⟦about 3,000⟧ guerrillas of the outlawed Kurdistan Workers Party.', 3000, 'PKK', 'present'],
    ['The number of Syrian tanks there jumped to ⟦4,100⟧ in May.', 4100, 'SYR', 'present'],
    ["China says that ⟦14⟧ of the People's Liberation Army (PLA) tanks are there.", 14, 'CHN', 'present'],
    ['Syria has sent ⟦two⟧ divisions worth of troops to the hills.', 2, 'SYR', 'arrived'],
    ['Kenya counted 20 Somali tanks and ⟦six⟧ ships there.', 6, 'SOM', 'present'],
    ['“We have ⟦600⟧ soldiers there,” said a spokesman for the African Union.', 600, 'AU', 'present'],
    ['⟦Some 9,000⟧ soldiers have been deployed, UNIFIL said.', 9000, 'UNO', 'present'],
    ['The three Syrian battalions sent there include ⟦some 2,000⟧ men.', 2000, 'SYR', 'arrived'],
    ['Kenya has 300 soldiers in Juba and Uganda ⟦1,200⟧.', 1200, 'UGA', 'present'],
    ['A Libyan ⟦5,000⟧-man column was there.', 5000, 'LBY', 'present'],
    ['Some 900 U.S. soldiers remain, down from a peak of ⟦9,000⟧ in 2007.', 9000, 'USA', 'present'],
    ['The Chadian garrison, ⟦900⟧ strong, will stay.', 900, 'TCD', 'present'],
    ['The Kremlin keeps ⟦9,000⟧ soldiers there.', 9000, 'RUS', 'present'],
    ['Syria claims an army of ⟦45,000⟧.', 45_000, 'SYR', 'present'],
    ['Cuban soldiers are there. Havana says it had pulled out ⟦24,000⟧.', 24_000, 'CUB', 'withdrawn'],
    ['Cuban soldiers are leaving. A diplomat said that ⟦9,500⟧ had crossed back.', 9500, 'CUB', 'withdrawn'],
    ['Libya has 12,000 soldiers there. ⟦Three thousand⟧ of the Libyans are in the hills.', 3000, 'LBY', 'present'],
    ['At its height the Vietnamese force numbered ⟦200,000⟧ men.', 200_000, 'VNM', 'present'],
    ['Kenya has sent 300 soldiers to Juba and Uganda ⟦1,200⟧.', 1200, 'UGA', 'arrived'],
    ['Iran has troops there. Tehran said it had increased its presence by only ⟦1,500⟧.', 1500, 'IRN', 'arrived'],
    ['Ethiopian soldiers are there. A diplomat gave a higher figure: ⟦at least 3,000⟧.', 3000, 'ETH', 'present'],
    ['The Chadian force stood at 6,000 in May and fell to ⟦about 2,000⟧.', 2000, 'TCD', 'present'],
    ['Of the 9,000 Syrian soldiers ⟦about 4,000⟧ had left.', 4000, 'SYR', 'withdrawn'],
    ['Iranian troops are in Syria. A diplomat said there are ⟦3,000⟧ in Aleppo.', 3000, 'IRN', 'present'],
    ['Libyan troops hold the strip. A diplomat said they numbered ⟦about 4,000⟧.', 4000, 'LBY', 'present'],
    ['Turkish troops are leaving. Of the ⟦110,000⟧ they had there, half were sent home.', 110_000, 'TUR', 'present'],
    ['Canada is sending soldiers to Latvia. The first ⟦1,700⟧ arrived last week.', 1700, 'CAN', 'arrived'],
    ['Russian troops were there. In mid-May there had been ⟦fewer than 1,000⟧.', 1000, 'RUS', 'present'],
    ['American troops are in Mali. He said the extra ⟦1,100⟧ were there for a year.', 1100, 'USA', 'arrived'],
    ['Russian troops are there. “It’s ⟦well over 12,000⟧,” a general said.', 12_000, 'RUS', 'present'],
    ['Soviet troops are leaving. There are ⟦40,000⟧ more across the border.', 40_000, 'SUN', 'present'],
    ['Italy has doubled the number of its soldiers deployed in Iraq to now ⟦more than 900⟧.', 900, 'ITA', 'present'],
    ['Russia keeps more than 40 battalions in the area, up from ⟦28⟧ a week earlier.', 28, 'RUS', 'present'],
    ['He said 900 French soldiers were still in Chad, against ⟦1,300⟧ in February.', 1300, 'FRA', 'present'],
    ['A diplomat put the Syrian force at 9,000. That is up from ⟦as many as 7,000⟧ in May.', 7000, 'SYR', 'present'],
    ['About 300 Malian soldiers have come home out of ⟦850⟧ who were sent abroad.', 850, 'MLI', 'present'],
    ['Russia has five ships there, an official said, down from ⟦seven⟧ in January.', 7, 'RUS', 'present'],
    ['There were about 500 Libyan tanks. ⟦Just over 300⟧ remain.', 300, 'LBY', 'remaining'],
    ['Russia had 300 soldiers there and flew in a further ⟦276⟧ last week.', 276, 'RUS', 'arrived'],
    ['Mali has what it calls "Russian instructors", of whom ⟦more than 1,000⟧ are there.', 1000, 'RUS', 'present'],
    ['Russia had 20,000 soldiers there two weeks ago and ⟦8,000⟧ a week earlier.', 8000, 'RUS', 'present'],
    ['Syrian soldiers are there. When he took command there were ⟦close to 15,000⟧.', 15_000, 'SYR', 'present'],
    ['Iran has 900 soldiers there. Syria has ⟦4,500⟧ there at present.', 4500, 'SYR', 'present'],
    ['About 5,000 of the ⟦9,000⟧ Syrian soldiers had left.', 9000, 'SYR', 'present'],
    ['Syria has Su-30s, of which ⟦four⟧ are new.', 4, 'SYR', 'present'],
    ['There are Syrian launchers in the area, ⟦maybe a dozen⟧ of them.', 12, 'SYR', 'present'],
    ['Syria has 7,000 soldiers there. Of those, he said, ⟦about 2,000⟧ were in the port.', 2000, 'SYR', 'present'],
    ['Forty Syrian trucks were seen; ⟦fifteen⟧ were carriers.', 15, 'SYR', 'present'],
    [
      'He put the number of Syrian men and troops facing them along the 740-km line at ⟦600,000⟧.',
      6e5,
      'SYR',
      'present',
    ],
    ['Syrian soldiers are there. Today it’s probably ⟦something like 45,000⟧.', 45_000, 'SYR', 'present'],
    ['Syrian forces have grown from 45,000 to ⟦about 130,000⟧.', 130_000, 'SYR', 'present'],
    ['The British have 5,600 soldiers there, the Germans ⟦2,900⟧, the Italians 2,000.', 2900, 'DEU', 'present'],
    // Such groups, those with them, and those who are left of a force or of their number.
    ['Russia has sent five battalions. There are ⟦97⟧ such groups in the country.', 97, 'RUS', 'present'],
    ['Syrian numbers have decreased, with ⟦around 1,000⟧ remaining.', 1000, 'SYR', 'remaining'],
    ['Syrian soldiers are there. Their number may reach ⟦about 5,000⟧.', 5000, 'SYR', 'present'],
    ['When Syrian soldiers began to arrive, their number was estimated in the ⟦hundreds⟧.', null, 'SYR', 'present'],
    ['Syrian mercenaries came. Their number fluctuated ⟦around 6,000⟧ people.', 6000, 'SYR', 'present'],
    ['Syria has ⟦a third⟧ left of the forces that it had sent to Jordan.', 1 / 3, 'SYR', 'remaining'],
    ['⟦About 80⟧ of the roughly 130 Syrian units there remain.', 80, 'SYR', 'remaining'],
    // What a number of something is said to be, or to have been revised to.
    ['Estimates for the number of Syrian troops there vary ⟦from 60,000 to 90,000⟧.', null, 'SYR', 'present'],
    ['That brings the number of Syrian trucks that have entered Jordan to ⟦more than 7,090⟧.', 7090, 'SYR', 'arrived'],
    ['The number of Syrian trucks that entered Jordan has ⟦exceeded 7,000⟧.', 7000, 'SYR', 'arrived'],
    ['The number of Syrian soldiers stationed in Homs has reached ⟦more than 10,400⟧.', 10_400, 'SYR', 'present'],
    [
      'It slashed its estimate of the number of Syrian troops along the line from ⟦150,000⟧ to 90,000.',
      15e4,
      'SYR',
      'present',
    ],
    [
      'It slashed its estimate of the number of Syrian troops along the line from 150,000 to ⟦90,000⟧.',
      9e4,
      'SYR',
      'present',
    ],
    ['Syrian troops are there. It later amended the number of troops to “⟦more than 9,000⟧”.', 9000, 'SYR', 'present'],
    ['The Syrian mission was reduced from ⟦15,000⟧ to 10,000 soldiers.', 15_000, 'SYR', 'present'],
    ['Syria keeps one division there. ⟦Three⟧ more were rushed in by road.', 3, 'SYR', 'arrived'],
    ['There are 36 Syrian aircraft there, against ⟦12⟧ in March.', 12, 'SYR', 'present'],
    ['He put the Syrian strength at ⟦between 7,000 and 8,000⟧ on Thursday.', null, 'SYR', 'present'],
    ['Syria had 60,000 men on the front and ⟦20,000⟧ more behind them.', 20_000, 'SYR', 'present'],
  ])('%s', (marked, value, force, measure) => {
    const { quantity, actor, forceStrength } = claimAt(marked);
    expect([quantity?.value, actor?.code, quantity?.measure, forceStrength]).toEqual([value, force, measure, true]);
  });

  test.each([
    'The yuan fell from 7,100 to 7,000 per dollar.',
    'Deaths rose to 1,200, up from 900 a week ago.',
    'France sold 900 cars in Chad and Germany 1,200.',
    'The United States lost 200 tank crews.',
    'The union put the number of strikers at 20,000.',
    'Libyan troops are in Chad. The agency counted 16,000 refugees. There are 3,000 in the camp.',
    'There are 3,000 in Aleppo.',
    'Russian troops are there. There are 84 merchant ships in the port.',
    'Russian troops are there. A majority of these nationals were in Bucha.',
    'Russian troops are there. It is 12,000 miles away.',
    'The bank has 12,000 workers, up from 9,000.',
    'Russian troops are there. The shop has new radios, of which four are red.',
    'The town has 9,000 houses. Of those, 200 were empty.',
    'Forty Russian buses passed; fifteen were late.',
    'The union put the number of strikers who face the firm along the road at 600.',
  ])('counts no force: %s', (text) => {
    expect(readingFrom(text).claims.filter(({ forceStrength }) => forceStrength)).toEqual([]);
  });
});

describe('what a force may have, is to have, or is asked about, is no strength', () => {
  test.each([
    ['The truce limits the Russian contingent to ⟦1,960⟧ servicemen.', 'asserted', 'capacity'],
    ['Did Russia have ⟦20,000⟧ soldiers there, as Tbilisi claims?', 'hypothetical', 'present'],
    ['Some ⟦3,500⟧ British soldiers are due to sail on Monday.', 'planned', 'present'],
    ['The force that France is assembling is to have ⟦12,500⟧ soldiers.', 'planned', 'present'],
    ['Britain aims to complete the withdrawal of ⟦3,000⟧ soldiers this year.', 'planned', 'withdrawn'],
    ['Britain is considering sending ⟦900⟧ more soldiers to Mali.', 'planned', 'arrived'],
    ['The general wants to double the size of the British army to ⟦90,000⟧ soldiers.', 'planned', 'planned'],
    ['London said it expected ⟦900⟧ British soldiers to be there in June.', 'planned', 'planned'],
    ['Britain is in the process of boosting its force to ⟦900⟧ soldiers.', 'planned', 'planned'],
    ['Each British battalion has ⟦700⟧ soldiers.', 'asserted', 'present'],
    ['Germany has approved a contingent of ⟦up to 800⟧ soldiers.', 'asserted', 'planned'],
  ])('%s', (marked, status) => {
    const plain = marked.replace(/[⟦⟧]/g, '');
    const strength = readingFrom(plain).claims.filter(({ forceStrength }) => forceStrength);
    expect(strength).toEqual([]);
    expect(
      readingFrom(plain)
        .claims.filter(({ quantity }) => quantity !== null)
        .map((claim) => claim.status),
    ).toContain(status);
  });
});
