import { scopeSpellings } from './priors.ts';

/** A scope by the one name that priors have for it; any that they do not know stands for itself. */
export function scopeName(scope: string): string {
  const lower = scope.trim().toLowerCase();
  return scopeSpellings.get(lower) ?? lower;
}

/** True of scopes that count people. */
export function countsPeople(scope: string): boolean {
  return ['personnel', 'combat personnel'].includes(scopeName(scope));
}
