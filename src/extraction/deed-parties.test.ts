import { describe, expect, it } from 'vitest';
import { readingFrom } from './reading-fixture.ts';

/** Events and demands as "cue: actor [code] > recipient [code]". */
function partiesOf(text: string): string[] {
  return readingFrom(text).claims.flatMap(({ event, actor, recipient }) => {
    if (event == null) return [];
    const [one, other] = [actor, recipient].map((party) => (party === null ? '-' : `${party.name} [${party.code}]`));
    return [`${text.slice(event.cue.start, event.cue.end)}: ${one} > ${other}`];
  });
}

describe('the parties of a deed', () => {
  it.each([
    [
      'a relative clause on an apposition is about whom it describes',
      'Al-Qaida, the organization that attacked Chad, is weak.',
      ['attacked: Al-Qaida [ALQ] > Chad [TCD]'],
    ],
    [
      'what describes a name is no part of it',
      'France attacked Chad, a republic and an EU partner.',
      ['attacked: France [FRA] > Chad [TCD]'],
    ],
    [
      'whose they are is told by what is counted',
      'Chad has 900 soldiers in Niger. Hundreds of them attacked the town.',
      ['attacked: Hundreds of them [TCD] > town [null]'],
    ],
    [
      'nobody gives refugees',
      'Poland received 900 refugees from Chad.',
      ['received: Poland [POL] > 900 refugees [TCD]'],
    ],
    [
      'who convenes a meeting holds it',
      'Chad convened a summit with Niger.',
      ['convened a summit: Chad [TCD] > Niger [NER]'],
    ],
    [
      'each of a list stays a party',
      'France attacked Chad and a village.',
      ['attacked: France [FRA] > Chad and a village [TCD]'],
    ],
    [
      'his own troops are no other side',
      'President Putin ordered his troops to attack Chad.',
      ['ordered his troops to attack: President Putin [RUS] > Chad [TCD]'],
    ],
    [
      'an envoy who is ordered out is one',
      'France ordered the Libyan ambassador to leave.',
      ['ordered: France [FRA] > Libyan ambassador [LBY]'],
    ],
    [
      'who has a part in something does it',
      'France recognised Albania’s part in providing safe refuge to Afghans.',
      ['providing safe refuge: Albania [ALB] > Afghans [AFG]'],
    ],
    [
      'you are whoever answers a question',
      'QUESTION: You just met with Foreign Minister Lavrov.\n\nPRESIDENT BIDEN: Yes.',
      ['met: PRESIDENT BIDEN [USA] > Foreign Minister Lavrov [RUS]'],
    ],
    [
      'you are nobody where nobody asks',
      'You just met with Foreign Minister Lavrov.',
      ['met: You [null] > Foreign Minister Lavrov [RUS]'],
    ],
    [
      'he is whom the sentence before is about',
      'Anna Kovacs, a Libyan general, arrived from Lima with Juan Perez. She attacked the camp.',
      ['attacked: Anna Kovacs [LBY] > camp [null]'],
    ],
    [
      'he stays who he was',
      'Biden spoke with Zelenskyy on Monday. He met Putin.',
      ['spoke: Biden [USA] > Zelenskyy [UKR]', 'met: Biden [USA] > Putin [RUS]'],
    ],
    [
      'what is resented is the other side’s',
      'Peru suspended its trade with Chad in April in protest at its annexation of the islands.',
      ['suspended: Peru [PER] > Chad [TCD]', 'annexation: Chad [TCD] > islands [null]'],
    ],
    [
      'it is the state that the sentence before is about',
      'Peru has 300 soldiers there. It shelled the port.',
      ['shelled: Peru [PER] > port [null]'],
    ],
    [
      'an office behind a name tells whose its holder is',
      'Adil Karim, the acting prime minister of Iraq, condemned the raid.',
      ['condemned: Adil Karim [IRQ] > raid [null]'],
    ],
    [
      'US in capitals is a country',
      'The US airstrike killed a Libyan general.',
      ['killed: US airstrike [USA] > Libyan general [LBY]'],
    ],
    [
      'forces around a country are not its own',
      'The deployment of Russian forces around Ukraine goes on.',
      ['deployment: Russian forces around Ukraine [RUS] > -'],
    ],
    [
      'plans are those of who makes them',
      'The rebels were developing plans to attack the town.',
      ['plans to attack: rebels [null] > town [null]'],
    ],
    [
      'a raid is on what stands before “amid”',
      'A deadly raid on a convoy amid reports of unrest alarmed Peru.',
      ['raid: - > convoy [null]'],
    ],
  ])('%s', (_name, text, parties) => {
    expect(partiesOf(text)).toEqual(parties);
  });
});

describe('what is no event against anybody', () => {
  it.each([
    ['fighting what is no enemy', 'The team worked on data security, fighting disinformation.'],
    ['communities that host people', 'Peru helps refugees in the communities that host them.'],
    ['who is brought to justice is accused of nothing', 'The killer was brought to justice.'],
    ['worries that somebody meets', 'Peru worked for months to address Chad’s security concerns.'],
  ])('%s', (_name, text) => {
    const types = readingFrom(text).claims.map(({ event }) => event?.type);
    for (const type of ['ASSAULT', 'CONSULT', 'ACCUSE']) expect(types).not.toContain(type);
  });

  it('soldiers of another state are hosted by an ally, not received as guests', () => {
    const [event] = readingFrom('Qatar is hosting 12,000 American service members.').claims.filter(
      ({ kind }) => kind === 'event',
    );
    expect(event?.event?.type).toBe('COOPERATE');
  });

  it('what is perhaps done is supposed', () => {
    const [event] = readingFrom('He lives in fear, perhaps murdered by bandits.').claims;
    expect(event?.status).toBe('hypothetical');
  });
});

describe('who speaks', () => {
  it('asks in his own words', () => {
    const { claims } = readingFrom('Anna Kovacs spoke. Kovacs called on Moscow to “seal the border and stop”.');
    expect(claims.find(({ kind }) => kind === 'demand')?.attribution.map(({ name }) => name)).toEqual([
      'Anna Kovacs',
      'Northern Wire',
    ]);
  });

  it('says “we” in what is quoted behind “saying”', () => {
    const { claims } = readingFrom('Anna Kovacs ended the talks by saying "we are ready to leave".');
    expect(claims.find(({ event }) => event?.type === 'AGREE' || event?.type === 'RETREAT')?.actor?.name).toBe(
      'Anna Kovacs',
    );
  });
});

describe('whom words stand for', () => {
  it.each([
    // Whose plan it was is less than who called it weak.
    ['Jane Roe called John Kovacs’s plan weak and said she would attack Chad.', 'Jane Roe'],
    ['John Kovacs told Jane Roe that she would attack Chad.', 'Jane Roe'],
    ['Peru condemned the terrorist attack on Chad.', null],
    ['Peru condemned the rebel attack on Chad.', 'rebel'],
  ])('%s', (text, actor) => {
    const attack = readingFrom(text).claims.find(({ event }) => /^(ASSAULT|THREATEN)$/.test(event?.type ?? ''));
    expect(attack?.actor?.name ?? null).toBe(actor);
  });
});
