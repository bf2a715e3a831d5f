import { serialize, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import { elementsOf, type PageElement, parsePage } from './parse-page.ts';

/** What can run, fetch, or take the place of the page; gone with all that stands in it. */
const gone = new Set(
  'script noscript template iframe frame frameset object embed applet portal link meta base audio video source track svg'.split(
    ' ',
  ),
);
/** What names something elsewhere, or what to do; kept only where it is a picture that the page itself holds. */
const dropped =
  /^(on.*|href|xlink:href|src|srcset|ping|action|formaction|background|poster|lowsrc|dynsrc|data|cite|target)$/;
const ownPicture = /^data:image\/(png|jpe?g|gif|webp);base64,[\w+/=\s]*$/i;

/**
 * A page as it was captured, without anything that could run, fetch or lead elsewhere: to be looked at, in a frame that allows nothing either. What its
 * site would have sent along (style sheets, pictures) is missing. Null where it is nested too deeply to be written out.
 */
export function stillPage(source: string): string | null {
  const page = parsePage(source);
  for (const element of elementsOf(page)) {
    if (gone.has(element.tagName)) remove(element);
    else
      element.attrs = element.attrs.filter(
        ({ name, value }) =>
          !dropped.test(name) || (element.tagName === 'img' && name === 'src' && ownPicture.test(value)),
      );
  }
  try {
    return serialize(page);
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

function remove(element: PageElement): void {
  const parent: Tree.ParentNode | null = element.parentNode;
  if (parent !== null) parent.childNodes = parent.childNodes.filter((node) => node !== element);
}
