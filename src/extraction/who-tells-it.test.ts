import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

describe('plans and intentions: who says that somebody means to, and what is meant', () => {
  it.each<[string, string, string | null, string, string]>([
    // Who plans need not have said so: somebody else tells of it.
    [
      'The Kremlin is planning an offensive involving ⟦up to 75,000⟧ Russian troops, according to U.S. officials.',
      'U.S. officials',
      'RUS',
      'planned',
      'planned',
    ],
    [
      'Russia’s defence minister, Pyotr Ivanov, said NATO planned to deploy ⟦4,000⟧ troops near the border.',
      'Pyotr Ivanov',
      'NATO',
      'planned',
      'planned',
    ],
    [
      '“The Russian plans involve the movement of ⟦100⟧ battalion tactical groups,” a U.S. official said.',
      'U.S. official',
      'RUS',
      'planned',
      'planned',
    ],
    // What is added is no saying; who "they" are that believe what they say.
    [
      'Russia has added ⟦7,000⟧ troops to those at the border, officials said.',
      'officials',
      'RUS',
      'arrived',
      'asserted',
    ],
    ['He met Jane Roe. She added that ⟦7,000⟧ Russian troops were there.', 'Jane Roe', 'RUS', 'present', 'asserted'],
    [
      'British officials spoke. Western officials say they believe Russia has massed ⟦9,000⟧ troops there.',
      'Western officials',
      'RUS',
      'present',
      'asserted',
    ],
    // Names of places and of bodies are no names of persons.
    [
      'The top U.S. commander in the Middle East said Iran has ⟦900⟧ soldiers there.',
      'top U.S. commander in the Middle East',
      'IRN',
      'present',
      'asserted',
    ],
    [
      'A foundation spoke. According to the nonpartisan Special Budget Office, Chad has ⟦900⟧ soldiers there.',
      'Special Budget Office',
      'TCD',
      'present',
      'asserted',
    ],
    // Who promises has said so.
    ['Norway promised to send ⟦1,200⟧ soldiers to Mali.', 'Norway', 'NOR', 'planned', 'planned'],
    [
      'The president of Chad, Idriss Moro, had ordered the army on May 19 to return ⟦three⟧ battalions to their bases.',
      'Idriss Moro',
      'TCD',
      'withdrawn',
      'ordered',
    ],
    // What only looks like a plan or a condition.
    [
      'If anything, ⟦40 percent⟧ of the Russian troops are nearer now, NATO said.',
      'NATO',
      'RUS',
      'present',
      'asserted',
    ],
  ])('%s', (text, source, force, measure, status) => {
    const { attribution, actor, quantity, ...claim } = claimAt(text);
    expect([attribution[0]?.name, actor?.code, quantity?.measure, claim.status]).toEqual([
      source,
      force,
      measure,
      status,
    ]);
  });
});

describe('numbers that leave out what they count, and who says them', () => {
  it.each<[string, string, string | null, string]>([
    [
      'NATO released satellite photographs on Thursday that it said showed ⟦as many as 4,000⟧ Russian troops massed near the border.',
      'NATO',
      'RUS',
      'present',
    ],
    [
      'Russian troops are on the move. The United States estimates that ⟦between 35,000 and 40,000⟧ are deployed near the border.',
      'United States',
      'RUS',
      'present',
    ],
    [
      'Russian troops have gone home. ⟦Fewer than 1,000⟧ were left in the border area by mid-May, a NATO officer said.',
      'NATO officer',
      'RUS',
      'remaining',
    ],
    [
      'Russian troops are massing. Jane Roe said the total would reach ⟦some 110,000⟧ in 56 battalion tactical groups.',
      'Jane Roe',
      'RUS',
      'present',
    ],
    [
      'Jane Roe put the number of Russian soldiers along the frontier at around 30,000, not counting the ⟦25,000⟧ in Crimea.',
      'Jane Roe',
      'RUS',
      'present',
    ],
    [
      'Russian troops are near. A spokesman for the ministry said ⟦as few as four⟧ battalions were deployed in full.',
      'spokesman for the ministry',
      'RUS',
      'present',
    ],
    ['The rebels say ⟦900⟧ Russian soldiers have left.', 'rebels', 'RUS', 'withdrawn'],
    [
      'Jane Roe said on Tuesday that more than 150,000 Russian troops were near; two weeks earlier US estimates had stood at ⟦100,000⟧.',
      'US estimates',
      'RUS',
      'present',
    ],
    [
      'Russia’s defence ministry said ⟦ten thousand⟧ soldiers had completed drills and were returning to barracks.',
      'Russia’s defence ministry',
      'RUS',
      'withdrawn',
    ],
    ['According to our latest information, ⟦7,000⟧ Russian soldiers remain.', 'Northern Wire', 'RUS', 'remaining'],
    // Said in a sentence of its own behind what was said.
    [
      'Russia has ⟦more than 127,000⟧ soldiers near the border.\n\nThat is according to the latest assessment of the defence ministry.',
      'latest assessment of the defence ministry',
      'RUS',
      'present',
    ],
    [
      'Russia has ⟦7,000⟧ soldiers near the border.\n\nJane Roe said this at a briefing in Kyiv, Northern Wire reports.',
      'Jane Roe',
      'RUS',
      'present',
    ],
    [
      'Jane Roe, the interim president, said last week that Russia had ⟦more than 40,000⟧ troops near the border.',
      'Jane Roe',
      'RUS',
      'present',
    ],
    [
      'NATO, which had estimated the Russian force at ⟦between 30,000 and 40,000⟧ soldiers, said that this was welcome.',
      'NATO',
      'RUS',
      'present',
    ],
    [
      'An OSCE patrol travelling east of Donetsk on 8 May observed ⟦40⟧ Russian trucks carrying fighters.',
      'OSCE',
      'RUS',
      'present',
    ],
    [
      'Jane Roe said 41 Russian battalions had been there in March. “There are ⟦56⟧ today,” she said.',
      'Jane Roe',
      'RUS',
      'present',
    ],
    // What somebody is said to have is there, wherever it came from; of rebels of no name nobody’s.
    [
      'Russian troops are near. The rebels acknowledge having ⟦three⟧ tanks, which they say were captured from stores.',
      'rebels',
      null,
      'present',
    ],
    [
      'NATO said ⟦50⟧ Russian battlefield tactical groups are deployed, along with newly arrived artillery.',
      'NATO',
      'RUS',
      'present',
    ],
    [
      'Canada has sent ⟦700⟧ soldiers to Riga and repositioned its ships, Secretary of State Jane Roe said.',
      'Jane Roe',
      'CAN',
      'arrived',
    ],
    [
      'There are ⟦900⟧ Peruvian soldiers there, the Chilean Armed Forces said.',
      'Chilean Armed Forces',
      'PER',
      'present',
    ],
    // A year that heads a chapter speaks for nobody.
    [
      'The war went on.\n\n2006:\n\nIraq had ⟦900⟧ soldiers there.\n\n2007:\n\nIt ended.',
      'Northern Wire',
      'IRQ',
      'present',
    ],
    // Things of somebody whom no known name tells are not those of whom was spoken before.
    ['Libyan troops hold the town. On Monday ⟦16⟧ coalition aircraft flew over it.', 'Northern Wire', null, 'present'],
    ['Libyan troops hold the town. On Monday ⟦16⟧ old aircraft flew over it.', 'Northern Wire', 'LBY', 'present'],
    // "The Minister" is who was named behind that office, and what he claims with a bound is his.
    [
      'Foreign Minister of Chad Jane Roe spoke. The Minister said ⟦65⟧ Chadian soldiers were killed.',
      'Jane Roe',
      'TCD',
      'killed',
    ],
    [
      'Foreign Minister of Chad spoke. The Minister said ⟦65⟧ Chadian soldiers were killed.',
      'Minister',
      'TCD',
      'killed',
    ],
    ['NATO on Monday claimed ⟦at least 45⟧ Syrian soldiers got killed in a clash.', 'NATO', 'SYR', 'killed'],
    // Whose soldiers "its" are, and who is about to send them.
    [
      'The Peruvian Ministry of Defence said the first ⟦50⟧ of its soldiers had arrived.',
      'Peruvian Ministry of Defence',
      'PER',
      'arrived',
    ],
    ['Chad is in the process of sending ⟦five⟧ tanks to Niger.', 'Northern Wire', 'TCD', 'arrived'],
    // A person's name with a colon heads what he says in a transcript, over the paragraphs behind it; a place does not.
    ['Talks in Chad\n\nMr. Holt: Good day.\n\nLibya has ⟦900⟧ soldiers there.\n\nQ: Why?', 'Holt', 'LBY', 'present'],
    ['Talks in Chad\n\nJane Roe : Libya has ⟦900⟧ soldiers there.', 'Jane Roe', 'LBY', 'present'],
    ['Talks in Chad\n\nTripoli: Good day.\n\nLibya has ⟦900⟧ soldiers there.', 'Northern Wire', 'LBY', 'present'],
    // What a relative clause tells of a place was not done to those who are there.
    [
      'Chad has deployed ⟦900⟧ soldiers along its border, including on the hills, which Niger seized by force.',
      'Northern Wire',
      'TCD',
      'present',
    ],
    ['Niger told of ⟦900⟧ Chadian soldiers, whom it had seized in the hills.', 'Northern Wire', 'TCD', 'captured'],
    // Of two subjects, the pronoun is explained by the noun.
    [
      'The Afghan army has tanks, NATO said. They – the Taliban, in contrast, have ⟦70,000⟧ men.',
      'Northern Wire',
      'TALIBAN',
      'present',
    ],
  ])('%s', (text, source, force, measure) => {
    const { attribution, actor, quantity } = claimAt(text);
    expect([attribution[0]?.name, actor?.code ?? null, quantity?.measure]).toEqual([source, force, measure]);
  });

  it.each([
    ['Mr. Holt: Good day.\n\nQ: How many?\n\nA: We have 900 soldiers there.', 'Holt'],
    ['Mr. Holt: Good day.\n\nWe have 900 soldiers there.', 'Holt'],
    ['Tripoli: Good day.\n\nWe have 900 soldiers there.', 'Ministry of Defence of Chad'],
  ])('a label that begins the text: %s', (text, source) => {
    const { claims } = readingFrom(text, { publisher: 'Ministry of Defence of Chad' });
    const claim = claims.find(({ quantity }) => quantity !== null);
    expect([claim?.attribution[0]?.name, claim?.actor?.code]).toEqual([source, 'TCD']);
  });

  it('takes the day of an interview for the day on which it was said', () => {
    const { time } = claimAt(
      'Jane Roe said in an interview with Reuters on Monday that Russia had ⟦20,000⟧ troops there.',
    );
    expect(time.saidAt?.from).toBe('2014-05-26');
  });
});
