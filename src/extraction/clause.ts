import type { Clause } from './clauses.ts';
import type { Scene } from './scene.ts';
import { subtree } from './tree.ts';

/** The clause around a token: between the sentence's ends, semicolons, and conjunctions behind a comma. */
export function clauseAround({ clauses }: Scene, index: number): Clause {
  return clauses[index] ?? { first: index, last: index };
}

/** The relative clause behind a comma that a token stands in: ", which has 900 soldiers there, said …", or ", with 900 soldiers there, …"; null where it stands in none. */
export function relativeAround(scene: Scene, index: number): Clause | null {
  const found = scene.relatives[index];
  return found === undefined ? (scene.relatives[index] = findRelative(scene, index)) : found;
}

function findRelative({ sentence, names }: Scene, index: number): Clause | null {
  const { tokens } = sentence;
  const beside = besides(tokens, names, index) ?? amongWhom(tokens, index);
  if (beside !== null) return beside;
  for (let at = index; at !== -1; at = tokens[at]?.head ?? -1) {
    if (tokens[at]?.deprel !== 'acl:relcl') continue;
    const { first, last: end } = subtree(sentence, at);
    const stop = tokens.findIndex(({ form }, token) => token > first && token <= end && /^[:;]$/.test(form));
    const last = stop === -1 ? end : stop - 1;
    // "380 men, of whom 60 will leave".
    const pronoun = /^(of|with|among|in|during|on|at)$/.test(tokens[first]?.norm ?? '') ? first + 1 : first;
    const opens = tokens[first - 1]?.form === ',' && /^(which|who|whose|whom|where)$/.test(tokens[pronoun]?.norm ?? '');
    if (opens && first <= index && index <= last) return { first, last };
  }
  return null;
}

/** "He has 380 men, of whom 60 will leave by March": the clause behind ", of whom", whatever the tree hangs it on. */
function amongWhom(tokens: Scene['sentence']['tokens'], index: number): Clause | null {
  const lowest = Math.max(1, index - longestAmong);
  let whom = index + 1;
  while (whom > lowest && !(tokens[whom]?.norm === 'whom' && tokens[whom - 1]?.norm === 'of')) whom -= 1;
  if (whom <= lowest || tokens[whom - 2]?.form !== ',') return null;
  const close = tokens.findIndex(({ form }, at) => at > whom && /^[,;:]$/.test(form));
  const last = close === -1 ? tokens.length - 1 : close - 1;
  return index <= last ? { first: whom - 1, last } : null;
}

/** How many tokens behind ", of whom" are looked at. */
const longestAmong = 20;

/** How many tokens what is set beside a name takes at most. */
const longestBeside = 14;

/** "Kenya, with 800 soldiers there, will stay": what stands between commas behind a name of who has it. */
function besides(tokens: Scene['sentence']['tokens'], names: Scene['names'], index: number): Clause | null {
  let first = index;
  while (first > 0 && index - first < longestBeside && tokens[first - 1]?.form !== ',') first -= 1;
  if (tokens[first]?.norm !== 'with' || tokens[first - 1]?.form !== ',') return null;
  if (!names.some(({ last }) => last === first - 2)) return null;
  const close = tokens.findIndex(({ form }, at) => at > index && form === ',');
  return close === -1 || close > first + longestBeside ? null : { first, last: close - 1 };
}

/** The clause around a token, and where it stands in a relative clause behind a comma, no more than that. */
export function narrowClauseAround(scene: Scene, index: number): Clause {
  const clause = clauseAround(scene, index);
  const relative = relativeAround(scene, index);
  if (relative === null) return clause;
  return { first: Math.max(clause.first, relative.first), last: Math.min(clause.last, relative.last) };
}
