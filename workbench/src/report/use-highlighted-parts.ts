import { useLayoutEffect } from 'react';
import type { Claim } from '../../../src/model/claim.ts';
import { claimParts } from './claim-parts.ts';
import { rangeOf } from './text-selection.ts';

/**
 * Marks what the selected claim was read from in the report's text, by CSS Custom Highlights (`::highlight(part-cue)`): no element of the text is changed, so a
 * long paragraph need not be laid out anew for each claim that is looked at. A browser without them shows the parts in the claim's card alone. `drawn`
 * is what the text was drawn from: its passages must be found again where that changes.
 */
export function useHighlightedParts(selected: Claim | undefined, drawn: unknown): void {
  useLayoutEffect(() => {
    if (selected === undefined || drawn === undefined || !('highlights' in CSS)) return;
    const parts = Object.entries(claimParts(selected));
    for (const [kind, spans] of parts) {
      const ranges = spans.map(rangeOf).filter((range) => range !== null);
      CSS.highlights.set(`part-${kind}`, new Highlight(...ranges));
    }
    return () => {
      for (const [kind] of parts) CSS.highlights.delete(`part-${kind}`);
    };
  }, [selected, drawn]);
}
