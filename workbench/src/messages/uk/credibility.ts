import type { Messages } from '../en.ts';

/** The Admiralty code: a letter for the source, a digit for the claim, never run together. */
export const credibility: Messages['credibility'] = {
  letter: 'Надійність джерела',
  digit: 'Достовірність твердження',
  claim: (digit) => `Твердження: ${digit}`,
  short: (digit) => `достовірність ${digit}`,
  digits: {
    1: 'підтверджено іншими джерелами',
    2: 'імовірно правда',
    3: 'можливо правда',
    4: 'сумнівно',
    5: 'неправдоподібно',
    6: 'неможливо оцінити',
  },
};
