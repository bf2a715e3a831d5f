import type { Grade } from '../../../src/model/evidence.ts';
import type { Kept, Verdict } from '../../../src/model/ledger-entry.ts';
import { request } from './request.ts';

/** Something that a person says, to be kept in the ledger. */
export type Saying = {
  /** What it is about: a claim's id, a passage such as `r0123456789abcdef:0-20`, or another subject of the log. */
  readonly about: string;
  /** The words of the claim or passage, for telling the person what was kept. */
  readonly quote: string;
  readonly why: string | null;
} & (
  | { readonly kind: 'review'; readonly verdict: Verdict }
  /** How reliable a source is, by its family; `about` is `source` and the family. */
  | { readonly kind: 'grade'; readonly source: string; readonly grade: Grade }
  /** What is watched for in a series, by its id, under a name; `about` is `watch` and the name. */
  | {
      readonly kind: 'watch';
      readonly name: string;
      readonly series: string;
      readonly ask: string;
      readonly trip: number;
      readonly clear: number;
    }
  | { readonly kind: 'retire'; readonly name: string }
  /** Takes back the entry at that position. */
  | { readonly kind: 'undo'; readonly position: number }
);

/**
 * Has the server keep what a person says, who has seen everything about the same up to the position `expected`. Rejects with an ApiProblem; its code is
 * `http/stale` where somebody else has spoken since.
 */
export function keepSaying(saying: Saying, who: string, expected: number): Promise<Kept> {
  const { path, fields } = requestOf(saying);
  return request<Kept>(path, { method: 'POST', body: JSON.stringify({ ...fields, who, expected }) });
}

function requestOf(saying: Saying): { readonly path: string; readonly fields: object } {
  const { about, why } = saying;
  switch (saying.kind) {
    case 'review':
      return { path: '/api/reviews', fields: { claim: about, why, ...saying.verdict } };
    case 'grade':
      return { path: '/api/grades', fields: { source: saying.source, grade: saying.grade, why } };
    case 'watch':
      return {
        path: '/api/watches',
        fields: {
          name: saying.name,
          series: saying.series,
          ask: saying.ask,
          trip: saying.trip,
          clear: saying.clear,
          why,
        },
      };
    case 'retire':
      return { path: '/api/watches', fields: { name: saying.name, retire: true, why } };
    case 'undo':
      return { path: '/api/undo', fields: { position: saying.position, why } };
  }
}
