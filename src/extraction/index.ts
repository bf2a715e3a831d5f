export { type Extraction, extract } from './extract.ts';
export { scopeOf } from './quantities/counted-nouns.ts';
