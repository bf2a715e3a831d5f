const wordStart = 8;
const inARow = 4;
/** More than the beginnings of several words: who types "nat" means NATO before "needs about twenty". */
const onFromWordStart = 9;

/**
 * How well what somebody typed fits a text: its letters must stand there in this order; those that begin words or follow each other count more, most of all from
 * the beginning of a word on, and long texts less. Null where it does not fit. Case and accents do not matter.
 */
export function fuzzyScore(typed: string, text: string): number | null {
  const [wanted, there] = [plain(typed).replaceAll(/\s+/g, ''), plain(text)];
  let [score, at] = [0, -1];
  let fromWordStart = false;
  for (const letter of wanted) {
    const next = follow(there, letter, at);
    if (next < 0) return null;
    const begins = isWordStart(there, next);
    const isNext = next === at + 1;
    const onward = fromWordStart ? onFromWordStart : inARow;
    score += 1 + (begins ? wordStart : isNext ? onward : 0);
    fromWordStart = begins || (isNext && fromWordStart);
    at = next;
  }
  return score - there.length / 100;
}

/** Where the letter stands next: right behind the last one, else where a word begins with it, else anywhere. */
function follow(text: string, letter: string, after: number): number {
  if (text[after + 1] === letter) return after + 1;
  for (let at = text.indexOf(letter, after + 1); at >= 0; at = text.indexOf(letter, at + 1)) {
    if (isWordStart(text, at)) return at;
  }
  return text.indexOf(letter, after + 1);
}

function isWordStart(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text[at - 1] ?? '');
}

function plain(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase();
}
