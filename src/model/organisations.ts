/** An organisation, office or metonym that speaks or acts for somebody. */
export interface Organisation {
  readonly name: string;
  /** Whom it speaks for: a country's alpha-3 code or its own. */
  readonly code: string;
  /** PLOVER sector. */
  readonly sector: 'GOV' | 'MIL' | 'IGO' | 'MED' | 'REB' | 'LEG';
}

/** code|sector|canonical name|further printed forms */
const table = `
NATO|IGO|NATO|North Atlantic Treaty Organization,North Atlantic Treaty Organisation,Nato,Western military alliance
EU|IGO|European Union|EU,E.U.,European Commission
UNO|IGO|United Nations|UN,U.N.,Security Council
OSCE|IGO|OSCE|Organization for Security and Co-operation in Europe
AU|IGO|African Union|
USA|MIL|Pentagon|U.S. Department of Defense,US Department of Defense,Department of Defense,Defense Department,U.S. European Command,US European Command,U.S. Central Command,CENTCOM,EUCOM,Joint Chiefs of Staff
USA|GOV|White House|
USA|GOV|U.S. State Department|State Department,Department of State,U.S. Department of State,US State Department
USA|GOV|CIA|Central Intelligence Agency
USA|LEG|House of Representatives|U.S. House of Representatives,Congress,House Intelligence Committee,Senate
RUS|GOV|Kremlin|
RUS|GOV|Duma|State Duma
RUS|MIL|Russian General Staff|
UKR|GOV|Verkhovna Rada|
UKR|MIL|National Security and Defence Council|National Security and Defense Council,NSDC,RNBO
UKR|MIL|State Border Guard Service|State Border Service,State Border Guard
GBR|GOV|Downing Street|Foreign Office,Whitehall
FRA|GOV|Elysee|Élysée,Quai d'Orsay
DNR|REB|Donetsk People's Republic|DNR,DPR
LNR|REB|Luhansk People's Republic|LNR,LPR,Lugansk People's Republic
ISIS|REB|Islamic State|ISIS,ISIL,Daesh,D-ISIS
`;

const media =
  'Reuters,Associated Press,AP,AFP,Agence France-Presse,CNN,BBC,Interfax,Interfax-Ukraine,RIA Novosti,RIA,TASS,ITAR-TASS,Itar-Tass,Xinhua,DPA,NTB,New York Times,The New York Times,Washington Post,The Washington Post,Wall Street Journal,The Wall Street Journal,Bloomberg,Fox News,NBC,ABC,CBS,Al Jazeera,Kyiv Post,Financial Times,The Guardian,The Times,Daily Telegraph,The Daily Telegraph,Deutsche Welle,VOA,Voice of America,RT,Ukrinform,Unian,UNIAN,Euronews,France 24,McClatchy';

/** Printed form → organisation. */
export const organisations: ReadonlyMap<string, Organisation> = new Map(
  table
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [code = '', sector = '', name = '', aliases = ''] = line.split('|');
      const organisation: Organisation = { name, code, sector: sector as Organisation['sector'] };
      return [name, ...aliases.split(',').filter(Boolean)].map((form) => [form, organisation] as const);
    }),
);

/** Newsrooms and agencies, as printed: they pass on what others say. */
export const outlets: ReadonlySet<string> = new Set(media.split(','));
