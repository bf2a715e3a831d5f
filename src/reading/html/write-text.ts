import type { SourceRun } from '../source-map.ts';
import { attributeOf, elementsOf, isElement, type PageElement, type PageNode, plainText } from './parse-page.ts';

/** Text written from a page, and where in the page's source its runs stand. */
export interface Written {
  readonly text: string;
  readonly runs: readonly SourceRun[];
}

const skipped = new Set(
  'script style noscript template nav aside footer form button select option textarea input iframe object embed svg canvas video audio map dialog menu head title'.split(
    ' ',
  ),
);
const blocks = new Set(
  'p div section article main header h1 h2 h3 h4 h5 h6 ul ol li dl dt dd table caption thead tbody tfoot tr blockquote pre figure figcaption address hr details summary fieldset body html'.split(
    ' ',
  ),
);
const chrome =
  /\b(share|sharing|social|related|newsletter|subscribe|promo|advert|ad-slot|breadcrumb|comments?|cookie|sidebar|footer|masthead|site-nav|teaser|recommended|most-read|tags)\b/i;

/**
 * Writes the words below an element. Blocks end in a blank line and table cells are parted by " | ", so that numbers of
 * neighbouring blocks never run together; scripts, forms, navigation and hidden parts are left out.
 */
export function writeText(root: PageElement, source: string): Written {
  const writer = new Writer(source);
  const waiting: (PageNode | 'block' | 'cell')[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === 'block') writer.separate('\n\n');
    else if (node === 'cell') writer.separate(' | ');
    else if ('value' in node)
      writer.write(
        node.value,
        node.sourceCodeLocation?.startOffset ?? null,
        node.sourceCodeLocation?.endOffset ?? null,
      );
    else if (isElement(node) && (node === root || !isLeftOut(node))) {
      if (node.tagName === 'br') writer.separate('\n');
      const end = blocks.has(node.tagName) ? 'block' : node.tagName === 'td' || node.tagName === 'th' ? 'cell' : null;
      if (end === 'block') writer.separate('\n\n');
      if (end !== null) waiting.push(end);
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return { text: writer.text(), runs: writer.runs };
}

function isLeftOut(element: PageElement): boolean {
  if (skipped.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '')) return true;
  if (/^(navigation|complementary|search|contentinfo|banner)$/.test(attributeOf(element, 'role') ?? '')) return true;
  if (!/^(div|section|ul|ol|p|span)$/.test(element.tagName)) return false;
  return (
    isLinkList(element) || chrome.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`)
  );
}

/** A short block of nothing but links, with no number in it: "Newer post Home Older post". */
function isLinkList(element: PageElement): boolean {
  if (element.tagName === 'span') return false;
  const words = plainText(element);
  if (words.length > 400 || words.length === 0 || /\d/.test(words)) return false;
  let linked = 0;
  for (const child of elementsOf(element)) if (child.tagName === 'a') linked += plainText(child).length;
  return linked > 0.8 * words.length;
}

/** Collapses white space, holds back separators until words follow, and keeps where each run came from. */
class Writer {
  readonly runs: SourceRun[] = [];
  readonly #parts: string[] = [];
  readonly #source: string;
  #length = 0;
  #pending = '';

  constructor(source: string) {
    this.#source = source;
  }

  text(): string {
    return this.#parts.join('');
  }

  /** Asks for a separator before the next word; the strongest asked for wins. */
  separate(mark: '\n\n' | '\n' | ' | ' | ' '): void {
    const rank = [' ', ' | ', '\n', '\n\n'];
    if (rank.indexOf(mark) > rank.indexOf(this.#pending)) this.#pending = mark;
  }

  write(value: string, start: number | null, end: number | null): void {
    const raw = start === null || end === null ? null : this.#source.slice(start, end);
    let at = start ?? 0;
    for (const [piece, rawLength] of aligned(value, raw)) {
      if (/^[\s\u00a0]$/.test(piece)) this.separate(' ');
      else this.#append(piece, start === null ? null : at, rawLength);
      at += rawLength;
    }
  }

  #append(piece: string, at: number | null, rawLength: number): void {
    if (this.#pending !== '' && this.#length > 0) this.#push(this.#pending);
    this.#pending = '';
    if (at !== null) {
      const last = this.runs[this.runs.length - 1];
      const plain = rawLength === piece.length;
      if (
        last !== undefined &&
        plain &&
        last.plain &&
        last.start + last.length === this.#length &&
        last.sourceStart + last.sourceLength === at
      ) {
        this.runs[this.runs.length - 1] = {
          ...last,
          length: last.length + piece.length,
          sourceLength: last.sourceLength + rawLength,
        };
      } else
        this.runs.push({ start: this.#length, length: piece.length, sourceStart: at, sourceLength: rawLength, plain });
    }
    this.#push(piece);
  }

  #push(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
  }
}

/** A character of decoded text beside the length of what stood for it in the source ("&nbsp;" is six). */
function* aligned(value: string, raw: string | null): Generator<readonly [string, number]> {
  let at = 0;
  for (let index = 0; index < value.length; index += 1) {
    const unit = value.charAt(index);
    if (raw === null || raw.charAt(at) === unit) {
      const entity = raw !== null && unit === '&' ? (/^&amp;?/i.exec(raw.slice(at, at + 5))?.[0].length ?? 1) : 1;
      yield [unit, entity];
      at += entity;
      continue;
    }
    if (raw.charAt(at) === '\r') {
      yield [unit, raw.charAt(at + 1) === '\n' ? 2 : 1];
      at += raw.charAt(at + 1) === '\n' ? 2 : 1;
      continue;
    }
    const entity = /^&(#x?[0-9a-f]+|[a-z][a-z0-9]*);?/i.exec(raw.slice(at, at + 40));
    const wide = /[\ud800-\udbff]/.test(unit) && index + 1 < value.length;
    const piece = wide ? value.slice(index, index + 2) : unit;
    const length = entity?.[0].length ?? 1;
    yield [piece, length];
    if (wide) index += 1;
    at += length;
  }
}
