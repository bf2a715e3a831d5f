import { parseFragment } from 'parse5';

/** A piece of decoded text, where what stood for it begins in the source (null where it cannot be told), and how long that is. */
export interface Aligned {
  readonly words: string;
  readonly at: number | null;
  readonly length: number;
}

/**
 * Lays the characters of a text node beside the source that they were decoded from: "&nbsp;" is one character, and
 * markup that the parser passed over, such as a stray end tag, is none. `raw` is empty where the source is not known.
 */
export function* align(value: string, raw: string): Generator<Aligned> {
  let at = 0;
  for (let index = 0; index < value.length; ) {
    const unit = value.charAt(index);
    const following = value.slice(index, index + 2);
    at = passOver(raw, at, following);
    const reference = raw.charAt(at) === '&' ? referenceAt(raw, at, following) : null;
    const printed = raw.charAt(at);
    const words = reference?.words ?? unit;
    const length = reference?.length ?? (printed === '\r' && raw.charAt(at + 1) === '\n' ? 2 : 1);
    const same = reference !== null || printed === unit || (printed === '\r' && unit === '\n');
    const replaced = printed === '\0' && unit === '\ufffd';
    yield same || replaced ? { words, at, length } : { words, at: null, length: 0 };
    index += words.length;
    if (same || replaced) at += length;
  }
}

/** Where the source goes on after tags, comments, zero bytes and line ends that left nothing in the text. */
function passOver(raw: string, start: number, following: string): number {
  const markup = /<[a-z/!?][^>]*>/iy;
  const unit = following.charAt(0);
  let at = start;
  while (at < raw.length) {
    const printed = raw.charAt(at);
    markup.lastIndex = at;
    if (printed === '<' && raw.slice(at, at + 2) !== following && markup.test(raw)) at = markup.lastIndex;
    else if (printed === '\0' && unit !== '\0' && unit !== '\ufffd') at += 1;
    else if (/[\r\n]/.test(printed) && !/\s/.test(unit)) at += 1;
    else break;
  }
  return at;
}

interface Reference {
  readonly words: string;
  readonly length: number;
}

/** The character reference at a place, where it stands for what the text goes on with. */
function referenceAt(raw: string, at: number, following: string): Reference | null {
  const name = /^&(?:#x[\da-f]+|#\d+|[a-z][a-z\d]*)/i.exec(raw.slice(at, at + 40))?.[0] ?? '';
  // From the shortest: old pages leave out the semicolon, and "&copy2014" is "©2014".
  for (let length = 3; length <= name.length; length += 1) {
    const ended = raw.charAt(at + length) === ';';
    const [node] = parseFragment(name.slice(0, length) + (ended ? ';' : '')).childNodes;
    const words = node !== undefined && 'value' in node ? node.value : '';
    if (words !== '' && following.startsWith(words)) return { words, length: ended ? length + 1 : length };
  }
  return null;
}
