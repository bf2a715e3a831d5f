import { describe, expect, it } from 'vitest';
import type { NameKind, Word } from '../../model/parsed-sentence.ts';
import { mark, unmark } from '../../text/marked-fixture.ts';
import { refineNames } from './refine-names.ts';

/** Words may be cut at hyphens or not; the rules hold either way. */
const cuts = {
  'at hyphens': /\p{L}\.(?:\p{L}\.)+|[\p{L}\d]+(?:,\d+)*|\S/gu,
  'at spaces': /\p{L}\.(?:\p{L}\.)+|[\p{L}\d]+(?:[-/,][\p{L}\d]+)*|\S/gu,
} as const;

const wordsOf = (text: string, cut: keyof typeof cuts = 'at hyphens'): Word[] =>
  [...text.matchAll(cuts[cut])].map(({ 0: form, index }) => ({
    span: { start: index, end: index + form.length },
    joined: false,
    form,
    lemma: '',
    upos: 'X',
    xpos: '',
    feats: '',
    head: -1,
    deprel: '',
  }));

/** The text with the names of a kind marked, where a model tags nothing. */
const marked = (text: string, kind: NameKind, cut: keyof typeof cuts): string => {
  const words = wordsOf(text, cut);
  const names = refineNames(
    words,
    words.map(() => 'O'),
  ).filter((name) => name.kind === kind);
  return mark(
    text,
    names.map(({ first, last }) => ({ start: words[first]?.span.start ?? 0, end: words[last]?.span.end ?? 0 })),
  );
};

describe.each(['at hyphens', 'at spaces'] as const)('military units, words cut %s', (cut) => {
  it.each([
    'Soldiers of the ⟦98th Guards Airborne Division⟧ crossed the border.',
    'The ⟦1st Tank Army⟧ and the ⟦58th Combined Arms Army⟧ moved west.',
    'The ⟦58th army⟧ stayed in Vladikavkaz.',
    'Russia’s ⟦Black Sea Fleet⟧ is based in Sevastopol.',
    'Ships of the ⟦Black Sea fleet⟧ left the ⟦Northern Fleet⟧ behind.',
    'The U.S. ⟦Sixth Fleet⟧ and the ⟦5th Fleet⟧ train together.',
    'Drills began in the ⟦Western Military District⟧ on Monday.',
    'The ⟦Azov Battalion⟧ and the ⟦Donbas battalion⟧ hold Mariupol.',
    'Men of the ⟦"Azov" battalion⟧ hold Mariupol.',
    'Men of the “Vostok” group fought the ⟦“Aidar” battalion⟧ there.',
    'The Ukrainian ⟦79th Airmobile Brigade⟧ fought on.',
    'The ⟦18th Separate Motorized Rifle Brigade⟧ was seen near Rostov.',
    'The ⟦45th separate reconnaissance brigade⟧ was named too.',
    '⟦2nd Battalion⟧, ⟦505th Parachute Infantry Regiment⟧, flew to Poland.',
    'The ⟦XVIII Airborne Corps⟧ and ⟦III Corps⟧ have new commanders.',
    'The ⟦134th Expeditionary Fighter Squadron⟧ of the ⟦158th Fighter Wing⟧ came.',
    'Ships of ⟦Task Force 58⟧ sailed.',
    'Hackers of ⟦Unit 74455⟧ were charged.',
    'The ⟦5th Special Forces Group⟧ trained them.',
    'The ⟦Parachute Regiment⟧ and the ⟦Givati Brigade⟧ took part.',
    'The ⟦Kantemirovskaya Tank Division⟧ came from Moscow.',
    'Jordanian ⟦71st Counter Terrorism Battalion⟧ men took part.',
    'Some of the ⟦1st Ukrainian Front⟧ went south.',
  ])('%s', (text) => expect(marked(unmark(text).text, 'UNIT', cut)).toBe(text));

  it.each([
    'Seven battalions remain near the border.',
    'A battalion was pulled back, and the other battalion stayed.',
    'The Russian battalion left; a NATO battalion came.',
    'The Russian Army and the U.S. Marine Corps have rockets.',
    'Two divisions and a third brigade were moved.',
    'The Ukrainian army has twenty battalions.',
    'The Antitrust Division sued the company.',
    'They won the 2nd Division title in 1994.',
    'The London Fire Brigade put it out.',
    'In the 20th century the army grew.',
    'The first battalion came on Monday.',
    'The Salvation Army gave them food.',
    'The district and the military district offices were shut.',
    'The company’s fleet of trucks grew.',
    'The Merchant Fleet Union went on strike.',
    'The task force met in the First Division stand.',
    'It is the 3rd group of visitors.',
  ])('none: %s', (text) => expect(marked(text, 'UNIT', cut)).toBe(text));
});

describe.each(['at hyphens', 'at spaces'] as const)('equipment, words cut %s', (cut) => {
  it.each([
    'They have ⟦T-72⟧ tanks, ⟦T-90s⟧ and ⟦BTR-80s⟧.',
    'A ⟦Su-27⟧ and two ⟦MiG-29s⟧ took off.',
    'Rebels fired a ⟦BM-21 Grad⟧ rocket.',
    'The ⟦S-300⟧ and ⟦S-400⟧ systems came by ship.',
    'An ⟦Iskander-M⟧ was launched.',
    'Four ⟦Mi-24⟧ helicopters and an ⟦F-16⟧ were seen.',
    'They asked for ⟦Javelin⟧ missiles, ⟦HIMARS⟧ and ⟦Bayraktar TB2⟧ drones.',
    'Two ⟦Tu-95⟧ bombers flew past.',
    'A ⟦2S19 Msta-S⟧ howitzer was filmed.',
    'Germany sends ⟦Patriot⟧ batteries and ⟦Leopard 2⟧ tanks.',
    'The ⟦M1 Abrams⟧ and the ⟦M1A2 Abrams⟧ are heavy.',
    '⟦Kalibr⟧ cruise missiles hit the town.',
    'The destroyer ⟦USS Donald Cook⟧ entered the Black Sea.',
    'The frigate ⟦HMS Daring⟧ sailed with ⟦FS Charles de Gaulle⟧.',
    'A ⟦Buk-M1⟧ shot it down; a ⟦Buk⟧ launcher was seen.',
    'Three ⟦RPG-7s⟧ and an ⟦AK-47⟧ were found.',
    'Poland bought ⟦F-35A⟧ jets and ⟦AH-64⟧ helicopters.',
  ])('%s', (text) => expect(marked(unmark(text).text, 'EQUIP', cut)).toBe(text));

  it.each([
    'Leaders of the G-20 and the G7 met.',
    'Flight MH-17 and flight MH17 crashed; so did MH370.',
    'COVID-19 came back in the T20 season.',
    'He applied for an H-1B visa and drives an F-150.',
    'Stacey Abrams and Ed Bradley spoke about the Patriot Act.',
    'A javelin was thrown by a true patriot.',
    'The M25 and the I-95 were shut; take Route A-40B.',
    'Resolution 2118 was passed on 27-9-2013.',
    'Apache tribes saw a leopard and a predator.',
    'Tanks, drones and 40 helicopters came.',
  ])('none: %s', (text) => expect(marked(text, 'EQUIP', cut)).toBe(text));
});

describe.each(['at hyphens', 'at spaces'] as const)('nationalities and demonyms, words cut %s', (cut) => {
  it.each([
    '⟦Russian⟧ troops and ⟦Ukrainians⟧ met rebels.',
    'The ⟦South Korean⟧ president met ⟦Kurdish⟧ fighters and ⟦Crimean⟧ ⟦Tatars⟧.',
    'THE ⟦RUSSIAN⟧ ARMY',
  ])('%s', (text) => expect(marked(unmark(text).text, 'NORP', cut)).toBe(text));

  it.each(['Russia and Moscow said so.', 'They polish the dutch oven.', 'The british are coming'])('none: %s', (text) =>
    expect(marked(text, 'NORP', cut)).toBe(text),
  );
});

describe('a people after a prefix', () => {
  it('is the word alone, or the whole where it is one word', () => {
    expect(marked('Some pro-Russian rebels', 'NORP', 'at hyphens')).toBe('Some pro-⟦Russian⟧ rebels');
    expect(marked('Some pro-Russian rebels', 'NORP', 'at spaces')).toBe('Some ⟦pro-Russian⟧ rebels');
  });
});

describe('a model’s names', () => {
  const names = (text: string, ...tags: string[]): string[] =>
    refineNames(wordsOf(text), tags).map(({ first, last, kind }) => `${first}-${last} ${kind}`);

  it.each([
    ['a longer name keeps its kind', 'Bank of Russia spoke', ['B-ORG', 'I-ORG', 'I-ORG', 'O'], ['0-2 ORG']],
    ['a country is a place', 'Ukraine spoke', ['B-PER', 'O'], ['0-0 LOC']],
    ['a union is an organisation', 'NATO spoke', ['B-LOC', 'O'], ['0-0 ORG']],
    ['a demonym is no organisation', 'Russian troops', ['B-ORG', 'I-ORG'], ['0-0 NORP']],
    ['an article is no part of it', 'The Pentagon spoke', ['B-ORG', 'I-ORG', 'O'], ['1-1 ORG']],
    ['a first name stays one', 'Jordan spoke', ['B-PER', 'O'], ['0-0 PER']],
    ['what it left out is filled', 'Kyiv asked NATO', ['O', 'O', 'O'], ['0-0 LOC', '2-2 ORG']],
    ['a unit takes its place', 'Azov Battalion left', ['B-LOC', 'O', 'O'], ['0-1 UNIT']],
    ['names in pieces become one', 'Saudi Arabia spoke', ['B-LOC', 'B-LOC', 'O'], ['0-1 LOC']],
    ['others stay', 'Anna Netrebko sang', ['B-PER', 'I-PER', 'O'], ['0-1 PER']],
  ])('%s', (_what, text, tags, expected) => expect(names(text, ...tags)).toEqual(expected));
});

describe('a person behind an office', () => {
  const tagged = (text: string): string => {
    const { text: plain, spans } = unmark(text);
    const words = wordsOf(plain);
    const [span] = spans;
    const inside = (word: Word): boolean => word.span.start >= (span?.start ?? 0) && word.span.end <= (span?.end ?? 0);
    const first = words.findIndex(inside);
    const names = refineNames(
      words,
      words.map((word, index) => (inside(word) ? (index === first ? 'B-PER' : 'I-PER') : 'O')),
    );
    return names
      .map(({ first: from, last, kind }) => `${kind} ${plain.slice(words[from]?.span.start, words[last]?.span.end)}`)
      .join(', ');
  };

  it.each([
    ['Secretary of ⟦State Antony J. Blinken⟧ spoke.', 'PER Antony J. Blinken'],
    ['Ambassador to ⟦Lebanon Dorothy Shea⟧ spoke.', 'LOC Lebanon, PER Dorothy Shea'],
    ['The President of ⟦Ukraine Volodymyr Zelenskyy⟧ spoke.', 'LOC Ukraine, PER Volodymyr Zelenskyy'],
  ])('loses the end of the office: %s', (text, names) => expect(tagged(text)).toBe(names));

  it.each([
    ['The words of ⟦Antony J. Blinken⟧.', 'PER Antony J. Blinken'],
    ['He met ⟦Jordan Smith⟧.', 'PER Jordan Smith'],
    ['A friend of ⟦State⟧.', 'PER State'],
  ])('stays whole where there is none: %s', (text, names) => expect(tagged(text)).toBe(names));
});
