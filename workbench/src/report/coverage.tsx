interface Props {
  /** Claims that are reviewed, of all. */
  readonly claims: readonly [number, number];
  /** Sentences that are settled, of all. */
  readonly sentences: readonly [number, number];
}

/** How much of a report is reviewed, in words and as a bar. */
export function Coverage({ claims: [reviewed, claims], sentences: [settled, sentences] }: Props) {
  return (
    <p className="coverage" data-testid="coverage">
      {claims > 0 && <meter min={0} max={claims} value={reviewed} aria-label="Claims reviewed" />}
      <span>
        {reviewed} of {claims} claims reviewed, {settled} of {sentences} sentences
      </span>
    </p>
  );
}
