import type { AreaShape } from './area-shape.ts';
import { outlineWithin } from './atlas.ts';
import type { Extent } from './view.ts';

interface Props {
  readonly shape: AreaShape;
  /** How the place came about: what somebody claims, or what is made of all claims. */
  readonly how: 'claimed' | 'assessed';
  /** What of the base map is drawn of the largest. */
  readonly seen: Extent;
}

/** How far a place reaches, in the base map's pixels. */
export function AreaOutline({ shape, how, seen }: Props) {
  const [x, y] = shape.at;
  const look = `area ${how}`;
  switch (shape.shape) {
    case 'circle':
      return <circle cx={x} cy={y} r={shape.radius} className={look} />;
    case 'border':
      return <path d={shape.line} strokeWidth={Math.max(0.5, shape.width)} className={`border-zone ${how}`} />;
    case 'state':
      return <path d={outlineWithin(shape.state, seen)} className={look} />;
    case 'point':
      return null;
  }
}
