import { type AssessedLabel, lineHeight, symbolRoom } from './assessed-labels.ts';
import { ForceSymbol } from './force-symbol.tsx';

/** What is assessed of a force in an area: its symbol with the words, and a line to the place. */
export function AssessedMark({ label: { assessed, x, y, placed, names, bands } }: { readonly label: AssessedLabel }) {
  const { box, head, mirrored } = placed;
  return (
    <g className="assessed-mark" data-testid="assessed-mark">
      <line x1={x} y1={y} x2={head[0]} y2={head[1]} />
      <ForceSymbol scope={assessed.estimates[0]?.key.scope ?? ''} x={head[0]} y={head[1]} />
      <text textAnchor={mirrored ? 'end' : 'start'}>
        {[...names, ...bands].map((line, index) => (
          <tspan
            key={`${index} ${line}`}
            x={mirrored ? box.left + box.width - symbolRoom : box.left + symbolRoom}
            y={box.top + (index + 0.85) * lineHeight}
            className={index < names.length ? 'force-name' : undefined}
          >
            {line}
          </tspan>
        ))}
      </text>
    </g>
  );
}
