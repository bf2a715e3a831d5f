import { describe, expect, it } from 'vitest';
import { type Day, parseDay } from '../../model/day.ts';
import { organisationRows } from '../../model/organisations.ts';
import { knownActors, makeActorIndex, officeHolder } from './actor-index.ts';
import { codeActor } from './code-actor.ts';
import { isMember, membersOf } from './membership.ts';
import { parseActors } from './parse-actors.ts';
import { officeHolders } from './tables/office-holders.ts';

function day(iso: string): Day {
  const parsed = parseDay(iso);
  if (parsed === null) throw new Error(`Cannot use the day ${iso}`);
  return parsed;
}

describe('country and sector', () => {
  it.each([
    ['Norway', 'NOR', null],
    ['the Swedish navy', 'SWE', 'MIL'],
    ['two Norwegian fishermen', 'NOR', 'AGR'],
    ['Tehran', 'IRN', 'GOV'],
    ['Tehran police', 'IRN', 'COP'],
    ['the Kremlin', 'RUS', 'GOV'],
    ['a White House spokeswoman', 'USA', 'GOV'],
    ['the Pentagon', 'USA', 'MIL'],
    ["Peru's defence ministry", 'PER', 'GOV'],
    ['Greek Defense Department', 'GRC', 'GOV'],
    ['the Defense Department', 'USA', 'MIL'],
    ['a senior NATO officer', 'NATO', 'IGO'],
    ['Nato soldiers', 'NATO', 'MIL'],
    ['UN peacekeepers', 'UNO', 'MIL'],
    ['rebel soldiers', null, 'REB'],
    ['Boko Haram fighters', 'NGA', 'REB'],
    ['al Shabaab', 'SOM', 'REB'],
    ['a German ambassador to Iran', 'DEU', 'GOV'],
    ['an opposition lawmaker', null, 'LEG'],
    ['opposition leaders in Belarus', 'BLR', 'OPP'],
    ['state-run media', null, 'GOV'],
    ['a former defence minister', null, 'ELI'],
    ['the president of the company', null, 'BUS'],
    ['a university president', null, 'EDU'],
    ['the Danish veterinary agency', 'DNK', 'GOV'],
    ['an aid agency', null, 'NGO'],
    ['authorities in Chad and Niger', 'TCD', 'GOV'],
    ['Nikki Holland', null, null],
    ['Eastern Ukraine', 'UKR', null],
    ['Jem', null, null],
    ['Ukrainian nurses', 'UKR', 'MED'],
    ['relatives of Polish soldiers', 'POL', 'CVL'],
    ['unknown gunmen', null, 'UAF'],
    ['they', null, null],
    ['', null, null],
    ['the weather', null, null],
    ['a turkey farmer', null, 'AGR'],
    ['us', null, null],
    ['pro-Russian separatists', null, 'REB'],
  ])('%s', (phrase, code, sector) => {
    expect(codeActor(phrase, { day: null })).toMatchObject({ code, sector });
  });

  it('tells the rules', () => {
    expect(codeActor('the Swedish navy', { day: null }).why).toEqual(['demonym', 'role']);
    expect(codeActor('the navy', { day: null, code: 'SWE' })).toMatchObject({ code: 'SWE', why: ['context', 'role'] });
  });

  it('asks for towns where it may', () => {
    const countryOfTown = (name: string): string | null => (name === 'Nowa Huta' ? 'POL' : null);
    expect(codeActor('Nowa Huta police', { day: null, countryOfTown })).toMatchObject({ code: 'POL', sector: 'COP' });
  });
});

describe('offices have days', () => {
  it.each([
    ['Angela Merkel', '2015-06-01', 'DEU', 'GOV', 'office-holder'],
    ['Angela Merkel', '2022-06-01', 'DEU', 'ELI', 'former-holder'],
    ['Chancellor Merkel', '2015-06-01', 'DEU', 'GOV', 'office-holder'],
    ['Taliban spokesman', '2015-06-01', 'AFG', 'REB', 'organisation'],
    ['Taliban spokesman', '2023-06-01', 'AFG', 'GOV', 'organisation'],
    ['Jens Stoltenberg', '2012-01-01', 'NOR', 'GOV', 'office-holder'],
    ['Jens Stoltenberg', '2020-01-01', 'NATO', 'IGO', 'office-holder'],
  ])('%s on %s', (phrase, on, code, sector, why) => {
    expect(codeActor(phrase, { day: day(on) })).toMatchObject({ code, sector, why: [why, why] });
  });

  it('has the holder of an office', () => {
    expect(officeHolder('secretary general', 'NATO', day('2014-05-10'))?.name).toBe('Anders Fogh Rasmussen');
    expect(officeHolder('secretary general', 'NATO', day('2014-10-01'))?.name).toBe('Jens Stoltenberg');
    expect(officeHolder('secretary general', 'NATO', day('1900-01-01'))).toBeNull();
    expect(officeHolder('acting defence minister', 'UKR', day('2014-03-10'))?.name).toBe('Ihor Tenyukh');
  });

  it('has one holder of an office at a time', () => {
    const terms = knownActors.entries.filter(({ office }) =>
      /^(?:president|prime minister|defence minister|secretary general)$/.test(office ?? ''),
    );
    for (const one of terms) {
      const overlapping = terms.filter(
        (other) =>
          other !== one &&
          other.office === one.office &&
          other.code === one.code &&
          (other.from ?? '') < (one.until ?? '9999') &&
          (one.from ?? '') < (other.until ?? '9999'),
      );
      expect(overlapping.map(({ name }) => `${one.name} and ${name}`)).toEqual([]);
    }
  });

  it('keeps terms in order', () => {
    for (const { from, until, name } of knownActors.entries) {
      if (from !== null && until !== null) expect([name, from <= until]).toEqual([name, true]);
    }
  });
});

describe('surnames', () => {
  it.each([
    ['President Putin', 'RUS'],
    ['Putin', 'RUS'],
    ['Mr. Obama', 'USA'],
    ['Peter Obama', null],
  ])('%s', (phrase, code) => {
    expect(codeActor(phrase, { day: day('2013-01-01') }).code).toBe(code);
  });
});

describe('members', () => {
  it('counts accession days', () => {
    expect(isMember('FIN', 'NATO', day('2023-04-03'))).toBe(false);
    expect(isMember('FIN', 'NATO', day('2023-04-04'))).toBe(true);
    expect(isMember('GBR', 'EU', day('2020-02-01'))).toBe(false);
    expect(membersOf('NATO', day('2014-05-01'))).toHaveLength(28);
    expect(membersOf('EU', day('2014-05-01'))).toHaveLength(28);
    expect(membersOf('NATO', day('2024-05-01'))).toHaveLength(32);
    expect(membersOf('Club of Rome', day('2024-05-01'))).toBeNull();
  });
});

describe('files of the user', () => {
  it('has no faults in our own tables', () => {
    expect([...parseActors(organisationRows).problems, ...parseActors(officeHolders).problems]).toEqual([]);
  });

  it('reads CSV and JSON alike', () => {
    const csv = 'name,code,sector,office,from,until,aliases\n# ours\n"Blue, Green",XYZ,REB,,2020-01-01,,BG;Blues\n';
    const json = '[{"name":"Blue, Green","code":"XYZ","sector":"REB","from":"2020-01-01","aliases":["BG","Blues"]}]';
    expect(parseActors(csv)).toEqual(parseActors(json));
    const index = makeActorIndex(parseActors(csv).entries);
    expect(codeActor('the Blues', { day: null }, index)).toMatchObject({ code: 'XYZ', sector: 'REB' });
  });

  it.each([
    ['x', 'no code'],
    ['x,ukr,MIL', 'no code'],
    ['x,UKR,ARMY', 'no sector'],
    ['x,UKR,MIL,,2020-02-30', 'no day'],
    [',UKR,MIL', 'no name'],
    ['[{', 'no name'],
    ['[null]', 'no name'],
  ])('tells what is wrong with %j', (text, wrong) => {
    const { entries, problems } = parseActors(text);
    expect(entries).toEqual([]);
    expect(problems.map(({ code }) => code)).toEqual(['extraction/bad-actor']);
    expect(problems[0]?.message).toContain(wrong);
  });
});

it('takes a phrase of a hundred thousand words', () => {
  expect(codeActor('very '.repeat(100_000), { day: null }).sector).toBeNull();
});
