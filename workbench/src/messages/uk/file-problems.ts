/** Why files cannot be read, as the server says it in English behind their names, with what that is in Ukrainian. */
const reasons: readonly (readonly [english: string, ukrainian: string])[] = [
  [String.raw`the file is empty \(0 bytes\); .+`, 'файл порожній (0 Б); потрібен текст'],
  ['it holds a header only; .+', 'у ньому лише заголовок; потрібен текст під ним'],
  ['it holds only white space; .+', 'у ньому самі пропуски; потрібен текст'],
  [
    String.raw`(\d+) bytes; at most (\d+) are read as one report`,
    '$2 Б; як одне повідомлення читається щонайбільше $3',
  ],
  [
    'its bytes are no text in any encoding known; .+',
    'це не текст у відомому кодуванні; потрібен текст, збережена сторінка HTML або PDF',
  ],
  ['it is (.+); plain text, .+', 'це $2; потрібен текст, збережена сторінка HTML або PDF'],
  ['its encoding (.+) is not known; .+', 'кодування $2 невідоме; збережіть файл як UTF-8'],
  ['the page holds no article; .+', 'на сторінці немає статті; потрібна сторінка з текстом'],
  ['it is locked with a password; .+', 'він захищений паролем; потрібен PDF, що відкривається без пароля'],
  ['it is no whole PDF; .+', 'це не цілий PDF; потрібен такий, що відкривається у переглядачі'],
  [String.raw`it has more than (\d+) pages; .+`, 'у ньому понад $2 сторінок; більше за раз не читається'],
  ['reading it took too long; .+', 'читання тривало надто довго; потрібен простіший PDF або його текст'],
  ['what it unfolds to is too large; .+', 'розпакований, він надто великий; потрібен простіший PDF або його текст'],
  [
    'its pages hold no words, .+',
    'на сторінках немає слів, можливо, лише їх зображення; спершу розпізнайте текст (OCR)',
  ],
];

/** English texts of the server on files that cannot be read, with what they are in Ukrainian. */
export const fileProblems: readonly (readonly [english: RegExp, ukrainian: string])[] = reasons.map(
  ([english, ukrainian]) => [
    new RegExp(`^Cannot read (.+?): ${english}$`, 's'),
    `Не вдається прочитати $1: ${ukrainian}`,
  ],
);
