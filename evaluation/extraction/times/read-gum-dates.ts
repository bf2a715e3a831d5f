import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { writeWeek } from '../../../src/extraction/times/moment.ts';
import { daysBetween, parseDay } from '../../../src/model/day.ts';
import type { GoldTime, TimedText } from './read-timeml.ts';

/**
 * The news of GUM (Zeldes 2017) with its TEI dates: the value is what `when` gives, or the week, weekend, season or decade from `from` and
 * `to`; null for dates that `notBefore` and `notAfter` only bound. The XML keeps no white space, so the text is put together from tokens.
 */
export function readGumDates(folder: string): TimedText[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.xml'))
    .sort()
    .map((name) => readOne(name, readFileSync(join(folder, name), 'utf8')));
}

function readOne(name: string, source: string): TimedText {
  const times: GoldTime[] = [];
  let text = '';
  let open: { readonly tag: string; start: number } | null = null;
  let inWord = false;
  let first = true;
  for (const line of source.split('\n')) {
    if (line.startsWith('<w>')) [inWord, first] = [true, true];
    else if (line.startsWith('</w>')) inWord = false;
    else if (line.startsWith('<date')) open = { tag: line, start: -1 };
    else if (line.startsWith('</date') && open !== null) {
      times.push({ start: open.start, end: text.length, type: 'DATE', value: valueOf(open.tag) });
      open = null;
    } else if (/^<(?:p|head|item|caption)\b/.test(line) && text !== '') text = `${text.trimEnd()}\n\n`;
    else if (!line.startsWith('<') && line.includes('\t')) {
      const form = unescape(line.slice(0, line.indexOf('\t')));
      if ((!inWord || first) && isSpaced(text, form)) text += ' ';
      first = false;
      if (open?.start === -1) open.start = text.length;
      text += form;
    }
  }
  const created = parseDay(/dateCreated="([^"]*)"/.exec(source)?.[1] ?? '');
  return { name, text, publishedAt: created, narrative: false, times };
}

function isSpaced(before: string, form: string): boolean {
  return before !== '' && !/[\n([$£€“‘]$/.test(before) && !/^(?:[.,;:?!)\]%”’]|['’]s$|n['’]t$)/.test(form);
}

function valueOf(tag: string): string | null {
  const attribute = (name: string): string => new RegExp(`\\b${name}="([^"]*)"`).exec(tag)?.[1] ?? '';
  const when = attribute('when');
  if (when !== '') return when.replace(/T.*/, '');
  const [from, to] = [parseDay(attribute('from')), parseDay(attribute('to'))];
  if (from === null || to === null) return null;
  const days = daysBetween(from, to) + 1;
  if (days === 2) return `${writeWeek(from)}-WE`;
  if (days === 7) return writeWeek(from);
  if (days > 36_000) return from.slice(0, 2);
  if (days > 3600) return from.slice(0, 3);
  return days === 92 && from.slice(5) === '06-01' ? `${from.slice(0, 4)}-SU` : null;
}

function unescape(form: string): string {
  return form
    .replace(/&quot;/g, '"')
    .replace(/&lt;/g, '<')
    .replace(/&gt;/g, '>')
    .replace(/&amp;/g, '&');
}
