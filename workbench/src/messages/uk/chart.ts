import type { Messages } from '../en.ts';

/** The chart of an estimate. */
export const chart: Messages['chart'] = {
  figure: 'Оцінка та твердження в часі',
  marks: 'Твердження за часом; стрілки переходять між ними, Enter відкриває речення',
  silent: ', про ці дні нічого не сказано',
  underWay: (what, chance) => `, ${what}: ${chance}`,
  families: 'Від чийого імені говорять джерела',
  howToRead: 'Як читати позначки',
  superseded: 'замінено',
  atLeast: 'щонайменше',
  range: 'діапазон',
  magnitude: 'порядок величини',
  bands: 'медіана, смуги 50 % і 90 %',
  nobodySpeaks: 'про ці дні ніхто не говорить',
  saidOn: (day) => `Сказано ${day}`,
  supersededSentence: 'Замінено пізнішим словом.',
  baseSentence: 'Лише основа частки.',
  mark: (source, day, strength, standing) => `${source}, сказано ${day}: ${strength}, ${standing}`,
  course: (first, last, peak) => `Початок: ${first}; кінець: ${last}; найвище: ${peak}`,
};
