import { describe, expect, it } from 'vitest';
import { readingFrom } from '../reading-fixture.ts';
import { titleForce } from './title-force.ts';

describe('the force that a title tells of', () => {
  it.each<[string, string | null]>([
    ['Turkish troops leave the valley', 'TUR'],
    ["Turkey's naval build-up goes on", 'TUR'],
    ['Turkey moves troops to the Syrian border', 'TUR'],
    ['Turkey has begun withdrawing its army from Syria', null],
    ['Turkey starts withdrawing its army from Syria', 'TUR'],
    ['TURKEY MOVES TROOPS', null],
    // A place, whom something is done to, what is to come, several, nobody's army.
    ['Fighting goes on in Turkey', null],
    ['Gunmen strike in attack on Turkish troops', null],
    ['Turkey to send 900 troops to Syria', null],
    ['Turkish troops to leave Syria', null],
    ['Turkey orders troops to the border', null],
    ['Turkey, Jordan move troops', null],
    ['Turkish and Jordanian troops meet', null],
    ['Turkish troops replace Jordanian soldiers', 'TUR'],
    ['NATO force meets Turkish troops', null],
    ['Turkey sees Syrian troops leave', 'SYR'],
    ['Turkey attacks troops in Syria', null],
    ['US naval buildup goes on off Venezuela', 'USA'],
    ['Army moves troops to the border', null],
    ['Turkey holds talks', null],
  ])('%s', (title, code) => expect(titleForce(title)?.actor.code ?? null).toBe(code));

  const owner = (title: string, text: string): string | null =>
    readingFrom(text, { title }).claims.find(({ quantity }) => quantity !== null)?.actor?.code ?? null;
  const title = 'Turkey moves troops to the valley';

  it.each<[string, string | null]>([
    ['Witnesses were up early.\n\nSome 900 soldiers have arrived since Monday.', 'TUR'],
    ['Witnesses were up early.\n\nSome 40 tanks stand near the border with Syria.', 'TUR'],
    // Somebody else may be meant, or no force, or what is only to come.
    ['Witnesses were up early.\n\nSyria protested. Some 900 soldiers have arrived since Monday.', null],
    ['Witnesses were up early.\n\nSome 900 soldiers have arrived since Monday, as the rebels left.', null],
    ['Witnesses were up early.\n\nSome 900 soldiers are there under an order of Monday.', null],
    ['Witnesses were up early.\n\nSome 900 refugees have arrived since Monday.', null],
    ['Witnesses were up early.\n\nSome 900 Syrian soldiers have arrived since Monday.', 'SYR'],
  ])('owns what nobody nearer does: %s', (text, code) => expect(owner(title, text)).toBe(code));

  it('is told with its words', () => {
    const [claim] = readingFrom('Witnesses were up.\n\nSome 900 soldiers have arrived.', { title }).claims;
    expect(claim?.why).toContain('force/title: Turkey moves troops to');
  });
});
