import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

describe('whose number it is: who says it, whose force it counts, what became of it', () => {
  it.each<[string, string, string, string]>([
    // Whom a verb is done to does what its clause tells; what came of what was said is said, too.
    ['The monitors accused Syria of moving ⟦900⟧ soldiers into the zone.', 'monitors', 'SYR', 'arrived'],
    ['The monitors praised Syria and moved ⟦900⟧ Turkish soldiers into the zone.', 'Northern Wire', 'TUR', 'arrived'],
    [
      'The number of Syrian soldiers has risen by 200, the monitors said on Monday, bringing the total to ⟦some 900⟧.',
      'monitors',
      'SYR',
      'present',
    ],
    ['⟦Up to 2,000⟧ soldiers assist Lithuanian border guards there.', 'Northern Wire', 'LTU', 'present'],
    ['The Turks came. ⟦Up to 2,000⟧ Turkish soldiers assist Lithuanian guards.', 'Northern Wire', 'TUR', 'present'],
    [
      'India accused Pakistan of sending 300 gunmen into the valley where ⟦900⟧ Indian soldiers were.',
      'Northern Wire',
      'IND',
      'present',
    ],
    // Who sent those of whom a passive tells, and what a mission is made of.
    ['⟦900⟧ soldiers were sent by Syria to the valley.', 'Northern Wire', 'SYR', 'arrived'],
    ['⟦900⟧ Turkish soldiers were attacked by Syria in the valley.', 'Northern Wire', 'TUR', 'present'],
    ['The number of troops deployed by Syria rose to ⟦900⟧ troops.', 'Northern Wire', 'SYR', 'present'],
    ['The NATO-led mission, KFOR, consists of ⟦3,800⟧ troops.', 'Northern Wire', 'NATO', 'present'],
    // Whose are to come goes on where they were already counted, and not where they are only promised.
    [
      'Several thousand Syrian soldiers left the valley.\n\nDamascus pledged to withdraw 4,500 troops.\n\nMonitors said 4,000 troops had left the valley, and ⟦300⟧ troops had stayed.',
      'Monitors',
      'SYR',
      'remaining',
    ],
    [
      'Jordan’s ministry said it had detected 34 Syrian aircraft, down from the ⟦53⟧ aircraft it reported.',
      'Jordan’s ministry',
      'SYR',
      'present',
    ],
    ['The combat component amassed by Syria amounted to ⟦900⟧ soldiers.', 'Northern Wire', 'SYR', 'present'],
    ['The Obama administration has sent ⟦900⟧ soldiers to Jordan.', 'Northern Wire', 'USA', 'arrived'],
    ['⟦900⟧ troops from two armoured divisions of Syria’s guard have left.', 'Northern Wire', 'SYR', 'withdrawn'],
    // A paper that says it is that of whoever issued it; "him" behind a preposition is who spoke.
    [
      'The Turkish general staff released a statement saying that ⟦900⟧ Syrian soldiers had crossed into Jordan.',
      'Turkish general staff',
      'SYR',
      'arrived',
    ],
    [
      'Rasmus Holm, a Danish officer, met the press. According to him, ⟦900⟧ Danish soldiers are in Mali.',
      'Rasmus Holm',
      'DNK',
      'present',
    ],
    // A relative clause and the clause around it do not tell of each other's numbers.
    [
      'Britain, which has ⟦about 900⟧ soldiers in Estonia, said it had withdrawn half the staff of its embassy.',
      'Northern Wire',
      'GBR',
      'present',
    ],
    [
      'Russia, which has said that it wants no war, keeps ⟦130,000⟧ men under arms, NATO said.',
      'NATO',
      'RUS',
      'present',
    ],
    [
      'Egypt, which Iraqi radio claimed had sent ⟦10,000⟧ men, has deployed no more than 3,000.',
      'Iraqi radio',
      'EGY',
      'arrived',
    ],
    [
      '⟦Some 9,000⟧ Russian soldiers have arrived for drills that begin in May, according to the defence ministry of Belarus, whose deputy head said they would leave.',
      'defence ministry of Belarus',
      'RUS',
      'arrived',
    ],
    // An army that a pronoun tells whose it is, and forces of which nothing else is said.
    [
      'Armenia’s prime minister met the press. Azerbaijan’s president, Ilham Aliyev, said his army had ⟦60,000⟧ soldiers there.',
      'Ilham Aliyev',
      'AZE',
      'present',
    ],
    ['Turkey said ⟦two⟧ battalions had returned to their permanent bases.', 'Turkey', 'TUR', 'withdrawn'],
    // What another state has done is told by the newsroom; what is compared belongs to what was said.
    [
      'Norway said it would send 90 soldiers to Latvia in June, and Canada has already sent ⟦400⟧ soldiers to Riga.',
      'Northern Wire',
      'CAN',
      'arrived',
    ],
    [
      'The diplomat said about 2,000 Malian troops remained in the hills, compared with ⟦some 7,000⟧ at the height of the war.',
      'diplomat',
      'MLI',
      'present',
    ],
    [
      '⟦About 220⟧ Russian tanks stand at Ukraine’s eastern borders, the country’s acting defence minister has said.',
      'acting defence minister',
      'RUS',
      'present',
    ],
    // Bodies that have a state's name in their own and speak for themselves.
    [
      'The Syrian Observatory for Human Rights said ⟦900⟧ Russian soldiers had left.',
      'Syrian Observatory for Human Rights',
      'RUS',
      'withdrawn',
    ],
    // What a president told an agency some days ago; soldiers who are joined; a mission's own.
    [
      'Niger’s president, Mohamed Bazoum, told a newspaper last week that ⟦some 300⟧ French soldiers had already arrived.',
      'Mohamed Bazoum',
      'FRA',
      'arrived',
    ],
    ['They will join ⟦700⟧ Canadian soldiers who were sent there in May.', 'Northern Wire', 'CAN', 'arrived'],
    [
      'Mark Esper met the press. Esper said ⟦150⟧ American soldiers were still at the base.',
      'Mark Esper',
      'USA',
      'remaining',
    ],
    // Who it is before what she is; units spoken of as a number; people of a nation among a force.
    [
      'Anna Roe, a spokeswoman for the security council, told a briefing that Russia had ⟦45,000⟧ soldiers there.',
      'Anna Roe',
      'RUS',
      'present',
    ],
    [
      'Kenya has troops there. It said the number of battalions had risen from ⟦six⟧ in May to nine.',
      'Kenya',
      'KEN',
      'present',
    ],
    ['NATO has about 9,600 troops in the country, including ⟦1,300⟧ Germans.', 'Northern Wire', 'DEU', 'present'],
    ['Turkey has sent soldiers there. Another ⟦1,500⟧ followed last week.', 'Northern Wire', 'TUR', 'arrived'],
    ['Vietnam has ⟦480,000⟧ people in its armed forces.', 'Northern Wire', 'VNM', 'present'],
    // Who speaks on in a paragraph without a name; what was brought somewhere.
    [
      'Anna Roe spoke first. A Western diplomat said the general staff had counted wrongly. ⟦Some 900⟧ Russian soldiers had left, he said.',
      'Western diplomat',
      'RUS',
      'withdrawn',
    ],
    ['A diplomat said Russia had brought ⟦15,000⟧ soldiers into Georgia.', 'diplomat', 'RUS', 'arrived'],
    // Who gave an earlier figure, and who speaks on.
    [
      'Iraq has massed 170,000 soldiers, Pete Harlan said on Thursday, revising an estimate of ⟦160,000⟧ that he gave on Monday.',
      'Pete Harlan',
      'IRQ',
      'present',
    ],
    [
      '“They are in Iraq,” said Colonel Taras Bondar, a commander in Avdiivka, adding that ⟦3,000⟧ Russian soldiers had left.',
      'Taras Bondar',
      'RUS',
      'withdrawn',
    ],
    [
      'Sergei Orlov told a news agency that Ukraine itself had massed ⟦125,000⟧ soldiers in the Donbas.',
      'Sergei Orlov',
      'UKR',
      'present',
    ],
    [
      'A spokesman for the general staff, Colonel Marc Audier, spoke of ⟦1,500⟧ French soldiers in Niger.',
      'Marc Audier',
      'FRA',
      'present',
    ],
    [
      'The minister, Andrii Koval, gave parliament a higher number: ⟦94,300⟧ Russian soldiers.',
      'Andrii Koval',
      'RUS',
      'present',
    ],
    // Names that are also words, and who goes on speaking.
    ['Theresa May said that Iran had ⟦2,000⟧ soldiers in Syria.', 'Theresa May', 'IRN', 'present'],
    [
      'The Pentagon spoke. In Moscow, the defence ministry said that ⟦400⟧ Russian soldiers had left.',
      'defence ministry',
      'RUS',
      'withdrawn',
    ],
    [
      'NATO spoke on Monday. Turkey has sent engineers. It said that ⟦300⟧ Turkish soldiers had arrived.',
      'Turkey',
      'TUR',
      'arrived',
    ],
    [
      'A separatist leader in Luhansk said that ⟦300⟧ Russian soldiers had arrived.',
      'separatist leader in Luhansk',
      'RUS',
      'arrived',
    ],
    ['Andriy Lysenko, its spokesman, said ⟦45,000⟧ Russian soldiers were massed.', 'Andriy Lysenko', 'RUS', 'present'],
    ['“There are ⟦500⟧ American soldiers there,” said Army Maj. Gen. Ray Holt.', 'Ray Holt', 'USA', 'present'],
    [
      'A Western diplomat in Vienna said that Jane Roe had left. The diplomat said that Libya had ⟦60,000⟧ soldiers.',
      'Western diplomat in Vienna',
      'LBY',
      'present',
    ],
    [
      'Jane Roe met officers on Anacoco Island. She said that Libya had ⟦35⟧ tanks there.',
      'Jane Roe',
      'LBY',
      'present',
    ],
    [
      'Two of the officials said that Libya had moved in 15,000 soldiers. “It keeps ⟦five⟧ divisions there,” one of them said.',
      'officials',
      'LBY',
      'present',
    ],
    [
      'A European official said that Libya was quiet. An American general agreed. Jane Roe did not say how many they were; the European official put the number of Libyan soldiers at ⟦12,000⟧.',
      'European official',
      'LBY',
      'present',
    ],
    [
      '“We are ⟦10,000⟧ there,” said a spokesman of the army of Chad.',
      'spokesman of the army of Chad',
      'TCD',
      'present',
    ],
    // Whose they are.
    [
      'Russia has 7,000 men in Georgia. On the Georgian side, the 1st Brigade, ⟦some 2,000⟧ soldiers, was flown home.',
      'Northern Wire',
      'GEO',
      'withdrawn',
    ],
    [
      'France left Mali. Of the 13,000 peacekeepers of the United Nations there, ⟦roughly 2,900⟧ had left by May.',
      'Northern Wire',
      'UNO',
      'withdrawn',
    ],
    [
      'North Korea sent soldiers. “We see ⟦between 2,500 and 3,000⟧ North Korean soldiers there,” a Ukrainian officer said.',
      'Ukrainian officer',
      'PRK',
      'present',
    ],
    ['Iraq has about 1,500 tanks, up from ⟦1,200⟧, a US officer said.', 'US officer', 'IRQ', 'present'],
  ])('%s', (marked, who, force, measure) => {
    const claim = claimAt(marked);
    expect([claim.attribution[0]?.name, claim.actor?.code, claim.quantity?.measure]).toEqual([who, force, measure]);
    expect(claim.forceStrength).toBe(true);
  });

  it.each([
    // Quoted only to be mocked; forecast; lost.
    'Belova mocked what she called “a war of ⟦175,000⟧ Russian troops”.',
    'Russia could have ⟦175,000⟧ troops near the border by the end of June 2030, NATO said.',
    'Russia flew fighters to Mali after losing ⟦some 200⟧ men there, NATO said.',
  ])('no strength: %s', (marked) => {
    expect(claimAt(marked).forceStrength).toBe(false);
  });

  it('a country’s minister is of the country that was named before', () => {
    const said =
      '⟦About 220⟧ Russian tanks stand at Ukraine’s eastern borders, the country’s acting defence minister said.';
    expect(claimAt(said).attribution[0]?.actor).toBe('UKR');
  });

  it.each([
    ['In 2013, ⟦91⟧ Albanian refugees came to Chad.', 'Albanian people'],
    ['Poland already received ⟦700,000⟧ refugees.', undefined],
  ])('civilians are no force, and theirs alone whose name they have: %s', (marked, name) => {
    expect(claimAt(marked).actor?.name).toBe(name);
  });

  it('counts no helicopters where a verb tells of something else', () => {
    expect(() => claimAt('Even ⟦a third⟧ of the country lies beyond the reach of helicopters.')).toThrow(
      'found: nothing',
    );
  });

  it.each([
    ['A diplomat said on Monday that Libya had left. He added that ⟦300⟧ Libyan soldiers had stayed.', '2014-05-26'],
    ['A diplomat said on Monday that Libya had left.\n\nHe added that ⟦300⟧ Libyan soldiers had stayed.', '2014-05-26'],
    ['A diplomat said on 5 May that Libya had left.\n\nHe added that ⟦300⟧ Libyan soldiers had stayed.', '2014-05-30'],
    [
      'A diplomat said on Monday that Libya had left. An envoy said that ⟦300⟧ Libyan soldiers had stayed.',
      '2014-05-30',
    ],
  ])('goes on on the same day where the same voice goes on: %s', (marked, day) => {
    expect(claimAt(marked).time.saidAt?.until).toBe(day);
  });

  it.each([
    // What somebody else says at the end, with what the tree hangs on another's words.
    [
      'Mali’s army said it had "Russian instructors", of whom ⟦more than 1,000⟧ are there, according to two diplomats.',
      'diplomats',
    ],
    [
      'It goes on: ⟦1,900⟧ Russian soldiers serve there, said Jane Roe, an aide to the president, who added that few had left.',
      'Jane Roe',
    ],
    [
      'It goes on: 900 Russian soldiers serve there, said Jane Roe, an aide to the president, who added that ⟦200⟧ Russian soldiers had left.',
      'Jane Roe',
    ],
    [
      'A convoy was seen, the Syrian Observatory for Human Rights said, adding that ⟦500⟧ Russian soldiers were there.',
      'Syrian Observatory for Human Rights',
    ],
    ['John Roe said in a televised statement that the army had sent ⟦200⟧ Russian soldiers.', 'John Roe'],
    ['Chiu Kuo-cheng visited the base. "There are ⟦900⟧ Chinese soldiers there," Chiu said.', 'Chiu Kuo-cheng'],
    ['Russia had ⟦11,676⟧ soldiers there in June, U.N. figures show.', 'U.N. figures'],
  ])('%s is said by %s', (marked, source) => {
    expect(claimAt(marked).attribution[0]?.name).toBe(source);
  });

  it.each([
    [
      'Poland’s commander said that he had ⟦380⟧ men on the line, of whom 60 would leave by 1 June.',
      'POL',
      '2014-05-30',
    ],
    [
      'A diplomat said that ⟦400⟧ Russian soldiers were there and that a column had left on Monday.',
      'RUS',
      '2014-05-30',
    ],
    ['Russia had 300 soldiers there before the offensive and now has ⟦900⟧ soldiers there.', 'RUS', '2014-05-30'],
    ['It could not confirm this and saw ⟦30⟧ Russian soldiers.', 'RUS', '2014-05-30'],
    ['A diplomat saw ⟦66⟧ aircraft and 14 ships of the Chinese navy.', 'CHN', '2014-05-30'],
  ])('%s counts those of %s, on %s', (marked, force, day) => {
    const { actor, time, forceStrength } = claimAt(marked);
    expect([actor?.code, time.asOf?.from, forceStrength]).toEqual([force, day, true]);
  });

  it('leaves what was there before a withdrawal undated', () => {
    expect(claimAt('Moscow had ⟦100,300⟧ soldiers there before its withdrawal began on May 15.').time.asOf).toBeNull();
  });

  it('takes "its minister" for one of the state that the sentence tells of', () => {
    const { attribution } = claimAt("Kiev's forces have ⟦900⟧ tanks, its defence minister said.");
    expect(attribution[0]).toMatchObject({ name: 'its defence minister', actor: 'UKR' });
  });

  it.each([
    [
      'Israel’s military said it had sent a division as Hezbollah fired rockets. An official said ⟦15,000⟧ soldiers were there.',
      'ISR',
      'official',
      true,
    ],
    [
      'Chinese soldiers are there. Indian newspapers have put the figure ⟦as high as 20,000⟧.',
      'CHN',
      'Indian newspapers',
      true,
    ],
    [
      'Naim Qassem spoke. Before the war analysts believed that Hezbollah had ⟦50,000⟧ fighters.',
      'HEZBOLLAH',
      'war analysts',
      true,
    ],
    [
      'Pictures showed ⟦200⟧ Russian trucks in the valley, where a week earlier there had been none.',
      'RUS',
      'Pictures',
      true,
    ],
    ['Najib Mikati has said Lebanon is ready to send ⟦10,000⟧ soldiers.', 'LBN', 'Najib Mikati', false],
    ['The United States has ⟦300⟧ soldiers at the base, where they train others.', 'USA', 'Northern Wire', true],
  ])('%s', (marked, force, source, strength) => {
    const { actor, attribution, forceStrength } = claimAt(marked);
    expect([actor?.code, attribution[0]?.name, forceStrength]).toEqual([force, source, strength]);
  });

  it('counts nothing that the nearest voice but one denies', () => {
    const { attribution, forceStrength } = claimAt('The Kremlin denied reports of ⟦900⟧ Russian soldiers there.');
    expect([attribution.map(({ name }) => name), forceStrength]).toEqual([
      ['reports', 'Kremlin', 'Northern Wire'],
      false,
    ]);
  });

  it.each([
    // A speaker's own troops are no other's of whom the talk has been; a title's capitals end no name.
    [
      'Pentagon Press Secretary Maj. Gen. Daniel Holt Holds a Briefing\n\nGENERAL HOLT: Hezbollah fighters are there. We have ⟦40,000⟧ troops there.',
      'Daniel Holt',
      null,
    ],
    ['Q: There are still ⟦300⟧ of Gaddafi’s tanks, the minister said. Is that so?\n\nMR PRICE: No.', 'minister', 'LBY'],
    [
      'M23 rebels spoke in Congo. Rwandan soldiers are fighting alongside M23, which had ⟦900⟧ men in 2021.',
      'Northern Wire',
      'M23',
    ],
    ['Malawi’s leader told his army to prepare to leave; it contributes ⟦about 800⟧.', 'Northern Wire', 'MWI'],
  ])('%s', (marked, source, force) => {
    const { attribution, actor } = claimAt(marked);
    expect([attribution[0]?.name, actor?.code ?? null]).toEqual([source, force]);
  });

  it('puts nothing that a reporter said into the mouth of who spoke before', () => {
    const { attribution, forceStrength } = claimAt(
      'MR PRICE: Russian troops have left.\n\nQUESTION: (Inaudible) sanctions. You mentioned ⟦2,600⟧ soldiers.\n\nMR PRICE: Yes.',
    );
    expect([attribution[0]?.name, attribution[0]?.stance, forceStrength]).toEqual(['QUESTION', 'doubts', false]);
  });

  it('takes a long dash before a count for a pause', () => {
    expect(claimAt('This is a threat –⟦140,000⟧ Russian troops massed at the border.').quantity?.value).toBe(140_000);
  });

  it('dates a count by its own clause, not by what was not there before', () => {
    const { time } = claimAt(
      'The pictures show ⟦about 200⟧ Russian tanks at Yelnya, where there had been none in September.',
    );
    expect(time.asOf).toEqual({ ...time.saidAt, basis: time.asOf?.basis });
  });

  it.each([
    'Lebanon’s Hezbollah has ⟦5,000⟧ fighters in Syria, a European intelligence official said.',
    'A Western diplomat in Tbilisi said that ⟦5,000⟧ Russian soldiers were there.',
  ])('speaks for nobody that is named: %s', (text) => {
    expect(claimAt(text).attribution[0]).toMatchObject({ unnamed: true, actor: null });
  });

  it('counts no force by how many come each day', () => {
    expect(claimAt('Ethiopia has troops there, and only ⟦45⟧ trucks a day cross the lines.').forceStrength).toBe(false);
  });

  it('gives a peak to the number that is compared', () => {
    const { time } = claimAt('⟦2,000⟧ Malian troops remained there, compared with 7,000 at the height of the war.');
    expect(time.asOf?.from).toBe('2014-05-30');
  });

  it('takes no count from a question that somebody was asked', () => {
    const asked = 'Asked about a report of ⟦90,000⟧ Chinese soldiers there, Jane Roe said it was false.';
    expect(claimAt(asked).forceStrength).toBe(false);
    expect(claimAt(asked.replace('Asked about', 'Citing')).forceStrength).toBe(true);
  });

  it('takes peacekeepers for those of the union whose operations are named', () => {
    const claim = claimAt('We honour those who served in UN operations, the ⟦4,000⟧ peacekeepers who have died.');
    expect(claim.actor?.code).toBe('UNO');
  });

  it('takes who "speaks for the service" for the spokesman of the one that was named', () => {
    const claim = claimAt(
      'Ukraine’s border guard service came under fire. Serhiy Astakhov, who speaks for the service, said ⟦500⟧ Russian soldiers had crossed.',
    );
    expect(claim.attribution[0]).toMatchObject({ name: 'Serhiy Astakhov', actor: 'UKR' });
  });

  it('counts those who are excepted', () => {
    const claim = claimAt(
      'All 3,000 French troops will leave by May, except ⟦500⟧ who will man the airport, Paris said.',
    );
    expect(claim).toMatchObject({ actor: { code: 'FRA' }, status: 'planned' });
  });

  it.each([
    [
      'Junta soldiers fled.\n\nMyanmar’s junta is weak in Myanmar. The last junta troops, ⟦700⟧ soldiers, are holding out.',
      'MMR',
    ],
    ['The terrorists, who call themselves al-Shabaab, still have ⟦400⟧ fighters around the port.', 'SHABAAB'],
    ['What about the Turks at Bashiqa? They have ⟦several hundred⟧ soldiers there.', 'TUR'],
    // The name of a neighbour is no force because "its army chief" stands behind it.
    [
      'Serbia halved its forces near the line with Kosovo, its army chief said. Serbia still has ⟦4,500⟧ troops there.',
      'SRB',
    ],
    [
      'Mercenaries of the Wagner Group have been present in Belarus since July. There are ⟦more than 1,200⟧ of them.',
      'WAGNER',
    ],
  ])('whose they are: %s', (marked, code) => {
    expect(claimAt(marked).actor?.code).toBe(code);
  });

  it.each<[string, string, string | undefined]>([
    // Whom those counted are said to be, or a body to have.
    [
      'Indian troops are there. ⟦At least 300⟧ of them are regulars of Pakistan’s light infantry, he said.',
      'he',
      'PAK',
    ],
    ['The institute gives Armenia ⟦44,800⟧ soldiers and Azerbaijan 66,950.', 'Northern Wire', 'ARM'],
    // "It" before anybody speaks is what the sentence before is about.
    ['Ethiopia has brought up 9,000 soldiers. In May it had ⟦fewer than 600⟧ men there.', 'Northern Wire', 'ETH'],
    [
      'Ethiopia has an army there. It had ⟦200⟧ tanks in May, according to a study by a Moscow think-tank.',
      'study by a Moscow think-tank',
      'ETH',
    ],
    [
      'Russia has soldiers there. The Artsakh Defence Army is thought to be ⟦20,000⟧ strong.',
      'Northern Wire',
      undefined,
    ],
    ['Argentina’s air force is the worry. It has ⟦around 200⟧ aircraft, the institute says.', 'institute', 'ARG'],
    // Forces of a union of states, and people of whom no state is told.
    ['Russian soldiers are near. KFOR now has ⟦15,900⟧ soldiers on the ground.', 'Northern Wire', 'NATO'],
    ['The Yugoslav withdrawal goes on. ⟦26,000⟧ soldiers have gone.', 'Northern Wire', 'YUG'],
    ['India has an army there. ⟦Some 250⟧ soldiers of the two sides clashed.', 'Northern Wire', undefined],
    ['Saudi officials said the kingdom’s own forces at the border numbered ⟦20,000⟧.', 'Saudi officials', 'SAU'],
    ['Tanzania has offered 800 soldiers.\n\nResidents observed a convoy of ⟦30⟧ vehicles.', 'Residents', undefined],
    ['WASHINGTON (NW) - Iraq spoke.\n\nThe Air Force has sent ⟦420⟧ aircraft.', 'Northern Wire', 'USA'],
    ['A Russian brigade of ⟦3,000⟧ men stands there.', 'Northern Wire', 'RUS'],
    ['The Russian columns halted. An officer said ⟦23,800⟧ men were taking part in the operation.', 'officer', 'RUS'],
    ['Russian columns halted. The regular Chechen force numbers ⟦2,500⟧ soldiers.', 'Northern Wire', undefined],
    ['Sudan’s army fought the Houthis. The army has ⟦120,000⟧ soldiers.', 'Northern Wire', 'SDN'],
    ['Turkish troops are near. On Cyprus the army of occupation has ⟦30,000⟧ soldiers.', 'Northern Wire', 'TUR'],
    // Men and losses of those who are spoken of, or who speak.
    ['Three Russian ships sailed away with ⟦600⟧ men aboard.', 'Northern Wire', 'RUS'],
    ['Ukraine’s army said ⟦one⟧ soldier had been killed.', 'Ukraine’s army', 'UKR'],
    // What monitors see is not what was counted in the paragraph before.
    ['Russian soldiers took the hill.\n\nMonitors saw a convoy of ⟦40⟧ trucks near the river.', 'Monitors', undefined],
    ['Russian soldiers took the hill.\n\nWitnesses saw a convoy of ⟦40⟧ trucks near the river.', 'Witnesses', 'RUS'],
    // Who is quoted: ranks before an office, somebody without a name, one of several, somebody brought in before.
    [
      '⟦500⟧ Russian soldiers had left, Col. Gen. Anatoly Orlov, deputy chief of the Russian General Staff, told a briefing.',
      'Anatoly Orlov',
      'RUS',
    ],
    ['The town has received ⟦470⟧ Russian soldiers, said a doctor, who asked not to be named.', 'doctor', 'RUS'],
    [
      'Foreign attachés in Delhi are cautious. One of them said India had ⟦30,000⟧ men there.',
      'Foreign attachés',
      'IND',
    ],
    [
      'Jane Roe spoke first. The reports were confirmed by a military source in Oslo. The source said ⟦four⟧ Russian ships had left.',
      'military source in Oslo',
      'RUS',
    ],
    [
      'MR. HOLT: I have two announcements.\n\nQ: How many are there?\n\nA: There are ⟦9,000⟧ Russian soldiers there.',
      'MR. HOLT',
      'RUS',
    ],
    // What goes on with what was said, and what does not.
    ['Chad is at peace, Jane Roe said, and has withdrawn ⟦900⟧ soldiers from Mali.', 'Jane Roe', 'TCD'],
    ['Ukraine puts the Russian force at 40,000 men, with ⟦hundreds⟧ of tanks.', 'Ukraine', 'RUS'],
    [
      'Russia said its men would leave, but there was little sign of it on the road, where ⟦40⟧ Russian trucks stood.',
      'Northern Wire',
      'RUS',
    ],
    [
      'Georgia brought its men home. Its army lost ⟦160⟧ soldiers, the defence ministry said.',
      'defence ministry',
      'GEO',
    ],
  ])('%s', (marked, source, force) => {
    const { attribution, actor } = claimAt(marked);
    expect([attribution[0]?.name, actor?.code]).toEqual([source, force]);
  });

  it.each([
    ['Britain sent soldiers; they arrived on Sunday to join ⟦400⟧ British soldiers already there.', 'present'],
    ['A diplomat put the number of Serbian tanks at ⟦80⟧ and said that some men were leaving.', 'present'],
    ['There were 138 Malian soldiers in the town in May. Chad sent ⟦334⟧ others back by ship.', 'withdrawn'],
    ['About 600 Malian soldiers landed. ⟦240⟧ of them had given themselves up.', 'captured'],
  ])('what became of them: %s', (marked, measure) => {
    expect(claimAt(marked).quantity?.measure).toBe(measure);
  });

  it('counts operators of special forces, and a contingent by its persons', () => {
    expect(claimAt('There are ⟦more than 100⟧ U.S. special operators in the city.').forceStrength).toBe(true);
    expect(claimAt('Rwanda sent a ⟦1,000⟧-person contingent.').actor?.code).toBe('RWA');
  });

  it('dates the number before "compared with" by no time behind it', () => {
    const claim = claimAt('Mali has ⟦400⟧ soldiers there, compared with an estimated 1,500 at the end of last year.');
    expect(claim.time.asOf?.from).toBe('2014-05-30');
  });

  it('never takes the publisher for a person who speaks on', () => {
    const claim = claimAt(
      '“They have no water,” Juan Perez told Northern Wire. He said ⟦240⟧ Malian soldiers were there.',
    );
    expect(claim.attribution[0]?.name).toBe('Juan Perez');
  });

  it('gives "our fleet" to whom an official publisher speaks for, and to nobody where a newsroom writes', () => {
    const text = 'Turkish ships left port. Our own fleet has deployed 18 ships.';
    const owners = (publisher: string): unknown[] =>
      readingFrom(text, { publisher })
        .claims.filter(({ quantity }) => quantity !== null)
        .map(({ actor }) => actor?.code);
    expect(owners('Ministry of Defence of Greece')).toEqual(['GRC']);
    expect(owners('Northern Wire')).not.toEqual(['GRC']);
  });

  it('calls a force that is on its way planned', () => {
    expect(claimAt('Sudan said that a further ⟦800⟧ of its soldiers were on their way.').status).toBe('planned');
    expect(claimAt('Sudan said that a further ⟦800⟧ of its soldiers were in the town.').status).toBe('asserted');
  });
});
