import { dayPart, dayPartOf } from '../calendar-words.ts';
import { dayBeside } from '../complete-date.ts';
import { modOfEdge } from '../modifiers.ts';
import { isAdverb } from '../relative-words.ts';
import { anaphoricBase, deicticBase, type Passage, type RuleGroup, type Timex, timeRule } from '../time-rule.ts';

const steps: Readonly<Record<string, number>> = {
  'the day before yesterday': -2,
  yesterday: -1,
  today: 0,
  tonight: 0,
  tomorrow: 1,
  'the day after tomorrow': 2,
};

/** Days beside the day of speaking, and words for the present, the past and the future. */
export const deicticRules: RuleGroup = {
  triggers:
    'day today tonight yesterday tomorrow morning afternoon evening night now currently presently nowadays current present moment time date recently lately recent past future'.split(
      ' ',
    ),
  figures: false,
  reach: 6,
  rules: [
    timeRule(
      'today',
      `(?:(?<edge>early|late|earlier|later) )?(?<day>${Object.keys(steps).join('|')})(?: (?<part>${dayPart}))?`,
      ({ edge, day = '', part = '' }) => {
        const time = day === 'tonight' ? 'NI' : dayPartOf(part);
        return {
          type: time === '' ? 'DATE' : 'TIME',
          mod: modOfEdge(edge),
          basis: 'stated',
          value: (context) => {
            // A history's "today" is the reader's.
            if (day === 'today' && context.narrative) return 'PRESENT_REF';
            return `${dayBeside(deicticBase(context), steps[day] ?? 0)}${time === '' ? '' : `T${time}`}`;
          },
        };
      },
    ),
    timeRule(
      'day-told',
      '(?:early |late |later |earlier )?(?:that|that same|the same|this same|this very|that very) day',
      () => beside(0),
    ),
    timeRule(
      'day-beside',
      `(?<which>(?:early |late )?(?:the )?(?:very )?(?:next|following|previous)|the preceding) (?:day|(?<part>${dayPart}))`,
      ({ which = '', part = '' }) => beside(/previous|preceding/.test(which) ? -1 : 1, dayPartOf(part)),
    ),
    timeRule(
      'day-before',
      `the (?:day|(?<part>${dayPart})) (?<which>before|after|earlier|later|following)`,
      ({ which = '', part = '' }, passage) =>
        isAdverb(passage) ? beside(/before|earlier/.test(which) ? -1 : 1, dayPartOf(part)) : null,
    ),
    timeRule(
      'present',
      '(?:right )?now|currently|presently|nowadays|at present|these days|(?:at )?the (?:present|current) (?:time|day)|(?<=at )the moment|the time being|present[- ]day|modern[- ]day|this moment|at this (?:time|moment)|the present',
      present,
    ),
    timeRule('current', 'current', (_, passage) => adjective(passage, 'PRESENT_REF')),
    timeRule('to-date', '(?<=to )date', () => reference('PRESENT_REF')),
    timeRule(
      'past',
      '(?:more )?recently|lately|(?:more |most )?recent (?:days|weeks|months|years|decades|times|past)|the (?:recent |not so distant |distant )?past|(?<=at )(?:the|that) time',
      past,
    ),
    timeRule('recent', 'recent', (_, passage) => adjective(passage, 'PAST_REF')),
    timeRule(
      'future',
      '(?:the )?(?:near |foreseeable |immediate |not[- ]too[- ]distant |distant |very near )?future',
      () => reference('FUTURE_REF'),
    ),
  ],
};

function beside(days: number, time = ''): Timex {
  return {
    type: time === '' ? 'DATE' : 'TIME',
    basis: 'implied',
    value: (context) => `${dayBeside(anaphoricBase(context), days)}${time === '' ? '' : `T${time}`}`,
  };
}

function reference(value: string): Timex {
  return { type: 'DATE', basis: 'implied', value: () => value };
}

/** "Now that" is a conjunction, "the present tsar" and "the current president" are read by the rules for adjectives. */
function present(_: unknown, { sentence, first, last }: Passage): Timex | null {
  const [own, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  if (own?.norm === 'now' && (next?.norm === 'that' || sentence.tokens[first - 1]?.norm === 'every')) return null;
  if (own?.norm === 'present' && (own.upos === 'ADJ' || next?.upos === 'NOUN')) return null;
  return reference('PRESENT_REF');
}

function past(_: unknown, { sentence, last }: Passage): Timex | null {
  const [own, next] = [sentence.tokens[last], sentence.tokens[last + 1]];
  if (own?.norm === 'past' && own.upos !== 'NOUN') return null;
  if (own?.norm === 'recently' && next?.norm === 'as') return null;
  if (own?.norm === 'time' && (next?.norm === 'of' || next?.norm === 'when' || next?.norm === 'that')) return null;
  return reference('PAST_REF');
}

function adjective({ sentence, first }: Passage, value: string): Timex | null {
  return sentence.tokens[first]?.upos === 'ADJ' ? reference(value) : null;
}
