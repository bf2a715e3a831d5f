import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { ServerWords } from '../shell/server-words.tsx';
import { conversionInWords } from '../words/conversion.ts';
import { explanationInWords } from '../words/explanation.ts';
import { familyName } from '../words/source.ts';
import { SourceTable } from './source-table.tsx';

/** What the estimate is relative to, the explanations that are left where there are several, and how each source leans. */
export function Foundation({ estimate }: { readonly estimate: Estimate }) {
  const { relativeTo, explanations, sources, wanted, conversions } = estimate;
  const [first] = wanted;
  const { series } = say();
  return (
    <section className="foundation" aria-labelledby="foundation" data-testid="foundation">
      <h2 id="foundation">{series.foundation}</h2>
      <p>
        {series.relativeTo[0]}
        <ServerWords english={relativeTo} />
        {series.relativeTo[1]}
        {first !== undefined && series.wanted(familyName(first.family))}
      </p>
      {conversions.length > 0 && <p>{series.conversions(conversions.map(conversionInWords).join('; '))}</p>}
      {explanations.length > 1 && (
        <>
          <p>{series.explanations}</p>
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
