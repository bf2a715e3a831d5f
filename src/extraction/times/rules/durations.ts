import { month, unit, unitCode, units, unitWords, year } from '../calendar-words.ts';
import { amountModifier, modOfAmount } from '../modifiers.ts';
import { count, readCount } from '../read-count.ts';
import { type Parts, type Passage, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

const ofDate = `(?: of (?:${month} ?)?${year}| of ${month})?`;
const place =
  'first|last|past|next|previous|preceding|following|final|opening|coming|ensuing|intervening|subsequent|closing|remaining';

/** Lengths of time. */
export const durationRules: RuleGroup = {
  triggers: unitWords,
  figures: false,
  rules: [
    timeRule(
      'age',
      `(?:(?<mod>${amountModifier}) )?(?<count>${count})[- ](?<unit>years?|months?|weeks?|days?)(?:[- ]old| of age)`,
      lasting,
    ),
    timeRule(
      'duration-placed',
      `(?:(?:the|these|those|its|their|his|her) )?(?:${place}) (?:(?<mod>${amountModifier}) )?(?<count>${count})(?: [a-z]+)? (?<unit>${unit}|${units})${ofDate}`,
      placed,
    ),
    timeRule(
      'duration-placed-behind',
      `(?:the|these|those) (?<count>${count}) (?:${place}) (?<unit>${units})${ofDate}`,
      placed,
    ),
    timeRule(
      'duration-placed-vague',
      `(?:the|these|those|its|their) (?:${place}) (?<unit>${units})${ofDate}`,
      (parts, passage) => placed({ ...parts, count: 'several' }, passage),
    ),
    timeRule(
      'unit-placed',
      `the (?:${place}) (?<unit>hour|day|week|month|decade) of (?:${month}(?: ${year})?|${year})`,
      (parts, passage) => lasting({ ...parts, count: 'one' }, passage),
    ),
    timeRule(
      'duration',
      `(?:(?<mod>${amountModifier}) )?(?<count>${count})(?:(?:[- ](?:to|or|and)[- ]|-)(?<most>${count}))?(?: (?<between>[a-z]+))?[- ](?<unit>${unit}|${units})(?:[- ]long| or so| or more)?`,
      lasting,
    ),
    timeRule(
      'duration-of-one',
      '(?<unit>minute|hour|day|week|month|year|decade|century)s?-long|(?<half>half)[- ](?<halved>century|hour|day|year|decade)',
      (parts, passage) =>
        lasting(
          { unit: parts['unit'] ?? parts['halved'], count: parts['half'] === undefined ? 'one' : 'half a' },
          passage,
        ),
    ),
    timeRule('duration-vague', `(?<unit>${units})`, vague),
  ],
};

function placed(parts: Parts, passage: Passage): Timex | null {
  // "The first two years" and "the last day": "an" and "a" count nothing there.
  return /^an?$/.test(parts['count'] ?? '') ? null : lasting(parts, passage);
}

function lasting(parts: Parts, passage: Passage): Timex | null {
  const { sentence, first, last } = passage;
  const { code, clock, times } = unitCode(parts['unit'] ?? '');
  const unitToken = sentence.tokens[last];
  if (unitToken?.upos === 'VERB') return null;
  // "2018 day five": more than one of a unit is in the plural, unless it describes a noun.
  if (/^\d{4}$/.test(parts['count'] ?? '') && unitToken?.xpos === 'NN') return null;
  const oneLong = /^an?$/.test(parts['count'] ?? '') && unitToken?.norm === 'long';
  const overPreposition = parts['mod'] === 'over' && (parts['count'] ?? '').startsWith('the ');
  if (oneLong || overPreposition || code === 'Q') return null;
  if (parts['between'] !== undefined && !isDescribed(passage, parts['between'])) return null;
  const told = readCount(parts['most'] ?? parts['count'] ?? '');
  const length = told === 'X' ? 'X' : String(Number(told) * times);
  const whole = sentence.tokens[first]?.norm === 'a' || sentence.tokens[first]?.norm === 'an';
  if (whole && /^(?:a|an)$/.test(parts['count'] ?? '') && perUnit(sentence, first, last))
    return { type: 'SET', basis: 'implied', quant: 'EVERY', value: () => `P${clock ? 'T' : ''}1${code}` };
  return {
    type: 'DURATION',
    mod: modOfAmount(parts['mod']),
    basis: 'implied',
    value: () => `P${clock ? 'T' : ''}${length}${code}`,
  };
}

/** "Two bloody weeks": what stands between a number and its unit is an adjective, and no ordinal. */
function isDescribed({ sentence, first, last }: Passage, word: string): boolean {
  if (/^(?:last|past|next|first|second|third|other|more|few|same)$/.test(word)) return word === 'more';
  return sentence.tokens.slice(first, last + 1).some(({ norm, upos }) => norm === word && upos === 'ADJ');
}

/** "$10 a day", "twice a week": the unit hangs on a number, a noun or an adverb of frequency right before. */
function perUnit(sentence: Passage['sentence'], first: number, last: number): boolean {
  const unitToken = sentence.tokens[last];
  const head = sentence.tokens[unitToken?.head ?? -1];
  if (unitToken === undefined || head === undefined || unitToken.head >= first) return false;
  return unitToken.deprel === 'nmod:unmarked' || /^(?:once|twice|times)$/.test(head.norm);
}

/** A plural without a number: "years of conflict", "for days". */
function vague(parts: Parts, passage: Passage): Timex | null {
  const { sentence, first } = passage;
  const before = sentence.tokens[first - 1];
  if (before !== undefined && /^(?:NUM|PRON|ADJ|SYM)$/.test(before.upos)) return null;
  if (before !== undefined && before.head === first && /^(?:compound|amod|nummod)/.test(before.deprel)) return null;
  if (sentence.tokens[first]?.norm === 'minutes' && before?.upos !== 'ADP') return null;
  if (before?.upos === 'DET' && !/^(?:the|these|those|all)$/.test(before.norm)) return null;
  return lasting({ ...parts, count: 'several' }, passage);
}
