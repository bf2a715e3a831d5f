import { parse, type DefaultTreeAdapterTypes as Tree } from 'parse5';

/** An element of a parsed page, with where it stood in the source. */
export type PageElement = Tree.Element;
/** Any node of a parsed page. */
export type PageNode = Tree.ChildNode;

/** Parses a page as browsers do, keeping where in the source every node stood. Nothing in it is run or fetched. */
export function parsePage(source: string): Tree.Document {
  return parse(source, { sourceCodeLocationInfo: true });
}

/** True for elements, whose attributes and children can be read. */
export function isElement(node: Tree.Node): node is PageElement {
  return 'tagName' in node;
}

/** The value of an attribute; null where there is none. */
export function attributeOf(element: PageElement, name: string): string | null {
  return element.attrs.find((attribute) => attribute.name === name)?.value ?? null;
}

/** Every element below a node, in document order; without recursion, for pages nested thousands deep. */
export function* elementsOf(root: Tree.ParentNode): Generator<PageElement> {
  const waiting: PageNode[] = [...root.childNodes].reverse();
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** The element itself and those around it, innermost first. */
export function ancestorsOf(element: PageElement): PageElement[] {
  const chain: PageElement[] = [];
  let node: Tree.Node | null = element;
  while (node !== null && isElement(node)) {
    chain.push(node);
    node = node.parentNode;
  }
  return chain;
}

/** Elements that stand within a line, so that "40<b>,000</b>" is one number. */
const inline = new Set(
  'a abbr b bdi bdo cite code em font i ins kbd mark q s small span strong sub sup time tt u var wbr'.split(' '),
);

/** All character data below a node in document order, white space collapsed. */
export function plainText(root: PageElement): string {
  const parts: string[] = [];
  const waiting: (PageNode | ' ')[] = [root];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node === ' ') parts.push(node);
    else if ('value' in node) parts.push(node.value);
    else if (isElement(node)) {
      if (!inline.has(node.tagName)) {
        parts.push(' ');
        waiting.push(' ');
      }
      for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
        const child = node.childNodes[index];
        if (child !== undefined) waiting.push(child);
      }
    }
  }
  return parts.join('').replace(/\s+/g, ' ').trim();
}
