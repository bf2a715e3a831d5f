import { dayPart, dayPartOf, dayPartWords } from '../calendar-words.ts';
import { clock, readClock } from '../clock-words.ts';
import { dayBeside } from '../complete-date.ts';
import { modOfEdge } from '../modifiers.ts';
import { stepsOf } from '../relative-words.ts';
import { anaphoricBase, deicticBase, type RuleGroup, type TimeContext, type TimexMod, timeRule } from '../time-rule.ts';

const daysBeside: Readonly<Record<string, number>> = {
  today: 0,
  tonight: 0,
  yesterday: -1,
  tomorrow: 1,
  'the next day': 1,
  'the following day': 1,
};

/** Times of the clock and parts of the day without a date of their own. */
export const clockRules: RuleGroup = {
  triggers: [...dayPartWords, 'clock', 'noon', 'midday', 'midnight', 'overnight'],
  figures: true,
  reach: 3,
  rules: [
    timeRule(
      'clock',
      `(?:(?<near>about|around|shortly before|shortly after|just before|just after) )?(?<clock>${clock})(?: (?<deictic>${Object.keys(daysBeside).join('|')}))?`,
      ({ near, clock: words = '', deictic = '' }) => ({
        type: 'TIME',
        mod: modOfNear(near),
        basis: 'stated',
        borrowsDay: deictic === '',
        value: (context) => onDay(context, daysBeside[deictic] ?? 0, readClock(words), deictic.startsWith('the')),
      }),
    ),
    timeRule(
      'part-of-day',
      `(?:(?<edge>early|late|earlier|later) )?(?<which>this|last|that|the same|the next|the following|the previous) (?<part>${dayPart})`,
      ({ edge, which = '', part = '' }) => ({
        type: 'TIME',
        mod: modOfEdge(edge),
        basis: 'stated',
        value: (context) => onDay(context, stepsOf(which), dayPartOf(part), /^th(?:at|e)/.test(which)),
      }),
    ),
    timeRule(
      'part-of-day-told',
      `(?<=(?:^|[, ])in )the (?:early |late )?(?<part>morning|afternoon|evening)`,
      ({ part = '' }) => ({
        type: 'TIME',
        basis: 'implied',
        value: (context) => onDay(context, 0, dayPartOf(part), true),
      }),
    ),
    timeRule(
      'by-night',
      '(?<=(?:^| )at )night(?:-?time)?|(?<=(?:^| )(?:in|during) (?:the )?)day-?time',
      (_, { sentence, last }) => ({
        type: 'TIME',
        basis: 'implied',
        value: () => `XXXX-XX-XXT${dayPartOf(sentence.tokens[last]?.norm ?? '')}`,
      }),
    ),
    timeRule('overnight', 'overnight', () => ({
      type: 'TIME',
      basis: 'stated',
      borrowsDay: true,
      value: (context) => onDay(context, 0, 'NI'),
    })),
  ],
};

function modOfNear(words = ''): TimexMod | undefined {
  if (words.endsWith('before')) return 'BEFORE';
  if (words.endsWith('after')) return 'AFTER';
  return words === '' ? undefined : 'APPROX';
}

function onDay(context: TimeContext, steps: number, time: string, anaphoric = false): string {
  return `${dayBeside(anaphoric ? anaphoricBase(context) : deicticBase(context), steps)}T${time}`;
}
