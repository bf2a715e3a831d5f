import { styleText } from 'node:util';

type Format = Parameters<typeof styleText>[0];

/** Styles words for a terminal; leaves them as they are in a pipe, with NO_COLOR, or on a dumb terminal. */
export type Style = (format: Format, words: string) => string;

/** The style of a stream. */
export function styleFor(stream: { readonly isTTY?: boolean }): Style {
  const { env } = process;
  const coloured =
    env['FORCE_COLOR'] !== undefined
      ? env['FORCE_COLOR'] !== '0'
      : stream.isTTY === true && (env['NO_COLOR'] ?? '') === '' && env['TERM'] !== 'dumb';
  return (format, words) => (coloured ? styleText(format, words, { validateStream: false }) : words);
}
