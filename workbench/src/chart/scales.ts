import { type ScaleContinuousNumeric, scaleLinear, scaleLog } from 'd3-scale';
import type { Domain } from './domain.ts';

/** Size of a chart and the room around its plot, in pixels. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly bottom: number;
}

/** From day numbers and strengths to pixels; strengths beyond the domain stay at its edge. */
export interface Scales {
  readonly x: (day: number) => number;
  readonly y: (strength: number) => number;
  /** The day number at a pixel. */
  readonly dayAt: (x: number) => number;
  readonly ticks: (count: number) => readonly number[];
}

/** The scales of a chart. */
export function scalesOf(domain: Domain, frame: Frame, scale: 'linear' | 'log'): Scales {
  const [bottom, top] = domain.strength;
  const across = scaleLinear([...domain.days], [frame.left, frame.width - frame.right]);
  const upwards: ScaleContinuousNumeric<number, number> =
    scale === 'log' ? scaleLog().domain([bottom, top]) : scaleLinear().domain([bottom, top]);
  upwards.range([frame.height - frame.bottom, frame.top]).clamp(true);
  return {
    x: (day) => across(day),
    y: (strength) => upwards(Math.max(strength, bottom)),
    dayAt: (x) => Math.round(across.invert(x)),
    ticks: (count) => upwards.ticks(count),
  };
}
