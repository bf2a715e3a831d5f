import { memo } from 'react';
import { say } from '../messages/say.ts';
import { familyName } from '../words/source.ts';
import type { FamilyLook } from './families.ts';
import { shapePath } from './shape-path.ts';

function Sample({ children }: { readonly children: React.ReactNode }) {
  return (
    <svg width={22} height={18} viewBox="-11 -9 22 18" aria-hidden="true">
      {children}
    </svg>
  );
}

/** What the colours, shapes and lines of the chart mean. */
export const Legend = memo(function Legend({
  looks,
  hatch,
}: {
  readonly looks: ReadonlyMap<string, FamilyLook>;
  readonly hatch: string;
}) {
  const { chart, estimates } = say();
  return (
    <div className="legend">
      <ul aria-label={chart.families}>
        {[...looks.values()].map(({ family, colour, shape }) => (
          <li key={family}>
            <Sample>
              <g className={`mark family-${colour}`}>
                <path className="shape" d={shapePath(shape)} />
              </g>
            </Sample>
            {familyName(family)}
          </li>
        ))}
      </ul>
      <ul aria-label={chart.howToRead}>
        <li>
          <Sample>
            <g className="superseded">
              <g className="mark legend-mark">
                <path className="shape" d={shapePath(0)} />
              </g>
            </g>
          </Sample>
          {chart.superseded}
        </li>
        <li>
          <Sample>
            <g className="reference">
              <g className="mark legend-mark">
                <path className="shape" d={shapePath(0)} />
              </g>
            </g>
          </Sample>
          {estimates.baseOnly}
        </li>
        <li>
          <Sample>
            <path className="whisker legend-line" d="M0 8V-7M-4 -2L0 -7L4 -2" />
          </Sample>
          {chart.atLeast}
        </li>
        <li>
          <Sample>
            <path className="whisker legend-line" d="M0 8V-8M-3 8H3M-3 -8H3" />
          </Sample>
          {chart.range}
        </li>
        <li>
          <Sample>
            <rect className="wide legend-bar" x={-4} y={-8} width={8} height={16} rx={2} />
          </Sample>
          {chart.magnitude}
        </li>
        <li>
          <Sample>
            <g className="bands">
              <rect className="band-90" x={-11} y={-9} width={22} height={18} />
              <rect className="band-50" x={-11} y={-4} width={22} height={8} />
              <path className="median" d="M-11 0H11" />
            </g>
          </Sample>
          {chart.bands}
        </li>
        <li>
          <Sample>
            <rect x={-11} y={-9} width={22} height={18} fill={`url(#${hatch})`} />
          </Sample>
          {chart.nobodySpeaks}
        </li>
      </ul>
    </div>
  );
});
