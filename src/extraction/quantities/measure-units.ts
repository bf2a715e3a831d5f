/** What a unit measures; `count` for people and things, `none` for a bare number. */
export type UnitKind =
  | 'count'
  | 'share'
  | 'money'
  | 'length'
  | 'area'
  | 'volume'
  | 'weight'
  | 'duration'
  | 'speed'
  | 'temperature'
  | 'power'
  | 'energy'
  | 'data'
  | 'frequency'
  | 'other'
  | 'none';

/** A unit in normal form. */
export interface Unit {
  /** Singular, in British spelling: `person`, `kilometre`, `pound sterling`, `dollar per barrel`, `percent`; empty for none. */
  readonly name: string;
  readonly kind: UnitKind;
}

/** A bare number's unit. */
export const noUnit: Unit = { name: '', kind: 'none' };

/** Words of measures in small letters, singular and plural; several words are joined by underscores. */
const words: Readonly<Record<string, string>> = {
  'share percent': 'percent percentage % pc pct per_cent',
  'share percentage point': 'percentage_point percentage_points percent_points',
  'share basis point': 'basis_point basis_points bps',
  'money dollar':
    'dollar dollars us_dollar us_dollars u.s._dollar u.s._dollars american_dollar american_dollars buck bucks',
  'money cent': 'cent cents',
  'money euro': 'euro euros',
  'money pound sterling': 'pound_sterling pounds_sterling quid',
  'money penny': 'penny pence',
  'money yen': 'yen',
  'money yuan': 'yuan renminbi rmb',
  'money rupee': 'rupee rupees',
  'money rouble': 'rouble roubles ruble rubles',
  'money hryvnia': 'hryvnia hryvnias',
  'money won': 'won',
  'money peso': 'peso pesos',
  'money Swiss franc': 'franc francs swiss_franc swiss_francs',
  'money krona': 'krona kronor krone kroner',
  'money lira': 'lira liras',
  'money shekel': 'shekel shekels',
  'money rand': 'rand',
  'money baht': 'baht',
  'money real': 'reais',
  'money riyal': 'riyal riyals rial rials',
  'money dinar': 'dinar dinars',
  'money dirham': 'dirham dirhams',
  'money zloty': 'zloty zlotys',
  'money peseta': 'peseta pesetas',
  'money Australian dollar': 'australian_dollar australian_dollars',
  'money Canadian dollar': 'canadian_dollar canadian_dollars',
  'money Hong Kong dollar': 'hong_kong_dollar hong_kong_dollars',
  'money bitcoin': 'bitcoin bitcoins',
  'length metre': 'metre metres meter meters',
  'length kilometre': 'kilometre kilometres kilometer kilometers km kms',
  'length centimetre': 'centimetre centimetres centimeter centimeters cm',
  'length millimetre': 'millimetre millimetres millimeter millimeters mm',
  'length micrometre': 'micrometre micrometres micrometer micrometers micron microns',
  'length nanometre': 'nanometre nanometres nanometer nanometers nm',
  'length mile': 'mile miles mi',
  'length nautical mile': 'nautical_mile nautical_miles nmi',
  'length yard': 'yard yards yd yds',
  'length foot': 'foot feet ft',
  'length inch': 'inch inches in',
  'length light-year': 'light-year light-years light_year light_years',
  'area hectare': 'hectare hectares',
  'area acre': 'acre acres',
  'area square metre': 'square_metre square_metres square_meter square_meters sqm sq_m m2',
  'area square kilometre':
    'square_kilometre square_kilometres square_kilometer square_kilometers sq_km sq_kms square_km km2',
  'area square mile': 'square_mile square_miles sq_mi sq_miles',
  'area square foot': 'square_foot square_feet sq_ft',
  'area square inch': 'square_inch square_inches',
  'volume litre': 'litre litres liter liters',
  'volume millilitre': 'millilitre millilitres milliliter milliliters ml',
  'volume centilitre': 'centilitre centilitres centiliter centiliters cl',
  'volume cup': 'cup cups',
  'volume cubic metre': 'cubic_metre cubic_metres cubic_meter cubic_meters m3',
  'volume cubic foot': 'cubic_foot cubic_feet',
  'volume cubic kilometre': 'cubic_kilometre cubic_kilometres cubic_kilometer cubic_kilometers km3',
  'volume gallon': 'gallon gallons',
  'volume pint': 'pint pints',
  'volume barrel': 'barrel barrels bbl',
  'volume tablespoon': 'tablespoon tablespoons tbsp',
  'volume teaspoon': 'teaspoon teaspoons tsp',
  'volume bushel': 'bushel bushels',
  'weight gram': 'gram grams gramme grammes',
  'weight kilogram': 'kilogram kilograms kilogramme kilogrammes kg kgs kilo kilos',
  'weight milligram': 'milligram milligrams mg',
  'weight microgram': 'microgram micrograms',
  'weight tonne': 'tonne tonnes metric_ton metric_tons metric_tonne metric_tonnes',
  'weight ton': 'ton tons short_ton short_tons',
  'weight kiloton': 'kiloton kilotons kilotonne kilotonnes kt',
  'weight megaton': 'megaton megatons megatonne megatonnes',
  'weight pound-mass': 'pound pounds lb lbs',
  'weight ounce': 'ounce ounces oz',
  'weight carat': 'carat carats',
  'duration second': 'second seconds sec secs',
  'duration millisecond': 'millisecond milliseconds',
  'duration minute': 'minute minutes min mins',
  'duration hour': 'hour hours hr hrs',
  'duration day': 'day days',
  'duration night': 'night nights',
  'duration week': 'week weeks',
  'duration fortnight': 'fortnight fortnights',
  'duration month': 'month months',
  'duration quarter': 'fiscal_quarters consecutive_quarters',
  'duration year': 'year years yr yrs',
  'duration decade': 'decade decades',
  'duration century': 'century centuries',
  'speed mile per hour': 'mph',
  'speed kilometre per hour': 'kph kmh km/h km/hr',
  'speed knot': 'knot knots',
  'temperature degree Celsius':
    'degree_celsius degrees_celsius degree_centigrade degrees_centigrade celsius °c °_c ° degrees_c degree_c',
  'temperature degree Fahrenheit': 'degree_fahrenheit degrees_fahrenheit fahrenheit °f °_f degrees_f degree_f',
  'temperature kelvin': 'kelvin kelvins',
  'other degree': 'degree degrees',
  'power watt': 'watt watts',
  'power kilowatt': 'kilowatt kilowatts kw',
  'power megawatt': 'megawatt megawatts mw',
  'power gigawatt': 'gigawatt gigawatts gw',
  'power horsepower': 'horsepower bhp hp',
  'energy watt hour': 'watt_hour watt_hours watt-hour watt-hours wh',
  'energy electronvolt': 'electronvolt electronvolts ev',
  'energy teraelectronvolt': 'tev',
  'energy kilowatt hour': 'kilowatt-hour kilowatt-hours kilowatt_hour kilowatt_hours kwh',
  'energy megawatt hour': 'megawatt-hour megawatt-hours megawatt_hour megawatt_hours mwh',
  'energy calorie': 'calorie calories kcal',
  'energy joule': 'joule joules',
  'data bit': 'bit bits',
  'data byte': 'byte bytes',
  'data kilobyte': 'kilobyte kilobytes kb',
  'data megabyte': 'megabyte megabytes mb',
  'data gigabyte': 'gigabyte gigabytes gb',
  'data terabyte': 'terabyte terabytes tb',
  'data exabyte': 'exabyte exabytes',
  'frequency hertz': 'hertz hz',
  'frequency megahertz': 'megahertz mhz',
  'frequency gigahertz': 'gigahertz ghz',
  'other volt': 'volt volts',
  'other megapixel': 'megapixel megapixels mp',
};

/** Symbols whose letters mean something else in the other case. */
const symbols: Readonly<Record<string, Unit>> = {
  m: { name: 'metre', kind: 'length' },
  g: { name: 'gram', kind: 'weight' },
  t: { name: 'tonne', kind: 'weight' },
  l: { name: 'litre', kind: 'volume' },
  L: { name: 'litre', kind: 'volume' },
  C: { name: 'degree Celsius', kind: 'temperature' },
  F: { name: 'degree Fahrenheit', kind: 'temperature' },
  K: { name: 'kelvin', kind: 'temperature' },
  W: { name: 'watt', kind: 'power' },
  p: { name: 'penny', kind: 'money' },
  V: { name: 'volt', kind: 'other' },
};

const measures: ReadonlyMap<string, Unit> = new Map(
  Object.entries(words).flatMap(([key, forms]) => {
    const space = key.indexOf(' ');
    const unit: Unit = { kind: key.slice(0, space) as UnitKind, name: key.slice(space + 1) };
    return forms.split(' ').map((form): [string, Unit] => [form.replaceAll('_', ' '), unit]);
  }),
);

/** The first words of measures of several words. */
export const measureStarts: ReadonlySet<string> = new Set(
  [...measures.keys()].filter((form) => form.includes(' ')).map((form) => form.slice(0, form.indexOf(' '))),
);

/** ISO 4217 codes and signs of money that stand before or behind a number, as printed. */
const money: ReadonlyMap<string, string> = new Map(
  Object.entries({
    dollar: '$ US$ USD U.S.$ MUSD',
    euro: '€ EUR',
    'pound sterling': '£ GBP',
    yen: '¥ JPY JP¥',
    yuan: 'CNY RMB CN¥ 元',
    rupee: '₹ INR Rs Rs.',
    rouble: '₽ RUB',
    hryvnia: '₴ UAH',
    won: '₩ KRW',
    shekel: '₪ ILS NIS',
    lira: '₺ TRY',
    'Swiss franc': 'CHF',
    bitcoin: 'BTC ₿',
    krona: 'SEK',
    'Australian dollar': 'A$ AU$ AUD',
    'Canadian dollar': 'C$ CA$ CAD Can$',
    'New Zealand dollar': 'NZ$ NZD',
    'Hong Kong dollar': 'HK$ HKD',
    'Singapore dollar': 'S$ SGD',
    real: 'R$ BRL',
    peso: 'MXN',
    rand: 'ZAR',
  }).flatMap(([name, signs]) => signs.split(' ').map((sign): [string, string] => [sign, name])),
);

/** The money that a sign or code stands for, as printed; null for others. */
export function moneySign(form: string): Unit | null {
  const name = money.get(form);
  return name === undefined ? null : { name, kind: 'money' };
}

/** The measure that a word as printed names, or several words joined by spaces; null where they name none. */
export function measureOf(form: string): Unit | null {
  return Object.hasOwn(symbols, form) ? (symbols[form] ?? null) : (measures.get(form.toLowerCase()) ?? moneySign(form));
}
