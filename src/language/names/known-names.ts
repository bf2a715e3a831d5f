import { countryNames } from '../../model/countries.ts';
import { organisations, outlets } from '../../model/organisations.ts';
import type { NameKind } from '../../model/parsed-sentence.ts';

/** Peoples without a state of their own, and adjectives of parts of the world, that reports name; general knowledge. */
const peoples =
  'Kurd Kurds Kurdish Arab Arabs Arabic Chechen Chechens Tatar Tatars Cossack Cossacks Yazidi Yazidis Pashtun Pashtuns Hazara Hazaras Uyghur Uyghurs Uighur Uighurs Tibetan Tibetans Rohingya Hutu Hutus Tutsi Tutsis Tuareg Berber Berbers Assyrian Assyrians Turkoman Turkomans Abkhaz Abkhazian Abkhazians Ossetian Ossetians Ossete Catalan Catalans Basque Basques Scottish Scots Welsh English Crimean Crimeans Dagestani Ingush Circassian Slavic Slav Slavs European Europeans African Africans Asian Asians Latino Latinos Hispanic Jewish Jew Jews Persian Persians Transnistrian Zulu Zulus Bosniak Bosniaks Bengali Punjabi Sikh Sikhs Sinhalese Tamil Tamils Fijian Maltese Bahamian Jamaican Jamaicans Cuban Barbadian Trinidadian Bhutanese Maldivian Icelander Icelanders Dane Swede Finn Pole Turk Briton Spaniard Frenchman Frenchmen Englishman Englishmen Irishman Dutchman Scotsman Saudis Belarusan Muscovite Muscovites Parisian Londoner Londoners Texan Californian Siberian Soviets'.split(
    ' ',
  );

/** Names of states that are also first names, surnames, words or places within others: the model's tag decides. */
const doubtful = new Set(
  'Jordan Chad Georgia Turkey Guinea Niger Mali Cuba Holland Washington London Paris Victoria Nice Rome Berlin Bern Lima Male Congo Santiago Wellington Delhi Victoria Emirates America US'.split(
    ' ',
  ),
);

/** Unions and treaties of states that are one organisation wherever they are named. */
const bodies =
  'NATO,Nato,North Atlantic Treaty Organization,North Atlantic Treaty Organisation,European Union,EU,E.U.,European Commission,European Parliament,European Council,United Nations,UN,U.N.,UNICEF,UNESCO,UNHCR,World Bank,International Monetary Fund,IMF,World Health Organization,World Trade Organization,WTO,OSCE,Organization for Security and Co-operation in Europe,African Union,Arab League,ASEAN,OPEC,IAEA,International Atomic Energy Agency,Red Cross,International Committee of the Red Cross,ICRC,Amnesty International,Human Rights Watch,Interpol,Europol,CENTCOM,Pentagon,CIA,FBI,Hamas,Hezbollah,Hizbullah,Taliban,al-Qaeda,Al-Qaeda,al Qaeda,Al Qaeda,ISIS,ISIL,Daesh'.split(
    ',',
  );

/** What a printed form names, and whether that holds whatever a model says. */
export interface KnownName {
  readonly kind: NameKind;
  readonly sure: boolean;
}

/** Printed form → what it names; possessive marks left out, straight apostrophes. */
export const knownNames: ReadonlyMap<string, KnownName> = new Map<string, KnownName>([
  ...[...outlets, ...organisations.keys()]
    .filter((form) => form.length > 3 && form !== 'Western military alliance' && form !== 'Kremlin')
    .map((form): [string, KnownName] => [form, { kind: 'ORG', sure: false }]),
  ...[...countryNames].map(([form, { mention }]): [string, KnownName] => [
    form.replace(/’/g, "'"),
    { kind: mention === 'demonym' ? 'NORP' : 'LOC', sure: !doubtful.has(form) },
  ]),
  ...bodies.map((form): [string, KnownName] => [form, { kind: 'ORG', sure: true }]),
  ...peoples.map((form): [string, KnownName] => [form, { kind: 'NORP', sure: true }]),
]);

/** The most spaces in a known name. */
export const longestKnownName = Math.max(...[...knownNames.keys()].map((form) => form.split(/[ -]/).length * 2));

/** True for "Russian", "Kurds". */
export function isDemonym(form: string): boolean {
  return knownNames.get(form)?.kind === 'NORP';
}

/** True for names of states and their capitals. */
export function isPlace(form: string): boolean {
  return knownNames.get(form)?.kind === 'LOC';
}
