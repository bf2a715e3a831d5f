/** A plot: bands under lines under marks, over one pair of axes. */
export interface Figure {
  readonly title: string;
  readonly x: string;
  readonly y: string;
  readonly lines?: readonly (readonly { readonly x: number; readonly y: number }[])[];
  readonly bands?: readonly (readonly { readonly x: number; readonly low: number; readonly high: number }[])[];
  readonly marks?: readonly { readonly x: number; readonly y: number; readonly low?: number; readonly high?: number }[];
  /** Ticks of the x axis with their words; even ones where none are given. */
  readonly ticks?: readonly { readonly at: number; readonly words: string }[];
  readonly logarithmic?: boolean;
}

const [width, height] = [720, 360];
const [left, right, top, bottom] = [70, 20, 36, 48];

/** A figure as SVG, with its title as the accessible name. */
export function figureOf({
  title,
  x,
  y,
  lines = [],
  bands = [],
  marks = [],
  ticks,
  logarithmic = false,
}: Figure): string {
  const xs = [...lines.flat(), ...bands.flat(), ...marks].map((point) => point.x);
  const scale = (value: number): number => (logarithmic ? Math.log10(Math.max(value, 1e-9)) : value);
  const ys = [
    ...lines.flat().map((point) => point.y),
    ...bands.flat().flatMap(({ low, high }) => [low, high]),
    ...marks.flatMap((mark) => [mark.y, mark.low ?? mark.y, mark.high ?? mark.y]),
  ].map(scale);
  const [xMin, xMax] = [Math.min(...xs), Math.max(...xs)];
  const [yMin, yMax] = [Math.min(...ys), Math.max(...ys)];
  const atX = (value: number): string =>
    (left + ((value - xMin) / (xMax - xMin || 1)) * (width - left - right)).toFixed(1);
  const atY = (value: number): string =>
    (height - bottom - ((scale(value) - yMin) / (yMax - yMin || 1)) * (height - top - bottom)).toFixed(1);
  const path = (points: readonly { readonly x: number; readonly y: number }[]): string =>
    points.map((point, i) => `${i === 0 ? 'M' : 'L'}${atX(point.x)} ${atY(point.y)}`).join('');
  const xTicks = ticks ?? evenly(xMin, xMax).map((at) => ({ at, words: shown(at) }));
  const yTicks = evenly(yMin, yMax).map((at) => ({ at: logarithmic ? 10 ** at : at }));
  return `${[
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-label="${escaped(title)}" font-family="sans-serif" font-size="12">`,
    `<rect width="${width}" height="${height}" fill="#fff"/>`,
    `<text x="${left}" y="20" font-size="14" font-weight="bold">${escaped(title)}</text>`,
    ...bands.map((band, i) => {
      const upper = band.map((point) => ({ x: point.x, y: point.high }));
      const lower = band.map((point) => ({ x: point.x, y: point.low })).reverse();
      return `<path d="${path([...upper, ...lower])}Z" fill="#4477aa" fill-opacity="${i === 0 ? 0.15 : 0.25}"/>`;
    }),
    ...lines.map((line) => `<path d="${path(line)}" fill="none" stroke="#223355" stroke-width="1.2"/>`),
    ...marks.flatMap((mark) => [
      ...(mark.low === undefined || mark.high === undefined
        ? []
        : [`<path d="M${atX(mark.x)} ${atY(mark.low)}V${atY(mark.high)}" stroke="#bb5533"/>`]),
      `<circle cx="${atX(mark.x)}" cy="${atY(mark.y)}" r="3" fill="#bb5533"/>`,
    ]),
    `<path d="M${left} ${top}V${height - bottom}H${width - right}" fill="none" stroke="#000"/>`,
    ...xTicks.map(
      ({ at, words }) =>
        `<text x="${atX(at)}" y="${height - bottom + 16}" text-anchor="middle">${escaped(words)}</text>`,
    ),
    ...yTicks.map(({ at }) => `<text x="${left - 6}" y="${Number(atY(at)) + 4}" text-anchor="end">${shown(at)}</text>`),
    `<text x="${(left + width - right) / 2}" y="${height - 8}" text-anchor="middle">${escaped(x)}</text>`,
    `<text transform="translate(14 ${(top + height - bottom) / 2}) rotate(-90)" text-anchor="middle">${escaped(y)}</text>`,
    '</svg>',
  ].join('\n')}\n`;
}

function evenly(from: number, until: number): number[] {
  return Array.from({ length: 5 }, (_, i) => from + ((until - from) * i) / 4);
}

function shown(value: number): string {
  return Math.abs(value) >= 1000 ? Math.round(value).toLocaleString('en-GB') : String(Number(value.toPrecision(2)));
}

function escaped(words: string): string {
  return words.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
