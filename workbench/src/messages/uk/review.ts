import type { Messages } from '../en.ts';

/** Who reviews, and what came of what they said. */
export const review: Messages['review'] = {
  notKept: (why) => `Не збережено: ${why}`,
  nothingToTakeBack: 'Немає вашого запису, який можна скасувати',
  nothingToSayAgain: 'Немає чого повторити',
  takenBack: (said) => `Скасовано: ${said}`,
  saidAgain: (said) => `Повторено: ${said}`,
  stale: 'Про це вже висловився хтось інший',
  meanwhile: 'Тим часом',
  you: 'Ви',
  keepTheirs: 'Лишити їхнє',
  sayYours: 'Додати своє поверх',
  close: 'Закрити',
  reviewingAs: 'Переглядає',
  who: 'Хто переглядає?',
  yourName: 'Ваше ім’я',
  whereItStands: 'Воно стоятиме в журналі справи біля всього, що ви скажете, і збережеться в цьому браузері.',
  keepName: 'Зберегти ім’я',
  leave: 'Скасувати',
};
