import { say } from '../messages/say.ts';
import { bandInWords } from '../words/band.ts';
import { scopeNoun, seriesTitle } from '../words/series.ts';
import type { AssessedArea } from './assessed.ts';
import { ForceSymbol } from './force-symbol.tsx';
import type { Placed } from './place-labels.ts';

interface Props {
  readonly assessed: AssessedArea;
  /** Where its area is, and where its words stand, in pixels of the screen. */
  readonly x: number;
  readonly y: number;
  readonly placed: Placed;
}

const most = 3;
const lineHeight = 15;
const symbolRoom = 44;
const pixelsPerLetter = 7;

/** What is assessed of a force in an area, in lines: whose forces, then one for each series. */
function linesOf({ estimates }: AssessedArea): readonly string[] {
  const rest = estimates.length - most;
  return [
    estimates[0] === undefined ? '' : seriesTitle(estimates[0].key),
    ...estimates.slice(0, most).map(({ key, headline }) => `${bandInWords(headline)} ${scopeNoun(key.scope)}`),
    ...(rest > 0 ? [say().map.more(rest)] : []),
  ];
}

/** The room that its words and symbol need, in pixels. */
export function labelSize(assessed: AssessedArea): { readonly width: number; readonly height: number } {
  const lines = linesOf(assessed);
  const longest = lines.reduce((longer, { length }) => Math.max(longer, length), 0);
  return { width: symbolRoom + longest * pixelsPerLetter, height: Math.max(34, lines.length * lineHeight + 4) };
}

/** What is assessed of a force in an area: its symbol with the words, on a stalk above the place. */
export function AssessedMark({ assessed, x, y, placed: { left, top } }: Props) {
  const { height } = labelSize(assessed);
  const at = left + symbolRoom / 2;
  return (
    <g className="assessed-mark" data-testid="assessed-mark">
      <line x1={x} y1={y} x2={at} y2={top + height / 2} />
      <ForceSymbol scope={assessed.estimates[0]?.key.scope ?? ''} x={at} y={top + height / 2} />
      <text>
        {linesOf(assessed).map((line, index) => (
          <tspan
            key={line}
            x={left + symbolRoom}
            y={top + (index + 0.85) * lineHeight}
            className={index === 0 ? 'force-name' : undefined}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
