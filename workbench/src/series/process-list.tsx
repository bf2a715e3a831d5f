import type { Estimate } from '../../../src/model/estimate.ts';
import { say } from '../messages/say.ts';
import { ClaimLink } from '../report/claim-link.tsx';
import { FirstOf } from '../shell/first-of.tsx';
import { longDay } from '../words/days.ts';
import { processesInWords } from '../words/process.ts';

/** What is said to be under way, by whom: it bears on the direction, and on no level. */
export function ProcessList({ estimate: { processes } }: { readonly estimate: Estimate }) {
  const kinds = processesInWords(processes);
  if (kinds.length === 0) return null;
  return (
    <section className="processes" aria-labelledby="processes" data-testid="processes">
      <h2 id="processes">{say().series.processes}</h2>
      {kinds.map(({ text, said }) => (
        <FirstOf key={text} things={said} step={20}>
          {(shown) => (
            <p>
              {text}:{' '}
              {shown.map(({ claim, source, saidAt }, i) => (
                <span key={claim}>
                  {i > 0 && '; '}
                  <ClaimLink claim={claim}>
                    {source}, {longDay(saidAt)}
                  </ClaimLink>
                </span>
              ))}
              {shown.length < said.length ? ' …' : '.'}
            </p>
          )}
        </FirstOf>
      ))}
    </section>
  );
}
