import type { Contribution } from '../../../src/model/estimate.ts';
import { extentOf } from './extent.ts';
import type { FamilyLook } from './families.ts';
import type { Scales } from './scales.ts';
import { shapePath } from './shape-path.ts';

const arrowLength = 26;
const cap = 3;

/** One claim's mark, at a pixel across: its family's shape, with a whisker, a wide bar or an arrow for what its words allow. */
export function Mark({
  x,
  contribution,
  look,
  scales,
}: {
  readonly x: number;
  readonly contribution: Contribution;
  readonly look: FamilyLook;
  readonly scales: Scales;
}) {
  const extent = extentOf(contribution);
  const at = scales.y(extent.at);
  const low = extent.low === null ? at : scales.y(extent.low);
  const high = extent.high === null ? at : scales.y(extent.high);
  const tip = extent.open === 'up' ? Math.max(at - arrowLength, scales.y(Number.MAX_VALUE)) : at + arrowLength;
  const barb = extent.open === 'up' ? 5 : -5;
  return (
    <g className={`mark family-${look.colour}`} transform={`translate(${x} 0)`}>
      <circle className="hit" cx={0} cy={at} r={12} />
      {extent.wide && <rect className="wide" x={-5} width={10} y={high} height={Math.max(1, low - high)} rx={2} />}
      {!extent.wide && low - high > 1 && (
        <path className="whisker" d={`M0 ${low}V${high}M${-cap} ${low}H${cap}M${-cap} ${high}H${cap}`} />
      )}
      {extent.open !== null && (
        <path className="whisker" d={`M0 ${at}V${tip}M-4 ${tip + barb}L0 ${tip}L4 ${tip + barb}`} />
      )}
      <path className="shape" d={shapePath(look.shape)} transform={`translate(0 ${at})`} />
      <circle className="ring" cx={0} cy={at} r={10} />
    </g>
  );
}
