import { useQuery } from '@tanstack/react-query';
import { symbolCode } from './symbol-code.ts';

interface Props {
  readonly scope: string;
  /** Its middle, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
}

const size = 24;
const milsymbol = { queryKey: ['milsymbol'], queryFn: () => import('milsymbol'), staleTime: Number.POSITIVE_INFINITY };

/** The military symbol of what a series counts; its words stand beside it, since few can read it. */
export function ForceSymbol({ scope, x, y }: Props) {
  const { data } = useQuery(milsymbol);
  if (data === undefined) return <circle cx={x} cy={y} r={size / 2} className="symbol-to-come" />;
  const symbol = new data.default.Symbol(symbolCode(scope), { size });
  const [anchor, drawn] = [symbol.getAnchor(), symbol.getSize()];
  return (
    <image
      href={symbol.toDataURL()}
      x={x - anchor.x}
      y={y - anchor.y}
      width={drawn.width}
      height={drawn.height}
      aria-hidden="true"
    />
  );
}
