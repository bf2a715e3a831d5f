import { useEffect, useMemo } from 'react';
import type { EstimateOutline } from '../../../src/model/estimate-outline.ts';
import { type Visit, visitOf } from './visit.ts';

/**
 * The visit before this one: what this browser's board showed of the case last, before this tab was opened; null on the first. Remembers what the
 * board shows now, unless it is undefined.
 */
export function useLastVisit(name: string | undefined, shown: readonly EstimateOutline[] | undefined): Visit | null {
  const key = `muster.visit.${name}`;
  const last = useMemo(() => read(keptBefore(key)), [key]);
  useEffect(() => {
    if (name === undefined || shown === undefined) return;
    try {
      sessionStorage.setItem(key, keptBefore(key) ?? '');
      localStorage.setItem(key, JSON.stringify(visitOf(shown, new Date().toISOString())));
    } catch {
      // The browser keeps no more: the next visit goes without.
    }
  }, [name, key, shown]);
  return last;
}

/** What was kept before this tab was opened: the tab itself holds on to it, since the board overwrites the browser's. */
function keptBefore(key: string): string | null {
  return sessionStorage.getItem(key) ?? localStorage.getItem(key);
}

function read(kept: string | null): Visit | null {
  try {
    const visit: unknown = JSON.parse(kept ?? '');
    return typeof visit === 'object' && visit !== null && 'at' in visit && 'series' in visit ? (visit as Visit) : null;
  } catch {
    return null;
  }
}
