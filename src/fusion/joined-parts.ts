import type { FactorPart } from './inference/strength-model.ts';

/** By the first of several ratios, what they all are and their mean. */
export type MeanCache = Map<Float64Array, { readonly ratios: readonly Float64Array[]; readonly mean: Float64Array }[]>;

/** A factor's parts, where they all shift as one, as a single part that is their mean: the same factor, reckoned once instead of for every part. */
export function joinedParts(parts: readonly FactorPart[], means: MeanCache): readonly FactorPart[] {
  const [first, ...others] = parts;
  const isAsFirst = ({ house, bloc, unit, stride, ratio }: FactorPart): boolean =>
    house === first!.house &&
    bloc === first!.bloc &&
    unit === first!.unit &&
    stride === first!.stride &&
    ratio.length === first!.ratio.length;
  if (first === undefined || others.length === 0 || !others.every(isAsFirst)) return parts;
  const ratios = parts.map(({ ratio }) => ratio);
  const none = parts.reduce((sum, part) => sum + part.none, 0) / parts.length;
  return [{ ...first, ratio: meanOf(ratios, means), none }];
}

/** The mean of ratios, the same array for the same ratios: factors are told apart by them. */
function meanOf(ratios: readonly Float64Array[], means: MeanCache): Float64Array {
  const known = means.get(ratios[0]!) ?? [];
  const same = known.find(
    (other) => other.ratios.length === ratios.length && other.ratios.every((ratio, i) => ratio === ratios[i]),
  );
  if (same !== undefined) return same.mean;
  const mean = ratios[0]!.map((_, k) => ratios.reduce((sum, ratio) => sum + ratio[k]!, 0) / ratios.length);
  means.set(ratios[0]!, [...known, { ratios, mean }]);
  return mean;
}
