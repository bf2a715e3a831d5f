export { likelihoodWords, shownProbability } from './answers/likelihood-words.ts';
export { type ClaimRow, evidenceOfRows } from './evidence-of-rows.ts';
export { type FollowedSeries, type Foreseen, followSeries } from './follow-series.ts';
export { type FuseOptions, fuse, refusedOf } from './fuse.ts';
export { linkScopes, type TableSeries } from './link-scopes.ts';
export {
  countWords,
  type FormationSize,
  formationSizes,
  fractionWords,
  priors,
  qualityWords,
  scaleWords,
  unitSpellings,
} from './priors.ts';
