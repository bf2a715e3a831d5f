const namespace = 'http://www.w3.org/2000/svg';
/** What of the page's styles a figure needs, as attributes that SVG has of its own. */
const styles = [
  'fill',
  'stroke',
  'stroke-width',
  'stroke-dasharray',
  'stroke-opacity',
  'fill-opacity',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const;
/** What answers to the pointer only. */
const onlyLive = 'a, .cursor, .brush';
const [lead, margin, rowHeight] = [52, 14, 20];

/** What stands around a chart that leaves the page. */
export interface Caption {
  readonly title: string;
  readonly words: string;
  /** The looks of marks with what they mean: the samples of the page's legend. */
  readonly legend: readonly { readonly sample: SVGSVGElement; readonly text: string }[];
}

/** A chart as an SVG file that needs nothing beside it: its styles are in it, its title above, its legend below. */
export function figureSvg(chart: SVGSVGElement, { title, words, legend }: Caption): SVGSVGElement {
  const { width, height } = chart.getBoundingClientRect();
  const figure = document.createElementNS(namespace, 'svg');
  const page = getComputedStyle(document.body);
  const add = (parent: Element, name: string, attributes: Readonly<Record<string, string | number>>, text = '') => {
    const element = document.createElementNS(namespace, name);
    for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, String(value));
    element.textContent = text;
    parent.append(element);
    return element;
  };
  const rows = placeLegend(legend, width);
  const total = lead + height + margin + ((rows.at(-1)?.row ?? -1) + 1) * rowHeight + margin;
  const size = { width, height: total, viewBox: `0 0 ${width} ${total}` };
  for (const [key, value] of Object.entries(size)) figure.setAttribute(key, String(value));
  figure.setAttribute('font-family', page.fontFamily);
  figure.setAttribute('fill', page.color);
  add(figure, 'title', {}, `${title}: ${words}`);
  add(figure, 'rect', { width: '100%', height: '100%', fill: page.backgroundColor });
  add(figure, 'text', { x: margin, y: 22, 'font-size': 17, 'font-weight': 600 }, title);
  add(figure, 'text', { x: margin, y: 42, 'font-size': 13 }, words);
  add(figure, 'g', { transform: `translate(0 ${lead})` }).append(...styled(chart).childNodes);
  for (const { sample, text, x, row } of rows) {
    const y = lead + height + margin + row * rowHeight;
    add(figure, 'g', { transform: `translate(${x + 11} ${y + 9})` }).append(...styled(sample).childNodes);
    add(figure, 'text', { x: x + 26, y: y + 13, 'font-size': 12 }, text);
  }
  return figure;
}

/** A copy with the page's styles written into it, and without links and what answers to the pointer. */
function styled(element: SVGSVGElement): Element {
  const copy = element.cloneNode(true) as SVGSVGElement;
  const originals = [...element.querySelectorAll('*')];
  for (const [index, each] of [...copy.querySelectorAll('*')].entries()) {
    const original = originals[index];
    if (original === undefined) continue;
    const computed = getComputedStyle(original);
    for (const name of each.getAttributeNames())
      if (/^(class|href|tabindex|data-|aria-)/.test(name)) each.removeAttribute(name);
    for (const name of styles) {
      const value = computed.getPropertyValue(name);
      if (original instanceof SVGGeometryElement || original instanceof SVGTextElement) each.setAttribute(name, value);
    }
    if (original.matches(onlyLive)) each.setAttribute('display', 'none');
  }
  for (const hidden of copy.querySelectorAll('[display="none"]')) hidden.remove();
  return copy;
}

const letterPixels = 6.6;

function placeLegend(legend: Caption['legend'], width: number) {
  let [x, row] = [margin, 0];
  return legend.map(({ sample, text }) => {
    const needed = 40 + text.length * letterPixels;
    if (x > margin && x + needed > width - margin) [x, row] = [margin, row + 1];
    const place = { sample, text, x, row };
    x += needed;
    return place;
  });
}
