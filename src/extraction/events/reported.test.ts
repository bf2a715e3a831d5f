import { describe, expect, it } from 'vitest';
import { sentencesOf } from '../sentence-fixture.ts';
import { findEvents } from './find-events.ts';

/** Events as "TYPE/mode status". */
function told(text: string): string[] {
  return sentencesOf(text).flatMap((sentence) =>
    findEvents(sentence).map(({ type, mode, status }) => `${type}${mode === null ? '' : `/${mode}`} ${status}`),
  );
}

describe('what a sentence only mentions', () => {
  it.each([
    ['thanks to a hearer', 'Thank you very much for hosting us.'],
    ['thanks in a speech', 'I want to thank the ambassador for her patience.'],
    ['an aim of goodwill', 'The two sides sat at one table to support the farmers.'],
    ['what would be good', 'It is vital to defend the independence of the court.'],
    ['a duty of those who speak', 'We must help the islanders.'],
    ['a wish of those who speak', 'We need to invest in Zambia.'],
    ['what work consists in', 'The mission is about helping people after floods.'],
    ['a question', 'Does the government still support the rebels?'],
    ['whoever it fits', 'Those who support the junta will be named.'],
    ['what a thing does', 'The agreement will help Malawi.'],
    ['help to one\u2019s own', 'Peru acted to protect its citizens.'],
    ['a war that is only named', 'Prices have risen since Chad\u2019s war of aggression.'],
    ['values', 'The foundation upholds freedom and human dignity.'],
    ['a sentiment captured', 'The song captured the mood of the country.'],
    ['an ill fought', 'Health workers fight the epidemic in Goma.'],
    ['a press release', 'See the press release of the ministry.'],
    ['help to people in general', 'The fund is helping people.'],
    ['a war in passing', 'The war that it started has ruined the valley.'],
    ['a heading', 'Withdrawal of Foreign Forces'],
    ['what one is helped to do', 'Norway helped Chad uphold its independence.'],
    ['a courtesy in nouns', 'I want to express my gratitude for your patience.'],
    ['what has been going on', 'Since hostilities began, prices have risen.'],
    ['a compound word', 'The report names state-sponsored hackers.'],
    ['what is possible when something else is so', 'The talks mattered little.'],
  ])('does not tell %s', (_name, text) => {
    expect(told(text)).toEqual([]);
  });

  it.each([
    ['an aim of force', 'The cell built a network to kidnap tourists in Niger.', ['ASSAULT/abduct planned']],
    ['a plan of force', 'The commander was developing plans to attack Danish troops.', ['ASSAULT planned']],
    ['force in a question', 'Did the army attack the port?', ['ASSAULT hypothetical']],
    ['what comes of an aim', 'The army went on to shell the port.', ['ASSAULT/heavy-weapons in-progress']],
    ['who was able', 'The mayor was able to meet the rebels.', ['CONSULT asserted']],
    ['who is able', 'The mayor is able to meet the rebels.', ['CONSULT hypothetical']],
    ['the first to do it', 'Ghana was one of the first countries to condemn the coup.', ['ACCUSE/disapprove asserted']],
    ['thanks between states', 'Nepal thanked India for its help.', ['SUPPORT asserted']],
    [
      'a second demand',
      'The envoy urged Chad to comply with the order and withdraw its troops.',
      ['REQUEST asserted', 'REQUEST/yield asserted'],
    ],
    ['nothing named in a demand', 'We call on Chad to refrain from attacks on villages.', ['REQUEST asserted']],
    ['a deed with its doer', 'A Chadian airstrike killed four herders.', ['ASSAULT/aerial asserted']],
    ['atrocities committed', 'Militiamen committed atrocities against villagers.', ['ASSAULT asserted']],
    ['what was done again and again', 'They would often attack the farmers.', ['ASSAULT asserted']],
    ['what neither would do', 'Neither Oslo nor Bern would endorse the result.', ['REJECT/assist asserted']],
    ['those called to join', 'Kenya and Malawi were called to join the mission.', ['REQUEST asserted']],
    ['both called to talk', 'I call both parties to hold talks.', ['REQUEST/meet asserted']],
    ['one rung up', 'The president called the king to explain the decision.', ['CONSULT/phone asserted']],
    [
      'the designation of somebody',
      'The minister is announcing the designation of five leaders.',
      ['SANCTION/discontinue in-progress'],
    ],
    ['borders never recognized', 'We will never recognize borders changed by force.', ['REJECT/assist asserted']],
    [
      'troops moved by the tens of thousands',
      'Chad moved tens of thousands of troops toward Niger.',
      ['MOBILIZE/troops asserted'],
    ],
    ['refugees received', 'Peru already received up to 70,000 refugees.', ['AID asserted']],
    ['forces around a state', 'Chadian forces are surrounding Niger.', ['MOBILIZE/troops in-progress']],
    ['what an attack has done', 'He survived a drone attack that left six soldiers dead.', ['ASSAULT/drone asserted']],
    ['a meeting that is expected', 'A meeting is expected to discuss the crisis.', ['AGREE asserted']],
    ['a condition by its order', 'Had the army attacked, the city would have fallen.', ['ASSAULT hypothetical']],
    [
      'what a pact contains',
      'Chad supports the ceasefire agreement, including the withdrawal of foreign forces.',
      ['SUPPORT asserted', 'RETREAT/withdraw planned'],
    ],
    ['those hurt in passing', 'We honour those who were injured on duty.', ['SUPPORT asserted']],
    ['a deed pointed to', 'The ministry pointed to the December 31 raid on the Danish embassy.', ['ASSAULT asserted']],
    [
      'a call on many',
      'We call on all rebels to renounce and end all raids.',
      ['REQUEST asserted', 'REQUEST/yield asserted'],
    ],
    [
      'those gathered to talk',
      'The foreign minister of Chad and his counterparts gathered in Lima to discuss relations.',
      ['CONSULT asserted'],
    ],
    ['a call paid', 'The envoy called on the king.', ['CONSULT/visit asserted']],
    ['a team sent', 'Norway sent a medical team to Malawi.', ['AID asserted']],
    [
      'a strike of arms',
      'The general ordered the strike after rockets hit the base.',
      ['ASSAULT ordered', 'ASSAULT asserted'],
    ],
  ])('tells %s', (_name, text, events) => {
    expect(told(text)).toEqual(events);
  });
});
