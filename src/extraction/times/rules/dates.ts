import type { Token } from '../../sentence.ts';
import { dayOfMonth, dayPart, dayPartOfDate, month, monthOf, monthWords, weekday } from '../calendar-words.ts';
import { clock } from '../clock-words.ts';
import { isNamed } from '../is-named.ts';
import { edge } from '../modifiers.ts';
import { writeDate } from '../moment.ts';
import { anno, named, readDate } from '../read-date.ts';
import { stepsOf } from '../relative-words.ts';
import { deicticBase, type Parts, type Passage, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

const day = `(?<day>${dayOfMonth})(?:st|nd|rd|th)?`;
const otherDay = `${dayOfMonth}(?:st|nd|rd|th)?`;
const toward = '(?:-|and|to|or|until|through)';
const edged = `(?:(?<edge>${edge}) ?)?`;
const leading = `(?:(?<clock>${clock}),? )?${edged}(?:(?:the )?(?:(?:early|late) (?=[man]))?(?<partOf>${dayPartOfDate}) of )?(?:${weekday},? (?:the )?)?`;
const trailing = `(?:,? (?<part>${dayPart})| (?<clockAfter>${clock}))?`;

/** Dates with a month by name, whole or in part. */
export const dateRules: RuleGroup = {
  triggers: monthWords,
  figures: false,
  reach: 14,
  rules: [
    timeRule('month-day-year', `${leading}${named} (?:the )?${day}(?:,? (?:of )?${anno})?${trailing}`, datedOn),
    timeRule(
      'day-month-year',
      `${leading}(?:the )?${day}(?: of)?[- ]${named}(?:[,-]? ?(?:of )?${anno})?${trailing}`,
      datedOn,
    ),
    timeRule('month-year', `${edged}${named},? (?:of )?${anno}`, datedOn),
    timeRule(
      'month-of-range',
      `${edged}${named}(?: ${day})?(?= ?${toward} ?(?:${edge} ?)?(?:${otherDay} )?${month}(?: ${otherDay},?)?,? ${anno})`,
      datedOn,
    ),
    timeRule(
      'day-of-range',
      `(?:the )?${day}(?= ?(?:${toward}|,) ?(?:the )?${otherDay}(?: of)? ${named}(?:,? ${anno})?)`,
      datedOn,
    ),
    timeRule('day-month-of-range', `${day} ${named}(?= ?${toward} ?${otherDay} ${month},? ${anno})`, datedOn),
    timeRule(
      'day-continued',
      `(?<=(?<month>${month}) ${otherDay}(?: ?-| and| to| or| until| through|,) ?)${day}(?:,? ${anno})?(?! ?(?:[:.,]\\d|%|percent))`,
      dayContinued,
    ),
    timeRule(
      'month-beside',
      `(?<beside>last|next|this|this past|this coming|the previous|the following|the next) ${named}`,
      monthBeside,
    ),
    timeRule('month', `${edged}${named}`, monthAlone),
  ],
};

function datedOn(parts: Parts, { sentence, first, last }: Passage): Timex | null {
  return sentence.tokens.slice(first, last + 1).some(isVerb) ? null : readDate(parts);
}

/** "It may 9 times", "they march": the verbs that look like months. */
function isVerb({ norm, upos, xpos }: Token): boolean {
  return (norm === 'may' && xpos === 'MD') || (norm === 'march' && upos === 'VERB');
}

function dayContinued(parts: Parts, { sentence, last }: Passage): Timex | null {
  const next = sentence.tokens[last + 1];
  return next?.upos === 'NOUN' && next.xpos === 'NNS' ? null : readDate(parts);
}

function monthBeside(parts: Parts, { sentence, last }: Passage): Timex | null {
  const which = parts['beside'] ?? '';
  const token = sentence.tokens[last];
  if (token === undefined || isVerb(token)) return null;
  return {
    type: 'DATE',
    basis: 'stated',
    value: (context) => {
      const base = deicticBase(context);
      if (base === null) return null;
      const wanted = monthOf(parts['month'] ?? '');
      const own = base.month ?? 1;
      const steps = /past/.test(which) ? -1 : stepsOf(which);
      const passed = steps < 0 ? (wanted >= own ? -1 : 0) : steps > 0 && wanted <= own ? 1 : 0;
      return writeDate({ year: base.year + passed, month: wanted, day: null });
    },
  };
}

/** A month by itself must be a name; "the Long March" and a person called April are none. */
function monthAlone(parts: Parts, { sentence, first, last }: Passage): Timex | null {
  const token = sentence.tokens[last];
  if (token === undefined || isVerb(token)) return null;
  const lower = /^\p{Ll}/u.test(token.form.replace(/^mid-/i, ''));
  if (!/^(?:PROPN|NOUN)$/.test(token.upos) || (lower && /^(?:may|march|august)/.test(token.norm))) return null;
  if (sentence.children[last]?.some((child) => sentence.tokens[child]?.deprel === 'flat' && child > last)) return null;
  if (isNamed(sentence, last, 'PER')) return null;
  return token.norm === 'march' && !isLed(sentence.tokens[first - 1]) ? null : readDate(parts);
}

/** "In March", "- March", "a March raid"; not "the Long March". */
function isLed(before: Token | undefined): boolean {
  return before === undefined || before.norm === 'a' || /^(?:ADP|CCONJ|PUNCT|SYM|SCONJ)$/.test(before.upos);
}
