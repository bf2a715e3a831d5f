import type { Day } from '../model/day.ts';
import type { Found } from '../model/found.ts';
import type { QuantityForm } from '../model/quantity.ts';
import { openCase } from '../service/open-case.ts';
import { searchCase } from '../service/search-case.ts';
import { showDay } from '../service/words.ts';
import { visible } from './cell-width.ts';
import { print } from './print.ts';
import { type Style, styleFor } from './style.ts';

/** What `muster search` takes. */
export interface SearchOptions {
  readonly source?: string;
  readonly from?: Day;
  readonly until?: Day;
  readonly force?: string;
  readonly place?: string;
  readonly form?: QuantityForm;
  readonly limit: number;
  readonly json?: boolean;
}

/** Prints the claims and reports of a case that have the words; the exit status, 1 where there are none. */
export async function runSearch(
  path: string,
  words: readonly string[],
  { json, ...query }: SearchOptions,
): Promise<number> {
  const opened = await openCase(path, () => new Date(), undefined, { mustExist: true });
  try {
    const found = await searchCase(opened, { words: words.join(' '), ...query });
    const style = styleFor(process.stdout);
    if (found.length === 0 && json !== true) process.stderr.write(`${nothingFound(words)}\n`);
    for (const each of found) await print(`${json === true ? JSON.stringify(each) : showFound(each, style)}\n`);
    return found.length > 0 ? 0 : 1;
  } finally {
    await opened.ledger.close();
  }
}

/** Words are found as they are written: what would find their other forms is told. */
function nothingFound(words: readonly string[]): string {
  const whole = words.flatMap((word) => word.split(/\s+/)).filter((word) => /^\p{L}{4,}$/u.test(word));
  const begun = whole.map((word) => `${word.replace(/(?:ed|ing|s)$/, '')}*`).join(' ');
  const hint = begun === '' ? '' : `; words are found as they are written, other forms too by ${begun}`;
  return `Nothing in the case fits${hint}`;
}

function showFound(found: Found, style: Style): string {
  const { title, publisher, publishedAt, report } = found;
  const printed = `${publisher ?? 'publisher unknown'}, ${publishedAt === null ? 'date unknown' : showDay(publishedAt)}`;
  if (found.kind === 'report')
    return [
      `${style('bold', visible(title ?? 'Untitled report'))}  ${style('dim', `${visible(printed)} · ${report}`)}`,
      `    ${visible(found.passage)}`,
    ].join('\n');
  const { claim, state } = found;
  const voice = claim.attribution[0]?.name ?? '';
  return [
    `${style('cyan', visible(voice))}: “${visible(claim.exact.replace(/\s+/g, ' '))}”`,
    style('dim', `    ${visible(printed)} · ${claim.id}${state === 'open' ? '' : ` · ${state}`}`),
  ].join('\n');
}
