/** Regions that reports name without their country: name|forms|alpha-3|latitude|longitude|radius in km. General knowledge, GeoNames' rounded centres. */
const regions: readonly (readonly [string, string, number, number, number, string])[] = [
  ['Crimea', 'UKR', 45.3, 34.4, 120, 'Crimea|Crimean'],
  ['Donbas', 'UKR', 48.3, 38.3, 150, 'Donbas|Donbass'],
  ['Donetsk', 'UKR', 48.0, 37.8, 80, 'Donetsk'],
  ['Luhansk', 'UKR', 48.6, 39.3, 80, 'Luhansk|Lugansk'],
  ['Sevastopol', 'UKR', 44.6, 33.5, 20, 'Sevastopol'],
  ['Rostov', 'RUS', 47.7, 41.2, 200, 'Rostov'],
  ['Belgorod', 'RUS', 50.6, 37.6, 100, 'Belgorod'],
  ['Bryansk', 'RUS', 53.0, 33.3, 120, 'Bryansk'],
  ['Kursk', 'RUS', 51.7, 36.2, 100, 'Kursk'],
  ['Transnistria', 'MDA', 47.2, 29.3, 80, 'Transnistria|Transdniestria'],
  ['Nagorno-Karabakh', 'AZE', 39.8, 46.8, 80, 'Nagorno-Karabakh|Karabakh'],
  ['Abkhazia', 'GEO', 43.0, 41.0, 80, 'Abkhazia'],
  ['South Ossetia', 'GEO', 42.3, 44.0, 50, 'South Ossetia'],
  ['Kashmir', 'IND', 34.0, 75.0, 200, 'Kashmir'],
  ['Chechnya', 'RUS', 43.4, 45.7, 80, 'Chechnya'],
  ['Persian Gulf', '', 26.9, 51.5, 500, 'Persian Gulf|Gulf'],
  ['Gaza', 'PSE', 31.4, 34.4, 25, 'Gaza'],
];

/** The regions by the first token of each form, with its others. */
export const regionOf = new Map(
  regions.flatMap((region) =>
    region[5].split('|').map((form) => {
      const [first = '', ...rest] = form.split(/ |(?<=-)|(?=-)/);
      return [first, { region, rest }] as const;
    }),
  ),
);
