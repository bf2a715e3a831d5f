import type { Analyser, Analysis } from '../analyser.ts';
import { loadNameTagger, type TaggedSentence } from '../fast/load-name-tagger.ts';
import { nameTags } from '../fast/names.ts';
import { readPack } from '../pack.ts';
import { makeArena } from './arena.ts';
import { closedUpos, closedXpos, mayBeClosed } from './closed-classes.ts';
import { loadEmbeddings } from './embed-words.ts';
import { loadKernels } from './kernels.ts';
import { layOut, type NetShape } from './net.ts';
import { type Reading, runNet } from './run-net.ts';

/** Sentences that go through the net side by side, and the words beyond which no further one joins them. */
const together = { sentences: 16, words: 1000 };

/** What one unit of the net's score is worth in the name tagger's, where the two together did best on the development set. */
const voteWeight = 4000;

/** An analysis that lacks its names, and the net's votes for them. */
interface Told extends Omit<Analysis, 'nameTags'> {
  readonly votes: Int32Array;
}

/**
 * The neural analyser, from models/neural.bin: hashed embeddings of words and their parts, bidirectional LSTM layers, and on
 * top of them tags, votes for names, and a tree by biaffine attention (Dozat and Manning 2017). Names are found by the name
 * tagger of models/fast.bin, which knows gazetteers and the rest of the text, and the net's votes together: better than either.
 * Weights of 8 bits; the same bits on every machine.
 */
export async function loadNeural(file: Uint8Array, fastFile: Uint8Array): Promise<Analyser> {
  const pack = readPack(file);
  const kernels = await loadKernels();
  const net = layOut(pack, kernels, makeArena(kernels));
  const embed = loadEmbeddings(pack, net.shape.word, net.shape.part);
  const tagNames = loadNameTagger(fastFile);
  const nameColumns = nameTags.map((tag) => net.shape.names.indexOf(tag));
  return {
    analyse(sentences) {
      const told: Told[] = sentences.map(() => nothing);
      for (const group of groupsOf(sentences)) {
        const forms = group.map((index) => sentences[index] ?? []);
        runNet(net, embed, forms, (reading, position) => {
          told[group[position] ?? 0] = tell(net.shape, nameColumns, reading, forms[position] ?? []);
        });
      }
      const tagged = told.map(
        ({ upos, xpos, votes }, index): TaggedSentence => ({
          forms: sentences[index] ?? [],
          upos,
          xpos,
          votes,
        }),
      );
      const names = tagNames(tagged);
      return told.map(({ upos, xpos, feats, heads, deprels }, index) => ({
        upos,
        xpos,
        feats,
        heads,
        deprels,
        nameTags: names[index] ?? [],
      }));
    },
  };
}

const nothing: Told = { upos: [], xpos: [], feats: [], heads: [], deprels: [], votes: new Int32Array() };

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

function tell(shape: NetShape, nameColumns: readonly number[], reading: Reading, forms: readonly string[]): Told {
  const { scores, stride, heads, relations } = reading;
  const { upos, xpos, feats, deprels } = shape;
  const closed = forms.map(mayBeClosed);
  const best = (values: readonly string[], offset: number, closedValues?: ReadonlySet<string>): string[] =>
    heads.map((_, word) => {
      const from = word * stride + offset;
      let chosen = -1;
      for (let value = 0; value < values.length; value += 1) {
        if (closed[word] === false && closedValues?.has(values[value] ?? '') === true) continue;
        if (chosen === -1 || (scores[from + value] ?? 0) > (scores[from + chosen] ?? 0)) chosen = value;
      }
      return values[chosen] ?? '';
    });
  const [xposAt, featsAt] = [upos.length, upos.length + xpos.length];
  const namesAt = featsAt + feats.length;
  const votes = new Int32Array(heads.length * nameColumns.length);
  for (let at = 0; at < votes.length; at += 1) {
    const word = Math.floor(at / nameColumns.length);
    const column = nameColumns[at % nameColumns.length] ?? 0;
    votes[at] = Math.round((scores[word * stride + namesAt + column] ?? 0) * voteWeight);
  }
  return {
    upos: best(upos, 0, closedUpos),
    xpos: best(xpos, xposAt, closedXpos),
    feats: best(feats, featsAt),
    heads,
    deprels: relations.map((relation) => deprels[relation] ?? 'dep'),
    votes,
  };
}
