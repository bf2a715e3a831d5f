import type { Pack } from '../pack.ts';
import type { Arena } from './arena.ts';
import type { Kernels, Pointer } from './kernels.ts';

/** What the model file says of its net. */
export interface NetShape {
  /** Widths of the two embeddings of a word, of one direction of an LSTM layer, and of the vectors for arcs and relations. */
  readonly word: number;
  readonly part: number;
  readonly hidden: number;
  readonly layers: number;
  readonly arc: number;
  readonly relation: number;
  /** The values of each kind of tag, in the order of the rows of the model. */
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  readonly feats: readonly string[];
  readonly names: readonly string[];
  readonly deprels: readonly string[];
}

/** Weights of 8 bits with a scale and a bias a row. */
interface Rows {
  readonly weights: Pointer;
  readonly scale: Pointer;
  readonly bias: Pointer;
}

/** Everything of the net but the embeddings, laid out in the kernels' memory. */
export interface Net {
  readonly shape: NetShape;
  readonly kernels: Kernels;
  readonly arena: Arena;
  /** For each layer, reading from left to right and from right to left. */
  readonly layers: readonly (readonly [Rows, Rows])[];
  /** Tags, then the vectors of dependents and heads for arcs, then for relations. */
  readonly heads: Rows;
  /** Floats: arc × arc and arc; relations × relation and relations. */
  readonly arcWeights: Pointer;
  readonly arcBias: Pointer;
  readonly relationWeights: Pointer;
  readonly relationBias: Pointer;
  /** The root's vectors as a head: `arc` and `relation` floats. */
  readonly rootArc: Pointer;
  readonly rootRelation: Pointer;
}

/** Lays a model file's weights out in the kernels' memory. */
export function layOut(pack: Pack, kernels: Kernels, arena: Arena): Net {
  const shape = pack.about['net'] as NetShape;
  const keep = (name: string): Pointer => arena.keep(pack.section(name));
  const rows = (name: string): Rows => ({
    weights: keep(name),
    scale: keep(`${name}.scale`),
    bias: keep(`${name}.bias`),
  });
  return {
    shape,
    kernels,
    arena,
    layers: Array.from(
      { length: shape.layers },
      (_, layer) => [rows(`lstm.${layer}.0`), rows(`lstm.${layer}.1`)] as const,
    ),
    heads: rows('heads'),
    arcWeights: keep('arc'),
    arcBias: keep('arc.bias'),
    relationWeights: keep('relation'),
    relationBias: keep('relation.bias'),
    rootArc: keep('root.arc'),
    rootRelation: keep('root.relation'),
  };
}
