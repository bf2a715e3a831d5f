import { describe, expect, it } from 'vitest';
import type { Sentence } from '../sentence.ts';
import { sentencesOf } from '../sentence-fixture.ts';
import type { TokenRange } from '../tree.ts';
import { findEvents } from './find-events.ts';

function wordsOf(sentence: Sentence, range: TokenRange | null): string | null {
  if (range === null) return null;
  return sentence.tokens
    .slice(range.first, range.last + 1)
    .map(({ form }) => form)
    .join(' ');
}

/** Events as "TYPE/mode: actor > recipient". */
function told(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findEvents(sentence).map(
      ({ type, mode, actor, recipient }) =>
        `${type}${mode === null ? '' : `/${mode}`}: ${wordsOf(sentence, actor)} > ${wordsOf(sentence, recipient)}`,
    ),
  );
}

describe('findEvents', () => {
  it.each([
    [
      'an active verb',
      'Azerbaijan shelled Armenian positions.',
      'ASSAULT/heavy-weapons: Azerbaijan > Armenian positions',
    ],
    ['a passive with its agent', 'The convoy was attacked by rebels.', 'ASSAULT: rebels > The convoy'],
    ['a passive without', 'Three journalists were arrested on Monday.', 'COERCE/arrest: null > Three journalists'],
    ['a light verb', 'Israel carried out an airstrike on Hamas.', 'ASSAULT/aerial: Israel > Hamas'],
    [
      'a verb with a particle',
      'Ukrainian forces pulled back from the town.',
      'RETREAT/withdraw: Ukrainian forces > the town',
    ],
    [
      'what a partitive counts',
      'The Taliban released dozens of prisoners.',
      'RETREAT/release: The Taliban > dozens of prisoners',
    ],
    [
      'a noun with its arguments',
      'The withdrawal of Russian troops from Georgia continued.',
      'RETREAT/withdraw: Russian troops > Georgia',
    ],
    [
      'two who act together',
      'Russia and Belarus condemned the sanctions.',
      'ACCUSE/disapprove: Russia and Belarus > the sanctions',
    ],
    ['one who received', 'Georgia received weapons from Poland.', 'AID: Poland > Georgia'],
    ['an operator over a verb', 'NATO urged Russia to withdraw its forces.', 'REQUEST/yield: NATO > Russia'],
    [
      'an operator over a noun',
      'Kiev called for a meeting of the Security Council.',
      'REQUEST/meet: Kiev > the Security Council',
    ],
    ['no day as a party', 'The two armies met on March 21.', 'CONSULT: The two armies > null'],
    ['no place as a party', 'The envoys met in Oslo.', 'CONSULT: The envoys > null'],
    ['no sum as a party', 'Norway gave 30 million dollars.', 'AID: Norway > null'],
    ['whom a sum goes to', 'Norway gave 30 million dollars in aid to Malawi.', 'AID: Norway > Malawi'],
    ['for whom a thing acts', 'A Chadian airstrike killed four herders.', 'ASSAULT/aerial: Chadian > four herders'],
    ['nobody for whom a thing acts', 'Rockets hit the Chadian embassy.', 'ASSAULT: null > the Chadian embassy'],
    ['whom a murder was done to', "The envoy's murder began a war.", "ASSAULT: null > The envoy 's"],
    ['at whom rockets were fired', 'Rebels fired rockets at Niamey.', 'ASSAULT: Rebels > Niamey'],
    ['whose deed is condemned', 'Norway condemned the lies of Chad.', 'ACCUSE/disapprove: Norway > Chad'],
    ['who is to do it', 'The president ordered his troops to leave the town.', 'CONCEDE: The president > his troops'],
    [
      'between whom ties were cut',
      'Diplomatic relations between Chad and Niger were restored.',
      'SUPPORT: null > Chad and Niger',
    ],
    ['a party without what is told of it', 'Norway praised the envoy despite doubts.', 'SUPPORT: Norway > the envoy'],
    [
      'what somebody must do',
      'The envoy said that Moscow must withdraw its troops.',
      'REQUEST/yield: The envoy > Moscow',
    ],
    [
      'what somebody must do that is no act',
      'The envoy said that Belgrade must be patient.',
      'REQUEST: The envoy > Belgrade',
    ],
  ])('finds %s with its parties', (_name, text, event) => {
    expect(told(text)).toEqual([event]);
  });

  it.each([
    ['a retreat that is only announced', 'Russia said it would withdraw its forces from Georgia.', 'CONCEDE'],
    ['a retreat under way', 'Russia has begun withdrawing its forces from Georgia.', 'RETREAT'],
    ['an exercise of one', 'China held military exercises near Taiwan.', 'MOBILIZE'],
    ['an exercise of several', 'Russia and Belarus held military exercises near Brest.', 'COOPERATE'],
    ['a joint exercise', 'India took part in a joint exercise with Japan.', 'COOPERATE'],
    ['a threat', 'Iran threatened to close the strait.', 'THREATEN'],
    ['a demand', 'Iran demanded the release of its ship.', 'REQUEST'],
    ['force to come', 'The United States will impose sanctions on the company.', 'THREATEN'],
    ['a meeting to come', 'The foreign minister will meet the king next week.', 'AGREE'],
    ['troops that leave', 'France withdrew its troops from Mali.', 'RETREAT'],
    ['observers that leave', 'France withdrew its observers from Mali.', 'SANCTION'],
    ['one who leaves a treaty', 'Washington withdrew from the treaty.', 'SANCTION'],
    ['one who drops a demand', 'The union withdrew its demands.', 'CONCEDE'],
    ['a cancelled visit', 'The minister cancelled his visit to Warsaw.', 'REJECT'],
    ['a refusal by negation', 'Moscow will not withdraw its troops from Transnistria.', 'REJECT'],
    ['an assent withheld', 'Serbia does not recognize the new state.', 'REJECT'],
    ['a strike of workers', 'Doctors went on strike in Harare.', 'PROTEST'],
    ['a strike of an air force', 'The air force carried out strikes in the north.', 'ASSAULT'],
    ['fire that ends', 'Both armies observed the ceasefire.', 'RETREAT'],
    ['a ceasefire declared', 'Ethiopia declared a ceasefire.', 'CONCEDE'],
    ['sanctions lifted', 'The EU has lifted the sanctions against Belarus.', 'CONCEDE'],
    ['peacekeepers sent', 'Ghana sent troops to the peacekeeping mission in Mali.', 'AID'],
    ['an ambassador summoned', 'Ankara summoned the Dutch ambassador.', 'ACCUSE'],
    ['aid cut off', 'Denmark suspended aid to Burundi.', 'SANCTION'],
  ])('tells %s', (_name, text, type) => {
    expect(told(text)[0]?.split(/[/:]/)[0]).toBe(type);
  });

  it.each([
    ['The rebels attacked the base.', 'asserted', false],
    ['The rebels are attacking the base.', 'in-progress', false],
    ['The rebels did not attack the base.', 'asserted', true],
    ['The rebels denied attacking the base.', 'denied', false],
    ['The rebels could attack the base.', 'hypothetical', false],
    ['If the rebels attack the base, the road is lost.', 'hypothetical', false],
    ['The rebels planned to attack the base.', 'planned', false],
    ['The rebels attacked the base in the 1980s.', 'historical', false],
    ['The general ordered the deployment of two battalions.', 'ordered', false],
    ['Troops must leave the base.', 'demanded', false],
    ['There was no sign that the rebels were attacking the base.', 'in-progress', true],
    ['There were signs that the rebels were attacking the base.', 'in-progress', false],
    ['The patrol saw little evidence of an attack on the base.', 'asserted', true],
    ['The patrol saw no evidence on Monday that the rebels were attacking the base.', 'in-progress', true],
    ['Observers have yet to see the rebels attack the base.', 'asserted', true],
    ['Observers have not seen the rebels attack the base.', 'asserted', true],
    ['Observers saw the rebels attack the base.', 'asserted', false],
    ['NATO will deploy two battalions to Latvia.', 'planned', false],
  ])('tells how "%s" stands', (text, status, negated) => {
    expect(sentencesOf(text).flatMap(findEvents)[0]).toMatchObject({ status, negated });
  });

  it.each([
    'The minister said that the economy had grown by two per cent.',
    'The general noted that winter had come early.',
    'The company met its targets for the year.',
    'The exchange rate struck a new low.',
    'The storm killed twelve people.',
    'The ministry released a statement on Monday.',
    'The talks are an important topic, analysts believe.',
    'The brigade consists of three battalions.',
  ])('finds nothing in "%s"', (text) => {
    expect(told(text)).toEqual([]);
  });

  it('keeps the words of the cue, the contexts and every rule that took part', () => {
    const [sentence] = sentencesOf('The rebels agreed to release the refugees.');
    const [event] = sentence === undefined ? [] : findEvents(sentence);
    expect(sentence && event && wordsOf(sentence, event.cue)).toBe('agreed to release');
    expect(event?.contexts).toEqual(['migration']);
    expect(event?.why).toEqual(['operator:agree>promise', 'act:release>RETREAT/release', 'frame:active']);
  });

  it('reads long, empty and broken text without a throw', () => {
    const texts = [
      'attack '.repeat(300),
      'agreed to '.repeat(300),
      '"They attacked," he said. '.repeat(50),
      `Rebels killed ${'9'.repeat(400)} soldiers on 31 February.`,
      '‏‎​ \u0000',
    ];
    for (const text of texts) expect(() => sentencesOf(text).map(findEvents)).not.toThrow();
  });
});
