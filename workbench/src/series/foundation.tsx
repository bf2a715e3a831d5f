import type { Estimate } from '../../../src/model/estimate.ts';
import { explanationInWords } from '../words/explanation.ts';
import { SourceTable } from './source-table.tsx';

/** What the estimate is relative to, the explanations that are left where there are several, and how each source leans. */
export function Foundation({ estimate }: { readonly estimate: Estimate }) {
  const { relativeTo, explanations, sources, wanted, conversions } = estimate;
  const [first] = wanted;
  return (
    <section className="foundation" aria-labelledby="foundation" data-testid="foundation">
      <h2 id="foundation">What the estimate rests on</h2>
      <p>
        Its level is relative to {relativeTo}.
        {first !== undefined && ` A further figure from ${first.family} for this day would teach most.`}
      </p>
      {conversions.length > 0 && (
        <p>It is counted over a conversion: {conversions.map(({ text }) => text).join('; ')}.</p>
      )}
      {explanations.length > 1 && (
        <>
          <p>The claims leave more than one explanation:</p>
          <ul className="statements">
            {explanations.map((explanation) => (
              <li key={`${explanation.text} ${explanation.median}`}>{explanationInWords(explanation)}</li>
            ))}
          </ul>
        </>
      )}
      {sources.length > 0 && <SourceTable sources={sources} />}
    </section>
  );
}
