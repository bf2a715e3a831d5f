import { InvalidArgumentError } from 'commander';
import type { AskedStatement } from '../model/asked-statement.ts';
import { type Day, parseDay } from '../model/day.ts';
import { parseAsked } from '../model/parse-asked.ts';

/** Checks a day given on the command line. */
export function parseDayOption(value: string): Day {
  const day = /^\d{4}-\d{2}-\d{2}$/.test(value) ? parseDay(value) : null;
  if (day === null) throw new InvalidArgumentError(`"${value}" is no day; write one such as 2014-05-30.`);
  return day;
}

/** Checks numbers given with commas between them, each within 0 to `most`. */
export function numbersOption(most: number, wanted: string): (value: string) => number[] {
  return (value) => {
    const numbers = value.split(',').map(Number);
    if (value.trim() === '' || numbers.some((number) => !(number > 0 && number <= most)))
      throw new InvalidArgumentError(`"${value}" is not ${wanted}.`);
    return numbers;
  };
}

/** Checks a statement that is asked on the command line, and puts it behind those before it. */
export function askOption(value: string, before: readonly AskedStatement[] = []): readonly AskedStatement[] {
  const asked = parseAsked(value);
  if ('code' in asked) throw new InvalidArgumentError(asked.message);
  return [...before, asked];
}

/** Checks a seed given on the command line. */
export function parseSeedOption(value: string): number {
  if (!/^\d{1,10}$/.test(value)) throw new InvalidArgumentError(`"${value}" is no seed; write a whole number.`);
  return Number(value);
}

/** Checks a port given on the command line. */
export function parsePortOption(value: string): number {
  const port = /^\d+$/.test(value) ? Number(value) : null;
  if (port === null || port > 65535)
    throw new InvalidArgumentError(`"${value}" is no port; write a whole number from 0 to 65535.`);
  return port;
}

/** Checks the number of an entry given on the command line. */
export function numberOption(value: string): number {
  if (!/^\d{1,15}$/.test(value)) throw new InvalidArgumentError(`"${value}" is no entry; write its number.`);
  return Number(value);
}

/** Checks a number of things given on the command line. */
export function countOption(value: string): number {
  if (!/^[1-9]\d{0,5}$/.test(value)) throw new InvalidArgumentError(`"${value}" is no number from 1.`);
  return Number(value);
}

/** Checks a probability given on the command line. */
export function probabilityOption(value: string): number {
  const probability = /^0?\.\d{1,6}$/.test(value) ? Number(value) : 0;
  if (probability === 0) throw new InvalidArgumentError(`"${value}" is no probability between 0 and 1, such as 0.8.`);
  return probability;
}
