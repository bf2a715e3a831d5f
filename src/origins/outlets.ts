import { normalise } from '../text/normalise.ts';

/** News agencies, whose texts others print: the name to call each by, then what else it is called. */
const agencies: readonly (readonly [string, ...string[]])[] = [
  ['AFP', 'Agence France-Presse', 'Agence France Presse'],
  ['Anadolu', 'Anadolu Agency', 'AA'],
  ['ANSA'],
  ['AP', 'Associated Press', 'The Associated Press', 'The AP'],
  ['Belga'],
  ['Bloomberg', 'Bloomberg News'],
  ['dpa', 'Deutsche Presse-Agentur'],
  ['EFE', 'Agencia EFE'],
  ['IANS'],
  ['Interfax'],
  ['Interfax-Ukraine'],
  ['IRNA'],
  ['KCNA'],
  ['Kyodo', 'Kyodo News'],
  ['NTB'],
  ['PAP'],
  ['PTI', 'Press Trust of India'],
  ['Reuters', 'Thomson Reuters', 'Reuters News'],
  ['RIA Novosti', 'RIA', 'RIAN'],
  ['Ritzau'],
  ['SANA'],
  ['TASS', 'ITAR-TASS', 'ITAR TASS'],
  ['TT'],
  ['Ukrinform'],
  ['UNIAN'],
  ['UPI', 'United Press International'],
  ['Xinhua', 'Xinhua News Agency'],
  ['Yonhap', 'Yonhap News Agency'],
];

const canonical = new Map(agencies.flatMap((names) => names.map((name) => [normalise(name), names[0]])));

/** Every name of an agency, the longest first. */
export const agencyNames: readonly string[] = agencies.flat().toSorted((a, b) => b.length - a.length);

/** One name for one agency or newsroom: `Agence France-Presse` is `AFP`; a name that is not known stays, without an address's ending. */
export function outletOf(name: string): string {
  const bare = name
    .trim()
    .replace(/^(?:https?:\/\/)?(?:www\.)?/i, '')
    .replace(/\.(?:com|org|net)$/i, '');
  return canonical.get(normalise(bare)) ?? bare;
}
