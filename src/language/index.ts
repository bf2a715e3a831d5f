export { writeConllu } from './conllu/write-conllu.ts';
export { loadEngine, type Profile, type ReadModel } from './engine.ts';
export type { GivenWord } from './join-words.ts';
export type { Engine } from './make-engine.ts';
