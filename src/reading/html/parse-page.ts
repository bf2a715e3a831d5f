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
  const waiting: PageNode[] = [...root.childNodes].reverse() as PageNode[];
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (!isElement(node)) continue;
    yield node;
    for (let index = node.childNodes.length - 1; index >= 0; index -= 1) {
      const child = node.childNodes[index];
      if (child !== undefined) waiting.push(child);
    }
  }
}

/** All character data below a node, white space collapsed. */
export function plainText(root: PageElement): string {
  const parts: string[] = [];
  for (const element of [root, ...elementsOf(root)]) {
    for (const child of element.childNodes) if ('value' in child) parts.push(child.value);
  }
  return parts.join(' ').replace(/\s+/g, ' ').trim();
}
