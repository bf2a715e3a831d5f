import { type KeyboardEvent, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useWidth } from '../chart/use-width.ts';
import { say } from '../messages/say.ts';
import { countOf } from '../words/count.ts';
import { AreaOutline } from './area-outline.tsx';
import type { AreaShape } from './area-shape.ts';
import type { AssessedArea, ClaimedPlace } from './assessed.ts';
import { assessedLabels } from './assessed-labels.ts';
import { AssessedMark } from './assessed-mark.tsx';
import type { Atlas } from './atlas.ts';
import { ClaimedMark } from './claimed-mark.tsx';
import { Ground } from './ground.tsx';
import { MapButtons } from './map-buttons.tsx';
import { MapLegend } from './map-legend.tsx';
import { useView } from './use-view.ts';
import { movedBy, seenIn, type View, viewInAddress, viewOf, zoomedBy } from './view.ts';

interface Props {
  readonly atlas: Atlas;
  readonly claimed: readonly ClaimedPlace[];
  readonly assessed: readonly AssessedArea[];
  /** The name of the place whose claims are listed. */
  readonly selected: string | undefined;
}

const narrow = 560;
const step = 80;
const closer = 1.6;
/** What the buttons take of the figure where they stand in it. */
const buttons = { width: 180, height: 50 };

/** Claimed and assessed on one map, in looks that cannot be taken for each other. */
export function MapFigure({ atlas, claimed, assessed, selected }: Props) {
  const texts = say().map;
  const [width, box] = useWidth(900);
  const isNarrow = width < narrow;
  const height = isNarrow ? 460 : 540;
  const points = useMemo(() => pointsOf(assessed.length > 0 ? assessed : claimed), [claimed, assessed]);
  const home = useMemo(() => viewOf(points, { width, height }), [points, width, height]);
  const { view, isHome, drag, settle } = useView(home);
  const from = useRef<{ readonly x: number; readonly y: number; readonly view: View }>(undefined);
  const figure = useRef<SVGSVGElement>(null);

  // React listens to the wheel passively, and the page would zoom with the map.
  useEffect(() => {
    const element = figure.current;
    const onWheel = (event: WheelEvent) => {
      if (!event.ctrlKey || element === null) return;
      event.preventDefault();
      const { left, top } = element.getBoundingClientRect();
      const about = [event.clientX - left - width / 2, event.clientY - top - height / 2] as const;
      settle(zoomedBy(view, 1.002 ** -event.deltaY, about));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [settle, view, width, height]);

  const moves: Readonly<Record<string, () => View | undefined>> = {
    '+': () => zoomedBy(view, closer),
    '=': () => zoomedBy(view, closer),
    '-': () => zoomedBy(view, 1 / closer),
    '0': () => undefined,
    ArrowLeft: () => movedBy(view, -step, 0),
    ArrowRight: () => movedBy(view, step, 0),
    ArrowUp: () => movedBy(view, 0, -step),
    ArrowDown: () => movedBy(view, 0, step),
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const move = moves[event.key];
    if (move === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    settle(move());
  };
  const dragTo = (event: PointerEvent): View | undefined =>
    from.current === undefined
      ? undefined
      : movedBy(from.current.view, from.current.x - event.clientX, from.current.y - event.clientY);
  const onScreen = ([x, y]: readonly [number, number]) =>
    [width / 2 + (x - view.x) * view.zoom, height / 2 + (y - view.y) * view.zoom] as const;
  const seen = seenIn(view, { width, height });
  const at = isHome ? undefined : viewInAddress(view);
  const { labels, without } = assessedLabels(
    assessed,
    claimed,
    { width, height, letters: isNarrow ? 22 : 44, onScreen },
    isNarrow ? [] : [{ left: width - buttons.width, top: 0, ...buttons }],
  );

  return (
    <figure className="map" onKeyDown={onKeyDown}>
      <div ref={box} className="map-box">
        <svg
          ref={figure}
          width={width}
          height={height}
          viewBox={`0 0 ${width} ${height}`}
          role="group"
          aria-label={texts.figure}
          onPointerDown={(event) => {
            if (event.button !== 0 || (event.target instanceof Element && event.target.closest('a') !== null)) return;
            event.currentTarget.setPointerCapture(event.pointerId);
            from.current = { x: event.clientX, y: event.clientY, view };
          }}
          onPointerMove={(event) => drag(dragTo(event))}
          onPointerUp={(event) => {
            const moved = dragTo(event);
            from.current = undefined;
            if (moved !== undefined) settle(moved);
          }}
          onPointerCancel={() => {
            from.current = undefined;
            drag(undefined);
          }}
        >
          <g transform={`translate(${width / 2} ${height / 2}) scale(${view.zoom}) translate(${-view.x} ${-view.y})`}>
            <Ground atlas={atlas} />
            {assessed.map((one) => (
              <AreaOutline key={areaId(one)} shape={one.shape} how="assessed" seen={seen} />
            ))}
            {claimed.map(({ place, shape }) => (
              <AreaOutline key={place.name} shape={shape} how="claimed" seen={seen} />
            ))}
          </g>
          {labels.map((label) => (
            <AssessedMark key={areaId(label.assessed)} label={label} />
          ))}
          {claimed.map((one) => {
            const [x, y] = onScreen(one.shape.at);
            const isSelected = one.place.name === selected;
            return <ClaimedMark key={one.place.name} claimed={one} x={x} y={y} selected={isSelected} at={at} />;
          })}
        </svg>
        <MapButtons
          closer={() => settle(zoomedBy(view, closer))}
          wider={() => settle(zoomedBy(view, 1 / closer))}
          home={() => settle(undefined)}
          isHome={isHome}
        />
      </div>
      <figcaption>
        <MapLegend />
        {without > 0 && <p className="quiet">{texts.noRoom(countOf(without, 'area'))}</p>}
        <p className="quiet">{texts.worldview}</p>
      </figcaption>
    </figure>
  );
}

/** What the map shows at first: the middle of a whole state, far from its borders, only where nothing is placed closer. */
function pointsOf(drawn: readonly { readonly shape: AreaShape }[]): readonly AreaShape['at'][] {
  const placed = drawn.filter(({ shape }) => shape.shape !== 'state');
  return (placed.length > 0 ? placed : drawn).map(({ shape }) => shape.at);
}

function areaId({ area, estimates }: AssessedArea): string {
  return `${estimates[0]?.key.force} ${area}`;
}
