/**
 * Convolution with a two-sided geometric kernel, `into[k] = Σ_l decay^|k−l| · from[l]`, in two recursive passes.
 * `decay` is in [0, 1); `into` is as long as `from` and must not be it. The kernel is not normalised: apply the filter
 * to ones for the sums that do it.
 */
export function laplaceFilter(from: Float64Array, into: Float64Array, decay: number): void {
  let carried = 0;
  for (let k = 0; k < from.length; k++) {
    carried = from[k]! + decay * carried;
    into[k] = carried;
  }
  carried = 0;
  for (let k = from.length - 1; k >= 0; k--) {
    into[k]! += decay * carried;
    carried = from[k]! + decay * carried;
  }
}
