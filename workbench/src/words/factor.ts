const twoDigits = new Intl.NumberFormat('en-GB', { minimumSignificantDigits: 2, maximumSignificantDigits: 2 });

/** A factor to two significant digits: `2.7`, `0.85`, `12`. */
export function factorOf(value: number): string {
  return twoDigits.format(value);
}

/** A factor as how much somebody saw of what there was: `3.6 times what there was`, `27 % of what there was`. */
export function timesWhatThereWas(factor: number): string {
  return factor < 1 ? `${Math.round(factor * 100)} % of what there was` : `${factorOf(factor)} times what there was`;
}
