import { say } from '../messages/say.ts';

interface Props {
  /** Claims that are reviewed, of all. */
  readonly claims: readonly [number, number];
  /** Sentences that are settled, of all. */
  readonly sentences: readonly [number, number];
}

/** How much of a report is reviewed, in words and as a bar. */
export function Coverage({ claims, sentences }: Props) {
  const texts = say().report;
  const [reviewed, all] = claims;
  return (
    <p className="coverage" data-testid="coverage">
      {all > 0 && <meter min={0} max={all} value={reviewed} aria-label={texts.claimsReviewed} />}
      <span>{texts.reviewed(claims, sentences)}</span>
    </p>
  );
}
