import { type PointerEvent, useState } from 'react';
import type { Frame, Scales } from './scales.ts';
import type { ShownDays } from './shown-days.ts';

const fewestPixels = 8;

/** Chooses days by dragging across a chart: the handlers for its SVG element, and the pixels between which a drag now stands. */
export function useBrush(scales: Scales, frame: Frame, onChoose: (shown: ShownDays) => void) {
  const [drag, setDrag] = useState<readonly [number, number]>();
  const at = (event: PointerEvent<SVGSVGElement>) => {
    const x = event.clientX - event.currentTarget.getBoundingClientRect().left;
    return Math.min(Math.max(x, frame.left), frame.width - frame.right);
  };
  return {
    drag,
    onPointerDown: (event: PointerEvent<SVGSVGElement>) => {
      if (event.button !== 0 || (event.target instanceof Element && event.target.closest('a') !== null)) return;
      event.currentTarget.setPointerCapture(event.pointerId);
      setDrag([at(event), at(event)]);
    },
    onPointerMove: (event: PointerEvent<SVGSVGElement>) => {
      if (drag !== undefined) setDrag([drag[0], at(event)]);
    },
    onPointerUp: () => {
      if (drag !== undefined && Math.abs(drag[1] - drag[0]) >= fewestPixels)
        onChoose([scales.dayAt(Math.min(...drag)), scales.dayAt(Math.max(...drag))]);
      setDrag(undefined);
    },
    onPointerCancel: () => setDrag(undefined),
  };
}
