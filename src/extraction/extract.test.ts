import { describe, expect, it } from 'vitest';
import { claimAt } from './marked-fixture.ts';
import { readingFrom } from './reading-fixture.ts';

describe('quantities', () => {
  it.each([
    [
      'Russia has ⟦40,000⟧ troops near the border with Ukraine, NATO said.',
      { form: 'exactly', value: 40_000, unit: 'person' },
    ],
    ['Russia has ⟦about 40,000⟧ troops near the border with Ukraine, NATO said.', { form: 'about', value: 40_000 }],
    [
      'Russia has ⟦at least 40,000⟧ troops near the border with Ukraine, NATO said.',
      { form: 'at-least', value: 40_000 },
    ],
    ['Russia has ⟦up to 40,000⟧ troops near the border with Ukraine, NATO said.', { form: 'at-most', value: 40_000 }],
    [
      'Russia has ⟦well over 12,000⟧ troops near the border with Ukraine, NATO said.',
      { form: 'more-than', value: 12_000 },
    ],
    [
      'Russia has ⟦over about 15,000⟧ troops near the border with Ukraine, NATO said.',
      { form: 'more-than', value: 15_000 },
    ],
    [
      'Russia has ⟦fewer than 1,000⟧ troops near the border with Ukraine, NATO said.',
      { form: 'less-than', value: 1_000 },
    ],
    [
      'Russia has ⟦between 10,000 and 12,000⟧ troops near the border, NATO said.',
      { form: 'between', low: 10_000, high: 12_000 },
    ],
    [
      'Russia has ⟦19,000 to 21,000⟧ troops near the border, NATO said.',
      { form: 'between', low: 19_000, high: 21_000 },
    ],
    ['Russia has ⟦10,000–12,000⟧ troops near the border, NATO said.', { form: 'between', low: 10_000, high: 12_000 }],
    [
      'Russia has ⟦10 to 12 thousand⟧ troops near the border, NATO said.',
      { form: 'between', low: 10_000, high: 12_000 },
    ],
    [
      'Russia has ⟦tens of thousands⟧ of troops near the border, NATO said.',
      { form: 'worded', word: 'tens of thousands' },
    ],
    ['⟦A few thousand⟧ Russian troops remain near the border, NATO said.', { form: 'worded', word: 'a few thousand' }],
    [
      '⟦Several thousand⟧ Russian combat troops are inside Ukraine, NATO said.',
      { form: 'worded', word: 'several thousand' },
    ],
    ['⟦Two thirds⟧ of the Russian troops have left, NATO said.', { form: 'fraction', value: 2 / 3, unit: 'fraction' }],
    ['Russia has withdrawn ⟦70 percent⟧ of its troops, NATO said.', { form: 'fraction', value: 0.7 }],
    ['⟦At least two-thirds⟧ of the Russian forces have left, NATO said.', { form: 'fraction', low: 2 / 3 }],
    ['⟦About two in three⟧ Russian soldiers have left, NATO said.', { form: 'fraction', value: 2 / 3 }],
    ['Russia had withdrawn ⟦most⟧ of its troops, NATO said.', { form: 'worded', word: 'most', measure: 'withdrawn' }],
    ['Russia still has ⟦substantial⟧ forces along the border, NATO said.', { form: 'worded', word: 'substantial' }],
    ['⟦Seven⟧ Russian battalions remain near the border, NATO said.', { form: 'exactly', value: 7, unit: 'battalion' }],
    [
      '⟦Seven-plus⟧ Russian battalion task groups are near the border, NATO said.',
      { form: 'at-least', value: 7, unit: 'battalion tactical group' },
    ],
    ['Russia has ⟦about 16 thousand⟧ troops in Crimea, NATO said.', { form: 'about', value: 16_000 }],
    ['Russia has ⟦140.000⟧ troops in Crimea, NATO said.', { value: 140_000 }],
    ['Russia has ⟦5.5 thousand⟧ soldiers in Crimea, NATO said.', { value: 5_500 }],
    ['Russia has ⟦forty-five thousand⟧ soldiers in Crimea, NATO said.', { value: 45_000 }],
    [
      'Ukraine counts ⟦up to 270⟧ Russian tanks near its border, NATO said.',
      { form: 'at-most', value: 270, unit: 'tank' },
    ],
    [
      'The number of Russian troops in Crimea has risen to ⟦about 16,000⟧, NATO said.',
      { form: 'about', value: 16_000, measure: 'present' },
    ],
    ['Tanks | ⟦160⟧', { value: 160, unit: 'tank' }],
  ])('%s', (marked, quantity) => {
    expect(claimAt(marked).quantity).toMatchObject(quantity);
  });

  it.each([
    ['years', 'Russian troops seized Crimea in 2014 and Georgia fell in 2008.'],
    ['ages', 'An 85-year-old man led the soldiers.'],
    ['names', 'A Boeing 737-800 jet and Flight 17 crashed near the troops.'],
    ['member states', 'Ministers of the 28 member states discussed the Russian troops.'],
    ['distances', 'Russian troops pulled back at least 10 kilometres from the border.'],
    ['days', 'The return of the Russian troops will take about 20 days.'],
    ['money', 'Soldiers were paid $500 and 300 euros.'],
    ['an article', 'One battalion going somewhere is no withdrawal.'],
    ['most as an adverb', 'Most recently they sent a fighter home.'],
    ['parts', 'His total is made of two parts.'],
    ['half of a statement', 'Neither half of the statement about the troops came with a count.'],
  ])('sees no quantity in %s', (_what, text) => {
    const counted = readingFrom(text).claims.filter(({ kind }) => kind === 'quantity');
    expect(counted.map(({ exact }) => exact)).toEqual([]);
  });
});

describe('what became of them', () => {
  it.each([
    ['⟦Thousands⟧ of Russian troops had withdrawn, NATO said.', 'withdrawn', true],
    ['Russia is pulling back ⟦thousands⟧ of troops, NATO said.', 'withdrawn', true],
    ['⟦Seven⟧ Russian battalions, amounting to thousands of men, remained, NATO said.', 'remaining', true],
    ['⟦Tens of thousands⟧ of Russian troops are still there, NATO said.', 'remaining', true],
    ['Russia has sent ⟦at least a few thousand⟧ more troops to the border, NATO said.', 'arrived', true],
    ['⟦Up to 80,000⟧ additional Russian troops came to the border, NATO said.', 'arrived', true],
    ['⟦Six⟧ Russian soldiers were killed near the border, NATO said.', 'killed', false],
    ['⟦Ninety⟧ Russian soldiers were wounded, NATO said.', 'wounded', false],
    ['Kazakhstan has repatriated ⟦more than 600⟧ fighters from Syria.', 'other', false],
    ['A drill in western Russia takes in ⟦about 150,000⟧ Russian troops, NATO said.', 'other', false],
    ['⟦A single⟧ battalion of the Russian force was seen moving, NATO said.', 'other', false],
  ] as const)('%s', (marked, measure, forceStrength) => {
    const claim = claimAt(marked);
    expect([claim.quantity?.measure, claim.forceStrength]).toEqual([measure, forceStrength]);
  });

  it.each([
    ['Putin ordered the ⟦40,000⟧ Russian troops near the border back to their bases.', 'ordered'],
    ['Russia plans to send ⟦30,000⟧ Russian troops to the border, NATO said.', 'planned'],
    ['NATO urged Russia to withdraw ⟦40,000⟧ Russian troops from the border.', 'demanded'],
    ['If ⟦40,000⟧ Russian troops crossed the border, NATO would act, NATO said.', 'hypothetical'],
    ['Russia denied that ⟦40,000⟧ Russian troops were near the border.', 'denied'],
  ])('is no strength: %s', (marked, status) => {
    expect(claimAt(marked)).toMatchObject({ status, forceStrength: false });
  });

  it('keeps a careful count as a count', () => {
    expect(claimAt('There may be ⟦as many as 20,000⟧ Russian troops in Crimea, NATO said.')).toMatchObject({
      status: 'asserted',
      forceStrength: true,
    });
  });
});

describe('who says it', () => {
  it.each([
    [
      'Russia has ⟦40,000⟧ troops near Ukraine, NATO Secretary General Anders Fogh Rasmussen said on Friday.',
      ['Anders Fogh Rasmussen'],
      'NATO',
    ],
    [
      'NATO Secretary General Anders Fogh Rasmussen spoke. Rasmussen said that Russia had ⟦40,000⟧ troops near Ukraine.',
      ['Anders Fogh Rasmussen'],
      'NATO',
    ],
    [
      'NATO Secretary General Anders Fogh Rasmussen spoke. He said Russia had ⟦40,000⟧ troops near Ukraine.',
      ['Anders Fogh Rasmussen'],
      'NATO',
    ],
    [
      '‘Russia moved. Our estimate is that ⟦40,000⟧ Russian troops are near Ukraine,’ Rasmussen told Reuters on the sidelines of a meeting.',
      ['Rasmussen', 'Reuters'],
      'NATO',
    ],
    [
      '“There are ⟦40,000⟧ Russian troops near Ukraine,” said NATO spokeswoman Oana Lungescu.',
      ['Oana Lungescu'],
      'NATO',
    ],
    [
      'According to a NATO military officer, Russia has ⟦40,000⟧ troops near Ukraine.',
      ['NATO military officer'],
      'NATO',
    ],
    ['Russia has ⟦40,000⟧ troops near Ukraine, according to NATO.', ['NATO'], 'NATO'],
    [
      'In line with earlier comments by a U.S. defence official that Russia had ⟦40,000⟧ troops near Ukraine, allies met.',
      ['U.S. defence official'],
      'USA',
    ],
    [
      'The head of Ukraine’s State Border Service, Mykola Lytvyn, said Russia had ⟦40,000⟧ troops near Ukraine.',
      ['Mykola Lytvyn'],
      'UKR',
    ],
    [
      'Pentagon officials said Russia had 20,000 troops near Ukraine, while Kyiv put the number at ⟦40,000⟧.',
      ['Ukraine'],
      'UKR',
    ],
    [
      'Russia has ⟦40,000⟧ troops near Ukraine, the Pentagon estimated, the Associated Press reported.',
      ['Pentagon', 'Associated Press'],
      'USA',
    ],
    [
      'Russia has ⟦40,000⟧ troops near Ukraine, Reuters quoted the American ambassador to NATO as saying.',
      ['American ambassador to NATO', 'Reuters'],
      'USA',
    ],
    [
      'A NATO officer gave figures. About ⟦40,000⟧ is not one of them. '.replace('⟦40,000⟧', 'nothing') +
        'The officer said Russia had ⟦40,000⟧ troops near Ukraine.',
      ['NATO officer'],
      'NATO',
    ],
    ['NATO said Russia moved, adding that ⟦40,000⟧ Russian troops were near Ukraine.', ['NATO'], 'NATO'],
    [
      'A military spokesman of NATO gave figures. The spokesman, Colonel Jay Janzen, said Russia had ⟦40,000⟧ troops near Ukraine.',
      ['Jay Janzen'],
      'NATO',
    ],
    ['Kyiv, May 28 (Xinhua) Ukraine has counted ⟦40,000⟧ Russian troops near its border.', ['Ukraine'], 'UKR'],
  ])('%s', (marked, names, actor) => {
    const claim = claimAt(marked);
    expect(claim.attribution.map(({ name }) => name)).toEqual([...names, 'Northern Wire']);
    expect(claim.attribution[0]?.actor).toBe(actor);
  });

  it('does not put a newsroom’s number into a mouth', () => {
    const claim = claimAt(
      'President Putin said that Russian troops had been withdrawn; in our bulletin that became a claim that ⟦40,000⟧ troops had gone.',
    );
    expect(claim.attribution.map(({ kind }) => kind)).toEqual(['publisher']);
  });

  it('keeps a reporter’s question from being an assertion', () => {
    const { claims } = readingFrom(
      'QUESTION: Are there 100,000 Russian troops on Ukraine’s border?\n\nSECRETARY BLINKEN: I will not speak of numbers.',
    );
    expect(claims.map(({ forceStrength, attribution }) => [forceStrength, attribution[0]?.name])).toEqual([
      [false, 'QUESTION'],
    ]);
  });
});

describe('when', () => {
  it.each([
    [
      'A NATO officer said on Wednesday that ⟦40,000⟧ Russian troops were near Ukraine.',
      '2014-05-28',
      '2014-05-28',
      '2014-05-28',
    ],
    ['NATO said Russia had ⟦40,000⟧ troops near Ukraine.', '2014-05-30', '2014-05-30', '2014-05-30'],
    [
      'The officer said that by mid-May there were ⟦fewer than 1,000⟧ Russian troops near Ukraine.',
      '2014-05-30',
      '2014-05-11',
      '2014-05-21',
    ],
    ['About a week earlier ⟦1,000⟧ Russian troops were near Ukraine.', '2014-05-30', '2014-05-19', '2014-05-25'],
    ['NATO said Russia had ⟦40,000⟧ troops near Ukraine on 20 May.', '2014-05-30', '2014-05-20', '2014-05-20'],
    // What somebody passes on was said when he said it, where its source has no day of its own.
    [
      'Jane Roe said on Wednesday that officials estimated Russia had ⟦40,000⟧ troops near Ukraine.',
      '2014-05-28',
      '2014-05-28',
      '2014-05-28',
    ],
    [
      'Jane Roe said on Wednesday that officials had told her on Monday that Russia had ⟦40,000⟧ troops near Ukraine.',
      '2014-05-26',
      '2014-05-26',
      '2014-05-26',
    ],
  ])('%s', (marked, said, from, until) => {
    const { time } = claimAt(marked);
    expect([time.saidAt?.until, time.asOf?.from, time.asOf?.until]).toEqual([said, from, until]);
  });

  it.each([
    'At the peak, Russia had ⟦around 40,000⟧ troops near Ukraine, NATO said.',
    'Before the crisis Russia had ⟦11,000⟧ troops in Crimea, NATO said.',
  ])('leaves undated: %s', (marked) => {
    expect(claimAt(marked).time.asOf).toBeNull();
  });
});

it('a count between two years is of all those between', () => {
  const claim = claimAt('Between 2003 and 2013, ⟦4,000⟧ Albanian soldiers served alongside NATO forces in Chad.');
  expect(claim.time.asOf).toMatchObject({ from: '2003-01-01', until: '2013-12-31' });
});

it('what lies years after an undated beginning does not lie ahead', () => {
  const claim = claimAt(
    'He was caught 10 years ago. It is now 20 years later, and ⟦4,500⟧ Chadian soldiers lost their lives.',
  );
  expect(claim.status).toBe('asserted');
});

describe('relations', () => {
  it('ties a fraction to the peak that the report states', () => {
    const { claims, relations } = readingFrom(
      'Two thirds of the Russian troops near Ukraine have left, NATO said. At the peak, Russia had about 40,000 troops near Ukraine, NATO said.',
    );
    const counted = claims.filter(({ kind }) => kind === 'quantity');
    expect(relations).toMatchObject([{ from: counted[0]?.id, type: 'fraction-of', to: counted[1]?.id }]);
  });

  it('ties a headline to the text that it repeats', () => {
    const { claims, relations } = readingFrom(
      'Russia has 40,000 troops near Ukraine\n\nRussia has 40,000 troops near Ukraine, NATO said on Friday.',
    );
    expect(relations).toMatchObject([{ from: claims[1]?.id, type: 'same-claim', to: claims[0]?.id }]);
  });

  it('ties battalions to the men that they amount to', () => {
    const { relations } = readingFrom(
      'Seven Russian battalions, amounting to thousands of men, remained near Ukraine, NATO said.',
    );
    expect(relations).toMatchObject([{ type: 'restates-in-other-unit' }]);
  });
});

describe('what is told besides numbers', () => {
  it.each([
    ['Russia is in the process of pulling back its troops, NATO said.', 'event', 'RETREAT', 'RUS', 'in-progress'],
    ['Ukraine attacked a Russian warship near Odesa on Tuesday.', 'event', 'ASSAULT', 'UKR', 'asserted'],
    ['NATO urged Russia to withdraw all troops from the border.', 'demand', 'REQUEST', 'NATO', 'demanded'],
    ['The ministers of France and Germany will meet in Paris on Monday.', 'scheduled', undefined, 'FRA', 'planned'],
    ['NATO has suspended all cooperation with Russia.', 'state', undefined, 'NATO', 'asserted'],
    ['The two sides left the door open to further talks.', 'state', undefined, undefined, 'asserted'],
    ['Polish units should be on very high alert, the minister said.', 'state', undefined, 'POL', 'demanded'],
    ['The visit could point to an easing of tensions.', 'assessment', undefined, undefined, 'asserted'],
  ])('%s is told as %s', (text, kind, type, code, status) => {
    const claim = readingFrom(text).claims.find((each) => each.kind === kind);
    expect(claim).toMatchObject({ status, quantity: null, forceStrength: false });
    if (type !== undefined) expect(claim?.event?.type).toBe(type);
    if (code !== undefined) expect(claim?.actor?.code).toBe(code);
  });

  it('tells whom a demand is made to, and where and when an event was', () => {
    const [demand] = readingFrom('NATO urged Russia to withdraw all troops from the border.').claims;
    expect(demand?.recipient?.code).toBe('RUS');
    const [attack] = readingFrom('Rebels shelled an airbase in Idlib on 20 May, the army said.').claims;
    expect(attack).toMatchObject({
      place: { name: 'Idlib', country: 'SYR', geonames: expect.any(Number) },
      time: { asOf: { from: '2014-05-20', until: '2014-05-20' } },
    });
  });
});
