import { ask } from './asks.ts';
import { fields } from './fields.ts';

const acts: Readonly<Record<string, string>> = {
  accept: 'прийнято',
  reject: 'відхилено',
  comment: 'коментар:',
  'no-claim': 'немає твердження:',
};
const names: Readonly<Record<string, string>> = fields.names;
const number = (text: string) => Number(text.replaceAll(',', '')).toLocaleString('uk-UA');

const corrections = (written: string) =>
  [...written.matchAll(/(\S+) to "(.*?)"(?:, |$)/gs)]
    .map(([, field = '', value]) => `${names[field] ?? field}: ${value || fields.none}`)
    .join('; ');

/** The lines of the log, as the server writes them in English, with what makes Ukrainian of what was put in. */
const lines: readonly (readonly [english: RegExp, ukrainian: (...parts: string[]) => string])[] = [
  [/^(.+), (\d+) bytes$/s, (file, size) => `${file}, ${number(size)} Б`],
  [
    /^“(.+)” by (\S+ \S+?)(?: \((.+)\))?: (\d+) claims$/s,
    (title, engine, _, count) => `«${title}», ${engine}: тверджень — ${count}`,
  ],
  [/^(accept|reject|comment|no-claim) “(.*)”$/s, (act, words) => `${acts[act]} «${words}»`],
  [
    /^correct (\S+ to ".*?"(?:, \S+ to ".*?")*) in “(.*)”$/s,
    (corrected, words) => `виправлено «${words}», ${corrections(corrected)}`,
  ],
  [/^(.+) is ([A-F])$/s, (source, grade) => `${source}: ${grade}`],
  [
    /^(.+), as of (\S+): about ([\d,]+) \(([\d,]+) to ([\d,]+)\)$/s,
    (series, day, median, low, high) =>
      `${series}, станом на ${day}: приблизно ${number(median)} (${number(low)}–${number(high)})`,
  ],
  [
    /^(.+) as (\S+), (\d+) bytes, (.+)$/s,
    (of, format, size, digest) => `${of}, ${format}, ${number(size)} Б, ${digest}`,
  ],
  [
    /^watches “(.+)”: (.+): (.+); trips at (\S+), clears below (\S+)$/s,
    (name, series, asked, trip, clear) =>
      `стежити «${name}»: ${series}: ${ask(asked)}; поріг ${trip}, знімається нижче ${clear}`,
  ],
  [/^retires “(.+)”$/s, (name) => `припинено «${name}»`],
  [
    /^(raised|cleared) “(.+)” as of (\S+), probability (\S+)$/s,
    (act, name, day, probability) =>
      `${act === 'raised' ? 'попередження' : 'попередження знято'} «${name}» станом на ${day}, імовірність ${probability}`,
  ],
  [/^takes back entry (\d+)$/, (position) => `скасовує запис ${position}`],
];

/** A line of the log in Ukrainian; null for any other text. */
export function logLine(english: string): string | null {
  for (const [pattern, ukrainian] of lines) {
    const found = pattern.exec(english);
    if (found !== null) return ukrainian(...found.slice(1));
  }
  return null;
}
