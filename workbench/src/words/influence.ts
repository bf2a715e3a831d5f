import { say } from '../messages/say.ts';

/** What one claim does to the estimate: `raises it by 12 %`; its influence is ln(with it / without it). */
export function influenceInWords(influence: number): string {
  const { movesNothing, underOnePercent, raises, lowers } = say().estimates;
  const percent = Math.round(Math.abs(Math.expm1(influence)) * 100);
  if (influence === 0) return movesNothing;
  const size = percent === 0 ? underOnePercent : String(percent);
  return influence > 0 ? raises(size) : lowers(size);
}

/** What a source does to an estimate; no size where it speaks alone, since without it there would be no estimate to compare with. */
export function effectInWords(influence: number, alone: boolean): string {
  return alone ? say().estimates.alone : influenceInWords(influence);
}
