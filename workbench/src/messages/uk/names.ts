import type { Messages } from '../en.ts';

const forces: Readonly<Record<string, string>> = {
  'Russian forces': 'Російські війська',
  'Ukrainian forces': 'Українські війська',
  'Belarusian forces': 'Білоруські війська',
  'Polish forces': 'Польські війська',
  'US forces': 'Війська США',
  'American forces': 'Війська США',
  'NATO forces': 'Війська НАТО',
  Russia: 'Росія',
  Ukraine: 'Україна',
  separatists: 'Сепаратисти',
  rebels: 'Повстанці',
  'forces of an unknown side': 'Війська невідомої сторони',
};

const areas: Readonly<Record<string, string>> = {
  'area not told': 'район не названо',
  Crimea: 'Крим',
  'near the border': 'біля кордону',
  Sevastopol: 'Севастополь',
  Simferopol: 'Сімферополь',
  Donetsk: 'Донецьк',
  Luhansk: 'Луганськ',
  Mariupol: 'Маріуполь',
  Kharkiv: 'Харків',
  Kherson: 'Херсон',
  Odessa: 'Одеса',
  Odesa: 'Одеса',
  Kiev: 'Київ',
  Kyiv: 'Київ',
  Transnistria: 'Придністров’я',
  Belgorod: 'Бєлгород',
  Bryansk: 'Брянськ',
  Kursk: 'Курськ',
  Rostov: 'Ростов',
  Voronezh: 'Воронеж',
  Moscow: 'Москва',
  Minsk: 'Мінськ',
};

/** Countries where an area is put by one: near its border, and inside it. */
const countries: Readonly<Record<string, readonly [border: string, inside: string]>> = {
  Ukraine: ['України', 'в Україні'],
  Russia: ['Росії', 'у Росії'],
  Belarus: ['Білорусі', 'у Білорусі'],
  Poland: ['Польщі', 'у Польщі'],
  Moldova: ['Молдови', 'у Молдові'],
  Georgia: ['Грузії', 'у Грузії'],
};

function areaOf(name: string): string {
  const [, bordered] = /^near (.+)['’]s border$/.exec(name) ?? [];
  const [, entered] = /^inside (.+)$/.exec(name) ?? [];
  const [border] = countries[bordered ?? ''] ?? [];
  const [, inside] = countries[entered ?? ''] ?? [];
  return areas[name] ?? inside ?? (border === undefined ? name : `біля кордону ${border}`);
}

/** Forces and areas as series have them, where they are known; else as they are. */
export const names: Messages['names'] = {
  force: (name) => forces[name] ?? name,
  area: (name) => {
    const parts = name.split(' and ');
    const known = parts.map(areaOf);
    return known.some((part, at) => part !== parts[at]) ? known.join(' і ') : name;
  },
};
