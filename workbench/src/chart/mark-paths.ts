import type { Contribution } from '../../../src/model/estimate.ts';
import type { FamilyLook } from './families.ts';
import type { Placed } from './placed.ts';
import type { Scales } from './scales.ts';
import { shapePath } from './shape-path.ts';

/** What is drawn of marks of one look in one column of the chart, as SVG paths: bars of those that span orders of magnitude, whiskers and arrows of the others, and their shapes. */
export interface MarkPaths {
  /** Its look and its column: no two of a chart have the same. */
  readonly key: string;
  /** Names of styles: the family's colour, and how the claims stand. */
  readonly look: string;
  readonly wide: string;
  readonly whiskers: string;
  readonly shapes: string;
}

const unknownLook: FamilyLook = { family: '', colour: 0, shape: 0 };
const arrowLength = 26;
/** In pixels: a browser paints in tiles, each of which goes through the whole of every path that touches it. */
const columnWidth = 128;

/**
 * The paths of marks, one set for each look and column: a chart of thousands of claims is some dozens of elements. Superseded ones lie below those that set a base, and
 * those below the claims that count.
 */
export function markPaths(
  placed: readonly Placed[],
  looks: ReadonlyMap<string, FamilyLook>,
  scales: Scales,
): readonly MarkPaths[] {
  const layers = new Map<string, Pick<MarkPaths, 'key' | 'look'> & { readonly drawn: Drawn[] }>();
  for (const one of placed) {
    const { colour, shape } = looks.get(one.contribution.family) ?? unknownLook;
    const look = `family-${colour} ${standingOf(one.contribution)}`;
    const key = `${look} ${Math.floor(one.x / columnWidth)}`;
    const layer = layers.get(key) ?? { key, look, drawn: [] };
    layers.set(key, layer);
    layer.drawn.push(pathsOf(one, shape, scales));
  }
  return [...layers.values()]
    .map(({ key, look, drawn }) => ({
      key,
      look,
      wide: drawn.map(({ wide }) => wide).join(''),
      whiskers: drawn.map(({ whiskers }) => whiskers).join(''),
      shapes: drawn.map(({ shapes }) => shapes).join(''),
    }))
    .toSorted((a, b) => heightOf(a) - heightOf(b));
}

type Drawn = Pick<MarkPaths, 'wide' | 'whiskers' | 'shapes'>;
type Standing = 'superseded' | 'reference' | 'counts';
const standings: readonly Standing[] = ['superseded', 'reference', 'counts'];

function standingOf({ superseded, role }: Contribution): Standing {
  if (superseded) return 'superseded';
  return role === 'reference' ? 'reference' : 'counts';
}

function heightOf({ look }: MarkPaths): number {
  return standings.findIndex((standing) => look.endsWith(standing));
}

function pathsOf(placed: Placed, shape: number, scales: Scales): Drawn {
  const { extent } = placed;
  const [x, at] = [rounded(placed.x), rounded(placed.y)];
  const low = extent.low === null ? at : rounded(scales.y(extent.low));
  const high = extent.high === null ? at : rounded(scales.y(extent.high));
  const tip = extent.open === 'up' ? Math.max(at - arrowLength, scales.y(Number.MAX_VALUE)) : at + arrowLength;
  const barb = extent.open === 'up' ? 5 : -5;
  const span = low - high > 1 ? `M${x} ${low}V${high}m-3 0h6M${x - 3} ${low}h6` : '';
  const arrow = extent.open === null ? '' : `M${x} ${at}V${tip}m-4 ${barb}l4 ${-barb}l4 ${barb}`;
  return {
    wide: extent.wide ? `M${x - 5} ${high}h10V${Math.max(low, high + 1)}h-10z` : '',
    whiskers: (extent.wide ? '' : span) + arrow,
    shapes: shapePath(shape, x, at),
  };
}

/** To a tenth of a pixel, so that paths stay short. */
function rounded(pixels: number): number {
  return Math.round(pixels * 10) / 10;
}
