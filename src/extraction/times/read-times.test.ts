import { describe, expect, test } from 'vitest';
import { claimAt } from '../marked-fixture.ts';

describe('the day that a number is true of', () => {
  test.each([
    ['France keeps ⟦900⟧ soldiers in Chad, a legacy of the 1983-84 war.', '2014-05-30', '2014-05-30'],
    [
      'France has ⟦900⟧ soldiers in Chad and may be preparing an offensive for the end of June.',
      '2014-05-30',
      '2014-05-30',
    ],
    ['France has ⟦900⟧ soldiers in Chad, up from 600 in March.', '2014-05-30', '2014-05-30'],
    ['France has 900 soldiers in Chad, up from ⟦600⟧ in March.', '2014-03-01', '2014-03-31'],
    [
      'The Pentagon, which has ⟦150⟧ soldiers there, said on Wednesday that they would stay.',
      '2014-05-30',
      '2014-05-30',
    ],
    ['The Chadian force, which peaked in April, had ⟦900⟧ soldiers in March.', '2014-03-01', '2014-03-31'],
    ['France, with ⟦900⟧ soldiers in Chad, has promised to send more by the end of June.', '2014-05-30', '2014-05-30'],
    ['France had only ⟦900⟧ soldiers in Chad, fewer than in March.', '2014-05-30', '2014-05-30'],
    ['Pictures taken on Tuesday showed ⟦900⟧ French soldiers in Chad.', '2014-05-27', '2014-05-27'],
    ['France had sent ⟦900⟧ soldiers in the war of 2008.', '2008-01-01', '2008-12-31'],
    ['A French force of ⟦900⟧ soldiers remains in Chad where it was in March.', '2014-05-30', '2014-05-30'],
    ['France sent ⟦900⟧ soldiers to Chad between 5-9 May.', '2014-05-05', '2014-05-09'],
    ['Over May 5-9 France sent ⟦900⟧ soldiers to Chad.', '2014-05-05', '2014-05-09'],
    ['There are now ⟦900⟧ French soldiers in Chad, the ministry said on Tuesday.', '2014-05-27', '2014-05-27'],
    ['May 21: France moved ⟦900⟧ soldiers to Chad.', '2014-05-21', '2014-05-21'],
    ['On Tuesday France had ⟦900⟧ soldiers in Chad.', '2014-05-27', '2014-05-27'],
    ['⟦900⟧ French soldiers remain in Chad as of Monday.', '2014-05-26', '2014-05-26'],
    ['Sept. 13: Officials say the French force in Chad totals ⟦900⟧ soldiers.', '2013-09-13', '2013-09-13'],
    ['French troops in Chad have swelled from ⟦600⟧ on Feb. 2 to about 900 now.', '2014-02-02', '2014-02-02'],
    // What had been done before, and what a noun before a comma was, have other days.
    ['The French force grew to ⟦900⟧ soldiers after rebels took the capital in February.', '2014-05-30', '2014-05-30'],
    ['France moved ⟦900⟧ soldiers into a zone, drawn six years ago over a quarrel.', '2014-05-30', '2014-05-30'],
    [
      'France is to attack at the beginning of next year, as it has massed ⟦900⟧ soldiers in Chad.',
      '2014-05-30',
      '2014-05-30',
    ],
    ['There were ⟦900⟧ French soldiers in Chad when it was attacked on Monday.', '2014-05-26', '2014-05-26'],
    ['France has ⟦900⟧ soldiers in Chad who will stay until a mission arrives.', '2014-05-30', '2014-05-30'],
    ['A convoy of ⟦36⟧ French trucks rumbled out of Chad on Tuesday, opening a road.', '2014-05-27', '2014-05-27'],
    ['A convoy of ⟦36⟧ French trucks seen in Chad on Tuesday is no more there.', '2014-05-30', '2014-05-30'],
    ['France still has ⟦900⟧ soldiers in Chad, a year earlier than planned.', '2014-05-30', '2014-05-30'],
    ['It is now 20 years later, and ⟦900⟧ French soldiers lost their lives.', '2014-05-30', '2014-05-30'],
  ])('%s', (marked, from, until) => {
    expect(claimAt(marked).time.asOf).toMatchObject({ from, until });
  });

  test.each([
    'France has 900 soldiers in Chad, up from ⟦600⟧.',
    'Before the fighting France had ⟦600⟧ soldiers in Chad.',
    'Before the president ordered them home, France had ⟦600⟧ soldiers in Chad.',
    'When the president took office, there were ⟦600⟧ French soldiers in Chad.',
    'At the time of the announcement ⟦600⟧ French soldiers were in Chad.',
    'France had ⟦600⟧ soldiers in Chad in the early years of the war.',
    'At its peak the French force had ⟦600⟧ soldiers.',
  ])('is not told: %s', (marked) => {
    expect(claimAt(marked).time.asOf).toBeNull();
  });
});
