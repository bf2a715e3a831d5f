import { describe, expect, it } from 'vitest';
import { addDays, type Day, parseDay } from '../../model/day.ts';
import { mark, unmark } from '../../text/marked-fixture.ts';
import { sentencesOf } from '../sentence-fixture.ts';
import { type NormalisedTime, normaliseTimes } from './normalise-times.ts';

/** A Wednesday. */
const published = parseDay('2014-05-28');

interface Read {
  readonly marked: string;
  readonly times: readonly NormalisedTime[];
}

/** The times of a text, and the text with what was found marked. */
function read(text: string, publishedAt: Day | null = published, narrative = false): Read {
  const sentences = sentencesOf(text);
  const times = normaliseTimes(sentences, { publishedAt, narrative });
  const spans = times.map(({ sentence, first, last }) => {
    const tokens = sentences[sentence]?.tokens ?? [];
    return { start: tokens[first]?.span.start ?? 0, end: tokens[last]?.span.end ?? 0 };
  });
  return { marked: mark(text, spans), times };
}

/** Rows of a text with its times marked, and their values with one space between. */
type Rows = readonly (readonly [marked: string, values: string])[];

function expectValues(marked: string, values: string): void {
  const found = read(unmark(marked).text);
  expect(found.marked).toBe(marked);
  expect(found.times.map(({ value }) => value).join(' ')).toBe(values);
}

describe('months and days', () => {
  const rows: Rows = [
    ['The exercise began on ⟦14 March 2014⟧.', '2014-03-14'],
    ['The exercise began on ⟦March 14, 2014⟧, a spokesman said.', '2014-03-14'],
    ['He was arrested on ⟦Friday, May 23, 2014⟧.', '2014-05-23'],
    ['The convoy left on ⟦April 3⟧.', '2014-04-03'],
    ['The convoy left on ⟦the 3rd of April⟧.', '2014-04-03'],
    ['The convoy left on ⟦November 3⟧.', '2013-11-03'],
    ['The summit will open on ⟦June 5⟧ in Vilnius.', '2014-06-05'],
    ['The summit will open on ⟦January 12⟧.', '2015-01-12'],
    ['The law was passed in ⟦December⟧.', '2013-12'],
    ['The vote will be held in ⟦October⟧.', '2014-10'],
    ['The two sides met in ⟦February 2012⟧.', '2012-02'],
    ['Sales fell in ⟦late March⟧.', '2014-03'],
    ['They withdrew in ⟦mid-April⟧.', '2014-04'],
    ['The talks broke down in ⟦early May⟧.', '2014-05'],
    ['The contract was signed at ⟦the end of January 2013⟧.', '2013-01'],
    ['The report covers ⟦Dec. 31, 2013⟧.', '2013-12-31'],
    ['The order is dated ⟦2014-05-12⟧.', '2014-05-12'],
    ['The order is dated ⟦12/31/2013⟧.', '2013-12-31'],
    ['The raid took place on ⟦the night of April 18, 2014⟧.', '2014-04-18TNI'],
    ['Troops crossed the river on ⟦the morning of 9 May⟧.', '2014-05-09TMO'],
    ['The drills ran from ⟦March 3⟧ to ⟦March 9⟧.', '2014-03-03 2014-03-09'],
    ['The drills ran ⟦3⟧-⟦9 March 2014⟧.', '2014-03-03 2014-03-09'],
    ['The drills were held on ⟦March 3⟧ and ⟦4⟧.', '2014-03-03 2014-03-04'],
    ['Fighting lasted from ⟦April⟧ to ⟦June 2013⟧.', '2013-04 2013-06'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('years, parts of them and larger units', () => {
  const rows: Rows = [
    ['The bridge was built in ⟦1987⟧.', '1987'],
    ['He led the army from ⟦1998⟧ to ⟦2004⟧.', '1998 2004'],
    ['The ⟦2008⟧ war lasted ⟦five days⟧.', '2008 P5D'],
    ['The party lost the ⟦2012⟧ elections.', '2012'],
    ['The war of ⟦1939⟧-⟦45⟧ changed the region.', '1939 1945'],
    ['Inflation was high in ⟦the 1990s⟧.', '199'],
    ['The factory dates from ⟦the early 1970s⟧.', '197'],
    ['The fort was built in ⟦the 18th century⟧.', '17'],
    ['The town was founded in ⟦the fourth century BC⟧.', 'BC03'],
    ['The city fell in ⟦490 BC⟧.', 'BC0490'],
    ['Revenue grew in ⟦fiscal 2013⟧.', '2013'],
    ['Exports rose in ⟦the first quarter of 2013⟧.', '2013-Q1'],
    ['Profit fell in ⟦the third quarter⟧.', '2013-Q3'],
    ['Profit will rise in ⟦the third quarter⟧.', '2014-Q3'],
    ['Output rose in ⟦the second half of 2013⟧.', '2013-H2'],
    ['The treaty was signed in ⟦the summer of 2011⟧.', '2011-SU'],
    ['The offensive started ⟦last winter⟧.', '2013-WI'],
    ['The government plans to hold elections ⟦next spring⟧.', '2015-SP'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('weekdays', () => {
  const rows: Rows = [
    ['The minister resigned ⟦Monday⟧.', '2014-05-26'],
    ['The minister resigned on ⟦Friday⟧.', '2014-05-23'],
    ['The minister will resign on ⟦Friday⟧.', '2014-05-30'],
    ['The minister is expected to resign on ⟦Friday⟧.', '2014-05-30'],
    ['The council agreed to meet ⟦Sunday⟧.', '2014-06-01'],
    ['Troops arrived in Donetsk ⟦Wednesday⟧.', '2014-05-28'],
    ["⟦Friday⟧'s attack killed nine soldiers.", '2014-05-23'],
    ['The bomb exploded ⟦Friday night⟧ near a market.', '2014-05-23TNI'],
    ['The ship docked late on ⟦Tuesday⟧.', '2014-05-27'],
    ['Police closed the road ⟦early Monday⟧.', '2014-05-26'],
    ['The court ruled ⟦last Thursday⟧.', '2014-05-22'],
    ['The court will rule ⟦next Monday⟧.', '2014-06-02'],
    ['The shops are closed on ⟦Mondays⟧.', 'XXXX-WXX-1'],
    ['It rained over ⟦the weekend⟧.', '2014-W21-WE'],
    ['The rally will take place at ⟦the weekend⟧.', '2014-W22-WE'],
    ['The rally will take place ⟦this weekend⟧.', '2014-W22-WE'],
    ['The rally took place ⟦last weekend⟧.', '2014-W21-WE'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('words for now and about now', () => {
  const rows: Rows = [
    ['The talks resumed ⟦today⟧.', '2014-05-28'],
    ['The talks broke down ⟦yesterday⟧.', '2014-05-27'],
    ['A decision is due ⟦tomorrow morning⟧.', '2014-05-29TMO'],
    ['Shelling was heard ⟦last night⟧.', '2014-05-27TNI'],
    ['Shelling was heard ⟦overnight⟧.', '2014-05-28TNI'],
    ['The president will speak ⟦tonight⟧.', '2014-05-28TNI'],
    ['The president spoke ⟦this morning⟧.', '2014-05-28TMO'],
    ['The force is ⟦now⟧ larger.', 'PRESENT_REF'],
    ['He is ⟦currently⟧ in Vienna.', 'PRESENT_REF'],
    ['The unit was ⟦recently⟧ moved.', 'PAST_REF'],
    ['Tensions have grown in ⟦recent years⟧.', 'PAST_REF'],
    ['The country will face more attacks in ⟦the near future⟧.', 'FUTURE_REF'],
    ['That has not happened in ⟦the past⟧.', 'PAST_REF'],
    ['Few people believed him at ⟦the time⟧.', 'PAST_REF'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('units before and after', () => {
  const rows: Rows = [
    ['The budget was cut ⟦last year⟧.', '2013'],
    ['The budget will be cut ⟦next year⟧.', '2015'],
    ['The budget was cut ⟦earlier this year⟧.', '2014'],
    ['The budget was cut ⟦late last year⟧.', '2013'],
    ['A delegation arrived ⟦last week⟧.', '2014-W21'],
    ['A delegation will arrive ⟦next week⟧.', '2014-W23'],
    ['A delegation arrived ⟦last month⟧.', '2014-04'],
    ['The work must be done by ⟦the end of the year⟧.', '2014'],
    ['Sales are up ⟦this quarter⟧', '2014-Q2'],
    ['He left the army ⟦a year ago⟧.', '2013'],
    ['He left the army ⟦three years ago⟧.', '2011'],
    ['He left the army ⟦two months ago⟧.', '2014-03'],
    ['He left the army ⟦three weeks ago⟧.', '2014-W19'],
    ['He left the army ⟦ten days ago⟧.', '2014-05-18'],
    ['He left the army ⟦more than a decade ago⟧.', '2004'],
    ['He left the army ⟦years ago⟧.', 'PAST_REF'],
    ['He left the army ⟦several years ago⟧.', 'PAST_REF'],
    ['The bridge fell on ⟦May 3, 2013⟧. ⟦The next day⟧ the army came.', '2013-05-03 2013-05-04'],
    ['The bridge fell on ⟦May 3, 2013⟧. It reopened ⟦three weeks later⟧.', '2013-05-03 2013-W21'],
    ['The war ended in ⟦1995⟧. ⟦Two years later⟧ the border opened.', '1995 1997'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('durations', () => {
  const rows: Rows = [
    ['The siege lasted ⟦three days⟧.', 'P3D'],
    ['The siege lasted ⟦about three weeks⟧.', 'P3W'],
    ['The siege lasted ⟦more than two years⟧.', 'P2Y'],
    ['The siege lasted ⟦nearly six months⟧.', 'P6M'],
    ['The siege lasted ⟦at least 48 hours⟧.', 'PT48H'],
    ['The siege lasted ⟦several days⟧.', 'PXD'],
    ['The siege lasted ⟦a few hours⟧.', 'PTXH'],
    ['The siege lasted ⟦two and a half years⟧.', 'P2.5Y'],
    ['The siege lasted for ⟦decades⟧.', 'PXDE'],
    ['They signed a ⟦five-year⟧ contract.', 'P5Y'],
    ['A ⟦two-day⟧ summit was held.', 'P2D'],
    ['The army has lost ground over ⟦the past three weeks⟧.', 'P3W'],
    ['The army has lost ground in ⟦the last few days⟧.', 'PXD'],
    ['More troops will arrive in ⟦the next two weeks⟧.', 'P2W'],
    ['The region was quiet for ⟦a day⟧.', 'P1D'],
    ['The region was quiet for ⟦half an hour⟧.', 'PT0.5H'],
    ['They waited ⟦two to three weeks⟧.', 'P3W'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('sets', () => {
  const rows: Rows = [
    ['The battalion trains ⟦every day⟧.', 'P1D'],
    ['The battalion trains ⟦every Tuesday⟧.', 'XXXX-WXX-2'],
    ['The battalion trains ⟦twice a week⟧.', 'P1W'],
    ['The ⟦daily⟧ briefing was cancelled.', 'P1D'],
    ['The ⟦annual⟧ drill was cancelled.', 'P1Y'],
    ['Thousands die ⟦each year⟧.', 'P1Y'],
    ['The field yields 40,000 barrels ⟦a day⟧.', 'P1D'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('the clock', () => {
  const rows: Rows = [
    ['The plane landed at ⟦9:30 a.m.⟧', '2014-05-28T09:30'],
    ['The plane landed at ⟦6 pm Monday⟧.', '2014-05-26T18:00'],
    ['The plane landed at ⟦noon⟧ on ⟦Sunday⟧.', '2014-05-25T12:00 2014-05-25'],
    ['The curfew starts at ⟦22:00⟧.', '2014-05-28T22:00'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('news in passing', () => {
  const rows: Rows = [
    ['On ⟦Monday⟧ at ⟦6 p.m.⟧ the power failed.', '2014-05-26 2014-05-26T18:00'],
    ['The rules apply from ⟦now⟧ on.', 'PRESENT_REF'],
    ['The company earned more than in ⟦the same quarter⟧ ⟦a year earlier⟧.', '2014-Q2 2013'],
    ['⟦Half a century ago⟧ the army left.', '1964'],
    ['His term ended in ⟦May⟧ and he may run again.', '2014-05'],
    ['In ⟦March⟧ they will march to the capital.', '2015-03'],
    ['KYIV, ⟦May 27⟧ (Agency) - The army advanced.', '2014-05-27'],
    ['The vote is ⟦Sunday⟧.', '2014-06-01'],
    ['Voters go to the polls on ⟦Sunday⟧.', '2014-06-01'],
    ['He has served since ⟦2009⟧.', '2009'],
    ['It is the worst attack since ⟦January⟧.', '2014-01'],
    ['The truce has held since ⟦Saturday⟧.', '2014-05-24'],
    ['They have until ⟦June 15⟧ to answer.', '2014-06-15'],
    ['They had until ⟦Friday⟧ to answer.', '2014-05-23'],
    ['The army has been there for ⟦two decades⟧.', 'P2DE'],
    ['The offer expires in ⟦48 hours⟧.', 'PT48H'],
    ['He was 34 when he left in ⟦the sixties⟧.', '196'],
    ['A ⟦58-year-old⟧ man died.', 'P58Y'],
    ['Some 300 people died during ⟦the last month⟧.', 'P1M'],
    ['⟦The day before⟧, a mine exploded.', '2014-05-27'],
    ['At ⟦the end of last month⟧ they left.', '2014-04'],
    ['They met ⟦later that day⟧.', '2014-05-28'],
    ['They met ⟦the same day⟧.', '2014-05-28'],
    ['The deal was reached ⟦Thursday morning⟧ after ⟦months⟧ of talks.', '2014-05-22TMO PXM'],
    ['⟦Later this year⟧ the brigade will move.', '2014'],
    ['The brigade moved in ⟦the early hours of Monday⟧.', '2014-05-26TMO'],
    ['The city was calm on ⟦Wednesday afternoon⟧.', '2014-05-28TAF'],
    ['The ceasefire took effect at ⟦midnight⟧.', '2014-05-28T00:00'],
    ['He said ⟦this week⟧ that the force would leave within ⟦days⟧.', '2014-W22 PXD'],
    ['The order of ⟦the first of May⟧ was read.', '2014-05-01'],
    ['The order of ⟦May the eleventh⟧ was read.', '2014-05-11'],
    ['The council meets on ⟦the first Friday of July⟧.', '2014-07-04'],
    ['The drill will begin in ⟦the week of June 9⟧.', '2014-W24'],
    ['The trip took ⟦24 hrs⟧.', 'PT24H'],
    ['We need ⟦another week⟧.', 'P1W'],
    ['The note is dated ⟦2014/05/12⟧.', '2014-05-12'],
    ['they arrived on ⟦friday⟧ and left in ⟦january⟧', '2014-05-23 2014-01'],
    ['The talks were planned for ⟦May 12⟧ but were postponed to ⟦the fall⟧.', '2014-05-12 2014-FA'],
    ['The launch, scheduled for ⟦10:45 a.m. EDT⟧ on ⟦Saturday⟧, was put off.', '2014-05-31T10:45 2014-05-31'],
    ['The treaty expires on ⟦31 December⟧.', '2014-12-31'],
    ['The army buys at least 20 ⟦a year⟧.', 'P1Y'],
    ['In ⟦the last quarter of last year⟧ growth slowed.', '2013-Q4'],
    ['The war began in ⟦2008⟧. ⟦That summer⟧ the port burnt.', '2008 2008-SU'],
    ['The storm hit ⟦overnight⟧ ⟦Saturday⟧.', '2014-05-24TNI 2014-05-24'],
    ['Banks will stay closed until ⟦Thursday⟧, the ministry said ⟦late Monday⟧.', '2014-05-29 2014-05-26'],
    ['Officials met ⟦Tuesday night⟧ and flew home ⟦the following morning⟧.', '2014-05-27TNI 2014-05-28TMO'],
    ['Net income in the ⟦three months⟧ ended ⟦March 31⟧ fell.', 'P3M 2014-03-31'],
    ['⟦Minutes later⟧ a second bomb went off.', 'FUTURE_REF'],
    ['The blast came at ⟦about 3 p.m.⟧ near the gate.', '2014-05-28T15:00'],
    ['He left ⟦less than two years ago⟧.', '2012'],
    ['Shots were heard ⟦early today⟧.', '2014-05-28'],
  ];
  it.each(rows)('%s', expectValues);
});

describe('modifiers', () => {
  it.each([
    ['Sales fell in ⟦late March⟧.', 'END'],
    ['They withdrew in ⟦mid-April⟧.', 'MID'],
    ['The talks broke down in ⟦early May⟧.', 'START'],
    ['The contract was signed at ⟦the end of January 2013⟧.', 'END'],
    ['The factory dates from ⟦the early 1970s⟧.', 'START'],
    ['Police closed the road ⟦early Monday⟧.', 'START'],
    ['The budget was cut ⟦late last year⟧.', 'END'],
    ['The work must be done by ⟦the end of the year⟧.', 'END'],
    ['He left the army ⟦more than a decade ago⟧.', 'BEFORE'],
    ['The siege lasted ⟦about three weeks⟧.', 'APPROX'],
    ['The siege lasted ⟦more than two years⟧.', 'MORE_THAN'],
    ['The siege lasted ⟦nearly six months⟧.', 'LESS_THAN'],
    ['The siege lasted ⟦at least 48 hours⟧.', 'EQUAL_OR_MORE'],
    ['At ⟦the end of last month⟧ they left.', 'END'],
    ['The blast came at ⟦about 3 p.m.⟧ near the gate.', 'APPROX'],
    ['He left ⟦less than two years ago⟧.', 'AFTER'],
    ['Shots were heard ⟦early today⟧.', 'START'],
  ])('%s', (marked, mod) => {
    expect(read(unmark(marked).text).times.at(-1)?.mod).toBe(mod);
  });
});

describe('what is no time', () => {
  it.each([
    'It may rain, and they may march on the capital.',
    'The second spring in the mechanism fell to the ground.',
    'The F-16 flew over 1,500 metres of Highway 66.',
    'There are 2000 troops and 1500 men near the border.',
    'Resolution 1973 was adopted by 15 members.',
    'Call 202-555-0143 for a score of 3-2.',
    'The map has a scale of 1:50,000.',
    'The fall of the government surprised nobody.',
    'Sun and wind will second that motion.',
    'About 40,000 soldiers of 28 members remain.',
    'Spring came and winter went.',
    'The company employs 1,950 people and 2,100 contractors.',
    'It is 1,700 km from here to the sea.',
    'Version 2010 of the software has 2048 colours.',
    'The 1st Battalion of the 93rd Regiment moved.',
    'They need minutes of the meeting.',
    'He seconded the motion and fell down.',
    'He joined in his twenties.',
  ])('%s', (text) => {
    expect(read(text).marked).toBe(text);
  });
});

describe('sets', () => {
  it('tell how often and of which', () => {
    expect(read('They train twice a week.').times[0]).toMatchObject({
      type: 'SET',
      value: 'P1W',
      freq: '2X',
      quant: 'EVERY',
    });
    expect(read('They train each morning.').times[0]).toMatchObject({ value: 'XXXX-XX-XXTMO', quant: 'EACH' });
  });
});

describe('days', () => {
  it.each([
    ['They left in April 2013.', '2013-04-01', '2013-04-30', 'stated'],
    ['They left in late April 2013.', '2013-04-21', '2013-04-30', 'stated'],
    ['They left last week.', '2014-05-19', '2014-05-25', 'implied'],
    ['They left in 2009.', '2009-01-01', '2009-12-31', 'stated'],
    ['They left in the 1990s.', '1990-01-01', '1999-12-31', 'stated'],
    ['They left in the winter of 2012.', '2012-12-01', '2013-02-28', 'stated'],
    ['They left over the weekend.', '2014-05-24', '2014-05-25', 'implied'],
    ['They left on Friday night.', '2014-05-23', '2014-05-23', 'stated'],
    ['They are now in Kyiv.', '2014-05-28', '2014-05-28', 'implied'],
  ])('%s', (text, from, until, basis) => {
    expect(read(text).times[0]?.days).toEqual({ from, until, basis });
  });

  it.each(['They stayed for three days.', 'They train daily.', 'It fell on 31 February 2014.', 'It fell in 490 BC.'])(
    'none: %s',
    (text) => {
      expect(read(text).times[0]?.days).toBeNull();
    },
  );

  it('are null with a value of null where the day does not exist', () => {
    expect(read('It fell on 31 February 2014.').times[0]).toMatchObject({ value: null, why: 'time/day-month-year' });
  });
});

describe('a narrative', () => {
  const written = parseDay('2009-12-19');

  it.each<[text: string, values: string]>([
    [
      'War broke out in September 1912. In December the front froze. In January the talks began.',
      '1912-09 1912-12 1913-01',
    ],
    ['The king died on 3 May 1701. The next day his son was crowned.', '1701-05-03 1701-05-04'],
    ['The fort fell in 1640. Two years later it was retaken, and in the following year it burnt.', '1640 1642 1643'],
    [
      'The siege began on 12 June 1855 (it was planned in 1850). Three days later the wall fell.',
      '1855-06-12 1850 1855-06-15',
    ],
    ['They landed in March 1944 and planned to be home by 1946. In May they met the enemy.', '1944-03 1946 1944-05'],
    ['The fleet sailed in autumn 1807. It spent the winter in port.', '1807-FA 1808-WI'],
    ['The city was taken in 490 BC. Ten years later it was free.', 'BC0490 BC0480'],
    ['The line is held today.', 'PRESENT_REF'],
  ])('%s', (text, values) => {
    expect(
      read(text, written, true)
        .times.map(({ value }) => value)
        .join(' '),
    ).toBe(values);
  });

  it('leaves out what nothing tells', () => {
    expect(read('The mayor resigned in April. He died on Friday.', null).times.map(({ value }) => value)).toEqual([
      'XXXX-04',
      'XXXX-WXX-5',
    ]);
  });
});

describe('a mention by itself', () => {
  const daysOf = (text: string, day: Day | null = published): NormalisedTime['days'] | undefined =>
    read(text, day).times[0]?.days;

  it('resolves from the day of publication, back or ahead', () => {
    expect(daysOf('The unit left on Friday.')).toMatchObject({ from: '2014-05-23', until: '2014-05-23' });
    expect(daysOf('The unit will leave on Friday.')).toMatchObject({ from: '2014-05-30' });
    expect(daysOf('The unit left on Friday.', null)).toBeNull();
  });

  it.each([
    ['It has held since Friday.', 'since'],
    ['It will hold until Friday.', 'until'],
    ['It broke on Friday.', 'on'],
  ])('tells what part it plays: %s', (text, role) => {
    expect(read(text).times[0]?.role).toBe(role);
  });

  it('goes through a week without a gap', () => {
    for (let back = 0; back < 7; back += 1) {
      const day = addDays('2014-05-28' as Day, -back);
      expect(daysOf('The unit left on Friday.', day)?.from).toBe(addDays('2014-05-23' as Day, back <= 5 ? 0 : -7));
    }
  });
});

describe('numbers that look like years', () => {
  it.each([
    ['The rebels came at 1650 and left at 1830.', ''],
    ['The army faces the 1900-odd fighters who are left.', ''],
    ['The column has 1900 rifles from ⟦1950⟧.', '1950'],
  ])('%s', (marked, values) => expectValues(marked, values));
});
