import type { Token } from '../sentence.ts';
import type { CountedNoun } from './counted-nouns.ts';

/**
 * What a type of equipment is, by how its name begins: the designations that language/names has the shapes of, those of missiles and small
 * arms left out, since nobody counts a force by them. Of several the first that fits.
 */
const types: readonly (readonly [string, RegExp])[] = [
  ['helicopter', /^(Mi|Ka|AH|UH|CH|MH|OH|SH)-?\d|^(Black Hawk|Chinook|Apache|Lynx|Puma|Gazelle)/],
  ['drone', /^(MQ|RQ)-?\d|^(Bayraktar|TB2)/],
  ['tank', /^T-?\d\d|^M(1A\d|48|60)|^(Leopard|Challenger|Abrams|Merkava)/],
  ['armoured vehicle', /^(BTR|BMP|BMD|BRDM|BRM|BREM|MT-?LB|PT|MRAP|AAV|LAV|CV)-?\d*|^M113|^(Marder|Stryker|Humvee)/],
  ['artillery piece', /^2[SC]\d|^(PzH|FH)-?\d|^M(109|110|114|198|777)|^(Msta|Gvozdika|Akatsiya|Panzerhaubitze|CAESAR)/],
  ['launcher', /^(BM|TOS)-?\d|^(HIMARS|MLRS|Smerch)/],
  [
    'aircraft',
    /^(Su|MiG|Tu|Il|An|Yak|Be|F|F\/A|EA|EF|KC|RC|EC|AC|HC|MC|EP|JF|A|B|C|E|P|J|H|Y)-?\d|^(Eurofighter|Typhoon|Tornado|Gripen|Rafale|Mirage|Harrier|Hercules)/,
  ],
];

/** Types that are called by a name, as they stand behind a number: in the plural, with a capital. */
const named: readonly (readonly [string, RegExp])[] = [
  [
    'aircraft',
    /^((Sea |Super )?(Harriers?|Etendards?|Hornets?)|Rafales|Mirage I{1,3}s|Mirages|Skyhawks|Daggers|Phantoms|Tornados|Tornadoes|Typhoons|Gripens|Kfirs|Ilyushins|Antonovs|Tupolevs|Sukhois|Pucar[aá]s)$/,
  ],
  ['helicopter', /^(Apaches|Chinooks|Black ?[Hh]awks|Pumas|Lynxes|Gazelles|Hinds)$/],
  ['tank', /^(Leopards|Challengers|Centurions|Merkavas|Pattons|Chieftains)$/],
  ['armoured vehicle', /^(Bradleys|Warriors|Marders|Strykers|Humvees|Scimitars|Bushmasters)$/],
];

/** The counted noun of a type that is called by that name in the plural ("Sea Harriers"); null for others. */
export function namedEquipment(words: string): CountedNoun | null {
  const unit = named.find(([, pattern]) => pattern.test(words))?.[0];
  return unit === undefined ? null : { unit, military: true, sector: 'MIL' };
}

/** The counted noun of a type of equipment printed so ("T-72", "MiG-29s"); null for missiles, small arms and names of no known kind. */
export function equipmentUnit(name: string): CountedNoun | null {
  const unit = types.find(([, pattern]) => pattern.test(name))?.[0];
  return unit === undefined ? null : { unit, military: true, sector: 'MIL' };
}

/** One token more of words as they are printed, for a reduction: the cut into tokens parts "T-72". */
export function printed(before: string, { form, span }: Token, at: number, tokens: readonly Token[]): string {
  return `${before}${at > 0 && (tokens[at - 1]?.span.end ?? 0) < span.start ? ' ' : ''}${form}`;
}
