import { expect, it } from 'vitest';
import { countryOf } from '../../model/countries.ts';
import { claimAt } from '../marked-fixture.ts';
import { readingFrom } from '../reading-fixture.ts';
import { knownActors, makeActorIndex } from './actor-index.ts';
import { parseActors } from './parse-actors.ts';

it.each<[string, string | null]>([
  // Armed groups, by what they are called, apart from the army of the country that they fight in.
  ['Houthi forces have ⟦2,000⟧ fighters in the port, a diplomat said.', 'HOUTHIS'],
  ['⟦Around 400⟧ Wagner fighters are at the old base.', 'WAGNER'],
  ['Hayat Tahrir al-Sham has ⟦12,000⟧ fighters in Idlib.', 'HTS'],
  ['The Syrian Democratic Forces spoke. A commander said ⟦30,000⟧ of the group’s 60,000 fighters were there.', 'SDF'],
  ['M23 has ⟦6,000⟧ men in the Democratic Republic of the Congo.', 'M23'],
  ['Hezbollah said it had ⟦100,000⟧ fighters.', 'HEZBOLLAH'],
  ['Hassan Nasrallah said: "We have ⟦100,000⟧ fighters."', 'HEZBOLLAH'],
  // An abbreviation needs its country, or its name in full.
  ['The SDF has ⟦60,000⟧ fighters in Syria.', 'SDF'],
  ['The SDF has ⟦60,000⟧ fighters on the island.', null],
  // Services and leaders are their state's; a state right before a name that several have says whose it is.
  ['Japan has protested. The PLA has ⟦66⟧ aircraft there, China says.', 'CHN'],
  ['There are ⟦300⟧ of Nasrallah’s fighters in the town.', 'HEZBOLLAH'],
  ['There are still ⟦300⟧ of Gaddafi’s tanks in the field.', 'LBY'],
  ['Ukraine’s National Guard has ⟦900⟧ soldiers in the city, a U.S. officer said.', 'UKR'],
  // A person who is called like a group.
  ['Robert Wagner has ⟦40⟧ guards.', null],
])('%s is of %s', (text, code) => {
  let found: string | null;
  try {
    found = claimAt(text).actor?.code ?? null;
  } catch {
    found = null;
  }
  expect(found).toBe(code);
});

it('knows the groups of a user’s file', () => {
  const { entries } = parseActors('name,code,sector,office,from,until,aliases,group\nGreen Column,NGA,REB,,,,,GREEN\n');
  const actors = makeActorIndex([...entries, ...knownActors.entries]);
  const { claims } = readingFrom('The Green Column has 900 fighters in the forest, its spokesman said.', {}, actors);
  expect(claims.find(({ kind }) => kind === 'quantity')).toMatchObject({
    actor: { code: 'GREEN', name: 'Green Column' },
    attribution: [{ actor: 'GREEN' }, {}],
    forceStrength: true,
  });
});

it('gives no group the code of a country', () => {
  const codes = knownActors.entries.flatMap(({ group }) => (group === null ? [] : [group]));
  expect(codes.filter((code) => countryOf(code) !== undefined)).toEqual([]);
  expect(new Set(codes).size).toBeGreaterThan(60);
});
