/** A number for people: whole, with commas between thousands; below ten with up to two decimals. */
export function showNumber(value: number): string {
  if (value < 10) return String(Math.round(value * 100) / 100);
  return String(Math.round(value)).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** A factor for people: two significant digits. */
export function showFactor(factor: number): string {
  return factor < 10 ? factor.toPrecision(2) : showNumber(Number(factor.toPrecision(2)));
}

/** A share for people: a simple fraction where one is near, otherwise per cent. */
export function showShare(share: number): string {
  if (share <= 0) return 'none';
  if (share >= 1) return 'all';
  for (const denominator of [2, 3, 4]) {
    const numerator = share * denominator;
    if (Math.abs(numerator - Math.round(numerator)) < 0.02) return `${Math.round(numerator)}/${denominator}`;
  }
  return `${Math.round(share * 100)}%`;
}
