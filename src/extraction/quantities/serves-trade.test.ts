import { describe, expect, it } from 'vitest';
import { claimAt } from '../marked-fixture.ts';
import { readingFrom } from '../reading-fixture.ts';

describe('ships, vehicles and aircraft that are no part of a force, and forces named in a sanction', () => {
  it.each([
    'Washington has imposed sanctions on five companies and ⟦six⟧ vessels.',
    'Washington has imposed sanctions on five companies, as well as on an additional ⟦eight⟧ ships of the pipeline’s fleet.',
    'Last month Britain listed as blocked property ⟦four⟧ Russian ships.',
    'Britain sanctioned a shipping company, while identifying ⟦40⟧ of Russia’s vessels as blocked.',
    'The ⟦three⟧ Russian ships in which the company has an interest that are blocked are old.',
    'Iran has ⟦two⟧ Greek-flagged vessels in the port.',
    'Russia has ⟦85⟧ ships filled with grain in the port.',
    'Russia sent ⟦60⟧ trucks with flour to the town.',
    'Russia has ⟦85⟧ ships – full of this wheat – in the port.',
    'There are Russian ships in the port – ⟦about 85⟧ of them – full of this wheat.',
    'A search mission with ⟦three⟧ American helicopters had found nothing.',
    'The Lithuanian Red Cross asked for donations, and Lithuania filled ⟦50⟧ trucks on the first day.',
    '⟦More than a thousand⟧ Moldovan volunteers went to aid the refugees.',
    'Britain imposed visa restrictions on ⟦340⟧ members of the Russian military.',
    'The ministry is designating ⟦two⟧ Russian military units because they took part.',
  ])('%s', (text) => {
    expect(claimAt(text).forceStrength).toBe(false);
  });

  it.each([
    'Despite sanctions, Russia has ⟦six⟧ ships in the strait.',
    'Russia sent ⟦60⟧ trucks with soldiers to the town.',
    'Russia has ⟦three⟧ helicopters near the border in search of a base.',
    'Chad sent ⟦300⟧ volunteers to fight in Niger.',
    'Russia, on which Britain has imposed sanctions, keeps ⟦four⟧ ships in the port.',
    'Britain, which has imposed visa restrictions, said Russia has ⟦340⟧ soldiers there.',
  ])('%s counts a force', (text) => {
    expect(claimAt(text).forceStrength).toBe(true);
  });

  it.each([
    'The package for Ukraine includes 100 grenade launchers and 400 machine guns.',
    'Russia forced millions of Ukrainians from their homes and brought suffering to millions more.',
    'The Americans spoke with their partners in the Gulf, two of whom have come under attack from Yemen.',
    'Their posts recorded eight flyovers of Georgian warplanes.',
    'There were three crew members aboard the Russian aircraft.',
    'Near Raqqa 15 strikes engaged Russian units and destroyed two bridges, three wells and a tank.',
  ])('%s counts none', (text) => {
    expect(readingFrom(text).claims.filter(({ forceStrength }) => forceStrength)).toEqual([]);
  });
});
