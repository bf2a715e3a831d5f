/** The largest number that is taken for one: the greatest below which every integer is exact, rounded down to a power of ten. */
const largest = 1e15;

/**
 * The number that digits stand for: "40,000", "140.000", "1,50,000" (lakhs), "2.5", "3/4", "4e14", also with an ordinal's ending.
 * Groups of three are thousands, whatever parts them. Null above 10^15 and for what is no number ("1/0", "5.30.2").
 */
export function digitsToNumber(form: string): number | null {
  if (form.length > 40) return null;
  const bare = form.replace(/(st|nd|rd|th)$/, '');
  const fraction = /^(\d{1,4})\/(\d{1,4})$/.exec(bare);
  if (fraction !== null) return Number(fraction[2]) === 0 ? null : Number(fraction[1]) / Number(fraction[2]);
  const value = Number(plainDigits(bare));
  return Number.isFinite(value) && value <= largest ? value : null;
}

function plainDigits(bare: string): string {
  if (/^\d{1,3}(?:\.\d{3}){2,}$|^\d{1,3}\.000$/.test(bare)) return bare.replaceAll('.', '');
  if (/^\d{1,3}(?:[,\u00a0\u202f\u2009'’ ]\d{3})+(?:\.\d+)?$/.test(bare)) return bare.replace(/[^\d.]/g, '');
  if (/^\d{1,2}(?:,\d{2})+,\d{3}(?:\.\d+)?$/.test(bare)) return bare.replaceAll(',', '');
  return bare.replace(',', '.');
}
