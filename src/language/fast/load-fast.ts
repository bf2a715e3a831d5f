import type { Analyser, Analysis } from '../analyser.ts';
import { type Pack, readPack } from '../pack.ts';
import { makeMemory, remember, rememberNames } from './batch-memory.ts';
import { type Cells, scorePairs, scoreTriples } from './cells.ts';
import { type FeatsTable, featsOf } from './feats.ts';
import { hashText } from './hash.ts';
import type { Lexicon } from './lexicon.ts';
import { type NameModel, nameTags, nameWords } from './names.ts';
import { type ParseModel, parseWords } from './parse.ts';
import { makeState, type ParseState } from './parse-state.ts';
import { kindsOf, makeSurroundings, readSurroundings, type Surroundings } from './surroundings.ts';
import { type TagModel, tagWords } from './tag.ts';
import { makeWords, pad, readWords, type Words } from './words.ts';

/**
 * Loads the `fast` profile from the bytes of models/fast.bin: an averaged perceptron tagger, a greedy arc-hybrid parser
 * and a name tagger, with integer weights only, so that every machine gives the same. A batch of sentences counts as one
 * text, which helps the names. Throws where the bytes are not a model.
 */
export function loadFast(file: Uint8Array): Analyser {
  const pack = readPack(file);
  const lists = JSON.parse(new TextDecoder().decode(pack.section('lists'))) as Lists;
  const tagger: TagModel = {
    lexicon: readLexicon(pack, 'tag'),
    scorer: scorePairs(readCells(pack, 'tag')),
    tagKeys: Int32Array.from(lists.tags, hashText),
    uposKeys: Int32Array.from(lists.tags, (tag) => hashText(split(tag)[0])),
  };
  const parser: ParseModel = {
    moves: scoreTriples(readCells(pack, 'move')),
    labels: scorePairs(readCells(pack, 'label')),
    arcs: readLexicon(pack, 'label'),
    labelKeys: Int32Array.from(lists.labels, hashText),
  };
  const names = readNameModel(pack);
  const feats: FeatsTable = {
    keys: ints(pack, 'feats-keys'),
    slots: shorts(pack, 'feats-slots'),
    values: lists.feats,
  };
  const kinds = kindsOf(lists.labels, parser.labelKeys);
  const upos = lists.tags.map((tag) => split(tag)[0]);
  const xpos = lists.tags.map((tag) => split(tag)[1]);

  return {
    analyse(sentences) {
      const longest = sentences.reduce((most, forms) => Math.max(most, forms.length), 0);
      const words = makeWords(longest);
      const state = makeState(longest);
      const given = new Uint8Array(longest);
      const around = makeSurroundings(longest);
      const memory = makeMemory(sentences.reduce((sum, forms) => sum + forms.length, 0));
      for (const forms of sentences) {
        readWords(words, forms);
        remember(memory, words);
      }
      return sentences.map((forms) => {
        readWords(words, forms);
        tagWords(words, tagger);
        parseWords(words, state, parser);
        readSurroundings(words, state.head, state.label, kinds, around);
        nameWords(words, memory, names, given);
        rememberNames(memory, words, given);
        return write(words, state, around, given);
      });
    },
  };

  function write(words: Words, state: ParseState, around: Surroundings, given: Uint8Array): Analysis {
    const analysis = {
      upos: [] as string[],
      xpos: [] as string[],
      feats: [] as string[],
      heads: [] as number[],
      deprels: [] as string[],
      nameTags: [] as string[],
    };
    for (let at = pad; at < words.count + pad; at += 1) {
      const tag = words.tag[at] as number;
      const head = state.head[at] as number;
      analysis.upos.push(upos[tag] as string);
      analysis.xpos.push(xpos[tag] as string);
      analysis.feats.push(featsOf(feats, words, around, at));
      analysis.heads.push(head === state.root ? -1 : head - pad);
      analysis.deprels.push(lists.labels[state.label[at] as number] as string);
      analysis.nameTags.push(nameTags[given[at - pad] as number] as string);
    }
    return analysis;
  }
}

interface Lists {
  /** "NOUN|NN". */
  readonly tags: readonly string[];
  readonly labels: readonly string[];
  readonly feats: readonly string[];
}

function split(tag: string): [string, string] {
  const bar = tag.indexOf('|');
  return [tag.slice(0, bar), tag.slice(bar + 1)];
}

/** The model of the name tagger in the pack of models/fast.bin. */
export function readNameModel(pack: Pack): NameModel {
  const clusters = { forms: ints(pack, 'cluster-forms'), clusters: pack.section('cluster-numbers') };
  return { lexicon: readLexicon(pack, 'name'), clusters, scorer: scorePairs(readCells(pack, 'name')) };
}

function readCells(pack: Pack, name: string): Cells {
  const weights = pack.section(`${name}-weights`);
  return {
    marks: shorts(pack, `${name}-marks`),
    weights: new Int8Array(weights.buffer, weights.byteOffset, weights.length),
  };
}

function readLexicon(pack: Pack, name: string): Lexicon {
  return {
    keys: ints(pack, `${name}-forms`),
    lists: shorts(pack, `${name}-lists`),
    starts: shorts(pack, `${name}-starts`),
    classes: pack.section(`${name}-classes`),
  };
}

function ints(pack: Pack, name: string): Int32Array {
  const bytes = pack.section(name);
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
}

function shorts(pack: Pack, name: string): Uint16Array {
  const bytes = pack.section(name);
  return new Uint16Array(bytes.buffer, bytes.byteOffset, bytes.length >> 1);
}
