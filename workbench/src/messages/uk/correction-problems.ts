/** What is wanted instead of a value that cannot be, as the server says it. */
const wanted: readonly (readonly [english: string, ukrainian: string])[] = [
  ['a number from 0, or nothing', 'потрібне число від 0 або порожнє поле'],
  ['a day or two such as (\\S+), or nothing', 'потрібен день або два, як-от $2, або порожнє поле'],
  ['a unit such as person or battalion', 'потрібна одиниця, як-от person чи battalion'],
  ['a name', 'потрібне ім’я'],
  ['a passage such as (\\S+), up to (\\d+)', 'потрібен уривок, як-от $2, щонайбільше до $3'],
];

/** English texts of the server on corrections that it does not keep, with what they are in Ukrainian. */
export const correctionProblems: readonly (readonly [english: RegExp, ukrainian: string])[] = [
  ...wanted.map(([english, ukrainian]): [RegExp, string] => [
    new RegExp(`^Cannot correct \\S+ to "(.*)": ${english} is wanted$`, 's'),
    `Не можна виправити на «$1»: ${ukrainian}`,
  ]),
  [
    /^Cannot correct quantity\.value: a number between two is told by .+$/,
    'Число між двома задають поля «Щонайменше» і «Щонайбільше»; виправте їх або спершу «Межу»',
  ],
  [
    /^Cannot correct quantity\.(?:low|high): a number that is .+$/,
    'Таке число задає поле «Число»; спершу виправте «Межу» на «від і до»',
  ],
  [
    /^Cannot correct quantity\.(?:low|high): the lower end, ([\d.]+), would lie above the upper, ([\d.]+); .+$/,
    'Нижня межа $1 була б вище за верхню $2; виправте обидві разом',
  ],
];
