import { describe, expect, it } from 'vitest';
import type { Claim } from '../model/claim.ts';
import { readingFrom } from './reading-fixture.ts';

/** The last event that a text tells. */
function lastEvent(text: string): Claim | undefined {
  return readingFrom(text).claims.findLast(({ event }) => event !== null);
}

describe('deeds of history, namesakes, and what is no party', () => {
  it.each<[string, string | undefined]>([
    // What is told in the past behind an old date has no day; what is told anew, or today, has the day of publication.
    ['He took power in 1971 and ruled for long. The army arrested him.', undefined],
    ['He took power in 1971 and ruled for long. The army arrested him on 3 May 2014.', '2014-05-03'],
    ['He took power in January. The army arrested him.', '2014-05-30'],
    ['He took power in 1971. The army is arresting his men.', '2014-05-30'],
    // In whatever form the past is told, and by whomever.
    ['He took power in 1971. His reign saw thousands killed.', undefined],
    ['He took power in 1971. His men would often attack farmers.', undefined],
    ['GENERAL ROE: He took power in 1971. His men attacked farmers.\n\nQUESTION: Why?', undefined],
    ['He took power in 1971. The army has shelled the town and killed farmers.', '2014-05-30'],
    ['The army attacked because it was attacked on 9/11.', '2001-09-11'],
    // A day of the month that was just told with its year.
    ['The army moved on November 15, 2011. It arrested him on November 21.', '2011-11-21'],
    ['The army moved on November 15, 2011. It arrested him on March 21.', '2014-03-21'],
  ])('%s', (text, from) => {
    expect(lastEvent(text)?.time.asOf?.from).toBe(from);
  });

  it.each<[string, string | null]>([
    ['Omar Assad, a shopkeeper, fell ill. Soldiers attacked the family of Mr. Assad.', null],
    ['Bashar Assad spoke. Soldiers attacked the family of Mr. Assad.', 'SYR'],
    ['Omar Assad, a shopkeeper, fell ill. Soldiers attacked the house of President Assad.', 'SYR'],
    ['Soldiers attacked the family of Mr. Assad.', 'SYR'],
  ])('whose family: %s', (text, code) => {
    expect(lastEvent(text)?.recipient?.code ?? null).toBe(code);
  });

  it.each<[string, string, boolean]>([
    ['Neither France nor Chad attacked the town.', 'ASSAULT', true],
    ['Amid talk of fraud, neither the European Union nor the United States attacked the town.', 'ASSAULT', true],
    ['Neither side spoke, but France attacked the town.', 'ASSAULT', false],
  ])('denied: %s', (text, type, negated) => {
    const claim = lastEvent(text);
    expect([claim?.event?.type, claim?.negated]).toEqual([type, negated]);
  });

  it('takes no disease for a party', () => {
    const claim = lastEvent('The ministers of Chad and Mali met on COVID-19 on Monday.');
    expect([claim?.event?.type, claim?.recipient?.name]).not.toContain('COVID-19');
  });

  it('reads a middle initial that is printed like the word for oneself', () => {
    const [claim] = readingFrom('Lt. Gen. Jonas I. Holm said 300 Danish soldiers had left Mali.').claims;
    expect(claim?.attribution[0]?.name).toBe('Jonas I. Holm');
    const [plain] = readingFrom('Gen. Jonas Holm and I said 300 Danish soldiers had left Mali.').claims;
    expect(plain?.attribution[0]?.name).not.toContain('I. ');
  });
});
