import { placeNouns } from './place-nouns.ts';

const nouns = [...placeNouns.keys()].join('|');
const nounBehind = new RegExp(`^(.+?) (?:${nouns})$`, 'i');
const nounBefore = new RegExp(`^(?:the )?(?:(?:${nouns}) of|county) (.+)$`, 'i');
const side =
  /^(?:(?:north|south|east|west|northeast|northwest|southeast|southwest|north-?east|north-?west|south-?east|south-?west)(?:ern)?|central|northern|southern|eastern|western|upper|lower|greater|downtown|inner|outer|mainland|occupied|metropolitan|metro|rural|suburban|mid)[ -](.+)$/i;

/** A form of a name to look up, and what was taken off it. */
export interface NameForm {
  readonly name: string;
  /** The noun that says what the place is, in lower case. */
  readonly noun: string | null;
  /** True where a word for a side or part came off ("northern", "downtown"): only a well-known place is meant then. */
  readonly part: boolean;
}

/**
 * The forms under which a name is looked up, from the fullest to the barest: "the northern Homs province" also as "Homs province",
 * "Homs" with the noun "province". Each is tried only where those before it find nothing.
 */
export function* formsOfName(printed: string): Generator<NameForm> {
  const forms: NameForm[] = [];
  let form: NameForm | null = { name: printed.replace(/\s+/g, ' ').trim(), noun: null, part: false };
  for (let round = 0; round < 5 && form !== null; round += 1) {
    yield form;
    forms.push(form);
    form = stripOnce(form);
  }
  for (const each of forms) for (const name of spellingsOf(each.name)) yield { ...each, name };
}

function stripOnce({ name, noun, part }: NameForm): NameForm | null {
  const article = /^the (.+)$/i.exec(name) ?? /^(.+?)['’]s?$/.exec(name);
  if (article?.[1] !== undefined) return { name: article[1], noun, part };
  const before = nounBefore.exec(name);
  if (before?.[1] !== undefined) return { name: before[1], noun: noun ?? firstNoun(name), part };
  const behind = nounBehind.exec(name);
  if (behind?.[1] !== undefined) {
    return { name: behind[1], noun: noun ?? name.slice(behind[1].length + 1).toLowerCase(), part };
  }
  const rest = side.exec(name)?.[1];
  return rest === undefined ? null : { name: rest, noun, part: true };
}

function firstNoun(name: string): string | null {
  return (
    name
      .toLowerCase()
      .split(' ')
      .find((word) => placeNouns.has(word)) ?? null
  );
}

/** "St." and "Saint", "Mt." and "Mount", "Ft." and "Fort"; without dots and apostrophes; a people in the singular. */
function spellingsOf(name: string): string[] {
  const pairs: readonly (readonly [RegExp, string])[] = [
    [/\bSt\.? /g, 'Saint '],
    [/\bSaint /g, 'St. '],
    [/\bSte\.? /g, 'Sainte '],
    [/\bMt\.? /g, 'Mount '],
    [/\bFt\.? /g, 'Fort '],
    [/\bMount /g, 'Mt. '],
  ];
  const spelled = pairs.map(([form, other]) => name.replace(form, other));
  return [
    ...spelled,
    name.replace(/['’]/g, ''),
    name.replace(/\.$/, ''),
    name.replaceAll('.', ''),
    name.replace(/(?<=[ani])s$/, ''),
  ].filter((each) => each !== name);
}
