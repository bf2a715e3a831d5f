import { useCallback } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import { cardElement, wordsElement } from './reveal.ts';
import { useSelectedClaim } from './selection.tsx';

/** The selected claim among those of a report, and ways to others that take the focus along: in the text, or among the cards. */
export function useClaimWalk(claims: readonly Claim[]) {
  const [selectedId, select] = useSelectedClaim();
  const selected = claims.find(({ id }) => id === selectedId);
  const goTo = useCallback(
    (claim: Claim) => {
      const element = inText() ? wordsElement(claim.id) : cardElement(claim.id);
      select(claim.id);
      element?.focus({ preventScroll: true });
    },
    [select],
  );
  const step = (by: 1 | -1) => {
    const index = selected === undefined ? (by === 1 ? -1 : claims.length) : claims.indexOf(selected);
    const next = claims[index + by];
    if (next !== undefined) goTo(next);
  };
  return { selected, select, step, goTo };
}

/** True where the focus is on the words of a claim. */
export function inText(): boolean {
  return document.activeElement?.closest('.report-text') != null;
}
