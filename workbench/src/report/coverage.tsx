import type { ClaimState } from '../review/claim-state.ts';

/** How many of a report's claims are reviewed, in words and as a bar. */
export function Coverage({ states }: { readonly states: readonly ClaimState[] }) {
  const reviewed = states.filter(({ state }) => state !== 'open').length;
  if (states.length === 0) return null;
  return (
    <p className="coverage" data-testid="coverage">
      <meter min={0} max={states.length} value={reviewed} aria-label="Claims reviewed" />
      <span>
        {reviewed} of {states.length} claims reviewed
      </span>
    </p>
  );
}
