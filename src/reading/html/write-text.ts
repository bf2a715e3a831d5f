import type { DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { SourceRun } from '../source-map.ts';
import { align } from './align.ts';
import { ancestorsOf, attributeOf, elementsOf, isElement, type PageElement, type PageNode } from './parse-page.ts';

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
  'p div section article main header hgroup h1 h2 h3 h4 h5 h6 ul ol dir li dl dt dd table caption thead tbody tfoot tr blockquote pre listing xmp figure figcaption address center hr details summary fieldset legend body html'.split(
    ' ',
  ),
);
/** What stands apart from the words beside it without a space: "40,000<sup>1</sup>" is not 400,001. */
const raised = new Set(['sup', 'sub']);
/** Where line ends are kept. */
const preformatted = new Set(['pre', 'listing', 'xmp']);
const listing = /^(?:div|section|ul|ol|p)$/;
const softHyphen = '\u00ad';
const chrome =
  /\b(share|sharing|social|related|newsletter|subscribe|promo|advert|ad-slot|breadcrumb|comments?|cookie|sidebar|footer|masthead|site-nav|teaser|recommended|most-read|tags)\b/i;

/**
 * Writes the words below an element. Blocks end in a blank line and table cells are parted by " | ", so that numbers of
 * neighbouring blocks never run together; scripts, forms, navigation and hidden parts are left out, but never the `core`.
 */
export function writeText(root: PageElement, source: string, core: PageElement = root): Written {
  const writer = new Writer(source);
  const kept = new Set(ancestorsOf(core));
  // Old pages stand in one form as a whole.
  for (const { tagName } of kept) if (tagName !== 'form' && skipped.has(tagName)) return { text: '', runs: [] };
  const linkLists = linkListsIn(root);
  const waiting: (PageNode | (() => void))[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (typeof node === 'function') node();
    else if ('value' in node)
      writer.write(
        node.value,
        node.sourceCodeLocation?.startOffset ?? null,
        node.sourceCodeLocation?.endOffset ?? null,
      );
    else if (isElement(node)) {
      if (!kept.has(node) && (linkLists.has(node) || isLeftOut(node))) writer.part();
      else {
        const after = begin(writer, node.tagName);
        if (after !== null) waiting.push(after);
        for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
          const child = node.childNodes[index];
          if (child !== undefined) waiting.push(child);
        }
      }
    }
  }
  return { text: writer.text(), runs: writer.runs };
}

/** Parts an element from what stands before it; gives what parts it from what follows. */
function begin(writer: Writer, tagName: string): (() => void) | null {
  if (tagName === 'br') writer.separate('\n');
  if (tagName === 'td' || tagName === 'th') return () => writer.separate(' | ');
  if (tagName === 'img' || raised.has(tagName)) {
    writer.part();
    return () => writer.part();
  }
  if (!blocks.has(tagName)) return null;
  writer.separate('\n\n');
  const keepsLines = preformatted.has(tagName);
  if (keepsLines) writer.linesKept += 1;
  return () => {
    if (keepsLines) writer.linesKept -= 1;
    writer.separate('\n\n');
  };
}

function isLeftOut(element: PageElement): boolean {
  if (skipped.has(element.tagName)) return true;
  if (attributeOf(element, 'hidden') !== null || attributeOf(element, 'aria-hidden') === 'true') return true;
  if (/display\s*:\s*none|visibility\s*:\s*hidden/i.test(attributeOf(element, 'style') ?? '')) return true;
  if (/^(navigation|complementary|search|contentinfo|banner)$/.test(attributeOf(element, 'role') ?? '')) return true;
  if (!/^(div|section|ul|ol|p|span)$/.test(element.tagName)) return false;
  return chrome.test(`${attributeOf(element, 'class') ?? ''} ${attributeOf(element, 'id') ?? ''}`);
}

interface LinkCount {
  readonly words: number;
  readonly linked: number;
  readonly numbers: boolean;
}

/** Short blocks of nothing but links, with no number in them: "Newer post Home Older post". */
function linkListsIn(root: PageElement): ReadonlySet<PageElement> {
  const found = new Set<PageElement>();
  const counts = new Map<Tree.Node, LinkCount>();
  const countOf = (node: Tree.Node): LinkCount => counts.get(node) ?? { words: 0, linked: 0, numbers: false };
  // From the last to the first, so that what lies within an element is counted before it.
  for (const element of [...elementsOf(root)].reverse()) {
    const own = element.childNodes.map((child) => ('value' in child ? child.value.replace(/\s+/g, ' ') : '')).join('');
    const within = countOf(element);
    const words = within.words + (own.trim() === '' ? 0 : own.length);
    const linked = element.tagName === 'a' ? words : within.linked;
    const numbers = within.numbers || /\d/.test(own);
    if (listing.test(element.tagName) && words <= 400 && !numbers && linked > 0.8 * words) found.add(element);
    const { parentNode } = element;
    if (parentNode === null) continue;
    const around = countOf(parentNode);
    counts.set(parentNode, {
      words: around.words + words,
      linked: around.linked + linked,
      numbers: around.numbers || numbers,
    });
  }
  return found;
}

type Mark = ' ' | '  ' | ' | ' | '\n' | '\n\n';
const ranks: readonly string[] = ['', ' ', '  ', ' | ', '\n', '\n\n'];

/** Collapses white space, holds back separators until words follow, and keeps where each run came from. */
class Writer {
  readonly runs: SourceRun[] = [];
  /** How many elements around the place keep their line ends. */
  linesKept = 0;
  readonly #parts: string[] = [];
  readonly #source: string;
  #length = 0;
  #pending: Mark | '' = '';
  #parted = false;
  /** The last two code units. */
  #tail = '';

  constructor(source: string) {
    this.#source = source;
  }

  text(): string {
    return this.#parts.join('');
  }

  /** Asks for a separator before the next word; the strongest asked for wins. */
  separate(mark: Mark): void {
    if (ranks.indexOf(mark) > ranks.indexOf(this.#pending)) this.#pending = mark;
  }

  /** Asks that digits on either side of this place stay two numbers. */
  part(): void {
    this.#parted = true;
  }

  write(value: string, start: number | null, end: number | null): void {
    const raw = start === null || end === null ? '' : this.#source.slice(start, end);
    for (const { words, at, length } of align(value, raw)) {
      if (/^\s+$/.test(words)) this.#space(words);
      else if (words !== softHyphen) this.#append(words, start === null || at === null ? null : start + at, length);
    }
  }

  /** Two spaces in preformatted text part columns, which one space might join ("40 000"). */
  #space(words: string): void {
    if (this.linesKept === 0) this.separate(' ');
    else if (words === '\n') this.separate(this.#pending === '\n' ? '\n\n' : '\n');
    else this.separate(words === '\t' || this.#pending === ' ' ? '  ' : ' ');
  }

  #append(words: string, at: number | null, sourceLength: number): void {
    // A line end, since a space might join them ("120 345").
    if (this.#parted && this.#pending === '' && /\d[.,]?$/.test(this.#tail) && /^\d/.test(words)) this.#pending = '\n';
    this.#parted = false;
    if (this.#pending !== '' && this.#length > 0) this.#push(this.#pending);
    this.#pending = '';
    if (at !== null) this.#map(words.length, at, sourceLength);
    this.#push(words);
  }

  #map(length: number, at: number, sourceLength: number): void {
    const plain = sourceLength === length;
    const last = this.runs[this.runs.length - 1];
    const continues =
      last?.plain === true && last.start + last.length === this.#length && last.sourceStart + last.sourceLength === at;
    if (plain && continues) {
      const joined = { length: last.length + length, sourceLength: last.sourceLength + sourceLength };
      this.runs[this.runs.length - 1] = { ...last, ...joined };
    } else this.runs.push({ start: this.#length, length, sourceStart: at, sourceLength, plain });
  }

  #push(words: string): void {
    this.#parts.push(words);
    this.#length += words.length;
    this.#tail = (this.#tail + words).slice(-2);
  }
}
