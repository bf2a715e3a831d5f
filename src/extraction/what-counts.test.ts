import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

describe('how many are there, left or came, and how many are only to be', () => {
  it.each([
    // What is left is there, whatever will become of it.
    ['The ⟦fewer than 500⟧ remaining Kenyan troops will leave Somalia in August.', 'present', true],
    ['The ⟦500⟧ remaining Kenyan troops left Somalia on Monday.', 'withdrawn', true],
    ['⟦Almost all⟧ Kenyan troops have been withdrawn from Somalia.', 'withdrawn', true],
    // Approved, promised and further ones are none yet.
    [
      'Kenya has sent 120 soldiers to Somalia, the first of ⟦4,000⟧ extra troops approved by its parliament.',
      'arrived',
      false,
    ],
    ['Kenya has 900 soldiers in Somalia, out of an approved total of ⟦1,200⟧.', 'capacity', false],
    ['⟦Nearly 900⟧ Kenyan soldiers are in Somalia, out of an approved total of 1,200.', 'present', true],
    [
      'They are a part of the ⟦6,900⟧ soldiers that Kenya and others have promised to send to Somalia.',
      'planned',
      false,
    ],
    // Who was tried is told of as a person.
    ['⟦Two⟧ Kenyan soldiers were found guilty in Somalia on Thursday.', 'other', false],
    ['⟦Two⟧ Kenyan soldiers were found in Somalia on Thursday.', 'present', true],
    ['Kenya praised the ⟦6,900⟧ soldiers it has in Somalia.', 'present', true],
    ['Kenya has deployed 1,000 of the ⟦4,000⟧ extra troops to Somalia.', 'planned', false],
    ['Kenya has deployed 1,000 of its ⟦4,000⟧ troops to Somalia.', 'present', true],
    [
      '“I have ordered the deployment to Somalia of ⟦two⟧ more Kenyan battalions,” the president said.',
      'arrived',
      false,
    ],
    ['The remaining Kenyan troops, which include ⟦700⟧ peacekeepers, are still expected.', 'planned', false],
    ['A total of 30 tanks and ⟦800⟧ Kenyan troops are due to arrive in Somalia.', 'arrived', false],
    ['⟦Two⟧ Kenyan battalions flew out of Mogadishu.', 'withdrawn', true],
    ['Kenya explained the shortfall of ⟦2,819⟧ Kenyan soldiers.', 'other', false],
    ['⟦Some 4,600⟧ Kenyan troops have been in Somalia after its army crossed the border.', 'present', true],
    // Those who are joined and the existing ones are there.
    ['The 300 will work alongside ⟦4,000⟧ Kenyan soldiers.', 'present', true],
    ['Others would help the existing ⟦1,200⟧ Kenyan soldiers.', 'present', true],
    // What they do or take is not what became of them.
    ['⟦About 5,000⟧ Kenyan soldiers are undergoing military training and rotation in Somalia.', 'present', true],
    ['⟦Some 2,700⟧ Kenyan troops seized control of the port on Monday.', 'present', true],
    ['The rebels seized ⟦270⟧ Kenyan troops on Monday.', 'captured', false],
    ['⟦350⟧ Kenyan troops had taken up positions in Somalia.', 'present', true],
    ['Kenya’s army said that the dismissal of ⟦about 600⟧ Kenyan soldiers began it.', 'other', false],
  ])('%s', (marked, measure, strength) => {
    const { quantity, forceStrength } = claimAt(marked);
    expect([quantity?.measure, forceStrength]).toEqual([measure, strength]);
  });
});

describe('what is counted', () => {
  it.each([
    ['There were ⟦1,890⟧ “Kenyan instructors” in Somalia.', 'person'],
    ['Kenya has ⟦hundreds⟧ of units of armoured personnel carriers there.', 'armoured vehicle'],
    ['Kenya has ⟦three⟧ units of the army there.', 'unit'],
    ['Kenya landed ⟦159⟧ tracked and wheeled vehicles in Somalia.', 'vehicle'],
    ['The total number of Kenyan troops is now ⟦estimated at 3,100⟧.', 'person'],
    ['Kenya reinforced its mission from its present strength of ⟦2,000⟧ to about 15,000.', 'person'],
  ])('%s', (marked, unit) => {
    expect(claimAt(marked).quantity?.unit).toBe(unit);
  });

  it.each([
    'Kenya is to keep two Islamist insurgent groups from the town.',
    'Kenya sent a 757 aircraft to Somalia.',
    'Kenya provides the bulk of the force in Somalia.',
    // Words for a force that only describe another thing, or its highest degree.
    'Our military is the most powerful fighting force in Africa, the Kenyan ambassador said.',
    'Kenya’s army was blamed for many hundreds and likely thousands of civilian casualties.',
    'Kenya has three national marine sanctuaries.',
    // What a pronoun stands for that is no force.
    'Kenya has an army in Somalia. She spent six years in prison there, two of them in a cell.',
    'Kenya’s army hunted them. The activists spoke to us, several of whom are here today.',
  ])('counts no force: %s', (text) => {
    expect(readingFrom(text).claims.filter(({ forceStrength }) => forceStrength)).toEqual([]);
  });
});

it.each([
  ['⟦Hundreds⟧ or even thousands of Kenyan soldiers are there.', 'KEN', true],
  ['⟦900⟧ of Kenya’s best-equipped soldiers are there.', 'KEN', true],
  ['Kenya has 3,000 troops there. Hundreds of them left within days, ⟦40⟧ of them wounded.', 'KEN', false],
  ['Kenyan troops shelled the town, wounding ⟦at least 18⟧ people.', null, false],
  ['⟦More than 300⟧ Kenyan civilians were killed by Somali troops.', 'KEN', false],
])('whose they are: %s', (marked, code, strength) => {
  const { actor, forceStrength } = claimAt(marked);
  expect([actor?.code ?? null, forceStrength]).toEqual([code, strength]);
});

it.each([
  ['The storm took the lives of ⟦30⟧ Kenyan soldiers.', 'killed'],
  ['The shelling caused ⟦thousands⟧ of civilian deaths in Kenya.', 'killed'],
  ['The lives of ⟦30⟧ Kenyan soldiers depend on it.', 'other'],
])('lives: %s', (marked, measure) => {
  expect(claimAt(marked).quantity?.measure).toBe(measure);
});

it('counts nobody by a rate of so many each', () => {
  expect(
    readingFrom('Roads are dangerous, with 12.4 deaths per 100,000 people.')
      .claims.map(({ quantity }) => quantity)
      .filter(Boolean),
  ).toEqual([]);
});

it.each([
  [
    '⟦About 500⟧ Kenyan soldiers still stay there, Jane Roe, the acting prime minister of Somalia, reports.',
    'Jane Roe',
  ],
  [
    'The ⟦500⟧ Kenyan soldiers crossed the frontier, the city’s news agency reports from the scene.',
    'city’s news agency',
  ],
  ['The ⟦500⟧ Kenyan soldiers crossed the frontier, with no reports of shots.', 'Northern Wire'],
  // Whom an office is of, what it is for, and where somebody is, are not who speaks.
  ['A spokesman for Mayor Roe said ⟦500⟧ Kenyan soldiers crossed.', 'spokesman for Mayor Roe'],
  ['Rural Affairs Minister Jane Roe said ⟦500⟧ Kenyan soldiers crossed.', 'Jane Roe'],
  ['Officials in besieged Kherson said ⟦500⟧ Kenyan soldiers crossed.', 'Officials in besieged Kherson'],
  ['The High Commissioner for Refugees said ⟦500⟧ Kenyan soldiers crossed.', 'High Commissioner for Refugees'],
  // Who says it within what tells of them, and whom "the agency" cannot mean.
  ['These are among the ⟦500⟧ Kenyan soldiers that Somalia says are being sent home this year.', 'Somalia'],
  ['These are among the ⟦500⟧ Kenyan soldiers that Somalia is sending home this year.', 'Northern Wire'],
  ['The OSCE met there. The agency notes that ⟦500⟧ Kenyan soldiers crossed.', 'agency'],
  ['Xinhua reported this. The agency notes that ⟦500⟧ Kenyan soldiers crossed.', 'Xinhua'],
  ['⟦Nine⟧ Kenyan soldiers died, according to New York-based Aid Watch.', 'Aid Watch'],
  ['European Commissioner Jane Roe said ⟦500⟧ Kenyan soldiers crossed.', 'Jane Roe'],
])('who reports: %s', (marked, name) => {
  expect(claimAt(marked).attribution[0]?.name).toBe(name);
});

describe('people who only exist', () => {
  it.each([
    'He is survived by three children.',
    'The aid keeps 100,000 people alive.',
    'Millions of civilians are in their homes.',
  ])('counts nothing: %s', (text) => {
    expect(readingFrom(text).claims.filter(({ quantity }) => quantity !== null)).toEqual([]);
  });

  it.each([
    ['Kenya hosts ⟦70,000⟧ refugees.', 'present'],
    ['⟦Three⟧ children were killed.', 'killed'],
    ['⟦Some 700,000⟧ people have been forced to flee.', 'displaced'],
    ['⟦Some 700⟧ men were at the base.', 'present'],
  ])('follows what happens to them: %s', (marked, measure) => {
    expect(claimAt(marked).quantity?.measure).toBe(measure);
  });
});
