import type { Analyser, Analysis } from '../analyser.ts';
import { readPack } from '../pack.ts';
import { makeArena } from './arena.ts';
import { decodeNames } from './decode-names.ts';
import { loadEmbeddings } from './embed-words.ts';
import { loadKernels } from './kernels.ts';
import { layOut, type NetShape } from './net.ts';
import { type Reading, runNet } from './run-net.ts';

/** Sentences that go through the net side by side, and the words beyond which no further one joins them. */
const together = { sentences: 16, words: 1000 };

/**
 * The neural analyser: hashed embeddings of words and their parts, bidirectional LSTM layers, and on top of them tags, names,
 * and a tree by biaffine attention (Dozat and Manning 2017). Weights of 8 bits; the same bits on every machine.
 */
export async function loadNeural(file: Uint8Array): Promise<Analyser> {
  const pack = readPack(file);
  const kernels = await loadKernels();
  const net = layOut(pack, kernels, makeArena(kernels));
  const embed = loadEmbeddings(pack, net.shape.word, net.shape.part);
  return {
    analyse(sentences) {
      const analyses: Analysis[] = sentences.map(() => emptyAnalysis);
      for (const group of groupsOf(sentences)) {
        const forms = group.map((index) => sentences[index] ?? []);
        runNet(net, embed, forms, (reading, position) => {
          analyses[group[position] ?? 0] = tell(net.shape, reading);
        });
      }
      return analyses;
    },
  };
}

const emptyAnalysis: Analysis = { upos: [], xpos: [], feats: [], heads: [], deprels: [], nameTags: [] };

/** Indices of the sentences that have words, in groups of like length, the longest first. */
function groupsOf(sentences: readonly (readonly string[])[]): number[][] {
  const length = (index: number): number => sentences[index]?.length ?? 0;
  const order = sentences.flatMap((sentence, index) => (sentence.length > 0 ? [index] : []));
  order.sort((a, b) => length(b) - length(a) || a - b);
  const groups: number[][] = [];
  let words = 0;
  for (const index of order) {
    const group = groups.at(-1);
    if (group === undefined || group.length >= together.sentences || words + length(index) > together.words) {
      groups.push([index]);
      words = length(index);
    } else {
      group.push(index);
      words += length(index);
    }
  }
  return groups;
}

function tell(shape: NetShape, { scores, stride, heads, relations }: Reading): Analysis {
  const { upos, xpos, feats, names, deprels } = shape;
  const best = (values: readonly string[], offset: number): string[] =>
    heads.map((_, word) => {
      const from = word * stride + offset;
      let chosen = 0;
      for (let value = 1; value < values.length; value += 1) {
        if ((scores[from + value] ?? 0) > (scores[from + chosen] ?? 0)) chosen = value;
      }
      return values[chosen] ?? '';
    });
  const [xposAt, featsAt] = [upos.length, upos.length + xpos.length];
  return {
    upos: best(upos, 0),
    xpos: best(xpos, xposAt),
    feats: best(feats, featsAt),
    heads,
    deprels: relations.map((relation) => deprels[relation] ?? 'dep'),
    nameTags: decodeNames(scores, heads.length, stride, featsAt + feats.length, names),
  };
}
