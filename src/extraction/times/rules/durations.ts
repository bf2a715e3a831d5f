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
  reach: 12,
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
      '(?<unit>minute|hour|day|week|month|year|decade|century)(?<several>s)?-long|(?<half>half)[- ](?<halved>century|hour|day|year|decade)',
      (parts, passage) =>
        lasting(
          {
            unit: parts['unit'] ?? parts['halved'],
            count: parts['several'] !== undefined ? 'several' : parts['half'] === undefined ? 'one' : 'half a',
          },
          passage,
        ),
    ),
    timeRule('duration-vague', `(?!hr|min(?!utes))(?<unit>${units})`, vague),
  ],
};

/** Behind "the first" or "the last" neither "a" nor "an" counts. */
function placed(parts: Parts, passage: Passage): Timex | null {
  return isOne(parts) ? null : lasting(parts, passage);
}

function isOne({ count: words = '' }: Parts): boolean {
  return words === 'a' || words === 'an';
}

function lasting(parts: Parts, passage: Passage): Timex | null {
  const { count: words = '', most, between, mod } = parts;
  const { code, clock, times } = unitCode(parts['unit'] ?? '');
  if (code === 'Q' || !isLength(parts, passage)) return null;
  if (between !== undefined && !isDescribed(passage, between)) return null;
  const told = readCount(most ?? words);
  const value = `P${clock ? 'T' : ''}${told === 'X' ? 'X' : Number(told) * times}${code}`;
  if (isOne(parts) && mod === undefined && isRate(passage))
    return { type: 'SET', basis: 'implied', quant: 'EVERY', value: () => value };
  return { type: 'DURATION', mod: modOfAmount(mod), basis: 'implied', value: () => value };
}

/** Not "2018 day five", where the number is a year; "a month-long", of which the article is no number; "over the last few weeks". */
function isLength({ count: words = '', mod, ...parts }: Parts, { sentence, last }: Passage): boolean {
  const token = sentence.tokens[last];
  if (token === undefined || token.upos === 'VERB') return false;
  if (/^\d{4}$/.test(words) && token.xpos === 'NN') return false;
  if (isOne({ count: words, ...parts }) && token.norm === 'long') return false;
  return mod !== 'over' || !words.startsWith('the ');
}

/** "Two bloody weeks": what stands between a number and its unit is an adjective, and no ordinal. */
function isDescribed({ sentence, first, last }: Passage, word: string): boolean {
  if (/^(?:last|past|next|first|second|third|other|more|few|same)$/.test(word)) return word === 'more';
  return sentence.tokens.slice(first, last + 1).some(({ norm, upos }) => norm === word && upos === 'ADJ');
}

/** "20 a day", "barrels a day", "twice a week": the unit stands behind a number, or hangs on a noun or an adverb of frequency before it. */
function isRate({ sentence, first, last }: Passage): boolean {
  const token = sentence.tokens[last];
  if (/^(?:NUM|SYM)$/.test(sentence.tokens[first - 1]?.upos ?? '')) return true;
  const head = sentence.tokens[token?.head ?? -1];
  if (token === undefined || head === undefined || token.head >= first) return false;
  return token.deprel === 'nmod:unmarked' || /^(?:once|twice|times)$/.test(head.norm);
}

/** A plural without a number: "years of conflict", "for days". */
function vague(parts: Parts, passage: Passage): Timex | null {
  const { sentence, first } = passage;
  const before = sentence.tokens[first - 1];
  // Minutes are kept of a meeting too.
  if (sentence.tokens[first]?.norm === 'minutes' && before?.upos !== 'ADP') return null;
  if (before !== undefined) {
    if (/^(?:NUM|PRON|ADJ|SYM)$/.test(before.upos)) return null;
    if (before.head === first && /^(?:compound|amod|nummod)/.test(before.deprel)) return null;
    if (before.upos === 'DET' && !/^(?:the|these|those|all)$/.test(before.norm)) return null;
  }
  return lasting({ ...parts, count: 'several' }, passage);
}
