import { correctionProblems } from './correction-problems.ts';
import { eventWords } from './event-words.ts';
import { fileProblems } from './file-problems.ts';
import { logLine } from './log-lines.ts';

/** English texts of the server, with what they are in Ukrainian; `$1` … stand for what was put in. */
const known: readonly (readonly [english: RegExp, ukrainian: string])[] = [
  ...fileProblems,
  ...correctionProblems,
  [/^at least half below the peak$/i, 'щонайменше вдвічі нижче за пік'],
  [/^at least half withdrawn since the peak$/i, 'виведено щонайменше половину від піку'],
  [/^fewer than ([\d,.]+)$/i, 'менше ніж $1'],
  [/^at most ([\d/%]+) of the peak$/i, 'щонайбільше $1 від піку'],
  [/^the one explanation that the claims leave$/i, 'єдине пояснення, яке допускають твердження'],
  [/^if the other side is wrong$/i, 'якщо помиляється інша сторона'],
  [/^if (.+) is right$/i, 'якщо правильно каже $1'],
  [/^if (.+) is wrong$/i, 'якщо помиляється $1'],
  [/^what the parties and newsrooms say; no observer speaks$/, 'сказане сторонами та редакціями; спостерігачів немає'],
  [
    /^what observers say together \((.+)\): no count of the force itself anchors it$/,
    'сказане спостерігачами разом ($1): самих сил ніхто не рахував',
  ],
  [/^(.+) \(as estimated for (.+)\)$/, '$1 (за оцінкою на $2)'],
  [/^(.+) \(as (.+) put it\)$/, '$1 (джерело: $2)'],
  [/^(.+) (battalions|companies|regiments|brigades|divisions|units) of about ([\d,.]+)$/, '$1 $2 приблизно по $3'],
  [/^(.+) (battalion tactical groups|mechanised units) of about ([\d,.]+)$/, '$1 $2 приблизно по $3'],
  [/^1 company of about ([\d,.]+)$/, '1 рота, приблизно $1'],
  [/^1 battalion of about ([\d,.]+)$/, '1 батальйон, приблизно $1'],
  [/^1 regiment of about ([\d,.]+)$/, '1 полк, приблизно $1'],
  [/^1 brigade of about ([\d,.]+)$/, '1 бригада, приблизно $1'],
  [/^1 division of about ([\d,.]+)$/, '1 дивізія, приблизно $1'],
  [/^1 unit of about ([\d,.]+)$/, '1 підрозділ, приблизно $1'],
  [/^1 mechanised unit of about ([\d,.]+)$/, '1 механізований підрозділ, приблизно $1'],
  [/^1 battalion tactical group of about ([\d,.]+)$/, '1 батальйонна тактична група, приблизно $1'],
  [/^([\d,.]+) (combat personnel), each for ([\d,.]+)$/, '$2: $1, на кожного по $3'],
  [/^combat personnel$/, 'бойовий склад'],
  [/^(at (?:least|most) (?:[\d,.]+|\d\/\d|\d+%)|[\d,.]+|\d\/\d|\d+%) of ([\d,.]+)$/, '$1 від $2'],
  [/^([\d,.]+) less (at (?:least|most) [\d,.]+|[\d,.]+ to [\d,.]+|[\d,.]+)$/, '$1 мінус $2'],
  [/^([\d,.]+) and (at (?:least|most) [\d,.]+|[\d,.]+ to [\d,.]+|[\d,.]+)$/, '$1 плюс $2'],
  [/^([\d,.]+|\d\/\d|\d+%) to ([\d,.]+|\d\/\d|\d+%)$/, '$1–$2'],
  [/^at least ([\d,.]+|\d\/\d|\d+%)$/, 'щонайменше $1'],
  [/^at most ([\d,.]+|\d\/\d|\d+%)$/, 'щонайбільше $1'],
  [/^battalions$/, 'батальйонів'],
  [/^battalion tactical groups$/, 'батальйонних тактичних груп'],
  [/^companies$/, 'рот'],
  [/^regiments$/, 'полків'],
  [/^brigades$/, 'бригад'],
  [/^divisions$/, 'дивізій'],
  [/^units$/, 'підрозділів'],
  [/^mechanised units$/, 'механізованих підрозділів'],
  [/^the headline repeats what the text says$/, 'заголовок повторює сказане в тексті'],
  [/^too far in time from the rest$/, 'надто далеко в часі від решти'],
  [/^it gives no number$/, 'числа не названо'],
  [/^it gives neither a number nor a word for one$/, 'немає ні числа, ні слова замість нього'],
  [/^nobody says it$/, 'не названо, хто це каже'],
  [/^nobody knows when it was said: its report has no date$/, 'невідомо, коли це сказано: повідомлення без дати'],
  [/: nobody has stated a level that this is a fraction of$/, 'бракує основи: не сказано, від якого числа ця частка'],
  [/: the level that they were added to has no figure$/, 'бракує основи: число, до якого вони додалися, не назване'],
  [
    /: its own source has stated no level that this was taken from$/,
    'бракує основи: джерело не назвало числа, від якого це відняти',
  ],
  [/^it says what is under way, not how many there are$/, 'каже, що відбувається, а не скільки їх'],
  [/^it says how many came, and names no level that they were added to$/, 'каже, скільки прибуло, але не до скількох'],
  [/^it is the share that came, and does not say of what$/, 'частка тих, що прибули, але не сказано від чого'],
  [/^it is a difference, and does not say whether more or fewer$/, 'різниця, але не сказано, більше чи менше'],
  [
    /^nothing says which day it is true of, and no other claim needs it as a base$/,
    'не сказано, якого дня стосується, і жодному твердженню не потрібне як основа',
  ],
  [/^its days are no days of the calendar$/, 'таких днів у календарі немає'],
  [/^a misprint: its source has (.+)$/, 'одруківка: у джерелі «$1»'],
  [
    /^Cannot tell of (\S+): the estimate runs from (\S+) to (\S+)$/,
    'Про $1 сказати не можна: оцінка охоплює час від $2 до $3',
  ],
  [
    /^Cannot tell whether there are (?:fewer|more) than ([\d,.]+): numbers from ([\d,.]+) to ([\d,.]+) are told apart$/,
    'Про число $1 сказати не можна: розрізняються числа від $2 до $3',
  ],
  [/^Cannot ask "(.*)": there is no day (\S+)$/, 'Не можна запитати «$1»: дня $2 немає'],
  [/^Cannot ask "(.*)": .+$/s, 'Не можна запитати «$1»: число, частка чи дні не підходять'],
  [/^rejected by (.+?): (.+)$/, 'відхилено: $1 ($2)'],
  [/^rejected by (.+)$/, 'відхилено: $1'],
];

/** What the server says in English of a small set of texts, in Ukrainian; null for any other. */
export function fromServer(english: string): string | null {
  if (Object.hasOwn(eventWords, english)) return eventWords[english] ?? null;
  for (const [pattern, ukrainian] of known) {
    const found = pattern.exec(english);
    if (found !== null) return ukrainian.replaceAll(/\$(\d)/g, (_, index) => putIn(found[Number(index)] ?? ''));
  }
  return logLine(english);
}

/** What was put into a text: numbers as Ukrainian writes them, what is itself known in Ukrainian, names as they are. */
function putIn(text: string): string {
  if (/^[\d,]+(?:\.\d+)?$/.test(text)) return Number(text.replaceAll(',', '')).toLocaleString('uk-UA');
  return fromServer(text) ?? text;
}
