import { hashText, key2 } from './hash.ts';
import { pad, type Words } from './words.ts';

/** What the finished tree tells of each word's features, by place. */
export interface Surroundings {
  /** Hash of the relation to the head and of the kinds of auxiliaries and markers that the word has. */
  readonly placeKey: Int32Array;
  /** Hash of the subject that a verb agrees with: a pronoun's form, another word's tag; 0 where there is none. */
  readonly subjectKey: Int32Array;
}

/** Columns for sentences of up to `capacity` words. */
export function makeSurroundings(capacity: number): Surroundings {
  return { placeKey: new Int32Array(capacity + 2 * pad), subjectKey: new Int32Array(capacity + 2 * pad) };
}

/** The relations that matter, by label: what a child is to its head. */
export interface RelationKinds {
  /** Bits by label: 1 passive auxiliary, 2 auxiliary, 4 marker, 8 copula, 16 subject, 32 conjunct. */
  readonly bits: Uint8Array;
  readonly labelKeys: Int32Array;
}

/** Sorts the labels of a model into the kinds. */
export function kindsOf(labels: readonly string[], labelKeys: Int32Array): RelationKinds {
  const bit = (label: string): number => {
    if (label === 'aux:pass') return 1;
    if (label === 'aux') return 2;
    if (label === 'mark') return 4;
    if (label === 'cop') return 8;
    if (label.startsWith('nsubj') || label === 'expl') return 16;
    return label === 'conj' ? 32 : 0;
  };
  return { bits: Uint8Array.from(labels, bit), labelKeys };
}

let flags = new Uint8Array(512);
let subjects = new Int32Array(512);

/** Reads a tagged and parsed sentence; `head` and `label` are by place. Both columns of `into` are written. */
export function readSurroundings(
  words: Words,
  head: Int32Array,
  label: Uint8Array,
  { bits, labelKeys }: RelationKinds,
  into: Surroundings,
): void {
  const end = words.count + pad;
  if (flags.length <= end) {
    flags = new Uint8Array(2 * end);
    subjects = new Int32Array(2 * end);
  }
  flags.fill(0, 0, end + 1);
  subjects.fill(0, 0, end + 1);
  for (let at = pad; at < end; at += 1) {
    const bit = bits[label[at] as number] as number;
    const over = head[at] as number;
    flags[over] = (flags[over] as number) | (bit & 15);
    if (bit === 16 && subjects[over] === 0) subjects[over] = at;
  }
  for (let at = pad; at < end; at += 1) {
    const bit = bits[label[at] as number] as number;
    const over = head[at] as number;
    // An auxiliary agrees with the subject of its verb; so does a verb that is joined to another.
    const shared = (bit & 43) !== 0 ? (subjects[over] as number) : 0;
    const subject = subjects[at] === 0 ? shared : (subjects[at] as number);
    into.placeKey[at] = key2(flags[at] as number, labelKeys[label[at] as number] as number, 0);
    into.subjectKey[at] = subject === 0 ? 0 : subjectKeyOf(words, subject);
  }
}

function subjectKeyOf(words: Words, subject: number): number {
  const form = words.uposKey[subject] === pronoun ? (words.lower[subject] as number) : 0;
  return key2(1, words.tagKey[subject] as number, form);
}

const pronoun = hashText('PRON');
