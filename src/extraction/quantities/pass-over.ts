import { mentionAt } from '../actors/find-names.ts';
import { normAt } from '../norms.ts';
import type { Scene } from '../scene.ts';
import type { TokenRange } from '../tree.ts';
import type { Candidate } from './candidate.ts';
import { isAddress, isCoordinate, isSlashed, isTelephone } from './figures.ts';

interface Rule {
  readonly why: string;
  readonly holds: (candidate: Candidate) => boolean;
}

/** The name of the first rule that says a number is no quantity; null where none does. */
export function passOver(candidate: Candidate): string | null {
  return rules.find(({ holds }) => holds(candidate))?.why ?? null;
}

const rules: readonly Rule[] = [
  { why: 'passed-over/age', holds: isAge },
  { why: 'passed-over/time', holds: isTime },
  { why: 'passed-over/clock', holds: isClock },
  { why: 'passed-over/decade', holds: ({ scene, number }) => /^\d+s$/.test(normOf(scene, number.last)) },
  {
    why: 'passed-over/ordinal',
    holds: ({ scene, number }) => /^\d+(st|nd|rd|th)$/.test(normOf(scene, number.first)),
  },
  { why: 'passed-over/name', holds: isInName },
  { why: 'passed-over/designation', holds: isDesignation },
  { why: 'passed-over/coordinate', holds: isCoordinate },
  { why: 'passed-over/telephone', holds: isTelephone },
  { why: 'passed-over/slashed', holds: isSlashed },
  { why: 'passed-over/year', holds: isYear },
  { why: 'passed-over/score', holds: isScore },
  { why: 'passed-over/label', holds: isLabel },
  { why: 'passed-over/list-mark', holds: isListMark },
  { why: 'passed-over/address', holds: isAddress },
  { why: 'passed-over/one', holds: isPronounOne },
  {
    why: 'passed-over/single',
    holds: ({ scene, number, claimed }) => !claimed && normOf(scene, number.last) === 'single',
  },
  { why: 'passed-over/share-of-nothing', holds: isShareOfNothing },
  {
    why: 'passed-over/vague-of-nothing',
    holds: ({ kind, counts, measure }) => kind === 'worded' && !counts && measure === null,
  },
];

function normOf(scene: Scene, index: number): string {
  return normAt(scene.sentence.tokens, index);
}

/** "61-year-old", "61 years old", "aged 61", "Smith, 61, said". */
function isAge({ scene, first, number, last, measure }: Candidate): boolean {
  const { tokens } = scene.sentence;
  if (measure !== null && measure.kind === 'duration') {
    const behind = tokens[last + 1]?.norm === '-' ? last + 2 : last + 1;
    return (
      normAt(tokens, behind) === 'old' ||
      /^(aged|age)$/.test(normAt(tokens, first - 1)) ||
      /^olds?$/.test(normAt(tokens, last))
    );
  }
  if (measure !== null) return false;
  if (/^(aged|age|ages)$/.test(normAt(tokens, first - 1))) return true;
  if (/^(of|at)$/.test(normAt(tokens, first - 1)) && normAt(tokens, first - 2) === 'age') return true;
  const [before, after] = [tokens[number.first - 1], tokens[number.last + 1]];
  const who = tokens[number.first - 2];
  return (
    before?.form === ',' &&
    /^([,.;)]|and|who|is|was|of|from|has|had|said|says|told)$/.test(after?.norm ?? '.') &&
    /^(\d{1,2}|1[01]\d)$/.test(normAt(tokens, number.first)) &&
    who !== undefined &&
    (who.upos === 'PROPN' || (who.xpos === 'NN' && after?.form === ',')) &&
    number.first === number.last
  );
}

/** A number of a date or time of day; lengths of time are quantities. */
function isTime({ scene, number, measure }: Candidate): boolean {
  if (measure !== null && measure.kind !== 'none') return false;
  return scene.times.some((time) => time.first <= number.last && number.first <= time.last);
}

function isClock({ scene, number, first }: Candidate): boolean {
  const { tokens } = scene.sentence;
  const behind = normAt(tokens, number.last + 1);
  if (!/^\d{1,4}([.:]\d\d)?$/.test(normAt(tokens, number.first))) return false;
  if (/^(pm|am|p\.m\.?|a\.m\.?|o'clock|gmt|utc|bst|cet|est|edt|noon|midnight)$/.test(behind)) return true;
  return (
    /^(hours?)$/.test(behind) &&
    /^\d{4}$/.test(normAt(tokens, number.first)) &&
    /^(at|by|until)$/.test(normAt(tokens, first - 1))
  );
}

/** "the Army's 366 Armored Battalion": a number and one formation, in capitals, name it; "a 757 aircraft": a type. */
function isDesignation({ scene, number, kind, value }: Candidate): boolean {
  const { tokens } = scene.sentence;
  if (kind !== 'number' || value === null || value < 2 || tokens[number.last]?.kind !== 'number') return false;
  const one = /^(a|an)$/.test(normAt(tokens, number.first - 1)) && number.first === number.last;
  if (one && /^(aircraft|jet|plane|airliner|helicopter|bomber|freighter)$/.test(normAt(tokens, number.last + 1)))
    return true;
  for (let at = number.last + 1; tokens[at]?.capital === true; at += 1)
    if (/^(battalion|brigade|division|regiment|squadron|corps|fleet|wing|flotilla)$/.test(normAt(tokens, at)))
      return true;
  return false;
}

/** "Boeing 737", "F-16": the number stands in a name that the engine or a list knows. */
function isInName({ scene, number, measure }: Candidate): boolean {
  if (measure !== null) return false;
  const covers = (name: TokenRange): boolean => name.first <= number.first && number.last <= name.last;
  if (mentionAt(scene.names, number.first) !== null) return true;
  return scene.sentence.names.some((name) => covers(name) && (name.first < number.first || name.kind === 'ORG'));
}

const yearly = /^(1[5-9]\d\d|20\d\d|21\d\d)$/;

/** Four digits from 1500 to 2199 without a comma, but for round ones before a plural, and where a bound or a unit stands beside. */
function isYear({ scene, number, measure, bounded, counts, value, dashed }: Candidate): boolean {
  const { tokens } = scene.sentence;
  if (measure !== null) return false;
  const form = normAt(tokens, number.first);
  if (dashed) return yearly.test(form.split('-')[0] ?? '');
  if (
    /^\d{2,4}$/.test(form) &&
    normAt(tokens, number.first - 1) === '-' &&
    yearly.test(normAt(tokens, number.first - 2))
  )
    return true;
  if (!yearly.test(form) || number.first !== number.last) return false;
  if (bounded && !/^(around|about|circa|over|before|past|near)$/.test(normAt(tokens, number.first - 1))) return false;
  return !(
    counts &&
    value !== null &&
    value % 50 === 0 &&
    !/^(in|since|until|by|during|the|of)$/.test(normAt(tokens, number.first - 1))
  );
}

/** "won 2-1", "a 3-0 defeat", "6-4, 6-3": two small numbers about a dash that measure nothing. */
function isScore({ scene, number, measure, dashed, counts }: Candidate): boolean {
  const { tokens } = scene.sentence;
  if (measure !== null) return false;
  if (dashed)
    return (
      !counts &&
      /^\d+$/.test(normAt(tokens, number.last).replace(/^\d+-/, '')) &&
      !tokens.slice(number.first, number.last + 1).some(({ form }) => /\d,\d{3}/.test(form))
    );
  if (normAt(tokens, number.last + 1) === '-' && normAt(tokens, number.last + 2) === 'of') return true;
  const digits = (index: number): boolean => /^\d{1,3}$/.test(normAt(tokens, index));
  const joined = (a: number, b: number): boolean => digits(a) && digits(b) && normAt(tokens, (a + b) / 2) === '-';
  return (
    number.first === number.last && (joined(number.first, number.first + 2) || joined(number.first - 2, number.first))
  );
}

const labels =
  /^(no|no\.|number|nos\.|section|sections|chapter|article|articles|resolution|page|pages|room|flight|route|highway|channel|phase|level|type|grade|round|stage|category|version|volume|figure|table|paragraph|line|lot|unit|group|platform|gate|model|size|interstate|apollo|covid|part|episode|season|#|№|under|area|district|zone|world|war|lap|box|step|item|rule|clause|amendment|title|class|mark|formula|juno|ps|iphone|windows|android)$/;

/** A number that belongs to the word before it: "Flight 17", "Resolution 2254", "Covid-19", "page 5". */
function isLabel({ scene, number, measure, counts, bounded, kind, dashed }: Candidate): boolean {
  const { tokens } = scene.sentence;
  if (!(kind === 'number' || dashed) || bounded) return false;
  const before = tokens[number.first - 1];
  const token = tokens[number.first];
  if (before === undefined || token === undefined) return false;
  const word = tokens[number.first - 2];
  const glued = before.norm === '-' && before.span.end === token.span.start && word?.span.end === before.span.start;
  if (glued && word.kind === 'word' && !/^(a|the)$/.test(word.norm)) return true;
  if (before.kind === 'word' && before.span.end === token.span.start && measure === null) return true;
  if (measure !== null) return false;
  // "units, which number 127,000 people", "those troops number 50,000".
  const verb =
    before.norm === 'number' &&
    /^(who|which|that|they|today|now|currently|troops|soldiers|forces)$/.test(word?.norm ?? '');
  if (
    labels.test(before.norm) &&
    !verb &&
    !(
      counts &&
      !before.capital &&
      !/^[#№]$/.test(before.form) &&
      !/^(page|number|no|chapter|section|article|phase|level)$/.test(before.norm)
    )
  )
    return true;
  if (token.kind !== 'number') return false;
  if (/^(boeing|airbus|antonov|ilyushin|tupolev|sukhoi|cessna|lockheed|embraer)$/.test(before.norm)) return true;
  // "a Boeing 737 jet", "45 million iPhone 14 handsets": a name with what stands before it.
  if (
    counts &&
    /\p{Lu}/u.test(before.form) &&
    /^(NUM|DET|ADJ|PART)$/.test(word?.upos ?? '') &&
    /^\d{1,4}$/.test(token.form)
  )
    return true;
  if (counts && !dashed) return false;
  if (token.head === number.first - 1 && /^(NOUN|PROPN)$/.test(before.upos)) return true;
  return (
    number.first > Math.max(1, scene.opening) &&
    before.capital &&
    before.upos === 'PROPN' &&
    !/,/.test(token.form) &&
    mentionAt(scene.names, number.first - 1) === null &&
    !scene.times.some((time) => time.last === number.first - 1)
  );
}

/** "1. The army …", "(2)": a number that counts off paragraphs or notes. */
function isListMark({ scene, number, measure, counts }: Candidate): boolean {
  if (measure !== null) return false;
  const { tokens } = scene.sentence;
  const small = /^\d{1,2}\.?$/.test(normAt(tokens, number.first)) && number.first === number.last;
  const [before, after] = [normAt(tokens, number.first - 1), normAt(tokens, number.last + 1)];
  if (!small) return false;
  if (/^[([]$/.test(before) && /^[)\]]$/.test(after)) return true;
  return number.first === 0 && (/^[.)]$/.test(after) || (/\.$/.test(normAt(tokens, number.first)) && !counts));
}

/** "one of the", "the one", "no one": a pronoun or an article rather than a count. */
function isPronounOne({ scene, number, measure, counts, claimed, bounded }: Candidate): boolean {
  const { tokens } = scene.sentence;
  // "said that one battalion had left".
  if (counts && tokens[number.first - 1]?.upos === 'SCONJ' && normAt(tokens, number.last + 1) !== 'of') return false;
  if (normAt(tokens, number.first) !== 'one' || number.first !== number.last) return false;
  if (measure !== null) {
    return /^(day|night|second|minute|time)$/.test(measure.name) && tokens[number.last + 1]?.norm !== '-' && !bounded;
  }
  const [before, after] = [normAt(tokens, number.first - 1), normAt(tokens, number.last + 1)];
  if (/^(minus|negative)$/.test(before)) return false;
  // "sent one of its three battalions".
  if (
    (after === 'of' && !claimed) ||
    (/^(no|any|every|the|this|that|each|which|another|some|only|number)$/.test(before) && !counts)
  )
    return true;
  if (/^(another|on|thing|way|side|hand|point|reason|time|day|example|is|was|other|in|such|or)$/.test(after))
    return true;
  return !counts || /^(the|this|that|no|every|any|each)$/.test(before);
}

/** "the third", "half time": words of a share with nothing that they are a share of. */
function isShareOfNothing({ scene, kind, number, measure, counts, bounded }: Candidate): boolean {
  if (kind !== 'fraction' || measure !== null || counts || bounded) return false;
  const { tokens } = scene.sentence;
  if (normAt(tokens, number.first) !== 'half' || number.first !== number.last) return false;
  const next = tokens[number.last + 1];
  return (
    !/^(of|the|its|their|his|her|our|that|those|these|this|all|as|what)$/.test(next?.norm ?? '') &&
    !/^(by|in)$/.test(normAt(tokens, number.first - 1)) &&
    !/^(VERB|AUX)$/.test(next?.upos ?? '')
  );
}
