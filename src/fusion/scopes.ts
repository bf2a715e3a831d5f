import { scopeSpellings, unitSpellings } from './priors.ts';

/** A scope by the one name that priors have for it; any that they do not know stands for itself. */
export function scopeName(scope: string): string {
  const lower = scope.trim().toLowerCase();
  return scopeSpellings.get(lower) ?? lower;
}

/** A unit, or a scope that is named after one, by the one name that priors have for it, in the singular. */
export function unitName(unit: string): string {
  const lower = unit.trim().toLowerCase();
  const singular = lower.replace(/s$/, '');
  return unitSpellings.get(lower) ?? unitSpellings.get(singular) ?? singular;
}

/** True of scopes that count people. */
export function countsPeople(scope: string): boolean {
  return ['personnel', 'combat personnel'].includes(scopeName(scope));
}
