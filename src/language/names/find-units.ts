import type { Name, Word } from '../../model/parsed-sentence.ts';
import { isDemonym, isPlace } from './known-names.ts';
import {
  branchWords,
  fleetNames,
  militaryWords,
  namedDivisions,
  noUnitNames,
  ordinalWords,
  sharedSizes,
  smallSizes,
} from './unit-words.ts';

const longestName = 10;

/** Military units that are named by number or name: "98th Guards Airborne Division", "Black Sea Fleet", "Azov battalion"; not "seven battalions". */
export function findUnits(words: readonly Word[]): Name[] {
  const names: Name[] = [];
  for (const [index, { form }] of words.entries()) {
    const size = form.toLowerCase();
    const found =
      smallSizes.has(size) || sharedSizes.has(size)
        ? unitBefore(words, index, size)
        : size === 'district'
          ? districtBefore(words, index)
          : numberedUnit(words, index, form);
    if (found !== null) names.push({ ...found, kind: 'UNIT' });
  }
  return names;
}

interface Place {
  readonly first: number;
  readonly last: number;
}

/** The unit whose size stands at `index`. */
function unitBefore(words: readonly Word[], index: number, size: string): Place | null {
  const first = firstOfName(words, index);
  const before = words.slice(first, index).map(({ form }) => form);
  const numbered = isNumber(before[0] ?? '');
  const capital = isCapital(words[index]?.form ?? '');
  const proper = before.filter(
    (form, at) => isCapital(form) && !branchWords.has(form.toLowerCase()) && !(at === 0 && numbered),
  );
  const branches = before.filter((form) => /\p{L}/u.test(form) && branchWords.has(form.toLowerCase()));
  const last = lastOfName(words, index, capital);
  const place = { first, last };
  if (before.length === 0) return last > index && capital && smallSizes.has(size) ? { first: index, last } : null;
  if (smallSizes.has(size))
    return numbered ||
      proper.length > 0 ||
      /^(Parachute|Ranger) Regiment$/.test(`${before.at(-1) ?? ''} ${words[index]?.form ?? ''}`)
      ? place
      : null;
  if (numbered) return isNumberedUnit(size, { capital, branches, proper, words }) ? place : null;
  const named = before.map((form) => form.toLowerCase());
  if (size === 'fleet' || size === 'flotilla')
    return named.every((word) => fleetNames.has(word)) && proper.length > 0 ? place : null;
  if (size === 'division')
    return capital && (named.some((word) => namedDivisions.has(word)) || (proper.length > 0 && branches.length > 0))
      ? place
      : null;
  if (size === 'squadron' || size === 'group') return capital && last > index && branches.length > 0 ? place : null;
  return size === 'army' && capital && proper.length > 0 && /^(tank|arms)$/.test(named.at(-1) ?? '') ? place : null;
}

function isNumberedUnit(
  size: string,
  {
    capital,
    branches,
    proper,
    words,
  }: { capital: boolean; branches: string[]; proper: string[]; words: readonly Word[] },
): boolean {
  if (branches.length > 0) return true;
  if (size === 'front') return capital && proper.length > 0;
  if (size === 'division' || size === 'group' || size === 'wing' || size === 'company' || size === 'battery')
    return capital && words.some(({ form }) => militaryWords.has(form.toLowerCase()));
  return capital || size === 'army' || size === 'fleet' || size === 'squadron' || size === 'platoon';
}

/** Goes left over what may belong to a unit's name, then drops what is only before it: "the Russian ⟦Black Sea⟧ Fleet". */
function firstOfName(words: readonly Word[], index: number): number {
  let first = index;
  while (first > 0 && index - first < longestName) {
    const form = words[first - 1]?.form ?? '';
    const lower = form.toLowerCase();
    if (isNumber(form)) {
      first -= /^no\.?$/i.test(words[first - 2]?.form ?? '') ? 2 : 1;
      return first;
    }
    if (!(isCapital(form) ? !/^\p{Lu}\.?$/u.test(form) : branchWords.has(lower) || /^["“”'«»]$/.test(form))) break;
    first -= 1;
  }
  while (first < index && isOnlyBefore(words, first, index)) first += 1;
  return first;
}

function isOnlyBefore(words: readonly Word[], at: number, index: number): boolean {
  const form = words[at]?.form ?? '';
  const lower = form.toLowerCase();
  if (/^["“«]$/.test(form)) return !words.slice(at + 1, index).some((word) => /^["”»]$/.test(word.form));
  if (isCapital(form)) return noUnitNames.has(lower) || isDemonym(form) || isPlace(form);
  return !/^["“«]/.test(form);
}

/** "Task Force ⟦58⟧", "Fighter Squadron ⟦213⟧", "battalion ⟦"Vostok"⟧" go on behind the size. */
function lastOfName(words: readonly Word[], index: number, capital: boolean): number {
  const next = words[index + 1]?.form ?? '';
  if (capital && /^\d{1,4}$/.test(next)) return index + 1;
  if (/^["“«]$/.test(next) && isCapital(words[index + 2]?.form ?? '') && /^["”»]$/.test(words[index + 3]?.form ?? ''))
    return index + 3;
  return index;
}

/** "Western Military District". */
function districtBefore(words: readonly Word[], index: number): Place | null {
  if (words[index - 1]?.form.toLowerCase() !== 'military') return null;
  let first = index - 1;
  while (first > 0 && isCapital(words[first - 1]?.form ?? '') && index - first < longestName) first -= 1;
  while (first < index - 1 && isOnlyBefore(words, first, index)) first += 1;
  return first < index - 1 ? { first, last: index } : null;
}

/** "Task Force 58", "SEAL Team Six", "Unit 74455". */
function numberedUnit(words: readonly Word[], index: number, form: string): Place | null {
  const next = words[index + 1]?.form ?? '';
  const before = words[index - 1]?.form ?? '';
  if (form === 'Force' && before === 'Task' && /^\d{1,4}$/.test(next)) return { first: index - 1, last: index + 1 };
  if (form === 'Team' && before === 'SEAL') return { first: index - 1, last: index + 1 };
  return form === 'Unit' && /^\d{4,5}$/.test(next) ? { first: index, last: index + 1 } : null;
}

function isNumber(form: string): boolean {
  return (
    /^\d{1,4}(?:st|nd|rd|th|d)$/i.test(form) ||
    /^(?=[IVX]{2,})X{0,3}(?:IX|IV|V?I{0,3})$/.test(form) ||
    (isCapital(form) && ordinalWords.has(form.toLowerCase()))
  );
}

function isCapital(form: string): boolean {
  return /^\p{Lu}/u.test(form);
}
