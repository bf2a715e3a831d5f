/** What an analyser tells of one sentence: each list has one entry a word. */
export interface Analysis {
  readonly upos: readonly string[];
  readonly xpos: readonly string[];
  /** Universal features as CoNLL-U prints them; empty where there are none. */
  readonly feats: readonly string[];
  /** The index of each word's head; -1 for the root. Always one tree with one root. */
  readonly heads: readonly number[];
  readonly deprels: readonly string[];
  /** Names in BIO: "O", "B-PER", "I-PER", and so on for ORG, LOC and NORP. */
  readonly nameTags: readonly string[];
}

/** Tags, parses and names sentences that are given as word forms. Both profiles are one of these. */
export interface Analyser {
  analyse(sentences: readonly (readonly string[])[]): Analysis[];
}
