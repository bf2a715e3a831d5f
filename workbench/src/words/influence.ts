/** What one claim does to the estimate: `raises it by 12 %`; its influence is ln(with it / without it). */
export function influenceInWords(influence: number): string {
  const percent = Math.round(Math.abs(Math.expm1(influence)) * 100);
  if (influence === 0) return 'moves nothing';
  const size = percent === 0 ? 'under 1' : String(percent);
  return influence > 0 ? `raises it by ${size} %` : `lowers it by ${size} %`;
}
