import { describe, expect, it } from 'vitest';
import type { Report, ReportId } from '../../model/report.ts';
import { loadLanguage } from '../../service/language.ts';
import { setScenes } from '../scene.ts';
import { findAttributions } from './find-attributions.ts';
import { findPeople } from './find-people.ts';

const engine = await loadLanguage('default');

/** Each attribution as "kind name (actor) stance: content", "unnamed" standing for the kind of who is not named. */
function read(text: string): string[] {
  const report: Report = {
    id: 'test' as ReportId,
    title: null,
    publisher: 'The Daily',
    url: null,
    publishedAt: '2024-03-05',
    publishedAtBasis: 'assumed',
    language: 'en',
    text,
    textDigest: '',
  };
  const setting = setScenes(report, engine.parse(text));
  return findAttributions(setting, findPeople(setting)).map(({ voice, verb, content }) => {
    const who = `${voice.unnamed ? 'unnamed' : voice.kind} ${voice.name} (${voice.actor ?? '-'})`;
    const how = verb.vouches ? voice.stance : 'judges';
    return `${who} ${how}: ${content.map(({ start, end }) => text.slice(start, end)).join(' … ')}`;
  });
}

describe('voices', () => {
  it.each([
    [
      'MOSCOW (Reuters) - Tehran said on Monday that it had moved 3,000 troops to the border.',
      'government Iran (IRN) asserts: that it had moved 3,000 troops to the border',
    ],
    [
      'Defence Minister Anna Kovacs met her Polish colleague in Warsaw. She said 5,000 soldiers had left.',
      'person Anna Kovacs (-) asserts: 5,000 soldiers had left',
    ],
    [
      "Most of Chad's soldiers have left Niger's doorstep: NATO official\n\nThe talks go on.",
      "unnamed NATO official (NATO) asserts: Most of Chad's soldiers have left Niger's doorstep",
    ],
    [
      'The minister recalled that talks were going on in Geneva and that Chad had 2,000 soldiers there.',
      'unnamed minister (-) asserts: that talks were going on in Geneva and that Chad had 2,000 soldiers there',
    ],
    [
      'Some 900 men are massed at the border, says NATO.',
      'organisation NATO (NATO) asserts: Some 900 men are massed at the border',
    ],
    [
      'General Paul Reiter commands the division. He told reporters that 400 tanks remained.',
      'person Paul Reiter (-) asserts: that 400 tanks remained',
    ],
    [
      'A US defence official, speaking on condition of anonymity, said about 20,000 troops were still there.',
      'unnamed US defence official (USA) asserts: about 20,000 troops were still there',
    ],
    [
      'NATO has watched the border for weeks. The alliance said 40,000 troops remained, down from 60,000.',
      'organisation NATO (NATO) asserts: 40,000 troops remained, down from 60,000',
    ],
    [
      'Former prime minister Viktor Halas resigned in May. The 61-year-old former premier said the army had lost 900 men.',
      'person Viktor Halas (-) asserts: the army had lost 900 men',
    ],
    [
      'Mr Cameron said 300 trainers would go. The prime minister added that they would be unarmed.',
      'person Cameron (GBR) asserts: that they would be unarmed',
    ],
    // Nouns of saying: whose it is may stand before them, behind "from", or nowhere.
    [
      'A Reuters report that Russia has 900 soldiers there was denied.',
      'publisher Reuters (-) asserts: that Russia has 900 soldiers',
    ],
    [
      'A U.S. estimate of 40,000 Russian soldiers was wrong.',
      'government United States (USA) asserts: 40,000 Russian soldiers',
    ],
    [
      'Confirmation from the Pentagon that Russia had 900 soldiers there came late.',
      'government Pentagon (USA) asserts: that Russia had 900 soldiers there came late',
    ],
    [
      'They met when word came from Tehran that 900 soldiers had left.',
      'government Iran (IRN) asserts: that 900 soldiers had left',
    ],
    [
      "By the Kremlin's own admission, 900 soldiers had left.",
      'government Kremlin (RUS) asserts: 900 soldiers had left',
    ],
    [
      'There were unconfirmed reports that 900 soldiers had left.',
      'unnamed unconfirmed reports (-) asserts: that 900 soldiers had left',
    ],
    [
      'Comments by the Kremlin that 10,000 soldiers had returned were met with doubt.',
      'government Kremlin (RUS) asserts: that 10,000 soldiers had returned',
    ],
    ["Poland's estimate of 30,000 troops was disputed by Minsk.", 'government Poland (POL) asserts: 30,000 troops'],
    [
      'The operation, which Chad said cost 1,269 lives, ended in June.',
      'government Chad (TCD) asserts: which … cost 1,269 lives',
    ],
    [
      'The general staff in Kyiv reported that 700 vehicles had crossed, adding that 200 had been destroyed.',
      'unnamed general staff in Kyiv (UKR) asserts: that 200 had been destroyed',
    ],
    [
      'Kyiv said 45,000 soldiers were massed near the border, while Moscow put the number at 10,000.',
      'government Ukraine (UKR) asserts: 45,000 soldiers were massed near the border',
    ],
    [
      'Kyiv said 45,000 soldiers were massed near the border, while Moscow put the number at 10,000.',
      'government Russia (RUS) asserts: the number at 10,000',
    ],
    [
      "The Kremlin rejected Kyiv's claim that 50,000 troops were on the move.",
      "government Kremlin (RUS) denies: Kyiv's claim that 50,000 troops were on the move",
    ],
    [
      "The Kremlin rejected Kyiv's claim that 50,000 troops were on the move.",
      'government Ukraine (UKR) asserts: that 50,000 troops were on the move',
    ],
    [
      'The minister had not announced any plans to withdraw the 6,000 soldiers.',
      'unnamed minister (-) doubts: any plans to withdraw the 6,000 soldiers',
    ],
    [
      'The Chinese embassy in Delhi did not confirm that 2,000 troops had been moved.',
      'government Chinese embassy in Delhi (CHN) doubts: that 2,000 troops had been moved',
    ],
    [
      'SECRETARY HOLT: We see about 2,000 vehicles there.',
      'person SECRETARY HOLT (-) asserts: We see about 2,000 vehicles there.',
    ],
    [
      'QUESTION: Are there still 40,000 troops at the border?\n\nCOLONEL MARSH: No, I would not use that number.',
      'unnamed QUESTION (-) doubts: Are there still 40,000 troops at the border?',
    ],
    [
      'QUESTION: Are there still 40,000 troops at the border?\n\nCOLONEL MARSH: No, I would not use that number.',
      'person COLONEL MARSH (-) asserts: No, I would not use that number.',
    ],
    [
      'SENIOR ADMINISTRATION OFFICIAL: Some 300 of them are there.',
      'unnamed SENIOR ADMINISTRATION OFFICIAL (-) asserts: Some 300 of them are there.',
    ],
    [
      '“We count 15,000 men,” said Maria Lopez, a spokeswoman for the Spanish army.',
      'person Maria Lopez (ESP) asserts: We count 15,000 men',
    ],
    [
      'According to a senior NATO military officer, 18 battalions are in place.',
      'unnamed senior NATO military officer (NATO) asserts: 18 battalions are in place',
    ],
    [
      "Russia's foreign minister, Sergei Orlov, told the BBC that no more than 1,000 advisers were in the country.",
      'person Sergei Orlov (RUS) asserts: that no more than 1,000 advisers were in the country',
    ],
    [
      'Two Western diplomats said the force had grown to 90,000.',
      'unnamed Western diplomats (-) asserts: the force had grown to 90,000',
    ],
    [
      'Beijing denied that it had sent 500 instructors.',
      'government China (CHN) denies: that it had sent 500 instructors',
    ],
    [
      'Satellite images released by Maxar show 300 tanks at the base.',
      'document Satellite images released by Maxar (-) asserts: 300 tanks at the base',
    ],
    [
      'The report by the Institute for the Study of War says 9,000 men were rotated out.',
      'document report by the Institute for the Study of War (-) asserts: 9,000 men were rotated out',
    ],
    [
      '“About 2,500 men are left,” a Pentagon spokesman said. “We expect them to leave soon.”',
      'unnamed Pentagon spokesman (USA) asserts: About 2,500 men are left … We expect them to leave soon.',
    ],
    [
      'The Turkish president accused Greece of sending 2,000 soldiers to the islands.',
      'unnamed Turkish president (TUR) asserts: Greece of sending 2,000 soldiers to the islands',
    ],
    [
      'Washington criticised the deployment of 7,000 troops.',
      'government United States (USA) judges: the deployment of 7,000 troops',
    ],
    [
      'Asked whether 3,000 troops had arrived, the governor said he had no such information.',
      'unnamed governor (-) asserts: he had no such information',
    ],
    [
      'Officials in Islamabad said the army had moved 2 divisions east.',
      'unnamed Officials in Islamabad (PAK) asserts: the army had moved 2 divisions east',
    ],
    [
      "“They have 11,000 men there,” the ministry's chief spokesman, Colonel Ivan Petrenko, said.",
      'person Ivan Petrenko (-) asserts: They have 11,000 men there',
    ],
    [
      'The Red Cross said 120 people had been detained.',
      'organisation Red Cross (-) asserts: 120 people had been detained',
    ],
    [
      'In a statement, the Belarusian defence ministry said: “Some 9,000 troops will take part.”',
      'government Belarusian defence ministry (BLR) asserts: Some 9,000 troops will take part',
    ],
    [
      'A resident of the town, who gave her name as Olena, said about 100 tanks had passed.',
      'unnamed resident of the town (-) asserts: about 100 tanks had passed',
    ],
    [
      'The United States believes 150,000 troops are near the border, Secretary of State Mark Hale said.',
      'person Mark Hale (-) asserts: The United States believes 150,000 troops are near the border',
    ],
    ['40,000 troops still at border: NATO', 'organisation NATO (NATO) asserts: 40,000 troops still at border'],
    ['Pentagon: Russia withdraws most troops', 'government Pentagon (USA) asserts: Russia withdraws most troops'],
    [
      'The rebels claimed to have killed 40 soldiers; the army put its losses at three.',
      'organisation army (-) asserts: its losses at three',
    ],
    [
      "Jens Holm, NATO's secretary general, warned that 100,000 troops could be ready within days.",
      'person Jens Holm (NATO) asserts: that 100,000 troops could be ready within days',
    ],
    ['“We will not leave.” ― Ivan Petrenko, 41, farmer', 'person Ivan Petrenko (-) asserts: We will not leave.'],
    [
      'In Geneva last week, Norway said 300 of its soldiers had come home.',
      'government Norway (NOR) asserts: 300 of its soldiers had come home',
    ],
    [
      'The alliance “sees no change on the ground,” Jens Holm said.',
      'person Jens Holm (-) asserts: The alliance “sees no change on the ground',
    ],
    [
      'Russia issued a statement that 200 of its soldiers had left.',
      'government Russia (RUS) asserts: that 200 of its soldiers had left',
    ],
    [
      'The Turkish Ministry of Foreign Affairs said 40 of its men were there.',
      'government Turkish Ministry of Foreign Affairs (TUR) asserts: 40 of its men were there',
    ],
    [
      "Colonel Omar Reyes resigned. Reyes's deputy said 600 men had left.",
      "unnamed Reyes's deputy (-) asserts: 600 men had left",
    ],
    [
      'A spokesman for Colonel Omar Reyes said 600 men had left.',
      'unnamed spokesman for Colonel Omar Reyes (-) asserts: 600 men had left',
    ],
    [
      "Colonel Omar Reyes resigned. Reyes's spokesman, Juan Lopez, said 600 men had left.",
      'person Juan Lopez (-) asserts: 600 men had left',
    ],
    [
      'Colonel Omar Reyes gave the figures on Monday:\n\n“Some 9,000 of them remain near the border.”\n\nHe left.',
      'person Omar Reyes (-) asserts: Some 9,000 of them remain near the border.',
    ],
    [
      'Asked about a figure of 9,000, Colonel Omar Reyes said only 600 men had left.',
      'person Omar Reyes (-) asserts: only 600 men had left',
    ],
    [
      'Answering questions from members of a committee made up of 28 states, Jens Holm said the alliance must adapt.',
      'person Jens Holm (-) asserts: the alliance must adapt',
    ],
    [
      'A Kremlin aide denied on Friday that 600 men had left.',
      'unnamed Kremlin aide (RUS) denies: that 600 men had left',
    ],
    [
      'The army chief, Karim al-Haddad, announced on Tuesday there were 600 men in the town.',
      'person Karim al-Haddad (-) asserts: there were 600 men in the town',
    ],
    [
      'Jens Holm spoke of the force, which he said included 3,000 men.',
      'person Jens Holm (-) asserts: which … included 3,000 men',
    ],
    [
      'The Serb commander, General Ivo Petric, charged that Croatia had sent 3,000 soldiers.',
      'person Ivo Petric (SRB) asserts: that Croatia had sent 3,000 soldiers',
    ],
    [
      'Jean-Luc Moreau commands the division. Moreau said 600 men had left.',
      'person Jean-Luc Moreau (-) asserts: 600 men had left',
    ],
    ['The officials had used the words “up to 4,000” before.', 'unnamed officials (-) asserts: the words “up to 4,000'],
    [
      'QUESTION: Are they there?\n\nCOLONEL MARSH: Yes.\n\nThere are 600 of them.\n\nQUESTION: Since when?',
      'person COLONEL MARSH (-) asserts: Yes.\n\nThere are 600 of them.',
    ],
    [
      'The following is attributable to Spokesman Jan Novak:\n\nWe sent 600 men.',
      'person Jan Novak (-) asserts: We sent 600 men.',
    ],
    [
      'The following statement was issued by the foreign ministers of Chad and Niger.\n\nWe sent 600 men.\n\nEnd text.',
      'government foreign ministers (-) asserts: We sent 600 men.',
    ],
    [
      'Following is a statement made by the High Representative on behalf of the European Union:\n\nWe sent 600 men.',
      'person High Representative (EU) asserts: We sent 600 men.',
    ],
    [
      'In his letter, Jan Novak praised the general: “He sent 600 men. They won.”',
      'person Jan Novak (-) asserts: He sent 600 men. They won.',
    ],
    [
      'Some 600 men are left, by French estimates; local officers speak of as many as 3,000.',
      'government French estimates (FRA) asserts: Some 600 men are left',
    ],
    [
      'Some 600 men are left, by French estimates; local officers speak of as many as 3,000.',
      'unnamed local officers (-) asserts: as many as 3,000',
    ],
    ["About 600 men are left, by the officials' own count.", 'unnamed officials (-) asserts: About 600 men are left'],
    [
      'Some 600 men are left, according to General Omar Reyes on Friday.',
      'person Omar Reyes (-) asserts: Some 600 men are left',
    ],
    [
      'The ministry, however, put the number of soldiers at 600.',
      'organisation ministry (-) asserts: the number of soldiers at 600',
    ],
    [
      'Chad says it has 900 men there, while French officials put the garrison at closer to 700.',
      'unnamed French officials (FRA) asserts: the garrison at closer to 700',
    ],
    [
      'France has sent 2,000 men, Colonel Jean Moreau said, and Britain 1,200.',
      'person Jean Moreau (-) asserts: France has sent 2,000 men … and Britain 1,200',
    ],
    [
      'British officials were there. “They say they have 40 tanks here,” Colonel Omar Reyes said.',
      'unnamed British officials (GBR) doubts: they have 40 tanks here',
    ],
    [
      '“We have 900 men here,” Colonel Omar Reyes told reporters, adding that 300 more were aboard ships.',
      'person Omar Reyes (-) asserts: that 300 more were aboard ships',
    ],
    ['The senator is a critic of the war.', 'unnamed senator (-) judges: the war'],
    [
      'The mayor called the withdrawal of the 500 men a trick.',
      'unnamed mayor (-) judges: the withdrawal of the 500 men a trick',
    ],
    [
      'As the minister pointed out, 3,000 soldiers had left the base.',
      'unnamed minister (-) asserts: 3,000 soldiers had left the base',
    ],
    ['“How many are left?” asked Jens Holm. “How many?” he asked.', 'person Jens Holm (-) asserts: How many?'],
    [
      'General Reiter said the brigade had “more than 4,000 men ready to be sent to the border.”',
      'person Reiter (-) asserts: the brigade had “more than 4,000 men ready to be sent to the border',
    ],
    [
      'General Reiter said the brigade was ready and his rivals were not.',
      'person Reiter (-) asserts: the brigade was ready and his rivals were not',
    ],
    [
      'Kyiv said 4,000 men had left because Moscow had asked them to.',
      'government Ukraine (UKR) asserts: 4,000 men had left because Moscow had asked them to',
    ],
    ['The base, Anna Kovacs said, would be closed.', 'person Anna Kovacs (-) asserts: The base … would be closed'],
    ['Anna Kovacs vowed not to send 3,000 soldiers.', 'person Anna Kovacs (-) asserts: not to send 3,000 soldiers'],
    ['The calls for a truce were rejected by the Kremlin.', 'government Kremlin (RUS) denies: The calls for a truce'],
    [
      'In a meeting with editors Anna Kovacs said that 300 men had left.',
      'person Anna Kovacs (-) asserts: that 300 men had left',
    ],
    ['Jane Roe (D-Ohio) said 300 men had left.', 'person Jane Roe (-) asserts: 300 men had left'],
    ['The officers I met said 3,000 men were there.', 'unnamed officers I met (-) asserts: 3,000 men were there'],
    ['Anna Kovacs blamed rebels for the attack.', 'person Anna Kovacs (-) judges: rebels for the attack'],
    [
      'Anna Kovacs called the move and the drill a threat.',
      'person Anna Kovacs (-) judges: the move and the drill a threat',
    ],
    // What a judgement is about ends where the writer explains it; what is told to be said only perhaps vouches for nothing.
    ['Anna Kovacs condemned the attack, which killed 300 men.', 'person Anna Kovacs (-) judges: the attack'],
    ['Anna Kovacs avoided announcing the loss of 300 men.', 'person Anna Kovacs (-) judges: the loss of 300 men'],
    [
      'The Kremlin saw no evidence that 3,000 men had left.',
      'government Kremlin (RUS) asserts: no evidence that 3,000 men had left',
    ],
    [
      'Colonel Anna Kovacs, who was head of the service and later retired, said that 300 men had left.',
      'person Anna Kovacs (-) asserts: that 300 men had left',
    ],
    [
      'Anna Kovacs, who as a captain was the head of the service and later retired as an admiral, said that in May 300 men had left.',
      'person Anna Kovacs (-) asserts: that in May 300 men had left',
    ],
    [
      'A former chairman says Anna Kovacs and the leaders should send 300 men.',
      'unnamed former chairman (-) asserts: Anna Kovacs and the leaders should send 300 men',
    ],
    [
      '”He sent 300 men. They are “gone.”” ― Carla Maria Sanchez',
      'person Carla Maria Sanchez (-) asserts: He sent 300 men. They are “gone.”',
    ],
    // What the tagger takes for a noun, and what the tree hangs beside its verb.
    ['Video shows that 300 men crossed the bridge.', 'document Video (-) asserts: that 300 men crossed the bridge'],
    [
      'Satellite imagery shows 300 vehicles in the field, a commander maintains.',
      'unnamed commander (-) asserts: Satellite imagery shows 300 vehicles in the field',
    ],
    [
      'Defence Minister Anna Kovacs (Labour) said the recent spate of raids shows that 300 men had crossed.',
      'person Anna Kovacs (-) asserts: the recent spate of raids shows that 300 men had crossed',
    ],
    [
      'He says anybody who counts the tents “is wasting 300 men.”',
      'unnamed he (-) asserts: anybody who counts the tents “is wasting 300 men',
    ],
    ['The Times on Saturday wrote that 300 men had left.', 'publisher The Times (-) asserts: that 300 men had left'],
    // A participle beside the saying has words of its own; who is quoted says what stands around what he quotes.
    [
      '“They have 300 men,” Anna Kovacs said, citing reports from the border.',
      'person Anna Kovacs (-) judges: reports from the border',
    ],
    [
      '“By holding the town,” Anna Kovacs said, “it let us go to Chad and say to them: ‘Send 300 men.’ They did so.”',
      'person Anna Kovacs (-) asserts: By holding the town … it let us go to Chad and say to them: ‘Send 300 men.’ They did so.',
    ],
    [
      'They left, Anna Kovacs said. “I think the people need to know if he has 300 men there.”',
      'person Anna Kovacs (-) asserts: They left … I think the people need to know if he has 300 men there.',
    ],
    [
      'Poll: Most voters want 300 men home\n\nThe talks go on.',
      'document Poll (-) asserts: Most voters want 300 men home',
    ],
    [
      'Kovacs: We have 300 men\n\nThe minister, Anna Kovacs, met her staff.',
      'person Anna Kovacs (-) asserts: We have 300 men',
    ],
    ['I believe 3,000 of them are still there.', 'publisher The Daily (-) judges: 3,000 of them are still there'],
  ])('%s', (text, expected) => {
    expect(read(text)).toContain(expected);
  });

  it.each([
    'As the crowd cheered, 3,000 soldiers left the base.',
    'It is believed that 4,000 militants are in the hills.',
    'Some 8,000 fighters are reported to have crossed the river.',
    'General Reiter commands the division.',
    'The number of troops suggests that a withdrawal is under way.',
    'CAIRO: Some 3,000 of them are still there.',
    'UPDATE: Some 3,000 of them are still there.',
    'Video: Some 3,000 of them are still there',
    'The answer came in 3,000 tents, including the army tweets.',
    'Anna Kovacs, Minister of Defence\n\nSome 3,000 of them are still there.',
  ])('nobody in particular says: %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});

it('reads two thousand quotations and a paragraph without end', { timeout: 20_000 }, () => {
  expect(() => read('“Go,” he said. '.repeat(2_000))).not.toThrow();
  expect(() => read('he said that '.repeat(2_000))).not.toThrow();
});
