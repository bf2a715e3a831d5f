import { mix } from './hash.ts';

/** Words by what stands around them in open text: hashed lower-case forms, ascending, and the cluster of each. */
export interface Clusters {
  readonly forms: Int32Array;
  readonly clusters: Uint8Array;
}

/** The key of a form's cluster; 0 for a form that is in none. */
export function clusterKey({ forms, clusters }: Clusters, form: number): number {
  let low = 0;
  let high = forms.length - 1;
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = forms[middle] as number;
    if (found === form) return mix(1000 + (clusters[middle] as number));
    if (found < form) low = middle + 1;
    else high = middle - 1;
  }
  return 0;
}
